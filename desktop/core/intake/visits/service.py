"""The acts of a visit, the queue and the day's log."""

from dataclasses import replace
from datetime import date

from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import typed
from desktop.core.intake.visits import ledger
from desktop.core.intake.visits.records import (
    BY,
    VisitRecord,
    of_days,
    of_lines,
    present,
    unended,
)
from desktop.core.intake.visits.rules import (
    correction_problems,
    in_turn,
    next_of,
    note_problems,
    problems,
)
from desktop.core.intake.visits.terms import (
    WORDS,
    Arrived,
    Called,
    CallUndone,
    Correct,
    Corrected,
    Left,
    Linked,
    Opened,
    Purpose,
    Recorded,
    RecordVisit,
    Returned,
    Served,
    Step,
    Unended,
    VisitRow,
    VisitState,
    VisitView,
)
from desktop.core.intake.visits.traced import logged
from desktop.core.people.ledger import file_called
from desktop.core.people.ledger import known as known_person
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.paging import PAGE, Key, Page, keys_in


class VisitService:
    """One line for each who came; a name is not needed for an enquiry. Whoever waits is called,
    opened and served, or leaves.

    A step that cannot follow where the visit is is Refused as :func:`visits.rules.demand` says.
    """

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    # ---- putting down

    @typed
    def record(self, actor: Actor, command: RecordVisit, *, here: bool = False) -> VisitRow:
        """Write one line of the log, served at once.

        A new request of whom the actor is serving for one is that visit, which learns the file:
        nobody stands in the log twice. Without a file it is so where they are ``here``, and no
        caller beside them. Raises Invalid for what is wrong with the line.
        """
        with self._doors.work(actor, Action.VISIT_RECORD) as tx:
            _demand_sound(tx, command)
            row = _at_the_desk(tx, command) if command.person_id or here else None
            if row is None:
                row = ledger.begin_in(tx, Recorded(command))
            elif row.person_id != command.person_id:
                ledger.take_in(tx, row, Linked(command.person_id))
            tx.subject = row.id
            tx.audit(purpose=row.purpose)
            return ledger.rows_of(tx, [row])[0]

    @typed
    def arrive(self, actor: Actor, command: RecordVisit) -> VisitRow:
        """Let somebody wait in their turn; raises Invalid for what is wrong with the line."""
        with self._doors.work(actor, Action.VISIT_RECORD) as tx:
            _demand_sound(tx, command)
            row = ledger.begin_in(tx, Arrived(command, ledger.next_turn(tx)))
            tx.subject = row.id
            tx.audit(purpose=row.purpose, turn=row.turn)
            return ledger.rows_of(tx, [row])[0]

    @typed
    def correct(self, actor: Actor, visit_id: str, given: Correct) -> VisitRow:
        """Correct a line by a new step that keeps both; raises Invalid for what is wrong with it,
        Refused ``intake.no_visit``.
        """
        with self._doors.work(actor, Action.VISIT_CORRECT, visit_id) as tx:
            row = ledger.known(tx.session, visit_id)
            before = ledger.standing(row).line
            file = file_called(tx.session, given.file_number) if given.file_number else None
            if given.file_number and file is None:
                raise Invalid([Problem("file_number", "intake.no_such_file")])
            after = replace(given.line, person_id=file or "")
            if found := tuple(correction_problems(replace(given, line=after), before)):
                raise Invalid(found)
            ledger.take_in(tx, row, Corrected(before, after, given.why))
            return ledger.rows_of(tx, [row])[0]

    # ---- the queue

    def call(self, actor: Actor, visit_id: str) -> VisitRow:
        """Call somebody who waits."""
        return self._take(actor, visit_id, Called())

    def call_next(self, actor: Actor) -> VisitRow:
        """Call whoever is next; raises Refused ``intake.nobody_waits``."""
        with self._doors.work(actor, Action.VISIT_SERVE) as tx:
            today = present(riyadh_date(tx.now))
            queue = ledger.rows_of(tx, tx.session.scalars(today).all())
            following = next_of(in_turn(queue))
            if following is None:
                raise Refused("intake.nobody_waits")
            row = ledger.known(tx.session, following.id)
            ledger.take_in(tx, row, Called())
            tx.subject = row.id
            tx.audit(step="called")
            return ledger.rows_of(tx, [row])[0]

    def undo_call(self, actor: Actor, visit_id: str) -> VisitRow:
        """Let whom somebody called by mistake wait again."""
        return self._take(actor, visit_id, CallUndone())

    def open(self, actor: Actor, visit_id: str) -> VisitRow:
        """Begin to serve somebody who was called, or who is served out of their turn.

        Whom the actor is serving already goes on with the same act.
        """
        with self._doors.work(actor, Action.VISIT_SERVE, visit_id) as tx:
            row = ledger.known(tx.session, visit_id)
            if (row.state, row.server_id) != (VisitState.SERVING, actor.id):
                ledger.take_in(tx, row, Opened())
            tx.audit(step="opened")
            return ledger.rows_of(tx, [row])[0]

    @typed
    def serve(self, actor: Actor, visit_id: str, note: str = "") -> VisitRow:
        """End a visit: what it was for is done; ``note`` is what was said, where it is more than
        the line says. Raises Invalid for one that is too long.
        """
        if found := tuple(note_problems(note)):
            raise Invalid(found)
        return self._take(actor, visit_id, Served(note))

    def leave(self, actor: Actor, visit_id: str) -> VisitRow:
        """End a visit of somebody who went away."""
        return self._take(actor, visit_id, Left())

    def bring_back(self, actor: Actor, visit_id: str) -> VisitRow:
        """Let whoever left, or was said to be served, wait in their turn again."""
        return self._take(actor, visit_id, Returned())

    def queue(self, actor: Actor) -> list[VisitRow]:
        """Return who is in the office today, in the order in which they are called."""
        with self._doors.look(actor, Action.VISIT_READ) as see:
            today = present(riyadh_date(see.now))
            return in_turn(ledger.rows_of(see, see.session.scalars(today).all()))

    def unended(self, actor: Actor) -> Unended:
        """Return whose visits of earlier days nobody ended; they are ended in the log."""
        with self._doors.look(actor, Action.VISIT_READ) as see:
            days = [
                riyadh_date(row.at) for row in see.session.scalars(unended(riyadh_date(see.now)))
            ]
            return Unended(len(days), days[0] if days else None)

    # ---- reading

    def read(self, actor: Actor, visit_id: str) -> VisitView:
        """Return a visit with its steps; raises Refused ``intake.no_visit``."""
        with self._doors.look(actor, Action.VISIT_READ) as see:
            row = ledger.known(see.session, visit_id)
            lines = ledger.lines_of(see.session, visit_id)
            return VisitView(ledger.rows_of(see, [row])[0], lines)

    def of_day(self, actor: Actor, day: date) -> list[VisitRow]:
        """Return a day's visits (Riyadh time) in the order of arrival; no more than a day brings,
        so they are read whole.
        """
        return self.of_days(actor, day, day)

    def of_days(self, actor: Actor, first: date, last: date) -> list[VisitRow]:
        """Return the visits of some days, of a month at most, in the order of arrival."""
        began, ended = day_of(first)[0], day_of(last)[1]
        with self._doors.look(actor, Action.VISIT_READ) as see:
            return ledger.rows_of(see, see.session.scalars(of_days(began, ended)).all())

    def showing(
        self, actor: Actor, tag: Serves, after: Key | None = None, size: int = PAGE
    ) -> Page[VisitRow]:
        """Return some of the lines that the policy's trace counts under a tag, newest first, after
        the key of the page before; none for a tag that the log does not serve.
        """
        lines = logged(self._profile()).get(tag)
        with self._doors.look(actor, Action.VISIT_READ) as see:
            if lines is None:
                return Page(())
            keys, following = keys_in(
                see.session, [of_lines(lines)], BY, after, descending=True, size=size
            )
            there = VisitRecord.id.in_([key[-1] for key in keys])
            newest = of_lines(lines).where(there).order_by(*(one.desc() for one in BY))
            rows = see.session.scalars(newest).all()
            return Page(tuple(ledger.rows_of(see, rows)), following)

    def _take(self, actor: Actor, visit_id: str, step: Step) -> VisitRow:
        with self._doors.work(actor, Action.VISIT_SERVE, visit_id) as tx:
            row = ledger.known(tx.session, visit_id)
            ledger.take_in(tx, row, step)
            tx.audit(step=WORDS[type(step)])
            return ledger.rows_of(tx, [row])[0]


def _demand_sound(tx: Work, line: RecordVisit) -> None:
    if found := tuple(problems(line)):
        raise Invalid(found)
    if line.person_id:
        known_person(tx.session, line.person_id)


def _at_the_desk(tx: Work, line: RecordVisit) -> VisitRecord | None:
    """Return the visit of whom the actor is serving for a new request, of this file or of none."""
    if line.purpose is not Purpose.NEW_REQUEST:
        return None
    serving = present(riyadh_date(tx.now)).where(
        VisitRecord.state == VisitState.SERVING.value,
        VisitRecord.server_id == tx.actor.id,
        VisitRecord.purpose == line.purpose.value,
        VisitRecord.person_id.in_({"", line.person_id}),
    )
    return tx.session.scalars(serving.order_by(VisitRecord.person_id.desc(), *BY)).first()
