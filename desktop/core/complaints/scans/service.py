"""Attaching a scan to what was raised, and reading it."""

from desktop.base.errors import Refused
from desktop.base.typed import typed
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.ledger import subject
from desktop.core.complaints.scans.ledger import put_in, scans
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.terms import SCANNED, Scanned, VoiceKind
from desktop.core.intake.copied import MOST_BYTES
from desktop.core.work import Action, Actor, Doors, ledger
from desktop.storage.blobs import Blobs


class VoiceScans:
    """The paper, or what came by fax, as it was. Who attaches it has the complaint's public half
    alone, and does not read it again.
    """

    def __init__(self, doors: Doors, blobs: Blobs, seals: Seals, book: VoiceBook) -> None:
        self._doors = doors
        self._blobs = blobs
        self._seals = seals
        self._book = book

    @typed
    def attach(self, actor: Actor, voice_id: str, content: bytes, pages: int) -> Scanned:
        """Attach a scan (a PDF of ``pages``), of a complaint sealed to its key.

        Raises Refused ``complaint.unknown``, also for one about the actor, ``complaint.no_key``
        where nobody who reads the complaint has a key yet, and ``intake.copy_too_large``.
        """
        with self._doors.work(actor, Action.COMPLAINT_ATTACH, voice_id) as tx:
            row = self._book.taken(tx, voice_id)
            if row.kind == VoiceKind.COMPLAINT and not row.public:
                raise Refused("complaint.no_key")
            if len(content) > MOST_BYTES:
                raise Refused("intake.copy_too_large", most=MOST_BYTES // 1024**2)
            blob = put_in(tx, self._blobs, self._seals, row, content)
            step = Scanned(blob, pages, sealed=self._seals.is_sealed(row))
            ledger.add_event(tx, subject(row.id), SCANNED, step)
            tx.audit(pages=pages)
            return step

    def read(self, actor: Actor, voice_id: str, blob: str) -> bytes:
        """Return a scan's content, a PDF, to who reads what was raised whole.

        Raises Refused ``complaint.unknown``, also for none of this one's, ``complaint.unopened``;
        KnownError ``storage.damaged``, ``blob.missing`` and ``blob.damaged``.
        """
        with self._doors.look(actor, Action.COMPLAINT_SCAN, voice_id) as see:
            row = self._book.row(see, voice_id)
            kept = (one for _, one in scans(see.session, voice_id) if one.blob == blob)
            step = next(kept, None)
            if step is None:
                raise Refused("complaint.unknown")
            content = self._blobs.get(blob)
            return self._seals.open_bytes(see.session, row, content, sealed=step.sealed)
