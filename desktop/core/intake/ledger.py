"""The ledger of requests: events and signatures, only ever added, and the policies pinned by
them. Each function works inside the transaction that it is given.
"""

from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import Any, cast

from pydantic import TypeAdapter
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.base.hijri import to_hijri
from desktop.base.ids import new_id
from desktop.core.intake import rules, snapshot
from desktop.core.intake.records import (
    EventRecord,
    PolicyVersionRecord,
    RequestRecord,
    SignatureRecord,
)
from desktop.core.intake.steps import BY_ID
from desktop.core.intake.terms import Facts, OpenRequest, Sign, Signed, Snapshot
from desktop.core.policy.loader import LoadedPolicy, parse
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Work
from desktop.core.work.upcast import upcast


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


def add_event(tx: Work, request_id: str, step: str, payload: object, state: str) -> None:
    """Append one step as it was taken; ``state`` is what it led to."""
    last = tx.session.scalar(
        select(func.max(EventRecord.seq)).where(EventRecord.request_id == request_id)
    )
    tx.session.add(
        EventRecord(
            request_id=request_id,
            seq=(last or 0) + 1,
            at=tx.now,
            actor_id=tx.actor.id,
            actor_name=tx.actor.name,
            step=step,
            payload=to_text(payload),
            state=state,
        )
    )
    tx.session.flush()


def events(session: Session, request_id: str) -> Iterable[EventRecord]:
    """Return every event of a request, in order."""
    return session.scalars(
        select(EventRecord).where(EventRecord.request_id == request_id).order_by(EventRecord.seq)
    )


def payload_of(event: EventRecord) -> Any:
    """Return what a step was taken with; raises KnownError ``storage.damaged``."""
    kind = BY_ID[event.step].payload if event.step in BY_ID else OpenRequest
    return from_text(kind, event.payload)


def newest(session: Session, request_id: str, step: StepId) -> Any:
    """Return the payload of a request's newest event of a step, or None."""
    event = session.scalars(
        select(EventRecord)
        .where(EventRecord.request_id == request_id, EventRecord.step == step.value)
        .order_by(EventRecord.seq.desc())
        .limit(1)
    ).first()
    return payload_of(event) if event else None


# Signatures


def add_signature(tx: Work, request_id: str, given: Sign, shot: Snapshot) -> None:
    """Keep a signature with the exact text that it covers."""
    last = tx.session.scalar(
        select(func.max(SignatureRecord.sequence)).where(SignatureRecord.request_id == request_id)
    )
    tx.session.add(
        SignatureRecord(
            id=new_id(),
            request_id=request_id,
            sequence=(last or 0) + 1,
            at=tx.now,
            hijri=to_hijri(riyadh_date(tx.now)).isoformat(),
            staff_id=tx.actor.id,
            staff_name=tx.actor.name,
            template_version=snapshot.TEMPLATE_VERSION,
            canonical=shot.canonical,
            sha256=shot.hash,
            given=to_text(given),
        )
    )


def signed(session: Session, request_id: str) -> Signed | None:
    """Return the newest signature of a request, or None."""
    row = _newest_signature(session, request_id)
    if row is None:
        return None
    given = cast("Sign", from_text(Sign, row.given))
    return Signed(row.sequence, row.at, row.staff_name, row.sha256, given)


def covers(session: Session, request_id: str, shot: Snapshot) -> bool:
    """Tell whether the newest signature, in the words of its time, says what is so now."""
    row = _newest_signature(session, request_id)
    return row is not None and snapshot.covers(row.canonical, shot)


def _newest_signature(session: Session, request_id: str) -> SignatureRecord | None:
    return session.scalars(
        select(SignatureRecord)
        .where(SignatureRecord.request_id == request_id)
        .order_by(SignatureRecord.sequence.desc())
        .limit(1)
    ).first()


# Policies


class Policies:
    """The policies that cases were opened under, whatever is in force now."""

    def __init__(self, in_force: LoadedPolicy) -> None:
        self.in_force = in_force
        self._known = {in_force.sha256: in_force}

    def pin(self, tx: Work) -> str:
        """Keep the text of the policy in force for good; return its hash."""
        sha256 = self.in_force.sha256
        if tx.session.get(PolicyVersionRecord, sha256) is None:
            tx.session.add(
                PolicyVersionRecord(
                    sha256=sha256,
                    policy_id=self.in_force.profile.id,
                    text=self.in_force.text,
                    first_used_at=tx.now,
                )
            )
            tx.session.flush()
        return sha256

    def pinned(self, session: Session, sha256: str) -> LoadedPolicy:
        """Return the policy whose text has this hash."""
        if sha256 not in self._known:
            kept = session.get_one(PolicyVersionRecord, sha256)
            self._known[sha256] = parse(kept.text.encode())
        return self._known[sha256]


# Replay


def facts_of(row: RequestRecord) -> Facts:
    """Return a request's facts as kept."""
    return cast("Facts", from_text(Facts, row.facts))


def faithfulness(session: Session) -> Iterator[tuple[str, bool]]:
    """Yield each request's number, and whether its facts are what its events make true."""
    policies = {
        pinned.sha256: parse(pinned.text.encode()).profile
        for pinned in session.scalars(select(PolicyVersionRecord))
    }
    every = (
        select(RequestRecord, EventRecord)
        .outerjoin(EventRecord, EventRecord.request_id == RequestRecord.id)
        .order_by(RequestRecord.opened_at, RequestRecord.id, EventRecord.seq)
        .execution_options(yield_per=500)
    )
    for row, pairs in groupby(session.execute(every), key=lambda pair: pair[0]):
        try:
            taken = [
                rules.Taken(event.step, event.at, payload_of(event)) for _, event in pairs if event
            ]
            kept = facts_of(row)
        except KnownError:  # what can't be read makes nothing true
            yield row.number, False
            continue
        facts = rules.replay(policies[row.policy_sha256], row.channel, taken)
        yield row.number, facts == kept and facts.state == row.state
