"""Visits that nobody asked for in the ledger of all desks, file by file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.data_classes import dataclass
from desktop.core.intake.initiated.terms import (
    CALLED_OFF,
    INITIATED,
    MADE,
    PAYLOADS,
    PLANNED,
    CalledOff,
    CallOff,
    InitiatedState,
    Made,
    MakeVisit,
    Outcome,
    Planned,
    PlanVisit,
)
from desktop.core.work import Work
from desktop.core.work.ledger import add_event, events, payload_of, to_text
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

_STEPS = {Planned: PLANNED, Made: MADE, CalledOff: CALLED_OFF}
#: Visits at which somebody was met: they show service where people are.
_MET = tuple(f'"outcome":"{one}"' for one in (Outcome.SERVED, Outcome.NEED))


@dataclass(slots=True)
class Visit:
    """A visit as its steps leave it."""

    id: str
    person_id: str
    planned: PlanVisit
    at: datetime
    staff: str
    made: MakeVisit | None = None
    off: str = ""

    def state(self, today: date) -> InitiatedState:
        """Return where it stands on a day."""
        if self.made is not None:
            return InitiatedState.MADE
        if self.off:
            return InitiatedState.CALLED_OFF
        return InitiatedState.LATE if self.planned.on < today else InitiatedState.PLANNED


def subject(person_id: str) -> Subject:
    """Return where a file's visits stand."""
    return Subject(INITIATED, person_id)


def keep_in(tx: Work, person_id: str, step: Planned | Made | CalledOff) -> None:
    """Keep a step of a visit."""
    add_event(tx, subject(person_id), _STEPS[type(step)], step)


def visits_in(session: Session, person_id: str = "") -> list[Visit]:
    """Return the visits of a file, or all of them; raises KnownError ``storage.damaged``."""
    query = select(EventRecord).where(EventRecord.subject_kind == INITIATED)
    if person_id:
        query = query.where(EventRecord.subject_id == person_id)
    found: dict[str, Visit] = {}
    for event in session.scalars(query.order_by(EventRecord.at, EventRecord.seq)):
        match payload_of(event, PAYLOADS):
            case Planned(visit, said):
                who = event.subject_id, said, event.at, event.actor_name
                found[visit] = Visit(visit, *who)
            case Made(visit, said) if visit in found:
                found[visit].made = said
            case CalledOff(visit, said) if visit in found:
                found[visit].off = said.why or "—"
    return list(found.values())


def count_met(session: Session) -> int:
    """Return how many visits met somebody, who was served or whose need was found."""
    made = EventRecord.subject_kind == INITIATED, EventRecord.step == MADE
    met = EventRecord.payload.contains(_MET[0]) | EventRecord.payload.contains(_MET[1])
    return session.scalar(select(func.count()).where(*made, met)) or 0


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge every step: its file, and whether it is of a visit that was planned before."""
    planned: set[str] = set()
    query = select(EventRecord).where(EventRecord.subject_kind == INITIATED)
    for event in session.scalars(query.order_by(EventRecord.at, EventRecord.seq)):
        step = payload_of(event, PAYLOADS)
        if isinstance(step, Planned):
            planned.add(step.visit)
        yield event.subject_id, step.visit in planned


def move_in(tx: Work, from_person: str, into_person: str) -> None:
    """Let the other file have the visits, behind its own."""
    last = max((one.seq for one in events(tx.session, subject(into_person))), default=0)
    for place, event in enumerate(list(events(tx.session, subject(from_person))), last + 1):
        event.subject_id, event.seq = into_person, place
    tx.session.flush()


def forget(session: Session, person_id: str) -> None:
    """Leave that visits were planned and made, when and with what outcome; no word of them."""
    for event in list(events(session, subject(person_id))):
        step = payload_of(event, PAYLOADS)
        match step:
            case Planned(_, said):
                left: object = replace(step, said=replace(said, why=""))
            case Made(_, said):
                left = replace(step, said=replace(said, what=""))
            case _:
                left = replace(step, said=CallOff(""))
        event.payload = to_text(left)
    session.flush()
