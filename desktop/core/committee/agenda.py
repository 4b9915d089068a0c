"""The agenda of a sitting: what waits for it, its rows and their order, and what members say of
each.
"""

from collections.abc import Mapping
from operator import attrgetter
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.committee.decider import Decider
from desktop.core.committee.ledger import (
    attendance_of_row,
    demand_there,
    dissents_of,
    elsewhere_in,
    fresh_row,
    keep_dissents,
    keep_said,
    last_place,
    number_rows,
    row_in,
    rows_in,
    said_of,
    sitting_in,
    taken_in,
    took,
    view_in,
)
from desktop.core.committee.records import AgendaRecord, SittingRecord
from desktop.core.committee.rules import day_to_come, leaves
from desktop.core.committee.terms import (
    DISSENTED,
    MOVED,
    PLANNED,
    PUT_IN,
    SAID,
    TAKEN_OUT,
    AgendaRow,
    Dissent,
    Move,
    PlanSitting,
    Rows,
    RowState,
    Said,
    SittingState,
    SittingView,
    Tie,
)
from desktop.core.documents.numbers import Series, next_number
from desktop.core.intake.second import family_of
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.agenda import AgendaLine
from desktop.core.work.subjects import Subject

#: Kin of a further degree is nobody's.
FARTHEST: Final = 12


class AgendaService:
    """Plans sittings, and keeps the order of what is before them."""

    def __init__(self, doors: Doors, profile: InForce, deciders: Mapping[str, Decider]) -> None:
        self._doors = doors
        self._profile = profile
        self._deciders = deciders

    # Acts

    @typed
    def plan(self, actor: Actor, command: PlanSitting) -> SittingView:
        """Plan a sitting with all that waits on its agenda, or another day for a planned one.

        Raises Invalid for a day that is left out, is over or lies outside the calendar, Refused
        ``committee.unknown_sitting`` and ``committee.opened`` for one that was opened.
        """
        with self._doors.work(actor, Action.SITTING_PLAN, command.sitting_id) as tx:
            day = day_to_come(command.held_on, riyadh_date(tx.now))
            if command.sitting_id:
                row = sitting_in(tx, command.sitting_id)
                if row.state != SittingState.PLANNED:
                    raise Refused("committee.opened")
                row.held_on = day
            else:
                row = self.begin_in(tx, command)
            took(tx, row, PLANNED, command)
            return view_in(tx, row, self._profile().office.quorum)

    @typed
    def put_in(self, actor: Actor, sitting_id: str, command: Rows) -> list[AgendaRow]:
        """Put subjects at the end of an agenda, also one that was decided, by its number.

        Raises Refused ``committee.in_another_sitting`` for what waits in another one, and as
        :meth:`_changing`; Invalid (``anew``) for a number of nothing that was decided.
        """
        with self._doors.work(actor, Action.SITTING_PLAN, sitting_id) as tx:
            row = self._changing(tx, sitting_id)
            for subject in (*command.rows, *self._anew_in(tx, command.anew)):
                self.add_in(tx, row, subject)
            took(tx, row, PUT_IN, command)
            return self.rows_in(tx, row)

    @typed
    def take_out(self, actor: Actor, sitting_id: str, command: Rows) -> list[AgendaRow]:
        """Take rows that wait off an agenda; they wait for the next sitting.

        Raises Refused ``committee.decided_here``, and as :meth:`_changing`.
        """
        with self._doors.work(actor, Action.SITTING_PLAN, sitting_id) as tx:
            row = self._changing(tx, sitting_id)
            for subject in command.rows:
                waits = self._waiting_row(tx, row, subject)
                tx.session.delete(waits)
            tx.session.flush()
            number_rows(rows_in(tx, row.id))
            took(tx, row, TAKEN_OUT, command)
            return self.rows_in(tx, row)

    @typed
    def move(self, actor: Actor, sitting_id: str, command: Move) -> list[AgendaRow]:
        """Put a row at a place, the first where it is less than 1; raises as :meth:`take_out`."""
        with self._doors.work(actor, Action.SITTING_PLAN, sitting_id) as tx:
            row = self._changing(tx, sitting_id)
            moved = self._waiting_row(tx, row, command.row)
            rest = [one for one in rows_in(tx, row.id) if one is not moved]
            rest.insert(max(command.place - 1, 0), moved)
            number_rows(rest)
            took(tx, row, MOVED, command)
            return self.rows_in(tx, row)

    @typed
    def say(self, actor: Actor, sitting_id: str, said: Said) -> list[AgendaRow]:
        """Keep what a member says of being tied to whom a row concerns; who is tied leaves it.

        Raises Refused ``committee.not_there`` for who does not attend, and as :meth:`take_out`;
        Invalid for kin of no degree that there is.
        """
        with self._doors.work(actor, Action.SITTING_NOTE, sitting_id) as tx:
            row = self._changing(tx, sitting_id)
            found = self._waiting_row(tx, row, said.row)
            demand_there(row, said.member_id)
            if said.tie is Tie.KIN and said.degree is not None and not 1 <= said.degree <= FARTHEST:
                raise Invalid([Problem("degree", "committee.degree")])
            if said.tie is Tie.DECLARED and not said.how:
                raise Invalid([Problem("how", "committee.tie_how")])
            kept = Said(
                *(said.row, said.member_id, said.tie),
                *(said.degree if said.tie is Tie.KIN else None, said.how),
                leaves=leaves(said, self._profile().office.kin_degree),
            )
            others = [one for one in said_of(found) if one.member_id != said.member_id]
            keep_said(found, [*others, kept])
            took(tx, row, SAID, kept)
            return self.rows_in(tx, row)

    @typed
    def dissent(self, actor: Actor, sitting_id: str, dissent: Dissent) -> list[AgendaRow]:
        """Note that a member does not agree with a row; an empty reason takes it back.

        Raises Refused ``committee.not_on_agenda``, ``committee.not_there`` and
        ``committee.left_row`` for who left it, and as :meth:`_changing`.
        """
        with self._doors.work(actor, Action.SITTING_NOTE, sitting_id) as tx:
            row = self._changing(tx, sitting_id)
            found = row_in(tx, row.id, dissent.row)
            if found is None:
                raise Refused("committee.not_on_agenda")
            demand_there(row, dissent.member_id)
            if any(one.member_id == dissent.member_id and one.leaves for one in said_of(found)):
                raise Refused("committee.left_row")
            others = [one for one in dissents_of(found) if one.member_id != dissent.member_id]
            keep_dissents(found, [*others, dissent] if dissent.reason else others)
            took(tx, row, DISSENTED, dissent)
            return self.rows_in(tx, row)

    # Readings

    def rows(self, actor: Actor, sitting_id: str) -> list[AgendaRow]:
        """Return a sitting's agenda with what members said, for who reads the words of decisions;
        raises Refused ``committee.unknown_sitting``.
        """
        with self._doors.look(actor, Action.DECISION_READ, sitting_id) as see:
            return self.rows_in(see, sitting_in(see, sitting_id))

    def waiting(self, actor: Actor) -> list[AgendaLine]:
        """Return what waits for a sitting and is on no agenda, in the order of one."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            return self._waiting_in(see)

    # For the committee's own acts

    def begin_in(self, tx: Work, command: PlanSitting) -> SittingRecord:
        """Return the row of a new sitting, planned with all that waits on its agenda; raises
        Invalid without a day.
        """
        if command.held_on is None:
            raise Invalid([Problem("held_on", "committee.day_needed")])
        row = SittingRecord(
            id=new_id(),
            number=next_number(tx, Series.SITTING),
            body=self._profile().studying_body.name,
            held_on=command.held_on,
            attendance=[],
            decisions=0,
            opened_at=tx.now,
            state=SittingState.PLANNED.value,
            leader="",
        )
        tx.session.add(row)
        tx.session.flush()
        lines = self._waiting_in(tx)
        for place, line in enumerate(lines, 1):
            tx.session.add(fresh_row(row, line.subject, place))
        tx.session.flush()
        return row

    def add_in(self, tx: Work, row: SittingRecord, subject: Subject) -> AgendaRecord:
        """Return a subject's row on an agenda, put at its end where it is on none.

        Raises Refused ``committee.unknown_kind`` and ``committee.in_another_sitting``.
        """
        if subject.kind not in self._deciders:
            raise Refused("committee.unknown_kind", kind=subject.kind)
        if number := elsewhere_in(tx, subject, row.id):
            raise Refused("committee.in_another_sitting", number=number)
        found = row_in(tx, row.id, subject)
        if found is None:
            found = fresh_row(row, subject, last_place(tx, row.id) + 1)
            tx.session.add(found)
            tx.session.flush()
        return found

    def line_in(self, at: Work | Look, subject: Subject) -> AgendaLine | None:
        """Return what an agenda says of a subject, None of what is none."""
        return next(iter(self._deciders[subject.kind].lines_in(at, [subject.id])), None)

    def rows_in(self, at: Work | Look, row: SittingRecord) -> list[AgendaRow]:
        """Return a sitting's agenda; what is known of no more is passed over."""
        found = rows_in(at, row.id)
        lines = {
            line.subject: line
            for kind, decider in self._deciders.items()
            for line in decider.lines_in(
                at, [r.subject_id for r in found if r.subject_kind == kind]
            )
        }
        shown = ((one, lines.get(Subject(one.subject_kind, one.subject_id))) for one in found)
        return [self.shown(row, one, line) for one, line in shown if line is not None]

    def shown(self, row: SittingRecord, found: AgendaRecord, line: AgendaLine) -> AgendaRow:
        """Return a row with who is to be asked of it."""
        said = tuple(said_of(found))
        asked = {one.member_id for one in said}
        ask = [
            one.member_id
            for one in attendance_of_row(row)
            if one.here and one.voting and one.member_id and one.member_id not in asked
            if line.family and family_of(one.name) == line.family
        ]
        state = RowState(found.state)
        return AgendaRow(
            line,
            found.place,
            state,
            said,
            tuple(dissents_of(found)),
            tuple(ask) if state is RowState.WAITING else (),
        )

    def _waiting_in(self, at: Work | Look) -> list[AgendaLine]:
        taken = taken_in(at)
        lines = (line for decider in self._deciders.values() for line in decider.waiting_in(at))
        return sorted((one for one in lines if one.subject not in taken), key=attrgetter("order"))

    def _anew_in(self, tx: Work, number: str) -> list[Subject]:
        every = ((one.kind, one.decided_as_in(tx, number)) for one in self._deciders.values())
        found = [Subject(kind, subject_id) for kind, subject_id in every if number and subject_id]
        if number and not found:
            raise Invalid([Problem("anew", "committee.no_such_decision")])
        return found

    def _changing(self, tx: Work, sitting_id: str) -> SittingRecord:
        """Return a sitting that is not over; raises Refused ``committee.unknown_sitting``,
        ``committee.closed``.
        """
        row = sitting_in(tx, sitting_id)
        if row.state == SittingState.CLOSED:
            raise Refused("committee.closed")
        return row

    def _waiting_row(self, tx: Work, row: SittingRecord, subject: Subject) -> AgendaRecord:
        found = row_in(tx, row.id, subject)
        if found is None:
            raise Refused("committee.not_on_agenda")
        if found.state != RowState.WAITING:
            raise Refused("committee.decided_here")
        return found
