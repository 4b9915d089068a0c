"""The law of a distribution day: what its plan must say, whom it is for, who may take."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.base.keys import fold, one_name
from desktop.core.aid.goods.giving.terms import (
    Among,
    Audience,
    CloseGiving,
    EnterSheet,
    Needed,
    PlanGiving,
    Share,
)
from desktop.core.aid.goods.rules import LONGEST, of_quantity
from desktop.core.aid.goods.terms import Portion
from desktop.core.people.births import age
from desktop.core.people.details import FileState, School, Standing
from desktop.core.people.terms import PersonForm, Relationship, heads, living

#: So many of the newest handings may be taken back.
BACK: Final = 3
#: So many families at most stand in one list: more is another day's.
MOST_FAMILIES: Final = 2_000
#: Clothes are bought by age up to here; a school bag by stage.
_GROWN: Final = 15
_AGES: Final = ((0, 2), (3, 5), (6, 8), (9, 11), (12, 14))
_BAGS: Final = frozenset({School.PRIMARY, School.MIDDLE, School.SECONDARY})
_SIZES: Final = ((1, 2), (3, 5), (6, 8), (9, 0))
_GIRLS: Final = frozenset({Relationship.DAUGHTER, Relationship.SISTER, Relationship.MOTHER})
_BOYS: Final = frozenset({Relationship.SON, Relationship.BROTHER, Relationship.FATHER})


def of_plan(given: PlanGiving, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a plan."""
    if not given.name:
        yield Problem("name", "giving.name_missing")
    if given.day is None:
        yield Problem("day", "giving.day_missing")
    elif given.day < today:
        yield Problem("day", "giving.day_past")
    yield from outside_calendar("day", given.day)
    for name in ("name", "place", "season"):
        if len(getattr(given, name)) > LONGEST:
            yield Problem(name, "work.text_long", {"most": LONGEST})
    if not given.shares:
        yield Problem("shares", "giving.shares_missing")
    for at, share in enumerate(given.shares):
        yield from of_quantity(f"shares.{at}.quantity", share.quantity)
        if share.most and share.most < share.least:
            yield Problem(f"shares.{at}.most", "giving.most_under_least")
    yield from of_among(given.among)


def of_among(among: Among) -> Iterator[Problem]:
    """Yield what is missing of whom a list is for."""
    asked = {
        Audience.NUMBERS: ("numbers", among.numbers),
        Audience.ABSENT: ("absent", among.absent),
    }
    name, value = asked.get(among.whom, ("", "-"))
    if not value:
        yield Problem(f"among.{name}", f"giving.{name}_missing")
    if among.most and among.most < among.least:
        yield Problem("among.most", "giving.most_under_least")


def portions_for(shares: Iterable[Share], people: int) -> tuple[Portion, ...]:
    """Return what a family of so many is handed: each thing once, added up."""
    found: dict[str, int] = {}
    for one in shares:
        if people >= one.least and (not one.most or people <= one.most):
            found[one.item_id] = found.get(one.item_id, 0) + one.quantity
    return tuple(Portion(item_id, quantity) for item_id, quantity in found.items())


def fits(among: Among, form: PersonForm) -> bool:
    """Tell whether a family is among those whom a list is for, by its form."""
    people = heads(form)
    if people < among.least or (among.most and people > among.most):
        return False
    if among.category and among.category not in form.categories:
        return False
    if among.stage and all(one.school is not among.stage for one in living(form)):
        return False
    where = fold(f"{form.address.city} {form.address.district}")
    return fold(among.area) in where


def notices(standing: Standing, today: date) -> tuple[str, ...]:
    """Return what is to be said of a file before something is handed out, by code."""
    found = ["died"] if standing.died_on is not None else []
    state = standing.state(today)
    return (*found, *([state.value] if state is not FileState.ACTIVE else []))


def of_sheet(given: EnterSheet, places: Sequence[int]) -> Iterator[Problem]:
    """Yield what is wrong with a helper's sheet; ``places`` are the numbers of all rows."""
    there = set(places)
    if not given.helper:
        yield Problem("helper", "giving.helper_missing")
    if given.first not in there:
        yield Problem("first", "giving.no_row", {"row": given.first})
    if given.last not in there or given.last < given.first:
        yield Problem("last", "giving.no_row", {"row": given.last})
    for place in given.absent:
        if not given.first <= place <= given.last:
            yield Problem("absent", "giving.not_on_sheet", {"row": place})


def of_closing(given: CloseGiving, there: dict[str, int], closes: str) -> Iterator[Problem]:
    """Yield what is wrong with a closing by somebody (``closes``); ``there`` is what must be left
    of each thing.
    """
    if not given.second:
        yield Problem("second", "goods.second_missing")
    elif one_name(given.second, closes):
        yield Problem("second", "goods.second_same")
    found = {one.item_id: one.quantity for one in given.left}
    for at, (item_id, left) in enumerate(there.items()):
        if item_id not in found:
            yield Problem(f"left.{at}.quantity", "giving.left_missing")
        elif found[item_id] < 0:
            yield Problem(f"left.{at}.quantity", "goods.count_missing")
        elif found[item_id] != left and not given.why:
            yield Problem("why", "goods.difference_why", {"left": left})


def needed(forms: Iterable[PersonForm], today: date) -> tuple[Needed, ...]:
    """Return what is to be bought for some families: bags by stage and sex, clothes by age and
    sex, baskets by family size.
    """
    found: dict[tuple[str, str], int] = {}

    def one_more(what: str, group: str) -> None:
        found[what, group] = found.get((what, group), 0) + 1

    for form in forms:
        one_more("basket", _band(heads(form), _SIZES))
        for member in living(form):
            sex = _sex(member.relationship)
            if member.school in _BAGS:
                one_more("bag", f"{member.school.value}_{sex}")
            years = age(member.birth, today)
            if years is not None and years < _GROWN:
                one_more("clothes", f"{_band(years, _AGES)}_{sex}")
    every = sorted(found.items(), key=lambda one: (one[0][0], _first(one[0][1]), one[0][1]))
    return tuple(Needed(what, group, count) for (what, group), count in every)


def _first(group: str) -> int:
    """Return where a group stands among its like: by its first number, or its school stage."""
    first = group.partition("_")[0]
    return int(first) if first.isdigit() else list(School).index(School(first))


def _sex(relationship: Relationship) -> str:
    """Return somebody's sex as far as what they are to the head tells it."""
    if relationship in _GIRLS:
        return "female"
    return "male" if relationship in _BOYS else "unknown"


def _band(count: int, bands: Iterable[tuple[int, int]]) -> str:
    for least, most in bands:
        if count >= least and (not most or count <= most):
            return f"{least}_{most}"
    return "0_0"
