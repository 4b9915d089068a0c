"""What stands in a form and can hardly be: told beside the field and on the file, never a bar.

Each law yields ``Problem`` with the field as :mod:`people.rules` names it. Of a year alone every
day is thought possible, so that nothing is asked about what may well be true.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from desktop.base.clock import months_after
from desktop.base.errors import Problem, Sum
from desktop.base.keys import fold, one_name
from desktop.base.money import total
from desktop.core.people.births import age, first_day, last_day
from desktop.core.people.terms import Birth, Gender, IdentityKind, PersonForm, Relationship
from desktop.core.people.words import sex_of
from desktop.core.policy.circumstances import Marital, ObligationKind

#: Fewer years between parent and child are asked about; between grandparent and grandchild twice.
LEAST_BETWEEN: Final = 12
_YOUNGEST_MARRIED: Final = 15
_GROWN: Final = 18
_OLD: Final = 50
_WIVES: Final = 4
_CHILDREN: Final = frozenset({Relationship.SON, Relationship.DAUGHTER})
_YOUNG: Final = frozenset(
    {Relationship.BROTHER, Relationship.SISTER, Relationship.GRANDCHILD, Relationship.OTHER}
)
_PARENTS: Final = frozenset({Relationship.FATHER, Relationship.MOTHER})
_MARKS: Final = {
    "بن": Gender.MALE,
    "ابن": Gender.MALE,
    "بنت": Gender.FEMALE,
    "ابنه": Gender.FEMALE,
}
#: Kinds of identity that no Saudi has.
_FOREIGN: Final = frozenset({IdentityKind.IQAMA, IdentityKind.BORDER, IdentityKind.GCC})
_NOT_MARRIED: Final = frozenset({Marital.SINGLE, Marital.DIVORCED, Marital.WIDOWED})


def notices(form: PersonForm, today: date) -> tuple[Problem, ...]:
    """Return what is worth a second look."""
    laws = (
        _nationality, _identity, _address, _sex, _spouses, _parents, _ages, _same_people,
        _categories, _rent, _ended,
    )  # fmt: skip
    return tuple(notice for law in laws for notice in law(form, today))


def _nationality(form: PersonForm, _today: date) -> Iterator[Problem]:
    said = fold(form.nationality)
    if not said:
        return
    saudi = "سعود" in said or "saudi" in said
    if saudi and form.identity.kind in _FOREIGN:
        yield Problem("nationality", "notice.saudi_with_iqama")
    if not saudi and form.identity.kind is IdentityKind.NATIONAL_ID:
        yield Problem("nationality", "notice.foreign_with_national_id")


def _identity(form: PersonForm, today: date) -> Iterator[Problem]:
    if _past(form.identity.expires, today):
        yield Problem("identity.expires", "notice.identity_expired")
    for n, member in enumerate(form.members):
        if member.died_on is None and _past(member.expires, today):
            yield Problem(f"members.{n}.expires", "notice.identity_expired")


def _past(day: date | None, today: date) -> bool:
    return day is not None and day < today


def _address(form: PersonForm, _today: date) -> Iterator[Problem]:
    """Compare the digits of the short address with the building's."""
    code, building = form.address.short_code, form.address.building
    if code and building and code[-len(building) :] != building:
        yield Problem("address.short_code", "notice.short_code_building")


def _sex(form: PersonForm, _today: date) -> Iterator[Problem]:
    if sex_in(form.name.full) not in (None, form.gender):
        yield Problem("gender", "notice.sex_of_name")
    for n, member in enumerate(form.members):
        spouse = member.relationship is Relationship.SPOUSE
        expected = sex_of(member.relationship, form.gender)
        if expected and sex_in(member.name) not in (None, expected):
            code = "notice.spouse_of_same_sex" if spouse else "notice.sex_of_name"
            yield Problem(f"members.{n}.relationship", code)


def sex_in(name: str) -> Gender | None:
    """Return the sex that «بن» or «بنت» in a name tells, or None.

    >>> sex_in("نورة بنت سعد بن فهد"), sex_in("نورة سعد")
    (<Gender.FEMALE: 'female'>, None)
    """
    return next((_MARKS[word] for word in fold(name).split() if word in _MARKS), None)


def _spouses(form: PersonForm, _today: date) -> Iterator[Problem]:
    every = _places(form, Relationship.SPOUSE)
    places = [n for n in every if form.members[n].died_on is None]
    if every and not places and form.marital is Marital.MARRIED:
        yield Problem("marital", "notice.spouse_died")
    most = _WIVES if form.gender is Gender.MALE else 1
    if len(places) > most:
        yield Problem(f"members.{places[most]}.relationship", "notice.many_spouses")
    if places and form.marital in _NOT_MARRIED:
        yield Problem("marital", "notice.spouse_of_unmarried")
    for relationship in (Relationship.FATHER, Relationship.MOTHER):
        if len(parents := _places(form, relationship)) > 1:
            yield Problem(f"members.{parents[1]}.relationship", "notice.many_parents")


def _places(form: PersonForm, relationship: Relationship) -> list[int]:
    return [n for n, one in enumerate(form.members) if one.relationship is relationship]


def _parents(form: PersonForm, _today: date) -> Iterator[Problem]:
    """Judge the years between parents and children, by the days that leave most of them."""
    spouses = [one for one in form.members if one.relationship is Relationship.SPOUSE]
    elders = [form.birth, *([spouses[0].birth] if len(spouses) == 1 else [])]
    for n, member in enumerate(form.members):
        field = f"members.{n}.birth"
        if member.relationship in _CHILDREN:
            codes = [_between(elder, member.birth, LEAST_BETWEEN) for elder in elders]
        elif member.relationship is Relationship.GRANDCHILD:
            codes = [_between(form.birth, member.birth, 2 * LEAST_BETWEEN)]
        elif member.relationship in _PARENTS:
            codes = [_between(member.birth, form.birth, LEAST_BETWEEN)]
        else:
            continue
        if code := next(filter(None, codes), ""):
            yield Problem(field, code)


def _between(elder: Birth, younger: Birth, years: int) -> str:
    first, last = first_day(elder), last_day(younger)
    if first is None or last is None:
        return ""
    if last <= first:
        return "notice.child_older"
    return "notice.child_near" if last < months_after(first, 12 * years) else ""


def _ages(form: PersonForm, today: date) -> Iterator[Problem]:
    if form.marital not in (None, Marital.SINGLE) and _under(form.birth, _YOUNGEST_MARRIED, today):
        yield Problem("marital", "notice.married_child")
    for n in _places(form, Relationship.SPOUSE):
        if _under(form.members[n].birth, _YOUNGEST_MARRIED, today):
            yield Problem(f"members.{n}.birth", "notice.married_child")


def _under(birth: Birth, years: int, today: date) -> bool:
    """Tell whether somebody is surely younger."""
    lived = age(Birth(first_day(birth)), today)
    return lived is not None and lived < years


def _same_people(form: PersonForm, _today: date) -> Iterator[Problem]:
    names = [form.name.full, *(one.name for one in form.members)]
    for n, member in enumerate(form.members):
        if any(one_name(member.name, other) for other in names[: n + 1]):
            yield Problem(f"members.{n}.name", "notice.same_name")


def _categories(form: PersonForm, today: date) -> Iterator[Problem]:
    for category, (judge, code) in _BY_CATEGORY.items():
        if category in form.categories and judge(form, today):
            yield Problem("categories", code)


def _rent(form: PersonForm, _today: date) -> Iterator[Problem]:
    """Compare the rent of the contract with the one among the obligations."""
    owed = total(one.monthly for one in form.obligations if one.kind is ObligationKind.RENT)
    if form.tenancy.rent and form.tenancy.monthly != owed:
        yield Problem("tenancy.rent", "notice.rent_differs", {"monthly": Sum(form.tenancy.monthly)})


def _ended(form: PersonForm, today: date) -> Iterator[Problem]:
    if _past(form.tenancy.ends, today):
        yield Problem("tenancy.ends", "notice.contract_ended")
    for table in ("incomes", "obligations"):
        for n, line in enumerate(getattr(form, table)):
            if _past(line.until, today):
                yield Problem(f"{table}.{n}.until", f"notice.{table}_ended")


def _grown_alone(form: PersonForm, today: date) -> bool:
    """Tell whether the file is of no child: its head is grown, and nobody young is in it."""
    lived, young = age(form.birth, today), _CHILDREN | _YOUNG
    return (
        lived is not None
        and lived >= _GROWN
        and not any(one.relationship in young for one in form.members)
    )


_BY_CATEGORY: Final[dict[str, tuple[Callable[[PersonForm, date], bool], str]]] = {
    "orphan": (_grown_alone, "notice.grown_orphan"),
    "elderly": (lambda form, today: _under(form.birth, _OLD, today), "notice.young_elderly"),
    "widow": (lambda form, _today: form.gender is Gender.MALE, "notice.category_of_women"),
    "divorced": (lambda form, _today: form.gender is Gender.MALE, "notice.category_of_women"),
}
