"""Made-up people in any number, as an office of a town has them: one seed gives the same ones.

Births lie where registers put them: of who knew no day, on the first of Rajab (the seventh month).
Some are registered twice by different hands, and the crowd knows whom.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.dates import Calendar
from desktop.base.hijri import HijriDate, to_hijri
from desktop.base.money import Halalas
from desktop.base.paths import resource
from desktop.core.people.terms import (
    Address,
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Income,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import IncomeSource, Marital
from desktop.core.practice.loader import read_words
from desktop.core.practice.names import identity, mobile
from desktop.core.practice.spelling import misspelt, mistyped
from desktop.core.practice.terms import CrowdWords

#: One file in so many is of somebody who has one already.
_TWIN: Final = 50
_MEMBERS_FROM: Final = 20_000_000
#: How much rarer a name is than those before it in its list.
_RARER: Final = 0.45
_REGISTERED: Final = 0.35
_MOST_CHILDREN: Final = 5


@dataclass(frozen=True, slots=True)
class Made:
    """Somebody made up; ``twin_of`` is the place of the same person among those before."""

    form: PersonForm
    twin_of: int | None = None


@cache
def words() -> CrowdWords:
    """Return the words of the crowd."""
    return read_words(resource("practice", "sample.toml"), CrowdWords)


def crowd(seed: int, count: int, category: str, today: date) -> Iterator[Made]:
    """Yield ``count`` people, the same ones for a seed."""
    before: list[tuple[PersonForm, int]] = []
    for number in range(count):
        own = Random(f"{seed}/{number}")  # noqa: S311 - made up, and the same again
        if number >= _TWIN // 2 and own.randrange(_TWIN) == 0:
            form, first = own.choice(before)
            made = Made(_again(own, form, number), first)
        else:
            made = Made(_person(own, number, category, today))
        before.append((made.form, number if made.twin_of is None else made.twin_of))
        if len(before) > 10 * _TWIN:  # whom to be twin of is remembered for a while
            before.pop(0)
        yield made


def _person(own: Random, number: int, category: str, today: date) -> PersonForm:
    woman = own.random() < 0.5  # noqa: PLR2004 - half of them
    pool = words()
    name = PersonName(
        _one(own, pool.women if woman else pool.men),
        _one(own, pool.men),
        _one(own, pool.men),
        _one(own, pool.families),
    )
    return PersonForm(
        name=name,
        identity=Identity(IdentityKind.NATIONAL_ID, identity(number + 1)),
        gender=Gender.FEMALE if woman else Gender.MALE,
        marital=Marital.WIDOWED if woman else Marital.MARRIED,
        birth=_birth(own, today, 25, 85),
        mobile=mobile(number + 1),
        nationality="السعودية",
        address=Address(city=_one(own, pool.cities), district=_one(own, pool.districts)),
        categories=(category,),
        members=tuple(_household(own, number, name, today, woman=woman)),
        incomes=(Income(IncomeSource.SOCIAL_SECURITY, Halalas(own.randrange(500, 4000) * 100)),),
    )


def _household(
    own: Random, number: int, head: PersonName, today: date, *, woman: bool
) -> Iterator[Member]:
    pool, given = words(), _MEMBERS_FROM + number * 8
    if not woman and own.random() < 0.8:  # noqa: PLR2004
        wife = (_one(own, pool.women), _one(own, pool.men), _one(own, pool.families))
        yield Member(
            " ".join(wife),
            Relationship.SPOUSE,
            _birth(own, today, 20, 70),
            identity(given),
            identity_kind=IdentityKind.NATIONAL_ID,
        )
    for place in range(own.choice((0, 0, 1, 1, 2, 3, _MOST_CHILDREN))):
        girl = own.random() < 0.5  # noqa: PLR2004
        first = _one(own, pool.women if girl else pool.men)
        written = own.random() < 0.5  # noqa: PLR2004 - the others by the first name alone
        yield Member(
            f"{first} {head.first} {head.family}" if written and not woman else first,
            Relationship.DAUGHTER if girl else Relationship.SON,
            _birth(own, today, 1, 24),
            identity(given + place + 1) if own.random() < 0.7 else "",  # noqa: PLR2004
        )


def _again(own: Random, form: PersonForm, number: int) -> PersonForm:
    """Return somebody as another hand registers them: another spelling or a slip, sometimes another
    mobile, a day and month that changed places, a year beside it, or a name less.
    """
    parts = [misspelt(own, part) for part in (form.name.first, form.name.father)]
    rest = [misspelt(own, part) for part in (form.name.grandfather, form.name.family)]
    if own.random() < 0.4:  # noqa: PLR2004
        rest[1] = mistyped(own, rest[1])
    if own.random() < 0.2:  # noqa: PLR2004
        rest[0] = ""
    other = own.random() < 0.5  # noqa: PLR2004
    return replace(
        form,
        name=PersonName(parts[0], parts[1], rest[0], rest[1]),
        identity=Identity(IdentityKind.NONE_YET),
        birth=_birth_again(own, form.birth),
        mobile=mobile(number + 1) if other else form.mobile,
        members=(),
    )


def _birth_again(own: Random, birth: Birth) -> Birth:
    day, how = birth.day, own.randrange(6)
    if day is None or how > 3:  # noqa: PLR2004 - as it was
        return birth
    if how == 0 and day.day <= 12:  # noqa: PLR2004
        turned = date(day.year, day.day, min(day.month, 28))
        return Birth(turned, typed=turned.isoformat(), calendar=Calendar.GREGORIAN)
    if how == 1:
        beside = day + timedelta(days=own.choice((-354, 354)))
        return Birth(beside, typed=beside.isoformat(), calendar=Calendar.GREGORIAN)
    if how == 2:  # noqa: PLR2004
        return Birth(year=day.year, typed=str(day.year), calendar=Calendar.GREGORIAN)
    return birth


def _birth(own: Random, today: date, youngest: int, oldest: int) -> Birth:
    day = today - timedelta(days=own.randrange(youngest * 354, oldest * 354))
    there = to_hijri(day)
    year = there.year
    if (year <= 1400 and own.random() < 0.5) or own.random() < _REGISTERED / 3:  # noqa: PLR2004
        day = HijriDate(year, 7, 1).to_gregorian()
        return Birth(day, typed=f"1/7/{year}", calendar=Calendar.HIJRI)
    if own.random() < 0.1:  # noqa: PLR2004
        return Birth(year=year, typed=str(year), calendar=Calendar.HIJRI)
    typed = f"{there.day}/{there.month}/{year}"
    return Birth(day, typed=typed, calendar=Calendar.HIJRI)


def _one(own: Random, pool: tuple[str, ...]) -> str:
    return own.choices(pool, cum_weights=_weights(len(pool)))[0]


@cache
def _weights(count: int) -> list[float]:
    return list(accumulate((place + 1) ** -_RARER for place in range(count)))
