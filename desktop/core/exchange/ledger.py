"""The ledger of imports, read and written inside one transaction."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.core.exchange.records import ImportedRecord, ImportRecord
from desktop.core.exchange.terms import BroughtRow, CameIn, Fate, ImportRow, Use
from desktop.core.work import Look, Work
from desktop.core.work.settings import get_setting, put_setting

#: The setting that holds what columns were taken for, by their headings.
_HEADINGS: Final = "import_headings"
_IN_ORDER: Final = "in_order"
_MOST_HEADINGS: Final = 500
#: So many rows are written or read at once.
LOT: Final = 500


def lots(rows: Iterable[Any], size: int = LOT) -> Iterator[list[Any]]:
    """Yield some rows at a time."""
    every = iter(rows)
    while some := list(islice(every, size)):
        yield some


def known(session: Session, import_id: str) -> ImportRecord:
    """Return an import; raises Refused ``import.unknown``."""
    record = session.get(ImportRecord, import_id)
    if record is None:
        raise Refused("import.unknown")
    return record


def write_rows(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write what files an import opened, as columns of :class:`ImportedRecord`."""
    session.execute(insert(ImportedRecord), list(rows))


def opened_by(session: Session, import_id: str) -> list[str]:
    """Return the files of an import that are there still, by row: one that absorbed another of them
    stands twice.
    """
    theirs = select(ImportedRecord.person_id).where(
        ImportedRecord.import_id == import_id, ImportedRecord.person_id != ""
    )
    return list(session.scalars(theirs.order_by(ImportedRecord.row)))


def forget_rows(session: Session, ids: Collection[str]) -> None:
    """Leave of some files their rows and numbers alone."""
    theirs = update(ImportedRecord).where(ImportedRecord.person_id.in_(ids))
    session.execute(theirs.values(person_id="", cells=[]))


def of_person(session: Session, person_id: str) -> list[ImportedRecord]:
    """Return by which rows a file came in."""
    theirs = select(ImportedRecord).where(ImportedRecord.person_id == person_id)
    return list(session.scalars(theirs.order_by(ImportedRecord.import_id, ImportedRecord.row)))


def came_in(session: Session, person_id: str) -> list[CameIn]:
    """Return by which lists a file came in, the oldest first."""
    rows = of_person(session, person_id)
    runs = [known(session, row.import_id) for row in rows]
    pairs = sorted(zip(rows, runs, strict=True), key=lambda one: (one[1].at, one[0].row))
    return [
        CameIn(run.id, run.at, run.file_name, row.stands[0] or run.sheet, row.stands[1])
        for row, run in pairs
    ]


def newest(session: Session) -> list[ImportRow]:
    """Return every import, the newest first."""
    rows = session.scalars(select(ImportRecord).order_by(ImportRecord.at.desc(), ImportRecord.id))
    return [row_of(row) for row in rows]


def row_of(row: ImportRecord) -> ImportRow:
    """Return an import as lists show it."""
    return ImportRow(
        id=row.id,
        at=row.at,
        by=row.actor_name,
        name=row.file_name,
        sheet=row.sheet,
        files=row.files,
        people=row.people,
        left={Fate(fate): count for fate, count in row.left.items()},
        taken_on=riyadh_date(row.taken_at) if row.taken_at else None,
        taken_by=row.taken_name,
        taken_back=row.taken,
        stayed=row.stayed,
    )


def rows_after(session: Session, import_id: str, after: int, size: int) -> list[ImportedRecord]:
    """Return some rows of an import behind one."""
    theirs = select(ImportedRecord).where(
        ImportedRecord.import_id == import_id, ImportedRecord.row > after
    )
    return list(session.scalars(theirs.order_by(ImportedRecord.row).limit(size)))


def brought(row: ImportedRecord, name: str, *, whole: bool) -> BroughtRow:
    """Return a file of an import as it is shown; ``whole``: with what stood in its rows."""
    cells = tuple((heading, text) for heading, text in row.cells) if whole else ()
    return BroughtRow(row.row, row.file_number, row.person_id, name, cells, row.stands)


def same_before(session: Session, sha256: str) -> ImportRecord | None:
    """Return the newest import of the same file that stands, None where there is none."""
    same = select(ImportRecord).where(
        ImportRecord.sha256 == sha256, ImportRecord.taken_at.is_(None)
    )
    return session.scalars(same.order_by(ImportRecord.at.desc()).limit(1)).first()


def imports_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of the files that imports read, by id; an id of none is passed over."""
    there = ImportRecord.id.in_(set(ids))
    found = at.session.execute(select(ImportRecord.id, ImportRecord.file_name).where(there))
    return {row.id: row.file_name for row in found}


def remembered(session: Session) -> dict[str, Use]:
    """Return what columns were taken for before, by their plain headings, the newest last."""
    kept = (get_setting(session, _HEADINGS) or {}).get(_IN_ORDER, ())
    words = frozenset(Use)
    return {heading: Use(use) for heading, use in kept if use in words}


def remember(session: Session, uses: Mapping[str, Use]) -> None:
    """Keep what columns were taken for; of very many headings the newest."""
    older = {text: use for text, use in remembered(session).items() if text not in uses}
    kept = list({**older, **uses}.items())[-_MOST_HEADINGS:]
    put_setting(session, _HEADINGS, {_IN_ORDER: [[text, use.value] for text, use in kept]})


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Tell of each import whether its rows are as many as it says, and those taken back empty."""
    counts: dict[str, tuple[int, int]] = {
        import_id: (every, there)
        for import_id, every, there in session.execute(
            select(
                ImportedRecord.import_id,
                func.count(),
                func.count().filter(ImportedRecord.person_id != ""),
            ).group_by(ImportedRecord.import_id)
        )
    }
    for row in session.scalars(select(ImportRecord).order_by(ImportRecord.at, ImportRecord.id)):
        every, there = counts.get(row.id, (0, 0))
        row_of(row)
        yield row.file_name, every == row.files and there == row.files - row.taken
