"""The table of the committee's members; every change of one is a step in the ledger."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class MemberRecord(Record):
    """A member's term, and who stands in for them (``deputy`` "" for nobody). ``staff_id``,
    ``deputy_id``: their accounts, "" for none.
    """

    __tablename__ = "committee_member"

    id: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str]
    name: Mapped[str]
    seat: Mapped[str]
    begins: Mapped[date]
    until: Mapped[date | None]
    reason: Mapped[str]
    deputy: Mapped[str]
    deputy_id: Mapped[str]
    deputy_begins: Mapped[date | None]
    deputy_until: Mapped[date | None]
