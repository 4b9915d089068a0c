"""Days and moments in tables: one shape, with the other calendar in the tooltip."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

from desktop.base.clock import RIYADH, Clock, today
from desktop.ui import kit
from desktop.ui.kit.spoken import both_text, hijri_brief

R = TypeVar("R")


def day_cell(day: date | None, clock: Clock) -> str:
    """Return «٥ جمادى الآخرة», with the year where it is not this one; "" for none."""
    return hijri_brief(day, today(clock)) if day else ""


def moment_cell(at: datetime | None, clock: Clock) -> str:
    """Return the same with the hour in Riyadh."""
    if at is None:
        return ""
    there = at.astimezone(RIYADH)
    return kit.texts.listed((day_cell(there.date(), clock), kit.texts.clock(there)))


def day_column(
    clock: Clock, title: str, day: Callable[[R], date | None], **how: Any
) -> kit.Column[R]:
    """Return a column of days, in their own order; ``how`` as for :class:`kit.Column`."""
    return kit.Column(
        title,
        lambda row: day_cell(day(row), clock),
        key=lambda row: day(row) or date.max,
        tip=lambda row: both_text(there) if (there := day(row)) else "",
        **how,
    )


def moment_column(
    clock: Clock, title: str, at: Callable[[R], datetime | None], **how: Any
) -> kit.Column[R]:
    """Return a column of moments in Riyadh, in their own order."""

    def tip(row: R) -> str:
        moment = at(row)
        if moment is None:
            return ""
        there = moment.astimezone(RIYADH)
        return kit.texts.listed((both_text(there.date()), kit.texts.clock(there)))

    how.setdefault("key", lambda row: (moment := at(row)) is None or moment.timestamp())
    return kit.Column(title, lambda row: moment_cell(at(row), clock), tip=tip, **how)
