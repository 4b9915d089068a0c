"""Who acknowledged the policy or the code of ethics, inside the transaction of who asks."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.core.proofs.pledges.terms import (
    CODE,
    CODE_ENTERED,
    CODE_PLEDGE,
    GRACE,
    PAYLOADS,
    PLEDGE,
    SIGNED,
    Declaration,
    EnterCode,
    Excepted,
    Over,
    Pledged,
    PledgeRow,
    PledgeState,
    Scope,
    Signed,
)
from desktop.core.staff.ledger import Account, open_accounts_in
from desktop.core.work import Look, Work
from desktop.core.work.audit import canonical
from desktop.core.work.ledger import bound, events, newest_event, payload_of
from desktop.core.work.policies import Policies, in_force_since
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

#: The version of what a signature covers.
_TEMPLATE = 1
_KINDS = {Over.POLICY: PLEDGE, Over.CODE: CODE_PLEDGE}
#: Where the code of ethics stands.
CODE_SUBJECT = Subject(CODE, CODE)
#: In which order people are listed.
_FIRST = (PledgeState.LATE, PledgeState.WAITS, PledgeState.SIGNED, PledgeState.EXCEPTED)


@dataclass(frozen=True, slots=True)
class Covered:
    """What a signature covers (``work.ledger.Covered``)."""

    canonical: str
    hash: str
    template: int = _TEMPLATE


def subject(over: Over, person: str) -> Subject:
    """Return where the ledger keeps what somebody signed."""
    return Subject(_KINDS[over], person)


def text_in(at: Work | Look, policies: Policies, over: Over) -> Signed | None:
    """Return the text that is signed now; None where no code of ethics was entered."""
    if over is Over.POLICY:
        held = policies.in_force
        since = riyadh_date(in_force_since(at.session, held.sha256))
        return Signed(over, held.profile.document.title, held.sha256, since)
    event = newest_event(at.session, CODE_SUBJECT, CODE_ENTERED)
    if event is None:
        return None
    code = cast("EnterCode", payload_of(event, PAYLOADS))
    return Signed(over, code.title, digest_of(code), riyadh_date(event.at), code.text)


def digest_of(code: EnterCode) -> str:
    """Return the digest of a code of ethics."""
    return hashlib.sha256(canonical([code.title, code.text]).encode()).hexdigest()


def covered(said: Declaration, name: str, job: str) -> Covered:
    """Return what a signature of somebody covers: the sentence, and the text by its digest."""
    content = [said.title, said.policy, said.text, name, job]
    text = canonical(content)
    return Covered(text, hashlib.sha256(text.encode()).hexdigest())


def rows_in(at: Work | Look, text: Signed) -> tuple[PledgeRow, ...]:
    """Return everybody of whom a signature is asked, and whoever signed without an account: who
    is late first, then who waits.
    """
    said = _said(at.session, _KINDS[text.over])
    rows = [_of_account(one, said.pop(one.id, []), text, at) for one in open_accounts_in(at)]
    for person, steps in said.items():
        signed = _signed(steps, text.sha256)
        if signed is not None:  # of an account that is closed, or of none
            event, pledged = signed
            who = pledged.name, pledged.job, pledged.scope, PledgeState.SIGNED
            rows.append(PledgeRow(person, *who, signed_at=event.at))
    return tuple(sorted(rows, key=lambda row: (_FIRST.index(row.state), row.name)))


def count(session: Session, over: Over = Over.POLICY) -> int:
    """Return how many signatures there are, of all versions."""
    signed = EventRecord.subject_kind == _KINDS[over], EventRecord.step == SIGNED
    return session.scalar(select(func.count()).where(*signed)) or 0


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each signature beside its event, and whether every step can be read."""
    for kind in _KINDS.values():
        for steps in _said(session, kind).values():
            for event, _ in steps:
                yield event.subject_id, True
        yield from bound(session, kind, SIGNED)
    for event in events(session, CODE_SUBJECT):
        payload_of(event, PAYLOADS)
        yield event.subject_id, True


_Steps = list[tuple[EventRecord, Pledged | Excepted]]


def _said(session: Session, kind: str) -> dict[str, _Steps]:
    query = select(EventRecord).where(EventRecord.subject_kind == kind)
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


def _of_account(account: Account, steps: _Steps, text: Signed, at: Work | Look) -> PledgeRow:
    own = [s.own for _, s in steps if isinstance(s, Excepted) and s.policy == text.sha256]
    signed = _signed(steps, text.sha256)
    until = max(text.since, riyadh_date(account.since)) + timedelta(days=GRACE)
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
