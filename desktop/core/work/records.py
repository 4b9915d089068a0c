"""What all tables share, the chain of acts, and the ledger: events and signatures."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Date,
    Dialect,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from desktop.base.errors import KnownError
from desktop.base.money import Halalas

Kept = TypeVar("Kept")


class _Read(TypeDecorator[Kept]):
    """A column whose value may be no such thing in a damaged record: then ``storage.damaged``."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """Return what reads a value."""
        read = super().result_processor(dialect, coltype) or _as_it_is

        def demand(value: Any) -> Any:
            try:
                return None if value is None else read(value)
            except (ValueError, TypeError) as why:
                raise KnownError("storage.damaged") from why

        return demand


def _as_it_is(value: Any) -> Any:
    return value


class UtcMoment(_Read[datetime]):
    """An aware moment, stored as ISO 8601 text in UTC with microseconds, so that text sorts."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment; raises ValueError for what is none, which :class:`_Read` tells."""
        moment = datetime.fromisoformat(value or "")
        if moment.tzinfo is None:
            raise ValueError("a moment without its zone")
        return moment


class Day(_Read[date]):
    """A day of the calendar."""

    impl = Date
    cache_ok = True


class Shaped(_Read[Any]):
    """JSON of one shape: an object or a list."""

    impl = JSON
    cache_ok = True

    def __init__(self, shape: type) -> None:
        super().__init__()
        self.shape = shape

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002
        """Return JSON of this shape; raises TypeError for another, which :class:`_Read` tells."""
        if not isinstance(value, self.shape):
            raise TypeError("JSON of another shape")
        return value


class Record(DeclarativeBase):
    """The base of every table."""

    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own contract
        datetime: UtcMoment,
        date: Day,
        dict[str, Any]: Shaped(dict),
        list[Any]: Shaped(list),
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


class EventRecord(Record):
    """One step of a subject as it was taken. Rows are only ever added.

    ``state`` is what it led to, "" where the subject has none; ``sitting`` the number of the
    sitting that took it, "" where none did.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("event_sitting", "sitting", "at"),
        Index("event_step", "step", "subject_kind", "subject_id"),
        Index("event_taken", "step", "at", "subject_kind", "subject_id", "seq"),
    )

    subject_kind: Mapped[str] = mapped_column(primary_key=True)
    subject_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    actor_name: Mapped[str]
    step: Mapped[str]
    payload: Mapped[str]
    state: Mapped[str]
    sitting: Mapped[str]


class SignatureRecord(Record):
    """A signature with the exact text that it covers."""

    __tablename__ = "signature"
    __table_args__ = (UniqueConstraint("subject_kind", "subject_id", "sequence"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    subject_kind: Mapped[str]
    subject_id: Mapped[str]
    sequence: Mapped[int]
    at: Mapped[datetime]
    hijri: Mapped[str]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
    template_version: Mapped[int]
    canonical: Mapped[str]
    sha256: Mapped[str]
    given: Mapped[str]
