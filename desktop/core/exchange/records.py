"""The ledger of imports: each with the files that it opened, and what stood in their rows."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class ImportRecord(Record):
    """An import. ``left`` counts families that were not brought in, by why, and what the problems
    of those refused were; ``taken_at`` is when it was taken back, None: not yet. ``taken``
    counts the files that are no more, ``stayed`` those on which something rests.
    """

    __tablename__ = "import_run"
    __table_args__ = (Index("import_run_at", "at", "id"), Index("import_run_sha256", "sha256"))

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    actor_name: Mapped[str]
    file_name: Mapped[str]
    sheet: Mapped[str]
    sha256: Mapped[str]
    files: Mapped[int]
    people: Mapped[int]
    left: Mapped[dict[str, Any]]
    taken_at: Mapped[datetime | None]
    taken_name: Mapped[str]
    taken: Mapped[int]
    stayed: Mapped[int]


class ImportedRecord(Record):
    """A file that an import opened, from the row of its head on (counted from 1, as its program
    does). ``cells``: the rows as they stood, as pairs of heading and text. A file that was taken
    back leaves its number and row: ``person_id`` and ``cells`` are empty. Of several sheets as one
    list ``row`` is counted in all of them, ``sheet_row`` in its own ``sheet``; both are None in
    what came in before they were kept.
    """

    __tablename__ = "imported"
    __table_args__ = (Index("imported_person", "person_id"),)

    import_id: Mapped[str] = mapped_column(ForeignKey("import_run.id"), primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[str]
    file_number: Mapped[str]
    cells: Mapped[list[Any]]
    sheet: Mapped[str | None]
    sheet_row: Mapped[int | None]

    @property
    def stands(self) -> tuple[str, int]:
        """Where it stood in the file: in which sheet, "" where there is one, and which row."""
        return self.sheet or "", self.sheet_row or self.row
