"""The acts of the complaints desk. What was put down as a wrong kind is corrected by an act that
keeps both; nothing that was written is changed.
"""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.course.terms import Level, VoiceState
from desktop.core.complaints.ledger import add_in, correct_in
from desktop.core.complaints.records import VoiceRecord, shown_to
from desktop.core.complaints.rules import check_correction, check_objection, check_voice
from desktop.core.complaints.scans.ledger import keep_anew_in
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.terms import (
    AddToVoice,
    CorrectKind,
    RecordVoice,
    VoiceKind,
    VoiceView,
)
from desktop.core.documents.numbers import Series, read_number
from desktop.core.intake.ledger import facts_of, numbered
from desktop.core.people.ledger import file_called, load_rows
from desktop.core.staff.service import open_accounts
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.storage.blobs import Blobs

NextNumber = Callable[[Work, str], str]


class ComplaintService:
    """Takes objections, complaints and suggestions, and shows them to who answers them."""

    def __init__(
        self, doors: Doors, next_number: NextNumber, seals: Seals, book: VoiceBook, blobs: Blobs
    ) -> None:
        """``next_number(tx, "voice")`` gives a number in the act's transaction."""
        self._blobs = blobs
        self._doors = doors
        self._next_number = next_number
        self._seals = seals
        self._book = book

    @typed
    def record(self, actor: Actor, command: RecordVoice) -> VoiceView:
        """Take what was raised under a number of its own; raises Invalid naming fields."""
        with self._doors.work(actor, Action.COMPLAINT_RECORD) as tx:
            command, wrong = self._of_file(tx, command)
            command, problems = self._about_request(tx, command)
            if problems := [*check_voice(command, tx.now), *wrong, *problems]:
                raise Invalid(problems)
            row = VoiceRecord(
                id=new_id(),
                number=self._next_number(tx, "voice"),
                kind=command.kind,
                channel=command.channel,
                text=command.text,
                received_at=command.received_at,
                recorded_at=tx.now,
                recorded_by=actor.id,
                person_id=command.person_id,
                request_id=command.request_id,
                about_staff_id=command.about_staff_id,
                name=command.name,
                contact=command.contact,
                matter=command.matter,
                about_desk=command.about_desk,
                reply_by=command.reply_by,
                raiser=command.raiser,
                keeper=self._seals.keeper_in(tx, command.about_staff_id),
                state=VoiceState.RECEIVED,
                level=Level.OFFICE,
                urgent=False,
                public="",
            )
            tx.subject = row.id
            tx.audit(kind=command.kind.value)
            tx.session.add(row)
            taken = self._book.whole(tx, row)
            if command.kind is VoiceKind.COMPLAINT:
                self._seals.close_in(tx, row)
            return taken

    @typed
    def correct_kind(self, actor: Actor, voice_id: str, given: CorrectKind) -> VoiceView:
        """Correct what something was put down as; raises Invalid naming fields, and Refused
        ``complaint.unknown``, also for one about the actor, and ``.unopened``.
        """
        with self._doors.work(actor, Action.COMPLAINT_CORRECT, voice_id) as tx:
            row = self._book.row(tx, voice_id)
            before = VoiceKind(row.kind)
            if problems := check_correction(given, before):
                raise Invalid(problems)
            if before is VoiceKind.COMPLAINT and not self._seals.open_in(tx, row):
                raise Refused("complaint.unopened")
            if given.kind is VoiceKind.COMPLAINT:
                self._seals.close_in(tx, row)
            correct_in(tx, row, given.kind, given.why)
            gone = keep_anew_in(tx, self._blobs, self._seals, row)
            tx.audit(before=before.value, after=given.kind.value)
            view = self._book.views(tx, [row])[0]
        for blob in gone:  # once it is certain that no row leads there
            self._blobs.drop(blob)
        return view

    @typed
    def add(self, actor: Actor, given: AddToVoice) -> str:
        """Add to what was raised, by its number in any way that it is typed, and return that: the
        desk does not see it again. Raises Invalid naming fields.
        """
        number = read_number(Series.VOICE, given.number) or given.number
        with self._doors.work(actor, Action.COMPLAINT_RECORD) as tx:
            found = select(VoiceRecord).where(VoiceRecord.number == number)
            row = tx.session.scalars(found).first()
            problems = [] if given.text else [Problem("text", "complaint.text_missing")]
            if row is None:
                problems.insert(0, Problem("number", "complaint.no_such_number"))
            if row is None or problems:
                raise Invalid(problems)
            tx.subject = row.id
            add_in(tx, row, given.text)
            tx.audit(step="added")
            return row.number

    def read(self, actor: Actor, voice_id: str) -> VoiceView:
        """Return one; raises Refused ``complaint.unknown``, also for one about the reader."""
        with self._doors.look(actor, Action.COMPLAINT_READ, voice_id) as look:
            return self._book.views(look, [self._book.known(look, voice_id)])[0]

    def list_kind(
        self, actor: Actor, kind: VoiceKind, after: Key | None = None, size: int = PAGE
    ) -> Page[VoiceView]:
        """Return some of one kind, the latest received first, after the key of the page before;
        those that are hidden from the reader are left out.

        There is no list of all kinds: they are answered by different rules.
        """
        with self._doors.look(actor, Action.COMPLAINT_READ) as look:
            of_kind = VoiceRecord.kind == kind.value
            query = select(VoiceRecord).where(of_kind, shown_to(look.session, actor))
            by = (VoiceRecord.received_at, VoiceRecord.number)
            keys, following = keys_in(look.session, [query], by, after, descending=True, size=size)
            there = VoiceRecord.number.in_([key[-1] for key in keys])
            rows = look.session.scalars(
                select(VoiceRecord).where(there).order_by(*(one.desc() for one in by))
            ).all()
            return Page(tuple(self._book.views(look, rows)), following)

    def colleagues(self, actor: Actor) -> dict[str, str]:
        """Return the names of the open accounts by id: whom a complaint may be about."""
        with self._doors.look(actor, Action.OFFICE_READ) as look:
            return open_accounts(look)

    def _of_file(self, tx: Work, command: RecordVoice) -> tuple[RecordVoice, list[Problem]]:
        """Return what is raised with whose file it names by number."""
        if not command.file:
            return command, []
        person_id = file_called(tx.session, command.file)
        if person_id is None:
            return command, [Problem("file", "people.no_file")]
        return replace(command, person_id=person_id), []

    def _about_request(self, tx: Work, command: RecordVoice) -> tuple[RecordVoice, list[Problem]]:
        """Return what is raised with the request that it names by number, and what bars that as
        :func:`rules.check_objection`.
        """
        if not command.request:
            return command, []
        row = numbered(tx.session, command.request)
        if row is None:
            return command, [Problem("request", "complaint.no_such_request")]
        problems: list[Problem] = []
        if command.file and command.person_id not in {"", row.person_id}:
            problems.append(Problem("file", "complaint.anothers_file"))
        if command.kind is VoiceKind.OBJECTION:
            known = load_rows(tx.session, [row.person_id])[row.person_id]
            days = self._book.objection_days
            problems += check_objection(command, facts_of(row), known.name, days)
        return replace(command, request_id=row.id, person_id=row.person_id), problems
