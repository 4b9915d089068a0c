"""The acts of the complaints desk. What was put down as a wrong kind is corrected by an act that
keeps both; nothing that was written is changed.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import select

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.complaints.ledger import add_in, correct_in, lines
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.rules import check_correction, check_voice
from desktop.core.complaints.terms import (
    AddToVoice,
    CorrectKind,
    RecordVoice,
    VoiceKind,
    VoiceLine,
    VoiceView,
)
from desktop.core.documents.numbers import Series, read_number
from desktop.core.intake.casebook import numbers_in
from desktop.core.people.ledger import load_rows
from desktop.core.people.terms import PersonRow
from desktop.core.staff.service import names_in
from desktop.core.work import Action, Actor, Doors, Look, Role, Work
from desktop.core.work.paging import PAGE, Key, Page, keys_in

NextNumber = Callable[[Work, str], str]

#: The auditor reads number, kind and days alone.
_WHOLE: Final = frozenset({Role.COMPLAINTS, Role.DIRECTOR})


class ComplaintService:
    """Takes objections, complaints and suggestions, and shows them to who answers them."""

    def __init__(self, doors: Doors, next_number: NextNumber) -> None:
        """``next_number(tx, "voice")`` gives a number in the act's transaction."""
        self._doors = doors
        self._next_number = next_number

    @typed
    def record(self, actor: Actor, command: RecordVoice) -> VoiceView:
        """Take what was raised under a number of its own; raises Invalid naming fields."""
        with self._doors.work(actor, Action.COMPLAINT_RECORD) as tx:
            if problems := check_voice(command, tx.now):
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
            )
            tx.subject = row.id
            tx.audit(kind=command.kind.value)
            tx.session.add(row)
            return _views(tx, [row])[0]

    @typed
    def correct_kind(self, actor: Actor, voice_id: str, given: CorrectKind) -> VoiceView:
        """Correct what something was put down as; raises Invalid naming fields, and Refused
        ``complaint.unknown``, also for one about the actor.
        """
        with self._doors.work(actor, Action.COMPLAINT_CORRECT, voice_id) as tx:
            row = tx.session.get(VoiceRecord, voice_id)
            if row is None or _is_about(row, actor):
                raise Refused("complaint.unknown")
            before = VoiceKind(row.kind)
            if problems := check_correction(given, before):
                raise Invalid(problems)
            correct_in(tx, row, given.kind, given.why)
            tx.audit(before=before.value, after=given.kind.value)
            return _views(tx, [row])[0]

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
            row = look.session.get(VoiceRecord, voice_id)
            if row is None or _is_about(row, actor):
                raise Refused("complaint.unknown")
            return _seen_by(actor, _views(look, [row])[0])

    def list_kind(
        self, actor: Actor, kind: VoiceKind, after: Key | None = None, size: int = PAGE
    ) -> Page[VoiceView]:
        """Return some of one kind, the latest received first, after the key of the page before;
        those about the reader are left out.

        There is no list of all kinds: they are answered by different rules.
        """
        with self._doors.look(actor, Action.COMPLAINT_READ) as look:
            query = select(VoiceRecord).where(
                VoiceRecord.kind == kind.value, VoiceRecord.about_staff_id != actor.id
            )
            by = (VoiceRecord.received_at, VoiceRecord.number)
            keys, following = keys_in(look.session, [query], by, after, descending=True, size=size)
            there = VoiceRecord.number.in_([key[-1] for key in keys])
            rows = look.session.scalars(
                select(VoiceRecord).where(there).order_by(*(one.desc() for one in by))
            ).all()
            return Page(tuple(_seen_by(actor, view) for view in _views(look, rows)), following)


def voices_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of what was raised by id, without those about the reader; an id of none
    is passed over.
    """
    there = VoiceRecord.id.in_(set(ids)) & (VoiceRecord.about_staff_id != at.actor.id)
    found = at.session.execute(select(VoiceRecord.id, VoiceRecord.number).where(there))
    return {row.id: row.number for row in found}


def _is_about(row: VoiceRecord, actor: Actor) -> bool:
    return bool(row.about_staff_id) and row.about_staff_id == actor.id


def _views(at: Work | Look, rows: Sequence[VoiceRecord]) -> list[VoiceView]:
    """Return what was raised whole, with the names of everything that it names by id."""
    people = load_rows(at.session, {row.person_id for row in rows})
    requests = numbers_in(at, (row.request_id for row in rows))
    staff = names_in(at, (id_ for row in rows for id_ in (row.recorded_by, row.about_staff_id)))
    return [
        _view(row, people.get(row.person_id), requests, staff, lines(at.session, row.id))
        for row in rows
    ]


def _view(
    row: VoiceRecord,
    person: PersonRow | None,
    requests: Mapping[str, str],
    staff: Mapping[str, str],
    done: tuple[VoiceLine, ...],
) -> VoiceView:
    return VoiceView(
        id=row.id,
        number=row.number,
        kind=VoiceKind(row.kind),
        channel=row.channel,
        text=row.text,
        received_at=row.received_at,
        recorded_at=row.recorded_at,
        recorded_by=staff.get(row.recorded_by, ""),
        name=row.name,
        contact=row.contact,
        person_id=row.person_id,
        person=person.name if person else "",
        file_number=person.file_number if person else "",
        request_id=row.request_id,
        request=requests.get(row.request_id, ""),
        about=staff.get(row.about_staff_id, ""),
        lines=done,
    )


def _seen_by(actor: Actor, view: VoiceView) -> VoiceView:
    if not _WHOLE.isdisjoint(actor.roles):
        return view
    return VoiceView(
        id=view.id,
        number=view.number,
        kind=view.kind,
        channel="",
        text="",
        received_at=view.received_at,
        recorded_at=view.recorded_at,
        recorded_by="",
        name="",
        contact="",
        masked=True,
    )
