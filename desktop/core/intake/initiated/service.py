"""Planning visits that nobody asked for, recording what came of them, and reading them."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.intake.initiated.ledger import Visit, keep_in, visits_in
from desktop.core.intake.initiated.terms import (
    CalledOff,
    CallOff,
    InitiatedRow,
    InitiatedState,
    Made,
    MakeVisit,
    Outcome,
    Planned,
    PlanVisit,
)
from desktop.core.intake.ledger import numbered
from desktop.core.people.ledger import known, load_rows, standing_of
from desktop.core.people.views import row_for, sees_numbers
from desktop.core.work import Action, Actor, Doors, Look, Work

_ORDER = list(InitiatedState)


class InitiatedService:
    """A visit is planned for a file, and made or called off once."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def plan(self, actor: Actor, person_id: str, given: PlanVisit) -> InitiatedRow:
        """Plan a visit. Raises Refused ``people.unknown``, ``intake.visit_closed`` for a file that
        is closed or whose head died, and Invalid naming fields.
        """
        with self._doors.work(actor, Action.INITIATED_PLAN, person_id) as tx:
            stands = standing_of(known(tx.session, person_id))
            if stands.closed_on or stands.died_on:
                raise Refused("intake.visit_closed")
            found = [
                Problem(name, "intake.visit_needed")
                for name in ("by", "why")
                if not getattr(given, name)
            ]
            found += outside_calendar("on", given.on)
            if found:
                raise Invalid(found)
            visit = new_id()
            keep_in(tx, person_id, Planned(visit, given))
            return self._row(tx, visit)

    @typed
    def make(self, actor: Actor, visit_id: str, given: MakeVisit) -> InitiatedRow:
        """Record what came of a visit. Raises Refused ``intake.visit_unknown``,
        ``intake.visit_over``, and Invalid naming fields.
        """
        with self._doors.work(actor, Action.INITIATED_RECORD) as tx:
            visit = self._open(tx, visit_id)
            found = list(outside_calendar("on", given.on))
            if given.on > riyadh_date(tx.now):
                found.append(Problem("on", "proof.to_come"))
            if given.outcome in (Outcome.SERVED, Outcome.NEED) and not given.what:
                found.append(Problem("what", "intake.visit_needed"))
            given, wrong = _with_request(tx, visit, given)
            found += wrong
            if found:
                raise Invalid(found)
            tx.subject = visit.person_id
            keep_in(tx, visit.person_id, Made(visit_id, given))
            return self._row(tx, visit_id)

    @typed
    def call_off(self, actor: Actor, visit_id: str, given: CallOff) -> InitiatedRow:
        """Call a visit off; raises Invalid without a reason, and as :meth:`make`."""
        with self._doors.work(actor, Action.INITIATED_RECORD) as tx:
            visit = self._open(tx, visit_id)
            if not given.why:
                raise Invalid([Problem("why", "intake.visit_needed")])
            tx.subject = visit.person_id
            keep_in(tx, visit.person_id, CalledOff(visit_id, given))
            return self._row(tx, visit_id)

    def rows(self, actor: Actor) -> tuple[InitiatedRow, ...]:
        """Return all visits: those late or planned first, by their day, then the newest."""
        with self._doors.look(actor, Action.INITIATED_READ) as see:
            return rows_in(see, visits_in(see.session))

    def of_file(self, actor: Actor, person_id: str) -> tuple[InitiatedRow, ...]:
        """Return the visits of a file."""
        with self._doors.look(actor, Action.INITIATED_READ, person_id) as see:
            return rows_in(see, visits_in(see.session, person_id))

    def _open(self, tx: Work, visit_id: str) -> Visit:
        found = next((one for one in visits_in(tx.session) if one.id == visit_id), None)
        if found is None:
            raise Refused("intake.visit_unknown")
        if found.made is not None or found.off:
            raise Refused("intake.visit_over")
        return found

    def _row(self, tx: Work, visit_id: str) -> InitiatedRow:
        (row,) = (one for one in rows_in(tx, visits_in(tx.session)) if one.id == visit_id)
        return row


def _with_request(tx: Work, visit: Visit, given: MakeVisit) -> tuple[MakeVisit, list[Problem]]:
    """Return what came of a visit with its request by its number, and what bars that one."""
    if not given.request:
        return given, []
    row = numbered(tx.session, given.request)
    if row is None:
        return given, [Problem("request", "intake.unknown_request")]
    if row.person_id != visit.person_id:
        return given, [Problem("request", "intake.visit_request")]
    return replace(given, request=row.shown_number), []


def rows_in(at: Work | Look, visits: Iterable[Visit]) -> tuple[InitiatedRow, ...]:
    """Return visits as the reader may see whose they are, in the order of the list; who sees no
    file whole reads no word of why one was made and of what came of it.
    """
    every, today = list(visits), riyadh_date(at.now)
    people = load_rows(at.session, dict.fromkeys(one.person_id for one in every))
    rows = [
        InitiatedRow(
            one.id, one.person_id, row_for(at.actor.roles, people[one.person_id]), one.planned,
            one.at, one.staff, one.state(today), one.made, one.off,
        )
        for one in every
        if one.person_id in people
    ]  # fmt: skip
    if not sees_numbers(at.actor.roles):
        rows = [_wordless(one) for one in rows]
    return tuple(sorted(rows, key=_pressing))


def _wordless(row: InitiatedRow) -> InitiatedRow:
    made = replace(row.made, what="") if row.made else None
    return replace(row, planned=replace(row.planned, why=""), made=made, off="")


def _pressing(row: InitiatedRow) -> tuple[int, int, str]:
    """Return the key of the list: what is open by its day, what is over the newest first."""
    over = row.state in (InitiatedState.MADE, InitiatedState.CALLED_OFF)
    day = (row.made.on if row.made else row.planned.on) if over else row.planned.on
    return _ORDER.index(row.state), -day.toordinal() if over else day.toordinal(), row.id
