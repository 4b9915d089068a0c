"""Which days a form holds."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from desktop.core.people.births import last_day
from desktop.core.people.days.terms import Day, DayKind
from desktop.core.people.rules import called
from desktop.core.people.terms import Birth, Gender, PersonForm, Relationship

#: A birth that nobody knows stands at the end.
NEVER: Final = date.max
_R = Relationship
#: Of a member the sex is told by the relationship; of a grandchild it is not.
_SEX: Final = {
    _R.SON: DayKind.BOY,
    _R.BROTHER: DayKind.BOY,
    _R.DAUGHTER: DayKind.GIRL,
    _R.SISTER: DayKind.GIRL,
}


def days_of(form: PersonForm) -> Iterator[Day]:
    """Yield the days of a form that lists go by; of who died there is none."""
    if form.identity.expires:
        yield Day(DayKind.IDENTITY, 0, form.identity.expires)
    if form.tenancy.ends:
        yield Day(DayKind.TENANCY, 0, form.tenancy.ends)
    yield from _birth(DayKind.BOY if form.gender is Gender.MALE else DayKind.GIRL, 0, form.birth)
    for place, member in enumerate(form.members, 1):
        if member.died_on is not None:
            continue
        if member.expires:
            yield Day(DayKind.IDENTITY, place, member.expires)
        if sex := _SEX.get(member.relationship):
            yield from _birth(sex, place, member.birth)


def _birth(sex: DayKind, place: int, birth: Birth) -> Iterator[Day]:
    born = last_day(birth)
    if born is not None:
        yield Day(sex, place, born, exact=birth.day is not None)
    elif place:
        yield Day(DayKind.UNBORN, place, NEVER, exact=False)


def named(form: PersonForm, place: int) -> tuple[str, Relationship | None]:
    """Return the name at a place and what they are to the head: ("", None) for the head."""
    if not 0 < place <= len(form.members):
        return "", None
    member = form.members[place - 1]
    return called(form, member), member.relationship
