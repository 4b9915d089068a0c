"""What was done with what was raised: its ledger, only ever added to."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.terms import Added, KindCorrected, VoiceKind, VoiceLine
from desktop.core.work import Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.subjects import Subject

VOICE: Final = "voice"
CORRECTED, ADDED = "corrected", "added"
PAYLOADS: Final = {CORRECTED: KindCorrected, ADDED: Added}


def subject(voice_id: str) -> Subject:
    """Return what was raised as the ledger names it."""
    return Subject(VOICE, voice_id)


def events(session: Session, voice_id: str) -> list[EventRecord]:
    """Return everything that was done with it, in order."""
    return list(ledger.events(session, subject(voice_id)))


def lines(session: Session, voice_id: str) -> tuple[VoiceLine, ...]:
    """Return the same in words; raises ``storage.damaged``."""
    return tuple(
        VoiceLine(one.at, one.actor_name, ledger.payload_of(one, PAYLOADS))
        for one in events(session, voice_id)
    )


def correct_in(tx: Work, row: VoiceRecord, after: VoiceKind, why: str) -> None:
    """Give what was raised another kind; what it was put down as stays beside it."""
    step = KindCorrected(VoiceKind(row.kind), after, why)
    ledger.add_event(tx, subject(row.id), CORRECTED, step)
    row.kind = after.value


def add_in(tx: Work, row: VoiceRecord, text: str) -> None:
    """Add to what was raised."""
    ledger.add_event(tx, subject(row.id), ADDED, Added(text))


def forget_in(tx: Work, voice_id: str) -> None:
    """Forget what was written, and keep that it was done."""
    for event in events(tx.session, voice_id):
        step = ledger.payload_of(event, PAYLOADS)
        left = Added("") if isinstance(step, Added) else KindCorrected(step.before, step.after, "")
        event.payload = ledger.to_text(left)


def judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Yield the number of each that anything was done with, and whether it is of the kind that its
    steps lead to.
    """
    there = select(EventRecord.subject_id).where(EventRecord.subject_kind == VOICE).distinct()
    for row in session.scalars(select(VoiceRecord).where(VoiceRecord.id.in_(there))):
        try:
            steps = [one.step for one in lines(session, row.id)]
        except KnownError:
            yield row.number, False
            continue
        kinds = [one for one in steps if isinstance(one, KindCorrected)]
        follows = all(a.after == b.before for a, b in pairwise(kinds))
        yield row.number, follows and (not kinds or kinds[-1].after == row.kind)
