"""What each role sees of a beneficiary. Somebody with several roles sees what any of them may."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from desktop.base.keys import fold
from desktop.base.money import total
from desktop.core.people.details import Tenancy
from desktop.core.people.revised import Revised
from desktop.core.people.terms import (
    Address,
    Income,
    Member,
    Obligation,
    PersonForm,
    PersonName,
    PersonRow,
    PersonView,
    Shown,
)
from desktop.core.policy.circumstances import IncomeSource, ObligationKind
from desktop.core.work import Role

_LAST: Final = 4
_WHOLE: Final = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
_HOUSEHOLD: Final = _WHOLE | {Role.MEMBER}
_CATEGORY: Final = _WHOLE | {Role.SECRETARY, Role.MEMBER}
#: Who may know whose file it is, as who pays must; the auditor follows a file by its number.
_NAMES: Final = _CATEGORY | {Role.COMPLAINTS, Role.ACCOUNTANT}
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0640\u064b-\u065f\u0670])*")
#: «على» folds to the name «علي».
_ON: Final = "على"
#: Letters that are written together with the word after them: «لنورة».
_JOINED: Final = frozenset("وفبلك")
#: An amount or a number of somebody's; a shorter one counts children or parts.
_DIGITS: Final = re.compile(r"\d(?:[\d.,٫٬،/-]*\d)")


def sees_numbers(roles: AbstractSet[Role]) -> bool:
    """Tell whether identity and contact are shown whole, and notes at all."""
    return not _WHOLE.isdisjoint(roles)


def sees_names(roles: AbstractSet[Role]) -> bool:
    """Tell whether the names of beneficiaries are shown."""
    return not _NAMES.isdisjoint(roles)


def sees_category(roles: AbstractSet[Role]) -> bool:
    """Tell whether category and what tells it, like why a file was closed, are shown."""
    return not _CATEGORY.isdisjoint(roles)


def mask_name(name: str) -> str:
    """Return the first letter of each word, so that two files are told apart and nobody is named.

    >>> mask_name("نورة سعد")
    'ن• س•'
    """
    return " ".join(f"{word[0]}•" for word in name.split())


def names_on(form: PersonForm) -> frozenset[str]:
    """Return the folded words of every name in a file."""
    others = (form.latin_name, form.iban_owner, form.tenancy.owner)
    names = (form.name.full, *others, *(member.name for member in form.members))
    return frozenset(fold(word) for name in names for word in _WORD.findall(name))


def redact(text: str, names: AbstractSet[str]) -> str:
    """Return a text written about a file without its names, and without amounts and numbers."""

    def masked(word: re.Match[str]) -> str:
        written = word.group()
        key = fold(written)
        named = key in names or (key[:1] in _JOINED and key[1:] in names)
        return mask_name(written) if named and written != _ON else written

    return _DIGITS.sub("•••", _WORD.sub(masked, text))


def mask(number: str) -> str:
    """Return a number of which only the last four characters show; a short one shows none."""
    shown = number[-_LAST:] if len(number) > _LAST else ""
    return "•" * (len(number) - len(shown)) + shown


def form_for(roles: AbstractSet[Role], form: PersonForm) -> PersonForm:
    """Return what ``roles`` may see of a form."""
    if not sees_numbers(roles):
        form = _masked(form)
    if not sees_names(roles):
        latin = mask_name(form.latin_name)
        form = replace(form, name=_masked_name(form.name), latin_name=latin)
    if _CATEGORY.isdisjoint(roles):
        # Marital status names categories too (a prisoner's wife, a widow).
        form = replace(form, categories=(), marital=None)
    shown = household_for(roles)
    if shown is Shown.SUMMARY:
        return _summary(form)
    if shown is Shown.NOTHING:
        return replace(form, members=(), incomes=(), obligations=(), tenancy=Tenancy())
    if shown is Shown.MASKED:
        return replace(_summary(form), incomes=(), obligations=())
    return form


def household_for(roles: AbstractSet[Role]) -> Shown:
    """Return how much of the household ``roles`` see."""
    if not _HOUSEHOLD.isdisjoint(roles):
        return Shown.FULL
    if Role.SECRETARY in roles:
        return Shown.SUMMARY
    return Shown.MASKED if Role.AUDITOR in roles else Shown.NOTHING


def view_for(roles: AbstractSet[Role], view: PersonView) -> PersonView:
    """Return what ``roles`` may see of a file that was loaded whole."""
    return replace(
        view,
        form=form_for(roles, view.form),
        standing=view.standing if sees_category(roles) else replace(view.standing, because=""),
        masked=not sees_numbers(roles),
        household=household_for(roles),
    )


def row_for(roles: AbstractSet[Role], row: PersonRow) -> PersonRow:
    """Return what ``roles`` may see of a line of results."""
    if not sees_numbers(roles):
        row = replace(row, identity=mask(row.identity), mobile=mask(row.mobile))
    row = replace(row, name=name_for(roles, row.name))
    if _CATEGORY.isdisjoint(roles):
        row = replace(row, categories=(), standing=replace(row.standing, because=""))
    shown = household_for(roles)
    if shown is not Shown.FULL:
        row = replace(row, members=0 if shown is Shown.NOTHING else row.members, member="")
    return row


def said_for(roles: AbstractSet[Role], said: Revised | None) -> Revised | None:
    """Return what was said of a change, without its words for who sees files masked."""
    return said if said is None or sees_numbers(roles) else replace(said, text="")


def name_for(roles: AbstractSet[Role], name: str) -> str:
    """Return a beneficiary's name as ``roles`` may see it."""
    return name if sees_names(roles) else mask_name(name)


def _masked_name(name: PersonName) -> PersonName:
    parts = (name.first, name.father, name.grandfather, name.family)
    return PersonName(*map(mask_name, parts))


def _masked(form: PersonForm) -> PersonForm:
    identity = replace(form.identity, number=mask(form.identity.number), override_reason="")
    return replace(
        form,
        identity=identity,
        mobile=mask(form.mobile),
        other_mobile=mask(form.other_mobile),
        iban=mask(form.iban),
        iban_owner="",
        iban_owner_kin=None,
        address=Address(city=form.address.city, district=form.address.district),
        members=tuple(
            replace(m, identity_number=mask(m.identity_number), override_reason="", note="")
            for m in form.members
        ),
        incomes=tuple(replace(line, note="") for line in form.incomes),
        obligations=tuple(replace(line, note="") for line in form.obligations),
        tenancy=replace(form.tenancy, owner="", contract=mask(form.tenancy.contract)),
        note="",
    )


def _summary(form: PersonForm) -> PersonForm:
    income = total(line.monthly for line in form.incomes)
    owed = total(line.monthly for line in form.obligations)
    return replace(
        form,
        members=tuple(Member("", m.relationship, died_on=m.died_on) for m in form.members),
        tenancy=Tenancy(),
        incomes=(Income(IncomeSource.OTHER, income),) if form.incomes else (),
        obligations=(Obligation(ObligationKind.OTHER, owed),) if form.obligations else (),
    )
