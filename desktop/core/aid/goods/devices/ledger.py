"""A device's steps in the ledger of all desks, and the row that they lead to."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.keys import fold
from desktop.core.aid.goods.devices import rules
from desktop.core.aid.goods.devices.records import DeviceRecord
from desktop.core.aid.goods.devices.terms import (
    DEVICE,
    PAYLOADS,
    WORDS,
    AddDevice,
    DeviceRow,
    DeviceState,
    DeviceStep,
    Lent,
    Renewed,
    Step,
)
from desktop.core.aid.goods.shown import name_for
from desktop.core.people.ledger import load_all
from desktop.core.work import Look, Work, ledger
from desktop.core.work.subjects import Subject

#: Where somebody has a device, for good too, or had it when it was lost.
_WITH_SOMEBODY = frozenset({DeviceState.OUT, DeviceState.LOST, DeviceState.GIFTED})


def subject(device_id: str) -> Subject:
    """Return where a device's steps stand in the ledger."""
    return Subject(DEVICE, device_id)


def device_in(session: Session, device_id: str) -> DeviceRecord:
    """Return a device's row; raises Refused ``device.unknown``."""
    row = session.get(DeviceRecord, device_id)
    if row is None:
        raise Refused("device.unknown")
    return row


def add_in(tx: Work, given: AddDevice) -> DeviceRecord:
    """Enter a device; raises Invalid naming fields, for a known serial (``device.serial_known``)
    too.
    """
    found, key = list(rules.of_device(given)), fold(given.serial)
    there = select(DeviceRecord.id).where(DeviceRecord.serial_key == key)
    if key and tx.session.scalar(there):
        found.append(Problem("serial", "device.serial_known"))
    if found:
        raise Invalid(found)
    row = DeviceRecord(
        id=new_id(),
        name=given.name,
        serial=given.serial,
        serial_key=key,
        state=DeviceState.HERE.value,
        person_id="",
        until=None,
    )
    tx.session.add(row)
    tx.session.flush()
    ledger.add_event(tx, subject(row.id), WORDS[AddDevice], given, state=row.state)
    return row


def take_in(tx: Work, row: DeviceRecord, step: Step) -> None:
    """Take a step of a device; raises Refused as :func:`rules.demand`, Invalid naming fields."""
    rules.demand(type(step), DeviceState(row.state))
    if found := list(rules.of_step(step, riyadh_date(tx.now), row.until)):
        raise Invalid(found)
    row.state, row.person_id, row.until = _after(step, row.person_id, row.until)
    ledger.add_event(tx, subject(row.id), WORDS[type(step)], step, state=row.state)


def _after(step: Step, person_id: str, until: date | None) -> tuple[str, str, date | None]:
    state = rules.follow(step)
    if isinstance(step, Lent):
        person_id, until = step.person_id, step.until
    elif isinstance(step, Renewed):
        until = step.until
    elif state is DeviceState.GIFTED:
        until = None
    elif state not in _WITH_SOMEBODY:
        person_id, until = "", None
    return state.value, person_id, until


def steps_of(session: Session, device_id: str) -> list[DeviceStep]:
    """Return the steps of a device, the oldest first; raises ``storage.damaged``."""
    return [
        DeviceStep(e.at, e.actor_name, ledger.payload_of(e, PAYLOADS))
        for e in ledger.events(session, subject(device_id))
    ]


def loan_of(steps: Sequence[DeviceStep]) -> Lent | None:
    """Return how a device was lent last, None where it never was."""
    return next((one.step for one in reversed(steps) if isinstance(one.step, Lent)), None)


def rows_of(at: Work | Look, rows: Sequence[DeviceRecord]) -> list[DeviceRow]:
    """Return devices as people read them, with the families that have them."""
    people = load_all(at.session, {row.person_id for row in rows if row.person_id})
    today, found = riyadh_date(at.now), []
    for one in rows:
        person = people.get(one.person_id)
        state = DeviceState(one.state)
        late = state is DeviceState.OUT and one.until is not None and one.until < today
        found.append(
            DeviceRow(
                one.id,
                one.name,
                one.serial,
                state,
                one.person_id,
                name_for(at.actor.roles, person.form.name.full) if person else "",
                person.file_number if person else "",
                one.until,
                late,
                bool(person and person.standing.died_on),
            )
        )
    return found


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each device: its serial, and whether it is where its steps lead."""
    for row in session.scalars(select(DeviceRecord).order_by(DeviceRecord.id)):
        stands: tuple[str, str, date | None] = ("", "", None)
        for one in ledger.taken(ledger.events(session, subject(row.id)), PAYLOADS):
            stands = _after(one.payload, stands[1], stands[2])
        yield row.serial, stands == (row.state, row.person_id, row.until)
