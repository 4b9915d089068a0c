"""The table of cards, which follows from their steps in the ledger."""

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.base.money import Halalas
from desktop.core.work.records import Record


class CardRecord(Record):
    """A card, where it is and who has it (``person_id``, "" for nobody); ``at``: since when."""

    __tablename__ = "goods_card"
    __table_args__ = (
        UniqueConstraint("store_key", "serial"),
        Index("goods_card_state", "state", "at", "id"),
        Index("goods_card_person", "person_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    serial: Mapped[str]
    store: Mapped[str]
    store_key: Mapped[str]
    value: Mapped[Halalas]
    expires_on: Mapped[date | None]
    state: Mapped[str]
    person_id: Mapped[str]
    at: Mapped[datetime]
