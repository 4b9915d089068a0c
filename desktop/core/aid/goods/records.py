"""The tables of the store: things, slips and their entries, which are only ever added."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.money import Halalas
from desktop.core.work.records import Record


class ItemRecord(Record):
    """A thing of the store. How much there is of it is the sum of its entries."""

    __tablename__ = "goods_item"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    unit: Mapped[str]
    kind: Mapped[str]
    note: Mapped[str]
    recorded_at: Mapped[datetime]


class SlipRecord(Record):
    """By what quantities came or went together, in the order of ``turn``. ``number`` is
    NULL for what another record numbers: a row of a distribution, a delivery, which
    ``subject_kind`` and ``subject_id`` name. ``person_id``: who was given it, "" for nobody.
    """

    __tablename__ = "goods_slip"
    __table_args__ = (
        Index("goods_slip_person", "person_id"),
        Index("goods_slip_subject", "subject_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    turn: Mapped[int] = mapped_column(unique=True)
    number: Mapped[str | None] = mapped_column(unique=True)
    way: Mapped[str]
    day: Mapped[date]
    party: Mapped[str]
    condition: Mapped[str]
    state: Mapped[str]
    note: Mapped[str]
    second: Mapped[str]
    subject_kind: Mapped[str]
    subject_id: Mapped[str]
    person_id: Mapped[str]
    at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class EntryRecord(Record):
    """A quantity of a thing, above zero where it came and below where it went."""

    __tablename__ = "goods_entry"
    __table_args__ = (Index("goods_entry_item", "item_id", "quantity"),)

    slip_id: Mapped[str] = mapped_column(ForeignKey("goods_slip.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item_id: Mapped[str] = mapped_column(ForeignKey("goods_item.id"))
    quantity: Mapped[int]
    value: Mapped[Halalas]
    expires_on: Mapped[date | None]


def left_of(session: Session, item_id: str) -> int:
    """Return how much there is of a thing."""
    found = select(func.sum(EntryRecord.quantity)).where(EntryRecord.item_id == item_id)
    return session.scalar(found) or 0


def left_of_all(session: Session) -> dict[str, int]:
    """Return how much there is of each thing that ever came or went."""
    found = select(EntryRecord.item_id, func.sum(EntryRecord.quantity)).group_by(
        EntryRecord.item_id
    )
    return {item_id: left for item_id, left in session.execute(found)}  # noqa: C416 - rows


def entries_of(session: Session, item_id: str = "") -> list[Any]:
    """Return the entries of a thing (of all of them where none is named) with their slips, in the
    order in which they were written.
    """
    found = select(EntryRecord, SlipRecord).join(SlipRecord, SlipRecord.id == EntryRecord.slip_id)
    if item_id:
        found = found.where(EntryRecord.item_id == item_id)
    return list(session.execute(found.order_by(SlipRecord.turn, EntryRecord.place)).all())


def next_turn(session: Session) -> int:
    """Return the place of the next slip among all of them."""
    return (session.scalar(select(func.max(SlipRecord.turn))) or 0) + 1
