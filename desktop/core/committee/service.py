"""The acts of the body that studies requests: a sitting, and a decision a row.

A department decides too, but has neither attendance nor quorum; its sitting is a working day.
"""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from desktop.base.arabic_text import clean
from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.terms import OpenSitting, RecordDecision, SittingView
from desktop.core.documents.numbers import Series, next_number
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.service import IntakeService
from desktop.core.intake.terms import RequestView
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, Doors, Look, Work


class CommitteeService:
    """Sittings of the policy's studying body and what they decide."""

    def __init__(
        self, doors: Doors, profile: PolicyProfile, intake: IntakeService, casebook: Casebook
    ) -> None:
        self._doors = doors
        self._profile = profile
        self._intake = intake
        self._casebook = casebook

    def open_sitting(self, actor: Actor, command: OpenSitting) -> SittingView:
        """Open a sitting; raises Invalid where a committee has nobody attending or the day is to
        come. Names are kept clean, without empty ones.
        """
        body = self._profile.studying_body
        attendance = [name for name in map(clean, command.attendance) if name]
        with self._doors.work(actor, Action.SITTING_OPEN) as tx:
            problems = []
            if command.held_on > riyadh_date(tx.now):
                problems.append(Problem("held_on", "committee.held_in_future"))
            if body.kind is BodyKind.COMMITTEE and not attendance:
                problems.append(Problem("attendance", "committee.nobody_attending"))
            if problems:
                raise Invalid(problems)
            row = SittingRecord(
                id=new_id(),
                number=next_number(tx, Series.SITTING),
                body=body.name,
                held_on=command.held_on,
                attendance=attendance,
                decisions=0,
                opened_at=tx.now,
            )
            tx.session.add(row)
            tx.subject = row.id
            tx.audit(sitting=row.number)
            return _view(row)

    def sittings(self, actor: Actor) -> list[SittingView]:
        """Return the sittings, newest first."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            rows = see.session.scalars(
                select(SittingRecord).order_by(SittingRecord.opened_at.desc())
            )
            return [_view(row) for row in rows]

    def decided(self, actor: Actor, sitting_id: str) -> list[tuple[str, datetime]]:
        """Return the requests whose newest decision is a sitting's: ids and when it was recorded.

        Raises Refused ``committee.unknown_sitting``.
        """
        with self._doors.look(actor, Action.REQUEST_READ, sitting_id) as see:
            row = see.session.get(SittingRecord, sitting_id)
            if row is None:
                raise Refused("committee.unknown_sitting")
            return self._casebook.decided_in(see, row.number)

    def sitting_in(self, at: Work | Look, number: str) -> SittingView | None:
        """Return the sitting with this number, or None; for its papers."""
        found = select(SittingRecord).where(SittingRecord.number == number)
        row = at.session.scalars(found).first()
        return _view(row) if row else None

    def decide(self, actor: Actor, command: RecordDecision) -> RequestView:
        """Record one decision of a sitting as the request's next step."""
        with self._doors.work(actor, Action.REQUEST_DECIDE, command.sitting_id) as tx:
            row = tx.session.get(SittingRecord, command.sitting_id)
            if row is None:
                raise Refused("committee.unknown_sitting")
            decision = replace(command.decision, sitting=row.number)
            view = self._intake.perform_in(tx, command.request_id, decision)
            row.decisions += 1
            tx.also_changed.append(command.request_id)
            tx.audit(request=command.request_id, outcome=decision.outcome.value)
            return view


def _view(row: SittingRecord) -> SittingView:
    return SittingView(
        id=row.id,
        number=row.number,
        body=row.body,
        held_on=row.held_on,
        attendance=tuple(row.attendance),
        decisions=row.decisions,
    )
