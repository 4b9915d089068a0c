"""The ledger of acts, and what all tables share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Dialect, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from desktop.base.money import Halalas


class UtcMoment(TypeDecorator[datetime]):
    """An aware moment, stored as ISO 8601 text in UTC with microseconds, so that text sorts."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)


class Record(DeclarativeBase):
    """The base of every table."""

    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own contract
        datetime: UtcMoment,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        str: Text,
        # A household's sums pass 32 bits; SQLite's INTEGER has 64 anyway.
        Halalas: BigInteger().with_variant(Integer, "sqlite"),
    }


class AuditRow(Record):
    """One act. ``hash`` covers every other column and the hash before it."""

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    action: Mapped[str]
    subject: Mapped[str]
    detail: Mapped[dict[str, Any]]
    previous: Mapped[str]
    hash: Mapped[str]
