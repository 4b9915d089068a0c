"""What is kept of the papers on which something was raised, inside the transaction of who asks."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.core.complaints.ledger import events, subject
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.terms import PAYLOADS, SCANNED, VOICE, Scanned
from desktop.core.documents.keeping import keep_in
from desktop.core.documents.records import AttachmentRecord
from desktop.core.work import Work, ledger
from desktop.core.work.records import EventRecord
from desktop.storage.blobs import Blobs

#: What a file is called that is kept of what was raised.
SCAN: Final = "voice_scan"


def put_in(tx: Work, blobs: Blobs, seals: Seals, row: VoiceRecord, content: bytes) -> str:
    """Keep a scan as its record's kind wants it; return the name of its content."""
    return keep_in(tx, blobs, seals.close_bytes(row, content), SCAN, subject(row.id))


def scans(session: Session, voice_id: str) -> Iterator[tuple[EventRecord, Scanned]]:
    """Yield the scans that are still kept of what was raised, the oldest first."""
    named = select(AttachmentRecord.blob).where(
        AttachmentRecord.subject_kind == VOICE, AttachmentRecord.subject_id == voice_id
    )
    there = set(session.scalars(named))
    for event in events(session, voice_id):
        if event.step == SCANNED:
            step: Scanned = ledger.payload_of(event, PAYLOADS)
            if step.blob in there:
                yield event, step


def keep_anew_in(tx: Work, blobs: Blobs, seals: Seals, row: VoiceRecord) -> list[str]:
    """Keep each scan as the kind that its record has now wants it: sealed, or in clear for the body
    that answers. Return the contents that no record names any more.
    """
    before = []
    for event, step in list(scans(tx.session, row.id)):
        if step.sealed is seals.is_sealed(row):
            continue
        content = seals.open_bytes(tx.session, row, blobs.get(step.blob), sealed=step.sealed)
        blob = put_in(tx, blobs, seals, row, content)
        event.payload = ledger.to_text(Scanned(blob, step.pages, sealed=not step.sealed))
        _let_go_in(tx, row.id, step.blob)
        before.append(step.blob)
    return _unnamed(tx.session, before)


def forget_in(tx: Work, voice_id: str) -> None:
    """Let the scans of something go; the encrypted contents are for who erases to take away."""
    for _, step in list(scans(tx.session, voice_id)):
        _let_go_in(tx, voice_id, step.blob)


def _let_go_in(tx: Work, voice_id: str, blob: str) -> None:
    tx.session.execute(
        delete(AttachmentRecord).where(
            AttachmentRecord.blob == blob,
            AttachmentRecord.subject_kind == VOICE,
            AttachmentRecord.subject_id == voice_id,
        )
    )


def _unnamed(session: Session, blobs: list[str]) -> list[str]:
    named = select(AttachmentRecord.blob).where(AttachmentRecord.blob.in_(blobs))
    there = set(session.scalars(named))
    return [one for one in blobs if one not in there]
