"""The acts of the body that studies requests: a sitting, and a decision a row. What is decided is
another desk's; it is known here by kind and id.

A department decides too, but has neither attendance nor quorum; its sitting is a working day.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import select

from desktop.base.arabic_text import clean
from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.terms import (
    OPENED,
    SITTING,
    Decider,
    OpenSitting,
    RecordDecision,
    SittingView,
)
from desktop.core.documents.numbers import Series, next_number
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.ledger import add_event
from desktop.core.work.subjects import Subject

#: So many sittings are offered to decide in; one that is older is over.
NEWEST: Final = 12


class CommitteeService:
    """Sittings of the policy's studying body and what they decide."""

    def __init__(self, doors: Doors, profile: InForce, deciders: Iterable[Decider]) -> None:
        self._doors = doors
        self._profile = profile
        self._deciders = {decider.kind: decider for decider in deciders}

    def open_sitting(self, actor: Actor, command: OpenSitting) -> SittingView:
        """Open a sitting; raises Invalid where a committee has nobody attending or the day is to
        come. Names are kept clean, without empty ones.
        """
        body = self._profile().studying_body
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
            tx.session.flush()
            add_event(tx, Subject(SITTING, row.id), OPENED, command, sitting=row.number)
            tx.subject = row.id
            tx.audit(sitting=row.number)
            return _view(row)

    def sittings(self, actor: Actor, newest: int = NEWEST) -> list[SittingView]:
        """Return the newest sittings, at most so many, the last one first."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            rows = see.session.scalars(
                select(SittingRecord).order_by(SittingRecord.opened_at.desc()).limit(newest)
            )
            return [_view(row) for row in rows]

    def decided(self, actor: Actor, sitting_id: str) -> list[tuple[Subject, datetime]]:
        """Return the subjects whose newest decision is a sitting's and when it was recorded, in
        that order.

        Raises Refused ``committee.unknown_sitting``.
        """
        with self._doors.look(actor, Action.REQUEST_READ, sitting_id) as see:
            number = _known(see, sitting_id).number
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
        return _view(row) if row else None

    def decide(self, actor: Actor, command: RecordDecision) -> SittingView:
        """Record one decision of a sitting, as the desk does that its subject belongs to.

        Raises Refused ``committee.unknown_sitting``, ``committee.unknown_kind`` for a kind that
        nobody decides, and as :meth:`Decider.decide_in`.
        """
        subject = command.subject
        decider = self._deciders.get(subject.kind)
        if decider is None:
            raise Refused("committee.unknown_kind", kind=subject.kind)
        with self._doors.work(actor, decider.action, command.sitting_id) as tx:
            row = _known(tx, command.sitting_id)
            decision = replace(command.decision, sitting=row.number)
            decider.decide_in(tx, subject.id, decision)
            row.decisions += 1
            tx.also_changed.append(subject.id)
            tx.audit(**{subject.kind: subject.id}, outcome=decision.outcome.value)
            return _view(row)


def _known(at: Work | Look, sitting_id: str) -> SittingRecord:
    row = at.session.get(SittingRecord, sitting_id)
    if row is None:
        raise Refused("committee.unknown_sitting")
    return row


def _view(row: SittingRecord) -> SittingView:
    return SittingView(
        id=row.id,
        number=row.number,
        body=row.body,
        held_on=row.held_on,
        attendance=tuple(row.attendance),
        decisions=row.decisions,
    )
