"""Names and numbers of files, some at a time, and what is shown of who was found.

They are read in the order of an index that holds all that is asked for: no form is touched.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.base.data_classes import dataclass
from desktop.base.dates import Calendar
from desktop.core.people.births import gregorian_year
from desktop.core.people.ledger import standing_of
from desktop.core.people.records import MemberName, PersonNumber, PersonRecord
from desktop.core.people.rules import called
from desktop.core.people.search import NumberKind
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    PersonRow,
    Relationship,
)

#: File, place in the household (0 the head), key.
Name = tuple[str, int, str]
#: File, folded number, its ``NumberKind``.
Number = tuple[str, str, str]

_HEADS: Final[Any] = select(PersonRecord.id, literal_column("0"), PersonRecord.name_key)
_BORN: Final[Any] = select(PersonRecord.id, PersonRecord.birth_year, PersonRecord.name_key)
_LIVING: Final[Any] = select(MemberName.person_id, MemberName.place + 1, MemberName.name_key)
_NUMBERS: Final[Any] = select(PersonNumber.person_id, PersonNumber.number, PersonNumber.kind)
_SHOWN: Final[Any] = select(
    PersonRecord.id,
    PersonRecord.file_number,
    PersonRecord.identity_kind,
    PersonRecord.identity_number,
    PersonRecord.birth_year,
    PersonRecord.members,
    PersonRecord.form,
    PersonRecord.suspended_on,
    PersonRecord.suspended_until,
    PersonRecord.closed_on,
    PersonRecord.died_on,
    PersonRecord.because,
)
#: A number of more files than these is an office's or a village's: it tells nobody from another.
_FEW: Final = 6
_NOBODY: Final = Identity(IdentityKind.NONE_YET)


@dataclass(frozen=True, slots=True)
class Known:
    """What is shown of a file, whole: its line, by whom of the household it was found (``member``),
    ``called``: the names by which it was, and when who is meant was born.
    """

    row: PersonRow
    called: tuple[str, ...]
    birth_year: int | None
    birth: Birth


def heads_after(session: Session, after: str, size: int) -> tuple[Sequence[Name], str | None]:
    """Return the names of some heads behind a key, and the key that the next ones follow, None at
    the end.
    """
    return _after(session, _HEADS, PersonRecord.name_key, after, size)


def born_after(
    session: Session, after: str, size: int
) -> tuple[Sequence[tuple[str, int | None, str]], str | None]:
    """Return file, birth year and key of some heads, as :func:`heads_after`."""
    return _after(session, _BORN, PersonRecord.name_key, after, size)


def cities(session: Session) -> Sequence[str | None]:
    """Return in which towns heads live, as their forms write them."""
    return session.scalars(select(PersonRecord.city).distinct()).all()


def living_in(session: Session, city: str | None) -> Sequence[str]:
    """Return the files of those who live in a town."""
    return session.scalars(select(PersonRecord.id).where(PersonRecord.city == city)).all()


def shared_numbers(session: Session) -> list[tuple[str, ...]]:
    """Return the files that share a mobile or an identity, whoever of the household has it."""
    kinds = (NumberKind.IDENTITY, NumberKind.MOBILE, NumberKind.MEMBER, NumberKind.ABSORBED)
    theirs = PersonNumber.kind.in_(kinds)
    twice = (
        select(PersonNumber.number)
        .where(theirs)
        .group_by(PersonNumber.number)
        .having(func.count(PersonNumber.person_id.distinct()).between(2, _FEW))
    )
    rows = session.execute(
        select(PersonNumber.number, PersonNumber.person_id)
        .where(theirs, PersonNumber.number.in_(twice))
        .order_by(PersonNumber.number)
    )
    files: dict[str, set[str]] = {}
    for number, file_id in rows:
        files.setdefault(number, set()).add(file_id)
    return [tuple(some) for some in files.values()]


def living_after(session: Session, after: str, size: int) -> tuple[Sequence[Name], str | None]:
    """Return the names of some who live with a head, as :func:`heads_after`."""
    return _after(session, _LIVING, MemberName.name_key, after, size)


def numbers_after(session: Session, after: str, size: int) -> tuple[Sequence[Number], str | None]:
    """Return some numbers, as :func:`heads_after`."""
    return _after(session, _NUMBERS, PersonNumber.number, after, size)


def _after(
    session: Session, query: Any, by: InstrumentedAttribute[str], after: str, size: int
) -> tuple[Sequence[Any], str | None]:
    """Return the rows of the next keys, each key's rows whole."""
    key = list(query.selected_columns).index(by.expression)
    while True:
        rows = session.connection().execute(query.where(by > after).order_by(by).limit(size)).all()
        if len(rows) < size:
            return rows, None
        last = rows[-1][key]
        whole = next((n for n in range(len(rows), 0, -1) if rows[n - 1][key] != last), 0)
        if whole:
            return rows[:whole], rows[whole - 1][key]
        size *= 2  # more files of one name than were asked for


def leads_of(
    session: Session, ids: Collection[str]
) -> tuple[set[str], list[Name], Sequence[Number]]:
    """Return which of some ids are files, with their names and numbers."""
    connection = session.connection()
    heads: Sequence[Any] = connection.execute(_HEADS.where(PersonRecord.id.in_(ids))).all()
    living: Sequence[Any] = connection.execute(_LIVING.where(MemberName.person_id.in_(ids))).all()
    numbers: Any = connection.execute(_NUMBERS.where(PersonNumber.person_id.in_(ids))).all()
    return {file_id for file_id, *_ in heads}, [*heads, *living], numbers


def known_of(session: Session, places: Mapping[str, int]) -> dict[str, Known]:
    """Return what is shown of some files, by id, each found by its head (place 0) or a member; an
    id of none is passed over.
    """
    rows = session.connection().execute(_SHOWN.where(PersonRecord.id.in_(places))).all()
    return {row.id: _known(row, places[row.id]) for row in rows}


def _known(row: Any, place: int) -> Known:
    """Return it of the stored form's own values: to read twenty forms whole takes longer than to
    find them.
    """
    form = row.form
    name = PersonName(**form["name"])
    called_by: tuple[str, ...] = (name.full, form.get("latin_name", ""))
    member, year, birth = "", row.birth_year, _birth(form["birth"])
    if 0 < place <= len(form["members"]):
        kept = form["members"][place - 1]
        who = Member(kept["name"], Relationship(kept["relationship"]))
        head = PersonForm(name, _NOBODY, Gender(form["gender"]))
        member, called_by, birth = who.name, (called(head, who),), _birth(kept["birth"])
        year = gregorian_year(birth)
    line = PersonRow(
        id=row.id,
        file_number=row.file_number,
        name=name.full,
        identity_kind=IdentityKind(row.identity_kind),
        identity=row.identity_number or "",
        mobile=form["mobile"],
        city=form["address"]["city"],
        categories=tuple(form["categories"]),
        members=row.members,
        member=member,
        standing=standing_of(row),
    )
    return Known(line, tuple(filter(None, called_by)), year, birth)


def _birth(kept: Mapping[str, Any]) -> Birth:
    day = date.fromisoformat(kept["day"]) if kept["day"] else None
    return Birth(day, kept["year"], kept["typed"], Calendar(kept["calendar"]))
