"""The tables of distributions: each, and its families' rows."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.people.records import PersonNumber, PersonRecord, people_meant
from desktop.core.people.search import NumberKind, read_query
from desktop.core.work.records import Record


class GivingRecord(Record):
    """A distribution. ``season``: the programme that a family is given once, folded, "" for none;
    ``passed``: how many families its list left out, by why.
    """

    __tablename__ = "giving"
    __table_args__ = (Index("giving_day", "day", "id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    day: Mapped[date]
    place: Mapped[str]
    season: Mapped[str]
    season_key: Mapped[str]
    condition: Mapped[str]
    passed: Mapped[dict[str, Any]]
    closed_at: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class GivingRowRecord(Record):
    """A family's row. ``portions`` are ids of things with how many; ``signed`` is how the taker
    signed ("": not yet), ``sheet`` whose printed sheet it stood on.
    """

    __tablename__ = "giving_row"
    __table_args__ = (
        UniqueConstraint("giving_id", "place"),
        Index("giving_row_person", "person_id", "taken_at"),
        Index("giving_row_season", "season_key", "person_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    giving_id: Mapped[str] = mapped_column(ForeignKey("giving.id"))
    place: Mapped[int]
    person_id: Mapped[str]
    season_key: Mapped[str]
    heads: Mapped[int]
    portions: Mapped[list[Any]]
    taken_at: Mapped[datetime | None]
    signed: Mapped[str]
    sheet: Mapped[str]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


#: So many rows at most are offered for what was typed.
MOST_FOUND = 8
#: From so many digits on a number is found by its ending.
_ENDING = 4


def rows_of(session: Session, giving_id: str) -> list[GivingRowRecord]:
    """Return the rows of a distribution, in their order."""
    row = GivingRowRecord
    return list(session.scalars(select(row).where(row.giving_id == giving_id).order_by(row.place)))


def portions_in(session: Session, giving_id: str) -> list[tuple[list[tuple[str, int]], bool]]:
    """Return what each row of a distribution says is handed out, by thing, and whether it was."""
    row = GivingRowRecord
    query = select(row.portions, row.taken_at.is_not(None)).where(row.giving_id == giving_id)
    return [(portions, took) for portions, took in session.execute(query.order_by(row.place))]


def counts_of(session: Session, ids: Collection[str]) -> dict[str, tuple[int, int, int]]:
    """Return of each distribution how many families it is for, took, and signed."""
    row = GivingRowRecord
    found = (
        select(
            row.giving_id,
            func.count(),
            func.count(row.taken_at),
            func.count(row.taken_at).filter(row.signed != ""),
        )
        .where(row.giving_id.in_(ids))
        .group_by(row.giving_id)
    )
    return {one: (every, taken, signed) for one, every, taken, signed in session.execute(found)}


def given_in_season(
    session: Session, season_key: str, people: Collection[str], but: str = ""
) -> dict[str, GivingRowRecord]:
    """Return the rows by which some were given theirs in a season, by person, but of one."""
    row = GivingRowRecord
    found = select(row).where(
        row.season_key == season_key,
        row.person_id.in_(people),
        row.taken_at.is_not(None),
        row.giving_id != but,
    )
    return {one.person_id: one for one in session.scalars(found)}


def found_in(
    session: Session, giving_id: str, typed: str, meant: Collection[str]
) -> list[GivingRowRecord]:
    """Return the rows of a distribution that something typed or scanned means: a file's number,
    the last digits of any of its numbers, a name, or the number of a paper, by which files or rows
    are ``meant``. One that is exact comes alone.
    """
    row, asked = GivingRowRecord, read_query(typed)
    theirs = select(row).where(row.giving_id == giving_id).order_by(row.place)
    if meant:
        of_paper = row.person_id.in_(meant) | row.id.in_(meant)
        if found := list(session.scalars(theirs.where(of_paper).limit(MOST_FOUND))):
            return found
    if asked.words:
        named = people_meant(typed)[0]
        return list(session.scalars(theirs.where(row.person_id.in_(named)).limit(MOST_FOUND)))
    if not asked.numbers:
        return []
    number = PersonNumber
    exact = or_(*(number.number == one for one in asked.numbers))
    files = (NumberKind.FILE.value, NumberKind.ABSORBED_FILE.value)
    for condition in (
        exact & number.kind.in_(files),
        exact,
        or_(false(), *(number.number.endswith(n) for n in asked.numbers if len(n) >= _ENDING)),
    ):
        there = select(number.person_id).where(number.person_id == row.person_id, condition)
        if found := list(session.scalars(theirs.where(there.exists()).limit(MOST_FOUND))):
            return found
    return []


def active_people(session: Session) -> list[PersonRecord]:
    """Return the files that are open and whose head lives, by number."""
    found = select(PersonRecord).where(
        PersonRecord.closed_on.is_(None), PersonRecord.died_on.is_(None)
    )
    return list(session.scalars(found.order_by(PersonRecord.file_number)))


def files_of(session: Session, ids: Collection[str]) -> list[PersonRecord]:
    """Return some files, by number."""
    found = select(PersonRecord).where(PersonRecord.id.in_(ids))
    return list(session.scalars(found.order_by(PersonRecord.file_number)))


def newest_taken(session: Session, giving_id: str, most: int) -> list[GivingRowRecord]:
    """Return the rows of a distribution that were handed out last, the newest first."""
    row = GivingRowRecord
    found = select(row).where(row.giving_id == giving_id, row.taken_at.is_not(None))
    return list(session.scalars(found.order_by(row.taken_at.desc(), row.place.desc()).limit(most)))


def next_of(session: Session, person_id: str, today: date) -> GivingRecord | None:
    """Return the next distribution in whose list somebody stands who took nothing of it yet."""
    row, giving = GivingRowRecord, GivingRecord
    found = (
        select(giving)
        .join(row, row.giving_id == giving.id)
        .where(
            row.person_id == person_id,
            row.taken_at.is_(None),
            giving.day >= today,
            giving.closed_at.is_(None),
        )
    )
    return session.scalars(found.order_by(giving.day, giving.id).limit(1)).first()
