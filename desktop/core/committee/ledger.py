"""What stands of sittings and their rows, in the transaction of who asks."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, cast

from pydantic import TypeAdapter
from sqlalchemy import func, select

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.core.committee.records import AgendaRecord, SittingRecord
from desktop.core.committee.rules import quorum_of
from desktop.core.committee.terms import (
    OPENED,
    SIGNED,
    SITTING,
    Attendance,
    Dissent,
    OpenSitting,
    RowState,
    Said,
    SignedSitting,
    SittingState,
    SittingView,
)
from desktop.core.documents.forms import Stroke
from desktop.core.intake.moved import Aside
from desktop.core.intake.terms import REQUEST
from desktop.core.work import Look, Work
from desktop.core.work.ledger import (
    add_event,
    from_text,
    newest_event,
    payload_of,
    signatures,
)
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject
from desktop.storage.failures import as_kept

_SAID = TypeAdapter(list[Said])
_DISSENTS = TypeAdapter(list[Dissent])
_ATTENDANCE = TypeAdapter(list[Attendance])


def sitting_numbers_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of sittings by id; an id of none is passed over."""
    there = SittingRecord.id.in_(set(ids))
    found = at.session.execute(select(SittingRecord.id, SittingRecord.number).where(there))
    return {row.id: row.number for row in found}


def sitting_in(at: Work | Look, sitting_id: str) -> SittingRecord:
    """Return a sitting's row; raises Refused ``committee.unknown_sitting``."""
    row = at.session.get(SittingRecord, sitting_id)
    if row is None:
        raise Refused("committee.unknown_sitting")
    return row


def took(tx: Work, row: SittingRecord, step: str, payload: object) -> None:
    """Append an act to a sitting's ledger."""
    add_event(tx, Subject(SITTING, row.id), step, payload, state=row.state, sitting=row.number)
    tx.subject = row.id
    tx.audit(sitting=row.number)


def attendance_of_row(row: SittingRecord) -> tuple[Attendance, ...]:
    """Return who attended; of bare names, that they were there. Raises ``storage.damaged``."""
    with as_kept():
        return tuple(
            Attendance(one) if isinstance(one, str) else _ATTENDANCE.validate_python([one])[0]
            for one in row.attendance
        )


def kept_attendance(attendance: Iterable[Attendance]) -> list[Any]:
    """Return attendance as a sitting's row keeps it."""
    return list(_ATTENDANCE.dump_python(list(attendance), mode="json"))


def said_of(row: AgendaRecord) -> list[Said]:
    """Return what members said of a row; raises ``storage.damaged``."""
    with as_kept():
        return _SAID.validate_python(row.aside)


def dissents_of(row: AgendaRecord) -> list[Dissent]:
    """Return who did not agree; raises ``storage.damaged``."""
    with as_kept():
        return _DISSENTS.validate_python(row.dissents)


def keep_said(row: AgendaRecord, said: list[Said]) -> None:
    """Keep what members said of a row."""
    row.aside = list(_SAID.dump_python(said, mode="json"))


def keep_dissents(row: AgendaRecord, dissents: list[Dissent]) -> None:
    """Keep who did not agree with a row's decision."""
    row.dissents = list(_DISSENTS.dump_python(dissents, mode="json"))


def rows_in(at: Work | Look, sitting_id: str) -> list[AgendaRecord]:
    """Return the rows of a sitting, in their order."""
    found = select(AgendaRecord).where(AgendaRecord.sitting_id == sitting_id)
    return list(at.session.scalars(found.order_by(AgendaRecord.place)))


def number_rows(rows: Iterable[AgendaRecord]) -> None:
    """Give the rows of an agenda their places, in this order."""
    for place, one in enumerate(rows, 1):
        one.place = place


def last_place(at: Work | Look, sitting_id: str) -> int:
    """Return the place of an agenda's last row, 0 where it has none."""
    last = select(func.max(AgendaRecord.place)).where(AgendaRecord.sitting_id == sitting_id)
    return at.session.scalar(last) or 0


def row_in(at: Work | Look, sitting_id: str, subject: Subject) -> AgendaRecord | None:
    """Return the row of a subject on a sitting's agenda, or None."""
    return at.session.get(AgendaRecord, (sitting_id, subject.kind, subject.id))


def elsewhere_in(at: Work | Look, subject: Subject, sitting_id: str) -> str:
    """Return the number of another sitting in which a subject waits to be decided, or ""."""
    found = (
        select(SittingRecord.number)
        .join(AgendaRecord)
        .where(
            *(AgendaRecord.subject_kind == subject.kind, AgendaRecord.subject_id == subject.id),
            *(AgendaRecord.state == RowState.WAITING, AgendaRecord.sitting_id != sitting_id),
        )
    )
    return at.session.scalars(found).first() or ""


def taken_in(at: Work | Look) -> set[Subject]:
    """Return what waits on some agenda."""
    waits = select(AgendaRecord.subject_kind, AgendaRecord.subject_id).where(
        AgendaRecord.state == RowState.WAITING
    )
    return {Subject(kind, subject_id) for kind, subject_id in at.session.execute(waits)}


def view_in(at: Work | Look, row: SittingRecord, chosen: int | None) -> SittingView:
    """Return a sitting; ``chosen`` is the office's quorum, None where it chose none."""
    given_by = select(EventRecord).where(
        EventRecord.subject_kind == SITTING,
        EventRecord.subject_id == row.id,
        EventRecord.step == SIGNED,
    )
    signed, by, scan, mine = list[str](), set[str](), "", False
    for event in at.session.scalars(given_by.order_by(EventRecord.seq)):
        given = cast("SignedSitting", payload_of(event, {SIGNED: SignedSitting}))
        if given.decisions != row.decisions:
            continue
        if given.scan:
            scan = given.scan
            continue
        signed.append(given.name or event.actor_name)
        by.add(given.member_id)
        mine = mine or (event.actor_id == at.actor.id and not given.strokes)
    attendance = attendance_of_row(row)
    seated = any(one.member_id for one in attendance)
    attended = any(one.staff_id == at.actor.id and one.was_here for one in attendance)
    with as_kept():
        state = SittingState(row.state)
    return SittingView(
        id=row.id,
        number=row.number,
        body=row.body,
        held_on=row.held_on,
        attendance=attendance,
        decisions=row.decisions,
        signed=tuple(signed),
        signed_by=frozenset(by - {""}),
        signed_by_me=mine,
        may_sign=attended or not seated,
        scan=scan,
        state=state,
        quorum=quorum_of(attendance, chosen) if seated else None,
        leader=row.leader,
    )


@dataclass(frozen=True, slots=True)
class SignedText:
    """A signature of minutes: the text that it covers, and who gave it when ("" in ink), by
    strokes on the pad or without.
    """

    canonical: str
    name: str
    day: date
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0


def signatures_in(at: Work | Look, sitting_id: str) -> Iterator[SignedText]:
    """Yield the signatures of a sitting's minutes, in order."""
    for row in signatures(at.session, Subject(SITTING, sitting_id)):
        given = cast("SignedSitting", from_text(SignedSitting, row.given))
        day = riyadh_date(row.at)
        yield SignedText(row.canonical, given.name, day, given.strokes, given.aspect)


def when_in(at: Work | Look, sitting_id: str, step: str) -> datetime | None:
    """Return when a sitting's newest act of a step was, None where there was none."""
    event = newest_event(at.session, Subject(SITTING, sitting_id), step)
    return event.at if event else None


def place_in(at: Work | Look, sitting_id: str) -> str:
    """Return where a sitting was held, "" where nobody said it."""
    event = newest_event(at.session, Subject(SITTING, sitting_id), OPENED)
    return payload_of(event, {OPENED: OpenSitting}).place if event else ""


def on_agenda(at: Work | Look, request_id: str) -> Iterator[Aside]:
    """Yield the day of the sitting on whose agenda a request waits."""
    row, sitting = AgendaRecord, SittingRecord
    held = select(sitting.held_on).join(row, row.sitting_id == sitting.id)
    waits = held.where(
        row.subject_kind == REQUEST,
        row.subject_id == request_id,
        row.state == RowState.WAITING.value,
        sitting.state.in_([SittingState.PLANNED.value, SittingState.OPEN.value]),
    )
    for day in at.session.scalars(waits.order_by(sitting.held_on).limit(1)):
        yield Aside("on_agenda", day)


def fresh_row(row: SittingRecord, subject: Subject, place: int) -> AgendaRecord:
    """Return the row of a subject that comes on an agenda."""
    return AgendaRecord(
        sitting_id=row.id,
        subject_kind=subject.kind,
        subject_id=subject.id,
        place=place,
        state=RowState.WAITING.value,
        aside=[],
        dissents=[],
    )


def demand_there(row: SittingRecord, member_id: str) -> None:
    """Raise Refused ``committee.not_there`` for a member who is not in the room."""
    there = {one.member_id for one in attendance_of_row(row) if one.here}
    if member_id not in there:
        raise Refused("committee.not_there")
