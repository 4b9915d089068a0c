"""A file's steps in the ledger of all desks, and the days in its own row that they lead to."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.people.course.rules import demand, follow
from desktop.core.people.course.terms import ABSORBED, FILE, PAYLOADS, Line, Step, Tell
from desktop.core.people.days.ledger import told_in
from desktop.core.people.details import Standing
from desktop.core.people.ledger import standing_of
from desktop.core.people.records import PersonRecord
from desktop.core.work import Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

_WORDS = {kind: word for word, kind in PAYLOADS.items()}


def subject(person_id: str) -> Subject:
    """Return where the steps of a file stand in the ledger."""
    return Subject(FILE, person_id)


def absorbed(person_id: str) -> Subject:
    """Return where the steps of files that it absorbed stand."""
    return Subject(ABSORBED, person_id)


def take_in(tx: Work, record: PersonRecord, step: Step) -> None:
    """Take a step of a file; raises Refused as :func:`course.rules.demand`."""
    on = riyadh_date(tx.now)
    before = standing_of(record)
    demand(step, before, on)
    ledger.add_event(tx, subject(record.id), _WORDS[type(step)], step)
    put(record, follow(before, step, on))
    if isinstance(step, Tell):
        told_in(tx, record.id)
    tx.session.flush()


def put(record: PersonRecord, standing: Standing) -> None:
    """Write into its row where a file stands."""
    record.suspended_on = standing.suspended_on
    record.suspended_until = standing.suspended_until
    record.closed_on = standing.closed_on
    record.died_on = standing.died_on
    record.because = standing.because or None


def lines_of(session: Session, of: Subject) -> list[Line]:
    """Return the steps of a file, the oldest first; raises KnownError ``storage.damaged``."""
    return [line for _, line in kept(session, of)]


def kept(session: Session, of: Subject) -> list[tuple[EventRecord, Line]]:
    """Return the steps of a file with their rows, as :func:`lines_of`."""
    return [(event, _line(event)) for event in ledger.events(session, of)]


def standings(session: Session) -> Iterator[tuple[str, Standing]]:
    """Yield where the steps of each file that has some lead to; raises ``storage.damaged``."""
    rows = select(EventRecord).where(EventRecord.subject_kind == FILE)
    at, found = "", Standing()
    for event in session.scalars(rows.order_by(EventRecord.subject_id, EventRecord.seq)):
        if at and event.subject_id != at:
            yield at, found
            found = Standing()
        at = event.subject_id
        found = follow(found, _line(event).step, riyadh_date(event.at))
    if at:
        yield at, found


def _line(event: EventRecord) -> Line:
    return Line(event.seq, event.at, event.actor_name, ledger.payload_of(event, PAYLOADS))
