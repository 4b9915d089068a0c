"""Given numbers, and the frozen data of issued prints."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, Select, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.work.records import Record


class NumberRow(Record):
    """A number that was given, once and for good."""

    __tablename__ = "number_given"
    __table_args__ = (UniqueConstraint("kind", "year", "serial"),)

    kind: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int]
    serial: Mapped[int]
    given_at: Mapped[datetime]


def last_serial(session: Session, kind: str, year: int) -> int:
    """Return the newest serial of a series in a year, 0 where none was given."""
    newest = select(func.max(NumberRow.serial)).where(
        NumberRow.kind == kind, NumberRow.year == year
    )
    return session.scalar(newest) or 0


def issued_since(session: Session, subject: str, at: datetime) -> bool:
    """Tell whether a print was issued of a subject since a moment."""
    since = (DocumentRecord.subject == subject) & (DocumentRecord.issued_at >= at)
    return session.scalar(select(DocumentRecord.id).where(since).limit(1)) is not None


class DocumentRecord(Record):
    """An issued print: ``data`` is the JSON that it is drawn from, now and in every reprint.

    ``taken_at``: when a printer took the original, or somebody said that none has to any more;
    None until then, and from then on there are copies.
    """

    __tablename__ = "document"
    __table_args__ = (
        Index("document_subject", "subject"),
        Index("document_newest", "issued_at", "number"),
        Index("document_form", "form_id", "issued_at", "number"),
        Index("document_taken", "taken_at", "issued_at", "number"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    form_id: Mapped[str]
    number: Mapped[str] = mapped_column(unique=True)
    subject: Mapped[str]
    data: Mapped[str]
    issued_at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
    sha256: Mapped[str]
    pages: Mapped[int]
    copies: Mapped[int]
    taken_at: Mapped[datetime | None]


class AttachmentRecord(Record):
    """A file kept for a subject; ``blob`` names its encrypted content beside the database.

    ``owner_id`` is the person whom it concerns, "" for nobody; it is kept through ``keep_until``,
    or for as long as its subject where that is None.
    """

    __tablename__ = "attachment"
    __table_args__ = (Index("attachment_owner", "owner_id"),)

    blob: Mapped[str] = mapped_column(primary_key=True)
    subject_kind: Mapped[str] = mapped_column(primary_key=True)
    subject_id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    owner_id: Mapped[str]
    keep_until: Mapped[date | None]
    added_at: Mapped[datetime]


def untaken(form_ids: Collection[str]) -> Select[Any]:
    """Return the query of the prints of some forms whose original no printer took."""
    row = DocumentRecord
    return select(row).where(row.taken_at.is_(None), row.form_id.in_(sorted(form_ids)))


def count_issued(session: Session, form_id: str) -> int:
    """Return how many prints of a form were issued."""
    found = select(func.count()).select_from(DocumentRecord)
    return session.scalar(found.where(DocumentRecord.form_id == form_id)) or 0
