"""What was done in files of harm: their ledger, only ever added to."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.complaints.harm.rules import standing
from desktop.core.complaints.harm.terms import HARM, PAYLOADS, Claim, HarmLine, HarmStanding
from desktop.core.complaints.records import HarmRecord
from desktop.core.complaints.seals.ledger import without_prose
from desktop.core.policy.choice_vocabulary import HarmProof
from desktop.core.work import Work, ledger
from desktop.core.work.subjects import Subject


def lines(session: Session, harm_id: str) -> tuple[HarmLine, ...]:
    """Return the steps of a file, sealed ones as they are kept; raises ``storage.damaged``."""
    return tuple(
        HarmLine(one.at, one.actor_name, ledger.payload_of(one, PAYLOADS))
        for one in ledger.events(session, Subject(HARM, harm_id))
    )


def stands(session: Session, row: HarmRecord) -> HarmStanding:
    """Return where a file's steps lead."""
    return standing((line.step for line in lines(session, row.id)), HarmProof(row.reading))


def forget_in(tx: Work, harm_id: str) -> None:
    """Forget what was written in a file, and keep that it was done."""
    for event in ledger.events(tx.session, Subject(HARM, harm_id)):
        event.payload = ledger.to_text(forgotten(ledger.payload_of(event, PAYLOADS)))


def forgotten(step: object) -> object:
    """Return a step without what was written in it, and without who was to be paid: payment orders
    keep that, as evidence.
    """
    kept = without_prose(step)
    return replace(kept, name="", iban="") if isinstance(kept, Claim) else kept


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Yield the number of each file, and whether it stands where its steps lead."""
    for row in session.scalars(select(HarmRecord).order_by(HarmRecord.number)):
        try:
            yield row.number, stands(session, row).state.value == row.state
        except (KnownError, ValueError):
            yield row.number, False
