"""What was raised, put together for who reads it: whole, masked, or not at all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypedDict

from sqlalchemy import select

from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.core.complaints.course.terms import Keeper, Level, Raiser, Standing, VoiceState
from desktop.core.complaints.harm.claims.ledger import hidden_orders
from desktop.core.complaints.ledger import lines, stands
from desktop.core.complaints.records import (
    BoxRecord,
    HarmRecord,
    VoiceRecord,
    reads_whole,
    shown_to,
    untold,
)
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.terms import VoiceKind, VoiceView
from desktop.core.intake.casebook import numbers_in
from desktop.core.people.ledger import load_rows
from desktop.core.policy.choices import OfficeChoices
from desktop.core.staff.service import names_in
from desktop.core.work import Look, Work

#: What is in force of the office's choices.
Choices = Callable[[], OfficeChoices]


class Codes(TypedDict):
    """What everybody sees who may know of it."""

    id: str
    number: str
    kind: VoiceKind
    received_at: datetime
    recorded_at: datetime


class VoiceBook:
    """Reads what was raised; ``choices`` gives how soon the office means to answer."""

    def __init__(self, seals: Seals, choices: Choices) -> None:
        self._seals = seals
        self._choices = choices

    @property
    def objection_days(self) -> int | None:
        """How long the office takes an objection after its decision was told, None for ever."""
        return self._choices().objection_days

    def row(self, at: Work | Look, voice_id: str) -> VoiceRecord:
        """Return one that the actor reads whole; raises Refused ``complaint.unknown``."""
        row = self.known(at, voice_id)
        if not reads_whole(at.session, at.actor, row.keeper):
            raise Refused("complaint.unknown")
        return row

    def known(self, at: Work | Look, voice_id: str) -> VoiceRecord:
        """Return one that the actor may know of; raises Refused ``complaint.unknown``."""
        found = select(VoiceRecord).where(
            VoiceRecord.id == voice_id, shown_to(at.session, at.actor)
        )
        row = at.session.scalars(found).first()
        if row is None:
            raise Refused("complaint.unknown")
        return row

    def taken(self, at: Work | Look, voice_id: str) -> VoiceRecord:
        """Return one as who took it may have its receipt; raises Refused ``complaint.unknown``,
        also for one about the actor.
        """
        row = at.session.get(VoiceRecord, voice_id)
        if row is None or row.about_staff_id == at.actor.id:
            raise Refused("complaint.unknown")
        return row

    def of_month(self, at: Work | Look, first: date, until: date) -> Sequence[VoiceRecord]:
        """Return the complaints received from a day on and before another, as the actor may know of
        them, in order.
        """
        (began, _), (ended, _) = day_of(first), day_of(until)
        within = (VoiceRecord.received_at >= began, VoiceRecord.received_at < ended)
        of_kind = VoiceRecord.kind == VoiceKind.COMPLAINT.value
        rows = select(VoiceRecord).where(of_kind, *within, shown_to(at.session, at.actor))
        return at.session.scalars(rows.order_by(VoiceRecord.received_at, VoiceRecord.number)).all()

    def openings_of(self, at: Work | Look, first: date, until: date) -> Sequence[BoxRecord]:
        """Return the openings of the box from a day on and before another, in order."""
        (began, _), (ended, _) = day_of(first), day_of(until)
        within = (BoxRecord.opened_at >= began, BoxRecord.opened_at < ended)
        rows = select(BoxRecord).where(*within)
        return at.session.scalars(rows.order_by(BoxRecord.opened_at, BoxRecord.id)).all()

    def opening(self, at: Work | Look, box_id: str) -> BoxRecord:
        """Return an opening of the box; raises Refused ``complaint.unknown``."""
        row = at.session.get(BoxRecord, box_id)
        if row is None:
            raise Refused("complaint.unknown")
        return row

    def views(self, at: Work | Look, rows: Sequence[VoiceRecord]) -> list[VoiceView]:
        """Return what was raised as the actor may see it; of what is damaged it is said that it is,
        and the others are read.
        """
        mine = [row for row in rows if reads_whole(at.session, at.actor, row.keeper)]
        read = {one.id: one for one in self._read(at, mine, lambda row: _masked(row, damaged=True))}
        return [read.get(row.id) or _masked(row) for row in rows]

    def whole(self, at: Work | Look, row: VoiceRecord) -> VoiceView:
        """Return what was raised with the names of everything that it names by id; what the keys in
        hand do not open is left out and said. Raises KnownError ``storage.damaged``.
        """
        return self._read(at, [row])[0]

    def _read(
        self,
        at: Work | Look,
        rows: Sequence[VoiceRecord],
        instead: Callable[[VoiceRecord], VoiceView] | None = None,
    ) -> list[VoiceView]:
        """Return each whole, and what ``instead`` gives of those that are damaged."""
        people = load_rows(at.session, {row.person_id for row in rows})
        requests = numbers_in(at, (row.request_id for row in rows))
        staff = names_in(at, (id_ for row in rows for id_ in (row.recorded_by, row.about_staff_id)))
        found = []
        for row in rows:
            try:
                view = self._opened(at, row)
            except KnownError:
                if instead is None:
                    raise
                found.append(instead(row))
                continue
            person = people.get(row.person_id)
            found.append(
                replace(
                    view,
                    recorded_by=staff.get(row.recorded_by, ""),
                    person=person.name if person else "",
                    file_number=person.file_number if person else "",
                    request=requests.get(row.request_id, ""),
                    about=staff.get(row.about_staff_id, ""),
                )
            )
        return found

    def _opened(self, at: Work | Look, row: VoiceRecord) -> VoiceView:
        """Return what stands in a record and its steps, without the names of what these name."""
        read, opens = self._seals.reader(at.session, row)
        stood = stands(at.session, row.id)
        done = tuple(
            replace(line, step=self._seals.opened(at.session, row, line.step))
            for line in lines(at.session, row.id)
        )
        return VoiceView(
            **_codes(row),
            channel=row.channel,
            text=read(row.text),
            recorded_by="",
            name=read(row.name),
            contact=read(row.contact),
            person_id=row.person_id,
            request_id=row.request_id,
            lines=done,
            matter=read(row.matter),
            about_desk=read(row.about_desk),
            reply_by=row.reply_by,
            raiser=Raiser(row.raiser),
            keeper=Keeper(row.keeper),
            standing=stood,
            due_on=self._due(row, stood),
            unopened=not opens,
        )

    def _due(self, row: VoiceRecord, stood: Standing) -> date | None:
        """Return by when the office means to answer, or None."""
        office = self._choices()
        own = next((one for one in office.complaint_matters if one.matter is stood.matter), None)
        usual = own.days if own is not None and own.days else office.complaint_days
        days = office.urgent_complaint_days if stood.urgent else usual
        waits = stood.state in {VoiceState.RECEIVED, VoiceState.IN_HAND}
        if days is None or not waits or row.kind != VoiceKind.COMPLAINT.value:
            return None
        return riyadh_date(row.received_at) + timedelta(days=days)


def voices_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of what was raised, and of files of harm, by id, without those that are
    hidden from the reader; an id of none is passed over.
    """
    asked, found = set(ids), dict[str, str]()
    for table in (VoiceRecord, HarmRecord):
        there = table.id.in_(asked) & shown_to(at.session, at.actor, table)
        rows = at.session.execute(select(table.id, table.number).where(there))
        found.update((row.id, row.number) for row in rows)
    return found


def hidden_in(at: Work | Look) -> set[str]:
    """Return the ids of what is about the reader, or about somebody whose complaints another
    keeps, and of orders that pay for harm about the reader: no log and no list of theirs shows that
    there is such a thing.
    """
    found = hidden_orders(at)
    for table in (VoiceRecord, HarmRecord):
        found |= set(
            at.session.scalars(select(table.id).where(untold(at.session, at.actor, table)))
        )
    return found


def _codes(row: VoiceRecord) -> Codes:
    return {
        "id": row.id,
        "number": row.number,
        "kind": VoiceKind(row.kind),
        "received_at": row.received_at,
        "recorded_at": row.recorded_at,
    }


def _masked(row: VoiceRecord, *, damaged: bool = False) -> VoiceView:
    """Return what an auditor sees: number, kind, days and state."""
    stood = Standing(VoiceState(row.state), Level(row.level))
    return VoiceView(
        **_codes(row),
        channel="",
        text="",
        recorded_by="",
        name="",
        contact="",
        masked=True,
        standing=stood,
        damaged=damaged,
    )
