"""What the intake desk holds, the day's log included."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.intake.ledger import events, faithfulness, subject
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class IntakeHoldings(DeskHoldings):
    """Requests, whose events and signatures lie in the ledger of all desks, and visits."""

    tables = (RequestRecord, VisitRecord)
    opened = frozenset({"canonical", "facts", "given", "payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every request stands where its own events lead, and each signature covers
        its text and is the one that its request's event tells of.
        """
        yield Finding.of(Part.REQUESTS, faithfulness(session))
        yield Finding.of(Part.SIGNATURES, ledger.bound(session, REQUEST, StepId.SIGNATURE))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the requests, each with its events and signatures, and the visits."""
        theirs = select(RequestRecord).where(RequestRecord.person_id == person_id)
        for row in session.scalars(theirs.order_by(RequestRecord.opened_at, RequestRecord.id)):
            yield Kept(row, row.opened_at, row.number)
            for event in events(session, row.id):
                yield Kept(event, event.at, event.step)
            for one in ledger.signatures(session, subject(row.id)):
                yield Kept(one, one.at, row.number)
        visits = select(VisitRecord).where(VisitRecord.person_id == person_id)
        for visit in session.scalars(visits.order_by(VisitRecord.at, VisitRecord.id)):
            yield Kept(visit, visit.at, visit.purpose)
