"""What a merge changed, row by row, read from the desks before and after it, and put back.

No desk's table is named here: a desk says which records a move may change (``Holdings.moved``).
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import Table, and_, delete, insert, inspect, or_, select, update
from sqlalchemy.orm import Session

from desktop.base.data_classes import dataclass
from desktop.core.merge.records import MergeRecord, MergeUndo
from desktop.core.merge.terms import Resting
from desktop.core.work import Look, Work
from desktop.core.work.audit import canonical
from desktop.core.work.holdings import Holdings
from desktop.core.work.records import Day, Record, UtcMoment

#: Rows by table and key, each as its columns.
Rows = dict[str, dict[str, dict[str, Any]]]

#: What follows from a file's form alone, and what was typed and not sent: no record rests on it.
DERIVED: Final = frozenset(
    {"person_number", "person_category", "member_name", "file_day", "renewal", "draft"}
)
#: What nobody is told of where files are compared or parted: whether somebody complained. A merge
#: moves it all the same, and is not undone once something was written in it since.
UNTOLD: Final = frozenset({"voice", "harm"})
#: What stands for all of it, and how it is called.
_STEP: Final = "event"
_NAMELESS: Final = "—"
#: Columns that are made anew from the form whenever the program folds names otherwise.
_FOLDED: Final = frozenset({"name_key"})
_SUM: Final = 16


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Every record that a move of some people may change, and what people call each by."""

    rows: Rows
    words: Mapping[tuple[str, str], Resting]


def snapshot(session: Session, desks: Iterable[Holdings], people: Collection[str]) -> Snapshot:
    """Read what desks hold of some people, as it stands in the transaction."""
    session.flush()
    session.expire_all()
    rows: Rows = {}
    words = {}
    for desk in desks:
        for person_id in people:
            for kept in desk.moved(session, person_id):
                name, key = kept.row.__tablename__, _key(kept.row)
                rows.setdefault(name, {})[key] = _plain(kept.row)
                words[name, key] = Resting(name, kept.words, kept.at)
    return Snapshot(rows, words)


def changes(before: Rows, after: Rows) -> dict[str, Any]:
    """Return what puts ``after`` back: of each table the rows that were otherwise or are no more
    (``was``), and the keys of those that were not there (``new``).
    """
    found: dict[str, Any] = {}
    for name in sorted({*before, *after}):
        had, has = before.get(name, {}), after.get(name, {})
        was = [row for key, row in had.items() if has.get(key) != row]
        new = [row for key, row in has.items() if key not in had]
        if was or new:
            found[name] = {"was": was, "new": [_keys(name, row) for row in new]}
    return found


def sums(rows: Rows) -> dict[str, dict[str, str]]:
    """Return a sum of every row that something may rest on, by table and key."""
    return {
        name: {key: _sum(row) for key, row in some.items()}
        for name, some in rows.items()
        if name not in DERIVED
    }


def resting(now: Snapshot, after: Mapping[str, Mapping[str, str]]) -> list[Resting]:
    """Return what was written or changed since the file stood as ``after``, the oldest first."""
    found = []
    hidden: Resting | None = None
    for name, some in sums(now.rows).items():
        for key, one in some.items():
            if after.get(name, {}).get(key) == one:
                continue
            if is_told(name, now.rows[name][key]):
                found.append(now.words[name, key])
            else:
                hidden = Resting(_STEP, _NAMELESS, now.words[name, key].at)
    if hidden is not None:  # one for all of it: how many there are is not told
        found.append(hidden)
    gone = [
        Resting(name, "", datetime.max.replace(tzinfo=UTC))
        for name, some in after.items()
        for key in some
        if name not in UNTOLD and key not in now.rows.get(name, {})
    ]
    return [*sorted(found, key=lambda one: (one.at, one.kind)), *gone]


def put_back(tx: Work, undo: Mapping[str, Any]) -> None:
    """Let the rows be as they were: those that were not there go, the others are what they were."""
    session = tx.session
    session.flush()
    tables = [one for one in Record.metadata.sorted_tables if one.name in undo]
    for table in reversed(tables):
        for key in undo[table.name]["new"]:
            session.execute(delete(table).where(_is(table, _read(table, key))))
    for table in tables:
        for kept in undo[table.name]["was"]:
            row = _read(table, kept)
            done = session.execute(update(table).where(_is(table, row)).values(row))
            if not done.rowcount:  # type: ignore[attr-defined] # SQLAlchemy's own
                session.execute(insert(table).values(row))
    session.expire_all()


def counted(undo: Mapping[str, Any]) -> dict[str, int]:
    """Return how many records of each kind a merge changed, but what follows from the form."""
    return told({name: rows["was"] for name, rows in undo.items()})


def told(rows: Mapping[str, Iterable[Mapping[str, Any]]]) -> dict[str, int]:
    """Return how many records there are of each kind that people are told of."""
    found = Counter(
        name for name, some in rows.items() if name not in DERIVED
        for row in some if is_told(name, row)
    )  # fmt: skip
    return dict(found)


def is_told(name: str, row: Mapping[str, Any]) -> bool:
    """Tell whether people are told of a record, by its table and columns."""
    return name not in UNTOLD and row.get("subject_kind") not in UNTOLD


# What stands of a file's merges


def of_file(session: Session, person_id: str) -> list[MergeRecord]:
    """Return the merges that a file took part in, also those of files that it absorbed, the newest
    first.
    """
    found: dict[str, MergeRecord] = {}
    ahead = {person_id}
    while ahead:
        theirs = or_(MergeRecord.stays_id.in_(ahead), MergeRecord.goes_id.in_(ahead))
        some = session.scalars(select(MergeRecord).where(theirs)).all()
        fresh = [one for one in some if one.id not in found]
        found |= {one.id: one for one in fresh}
        ahead = {one.goes_id for one in fresh if one.undone_at is None} - {person_id}
    return sorted(found.values(), key=lambda one: (one.at, one.id), reverse=True)


def absorbed_numbers(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers that absorbed files had, by their ids."""
    wanted = MergeRecord.goes_id.in_(set(ids))
    found = at.session.execute(select(MergeRecord.goes_id, MergeRecord.number).where(wanted))
    return {row.goes_id: row.number for row in found}


def forget_undo(session: Session, merges: Sequence[MergeRecord]) -> None:
    """Let go by what some merges could be undone."""
    ids = [one.id for one in merges]
    session.execute(delete(MergeUndo).where(MergeUndo.merge_id.in_(ids)))
    session.flush()


# Rows as JSON


def _key(row: Record) -> str:
    return "/".join(map(str, inspect(row).mapper.primary_key_from_instance(row)))


def _plain(row: Record) -> dict[str, Any]:
    mapper = inspect(row).mapper
    values = ((one.key, getattr(row, one.key)) for one in mapper.column_attrs)
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values}


def _read(table: Table, kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row's columns as the database takes them."""
    return {name: _typed(table.columns[name].type, value) for name, value in kept.items()}


def _typed(kind: Any, value: Any) -> Any:
    if isinstance(value, str):
        if isinstance(kind, UtcMoment):
            return datetime.fromisoformat(value)
        if isinstance(kind, Day):
            return date.fromisoformat(value)
    return value


def _is(table: Table, row: Mapping[str, Any]) -> Any:
    return and_(*(column == row[column.name] for column in table.primary_key))


def _keys(name: str, row: Mapping[str, Any]) -> dict[str, Any]:
    return {one.name: row[one.name] for one in Record.metadata.tables[name].primary_key}


def _sum(row: Mapping[str, Any]) -> str:
    told = {name: value for name, value in row.items() if name not in _FOLDED}
    return hashlib.sha256(canonical(told).encode()).hexdigest()[:_SUM]
