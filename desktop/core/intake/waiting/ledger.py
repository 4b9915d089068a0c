"""What waits, as it stands beside a request's facts; and what a case shares with others."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.intake.facts import Facts, State
from desktop.core.intake.moved import Aside, Other
from desktop.core.intake.records import NEVER, RequestRecord
from desktop.core.intake.standing import ACTIVE, FINAL, tell_on, waits_for_answer
from desktop.core.intake.studied.terms import (
    STEPS,
    STUDY,
    VISIT_PLANNED,
    VISITED,
    RecordVisit,
)
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.waiting.records import WaitRecord
from desktop.core.people.course.ledger import subject as file_subject
from desktop.core.work.ledger import from_text, newest, newest_event, payload_of
from desktop.core.work.subjects import Subject


def put_waits(session: Session, row: RequestRecord, facts: Facts) -> None:
    """Write from when a request's decision is to be told, and in whose list its question waits."""
    _put(session, row, facts, session.get(WaitRecord, row.id))


def put_all(session: Session, facts: Sequence[tuple[RequestRecord, Facts]]) -> None:
    """Do it for many, whose records are asked for at once."""
    ids = [row.id for row, _ in facts]
    found = session.scalars(select(WaitRecord).where(WaitRecord.request_id.in_(ids)))
    kept = {one.request_id: one for one in found}
    for row, there in facts:
        _put(session, row, there, kept.get(row.id))


def _put(session: Session, row: RequestRecord, facts: Facts, kept: WaitRecord | None) -> None:
    tell = tell_on(facts)
    asked = facts.question if waits_for_answer(facts) and facts.state in ACTIVE else None
    if tell is None and asked is None:
        if kept is not None:
            session.delete(kept)
        return
    if kept is None:
        kept = WaitRecord(request_id=row.id)
        session.add(kept)
    kept.tell_on, kept.asks = tell or NEVER, asked.role.value if asked else ""


def others_in(session: Session, row: RequestRecord) -> tuple[Other, ...]:
    """Return the other requests of the same file that have a number, the oldest first."""
    theirs = select(RequestRecord).where(
        RequestRecord.person_id == row.person_id, RequestRecord.id != row.id
    )
    found = session.scalars(theirs.order_by(RequestRecord.opened_at, RequestRecord.number)).all()
    return tuple(_other(one, row.id) for one in found if one.shown_number)


def _other(one: RequestRecord, here: str) -> Other:
    state = State(one.state)
    joined = state is State.JOINED
    into = cast("Facts", from_text(Facts, one.facts)).joined_to if joined else ""
    return Other(one.id, one.number, state in ACTIVE, joined, into == here)


def end_of(session: Session, row: RequestRecord) -> datetime | None:
    """Return when a request in which nothing is to be done came to its end, else None."""
    if State(row.state) not in FINAL:
        return None
    last = newest(session, Subject(REQUEST, row.id))
    return last.at if last else None


def headed_anew(session: Session, row: RequestRecord) -> bool:
    """Tell whether the file was passed on after a death, since the request was opened and since it
    was last said what becomes of it.
    """
    passed = newest_event(session, file_subject(row.person_id), "passed")
    if passed is None or passed.at < row.opened_at:
        return False
    said = newest_event(session, Subject(REQUEST, row.id), "bereavement")
    return said is None or said.at < passed.at


def visits_in(session: Session, request_id: str, today: date) -> Iterator[Aside]:
    """Yield that nobody was at home on the last visit, and when the next one is planned."""
    event = newest_event(session, Subject(STUDY, request_id), VISIT_PLANNED, VISITED)
    if event is None:
        return
    said = payload_of(event, STEPS)
    if isinstance(said, RecordVisit) and said.nobody:
        yield Aside("nobody_home", said.visit_on)
    planned = said.again_on if isinstance(said, RecordVisit) else said.visit_on
    if planned is not None and planned >= today:
        yield Aside("visit", planned)
