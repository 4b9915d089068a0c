"""What the complaints desk holds."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.core.complaints.course.terms import VoiceState
from desktop.core.complaints.harm.ledger import forget_in as forget_harm_in
from desktop.core.complaints.harm.ledger import judged as judged_harm
from desktop.core.complaints.harm.terms import HARM, HarmState
from desktop.core.complaints.ledger import events, forget_in, judged
from desktop.core.complaints.records import (
    BoardNaming,
    BoxRecord,
    HarmRecord,
    VoiceRecord,
    shown_to,
)
from desktop.core.complaints.scans.ledger import forget_in as forget_scans_in
from desktop.core.complaints.seals.ledger import ORIGINAL, secret_of
from desktop.core.complaints.terms import VoiceKind
from desktop.core.sealed.envelopes import ledger as envelopes
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part, Whose
from desktop.core.work.subjects import Subject

#: Where a file of harm is no dispute any more.
_OVER: Final = {HarmState.SETTLED, HarmState.REFUSED}


class ComplaintHoldings(DeskHoldings):
    """Objections, complaints and suggestions. One is a person's that names them, or that names
    nobody and speaks of a request of theirs. A complaint is given out as it is kept: sealed.
    """

    tables = (VoiceRecord, BoardNaming, BoxRecord, HarmRecord)
    opened = frozenset({"payload"})

    def __init__(self, whose: Whose) -> None:
        """``whose`` gives the ids of a person's requests."""
        self._whose = whose

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether each is of the kind that its corrections lead to, and stands where its steps
        do.
        """
        yield Finding.of(Part.VOICES, (*judged(session), *judged_harm(session)))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        for row in self._voices(session, person_id):
            yield Kept(row, row.received_at, row.number)
            for event in events(session, row.id):
                yield Kept(event, event.at, event.step)
        for harm in self._harms(session, person_id):
            yield Kept(harm, harm.at, harm.number)
            for event in ledger.events(session, Subject(HARM, harm.id)):
                yield Kept(event, event.at, event.step)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give what was raised to the other file; name and contact stay as they were told."""
        for table in (VoiceRecord, HarmRecord):
            theirs = update(table).where(table.person_id == from_person)
            tx.session.execute(theirs.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget what was said, by whom and how to reach them; number, kind, channel, days and
        where it stands stay.

        An objection is a dispute, and so are a complaint until it is closed and a file of harm
        until it is settled or refused: raises Refused
        ``complaint.dispute`` with its number, where the actor may know of it. A suggestion is none.
        """
        known = shown_to(tx.session, tx.actor)
        for row in self._voices(tx.session, person_id):
            closed = row.kind == VoiceKind.COMPLAINT and row.state == VoiceState.CLOSED
            if row.kind != VoiceKind.SUGGESTION and not closed:
                there = select(VoiceRecord.number).where(VoiceRecord.id == row.id, known)
                raise Refused("complaint.dispute", number=tx.session.scalar(there) or "—")
            row.text = row.name = row.contact = row.matter = row.about_desk = ""
            forget_in(tx, row.id)
            forget_scans_in(tx, row.id)
            for secret in (secret_of(row), f"{secret_of(row)}{ORIGINAL}"):
                envelopes.forget_in(tx, secret)
        for harm in self._harms(tx.session, person_id):
            if harm.state not in _OVER:
                raise Refused("complaint.dispute", number="—")
            harm.name = harm.what = ""
            forget_harm_in(tx, harm.id)
            envelopes.forget_in(tx, secret_of(harm))
        tx.session.flush()

    def _harms(self, session: Session, person_id: str) -> Sequence[HarmRecord]:
        theirs = select(HarmRecord).where(HarmRecord.person_id == person_id)
        return session.scalars(theirs.order_by(HarmRecord.number)).all()

    def _voices(self, session: Session, person_id: str) -> Sequence[VoiceRecord]:
        of_nobody = and_(
            VoiceRecord.person_id == "",
            VoiceRecord.request_id.in_(self._whose(session, person_id)),
        )
        theirs = or_(VoiceRecord.person_id == person_id, of_nobody)
        return session.scalars(select(VoiceRecord).where(theirs).order_by(VoiceRecord.number)).all()
