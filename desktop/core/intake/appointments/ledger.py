"""An appointment's steps in the ledger of all desks, and the row that they lead to."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError, Refused
from desktop.base.ids import new_id
from desktop.core.intake.appointments.records import AppointmentRecord
from desktop.core.intake.appointments.rules import Standing, demand, follow, without_words
from desktop.core.intake.appointments.terms import (
    APPOINTMENT,
    PAYLOADS,
    WORDS,
    Agreed,
    AppointmentState,
    Step,
    Whom,
)
from desktop.core.intake.visits.terms import Purpose
from desktop.core.work import Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


def subject(appointment_id: str) -> Subject:
    """Return where the steps of an appointment stand in the ledger."""
    return Subject(APPOINTMENT, appointment_id)


def known(session: Session, appointment_id: str) -> AppointmentRecord:
    """Return an appointment; raises Refused ``intake.no_appointment``."""
    row = session.get(AppointmentRecord, appointment_id)
    if row is None:
        raise Refused("intake.no_appointment")
    return row


def begin_in(tx: Work, agreed: Agreed) -> AppointmentRecord:
    """Begin an appointment."""
    row = AppointmentRecord(id=new_id(), staff_id=tx.actor.id, staff_name=tx.actor.name)
    put(row, follow(None, agreed))
    tx.session.add(row)
    ledger.add_event(tx, subject(row.id), WORDS[Agreed], agreed, state=row.state)
    return row


def take_in(tx: Work, row: AppointmentRecord, step: Step) -> None:
    """Take a step of an appointment; raises Refused as :func:`rules.demand`."""
    before = standing(row)
    demand(type(step), before, tx.now)
    put(row, follow(before, step))
    ledger.add_event(tx, subject(row.id), WORDS[type(step)], step, state=row.state)


def standing(row: AppointmentRecord) -> Standing:
    """Return where an appointment stands by its row."""
    agreed = Agreed(row.at, Purpose(row.purpose), Whom(row.whom), row.name, row.person_id, row.note)
    return Standing(agreed, AppointmentState(row.state), row.because)


def put(row: AppointmentRecord, stands: Standing) -> None:
    """Write into its row where an appointment stands."""
    agreed = stands.agreed
    row.at, row.purpose, row.whom = agreed.at, agreed.purpose.value, agreed.whom.value
    row.name, row.person_id, row.note = agreed.name, agreed.person_id, agreed.note
    row.state, row.because = stands.state.value, stands.because


def faithfulness(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each appointment: whether it stands where its steps lead."""
    events = session.scalars(
        select(EventRecord)
        .where(EventRecord.subject_kind == APPOINTMENT)
        .order_by(EventRecord.subject_id, EventRecord.seq)
    ).yield_per(1000)
    led = {id_: _led(steps) for id_, steps in groupby(events, key=lambda e: e.subject_id)}
    rows = session.scalars(select(AppointmentRecord).order_by(AppointmentRecord.id))
    for row in rows.yield_per(1000):
        stands, there = standing(row), led.pop(row.id, None)
        if there is not None:
            own = AppointmentRecord(id=row.id)
            put(own, there)
            own.person_id = row.person_id  # a file may have gone into another since
            there = standing(own)
        yield row.id, stands == there
    for gone in led:
        yield gone, False


def _led(events: Iterator[EventRecord]) -> Standing:
    found: Standing | None = None
    for event in events:
        step = ledger.payload_of(event, PAYLOADS)
        if (found is None) != isinstance(step, Agreed):
            raise KnownError("storage.damaged")
        found = follow(found, step)
    if found is None:
        raise KnownError("storage.damaged")
    return found


def forget(session: Session, row: AppointmentRecord) -> None:
    """Leave of an appointment its times, purpose and state."""
    row.name = row.note = row.because = ""
    for event in list(ledger.events(session, subject(row.id))):
        event.payload = ledger.to_text(without_words(ledger.payload_of(event, PAYLOADS)))
