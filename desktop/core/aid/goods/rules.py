"""The law of the store: what a slip must say, and how much there is of a thing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.base.keys import one_name
from desktop.core.aid.goods.terms import (
    PERISHABLE,
    CountItem,
    ItemKind,
    Portion,
    Receive,
    SaveItem,
    Spoil,
)

#: So many of a thing at most come or go at once: more is a slip of the keyboard.
MOST: Final = 1_000_000
#: A million riyals: no line of a small store is worth more.
MOST_VALUE: Final = 100_000_000
#: Letters of a line of text.
LONGEST: Final = 200
#: So many days before its last one a thing is listed.
SOON: Final = 30


def of_item(given: SaveItem) -> Iterator[Problem]:
    """Yield what is wrong with what is said of a thing."""
    if not given.name:
        yield Problem("name", "goods.name_missing")
    if not given.unit:
        yield Problem("unit", "goods.unit_missing")
    if given.kind is None:
        yield Problem("kind", "goods.kind_missing")
    yield from _short(given, "name", "unit", "note")


def of_quantity(field: str, quantity: int) -> Iterator[Problem]:
    """Yield what is wrong with how many there are of something."""
    if quantity < 1:
        yield Problem(field, "goods.quantity_missing")
    elif quantity > MOST:
        yield Problem(field, "goods.quantity_large", {"most": MOST})


def of_day(day: date | None, today: date) -> Iterator[Problem]:
    """Yield what is wrong with the day on which something came or went."""
    if day is not None and day > today:
        yield Problem("day", "goods.day_future")
    yield from outside_calendar("day", day)


def of_receipt(given: Receive, kinds: dict[str, ItemKind], today: date) -> Iterator[Problem]:
    """Yield what is wrong with what came in; ``kinds`` are those of the things it names."""
    if not given.donor:
        yield Problem("donor", "goods.donor_missing")
    if not given.lines:
        yield Problem("lines", "goods.lines_missing")
    yield from of_day(given.day, today)
    yield from _short(given, "donor", "state")
    for at, line in enumerate(given.lines):
        yield from of_quantity(f"lines.{at}.quantity", line.quantity)
        if not 0 <= line.value <= MOST_VALUE:
            yield Problem(f"lines.{at}.value", "goods.value_out_of_range")
        until, ends = f"lines.{at}.expires_on", line.expires_on
        if ends is None and kinds.get(line.item_id) in PERISHABLE:
            yield Problem(until, "goods.expiry_missing")
        elif ends is not None and ends < (given.day or today):
            yield Problem(until, "goods.expired")
        yield from outside_calendar(until, ends)


def of_portions(lines: Sequence[Portion], to: str, why: str) -> Iterator[Problem]:
    """Yield what is wrong with what goes out or comes back."""
    if not to:
        yield Problem("to", "goods.to_missing")
    if not why:
        yield Problem("why", "goods.why_missing")
    if not lines:
        yield Problem("lines", "goods.lines_missing")
    for at, line in enumerate(lines):
        yield from of_quantity(f"lines.{at}.quantity", line.quantity)


def of_spoiled(given: Spoil) -> Iterator[Problem]:
    """Yield what is wrong with what is taken out as spoiled."""
    yield from of_quantity("quantity", given.quantity)
    if not given.why:
        yield Problem("why", "goods.why_missing")


def of_count(given: CountItem, counts: str, left: int) -> Iterator[Problem]:
    """Yield what is wrong with a count by somebody (``counts``) and a second."""
    if given.found < 0:
        yield Problem("found", "goods.count_missing")
    elif given.found > MOST:
        yield Problem("found", "goods.quantity_large", {"most": MOST})
    if not given.second:
        yield Problem("second", "goods.second_missing")
    elif one_name(given.second, counts):
        yield Problem("second", "goods.second_same")
    if given.found != left and not given.note:
        yield Problem("note", "goods.difference_why", {"left": left})


def _short(given: object, *names: str) -> Iterator[Problem]:
    for name in names:
        if len(getattr(given, name)) > LONGEST:
            yield Problem(name, "work.text_long", {"most": LONGEST})


def apart(text: str) -> list[str]:
    r"""Return what was typed or pasted one a line, or apart by commas.

    >>> apart("0001، 0002\n0001\t")
    ['0001', '0002', '0001']
    """
    found = (one.strip() for one in re.split(r"[\n,،;؛\t]+", text))
    return [one for one in found if one]


#: A quantity that came or went, and of what last day (None: none is known).
Moved = tuple[int, date | None]


def lots(moved: Iterable[Moved]) -> list[tuple[date | None, int]]:
    """Return what is left of a thing by last day, the nearest first: what goes out without one is
    of what ends first, and what comes in without one ends never.
    """
    there: dict[date | None, int] = {}
    for quantity, ends in moved:
        if quantity > 0:
            there[ends] = there.get(ends, 0) + quantity
            continue
        rest = -quantity
        nearest = sorted(there, key=_end)
        for one in [ends, *nearest] if ends in there and ends is not None else nearest:
            taken = min(rest, there.get(one, 0))
            there[one] = there.get(one, 0) - taken
            rest -= taken
    return [(ends, there[ends]) for ends in sorted(there, key=_end) if there[ends]]


def _end(ends: date | None) -> date:
    return ends or date.max
