"""The register of proofs, inside the transaction of who asks: entries are steps of the ledger."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.ids import new_id
from desktop.core.adoption.terms import BoardAdoption
from desktop.core.intake.evidence import UNASKED
from desktop.core.intake.initiated.ledger import count_met
from desktop.core.intake.records import count as requests
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.proofs.terms import (
    PAYLOADS,
    PROOF,
    STRUCK,
    ProofKind,
    ProofRow,
    RecordProof,
    StrikeProof,
)
from desktop.core.work import Work
from desktop.core.work.ledger import add_event, payload_of
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject


def subject(proof_id: str) -> Subject:
    """Return where the ledger keeps an entry."""
    return Subject(PROOF, proof_id)


def adopted_in(tx: Work, policy: LoadedPolicy, board: BoardAdoption) -> None:
    """Enter the board's adoption of a text that is taken over, as its minutes say."""
    said = RecordProof(
        ProofKind.BOARD_ADOPTION,
        board.on,
        policy.profile.adoption.board,
        place=board.meeting,
        what=board.minutes,
        found=policy.profile.document.title,
    )
    add_event(tx, subject(new_id()), said.kind.value, said)


def rows_in(session: Session, *kinds: ProofKind) -> tuple[ProofRow, ...]:
    """Return the entries of some kinds, all without any, by their day, the newest first."""
    struck = {event.subject_id: event for event in _steps(session, (STRUCK,))}
    wanted = [kind.value for kind in kinds or ProofKind]
    found = []
    for event in _steps(session, wanted):
        why = struck.get(event.subject_id)
        reason = cast("StrikeProof", payload_of(why, PAYLOADS)).reason if why else ""
        said = cast("RecordProof", payload_of(event, PAYLOADS))
        found.append(ProofRow(event.subject_id, said, event.at, event.actor_name, reason))
    return tuple(sorted(found, key=lambda row: (row.said.on or date.min, row.at), reverse=True))


def count(session: Session, *, kind: ProofKind) -> int:
    """Return how many entries of a kind stand."""
    gone = select(EventRecord.subject_id).where(
        EventRecord.subject_kind == PROOF, EventRecord.step == STRUCK
    )
    standing = select(func.count()).where(
        EventRecord.subject_kind == PROOF,
        EventRecord.step == kind.value,
        EventRecord.subject_id.not_in(gone),
    )
    return session.scalar(standing) or 0


def reached(session: Session) -> int:
    """Count what the register says of reaching people unasked, the requests that the association
    opened on somebody's behalf, and the visits that met somebody whom nobody had asked for.
    """
    entered = count(session, kind=ProofKind.OUTREACH)
    return entered + requests(session, UNASKED) + count_met(session)


def served_there(session: Session) -> int:
    """Count what the register says of serving people where they are, and such visits."""
    return count(session, kind=ProofKind.ON_SITE_SERVICE) + count_met(session)


def outreach_seen(session: Session) -> Seen | None:
    """Return where people who were reached are seen, where the register has nothing of it."""
    if count(session, kind=ProofKind.OUTREACH):
        return None
    if requests(session, UNASKED):
        return Seen(Page.REQUESTS, Serves.OUTREACH)
    return Seen(Page.INITIATED) if count_met(session) else None


def on_site_seen(session: Session) -> Seen | None:
    """Return where people who were served at their place are seen, as :func:`outreach_seen`."""
    entered = count(session, kind=ProofKind.ON_SITE_SERVICE)
    return Seen(Page.INITIATED) if not entered and count_met(session) else None


def readable(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge every step of the register: its id, and whether it is one that can be read."""
    every = select(EventRecord).where(EventRecord.subject_kind == PROOF)
    for event in session.scalars(every.order_by(EventRecord.subject_id, EventRecord.seq)):
        payload_of(event, PAYLOADS)
        yield event.subject_id, (event.seq == 1) is (event.step != STRUCK)


def _steps(session: Session, steps: list[str] | tuple[str, ...]) -> list[EventRecord]:
    query = select(EventRecord).where(
        EventRecord.subject_kind == PROOF, EventRecord.step.in_(steps)
    )
    return list(session.scalars(query))
