"""A file's consents in the ledger of all desks, and the rows that follow from them."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import astuple
from datetime import datetime
from functools import reduce

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from desktop.core.consents.records import ConsentRecord
from desktop.core.consents.rules import follow
from desktop.core.consents.terms import (
    CONSENTS,
    PAYLOADS,
    Answer,
    Body,
    Consent,
    Line,
    Purpose,
    Step,
)
from desktop.core.people.course import ledger as course
from desktop.core.people.course.terms import FILE, Passed
from desktop.core.people.course.terms import PAYLOADS as STEPS
from desktop.core.work import Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

_WORDS = {kind: word for word, kind in PAYLOADS.items()}
_PASSED = next(word for word, kind in STEPS.items() if kind is Passed)


def subject(person_id: str) -> Subject:
    """Return where a file's consents stand in the ledger."""
    return Subject(CONSENTS, person_id)


def record_in(tx: Work, person_id: str, step: Step) -> None:
    """Record a step of a file, and how its consents stand after it."""
    ledger.add_event(tx, subject(person_id), _WORDS[type(step)], step)
    follow_in(tx, person_id)


def follow_in(tx: Work, person_id: str) -> None:
    """Write how a file's consents stand, from the ledger: after a step of theirs, and after the
    file passed on to somebody else, whom nobody has asked yet.
    """
    write_in(tx, person_id, lines_of(tx.session, person_id))


def write_in(tx: Work, person_id: str, lines: Iterable[Line]) -> None:
    """Write how a file's consents stand after these steps, the oldest first."""
    tx.session.execute(delete(ConsentRecord).where(ConsentRecord.person_id == person_id))
    tx.session.flush()
    for place, one in enumerate(standing_of(lines)):
        tx.session.add(
            ConsentRecord(
                person_id=person_id,
                place=place,
                purpose=one.purpose,
                about=one.about,
                body=one.body or "",
                other=one.other,
                given=one.given,
                said_on=one.on,
                until=one.until,
                withdrawn_on=one.withdrawn_on,
            )
        )
    tx.session.flush()


def consenting(session: Session, ids: Collection[str], purpose: Purpose) -> set[str]:
    """Return those of some files whose head agrees to a purpose."""
    agreed = select(ConsentRecord.person_id).where(
        ConsentRecord.person_id.in_(ids),
        ConsentRecord.purpose == purpose,
        ConsentRecord.about == "",
        ConsentRecord.given.is_(True),
        ConsentRecord.withdrawn_on.is_(None),
    )
    return set(session.scalars(agreed))


def count_works(session: Session) -> int:
    """Return how often people were asked whether what they made or told may be shown."""
    asked = (EventRecord.subject_kind == CONSENTS, EventRecord.step == _WORDS[Answer])
    works = EventRecord.payload.contains(f'"purpose":"{Purpose.WORKS}"')
    return session.scalar(select(func.count()).where(*asked, works)) or 0


def standing_of(lines: Iterable[Line]) -> list[Consent]:
    """Return how consents stand after some steps, the oldest first."""
    return reduce(follow, lines, list[Consent]())


def lines_of(session: Session, person_id: str) -> list[Line]:
    """Return the steps of a file, the oldest first; raises KnownError ``storage.damaged``."""
    return [line for _, line in kept(session, person_id)]


def kept(session: Session, person_id: str) -> list[tuple[EventRecord, Line]]:
    """Return the steps of a file with their rows, as :func:`lines_of`."""
    before = passings(session, person_id)
    return [(event, _line(event, before)) for event in ledger.events(session, subject(person_id))]


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each file that has consents: its id, and whether its rows are what its steps lead to;
    raises ``storage.damaged``. All of them are read at once.
    """
    rows, steps, heads = _all_rows(session), _all_events(session, CONSENTS), _all_heads(session)
    for person_id in sorted({*rows, *steps}):
        passed = heads.get(person_id, [])
        led = standing_of(_line(event, passed) for event in steps.get(person_id, ()))
        stands = [_consent(row) for row in rows.get(person_id, ())]
        yield person_id, [*map(astuple, stands)] == [*map(astuple, led)]


def _all_rows(session: Session) -> dict[str, list[ConsentRecord]]:
    every = select(ConsentRecord).order_by(ConsentRecord.person_id, ConsentRecord.place)
    found: dict[str, list[ConsentRecord]] = {}
    for row in session.scalars(every):
        found.setdefault(row.person_id, []).append(row)
    return found


def _all_events(session: Session, kind: str, step: str = "") -> dict[str, list[EventRecord]]:
    every = select(EventRecord).where(EventRecord.subject_kind == kind)
    if step:
        every = every.where(EventRecord.step == step)
    found: dict[str, list[EventRecord]] = {}
    for event in session.scalars(every.order_by(EventRecord.subject_id, EventRecord.seq)):
        found.setdefault(event.subject_id, []).append(event)
    return found


def _all_heads(session: Session) -> dict[str, list[tuple[datetime, str]]]:
    return {
        person_id: [(event.at, ledger.payload_of(event, STEPS).former) for event in passed]
        for person_id, passed in _all_events(session, FILE, _PASSED).items()
    }


def passings(session: Session, person_id: str) -> list[tuple[datetime, str]]:
    """Return when the file passed on, and from whom, the oldest first."""
    lines = course.lines_of(session, course.subject(person_id))
    return [(line.at, line.step.former) for line in lines if isinstance(line.step, Passed)]


def _line(event: EventRecord, before: list[tuple[datetime, str]]) -> Line:
    step = ledger.payload_of(event, PAYLOADS)
    former = next((name for at, name in before if at >= event.at), "")
    return Line(event.at, event.actor_name, step, "" if step.about else former)


def _consent(row: ConsentRecord) -> Consent:
    return Consent(
        Purpose(row.purpose),
        row.about,
        row.given,
        row.said_on,
        Body(row.body) if row.body else None,
        row.other,
        row.until,
        row.withdrawn_on,
    )
