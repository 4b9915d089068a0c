"""What the complaints desk holds."""

from collections.abc import Iterator

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop.core.complaints.records import VoiceRecord
from desktop.core.work.holdings import DeskHoldings, Kept, Whose


class ComplaintHoldings(DeskHoldings):
    """Objections, complaints and suggestions. One is a person's that names them, or that names
    nobody and speaks of a request of theirs.
    """

    tables = (VoiceRecord,)

    def __init__(self, whose: Whose) -> None:
        """``whose`` gives the ids of a person's requests."""
        self._whose = whose

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        of_nobody = and_(
            VoiceRecord.person_id == "",
            VoiceRecord.request_id.in_(self._whose(session, person_id)),
        )
        theirs = or_(VoiceRecord.person_id == person_id, of_nobody)
        for row in session.scalars(select(VoiceRecord).where(theirs).order_by(VoiceRecord.number)):
            yield Kept(row, row.received_at, row.number)
