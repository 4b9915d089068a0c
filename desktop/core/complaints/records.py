"""The ledger of objections, complaints and suggestions."""

from datetime import datetime

from sqlalchemy import Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work.records import Record


class VoiceRecord(Record):
    """What was raised, with its original time and channel.

    ``person_id``, ``request_id`` and ``about_staff_id`` are "" where there is none.
    """

    __tablename__ = "voice"
    __table_args__ = (Index("voice_kind", "kind", "received_at", "number"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    channel: Mapped[str]
    text: Mapped[str]
    received_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]
    person_id: Mapped[str]
    request_id: Mapped[str]
    about_staff_id: Mapped[str]
    name: Mapped[str]
    contact: Mapped[str]


def count(session: Session, kind: VoiceKind, channel: ChannelId | None = None) -> int:
    """Return how many of one kind were raised; with ``channel``, only those that came by it."""
    found = select(func.count()).select_from(VoiceRecord).where(VoiceRecord.kind == kind.value)
    if channel is not None:
        found = found.where(VoiceRecord.channel == channel.value)
    return session.scalar(found) or 0
