"""The ledger of objections, complaints and suggestions."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class VoiceRecord(Record):
    """What was raised, with its original time and channel.

    ``person_id``, ``request_id`` and ``about_staff_id`` are "" where there is none.
    """

    __tablename__ = "voice"

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(index=True)
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
