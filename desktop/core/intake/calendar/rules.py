"""Pure: what edits make of the holidays that an office knows, and what is wrong with an edit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.arabic_text import clean
from desktop.base.errors import Param, Problem
from desktop.base.hijri import to_hijri
from desktop.base.keys import one_name
from desktop.core.intake.calendar.terms import Edit, HolidayEdit, HolidayRow, Standing
from desktop.core.policy.calendar import FIRST_YEAR, LAST_YEAR, Holiday
from desktop.core.policy.choice_vocabulary import HolidayChangeKind, YearsOf
from desktop.core.policy.choices import HolidayChange

#: A holiday is no longer than this, and no announcement moves one further.
MOST: Final = 30

Key = tuple[str, date]

_STANDING: Final = {
    HolidayChangeKind.CONFIRMED: Standing.CONFIRMED,
    HolidayChangeKind.MOVED: Standing.MOVED,
    HolidayChangeKind.ADDED: Standing.ADDED,
    HolidayChangeKind.TAKEN_OUT: Standing.TAKEN_OUT,
}
_KINDS: Final = {
    Edit.CONFIRM: HolidayChangeKind.CONFIRMED,
    Edit.TAKE_OUT: HolidayChangeKind.TAKEN_OUT,
}


def key_of(change: HolidayChange) -> Key:
    """Return what names the holiday that a change speaks of."""
    return change.id or "", change.expected or change.first or date.min


def after(changes: Iterable[HolidayChange], edits: Iterable[HolidayEdit]) -> tuple[
    HolidayChange, ...
]:  # fmt: skip
    """Return what an office knows after some edits, which have no problems."""
    known = {key_of(change): change for change in changes}
    for edit in edits:
        before = known.pop(_key(edit), None)
        change = _change(edit, before)
        if change is not None:
            known[key_of(change)] = change
    return tuple(known.values())


def _key(edit: HolidayEdit) -> Key:
    return edit.id, edit.expected or edit.first or date.min


def _change(edit: HolidayEdit, before: HolidayChange | None) -> HolidayChange | None:
    """Return what the office says of the holiday after the edit; None for nothing."""
    if edit.kind is Edit.ADD or (edit.kind is Edit.MOVE and not edit.id):
        name = edit.name or (before.name if before else None)
        kind = HolidayChangeKind.ADDED
        return HolidayChange(kind=kind, name=name, first=edit.first, days=_days(edit))
    if edit.kind is Edit.EXPECT or not edit.id:
        return None
    if edit.kind is Edit.MOVE:
        return HolidayChange(
            kind=HolidayChangeKind.MOVED,
            id=edit.id,
            expected=edit.expected,
            first=edit.first,
            days=_days(edit),
        )
    return HolidayChange(kind=_KINDS[edit.kind], id=edit.id, expected=edit.expected)


def _days(edit: HolidayEdit) -> int:
    first, last = edit.first or date.min, edit.last or edit.first or date.min
    return (last - first).days + 1


def rows(expected: Iterable[Holiday], changes: Iterable[HolidayChange]) -> list[HolidayRow]:
    """Return the holidays as they stand, those too that were taken out, by their days."""
    known = {key_of(change): change for change in changes}
    found = []
    for one in expected:
        change = known.get((one.id, one.first))
        standing = _STANDING[change.kind] if change else Standing.EXPECTED
        first = change.first if change and change.first else one.first
        days = change.days if change and change.days else one.days
        found.append(_row(replace(one, first=first, days=days), standing, one.first))
    found += [
        _row(Holiday(one.first, one.days, one.name or ""), Standing.ADDED)
        for one in known.values()
        if one.kind is HolidayChangeKind.ADDED and one.first and one.days
    ]
    return sorted(found, key=lambda row: (row.first, row.name))


def gone(change: HolidayChange) -> HolidayRow:
    """Return a holiday that the office had added and then took out."""
    first, days = change.first or date.min, change.days or 1
    return _row(Holiday(first, days, change.name or ""), Standing.TAKEN_OUT)


def _row(one: Holiday, standing: Standing, expected: date | None = None) -> HolidayRow:
    return HolidayRow(one.id, one.name, standing, one.first, one.last, expected)


def in_year(row: HolidayRow, year: int, years: YearsOf) -> bool:
    """Tell whether a holiday has a day in a year of a calendar, or is expected in it."""
    days = {row.first, row.last, row.expected or row.first}
    if years is YearsOf.GREGORIAN:
        return year in {day.year for day in days}
    return year in {to_hijri(day).year for day in days}


def problems(edit: HolidayEdit, there: Sequence[HolidayRow]) -> list[Problem]:
    """Return what is wrong with an edit of the holidays that are ``there``, by its fields."""
    return list(_problems(edit, there))


def _problems(edit: HolidayEdit, there: Sequence[HolidayRow]) -> Iterator[Problem]:
    adds = edit.kind is Edit.ADD
    now = None if adds else next((row for row in there if row.key == _key(edit)), None)
    if not adds and now is None:
        yield Problem("", "calendar.unknown")
        return
    if adds and not clean(edit.name):
        yield Problem("name", "calendar.name_needed")
    if edit.kind in {Edit.ADD, Edit.MOVE}:
        wrong = list(_wrong_days(edit))
        yield from wrong
        if wrong:
            return
        if now is not None and now.expected and edit.first:
            far = abs((edit.first - now.expected).days)
            if far > MOST:
                about: dict[str, Param] = {"day": now.expected, "most": MOST}
                yield Problem("first", "calendar.moved_too_far", about)
        if any(_twice(edit, row, now) for row in there):
            yield Problem("first", "calendar.twice")
    if now is not None and _same(edit, now):
        yield Problem("", "calendar.no_change")


def _wrong_days(edit: HolidayEdit) -> Iterator[Problem]:
    if edit.first is None:
        yield Problem("first", "calendar.first_needed")
        return
    if not FIRST_YEAR <= edit.first.year <= LAST_YEAR:
        yield Problem("first", "policy.years_outside_table", {"year": str(edit.first.year)})
    elif edit.last is not None and edit.last < edit.first:
        yield Problem("last", "calendar.ends_before")
    elif _days(edit) > MOST:
        yield Problem("last", "calendar.too_long", {"most": MOST})


def _twice(edit: HolidayEdit, row: HolidayRow, now: HolidayRow | None) -> bool:
    """Tell whether another holiday is the same: by its name on these days, or added on this one."""
    if row is now or row.standing is Standing.TAKEN_OUT or edit.first is None:
        return False
    name = edit.name or (now.name if now else "")
    last = edit.last or edit.first
    meets = row.first <= last and edit.first <= row.last
    if not edit.id and not row.id and row.first == edit.first:
        return True
    return meets and one_name(name, row.name)


def _same(edit: HolidayEdit, now: HolidayRow) -> bool:
    """Tell whether an edit leaves a holiday as it is."""
    if edit.kind is Edit.MOVE:
        days = (now.first, now.last) == (edit.first, edit.last or edit.first)
        return days and now.standing in {Standing.MOVED, Standing.ADDED}
    leads_to = {
        Edit.CONFIRM: Standing.CONFIRMED,
        Edit.TAKE_OUT: Standing.TAKEN_OUT,
        Edit.EXPECT: Standing.EXPECTED,
    }
    return leads_to.get(edit.kind) is now.standing


def overlapping(edits: Iterable[HolidayEdit], now: Sequence[HolidayRow]) -> Iterator[Problem]:
    """Yield what is said of edits whose holiday shares days with another after them."""
    standing = [row for row in now if row.standing is not Standing.TAKEN_OUT]
    for edit in edits:
        mine = next((row for row in standing if _is(edit, row)), None)
        if mine is None or edit.kind not in {Edit.ADD, Edit.MOVE}:
            continue
        for other in standing:
            if other is not mine and other.first <= mine.last and mine.first <= other.last:
                yield Problem(
                    "", "calendar.overlaps", {"name": mine.name, "other": other.name}
                )  # fmt: skip


def _is(edit: HolidayEdit, row: HolidayRow) -> bool:
    if edit.id:
        return row.key == _key(edit)
    return not row.id and row.first == edit.first
