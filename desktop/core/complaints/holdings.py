"""What the complaints desk holds."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.core.complaints.ledger import events, forget_in, judged
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.terms import VoiceKind
from desktop.core.work import Work
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part, Whose


class ComplaintHoldings(DeskHoldings):
    """Objections, complaints and suggestions. One is a person's that names them, or that names
    nobody and speaks of a request of theirs.
    """

    tables = (VoiceRecord,)
    opened = frozenset({"payload"})

    def __init__(self, whose: Whose) -> None:
        """``whose`` gives the ids of a person's requests."""
        self._whose = whose

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether each is of the kind that its corrections lead to."""
        yield Finding.of(Part.VOICES, judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        for row in self._voices(session, person_id):
            yield Kept(row, row.received_at, row.number)
            for event in events(session, row.id):
                yield Kept(event, event.at, event.step)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give what was raised to the other file; name and contact stay as they were told."""
        theirs = update(VoiceRecord).where(VoiceRecord.person_id == from_person)
        tx.session.execute(theirs.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget what was said, by whom and how to reach them; number, kind, channel, days and
        subject stay.

        An objection or a complaint is a dispute, and nothing tells yet that one is settled: raises
        Refused ``complaint.dispute`` with its number. A suggestion never is.
        """
        for row in self._voices(tx.session, person_id):
            if row.kind != VoiceKind.SUGGESTION:
                raise Refused("complaint.dispute", number=row.number)
            row.text = row.name = row.contact = ""
            forget_in(tx, row.id)
        tx.session.flush()

    def _voices(self, session: Session, person_id: str) -> Sequence[VoiceRecord]:
        of_nobody = and_(
            VoiceRecord.person_id == "",
            VoiceRecord.request_id.in_(self._whose(session, person_id)),
        )
        theirs = or_(VoiceRecord.person_id == person_id, of_nobody)
        return session.scalars(select(VoiceRecord).where(theirs).order_by(VoiceRecord.number)).all()
