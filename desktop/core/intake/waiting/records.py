"""The table of what requests wait for beside their state."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class WaitRecord(Record):
    """A request whose decision is to be told (from ``tell_on``; ``NEVER`` where none is) or whose
    question waits in the list of a role (``asks``, "" for none); others have no row.
    """

    __tablename__ = "request_wait"
    __table_args__ = (
        Index("request_wait_telling", "tell_on", "request_id"),
        Index("request_wait_asking", "asks", "request_id"),
    )

    request_id: Mapped[str] = mapped_column(ForeignKey("request.id"), primary_key=True)
    tell_on: Mapped[date]
    asks: Mapped[str]
