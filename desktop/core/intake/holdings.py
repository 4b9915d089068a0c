"""What the intake desk holds, the day's log included."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.intake.ledger import faithfulness
from desktop.core.intake.records import (
    EventRecord,
    PolicyVersionRecord,
    RequestRecord,
    SignatureRecord,
)
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class IntakeHoldings(DeskHoldings):
    """Requests with their events and signatures, visits, and the policies that requests pin."""

    tables = (PolicyVersionRecord, RequestRecord, EventRecord, SignatureRecord, VisitRecord)
    opened = frozenset({"canonical", "facts", "given", "payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every request stands where its own events lead, and each signature covers
        its text and is the one that its request's event tells of.
        """
        yield Finding.of(Part.REQUESTS, faithfulness(session))
        yield Finding.of(Part.SIGNATURES, _bound(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the requests, each with its events and signatures, and the visits."""
        theirs = select(RequestRecord).where(RequestRecord.person_id == person_id)
        for row in session.scalars(theirs.order_by(RequestRecord.opened_at, RequestRecord.id)):
            yield Kept(row, row.opened_at, row.number)
            events = select(EventRecord).where(EventRecord.request_id == row.id)
            for event in session.scalars(events.order_by(EventRecord.seq)):
                yield Kept(event, event.at, event.step)
            signatures = select(SignatureRecord).where(SignatureRecord.request_id == row.id)
            for one in session.scalars(signatures.order_by(SignatureRecord.sequence)):
                yield Kept(one, one.at, row.number)
        visits = select(VisitRecord).where(VisitRecord.person_id == person_id)
        for visit in session.scalars(visits.order_by(VisitRecord.at, VisitRecord.id)):
            yield Kept(visit, visit.at, visit.purpose)


def _bound(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each signature beside its event; one without the other is bad from there on."""
    rows = session.scalars(
        select(SignatureRecord).order_by(SignatureRecord.request_id, SignatureRecord.sequence)
    )
    events = session.scalars(
        select(EventRecord)
        .where(EventRecord.step == StepId.SIGNATURE.value)
        .order_by(EventRecord.request_id, EventRecord.seq)
    )
    for row, event in zip_longest(rows.yield_per(100), events.yield_per(100)):
        yield row.id if row else event.request_id, bool(row and event and _binds(row, event))


def _binds(row: SignatureRecord, event: EventRecord) -> bool:
    covered = hashlib.sha256(row.canonical.encode()).hexdigest() == row.sha256
    told = row.request_id == event.request_id and row.given == event.payload
    return covered and told and f'"snapshot_hash":"{row.sha256}"' in row.given
