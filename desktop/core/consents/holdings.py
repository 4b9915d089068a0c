"""What the desk of consents holds, and what becomes of it when files are merged or erased."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.core.consents.ledger import follow_in, judged, kept, subject
from desktop.core.consents.records import ConsentRecord
from desktop.core.consents.rules import without_words
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class ConsentHoldings(DeskHoldings):
    """Consents given, refused and withdrawn."""

    tables = (ConsentRecord,)
    opened = frozenset({"payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether the consents of every file stand where its own steps lead."""
        yield Finding.of(Part.CONSENTS, judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return how a file's consents stand, and every step of theirs."""
        events = list(ledger.events(session, subject(person_id)))
        rows = select(ConsentRecord).where(ConsentRecord.person_id == person_id)
        for row in session.scalars(rows.order_by(ConsentRecord.place)):
            yield Kept(row, events[0].at, row.purpose)
        for event in events:
            yield Kept(event, event.at, event.step)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Let the steps of both files stand in one row by their moments: what was said last, on
        whichever of them, is what holds.
        """
        rows = delete(ConsentRecord).where(ConsentRecord.person_id == from_person)
        tx.session.execute(rows)
        for event, line in kept(tx.session, from_person):
            if line.former:  # who headed that file before is told of there alone
                event.payload = ledger.to_text(replace(line.step, about=line.former))
        both = [
            event
            for person_id in (from_person, into_person)
            for event in ledger.events(tx.session, subject(person_id))
        ]
        both.sort(key=lambda event: (event.at, event.subject_id, event.seq))
        for seq, event in enumerate(both, start=1):  # below none, so that none stands in the way
            event.subject_id, event.seq = into_person, -seq
            tx.session.flush()
        for event in both:
            event.seq = -event.seq
            tx.session.flush()
        follow_in(tx, into_person)

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget every name and what was written; that something was answered, how and when,
        stays: the office has to show that it asked.
        """
        for event, line in kept(tx.session, person_id):
            event.payload = ledger.to_text(without_words(line.step))
        tx.session.flush()
        follow_in(tx, person_id)
