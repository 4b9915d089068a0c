"""Handings over of the notice in the ledger of all desks, and who has none of a version."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, cast

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal, select
from sqlalchemy.orm import Session, aliased

from desktop.base.errors import KnownError
from desktop.core.consents.handed.terms import (
    HANDED,
    NOTICE,
    PAYLOADS,
    SIGNED,
    Handed,
    HandNotice,
    Notice,
)
from desktop.core.documents.consent_forms import Clause
from desktop.core.documents.records import DocumentRecord
from desktop.core.people.course import ledger as course
from desktop.core.people.course.terms import FILE, Passed
from desktop.core.people.course.terms import PAYLOADS as STEPS
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import PersonView
from desktop.core.policy.trace import Seen
from desktop.core.sealed.records import NOTICE as PRINTED
from desktop.core.sealed.records import count_readings, notices_alone
from desktop.core.work import Work, ledger
from desktop.core.work.audit import canonical
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

#: The version of what a signature covers, in which place its names stand there, and how much of a
#: text's digest tells it apart on paper.
_TEMPLATE: Final = 1
_NAMES: Final = (3, 4)
_SHORT: Final = 12
_PASSED: Final = next(word for word, kind in STEPS.items() if kind is Passed)


def version_of(clauses: tuple[Clause, ...]) -> str:
    """Return what a text of the notice is told apart by: the beginning of its digest.

    >>> version_of((Clause("العنوان", "النص"),)) == version_of((Clause("العنوان", "النص."),))
    False
    """
    text = canonical([[one.title, one.text] for one in clauses])
    return hashlib.sha256(text.encode()).hexdigest()[:_SHORT]


def subject(person_id: str) -> Subject:
    """Return where a file's handings over stand in the ledger."""
    return Subject(NOTICE, person_id)


class Covered:
    """What a signature covers (``work.ledger.Covered``): the whole text, and who took it."""

    template = _TEMPLATE

    def __init__(self, content: list[Any]) -> None:
        self.canonical = canonical(content)
        self.hash = hashlib.sha256(self.canonical.encode()).hexdigest()


def keep_in(tx: Work, person: PersonView, given: HandNotice, notice: Notice) -> None:
    """Keep a handing over; one on the pad with the text that the signature covers."""
    where = subject(person.id)
    kept = Handed(given.version, given.on, given.how, given.taker, given.witness, given.reason)
    if not given.strokes:
        ledger.add_event(tx, where, HANDED, kept)
        return
    text = [[one.title, one.text] for one in notice.clauses]
    over = Covered([notice.said, text, person.file_number, person.form.name.full, given.taker])
    kept = replace(kept, hash=over.hash, strokes=given.strokes, aspect=given.aspect)
    ledger.add_event(tx, where, SIGNED, kept)
    ledger.add_signature(tx, where, kept, over)
    tx.session.flush()


def events_of(session: Session, person_id: str) -> list[tuple[EventRecord, Handed]]:
    """Return a file's handings over in the order of their moments; raises ``storage.damaged``."""
    found = [
        (event, cast("Handed", ledger.payload_of(event, PAYLOADS)))
        for event in ledger.events(session, subject(person_id))
    ]
    return sorted(found, key=lambda one: (one[0].at, one[0].seq))


def when_passed(session: Session, person_id: str) -> Any:
    """Return the moment in which a file passed on to who heads it now, or None."""
    lines = course.lines_of(session, course.subject(person_id))
    return max((line.at for line in lines if isinstance(line.step, Passed)), default=None)


def lacking(version: str, *, earlier: bool | None = None) -> Select[Any]:
    """Return the open files of the living whose head was not handed a version: all of them, those
    who had an ``earlier`` one, or those who never had any. What a former head took is theirs.
    """
    person = PersonRecord
    query = select(person).where(person.closed_on.is_(None), person.died_on.is_(None))
    query = query.where(~_handed(version))
    if earlier is None:
        return query
    return query.where(_handed() if earlier else ~_handed())


def _handed(version: str = "") -> ColumnElement[bool]:
    event, passed = aliased(EventRecord), aliased(EventRecord)
    after = exists().where(
        passed.subject_kind == FILE,
        passed.subject_id == event.subject_id,
        passed.step == _PASSED,
        passed.at >= event.at,
    )
    theirs = and_(event.subject_kind == NOTICE, event.subject_id == PersonRecord.id, ~after)
    if version:  # as JSON writes it; an id of a digest has no wild card
        theirs = and_(theirs, event.payload.contains(f'"version":{json.dumps(version)}'))
    return exists(select(literal(1)).where(theirs))


def count(session: Session) -> int:
    """Return how often a notice was handed over, of all versions."""
    return session.scalar(select(func.count()).where(EventRecord.subject_kind == NOTICE)) or 0


def kept_to(session: Session) -> int:
    """Return how often what people entrust was kept to: notices handed over, those printed for
    files of which no handing over is on record, and readings of the sealed room.
    """
    theirs = EventRecord.subject_kind == NOTICE, EventRecord.subject_id == DocumentRecord.subject
    alone = DocumentRecord.form_id == PRINTED, ~exists().where(*theirs)
    printed = session.scalar(select(func.count(DocumentRecord.id)).where(*alone)) or 0
    return count_readings(session) + printed + count(session)


def prints_alone(session: Session) -> Seen | None:
    """Return where the prints are seen, where nothing else shows it."""
    return None if count(session) else notices_alone(session)


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each signature beside its event, and whether every step can be read."""
    query = select(EventRecord).where(EventRecord.subject_kind == NOTICE)
    for event in session.scalars(query.order_by(EventRecord.subject_id, EventRecord.seq)):
        ledger.payload_of(event, PAYLOADS)
        yield event.subject_id, True
    yield from ledger.bound(session, NOTICE, SIGNED)


def move_in(tx: Work, from_person: str, into_person: str) -> None:
    """Let the other file have the handings over, behind its own."""
    session = tx.session
    last = max((one.seq for one in ledger.events(session, subject(into_person))), default=0)
    for place, event in enumerate(list(ledger.events(session, subject(from_person))), last + 1):
        event.subject_id, event.seq = into_person, place
    after = len(list(ledger.signatures(session, subject(into_person))))
    for place, row in enumerate(list(ledger.signatures(session, subject(from_person))), after + 1):
        row.subject_id, row.sequence = into_person, place
    session.flush()


def forget(session: Session, person_id: str) -> None:
    """Leave that a text was handed over, when and how; names, reasons and strokes go, and each
    signature covers what is left of its text; raises KnownError ``storage.damaged`` where one of
    them is missing.
    """
    signed = iter(list(ledger.signatures(session, subject(person_id))))
    for event in list(ledger.events(session, subject(person_id))):
        said = cast("Handed", ledger.payload_of(event, PAYLOADS))
        left = replace(said, taker="", witness="", reason="", strokes=())
        if event.step == SIGNED:
            row = next(signed, None)
            if row is None:
                raise KnownError("storage.damaged")
            content = json.loads(row.canonical)
            for place in _NAMES:
                content[place] = ""
            over = Covered(content)
            row.canonical, row.sha256 = over.canonical, over.hash
            left = replace(left, hash=over.hash)
            row.given = ledger.to_text(left)
        event.payload = ledger.to_text(left)
    session.flush()
