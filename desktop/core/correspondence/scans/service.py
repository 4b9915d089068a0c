"""Attaching a scan to a letter, and reading it."""

from collections.abc import Iterator

from sqlalchemy import select

from desktop.base.errors import Refused
from desktop.base.typed import typed
from desktop.core.correspondence.ledger import events_of, letter_in, subject
from desktop.core.correspondence.terms import LETTER, PAYLOADS, AttachScan, LetterScan
from desktop.core.documents.keeping import keep_in
from desktop.core.documents.records import AttachmentRecord
from desktop.core.intake.copied import MOST_BYTES
from desktop.core.work import Action, Actor, Doors, Look, Work, ledger
from desktop.storage.blobs import Blobs

#: What a file is called that is kept of a letter.
SCAN = "letter_scan"


class LetterScans:
    """The content lies beside the database, encrypted; it goes with the file that the letter is
    about. Who reads letters whole opens it.
    """

    def __init__(self, doors: Doors, blobs: Blobs) -> None:
        self._doors = doors
        self._blobs = blobs

    @typed
    def attach(
        self, actor: Actor, letter_id: str, content: bytes, pages: int
    ) -> tuple[LetterScan, ...]:
        """Attach a scan (a PDF of ``pages``) to a letter; returns all that it has.

        Raises Refused ``letter.unknown``, ``letter.cancelled`` and ``intake.copy_too_large``.
        """
        with self._doors.work(actor, Action.LETTER_ATTACH, letter_id) as tx:
            row = letter_in(tx, letter_id)
            if row.cancelled_on is not None:
                raise Refused("letter.cancelled")
            if len(content) > MOST_BYTES:
                raise Refused("intake.copy_too_large", most=MOST_BYTES // 1024**2)
            whose = subject(row.id)
            blob = keep_in(tx, self._blobs, content, SCAN, whose, owner_id=row.person_id)
            ledger.add_event(tx, whose, "attached", AttachScan(blob, pages))
            tx.audit(pages=pages)
            return tuple(_kept(tx, letter_id))

    def of_letter(self, actor: Actor, letter_id: str) -> tuple[LetterScan, ...]:
        """Return the scans of a letter, the oldest first."""
        with self._doors.look(actor, Action.LETTER_READ, letter_id) as see:
            return tuple(_kept(see, letter_id))

    def read(self, actor: Actor, letter_id: str, blob: str) -> bytes:
        """Return a scan's content, a PDF; who read it stands in the audit.

        Raises Refused ``letter.unknown`` for none of this letter's, and KnownError ``blob.missing``
        or ``blob.damaged``.
        """
        with self._doors.look(actor, Action.LETTER_SCAN, letter_id) as see:
            if see.session.get(AttachmentRecord, (blob, LETTER, letter_id)) is None:
                raise Refused("letter.unknown")
            return self._blobs.get(blob)


def _kept(at: Work | Look, letter_id: str) -> Iterator[LetterScan]:
    """Yield what is kept: what was erased has no row any more."""
    named = select(AttachmentRecord.blob).where(
        AttachmentRecord.subject_kind == LETTER, AttachmentRecord.subject_id == letter_id
    )
    there = set(at.session.scalars(named))
    for event in events_of(at.session, letter_id):
        said = ledger.payload_of(event, PAYLOADS)
        if isinstance(said, AttachScan) and said.blob in there:
            there.discard(said.blob)
            yield LetterScan(letter_id, said.blob, said.pages, event.at, event.actor_name)
