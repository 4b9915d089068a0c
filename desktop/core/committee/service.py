"""The acts of the body that studies requests: a sitting, and a decision a row. What is decided is
another desk's; it is known here by kind and id.

A department decides too, but has neither attendance nor quorum; its sitting is a working day.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.ids import new_id
from desktop.base.keys import repeated_names
from desktop.base.typed import typed
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.terms import (
    OPENED,
    SIGNED,
    SITTING,
    Decider,
    OpenSitting,
    RecordDecision,
    SignedSitting,
    SittingView,
)
from desktop.core.documents.numbers import Series, next_number
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.ledger import add_event, events, payload_of
from desktop.core.work.subjects import Subject

#: So many sittings are offered to decide in; one that is older is over.
NEWEST: Final = 12


class CommitteeService:
    """Sittings of the policy's studying body and what they decide."""

    def __init__(self, doors: Doors, profile: InForce, deciders: Iterable[Decider]) -> None:
        self._doors = doors
        self._profile = profile
        self._deciders = {decider.kind: decider for decider in deciders}

    @typed
    def open_sitting(self, actor: Actor, command: OpenSitting) -> SittingView:
        """Open a sitting; raises Invalid where a committee has nobody attending, somebody attends
        twice or the day is to come. Names are kept clean, without empty ones.
        """
        body = self._profile().studying_body
        attendance = [name for name in command.attendance if name]
        with self._doors.work(actor, Action.SITTING_OPEN) as tx:
            problems = []
            if command.held_on > riyadh_date(tx.now):
                problems.append(Problem("held_on", "committee.held_in_future"))
            problems += outside_calendar("held_on", command.held_on)
            if body.kind is BodyKind.COMMITTEE and not attendance:
                problems.append(Problem("attendance", "committee.nobody_attending"))
            problems += [
                Problem("attendance", "committee.attends_twice", {"name": name})
                for name in repeated_names(attendance)
            ]
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
            return _view(tx, row)

    def sittings(self, actor: Actor, newest: int = NEWEST) -> list[SittingView]:
        """Return the newest sittings, at most so many, the last one first."""
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            rows = see.session.scalars(
                select(SittingRecord).order_by(SittingRecord.opened_at.desc()).limit(newest)
            )
            return [_view(see, row) for row in rows]

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
        return _view(at, row) if row else None

    @typed
    def decide(self, actor: Actor, command: RecordDecision, declared: str = "") -> SittingView:
        """Record one decision of a sitting, as the desk does that its subject belongs to;
        ``declared`` is said of being one's own check.

        Raises Refused ``committee.unknown_sitting``, ``committee.unknown_kind`` for a kind that
        nobody decides, and as :meth:`Decider.decide_in`.
        """
        subject = command.subject
        decider = self._deciders.get(subject.kind)
        if decider is None:
            raise Refused("committee.unknown_kind", kind=subject.kind)
        with self._doors.work(actor, decider.action, command.sitting_id, declared=declared) as tx:
            row = _known(tx, command.sitting_id)
            decision = replace(command.decision, sitting=row.number)
            decider.decide_in(tx, subject.id, decision)
            row.decisions += 1
            tx.also_changed.append(subject.id)
            tx.audit(**{subject.kind: subject.id}, outcome=decision.outcome.value)
            return _view(tx, row)

    def sign(self, actor: Actor, sitting_id: str) -> SittingView:
        """Sign what a sitting has decided, as one of its members; a relative's is left out.

        Raises Refused ``committee.unknown_sitting``, ``committee.nothing_decided``,
        ``committee.signed``; and as :meth:`Decider.is_kin_in`.
        """
        with self._doors.work(actor, Action.SITTING_SIGN, sitting_id) as tx:
            row = _known(tx, sitting_id)
            if not row.decisions:
                raise Refused("committee.nothing_decided")
            if _view(tx, row).signed_by_me:
                raise Refused("committee.signed")
            abstained = tuple(
                subject_id
                for decider in self._deciders.values()
                for subject_id, _ in decider.decided_in(tx, row.number)
                if decider.is_kin_in(tx, subject_id)
            )
            said = SignedSitting(row.decisions, abstained)
            add_event(tx, Subject(SITTING, row.id), SIGNED, said, sitting=row.number)
            tx.audit(sitting=row.number)
            return _view(tx, row)


def _known(at: Work | Look, sitting_id: str) -> SittingRecord:
    row = at.session.get(SittingRecord, sitting_id)
    if row is None:
        raise Refused("committee.unknown_sitting")
    return row


def _view(at: Work | Look, row: SittingRecord) -> SittingView:
    signed = {
        event.actor_id: event.actor_name
        for event in events(at.session, Subject(SITTING, row.id))
        if event.step == SIGNED
        and payload_of(event, {SIGNED: SignedSitting}).decisions == row.decisions
    }
    return SittingView(
        id=row.id,
        number=row.number,
        body=row.body,
        held_on=row.held_on,
        attendance=tuple(row.attendance),
        decisions=row.decisions,
        signed=tuple(signed.values()),
        signed_by_me=at.actor.id in signed,
    )
