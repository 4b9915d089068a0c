"""What the register holds, and what becomes of it when files are merged or erased."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from desktop.core.correspondence.ledger import events_of, judged
from desktop.core.correspondence.outside.records import SentRecord
from desktop.core.correspondence.records import LetterRecord
from desktop.core.correspondence.rules import without_words
from desktop.core.correspondence.terms import PAYLOADS, AttachScan, CancelLetter, WriteLetter
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part, Whose


class CorrespondenceHoldings(DeskHoldings):
    """Letters, whose steps lie in the ledger of all desks, and who was sent to another association.
    A letter is a person's that is about their file or a request of theirs.
    """

    tables = (LetterRecord, SentRecord)
    opened = frozenset({"payload"})

    def __init__(self, whose: Whose) -> None:
        """``whose`` gives the ids of a person's requests."""
        self._whose = whose

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every letter says what its newest step does."""
        yield Finding.of(Part.LETTERS, judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        for row in self._letters(session, person_id):
            yield Kept(row, row.recorded_at, row.number)
            for event in events_of(session, row.id):
                yield Kept(event, event.at, event.step)
        for sent in _sent(session, person_id):
            yield Kept(sent, sent.recorded_at, sent.number)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give the letters to the other file; what they say stays."""
        theirs = update(LetterRecord).where(LetterRecord.person_id == from_person)
        tx.session.execute(theirs.values(person_id=into_person))
        sent = update(SentRecord).where(SentRecord.person_id == from_person)
        tx.session.execute(sent.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget from whom, to whom and what of; numbers, days, way and kind stay, so that the
        register has no gap.
        """
        for row in self._letters(tx.session, person_id):
            row.party = row.subject = row.their_number = row.taker = row.place = row.words = ""
            for event in events_of(tx.session, row.id):
                payload = ledger.payload_of(event, PAYLOADS)
                if isinstance(payload, WriteLetter):
                    event.payload = ledger.to_text(without_words(payload))
                elif isinstance(payload, CancelLetter):
                    event.payload = ledger.to_text(CancelLetter(""))
                else:  # that there was a scan stays; the scan itself goes with the kept files
                    event.payload = ledger.to_text(AttachScan("", payload.pages))
        for sent in _sent(tx.session, person_id):
            sent.name = sent.identity = sent.mobile = sent.place = sent.note = sent.words = ""
        tx.session.flush()

    def _letters(self, session: Session, person_id: str) -> Sequence[LetterRecord]:
        requests = LetterRecord.request_id.in_(self._whose(session, person_id))
        theirs = select(LetterRecord).where(or_(LetterRecord.person_id == person_id, requests))
        return session.scalars(theirs.order_by(LetterRecord.day, LetterRecord.id)).all()


def _sent(session: Session, person_id: str) -> Sequence[SentRecord]:
    theirs = select(SentRecord).where(SentRecord.person_id == person_id)
    return session.scalars(theirs.order_by(SentRecord.sent_on, SentRecord.id)).all()
