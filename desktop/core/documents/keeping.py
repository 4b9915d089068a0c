"""Files kept for a subject of any desk: their encrypted content, and the row that names it."""

from datetime import date

from desktop.core.documents.records import AttachmentRecord
from desktop.core.work import Work
from desktop.core.work.subjects import Subject
from desktop.storage.blobs import Blobs


def keep_in(
    tx: Work,
    blobs: Blobs,
    content: bytes,
    kind: str,
    subject: Subject,
    *,
    owner_id: str = "",
    until: date | None = None,
) -> str:
    """Keep a file for a subject and return the name of its content; the same file is kept once.

    ``kind`` is the desk's own word for it; ``owner_id`` and ``until`` as the row says of its
    ``owner_id`` and ``keep_until``. Content whose act is broken off is named by no row.
    """
    blob = blobs.put(content)
    tx.session.merge(
        AttachmentRecord(
            blob=blob,
            subject_kind=subject.kind,
            subject_id=subject.id,
            kind=kind,
            owner_id=owner_id,
            keep_until=until,
            added_at=tx.now,
        )
    )
    return blob
