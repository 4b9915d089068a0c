"""Holidays, edits and what they move, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import riyadh_date
from desktop.core.intake.calendar.terms import (
    Edit,
    HolidayEdit,
    HolidayLine,
    HolidayRow,
    MovedDate,
    Standing,
)
from desktop.core.policy import reply_words
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, gregorian_text, hijri_text
from desktop.ui.kit.texts import joined, listed, ltr

translate = QCoreApplication.translate

_KINDS = {
    Standing.EXPECTED: "warning",
    Standing.CONFIRMED: "ok",
    Standing.MOVED: "ok",
    Standing.ADDED: "ok",
    Standing.TAKEN_OUT: "neutral",
}


def standing(desk: Desk, one: Standing) -> str:
    """Return how a holiday stands."""
    return desk.messages.text(f"term.holiday.{one.value}")


def kind(one: Standing) -> str:
    """Return the kind of badge of a standing."""
    return _KINDS[one]


def days(first: date, last: date) -> str:
    """Return a holiday's days in both calendars."""
    if first == last:
        return both_text(first)
    text = translate("HolidayWords", "from %1 to %2")
    return text.replace("%1", both_text(first)).replace("%2", both_text(last))


def edit(one: HolidayEdit) -> tuple[str, str]:
    """Return what an edit does, and the days that it speaks of."""
    named = {
        Edit.CONFIRM: translate("HolidayWords", "Confirm: %1"),
        Edit.MOVE: translate("HolidayWords", "Move: %1"),
        Edit.ADD: translate("HolidayWords", "Add: %1"),
        Edit.TAKE_OUT: translate("HolidayWords", "Take out: %1"),
        Edit.EXPECT: translate("HolidayWords", "Back to expected: %1"),
    }[one.kind]
    first = one.first or one.expected
    said = days(first, one.last or first) if first else ""
    return named.replace("%1", one.name), said


def moved(desk: Desk, one: MovedDate) -> tuple[str, str]:
    """Return whose date it is, and from what to what it moves."""
    name = (
        translate("HolidayWords", "The office's own target")
        if one.own
        else reply_words.label(desk.messages, one.kind)
    )
    text = translate("HolidayWords", "%1: from %2 to %3").replace("%1", name)
    text = text.replace("%2", _day(one.before)).replace("%3", _day(one.after))
    return joined(ltr(one.number), one.service), text


def _day(day: date | None) -> str:
    if day is None:
        return translate("HolidayWords", "a date that is held")
    return f"{hijri_text(day)} ({gregorian_text(day)})"


def line(desk: Desk, one: HolidayLine) -> tuple[str, str]:
    """Return an act on the calendar: what it said of each holiday; and who, when and why."""
    said = "؛ ".join(f"{row.name}: {_said(desk, row)}" for row in one.said)
    signed = translate("HolidayWords", "%1, on %2").replace("%1", one.staff)
    return said, "\n".join((signed.replace("%2", both_text(riyadh_date(one.at))), one.reason))


def _said(desk: Desk, row: HolidayRow) -> str:
    dated = row.standing in {Standing.MOVED, Standing.ADDED}
    told = standing(desk, row.standing)
    return listed((told, days(row.first, row.last))) if dated else told
