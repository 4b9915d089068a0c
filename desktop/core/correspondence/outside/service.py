"""Sending somebody to another association, and finding again who was sent."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import and_, or_, select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.identifiers import check_phone, compact
from desktop.base.ids import new_id
from desktop.base.keys import fold
from desktop.base.typed import typed
from desktop.core.correspondence.outside.records import (
    BY,
    SentRecord,
    alike_in,
    associations_in,
)
from desktop.core.correspondence.outside.terms import SendElsewhere, SentRow
from desktop.core.correspondence.rules import LONGEST
from desktop.core.people.views import mask, name_for, sees_numbers
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.paging import PAGE, Key, Page, keys_in


class OutsideService:
    """Keeps what the letter needs and no more: there is no file and no request."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def send(self, actor: Actor, command: SendElsewhere) -> SentRow:
        """Record who is sent where; the letter is issued of it. Raises Invalid naming fields."""
        with self._doors.work(actor, Action.OUTSIDE_SEND) as tx:
            if problems := _problems(command):
                raise Invalid(problems)
            row = SentRecord(
                id=new_id(),
                name=command.name,
                identity=compact(command.identity),
                mobile=_phone(command.mobile),
                place=command.place,
                association=command.association,
                note=command.note,
                sent_on=riyadh_date(tx.now),
                person_id=command.person_id,
                number="",
                document_id="",
                words=fold(f"{command.name} {command.association} {command.place}"),
                recorded_at=tx.now,
                staff_id=actor.id,
                staff_name=actor.name,
            )
            tx.session.add(row)
            tx.subject = row.id
            return _row(tx, row)

    def page(
        self, actor: Actor, text: str, after: Key | None = None, size: int = PAGE
    ) -> Page[SentRow]:
        """Return some of who was sent, the newest first, after the key of the page before; with
        ``text`` those whose name, place and association have every word of it, in any spelling
        and order, or whose number it is.
        """
        query = select(SentRecord)
        if folded := fold(text):
            row, number, mobile = SentRecord, compact(text), _phone(text)
            meant = [and_(*(row.words.contains(w, autoescape=True) for w in folded.split()))]
            meant += [row.identity == number, row.mobile == mobile] if number else []
            query = query.where(or_(*meant))
        with self._doors.look(actor, Action.OUTSIDE_READ) as see:
            keys, following = keys_in(see.session, [query], BY, after, descending=True, size=size)
            there = SentRecord.id.in_([key[-1] for key in keys])
            newest = select(SentRecord).where(there).order_by(*(one.desc() for one in BY))
            return Page(_rows(see, see.session.scalars(newest).all()), following)

    def alike(self, actor: Actor, name: str, identity: str, mobile: str) -> tuple[SentRow, ...]:
        """Return who was sent elsewhere before and may be the one who is being entered."""
        kept = _phone(mobile)
        with self._doors.look(actor, Action.OUTSIDE_READ) as see:
            return _rows(see, alike_in(see.session, name, compact(identity), kept))

    def associations(self, actor: Actor) -> list[str]:
        """Return the associations that people were sent to, the most often named first."""
        with self._doors.look(actor, Action.OUTSIDE_READ) as see:
            return associations_in(see.session)


def sent_in(at: Work | Look, sent_id: str) -> SentRecord:
    """Return who was sent; raises Refused ``letter.unknown_sent``."""
    row = at.session.get(SentRecord, sent_id)
    if row is None:
        raise Refused("letter.unknown_sent")
    return row


def _problems(command: SendElsewhere) -> list[Problem]:
    found = []
    if not command.name:
        found.append(Problem("name", "letter.name_missing"))
    if not command.association:
        found.append(Problem("association", "letter.association_missing"))
    try:
        check_phone(command.mobile or "0500000000")
    except Refused as why:
        found.append(Problem("mobile", why.code, why.params))
    found += [
        Problem(name, "letter.line_long", {"most": LONGEST})
        for name in ("name", "association", "place", "identity", "mobile")
        if len(getattr(command, name)) > LONGEST
    ]
    return found


def _phone(text: str) -> str:
    """Return a telephone as it is kept, or as it stands there where it is none."""
    try:
        return check_phone(text) if text else ""
    except Refused:
        return compact(text)


def _rows(at: Work | Look, rows: Sequence[SentRecord]) -> tuple[SentRow, ...]:
    return tuple(_row(at, row) for row in rows)


def _row(at: Work | Look, row: SentRecord) -> SentRow:
    roles = at.actor.roles
    shown = SentRow(
        id=row.id,
        name=name_for(roles, row.name),
        identity=row.identity,
        mobile=row.mobile,
        place=row.place,
        association=row.association,
        note=row.note,
        sent_on=row.sent_on,
        number=row.number,
        document_id=row.document_id,
        person_id=row.person_id,
        staff=row.staff_name,
    )
    if sees_numbers(roles):
        return shown
    return replace(shown, identity=mask(row.identity), mobile=mask(row.mobile), note="")
