"""The ledger of every desk: events and signatures, only ever added.

A subject is any record that a room keeps a history of. The room says what its steps are taken
with (payload classes by step), what a signature covers (:class:`Covered`), and how its facts follow
from its events. Each function works inside the transaction that it is given.
"""

import hashlib
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from functools import cache
from itertools import zip_longest
from typing import Any, Protocol, cast

from pydantic import TypeAdapter
from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.base.hijri import to_hijri
from desktop.base.ids import new_id
from desktop.base.upcast import upcast
from desktop.core.work.doors import Work
from desktop.core.work.records import EventRecord, SignatureRecord
from desktop.core.work.subjects import Subject, Taken


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def to_text(value: object) -> str:
    """Return a payload or facts as they are kept."""
    kind = cast("Hashable", type(value))
    return _adapter(kind).dump_json(value).decode()


def from_text(kind: Any, kept: str) -> Any:
    """Return what was kept as a ``kind``, in whichever day's words.

    Raises KnownError (``storage.damaged``) for what can't be read.
    """
    try:
        return _adapter(kind).validate_json(upcast(kind, kept))
    except ValueError as why:  # the record was damaged; see storage.engine
        raise KnownError("storage.damaged") from why


# Events


def add_event(
    tx: Work, subject: Subject, step: str, payload: object, *, state: str = "", sitting: str = ""
) -> None:
    """Append one step as it was taken; ``state`` is what it led to, ``sitting`` the number of the
    sitting that took it.
    """
    last = tx.session.scalar(_LAST, _named(subject))
    tx.session.add(
        EventRecord(
            subject_kind=subject.kind,
            subject_id=subject.id,
            seq=(last or 0) + 1,
            at=tx.now,
            actor_id=tx.actor.id,
            actor_name=tx.actor.name,
            step=step,
            payload=to_text(payload),
            state=state,
            sitting=sitting,
        )
    )
    tx.session.flush()


def events(session: Session, subject: Subject) -> Iterable[EventRecord]:
    """Return every event of a subject, in order."""
    return session.scalars(_EVENTS, _named(subject))


def newest(session: Session, subject: Subject) -> EventRecord | None:
    """Return a subject's newest event, or None."""
    return session.scalars(_NEWEST, _named(subject)).first()


def newest_event(session: Session, subject: Subject, *steps: str) -> EventRecord | None:
    """Return a subject's newest event of a step, or of one of several, or None."""
    return session.scalars(_NEWEST_OF, {**_named(subject), "steps": steps}).first()


def newest_events(
    session: Session, kind: str, ids: Collection[str], *steps: str
) -> dict[str, EventRecord]:
    """Return the newest event of a step, or of one of several, of each of some subjects of a kind,
    by its id; of none it is left out.
    """
    theirs = (
        EventRecord.subject_kind == kind,
        EventRecord.subject_id.in_(ids),
        EventRecord.step.in_(steps),
    )
    newest = (
        select(EventRecord.subject_id, func.max(EventRecord.seq).label("seq"))
        .where(*theirs)
        .group_by(EventRecord.subject_id)
        .subquery()
    )
    same = (EventRecord.subject_id == newest.c.subject_id) & (EventRecord.seq == newest.c.seq)
    found = session.scalars(select(EventRecord).join(newest, same).where(*theirs))
    return {event.subject_id: event for event in found}


def payload_of(event: EventRecord, payloads: Mapping[str, Any]) -> Any:
    """Return what a step was taken with, by its room's classes; raises ``storage.damaged``."""
    if event.step not in payloads:
        raise KnownError("storage.damaged")
    return from_text(payloads[event.step], event.payload)


def taken(events_of_one: Iterable[EventRecord], payloads: Mapping[str, Any]) -> list[Taken]:
    """Return events as their room replays them; raises KnownError ``storage.damaged``."""
    return [Taken(e.step, e.at, payload_of(e, payloads)) for e in events_of_one]


# Signatures


class Covered(Protocol):
    """What a signature covers, as the subject's room puts it together.

    ``canonical`` is the exact content (canonical JSON), ``hash`` its SHA-256 in hexadecimal
    digits, ``template`` the version of its wording, which a signature keeps.
    """

    @property
    def canonical(self) -> str: ...

    @property
    def hash(self) -> str: ...

    @property
    def template(self) -> int: ...


def add_signature(tx: Work, subject: Subject, given: object, covered: Covered) -> None:
    """Keep a signature with the exact text that it covers."""
    last = tx.session.scalar(_LAST_SIGNATURE, _named(subject))
    tx.session.add(
        SignatureRecord(
            id=new_id(),
            subject_kind=subject.kind,
            subject_id=subject.id,
            sequence=(last or 0) + 1,
            at=tx.now,
            hijri=to_hijri(riyadh_date(tx.now)).isoformat(),
            staff_id=tx.actor.id,
            staff_name=tx.actor.name,
            template_version=covered.template,
            canonical=covered.canonical,
            sha256=covered.hash,
            given=to_text(given),
        )
    )


def signatures(session: Session, subject: Subject) -> Iterable[SignatureRecord]:
    """Return every signature of a subject, in order."""
    return session.scalars(_SIGNATURES, _named(subject))


def bound(session: Session, kind: str, step: str) -> Iterator[tuple[str, bool]]:
    """Judge each signature of a kind of subject beside the event, of the step that signs, which
    tells of it: its id, and whether it covers its text and is the one told of.

    One without the other is bad from there on.
    """
    rows = session.scalars(
        select(SignatureRecord)
        .where(SignatureRecord.subject_kind == kind)
        .order_by(SignatureRecord.subject_id, SignatureRecord.sequence)
    )
    told = session.scalars(
        select(EventRecord)
        .where(EventRecord.subject_kind == kind, EventRecord.step == step)
        .order_by(EventRecord.subject_id, EventRecord.seq)
    )
    for row, event in zip_longest(rows.yield_per(100), told.yield_per(100)):
        yield row.id if row else event.subject_id, bool(row and event and _binds(row, event))


def _binds(row: SignatureRecord, event: EventRecord) -> bool:
    covered = hashlib.sha256(row.canonical.encode()).hexdigest() == row.sha256
    told = row.subject_id == event.subject_id and row.given == event.payload
    return covered and told and f'"{row.sha256}"' in row.given


def newest_signature(session: Session, subject: Subject) -> SignatureRecord | None:
    """Return the newest signature of a subject, or None."""
    return session.scalars(_NEWEST_SIGNATURE, _named(subject)).first()


def _of(record: type[EventRecord] | type[SignatureRecord], *what: Any) -> Select[Any]:
    """Return what is asked of one subject's rows; :func:`_named` says whose."""
    named = (record.subject_kind == bindparam("kind"), record.subject_id == bindparam("id"))
    return select(*(what or (record,))).where(*named)


def _named(subject: Subject) -> dict[str, str]:
    return {"kind": subject.kind, "id": subject.id}


# Each is built once: an act asks a dozen times, and building takes longer than asking.
_LAST = _of(EventRecord, func.max(EventRecord.seq))
_EVENTS = _of(EventRecord).order_by(EventRecord.seq)
_NEWEST = _of(EventRecord).order_by(EventRecord.seq.desc()).limit(1)
_NEWEST_OF = _NEWEST.where(EventRecord.step.in_(bindparam("steps", expanding=True)))
_LAST_SIGNATURE = _of(SignatureRecord, func.max(SignatureRecord.sequence))
_SIGNATURES = _of(SignatureRecord).order_by(SignatureRecord.sequence)
_NEWEST_SIGNATURE = _of(SignatureRecord).order_by(SignatureRecord.sequence.desc()).limit(1)
