"""The acts of appointments, and who is expected on a day."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from desktop.base.clock import day_of
from desktop.base.errors import Invalid, Problem
from desktop.base.typed import typed
from desktop.core.intake.appointments import ledger
from desktop.core.intake.appointments.records import AppointmentRecord, between
from desktop.core.intake.appointments.rules import problems, time_problems
from desktop.core.intake.appointments.terms import (
    Agreed,
    AppointmentRow,
    AppointmentState,
    Came,
    Cancelled,
    DayAhead,
    Missed,
    Moved,
    SetAppointment,
    Step,
)
from desktop.core.intake.visits import ledger as visits
from desktop.core.intake.visits.terms import Arrived, RecordVisit, VisitRow
from desktop.core.people.ledger import file_called, load_rows
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor, Doors, Look, Work


class AppointmentService:
    """Agreed, moved, called off; who comes becomes a visit of the day, who does not is told so.

    A step that cannot follow is Refused as :func:`appointments.rules.demand` says.
    """

    def __init__(self, doors: Doors, calendar: Callable[[], WorkCalendar]) -> None:
        self._doors = doors
        self._calendar = calendar

    @typed
    def agree(self, actor: Actor, given: SetAppointment) -> AppointmentRow:
        """Agree on an appointment; raises Invalid for what is wrong with it."""
        with self._doors.work(actor, Action.APPOINTMENT_SET) as tx:
            found = list(problems(given, tx.now))
            file = file_called(tx.session, given.file_number) if given.file_number else None
            if given.file_number and file is None:
                found.append(Problem("file_number", "intake.no_such_file"))
            if found:
                raise Invalid(found)
            agreed = Agreed(
                given.at,
                given.purpose,
                given.whom,
                given.name,
                file or "",
                given.note,
            )
            row = ledger.begin_in(tx, agreed)
            tx.subject = row.id
            tx.audit(purpose=row.purpose)
            return _rows(tx, [row])[0]

    def move(self, actor: Actor, appointment_id: str, at: datetime) -> AppointmentRow:
        """Agree on another time; raises Invalid for one that can't be."""

        def step(tx: Work, row: AppointmentRecord) -> Step:
            if found := tuple(time_problems(at, tx.now)):
                raise Invalid(found)
            return Moved(row.at, at)

        with self._doors.work(actor, Action.APPOINTMENT_SET, appointment_id) as tx:
            row = ledger.known(tx.session, appointment_id)
            ledger.take_in(tx, row, step(tx, row))
            return _rows(tx, [row])[0]

    @typed
    def cancel(self, actor: Actor, appointment_id: str, why: str) -> AppointmentRow:
        """Call an appointment off; raises Invalid without a reason."""
        if not why:
            raise Invalid([Problem("why", "intake.appointment_why")])
        return self._take(actor, appointment_id, Cancelled(why))

    def missed(self, actor: Actor, appointment_id: str) -> AppointmentRow:
        """Say that somebody did not come."""
        return self._take(actor, appointment_id, Missed())

    def came(self, actor: Actor, appointment_id: str) -> VisitRow:
        """Let somebody who was expected wait in their turn."""
        with self._doors.work(actor, Action.VISIT_RECORD, appointment_id) as tx:
            row = ledger.known(tx.session, appointment_id)
            agreed = ledger.standing(row).agreed
            line = RecordVisit(
                agreed.purpose, ChannelId.INTERVIEW, agreed.name, agreed.person_id, agreed.note
            )
            visit = visits.begin_in(tx, Arrived(line, visits.next_turn(tx)))
            ledger.take_in(tx, row, Came(visit.id))
            tx.also_changed.append(visit.id)
            tx.audit(purpose=visit.purpose)
            return visits.rows_of(tx, [visit])[0]

    def of_days(self, actor: Actor, first: date, last: date) -> list[AppointmentRow]:
        """Return the appointments of some days, of a month at most, by their time."""
        began, ended = day_of(first)[0], day_of(last)[1]
        with self._doors.look(actor, Action.APPOINTMENT_READ) as see:
            return _rows(see, see.session.scalars(between(began, ended)).all())

    def ahead(self, actor: Actor, day: date) -> DayAhead:
        """Return what is known of a day before an hour of it is agreed."""
        there = self.of_days(actor, day, day)
        expected = tuple(row for row in there if row.state is AppointmentState.SET)
        return DayAhead(day, self._calendar().is_working(day), expected)

    def _take(self, actor: Actor, appointment_id: str, step: Step) -> AppointmentRow:
        with self._doors.work(actor, Action.APPOINTMENT_SET, appointment_id) as tx:
            row = ledger.known(tx.session, appointment_id)
            ledger.take_in(tx, row, step)
            return _rows(tx, [row])[0]


def _rows(at: Work | Look, rows: Sequence[AppointmentRecord]) -> list[AppointmentRow]:
    people = load_rows(at.session, {row.person_id for row in rows})
    found = []
    for row in rows:
        stands, person = ledger.standing(row), people.get(row.person_id)
        found.append(
            AppointmentRow(
                id=row.id,
                at=row.at,
                purpose=stands.agreed.purpose,
                whom=stands.agreed.whom,
                name=row.name or (person.name if person else ""),
                person_id=row.person_id,
                file_number=person.file_number if person else "",
                note=row.note,
                state=stands.state,
                staff=row.staff_name,
                because=row.because,
            )
        )
    return found
