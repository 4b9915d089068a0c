"""The table of letters; what each said before stands in the ledger of all desks."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, Select, UniqueConstraint, func, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.hijri import month_of, month_span
from desktop.base.keys import fold
from desktop.core.correspondence.terms import LETTER, Direction, LetterKind, Wanted
from desktop.core.documents.numbers import Series, readings
from desktop.core.documents.records import AttachmentRecord
from desktop.core.intake.visits import records as visits
from desktop.core.intake.visits.records import Logged
from desktop.core.policy.trace import Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.records import Record

#: Which series numbers each way.
SERIES = {Direction.IN: Series.INCOMING, Direction.OUT: Series.OUTGOING}


class LetterRecord(Record):
    """A letter as its newest words tell it. ``answers_id``, ``person_id`` and ``request_id`` are ""
    where there is none; ``document_id`` and ``form_id`` are of the print that it is, "" for one
    that was written elsewhere. ``turn`` follows the numbers over the years, within one day.
    ``open``: it waits for an answer that nobody gave. ``words`` is what it is found by, folded.
    """

    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("direction", "number"),
        Index("letter_day", "day", "turn", "id"),
        Index("letter_open", "open", "day", "turn", "id"),
        Index("letter_person", "person_id"),
        Index("letter_request", "request_id"),
        Index("letter_answers", "answers_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str]
    turn: Mapped[int]
    direction: Mapped[str]
    day: Mapped[date]
    kind: Mapped[str]
    party: Mapped[str]
    subject: Mapped[str]
    their_number: Mapped[str]
    their_day: Mapped[date | None]
    answers_id: Mapped[str]
    awaits: Mapped[bool]
    open: Mapped[bool]
    taker: Mapped[str]
    place: Mapped[str]
    person_id: Mapped[str]
    request_id: Mapped[str]
    document_id: Mapped[str]
    form_id: Mapped[str]
    cancelled_on: Mapped[date | None]
    words: Mapped[str]
    recorded_at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


#: The order of the register; the newest first where it is read backwards.
BY = (LetterRecord.day, LetterRecord.turn, LetterRecord.id)

#: No series has as many numbers in a year.
_A_YEAR = 1_000_000


def turn_of(number: str) -> int:
    """Return the place of a number («17/1448») among those of all years."""
    serial, _, year = number.partition("/")
    return int(year) * _A_YEAR + int(serial)


def wanted_in(wanted: Wanted) -> Select[Any]:
    """Return the query of a list."""
    row = LetterRecord
    query = select(row)
    if wanted.direction is not None:
        query = query.where(row.direction == wanted.direction.value)
    if wanted.kind is not None:
        query = query.where(row.kind == wanted.kind.value)
    if wanted.month:
        first, last = month_span(wanted.month)
        query = query.where(row.day >= first, row.day <= last)
    if wanted.open:
        query = query.where(row.open.is_(True))
    if text := fold(wanted.text):
        numbers = {n for series in SERIES.values() for n in readings(series, wanted.text)}
        query = query.where(or_(row.words.contains(text, autoescape=True), row.number.in_(numbers)))
    return query


def numbered(session: Session, direction: Direction, typed: str) -> LetterRecord | None:
    """Return the letter of a way with a number that was typed in any way."""
    numbers = readings(SERIES[direction], typed)
    row = LetterRecord
    found = select(row).where(row.direction == direction.value, row.number.in_(numbers))
    return session.scalars(found).first()


def answers_to(session: Session, letter_id: str) -> list[str]:
    """Return the numbers of the letters that answer one and stand."""
    row = LetterRecord
    found = select(row.number).where(row.answers_id == letter_id, row.cancelled_on.is_(None))
    return list(session.scalars(found.order_by(row.day, row.turn)))


def months_in(session: Session) -> list[str]:
    """Return the months of which the register has letters, the newest first."""
    days = session.scalars(select(LetterRecord.day).distinct().order_by(LetterRecord.day.desc()))
    return list(dict.fromkeys(month_of(day) for day in days))


def count_in(session: Session, wanted: Wanted) -> int:
    """Return how many letters a list has."""
    return session.scalar(select(func.count()).select_from(wanted_in(wanted).subquery())) or 0


def count(session: Session, direction: Direction, kind: LetterKind | None = None) -> int:
    """Return how many letters of a way stand; with ``kind``, those that travelled so."""
    row = LetterRecord
    found = select(func.count()).select_from(row)
    found = found.where(row.direction == direction.value, row.cancelled_on.is_(None))
    if kind is not None:
        found = found.where(row.kind == kind.value)
    return session.scalar(found) or 0


def came_in(session: Session, tag: Serves) -> int:
    """Return how many letters came in by a channel; those by fax stand under the fax alone."""
    fax = count(session, Direction.IN, LetterKind.FAX)
    if tag is Serves.CHANNEL_FAX:
        return fax
    return count(session, Direction.IN) - fax - count(session, Direction.IN, LetterKind.EMAIL)


def contacts(session: Session, tag: Serves, lines: Logged) -> int:
    """Return how many letters and lines of the day's log came by a channel."""
    return came_in(session, tag) + visits.count(session, lines)


def lines_alone(session: Session, tag: Serves, seen: Seen) -> Seen | None:
    """Return where the lines of the log are seen, where no letter came by the channel."""
    return None if came_in(session, tag) else seen


def follow_file(session: Session, row: LetterRecord) -> None:
    """Keep what a letter is about now, and let its scans go with that file."""
    session.flush()
    scans = update(AttachmentRecord).where(
        AttachmentRecord.subject_kind == LETTER, AttachmentRecord.subject_id == row.id
    )
    session.execute(scans.values(owner_id=row.person_id))
