"""The ledger of beneficiaries.

The form is one JSON value; beside it stands only what is searched, summed or must be unique.
Names are found by reading the index of folded names through: 11 ms for the rarest word among
50,000 people, where a table of words took 280 ms for the most common one. The birth year stands
in that index for likenesses: a fifth of the time. ``packaging/bench.sh desk_lists`` measures both.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    Select,
    UniqueConstraint,
    and_,
    case,
    false,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, Mapped, Session, mapped_column

from desktop.base.money import Halalas
from desktop.core.people.search import NumberKind, Query, read_query
from desktop.core.work.records import Record
from desktop.storage.prefix import starts_with


class PersonRecord(Record):
    """A beneficiary, who heads the file of a household.

    ``name_key`` is the folded name. ``identity_number`` is NULL where there is none, so that the
    uniqueness binds real numbers only. ``birth_year`` is Gregorian. ``income_total`` and
    ``obligations_total`` are halalas a month of the whole household; ``members`` counts those
    beside the head.
    """

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("identity_kind", "identity_number"),
        Index("ix_person_name_key", "name_key", "birth_year", "id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    file_number: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int]
    registered_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    name_key: Mapped[str]
    identity_kind: Mapped[str]
    identity_number: Mapped[str | None]
    birth_year: Mapped[int | None]
    members: Mapped[int]
    income_total: Mapped[Halalas]
    obligations_total: Mapped[Halalas]
    form: Mapped[dict[str, Any]]


class PersonVersion(Record):
    """Every form ever confirmed for a beneficiary, the present one included."""

    __tablename__ = "person_version"

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    form: Mapped[dict[str, Any]]


class PersonNumber(Record):
    """A number that leads to a file: identity, member's identity, mobile, file or old file number.

    ``number`` is folded: Western digits and letters only; a mobile without country code and zero.
    """

    __tablename__ = "person_number"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    number: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


class PersonCategory(Record):
    """A category of the policy in which a beneficiary stands."""

    __tablename__ = "person_category"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    category_id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


#: From how many digits on a number is also found by its ending.
LEAST_ENDING: Final = 6
_ORDER: Final = {kind.value: place for place, kind in enumerate(NumberKind)}


def _begins_any(column: InstrumentedAttribute[str], texts: Sequence[str]) -> ColumnElement[bool]:
    return or_(*(starts_with(column, text) for text in texts))


def people_named(session: Session, asked: Query, limit: int, *, whole: bool = False) -> list[str]:
    """Return ids by name: each word, in one of its readings, begins a word of the name.

    Names that begin with the words in their order come first. Where the query has numbers, one of
    them must begin a number of the file too, or with ``whole`` be one.
    """
    padded = literal(" ") + PersonRecord.name_key
    query = select(PersonRecord.id).order_by(PersonRecord.name_key)
    for readings in asked.words:
        query = query.where(or_(*(padded.contains(f" {r}", autoescape=True) for r in readings)))
    if asked.numbers:
        number = PersonNumber.number
        fits = number.in_(asked.numbers) if whole else _begins_any(number, asked.numbers)
        query = query.where(PersonRecord.id.in_(select(PersonNumber.person_id).where(fits)))
    start = " ".join(readings[0] for readings in asked.words)
    first = session.scalars(
        query.where(starts_with(PersonRecord.name_key, start)).limit(limit)
    ).all()
    found = dict.fromkeys(first)
    if len(found) < limit:
        found |= dict.fromkeys(session.scalars(query.limit(limit)))
    return list(found)[:limit]


def people_meant(text: str) -> Select[str] | None:
    """Return the query of the ids whose name has words that begin so, all of them, or whose file
    has this number; None for a text that asks for nothing.
    """
    asked = read_query(text)
    if asked.is_empty:
        return None
    padded = literal(" ") + PersonRecord.name_key
    words = [
        or_(*(padded.contains(f" {r}", autoescape=True) for r in readings))
        for readings in asked.words
    ]
    named = and_(*words) if words else false()
    return select(PersonRecord.id).where(or_(named, PersonRecord.file_number.in_(asked.numbers)))


def people_numbered(
    session: Session, numbers: Sequence[str], limit: int, *, whole: bool = False
) -> list[str]:
    """Return ids by number: exact ones in the order of :class:`NumberKind`, then beginnings, then
    the last digits where at least :data:`LEAST_ENDING` are given. With ``whole`` only exact ones.
    """
    exact = select(PersonNumber).where(PersonNumber.number.in_(numbers))
    hits = sorted(session.scalars(exact), key=lambda hit: _ORDER[hit.kind])
    found = dict.fromkeys(hit.person_id for hit in hits)
    for number in () if whole else numbers:
        begun = select(PersonNumber.person_id).where(starts_with(PersonNumber.number, number))
        more = session.scalars(begun.order_by(PersonNumber.number).limit(limit))
        found |= dict.fromkeys(more)
    endings = [n for n in numbers if len(n) >= LEAST_ENDING and n.isdigit() and not whole]
    if len(found) < limit and endings:
        ends = or_(*(PersonNumber.number.endswith(number) for number in endings))
        found |= dict.fromkeys(
            session.scalars(select(PersonNumber.person_id).where(ends).limit(limit))
        )
    return list(found)[:limit]


def people_sharing_words(
    session: Session, words: Collection[str], years: tuple[int, int] | None, limit: int
) -> list[tuple[str, str]]:
    """Return (id, name key) of people with two of ``words`` in their names.

    ``years`` are the first and last birth year; an unknown year may be any.
    """
    padded = literal(" ") + PersonRecord.name_key + " "
    shared: Any = sum(
        case((padded.contains(f" {word} ", autoescape=True), 1), else_=0) for word in words
    )
    query = select(PersonRecord.id, PersonRecord.name_key).where(shared >= 2)  # noqa: PLR2004
    if years:
        known = PersonRecord.birth_year
        query = query.where(known.is_(None) | known.between(*years))
    rows = session.execute(query.order_by(shared.desc()).limit(limit))
    return [(row.id, row.name_key) for row in rows]


def count_updates(session: Session) -> int:
    """Return how often the data of a registered beneficiary was confirmed or changed."""
    found = select(func.count()).select_from(PersonVersion).where(PersonVersion.version > 1)
    return session.scalar(found) or 0
