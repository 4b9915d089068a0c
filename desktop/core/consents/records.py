"""The table of how consents stand; what was said stands in the ledger of all desks."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class ConsentRecord(Record):
    """How one purpose of a file stands, at its ``place`` among them; it follows from the ledger,
    and is there for lists of who agreed to what. ``body`` and ``other`` are "" but for an inquiry.
    """

    __tablename__ = "consent"
    __table_args__ = (Index("consent_purpose", "purpose", "given"),)

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    purpose: Mapped[str]
    about: Mapped[str]
    body: Mapped[str]
    other: Mapped[str]
    given: Mapped[bool]
    said_on: Mapped[date]
    until: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
