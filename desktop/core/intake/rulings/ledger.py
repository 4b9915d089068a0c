"""What sittings decided on requests: what stands of it, and what a sitting decided whatever was
decided since.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.money import NOTHING
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.ledger import DECIDED, DECIDING, PAYLOADS, events, subject
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.records import stands as standing
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.ratification import RATIFICATION
from desktop.core.intake.steps.redecision import REDECISION
from desktop.core.intake.steps.urgent import URGENT, GrantUrgent
from desktop.core.intake.steps.urgent_judged import JudgeUrgent
from desktop.core.intake.terms import REQUEST
from desktop.core.work import Look, Work, ledger
from desktop.core.work.records import EventRecord

#: What decides on a request, and what may send that back.
_RULING: Final = (*DECIDING, RATIFICATION)


def decision_in(at: Work | Look, request_id: str) -> Decide | None:
    """Return the decision of a sitting on a request that stands or waits to be ratified, or None;
    where one made anew was sent back, the one before it, which stands again.
    """
    every = [event for event in events(at.session, request_id) if event.step in _RULING]
    deciding = [event for event in _standing(every) if event.step in DECIDED]
    return cast("Decide", ledger.payload_of(deciding[-1], PAYLOADS)) if deciding else None


def standing_of(at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
    """Return the requests whose decision that stands, or waits to be ratified, is of the sitting
    with this number, and when it was recorded, in that order; none that was withdrawn.
    """
    of_request = EventRecord.subject_kind == REQUEST
    theirs = of_request & EventRecord.step.in_(DECIDING) & (EventRecord.sitting == sitting)
    withdrawn = select(RequestRecord.id).where(standing([State.WITHDRAWN]))
    every = at.session.scalars(
        select(EventRecord)
        .join(RequestRecord, RequestRecord.id == EventRecord.subject_id)
        .where(
            of_request,
            EventRecord.step.in_(_RULING),
            EventRecord.subject_id.in_(select(EventRecord.subject_id).where(theirs)),
            EventRecord.subject_id.not_in(withdrawn),
        )
        .order_by(RequestRecord.number, EventRecord.seq)
    )
    found = list[tuple[str, datetime]]()
    for request_id, course in groupby(every, key=lambda event: event.subject_id):
        stands = _standing(course)
        if stands and stands[-1].sitting == sitting:
            found.append((request_id, stands[-1].at))
    return sorted(found, key=lambda one: one[1])


def _standing(course: Iterable[EventRecord]) -> list[EventRecord]:
    """Return the decisions of a request's course that no ratification sent back, in order."""
    found = list[EventRecord]()
    for event in course:
        if event.step != RATIFICATION:
            found.append(event)
        elif not ledger.payload_of(event, PAYLOADS).ratified:
            found = found[:-1] if found and found[-1].step == REDECISION else []
    return found


def decisions_of_sitting(session: Session, sitting: str) -> dict[str, Decide]:
    """Return the decisions of the sitting with a number, by the request's id; of aid that was
    granted at once, what it was and whether it is ratified.
    """
    theirs = select(EventRecord).where(
        EventRecord.subject_kind == REQUEST,
        EventRecord.step.in_(DECIDING),
        EventRecord.sitting == sitting,
    )
    found = {}
    for event in session.scalars(theirs.order_by(EventRecord.at, EventRecord.seq)):
        said = ledger.payload_of(event, PAYLOADS)
        if isinstance(said, JudgeUrgent):
            before = ledger.newest_event(session, subject(event.subject_id), URGENT)
            granted = ledger.payload_of(before, {URGENT: GrantUrgent}) if before else None
            outcome = Outcome.APPROVED if said.upheld else Outcome.REJECTED
            amount = granted.amount if granted and said.upheld else NOTHING
            said = Decide(outcome, said.reason, amount, sitting=sitting)
        if isinstance(said, Decide):
            found[event.subject_id] = said
    return found
