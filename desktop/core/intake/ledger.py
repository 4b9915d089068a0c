"""The ledger of requests: what their events hold, and whether a request stands where they lead."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any, Final, NamedTuple, cast
from weakref import WeakKeyDictionary

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base import kept_json
from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.ids import new_id
from desktop.core.documents.ledger import newest_in
from desktop.core.documents.numbers import Series, read_number
from desktop.core.intake import papers, rules, snapshot
from desktop.core.intake.copied import COPY, STEPS
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.records import NEVER, RequestRecord, key_of_draft, stands
from desktop.core.intake.standing import TO_DELIVER
from desktop.core.intake.steps import BY_ID
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.redecision import REDECISION
from desktop.core.intake.steps.signature import Sign, Signed
from desktop.core.intake.steps.urgent_judged import URGENT_JUDGED
from desktop.core.intake.studied.terms import STEPS as STUDY_STEPS
from desktop.core.intake.studied.terms import STUDY
from desktop.core.intake.terms import REQUEST, OpenRequest, Snapshot
from desktop.core.people.ledger import known
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Look, Work, ledger, reviews
from desktop.core.work.ledger import from_text, to_text
from desktop.core.work.policies import Pin, Texts
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

#: What the ledger calls what the staff say of being kin, and the one step of it.
KIN: Final = "kin"
#: What each step of a request is taken with.
PAYLOADS: Final = {
    StepId.RECEPTION.value: OpenRequest,
    **{step: taken.payload for step, taken in BY_ID.items()},
}
#: The steps by which a sitting decides on a request.
DECIDED: Final = (StepId.DECISION.value, REDECISION)
DECIDING: Final = (*DECIDED, URGENT_JUDGED)
#: And what is said beside its steps.
EVERY_PAYLOAD: Final = {
    **PAYLOADS, **reviews.PAYLOADS, KIN: KinSaid, **STEPS, **STUDY_STEPS
}  # fmt: skip

_FACTS: Final = WeakKeyDictionary[RequestRecord, tuple[str, Facts]]()


def subject(request_id: str) -> Subject:
    """Return a request as the ledger names it."""
    return Subject(REQUEST, request_id)


def events(session: Session, request_id: str) -> Iterable[EventRecord]:
    """Return every event of a request, in order."""
    return ledger.events(session, subject(request_id))


def newest(session: Session, request_id: str, *steps: str) -> Any:
    """Return the payload of a request's newest event of a step, or of several, or None."""
    event = ledger.newest_event(session, subject(request_id), *steps)
    return ledger.payload_of(event, PAYLOADS) if event else None


def decided(session: Session, request_id: str) -> Decide | None:
    """Return the newest decision of a sitting on a request, of an objection too, or None."""
    return cast("Decide | None", newest(session, request_id, *DECIDED))


def begun(tx: Work, command: OpenRequest, pin: Pin) -> RequestRecord:
    """Return the row of a request that is opened now: a draft without number."""
    request_id, today = new_id(), riyadh_date(tx.now)
    return RequestRecord(
        id=request_id,
        number=key_of_draft(request_id),
        person_id=command.person_id,
        service_id=command.service_id,
        channel=command.channel,
        need=command.need,
        urgent_reason=command.urgent_reason,
        received_on=command.received_on or today,
        received_place=command.received_place,
        received_by=command.received_by or tx.actor.name,
        policy_sha256=pin.policy_sha256,
        choices_version=pin.choices_version,
        opened_at=tx.now,
        opened_by=tx.actor.id,
        urgency=0 if command.urgent_reason else 1,
    )


def numbered(session: Session, typed: str) -> RequestRecord | None:
    """Return the request with a number, in any way that it is typed, or None."""
    meant = read_number(Series.REQUEST, typed)
    found = select(RequestRecord).where(RequestRecord.number == meant)
    return session.scalars(found).first() if meant else None


def beside(session: Session, request_id: str) -> list[EventRecord]:
    """Return what was declared on a request, what staff said of being kin to its person, the
    copies that were kept of its papers, and who had its study, with its visits.
    """
    study = Subject(STUDY, request_id)
    told = (reviews.subject(request_id), kin_subject(request_id), copy_subject(request_id), study)
    return [event for one in told for event in ledger.events(session, one)]


def steps_of(session: Session, request_id: str, actor_id: str) -> frozenset[str]:
    """Return the steps of a request that one of the staff took."""
    theirs = select(EventRecord.step).where(
        EventRecord.subject_kind == REQUEST,
        EventRecord.subject_id == request_id,
        EventRecord.actor_id == actor_id,
    )
    return frozenset(session.scalars(theirs))


def kin_subject(request_id: str) -> Subject:
    """Return where the ledger keeps who said to be kin to a request's person."""
    return Subject(KIN, request_id)


def copy_subject(request_id: str) -> Subject:
    """Return where the ledger keeps which copies were kept of a request's papers."""
    return Subject(COPY, request_id)


def kin_said(session: Session, row: RequestRecord, staff_id: str) -> list[tuple[str, KinSaid]]:
    """Return what one of the staff said of being kin to a request's person, of this request and of
    others: the request's id with each, in order.
    """
    theirs = select(RequestRecord.id).where(RequestRecord.person_id == row.person_id)
    said = select(EventRecord).where(
        EventRecord.subject_kind == KIN,
        EventRecord.subject_id.in_(theirs),
        EventRecord.actor_id == staff_id,
    )
    found = session.scalars(said.order_by(EventRecord.at, EventRecord.seq))
    return [(event.subject_id, ledger.payload_of(event, {KIN: KinSaid})) for event in found]


def signed(session: Session, request_id: str) -> Signed | None:
    """Return the newest signature of a request, or None."""
    row = ledger.newest_signature(session, subject(request_id))
    if row is None:
        return None
    given = cast("Sign", from_text(Sign, row.given))
    said = snapshot.declaration_of(row.canonical)
    return Signed(row.sequence, row.at, row.staff_name, row.sha256, given, said)


def covers(session: Session, request_id: str, shot: Snapshot) -> bool:
    """Tell whether the newest signature, in the words of its time, says what is so now."""
    row = ledger.newest_signature(session, subject(request_id))
    return row is not None and snapshot.covers(row.canonical, shot)


class Printed(NamedTuple):
    """A print of a request's form: its number, and the declaration that is signed on it."""

    number: str = ""
    declaration: str = ""


def printed(session: Session, row: RequestRecord) -> Printed:
    """Return the newest print of the request's form since the person's data last changed."""
    changed = known(session, row.person_id).updated_at
    newest = newest_in(session, row.id, "request", changed)
    return Printed(newest.number, _declared(newest.data)) if newest else Printed()


def _declared(data: str) -> str:
    try:
        return str(kept_json.loads(data)["declaration"])
    except (LookupError, TypeError, ValueError):  # erased with its person, or damaged
        return ""


def facts_of(row: RequestRecord) -> Facts:
    """Return a request's facts as kept; read once while the row is held."""
    kept = _FACTS.get(row)
    if kept is None or kept[0] is not row.facts:
        kept = row.facts, cast("Facts", from_text(Facts, row.facts))
        _FACTS[row] = kept
    return kept[1]


def of_request(at: Work | Look, request_id: str) -> tuple[str, str]:
    """Return whose a request is, and its number; raises Refused ``intake.unknown_request``."""
    row = at.session.get(RequestRecord, request_id)
    if row is None:
        raise Refused("intake.unknown_request")
    return row.person_id, row.shown_number


def at_desk(at: Work | Look, people: Collection[str]) -> set[str]:
    """Return those of some people who have a request that has not left the desk."""
    theirs = select(RequestRecord.person_id).where(
        RequestRecord.person_id.in_(people), stands([State.OPEN])
    )
    return set(at.session.scalars(theirs))


def to_deliver(at: Work | Look) -> set[str]:
    """Return whose approved request waits to be handed over."""
    theirs = select(RequestRecord.person_id).where(stands(TO_DELIVER))
    return set(at.session.scalars(theirs))


def keep(row: RequestRecord, facts: Facts, profile: PolicyProfile, due: date | None = None) -> None:
    """Write what is true now, and beside it what lists ask for."""
    row.facts = to_text(facts)
    row.due_on = due or NEVER
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
            yield row.shown_number or row.id, False
            continue
        facts = rules.replay(profile, row.channel, taken)
        beside = (row.state, row.papers_missing, row.awaiting_signature)
        yield row.shown_number or row.id, facts == kept and beside == _summary(profile, facts)


def requests_of(session: Session, person_id: str) -> Sequence[RequestRecord]:
    """Return a person's requests, the oldest first."""
    theirs = select(RequestRecord).where(RequestRecord.person_id == person_id)
    return session.scalars(theirs.order_by(RequestRecord.opened_at, RequestRecord.id)).all()
