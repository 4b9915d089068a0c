"""The acts of the body that studies requests: a sitting, and a decision a row. What is decided is
another desk's; it is known here by kind and id.

A department decides too, but has neither attendance nor quorum; its sitting is a working day.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.typed import typed
from desktop.core.committee.agenda import AgendaService
from desktop.core.committee.decider import Decider
from desktop.core.committee.ledger import (
    attendance_of_row,
    elsewhere_in,
    fresh_row,
    kept_attendance,
    row_in,
    rows_in,
    said_of,
    sitting_in,
    took,
    view_in,
)
from desktop.core.committee.listed.terms import NEWEST
from desktop.core.committee.members.ledger import members_in
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.rules import (
    attendance_of,
    problems_of_attendance,
    problems_of_day,
    problems_of_leader,
    quorum_of,
)
from desktop.core.committee.terms import (
    ATTENDED,
    CLOSED,
    DECIDED,
    OPENED,
    REOPENED,
    Attend,
    Closing,
    OpenSitting,
    PlanSitting,
    RecordDecision,
    RowState,
    SittingState,
    SittingView,
)
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.subjects import Subject


class CommitteeService:
    """Sittings of the policy's studying body and what they decide."""

    def __init__(
        self,
        doors: Doors,
        profile: InForce,
        deciders: Iterable[Decider],
        agenda: AgendaService,
    ) -> None:
        self._doors = doors
        self._profile = profile
        self._deciders = {decider.kind: decider for decider in deciders}
        self._agenda = agenda

    @typed
    def open_sitting(self, actor: Actor, command: OpenSitting) -> SittingView:
        """Open a sitting, or a planned one; a committee's has its members' attendance, and may lack
        a quorum: then nothing is decided in it.

        Raises Invalid as ``rules.problems_of_attendance`` finds, and where the day is to come;
        Refused ``committee.unknown_sitting`` and ``committee.opened`` for one that was opened.
        """
        seated = self._seated
        command = replace(command, attendance=(), attends=command.attends if seated else ())
        with self._doors.work(actor, Action.SITTING_OPEN, command.sitting_id) as tx:
            row = sitting_in(tx, command.sitting_id) if command.sitting_id else None
            if row is not None and row.state != SittingState.PLANNED:
                raise Refused("committee.opened")
            problems = [*problems_of_day(command.held_on, riyadh_date(tx.now))]
            members = members_in(tx)
            if seated and not problems:
                problems += problems_of_attendance(command, members)
            if problems:
                raise Invalid(problems)
            row = row or self._agenda.begin_in(tx, PlanSitting(command.held_on))
            row.held_on, row.leader = command.held_on, command.leader
            row.state = SittingState.OPEN.value
            if seated:
                there = attendance_of(members, command.attends, command.held_on)
                row.attendance = kept_attendance(there)
            took(tx, row, OPENED, command)
            return self._view(tx, row)

    @typed
    def attend(self, actor: Actor, command: Attend) -> SittingView:
        """Note who came late, or left; who is not named attends as before.

        Raises Refused as :meth:`decide` for a sitting that is not open, Invalid for who does not
        belong to it (``committee.not_a_member``) and where nobody leads any more.
        """
        with self._doors.work(actor, Action.SITTING_OPEN, command.sitting_id) as tx:
            row = self._open(tx, command.sitting_id)
            how = {one.member_id: one.how for one in command.attends}
            before = attendance_of_row(row)
            there = tuple(replace(one, how=how.pop(one.member_id, one.how)) for one in before)
            members, held = members_in(tx), OpenSitting(row.held_on, command.attends)
            problems = [*problems_of_attendance(held, members)] if how else []
            problems += problems_of_leader(command.leader, there)
            if problems:
                raise Invalid(problems)
            row.attendance, row.leader = kept_attendance(there), command.leader
            took(tx, row, ATTENDED, command)
            return self._view(tx, row)

    @typed
    def close(self, actor: Actor, sitting_id: str) -> SittingView:
        """Close a sitting, also a planned one that is not held; what waits is carried over to the
        next. Raises Refused ``committee.unknown_sitting``, ``committee.closed``.
        """
        with self._doors.work(actor, Action.SITTING_CLOSE, sitting_id) as tx:
            row = sitting_in(tx, sitting_id)
            if row.state == SittingState.CLOSED:
                raise Refused("committee.closed")
            for one in rows_in(tx, row.id):
                if one.state == RowState.WAITING:
                    one.state = RowState.CARRIED.value
            row.state = SittingState.CLOSED.value
            took(tx, row, CLOSED, Closing())
            return self._view(tx, row)

    @typed
    def reopen(self, actor: Actor, sitting_id: str) -> SittingView:
        """Open a closed sitting once more, to mend what nobody signed yet; raises Refused
        ``committee.signed_for_good`` once somebody did, ``committee.not_closed``.
        """
        with self._doors.work(actor, Action.SITTING_CLOSE, sitting_id) as tx:
            row = sitting_in(tx, sitting_id)
            if row.state != SittingState.CLOSED:
                raise Refused("committee.not_closed")
            if self._view(tx, row).frozen:
                raise Refused("committee.signed_for_good")
            row.state = SittingState.OPEN.value
            for one in rows_in(tx, row.id):
                if one.state == RowState.CARRIED:
                    self._agenda.add_in(tx, row, Subject(one.subject_kind, one.subject_id))
                    one.state = RowState.WAITING.value
            took(tx, row, REOPENED, Closing())
            return self._view(tx, row)

    def sittings(self, actor: Actor, newest: int = NEWEST, also: str = "") -> list[SittingView]:
        """Return the newest sittings, at most so many, the last one first; behind them another one
        by its id, however old.
        """
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            newest_first = select(SittingRecord).order_by(SittingRecord.opened_at.desc())
            rows = list(see.session.scalars(newest_first.limit(newest)))
            other = see.session.get(SittingRecord, also) if also else None
            if other is not None and other not in rows:
                rows.append(other)
            return [self._view(see, row) for row in rows]

    def decided(self, actor: Actor, sitting_id: str) -> list[tuple[Subject, datetime]]:
        """Return the subjects on which a sitting's decision stands, or waits to be ratified, and
        when it was recorded, in that order.

        Raises Refused ``committee.unknown_sitting``.
        """
        with self._doors.look(actor, Action.REQUEST_READ, sitting_id) as see:
            number = sitting_in(see, sitting_id).number
            found = [
                (Subject(kind, subject_id), at)
                for kind, decider in self._deciders.items()
                for subject_id, at in decider.decided_in(see, number)
            ]
        return sorted(found, key=lambda pair: pair[1])

    def sitting_in(self, at: Work | Look, number: str) -> SittingView | None:
        """Return the sitting with this number, or None; for its papers."""
        found = select(SittingRecord).where(SittingRecord.number == number)
        row = at.session.scalars(found).first()
        return self._view(at, row) if row else None

    def frozen_in(self, at: Work | Look, number: str) -> bool:
        """Tell whether the minutes of the sitting with this number are signed."""
        sitting = self.sitting_in(at, number)
        return sitting is None or sitting.frozen

    @typed
    def decide(self, actor: Actor, command: RecordDecision, declared: str = "") -> SittingView:
        """Record one decision of a sitting, as the desk does that its subject belongs to;
        ``declared`` is said of being one's own check. What is on no agenda comes to the end of this
        one.

        Raises Refused ``committee.unknown_sitting``, ``committee.unknown_kind`` for a kind that
        nobody decides, ``committee.not_opened``, ``committee.closed``, ``committee.decided_here``,
        ``committee.in_another_sitting``, as :meth:`_demand_quorum`, and as
        :meth:`Decider.decide_in`.
        """
        subject = command.subject
        decider = self._deciders.get(subject.kind)
        if decider is None:
            raise Refused("committee.unknown_kind", kind=subject.kind)
        with self._doors.work(actor, decider.action, command.sitting_id, declared=declared) as tx:
            self.decide_in(tx, command.sitting_id, subject, command.decision)
            tx.audit(**{subject.kind: subject.id}, outcome=command.decision.outcome.value)
            return self._view(tx, sitting_in(tx, command.sitting_id))

    def decide_in(self, tx: Work, sitting_id: str, subject: Subject, decision: Decide) -> None:
        """Record a decision in the transaction of who asks; raises as :meth:`decide`."""
        self.demand_in(tx, sitting_id, subject)
        row = self._open(tx, sitting_id)
        found = self._agenda.add_in(tx, row, subject)
        decided = replace(decision, sitting=row.number)
        self._deciders[subject.kind].decide_in(tx, subject.id, decided)
        row.decisions += 1
        found.state = RowState.DECIDED.value
        took(tx, row, DECIDED, subject)
        tx.also_changed.append(subject.id)

    def demand_in(self, at: Work | Look, sitting_id: str, subject: Subject) -> None:
        """Raise Refused where a sitting can't decide a subject now: ``committee.decided_here``,
        ``committee.in_another_sitting``, ``committee.not_opened``, ``committee.closed``, and as
        :meth:`_demand_quorum`.
        """
        row = self._open(at, sitting_id)
        before = row_in(at, row.id, subject)
        if before is not None and before.state == RowState.DECIDED:
            raise Refused("committee.decided_here")
        if number := elsewhere_in(at, subject, row.id):
            raise Refused("committee.in_another_sitting", number=number)
        self._demand_quorum(at, row, subject)

    @property
    def _seated(self) -> bool:
        """The body has members, who attend."""
        return self._profile().studying_body.kind is BodyKind.COMMITTEE

    def _view(self, at: Work | Look, row: SittingRecord) -> SittingView:
        return view_in(at, row, self._profile().office.quorum)

    def _open(self, at: Work | Look, sitting_id: str) -> SittingRecord:
        row = sitting_in(at, sitting_id)
        if row.state == SittingState.PLANNED:
            raise Refused("committee.not_opened")
        if row.state == SittingState.CLOSED:
            raise Refused("committee.closed")
        return row

    def _demand_quorum(self, at: Work | Look, row: SittingRecord, subject: Subject) -> None:
        """Let nothing be decided that too few may decide on.

        Raises Refused ``committee.no_quorum``; of the row alone ``committee.kin_ask`` while
        somebody is to be asked, ``committee.all_in_conflict`` and ``committee.no_quorum_row``.
        """
        attendance = attendance_of_row(row)
        if not self._seated or not attendance:
            return
        chosen = self._profile().office.quorum
        every = quorum_of(attendance, chosen)
        if not every.met:
            raise Refused("committee.no_quorum", here=every.here, needed=every.needed)
        line = self._agenda.line_in(at, subject)
        if line is None:
            return
        found = row_in(at, row.id, subject) or fresh_row(row, subject, 0)
        names = {one.member_id: one.name for one in attendance}
        if ask := self._agenda.shown(row, found, line).ask:
            raise Refused("committee.kin_ask", names=tuple(names[one] for one in ask))
        left = {one.member_id for one in said_of(found) if one.leaves}
        rest = quorum_of(attendance, chosen, left)
        if left and not rest.here:
            raise Refused("committee.all_in_conflict")
        if not rest.met:
            raise Refused("committee.no_quorum_row", here=rest.here, needed=rest.needed)
