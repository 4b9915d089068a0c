"""The law of an appointment: what it needs, and which step may follow."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.intake.appointments.terms import (
    Agreed,
    AppointmentState,
    Came,
    Cancelled,
    Missed,
    Moved,
    SetAppointment,
    Step,
)
from desktop.core.intake.visits.rules import LONGEST_NAME, LONGEST_NOTE

#: Nobody agrees on a day farther away.
_FARTHEST: Final = timedelta(days=366)
_STATES: Final[dict[type[Step], AppointmentState]] = {
    Agreed: AppointmentState.SET,
    Moved: AppointmentState.SET,
    Came: AppointmentState.CAME,
    Missed: AppointmentState.MISSED,
    Cancelled: AppointmentState.CANCELLED,
}
#: Who did not come may agree on another time; what was called off or kept stays so.
_OPEN: Final = frozenset({AppointmentState.SET, AppointmentState.MISSED})


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the steps of an appointment lead."""

    agreed: Agreed
    state: AppointmentState
    because: str = ""


def problems(given: SetAppointment, now: datetime) -> Iterator[Problem]:
    """Yield what is wrong with an appointment."""
    if not (given.name or given.file_number):
        yield Problem("name", "intake.appointment_nobody")
    if len(given.name) > LONGEST_NAME:
        yield Problem("name", "work.text_long", {"most": LONGEST_NAME})
    if len(given.note) > LONGEST_NOTE:
        yield Problem("note", "work.text_long", {"most": LONGEST_NOTE})
    yield from time_problems(given.at, now)


def time_problems(at: datetime, now: datetime) -> Iterator[Problem]:
    """Yield what is wrong with a time that is agreed; this very minute is none that has passed."""
    day, today = riyadh_date(at), riyadh_date(now)
    if day < today:
        yield Problem("at", "intake.appointment_past")
    elif day > today + _FARTHEST:
        yield Problem("at", "intake.appointment_far")
    elif at < now.replace(second=0, microsecond=0):
        yield Problem("clock", "intake.appointment_hour_past")
    else:
        yield from outside_calendar("at", day)


def demand(step: type[Step], before: Standing, now: datetime) -> None:
    """Raise Refused where a step cannot follow: ``intake.appointment_came``, ``.…_missed`` and
    ``.…_cancelled``, and ``intake.appointment_ahead`` for an absence before its time.
    """
    allowed = {AppointmentState.SET} if step is Missed else _OPEN
    if before.state not in allowed:
        raise Refused(f"intake.appointment_{before.state}")
    if step is Missed and now < before.agreed.at:
        raise Refused("intake.appointment_ahead")


def follow(before: Standing | None, step: Step) -> Standing:
    """Return where an appointment stands after a step; ValueError where none was agreed."""
    if isinstance(step, Agreed):
        return Standing(step, AppointmentState.SET)
    if before is None:
        raise ValueError("an appointment begins by being agreed")
    if isinstance(step, Moved):
        agreed = replace(before.agreed, at=step.at)
        return Standing(agreed, AppointmentState.SET)
    because = step.why if isinstance(step, Cancelled) else ""
    return replace(before, state=_STATES[type(step)], because=because)


def without_words(step: Step) -> Step:
    """Return a step without what it tells of anybody."""
    if isinstance(step, Agreed):
        return replace(step, name="", note="")
    return Cancelled("") if isinstance(step, Cancelled) else step
