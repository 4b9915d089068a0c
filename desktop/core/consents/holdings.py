"""What the desk of consents holds, and what becomes of it when files are merged or erased."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.core.consents.handed import ledger as handed
from desktop.core.consents.ledger import follow_in, judged, kept, passings, subject, write_in
from desktop.core.consents.records import ConsentRecord
from desktop.core.consents.rules import without_words
from desktop.core.people.ledger import load
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class ConsentHoldings(DeskHoldings):
    """Consents given, refused and withdrawn, and handings over of the notice."""

    tables = (ConsentRecord,)
    opened = frozenset({"canonical", "payload"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether the consents of every file stand where its own steps lead, and each
        signature for a notice covers its text.
        """
        yield Finding.of(Part.CONSENTS, chain(judged(session), handed.judged(session)))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return how a file's consents stand, all their steps, and the notices that it had."""
        events = list(ledger.events(session, subject(person_id)))
        rows = select(ConsentRecord).where(ConsentRecord.person_id == person_id)
        for row in session.scalars(rows.order_by(ConsentRecord.place)):
            yield Kept(row, events[0].at, row.purpose)
        for event in (*events, *ledger.events(session, handed.subject(person_id))):
            yield Kept(event, event.at, event.step)
        for signed in ledger.signatures(session, handed.subject(person_id)):
            yield Kept(signed, signed.at, str(signed.sequence))

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Let the steps of both files stand in one row by their moments: what was said last, on
        whichever of them, is what holds.
        """
        handed.move_in(tx, from_person, into_person)
        rows = delete(ConsentRecord).where(ConsentRecord.person_id == from_person)
        tx.session.execute(rows)
        head = load(tx.session, from_person).form.name.full
        passed = max((at for at, _ in passings(tx.session, into_person)), default=None)
        for event, line in kept(tx.session, from_person):
            about = line.about  # who headed that file before is told of there alone
            if not about and passed is not None and event.at <= passed:
                about = head  # in this one somebody else headed it then
            if about != line.step.about:
                event.payload = ledger.to_text(replace(line.step, about=about))
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
        left = []
        for event, line in kept(tx.session, person_id):
            step = without_words(line.step)
            event.payload = ledger.to_text(step)
            left.append(replace(line, step=step, former=""))  # the file itself forgets them after
        tx.session.flush()
        write_in(tx, person_id, left)
        handed.forget(tx.session, person_id)
