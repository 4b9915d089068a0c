"""Opening and closing a day of the desk."""

from datetime import date, timedelta

from sqlalchemy import func, select

from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import typed
from desktop.core.intake.days.terms import (
    DAY,
    PAYLOADS,
    WORDS,
    CloseDay,
    DayLine,
    DayView,
    OpenDay,
    Step,
)
from desktop.core.intake.facts import State
from desktop.core.intake.records import RequestRecord
from desktop.core.work import Action, Actor, Doors, Look, Work, ledger
from desktop.core.work.subjects import Subject

_LONGEST_NOTE = 600


class DayService:
    """Anyone of the desk opens and closes; a day that nobody opened may be closed as well."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    def open(self, actor: Actor) -> DayView:
        """Open today; raises Refused ``intake.day_open`` where it is open."""
        with self._doors.work(actor, Action.DAY_OPEN) as tx:
            before = view_in(tx, riyadh_date(tx.now)).last
            if before is not None and isinstance(before.step, OpenDay):
                raise Refused("intake.day_open", staff=before.staff)
            return _take(tx, OpenDay(), riyadh_date(tx.now))

    @typed
    def close(self, actor: Actor, given: CloseDay, day: date | None = None) -> DayView:
        """Close a day with what it leaves over: today, or after midnight the one that just ended.

        Raises Refused ``intake.day_closed`` where it is closed, ``intake.day_over`` for another
        one, Invalid for a note that is too long.
        """
        if len(given.note) > _LONGEST_NOTE:
            raise Invalid([Problem("note", "work.text_long", {"most": _LONGEST_NOTE})])
        with self._doors.work(actor, Action.DAY_CLOSE) as tx:
            now = riyadh_date(tx.now)
            day = day or now
            if day not in (now, now - timedelta(days=1)):
                raise Refused("intake.day_over")
            before = view_in(tx, day).last
            if before is not None and isinstance(before.step, CloseDay):
                raise Refused("intake.day_closed", staff=before.staff)
            tx.audit(**given.left.counts)
            return _take(tx, given, day)

    def read(self, actor: Actor, day: date) -> DayView:
        """Return a day with its steps."""
        with self._doors.look(actor, Action.VISIT_READ) as see:
            return view_in(see, day)

    def left_open(self, actor: Actor) -> DayView | None:
        """Return yesterday where it was opened and may still be closed."""
        with self._doors.look(actor, Action.VISIT_READ) as see:
            before = view_in(see, riyadh_date(see.now) - timedelta(days=1))
            opened = before.last is not None and isinstance(before.last.step, OpenDay)
            return before if opened else None

    def no_step(self, actor: Actor, day: date) -> int:
        """Return how many requests were opened on a day that are still open at the desk."""
        with self._doors.look(actor, Action.VISIT_READ) as see:
            began, ended = day_of(day)
            rows = select(func.count()).where(
                RequestRecord.opened_at >= began,
                RequestRecord.opened_at < ended,
                RequestRecord.state == State.OPEN.value,
            )
            return see.session.scalar(rows) or 0


def view_in(at: Work | Look, day: date) -> DayView:
    """Return a day with its steps; raises KnownError ``storage.damaged``."""
    events = ledger.events(at.session, Subject(DAY, day.isoformat()))
    return DayView(
        day, tuple(DayLine(e.at, e.actor_name, ledger.payload_of(e, PAYLOADS)) for e in events)
    )


def _take(tx: Work, step: Step, day: date) -> DayView:
    tx.subject = day.isoformat()
    ledger.add_event(tx, Subject(DAY, day.isoformat()), WORDS[type(step)], step)
    return view_in(tx, day)
