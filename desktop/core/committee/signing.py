"""Signing the minutes of a sitting: by account, on the pad, or in ink with the scan kept."""

from pathlib import Path
from typing import Final

from desktop.base import small_files
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ink import drawn
from desktop.base.typed import typed
from desktop.core.committee.decider import Decider
from desktop.core.committee.ledger import (
    attendance_of_row,
    row_in,
    said_of,
    sitting_in,
    took,
    view_in,
)
from desktop.core.committee.minutes import Covered, SittingPapers
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.terms import (
    SIGNED,
    SITTING,
    Attendance,
    PadSignature,
    SignedSitting,
    SittingState,
    SittingView,
)
from desktop.core.documents.keeping import keep_in
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.ledger import add_signature
from desktop.core.work.subjects import Subject
from desktop.storage.blobs import Blobs
from desktop.storage.failures import known_errors

#: What is kept of minutes that were signed in ink.
SCAN: Final = "signed_minutes"
#: A scan of so many bytes is a slip of the file.
MOST_BYTES: Final = 20 * 1024**2


class SigningService:
    """Whoever signs first freezes the minutes: each later signature covers the same text."""

    def __init__(
        self,
        doors: Doors,
        profile: InForce,
        deciders: dict[str, Decider],
        papers: SittingPapers,
        blobs: Blobs,
    ) -> None:
        self._doors = doors
        self._profile = profile
        self._deciders = deciders
        self._papers = papers
        self._blobs = blobs

    def sign(self, actor: Actor, sitting_id: str) -> SittingView:
        """Sign a closed sitting's minutes by one's own account, as who attended it; a relative's
        decision is left out.

        Raises Refused ``committee.unknown_sitting``, ``committee.not_closed``,
        ``committee.not_attending``, ``committee.signed``; and as :meth:`Decider.is_kin_in` of
        what they said nothing of in the sitting.
        """
        with self._doors.work(actor, Action.SITTING_SIGN, sitting_id) as tx:
            row = self._closed(tx, sitting_id)
            view = self._view(tx, row)
            if view.signed_by_me:
                raise Refused("committee.signed")
            if not view.may_sign:
                raise Refused("committee.not_attending")
            mine = next((o for o in view.attendance if o.staff_id == actor.id), None)
            name, member_id = (mine.name, mine.member_id) if mine else (actor.name, "")
            abstained = tuple(
                subject_id
                for decider in self._deciders.values()
                for subject_id in decider.decisions_in(tx, row.number)
                if self._abstains(tx, row, decider, subject_id, member_id)
            )
            covered = self._papers.covered(tx, row)
            said = SignedSitting(row.decisions, abstained, covered.hash, member_id, name)
            return self._took(tx, row, said, covered)

    @typed
    def sign_on_pad(self, actor: Actor, sitting_id: str, given: PadSignature) -> SittingView:
        """Take the signature of a member who has no account, before the secretary.

        Raises Refused as :meth:`sign` for who did not attend, ``committee.signed_by``,
        ``committee.has_account``; Invalid for strokes that are no signature.
        """
        with self._doors.work(actor, Action.SITTING_WITNESS, sitting_id) as tx:
            row = self._closed(tx, sitting_id)
            one = _attended(row, given.member_id)
            if one.staff_id:
                raise Refused("committee.has_account", name=one.name)
            if one.member_id in self._view(tx, row).signed_by:
                raise Refused("committee.signed_by", name=one.name)
            if not drawn(given.strokes, given.aspect, given.width):
                raise Invalid([Problem("strokes", "intake.no_signature")])
            covered = self._papers.covered(tx, row)
            said = SignedSitting(
                *(row.decisions, (), covered.hash, one.member_id, one.name),
                *(given.strokes, given.aspect),
            )
            return self._took(tx, row, said, covered)

    def keep_scan(self, actor: Actor, sitting_id: str, content: bytes) -> SittingView:
        """Keep the scan (a PDF) of minutes that were printed and signed in ink.

        Raises Refused ``committee.not_closed``, ``committee.scan_kept`` and
        ``committee.scan_too_large``, ``committee.no_pdf``.
        """
        with self._doors.work(actor, Action.SITTING_WITNESS, sitting_id) as tx:
            row = self._closed(tx, sitting_id)
            if self._view(tx, row).scan:
                raise Refused("committee.scan_kept")
            if len(content) > MOST_BYTES:
                raise Refused("committee.scan_too_large", most=MOST_BYTES // 1024**2)
            if not content.startswith(b"%PDF-"):
                raise Refused("committee.no_pdf")
            blob = keep_in(tx, self._blobs, content, SCAN, Subject(SITTING, row.id))
            covered = self._papers.covered(tx, row)
            return self._took(
                tx, row, SignedSitting(row.decisions, (), covered.hash, scan=blob), covered
            )

    def keep_file(self, actor: Actor, sitting_id: str, path: Path) -> SittingView:
        """Keep the scan that lies at a path; raises as :meth:`keep_scan`, ``scan_too_large`` before
        it is read, and KnownError where it can't be.
        """
        with known_errors():
            try:
                content = small_files.read(path, MOST_BYTES)
            except small_files.NoSmallFileError as why:
                raise Refused("committee.scan_too_large", most=MOST_BYTES // 1024**2) from why
        return self.keep_scan(actor, sitting_id, content)

    def scan(self, actor: Actor, sitting_id: str) -> bytes:
        """Return the scan of the signed minutes, for who reads the words of decisions; raises
        Refused ``committee.no_scan``.
        """
        with self._doors.look(actor, Action.DECISION_READ, sitting_id) as see:
            found = view_in(see, sitting_in(see, sitting_id), None).scan
            if not found:
                raise Refused("committee.no_scan")
            return self._blobs.get(found)

    @staticmethod
    def _abstains(
        tx: Work, row: SittingRecord, decider: Decider, subject_id: str, member_id: str
    ) -> bool:
        """Tell whether who signs left a row, as they said in the sitting, or is kin as they say
        now.
        """
        found = row_in(tx, row.id, Subject(decider.kind, subject_id))
        said = [one for one in said_of(found) if one.member_id == member_id] if found else []
        return said[-1].leaves if said else decider.is_kin_in(tx, subject_id)

    def _took(
        self, tx: Work, row: SittingRecord, said: SignedSitting, covered: Covered
    ) -> SittingView:
        took(tx, row, SIGNED, said)
        add_signature(tx, Subject(SITTING, row.id), said, covered)
        return self._view(tx, row)

    def _closed(self, tx: Work, sitting_id: str) -> SittingRecord:
        row = sitting_in(tx, sitting_id)
        if row.state != SittingState.CLOSED:
            raise Refused("committee.not_closed")
        return row

    def _view(self, tx: Work, row: SittingRecord) -> SittingView:
        return view_in(tx, row, self._profile().office.quorum)


def _attended(row: SittingRecord, member_id: str) -> Attendance:
    for one in attendance_of_row(row):
        if one.member_id == member_id and one.was_here:
            return one
    raise Refused("committee.not_attending")
