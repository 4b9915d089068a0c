"""What each role sees of a beneficiary. Somebody with several roles sees what any of them may."""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from desktop.base.money import total
from desktop.core.people.terms import (
    Address,
    Birth,
    Income,
    IncomeSource,
    Member,
    Obligation,
    ObligationKind,
    PersonForm,
    PersonRow,
    PersonView,
    Shown,
)
from desktop.core.work import Role

_LAST: Final = 4
_WHOLE: Final = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
_HOUSEHOLD: Final = _WHOLE | {Role.MEMBER, Role.AUDITOR}
_CATEGORY: Final = _WHOLE | {Role.SECRETARY, Role.MEMBER}


def sees_numbers(roles: AbstractSet[Role]) -> bool:
    """Tell whether identity and contact are shown whole, and notes at all."""
    return not _WHOLE.isdisjoint(roles)


def mask(number: str) -> str:
    """Return a number of which only the last four characters show; a short one shows none."""
    shown = number[-_LAST:] if len(number) > _LAST else ""
    return "•" * (len(number) - len(shown)) + shown


def form_for(roles: AbstractSet[Role], form: PersonForm) -> PersonForm:
    """Return what ``roles`` may see of a form."""
    if not sees_numbers(roles):
        form = _masked(form)
    if _CATEGORY.isdisjoint(roles):
        # Marital status names categories too (a prisoner's wife, a widow).
        form = replace(form, categories=(), marital=None)
    shown = household_for(roles)
    if shown is Shown.SUMMARY:
        return _summary(form)
    if shown is Shown.NOTHING:
        return replace(form, members=(), incomes=(), obligations=())
    return form


def household_for(roles: AbstractSet[Role]) -> Shown:
    """Return how much of the household ``roles`` see."""
    if not _HOUSEHOLD.isdisjoint(roles):
        return Shown.FULL
    return Shown.SUMMARY if Role.SECRETARY in roles else Shown.NOTHING


def view_for(roles: AbstractSet[Role], view: PersonView) -> PersonView:
    """Return what ``roles`` may see of a file that was loaded whole."""
    return replace(
        view,
        form=form_for(roles, view.form),
        masked=not sees_numbers(roles),
        household=household_for(roles),
    )


def row_for(roles: AbstractSet[Role], row: PersonRow) -> PersonRow:
    """Return what ``roles`` may see of a line of results."""
    if not sees_numbers(roles):
        row = replace(row, identity=mask(row.identity), mobile=mask(row.mobile))
    if _CATEGORY.isdisjoint(roles):
        row = replace(row, categories=())
    if household_for(roles) is Shown.NOTHING:
        row = replace(row, members=0)
    return row


def _masked(form: PersonForm) -> PersonForm:
    identity = replace(form.identity, number=mask(form.identity.number), override_reason="")
    return replace(
        form,
        identity=identity,
        mobile=mask(form.mobile),
        other_mobile=mask(form.other_mobile),
        iban=mask(form.iban),
        address=Address(city=form.address.city, district=form.address.district),
        members=tuple(
            replace(m, identity_number=mask(m.identity_number), override_reason="", note="")
            for m in form.members
        ),
        note="",
    )


def _summary(form: PersonForm) -> PersonForm:
    income = total(line.monthly for line in form.incomes)
    owed = total(line.monthly for line in form.obligations)
    return replace(
        form,
        members=tuple(Member("", m.relationship, Birth()) for m in form.members),
        incomes=(Income(IncomeSource.OTHER, income),) if form.incomes else (),
        obligations=(Obligation(ObligationKind.OTHER, owed),) if form.obligations else (),
    )
