"""A visit's steps in the ledger of all desks, and the row that they lead to."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.ids import new_id
from desktop.core.intake.visits.records import VisitRecord, of_days
from desktop.core.intake.visits.rules import (
    Standing,
    demand,
    demand_of_day,
    follow,
    without_words,
)
from desktop.core.intake.visits.terms import (
    PAYLOADS,
    VISIT,
    WORDS,
    Arrived,
    Line,
    Priority,
    Purpose,
    Recorded,
    RecordVisit,
    Step,
    VisitRow,
    VisitState,
)
from desktop.core.people.ledger import load_rows
from desktop.core.people.terms import PersonRow
from desktop.core.work import Look, Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


def subject(visit_id: str) -> Subject:
    """Return where the steps of a visit stand in the ledger."""
    return Subject(VISIT, visit_id)


def known(session: Session, visit_id: str) -> VisitRecord:
    """Return a visit; raises Refused ``intake.no_visit``."""
    row = session.get(VisitRecord, visit_id)
    if row is None:
        raise Refused("intake.no_visit")
    return row


def begin_in(tx: Work, step: Arrived | Recorded) -> VisitRecord:
    """Begin a visit now."""
    staff = tx.actor.id, tx.actor.name
    row = VisitRecord(id=new_id(), at=tx.now, staff_id=staff[0], staff_name=staff[1])
    put(row, follow(None, step, tx.now, staff))
    tx.session.add(row)
    ledger.add_event(tx, subject(row.id), WORDS[type(step)], step, state=row.state)
    return row


def take_in(tx: Work, row: VisitRecord, step: Step) -> None:
    """Take a step of a visit; raises Refused as :func:`rules.demand` and
    :func:`rules.demand_of_day`.
    """
    before = standing(row)
    demand(type(step), before)
    demand_of_day(type(step), riyadh_date(row.at), riyadh_date(tx.now))
    put(row, follow(before, step, tx.now, (tx.actor.id, tx.actor.name)))
    ledger.add_event(tx, subject(row.id), WORDS[type(step)], step, state=row.state)


def next_turn(tx: Work) -> int:
    """Return the next turn of today, from 1: none is used twice in a day."""
    today = of_days(*day_of(riyadh_date(tx.now))).order_by(None).subquery()
    return (tx.session.scalar(select(func.max(today.c.turn))) or 0) + 1


def standing(row: VisitRecord) -> Standing:
    """Return where a visit is by its row."""
    priority = Priority(row.priority) if row.priority else None
    line = RecordVisit(
        Purpose(row.purpose), row.channel, row.name, row.person_id, row.note, priority
    )
    server = row.server_id, row.server_name
    return Standing(line, VisitState(row.state), row.turn, server, row.ended_at, row.corrected)


def put(row: VisitRecord, stands: Standing) -> None:
    """Write into its row where a visit is."""
    line = stands.line
    row.purpose, row.channel = line.purpose.value, line.channel
    row.name, row.person_id, row.note = line.name, line.person_id, line.note
    row.priority = line.priority.value if line.priority else ""
    row.state, row.turn = stands.state.value, stands.turn
    row.server_id, row.server_name = stands.server
    row.ended_at, row.corrected = stands.ended_at, stands.corrected


def lines_of(session: Session, visit_id: str) -> tuple[Line, ...]:
    """Return the steps of a visit, the oldest first; raises KnownError ``storage.damaged``."""
    return tuple(
        Line(event.at, event.actor_name, ledger.payload_of(event, PAYLOADS))
        for event in ledger.events(session, subject(visit_id))
    )


def faithfulness(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each visit: whether it is where its steps lead. A line of before there were steps was
    served when it was written; whose file it is may have gone to another since.
    """
    events = session.scalars(
        select(EventRecord)
        .where(EventRecord.subject_kind == VISIT)
        .order_by(EventRecord.subject_id, EventRecord.seq)
    ).yield_per(1000)
    steps = groupby(events, key=lambda event: event.subject_id)
    following = next(steps, None)
    rows = session.scalars(select(VisitRecord).order_by(VisitRecord.id)).yield_per(1000)
    for row in rows:
        led = None
        if following and following[0] == row.id:
            led = _led(following[1])
            following = next(steps, None)
        yield row.id, _same(row, led)
    if following:
        yield following[0], False


def _led(events: Iterator[EventRecord]) -> Standing | None:
    found: Standing | None = None
    for event in events:
        step = ledger.payload_of(event, PAYLOADS)
        if (found is None) != isinstance(step, Arrived | Recorded):
            raise KnownError("storage.damaged")
        found = follow(found, step, event.at, (event.actor_id, event.actor_name))
    return found


def _same(row: VisitRecord, led: Standing | None) -> bool:
    stands = standing(row)
    if led is None:
        return stands.state is VisitState.SERVED and not row.turn and row.ended_at == row.at
    anybody = VisitRecord(id=row.id)
    put(anybody, led)
    anybody.person_id = row.person_id
    return standing(anybody) == stands


def forget(session: Session, row: VisitRecord) -> None:
    """Leave of a visit its purpose, times and turn."""
    row.name = row.note = row.priority = ""
    for event in list(ledger.events(session, subject(row.id))):
        event.payload = ledger.to_text(without_words(ledger.payload_of(event, PAYLOADS)))


def rows_of(at: Work | Look, rows: Sequence[VisitRecord]) -> list[VisitRow]:
    """Return visits as they are shown, with the files that they are of."""
    people = load_rows(at.session, {row.person_id for row in rows})
    return [_row(row, people.get(row.person_id)) for row in rows]


def _row(row: VisitRecord, person: PersonRow | None) -> VisitRow:
    stands = standing(row)
    return VisitRow(
        id=row.id,
        at=row.at,
        purpose=stands.line.purpose,
        channel=row.channel,
        name=row.name or (person.name if person else ""),
        file_number=person.file_number if person else "",
        note=row.note,
        priority=stands.line.priority,
        staff=row.staff_name,
        person_id=row.person_id,
        state=stands.state,
        turn=row.turn,
        server=row.server_name,
        server_id=row.server_id,
        ended_at=row.ended_at,
        corrected=row.corrected,
    )
