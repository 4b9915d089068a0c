"""The ledger of who acknowledged the policy, inside the transaction of who asks."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.proofs.pledges.terms import (
    GRACE,
    PAYLOADS,
    PLEDGE,
    SIGNED,
    Declaration,
    Excepted,
    Pledged,
    PledgeRow,
    PledgeState,
    Scope,
)
from desktop.core.staff.ledger import Account, open_accounts_in
from desktop.core.work import Look, Work
from desktop.core.work.audit import canonical
from desktop.core.work.ledger import bound, payload_of
from desktop.core.work.policies import in_force_since
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

#: The version of what a signature covers.
_TEMPLATE = 1
#: In which order people are listed.
_FIRST = (PledgeState.LATE, PledgeState.WAITS, PledgeState.SIGNED, PledgeState.EXCEPTED)


@dataclass(frozen=True, slots=True)
class Covered:
    """What a signature covers (``work.ledger.Covered``)."""

    canonical: str
    hash: str
    template: int = _TEMPLATE


def subject(person: str) -> Subject:
    """Return where the ledger keeps what somebody signed."""
    return Subject(PLEDGE, person)


def covered(said: Declaration, name: str, job: str) -> Covered:
    """Return what a signature of somebody covers: the sentence, and the text by its digest."""
    content = [said.title, said.policy, said.text, name, job]
    text = canonical(content)
    return Covered(text, hashlib.sha256(text.encode()).hexdigest())


def rows_in(at: Work | Look, policy: LoadedPolicy) -> tuple[PledgeRow, ...]:
    """Return everybody of whom a signature is asked, and whoever signed without an account: who
    is late first, then who waits.
    """
    since = riyadh_date(in_force_since(at.session, policy.sha256))
    said = _said(at.session)
    rows = [
        _of_account(one, said.pop(one.id, []), policy, since, at) for one in open_accounts_in(at)
    ]
    for person, steps in said.items():
        signed = _signed(steps, policy.sha256)
        if signed is not None:  # of an account that is closed, or of none
            event, pledged = signed
            who = pledged.name, pledged.job, pledged.scope, PledgeState.SIGNED
            rows.append(PledgeRow(person, *who, signed_at=event.at))
    return tuple(sorted(rows, key=lambda row: (_FIRST.index(row.state), row.name)))


def count(session: Session) -> int:
    """Return how many signatures there are, of all versions."""
    signed = EventRecord.subject_kind == PLEDGE, EventRecord.step == SIGNED
    return session.scalar(select(func.count()).where(*signed)) or 0


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each signature beside its event, and whether every step can be read."""
    for steps in _said(session).values():
        for event, _ in steps:
            yield event.subject_id, True
    yield from bound(session, PLEDGE, SIGNED)


_Steps = list[tuple[EventRecord, Pledged | Excepted]]


def _said(session: Session) -> dict[str, _Steps]:
    query = select(EventRecord).where(EventRecord.subject_kind == PLEDGE)
    found: dict[str, _Steps] = {}
    for event in session.scalars(query.order_by(EventRecord.at, EventRecord.seq)):
        said = cast("Pledged | Excepted", payload_of(event, PAYLOADS))
        found.setdefault(event.subject_id, []).append((event, said))
    return found


def _signed(steps: _Steps, policy: str) -> tuple[EventRecord, Pledged] | None:
    for event, said in steps:
        if isinstance(said, Pledged) and said.policy == policy:
            return event, said
    return None


def _of_account(
    account: Account, steps: _Steps, policy: LoadedPolicy, since: date, at: Work | Look
) -> PledgeRow:
    own = [s.own for _, s in steps if isinstance(s, Excepted) and s.policy == policy.sha256]
    signed = _signed(steps, policy.sha256)
    until = max(since, riyadh_date(account.since)) + timedelta(days=GRACE)
    if signed is not None:
        state = PledgeState.SIGNED
    elif own:
        state = PledgeState.EXCEPTED
    else:
        state = PledgeState.LATE if riyadh_date(at.now) > until else PledgeState.WAITS
    return PledgeRow(
        id=account.id,
        name=account.name,
        job=account.job,
        scope=signed[1].scope if signed else Scope.STAFF,
        state=state,
        until=until,
        signed_at=signed[0].at if signed else None,
        before=any(isinstance(s, Pledged) for _, s in steps),
        own=own[-1] if own else "",
    )
