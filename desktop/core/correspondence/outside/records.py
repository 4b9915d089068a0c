"""The table of who was sent to another association."""

from datetime import date, datetime

from sqlalchemy import Index, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.keys import fold
from desktop.core.work.records import Record


class SentRecord(Record):
    """Somebody who was sent elsewhere, at their own words; ``number`` and ``document_id`` are of
    the letter, "" while none was issued. ``words`` is what they are found by, folded.
    """

    __tablename__ = "sent_elsewhere"
    __table_args__ = (
        Index("sent_elsewhere_day", "sent_on", "id"),
        Index("sent_elsewhere_person", "person_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    identity: Mapped[str]
    mobile: Mapped[str]
    place: Mapped[str]
    association: Mapped[str]
    note: Mapped[str]
    sent_on: Mapped[date]
    person_id: Mapped[str]
    number: Mapped[str]
    document_id: Mapped[str]
    words: Mapped[str]
    recorded_at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


#: The order of the list; the newest first where it is read backwards.
BY = (SentRecord.sent_on, SentRecord.id)
#: Names that are offered.
_OFFERED = 12


def associations_in(session: Session) -> list[str]:
    """Return the associations that people were sent to, the most often named first."""
    row = SentRecord
    often = select(row.association).where(row.association != "").group_by(row.association)
    often = often.order_by(func.count().desc(), row.association).limit(_OFFERED)
    return list(session.scalars(often))


def alike_in(session: Session, name: str, identity: str, mobile: str) -> list[SentRecord]:
    """Return who was sent elsewhere under a name of these words, an identity or a mobile."""
    row, found = SentRecord, []
    if len(name.split()) > 1:
        found.append(row.words.startswith(fold(name), autoescape=True))
    if identity:
        found.append(row.identity == identity)
    if mobile:
        found.append(row.mobile == mobile)
    if not found:
        return []
    newest = select(row).where(or_(*found)).order_by(row.sent_on.desc(), row.id).limit(3)
    return list(session.scalars(newest))
