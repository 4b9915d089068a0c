"""The ledger of studies, inside the transaction of who asks: who has one, visits, the newest."""

import hashlib
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import months_after, riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.base.keys import fold
from desktop.base.money import Halalas
from desktop.core.intake.ledger import PAYLOADS, facts_of
from desktop.core.intake.ledger import subject as of_request
from desktop.core.intake.records import NEVER, RequestRecord
from desktop.core.intake.steps.study import Study
from desktop.core.intake.studied.rules import asked_of
from desktop.core.intake.studied.terms import (
    ASSIGNED,
    SIGNED,
    STEPS,
    STUDY,
    VISIT_PLANNED,
    VISITED,
    Assigned,
    Earlier,
    PlanVisit,
    RecordVisit,
    StudySigned,
    Task,
    VisitLine,
)
from desktop.core.intake.terms import REQUEST
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import PersonView
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Look, Work, ledger
from desktop.core.work.ledger import add_event, add_signature, payload_of, to_text
from desktop.core.work.policies import Policies
from desktop.core.work.records import EventRecord, SignatureRecord
from desktop.core.work.subjects import Subject

#: The version of what a researcher's signature covers.
_TEMPLATE = 1


@dataclass(frozen=True, slots=True)
class Covered:
    """What the signature of a study covers (``work.ledger.Covered``)."""

    canonical: str
    hash: str
    template: int = _TEMPLATE


@dataclass(frozen=True, slots=True)
class Studied:
    """A study as it was written: when, by whom, on which request."""

    request_id: str
    at: datetime
    by: str
    study: Study


def subject(request_id: str) -> Subject:
    """Return where the ledger keeps who has a request's study, its visits and its signatures."""
    return Subject(STUDY, request_id)


def signed_subject(request_id: str) -> Subject:
    """Return where the ledger keeps the signatures of a request's studies, told by these."""
    return Subject(SIGNED, request_id)


# who has it


def holder_in(session: Session, request_id: str) -> Assigned | None:
    """Return who has a request's study, None for nobody."""
    event = ledger.newest_event(session, subject(request_id), ASSIGNED)
    return cast("Assigned", payload_of(event, STEPS)) if event else None


def demand_mine_in(tx: Work, request_id: str) -> None:
    """Raise Refused (``intake.study_of_another``) where another researcher has the study."""
    holder = holder_in(tx.session, request_id)
    if holder is not None and holder.to != tx.actor.id:
        raise Refused("intake.study_of_another", name=holder.to_name)


def tasks_in(
    at: Work | Look, rows: Sequence[RequestRecord], policies: Policies
) -> tuple[Task, ...]:
    """Return what is to be studied of some requests, by area, then by the day that the reply is
    due; homes whose place is unknown come last.
    """
    beside = _beside(at.session, [row.id for row in rows])
    people = load_all(at.session, {row.person_id for row in rows})
    tasks = (
        _task(at, row, people[row.person_id], beside.get(row.id, {}), policies) for row in rows
    )
    return tuple(sorted(tasks, key=_by_area))


def _beside(session: Session, ids: Sequence[str]) -> dict[str, dict[str, EventRecord]]:
    """Return the newest event of each step beside some requests, by request and step."""
    there = EventRecord.subject_kind == STUDY, EventRecord.subject_id.in_(ids)
    found: dict[str, dict[str, EventRecord]] = {}
    for event in session.scalars(select(EventRecord).where(*there).order_by(EventRecord.seq)):
        found.setdefault(event.subject_id, {})[event.step] = event
    return found


def _task(
    at: Work | Look,
    row: RequestRecord,
    person: PersonView,
    beside: dict[str, EventRecord],
    policies: Policies,
) -> Task:
    services = policies.pinned(at.session, row.pin).profile.office.services
    service = next((one for one in services if one.id == row.service_id), None)
    facts, holder = facts_of(row), beside.get(ASSIGNED)
    given = cast("Assigned", payload_of(holder, STEPS)) if holder else None
    planned, made = beside.get(VISIT_PLANNED), beside.get(VISITED)
    plan = cast("PlanVisit", payload_of(planned, STEPS)) if planned else None
    visit = cast("RecordVisit", payload_of(made, STEPS)) if made else None
    nobody = visit is not None and visit.nobody
    on = visit.again_on if visit else None
    if plan and (made is None or (planned and planned.seq > made.seq)):
        on = plan.visit_on
    return Task(
        request_id=row.id,
        number=row.shown_number,
        name=person.form.name.full,
        city=person.form.address.city,
        district=person.form.address.district,
        service=service.name if service else row.service_id,
        kind=asked_of(service),
        due_on=None if row.due_on == NEVER else row.due_on,
        holder_id=given.to if given else "",
        holder=given.to_name if given else "",
        visit_on=on,
        nobody_home=nobody,
        urgent=bool(row.urgent_reason),
        again=facts.deferred,
    )


def _by_area(one: Task) -> tuple[bool, str, str, date, str]:
    city, district = fold(one.city), fold(one.district)
    return not (city or district), city, district, one.due_on or NEVER, one.number


# what was studied


def covered_by(request_id: str, study: Study) -> Covered:
    """Return what a researcher signs: the whole study but the drawing of the signature itself."""
    bare = json.loads(to_text(replace(study, strokes=(), aspect=0.0, width=0.0)))
    canonical = json.dumps(
        {"request": request_id, "study": bare}, ensure_ascii=False, sort_keys=True
    )
    return Covered(canonical, hashlib.sha256(canonical.encode()).hexdigest())


def sign_in(tx: Work, request_id: str, study: Study) -> None:
    """Keep the researcher's signature of a study that was written just now."""
    covered = covered_by(request_id, study)
    given = StudySigned(covered.hash)
    add_event(tx, signed_subject(request_id), SIGNED, given)
    add_signature(tx, signed_subject(request_id), given, covered)


def signed_in(session: Session, request_id: str) -> Iterator[EventRecord | SignatureRecord]:
    """Yield what is kept of the signatures of a request's studies."""
    yield from ledger.events(session, signed_subject(request_id))
    yield from ledger.signatures(session, signed_subject(request_id))


def studies_in(session: Session, request_id: str) -> Iterator[Studied]:
    """Yield every study of a request, the oldest first; one that can't be read is passed over."""
    for event in ledger.events(session, of_request(request_id)):
        if event.step == StepId.STUDY.value:
            try:
                study = cast("Study", payload_of(event, PAYLOADS))
            except KnownError:  # its line of the history says so
                continue
            yield Studied(request_id, event.at, event.actor_name, study)


def newest_in(session: Session, request_id: str) -> Studied | None:
    """Return the newest study of a request, or None."""
    return next(reversed(list(studies_in(session, request_id))), None)


def net_per_head_in(session: Session, ids: Collection[str]) -> dict[str, Halalas]:
    """Return what each head has a month by the newest study of some requests, by id; a request
    without figures is left out.
    """
    newest = ledger.newest_events(session, REQUEST, ids, StepId.STUDY.value)
    studies = {one: cast("Study", payload_of(event, PAYLOADS)) for one, event in newest.items()}
    return {one: said.figures.per_head for one, said in studies.items() if said.figures}


def earlier_in(session: Session, row: RequestRecord, months: int | None) -> tuple[Earlier, ...]:
    """Return the newest study of each of the person's other requests; each serves for ``months``,
    None for not at all.
    """
    found = newest_of_people(session, [row.person_id])
    return tuple(earlier_of(event, one, months) for event, one in found if one.id != row.id)


def newest_of_people(
    session: Session, people: Collection[str]
) -> list[tuple[EventRecord, RequestRecord]]:
    """Return the newest study of each request of some people, the oldest first."""
    studied = EventRecord.subject_kind == REQUEST, EventRecord.step == StepId.STUDY.value
    theirs = select(RequestRecord.id).where(RequestRecord.person_id.in_(people))
    newest = (
        select(EventRecord.subject_id, func.max(EventRecord.seq).label("seq"))
        .where(*studied, EventRecord.subject_id.in_(theirs))
        .group_by(EventRecord.subject_id)
        .subquery()
    )
    same = (EventRecord.subject_id == newest.c.subject_id) & (EventRecord.seq == newest.c.seq)
    found = session.execute(
        select(EventRecord, RequestRecord)
        .join(newest, same)
        .join(RequestRecord, RequestRecord.id == EventRecord.subject_id)
        .where(EventRecord.subject_kind == REQUEST)
        .order_by(EventRecord.at)
    )
    return [(event, request) for event, request in found]


def earlier_of(event: EventRecord, row: RequestRecord, months: int | None) -> Earlier:
    """Return a study of another request by its event; it serves for ``months``."""
    on = riyadh_date(event.at)
    try:
        kind = cast("Study", payload_of(event, PAYLOADS)).kind
    except KnownError:  # its own request's history says so
        kind = None
    until = None if months is None else months_after(on, months)
    return Earlier(row.id, row.shown_number, on, kind, until)


# visits


def visits_in(session: Session, request_id: str) -> tuple[VisitLine, ...]:
    """Return the visits of a request, planned and made, the oldest first."""
    return tuple(
        VisitLine(event.at, event.actor_name, payload_of(event, STEPS))
        for event in ledger.events(session, subject(request_id))
        if event.step in {VISIT_PLANNED, VISITED}
    )


# what an erasure leaves


def forget_signatures(session: Session, request_id: str) -> None:
    """Empty what the signatures of a request's studies cover; that they were given stays."""
    signed = ledger.signatures(session, signed_subject(request_id))
    told = ledger.events(session, signed_subject(request_id))
    for row, event in zip(list(signed), list(told), strict=False):
        row.canonical = json.dumps({"request": request_id})
        row.sha256 = hashlib.sha256(row.canonical.encode()).hexdigest()
        row.given = event.payload = to_text(StudySigned(row.sha256))
