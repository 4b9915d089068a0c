"""The ledger of requests: what their events hold, and whether a request stands where they lead."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.intake import papers, rules, snapshot
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps import BY_ID
from desktop.core.intake.steps.signature import Sign, Signed
from desktop.core.intake.terms import REQUEST, Facts, OpenRequest, Snapshot
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import ledger
from desktop.core.work.ledger import from_text, to_text
from desktop.core.work.policies import Texts
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

#: What each step of a request is taken with.
PAYLOADS: Final = {
    StepId.RECEPTION.value: OpenRequest,
    **{step: taken.payload for step, taken in BY_ID.items()},
}


def subject(request_id: str) -> Subject:
    """Return a request as the ledger names it."""
    return Subject(REQUEST, request_id)


def events(session: Session, request_id: str) -> Iterable[EventRecord]:
    """Return every event of a request, in order."""
    return ledger.events(session, subject(request_id))


def newest(session: Session, request_id: str, step: StepId) -> Any:
    """Return the payload of a request's newest event of a step, or None."""
    event = ledger.newest_event(session, subject(request_id), step)
    return ledger.payload_of(event, PAYLOADS) if event else None


def signed(session: Session, request_id: str) -> Signed | None:
    """Return the newest signature of a request, or None."""
    row = ledger.newest_signature(session, subject(request_id))
    if row is None:
        return None
    given = cast("Sign", from_text(Sign, row.given))
    return Signed(row.sequence, row.at, row.staff_name, row.sha256, given)


def covers(session: Session, request_id: str, shot: Snapshot) -> bool:
    """Tell whether the newest signature, in the words of its time, says what is so now."""
    row = ledger.newest_signature(session, subject(request_id))
    return row is not None and snapshot.covers(row.canonical, shot)


def facts_of(row: RequestRecord) -> Facts:
    """Return a request's facts as kept."""
    return cast("Facts", from_text(Facts, row.facts))


def keep(row: RequestRecord, facts: Facts, profile: PolicyProfile) -> None:
    """Write what is true now, and beside it what lists ask for."""
    row.facts = to_text(facts)
    row.state, row.papers_missing, row.awaiting_signature = _summary(profile, facts)


def _summary(profile: PolicyProfile, facts: Facts) -> tuple[str, bool, bool]:
    """Return the state, and whether papers were missing at the submission and the signature is
    awaited.
    """
    missing = papers.missing_at_submission(profile.papers, facts)
    return facts.state.value, missing, not facts.signed_hash


def faithfulness(session: Session) -> Iterator[tuple[str, bool]]:
    """Yield each request's number, and whether its facts are what its events make true."""
    texts = Texts()
    of_request = (EventRecord.subject_kind == REQUEST) & (
        EventRecord.subject_id == RequestRecord.id
    )
    every = (
        select(RequestRecord, EventRecord)
        .outerjoin(EventRecord, of_request)
        .order_by(RequestRecord.opened_at, RequestRecord.id, EventRecord.seq)
        .execution_options(yield_per=500)
    )
    for row, pairs in groupby(session.execute(every), key=lambda pair: pair[0]):
        try:
            taken = ledger.taken((event for _, event in pairs if event), PAYLOADS)
            kept, profile = facts_of(row), texts.policy(session, row.pin).profile
        except KnownError:  # what can't be read makes nothing true
            yield row.number, False
            continue
        facts = rules.replay(profile, row.channel, taken)
        beside = (row.state, row.papers_missing, row.awaiting_signature)
        yield row.number, facts == kept and beside == _summary(profile, facts)
