"""The ledger of beneficiaries.

The form is one JSON value; beside it stands only what is searched, summed or must be unique.
Names are found by reading the index of folded names through: 11 ms for the rarest word among
50,000 people, where a table of words took 280 ms for the most common one. The birth year stands
in that index for likenesses: a fifth of the time. ``packaging/bench.sh desk_lists`` measures both.
Those who live in a household have their names in a table of their own, read the same way.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from functools import partial
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
    true,
    tuple_,
)
from sqlalchemy.orm import InstrumentedAttribute, Mapped, Session, aliased, mapped_column

from desktop.base.money import Halalas
from desktop.core.people.search import NumberKind, Query, read_query
from desktop.core.work.paging import Stage
from desktop.core.work.records import Record
from desktop.storage.prefix import starts_with


class PersonRecord(Record):
    """A beneficiary, who heads the file of a household.

    ``name_key`` is what the name is found by (``base.keys``). ``identity_number`` is NULL where
    there is none, so that the uniqueness binds real numbers only. ``birth_year`` is Gregorian.
    ``income_total`` and ``obligations_total`` are halalas a month of the whole household;
    ``members`` counts those beside the head. ``suspended_on`` to ``because`` are the file's
    ``Standing``. ``city`` and ``district`` are the form's, as they were written there.
    """

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("identity_kind", "identity_number"),
        Index("ix_person_name_key", "name_key", "birth_year", "id"),
        Index("person_closed", "closed_on", "id"),
        Index("person_suspended", "suspended_on", "id"),
        Index("person_died", "died_on", "id"),
        Index("person_area", "city", "district", "id"),
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
    suspended_on: Mapped[date | None]
    suspended_until: Mapped[date | None]
    closed_on: Mapped[date | None]
    died_on: Mapped[date | None]
    because: Mapped[str | None]
    city: Mapped[str | None]
    district: Mapped[str | None]


class MemberName(Record):
    """The name of somebody who lives in a household beside its head, by the place in the form."""

    __tablename__ = "member_name"
    __table_args__ = (
        Index("ix_member_name_key", "name_key", "birth_year"),
        {"sqlite_with_rowid": False},
    )

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name_key: Mapped[str]
    birth_year: Mapped[int | None]


class PersonVersion(Record):
    """Every form ever confirmed for a beneficiary, the present one included.

    ``kind``, ``holds_from`` and ``said`` are of a change that was made without a request
    (``revisions.terms.Revised``), None of any other.
    """

    __tablename__ = "person_version"

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    form: Mapped[dict[str, Any]]
    kind: Mapped[str | None]
    holds_from: Mapped[date | None]
    said: Mapped[str | None]


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


#: So many files at most are looked at for who may be the same person.
MOST_ALIKE: Final = 100
#: From how many digits on a number is also found by its ending.
LEAST_ENDING: Final = 6
_Fits = Callable[[InstrumentedAttribute[str]], ColumnElement[bool]]
_ORDER: Final = {kind.value: place for place, kind in enumerate(NumberKind)}


def stages(
    asked: Query, numbers: Sequence[str], *, whole: bool = False, members: bool = True
) -> Iterator[Stage]:
    """Yield the parts of what a search finds, whose keys end with a file's id, each file once.

    By ``numbers``: exact ones in the order of :class:`NumberKind`, then beginnings, then the last
    digits where at least :data:`LEAST_ENDING` are given; with ``whole`` only exact ones. By name,
    where the query has words: names that begin with them in their order, then the others, then
    with ``members`` the files of those who live with the head.
    """
    found: list[_Fits] = [partial(_is_any, numbers)]
    own, other = PersonNumber, aliased(PersonNumber)
    yield _numbered(found, own, (_place(own), own.number), (_place(other), other.number), other)
    if not whole:
        endings = [n for n in numbers if len(n) >= LEAST_ENDING and n.isdigit()]
        more = [partial(_begins_any, [number]) for number in numbers]
        for fits in [*more, *([partial(_ends_any, endings)] if endings else [])]:
            found.append(fits)
            yield _numbered(found, own, (own.number, own.kind), (other.number, other.kind), other)
    if asked.words:
        start = "".join(readings[0] for readings in asked.words).strip()
        begins = starts_with(PersonRecord.name_key, start)
        elsewhere = select(PersonNumber).where(
            PersonNumber.person_id == PersonRecord.id, or_(*(f(PersonNumber.number) for f in found))
        )
        named = _named(asked, whole=whole).where(~elsewhere.exists())
        queries = [named.where(begins), named.where(~begins)]
        if members:
            living = _with_number(select(PersonRecord), asked, whole=whole).where(
                PersonRecord.id.in_(select(MemberName.person_id).where(_means(MemberName, asked))),
                ~_means(PersonRecord, asked),
                ~elsewhere.exists(),
            )
            queries.append(living)
        for query in queries:
            yield Stage(query, (PersonRecord.name_key, PersonRecord.id))


def _is_any(numbers: Sequence[str], column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    return column.in_(numbers)


def _begins_any(texts: Sequence[str], column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    return or_(*(starts_with(column, text) for text in texts))


def _ends_any(texts: Sequence[str], column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    return or_(*(column.endswith(text) for text in texts))


def _place(of: type[PersonNumber]) -> ColumnElement[int]:
    return case(_ORDER, value=of.kind, else_=len(_ORDER))


def _numbered(
    found: Sequence[_Fits],
    own: type[PersonNumber],
    order: tuple[Any, Any],
    others: tuple[Any, Any],
    other: type[PersonNumber],
) -> Stage:
    """Return the numbers that the last of ``found`` fits, of files that none before it found; of
    a file's own numbers the first one in the order.
    """
    *before, fits = found
    sooner = [fit(other.number) for fit in before]
    sooner.append(and_(fits(other.number), tuple_(*others) < tuple_(*order)))
    elsewhere = select(other).where(other.person_id == own.person_id, or_(*sooner))
    query = select(own).where(fits(own.number), ~elsewhere.exists())
    return Stage(query, (*order, own.person_id))


def _named(asked: Query, *, whole: bool) -> Select[Any]:
    """Return the query of the files by name: each word, in one of its readings, begins a word of
    it. Where numbers are asked for, one of them must begin a number of the file too, or with
    ``whole`` be one.
    """
    return _with_number(select(PersonRecord).where(_means(PersonRecord, asked)), asked, whole=whole)


def _with_number(query: Select[Any], asked: Query, *, whole: bool) -> Select[Any]:
    if asked.numbers:
        fits = _is_any if whole else _begins_any
        known = select(PersonNumber.person_id).where(fits(asked.numbers, PersonNumber.number))
        query = query.where(PersonRecord.id.in_(known))
    return query


def people_meant(text: str, *, named: bool = True) -> tuple[Select[str], ...]:
    """Return the queries of the ids whose name has words that begin so, all of them (nobody's where
    names are not shown), and of those whose file has this number; none for a text that asks for
    nothing.

    Each is read by an index of its own; one query of both would read every form.
    """
    asked = read_query(text)
    by_name = select(PersonRecord.id).where(_means(PersonRecord, asked) if named else false())
    by_file = select(PersonRecord.id).where(PersonRecord.file_number.in_(asked.numbers))
    found = ((asked.words, by_name), (asked.numbers, by_file))
    return tuple(query for asks, query in found if asks)


#: What has a name: a head, or somebody of a household.
_Named = type[PersonRecord] | type[MemberName]


def _means(of: _Named, asked: Query) -> ColumnElement[bool]:
    """Return when a name is meant by the words of a query, as :meth:`Query.means` tells."""
    padded = literal(" ") + of.name_key
    return and_(
        true(),
        *(or_(*(padded.contains(one, autoescape=True) for one in each)) for each in asked.words),
    )


def sharing_words(
    session: Session, of: _Named, parts: Collection[str], years: tuple[int, int] | None
) -> list[tuple[str, int]]:
    """Return who shares the most of ``parts`` (``keys.parts``) with a name, shorter names first:
    the file and the place in its household (of a head 0). Two at least, or the only one there is.

    ``years`` are the first and last birth year; an unknown year may be any.
    """
    padded = literal(" ") + of.name_key
    shared: Any = sum(case((padded.contains(p, autoescape=True), 1), else_=0) for p in parts)
    who: tuple[Any, Any] = (
        (MemberName.person_id, MemberName.place)
        if of is MemberName
        else (PersonRecord.id, literal(0))
    )
    words = sum(part.startswith(" ") for part in parts)
    query = select(*who)
    if years:  # asked first: it spares reading most names
        query = query.where(of.birth_year.is_(None) | of.birth_year.between(*years))
    query = query.where(shared >= min(2, words))
    nearest = query.order_by(shared.desc(), func.length(of.name_key), *who).limit(MOST_ALIKE)
    return [(file_id, place) for file_id, place in session.execute(nearest)]


def count_updates(session: Session) -> int:
    """Return how often the data of a registered beneficiary was confirmed or changed."""
    found = select(func.count()).select_from(PersonVersion).where(PersonVersion.version > 1)
    return session.scalar(found) or 0
