"""The services of the complaints desk, put together."""

from typing import Self

from desktop.base.data_classes import dataclass
from desktop.core.complaints.box.service import BoxService
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.handling.service import HandlingService
from desktop.core.complaints.harm.service import HarmService
from desktop.core.complaints.harm.terms import PAYLOADS
from desktop.core.complaints.scans.service import VoiceScans
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.service import ComplaintService
from desktop.core.documents.numbers import next_number
from desktop.core.policy.profile import InForce
from desktop.core.sealed.envelopes.ledger import Envelopes
from desktop.core.staff.ledger import accounts_in
from desktop.core.work import Doors
from desktop.storage.blobs import Blobs


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is raised, what is done with it, and what harm comes to."""

    complaints: ComplaintService
    handling: HandlingService
    harm: HarmService
    box: BoxService
    book: VoiceBook
    scans: VoiceScans

    @classmethod
    def of(cls, doors: Doors, profile: InForce, envelopes: Envelopes, blobs: Blobs) -> Self:
        """Return them over one set of keys; ``profile`` is what is in force."""
        seals = Seals(envelopes, accounts_in, PAYLOADS)
        book = VoiceBook(seals, lambda: profile().office)
        return cls(
            ComplaintService(doors, next_number, seals, book, blobs),
            HandlingService(doors, seals, book),
            HarmService(doors, seals, lambda: profile().harm.office_reading),
            BoxService(doors),
            book,
            VoiceScans(doors, blobs, seals, book),
        )
