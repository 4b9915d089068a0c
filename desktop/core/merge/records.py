"""The tables of merges."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class MergeRecord(Record):
    """A file that absorbed another. ``goes_id`` and ``number`` are of the file that went;
    ``taken`` the fields whose word came from it, ``follows`` counts of what went over, by table.

    Both ids are kept as they were: where the file that absorbed was absorbed itself, one merge
    leads to the next.
    """

    __tablename__ = "file_merge"

    id: Mapped[str] = mapped_column(primary_key=True)
    stays_id: Mapped[str] = mapped_column(index=True)
    goes_id: Mapped[str] = mapped_column(index=True)
    number: Mapped[str]
    because: Mapped[str]
    taken: Mapped[list[Any]]
    follows: Mapped[dict[str, Any]]
    at: Mapped[datetime]
    actor_id: Mapped[str]
    actor_name: Mapped[str]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str]
    undone_because: Mapped[str]


class MergeUndo(Record):
    """By what a merge is undone: the rows that it changed as they were (``before``) and, by table
    and key, a sum of every record of the file as the merge left it (``after``).

    It is a copy for this alone, gone once the merge was undone or one of the two was erased.
    """

    __tablename__ = "file_merge_undo"

    merge_id: Mapped[str] = mapped_column(ForeignKey("file_merge.id"), primary_key=True)
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
