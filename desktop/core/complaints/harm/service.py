"""The acts of files of harm; each is hidden as the complaint that it came from."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.money import Halalas
from desktop.base.typed import typed
from desktop.core.aid.ledger import readdress_in
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.complaints.course.terms import Keeper
from desktop.core.complaints.harm.claims.ledger import payee_of, payments_in
from desktop.core.complaints.harm.ledger import lines, stands
from desktop.core.complaints.harm.rules import demand, payments, problems, standing
from desktop.core.complaints.harm.terms import (
    HARM,
    WORDS,
    Agree,
    Claim,
    Fault,
    HarmStanding,
    HarmState,
    HarmStep,
    HarmView,
    Opened,
    OpenHarm,
    Refuse,
)
from desktop.core.complaints.records import HarmRecord, VoiceRecord, reads_whole, shown_to
from desktop.core.complaints.seals.ledger import Seals, shut
from desktop.core.complaints.terms import VoiceKind
from desktop.core.documents.numbers import Series, next_number, read_number
from desktop.core.people.ledger import file_called, load_rows
from desktop.core.policy.choice_vocabulary import HarmProof
from desktop.core.work import Action, Actor, Doors, Look, Work, ledger
from desktop.core.work.subjects import Subject

#: Gives the office's reading of the policy, None where it says nothing.
Reading = Callable[[], HarmProof | None]
#: Of these something comes yet.
_ON_ITS_WAY: Final = {PaymentState.ORDERED, PaymentState.READY, PaymentState.SENT}


class HarmService:
    """Opens files of harm and takes their steps."""

    def __init__(self, doors: Doors, seals: Seals, reading: Reading) -> None:
        self._doors = doors
        self._seals = seals
        self._reading = reading

    @typed
    def open(self, actor: Actor, given: OpenHarm) -> HarmView:
        """Open a file of harm, by the reading of the policy that the office has today, which stays
        the file's. Raises Invalid naming fields.
        """
        with self._doors.work(actor, Action.HARM_HANDLE) as tx:
            voice, found = self._complaint(tx, given.complaint)
            if not given.what:
                found.append(Problem("what", "harm.what_missing"))
            theirs = file_called(tx.session, given.file) if given.file else ""
            if theirs is None:
                found.append(Problem("file", "people.no_file"))
            if not (given.name or given.file or voice):
                found.append(Problem("name", "harm.name_missing"))
            if found:
                raise Invalid(found)
            reading = self._reading() or HarmProof.EITHER
            person_id = theirs or (voice.person_id if voice else "")
            row = HarmRecord(
                id=new_id(),
                number=next_number(tx, Series.HARM),
                voice_id=voice.id if voice else "",
                person_id=person_id,
                name=given.name or self._name(tx, voice, person_id),
                what=given.what,
                about_staff_id=voice.about_staff_id if voice else "",
                keeper=voice.keeper if voice else Keeper.OFFICER.value,
                state=HarmState.OPEN,
                reading=reading,
                public="",
                at=tx.now,
                actor_id=actor.id,
            )
            tx.session.add(row)
            self._seals.close_in(tx, row)
            tx.subject = row.id
            tx.session.flush()
            ledger.add_event(tx, Subject(HARM, row.id), WORDS[Opened], Opened(reading))
            return self._view(tx, row)

    @typed
    def take(self, actor: Actor, harm_id: str, step: HarmStep) -> HarmView:
        """Take a step of a file; raises Invalid for what is wrong with it, Refused ``harm.unknown``
        for one that the actor may not know of, ``harm.order_stands`` for what would change what an
        order pays, and as :func:`harm.rules.demand`.
        """
        with self._doors.work(actor, Action.HARM_HANDLE, harm_id) as tx:
            row = self.row(tx, harm_id)
            demand(step, stands(tx.session, row))
            if isinstance(step, Fault | Agree | Claim | Refuse):
                _no_order_stands(tx.session, row)
            if found := list(problems(step, riyadh_date(tx.now))):
                raise Invalid(found)
            if isinstance(step, Claim):
                readdress_in(tx, row.id, payee_of(row, step))
            ledger.add_event(tx, Subject(HARM, row.id), WORDS[type(step)], shut(step, row))
            row.state = stands(tx.session, row).state.value
            tx.audit(step=WORDS[type(step)])
            return self._view(tx, row)

    def every(self, actor: Actor) -> list[HarmView]:
        """Return every file that the actor may know of, the newest first."""
        with self._doors.look(actor, Action.HARM_HANDLE) as look:
            there = shown_to(look.session, actor, HarmRecord)
            newest = (HarmRecord.at.desc(), HarmRecord.number.desc())
            rows = look.session.scalars(select(HarmRecord).where(there).order_by(*newest)).all()
            return self._views(look, rows)

    def row(self, at: Work | Look, harm_id: str) -> HarmRecord:
        """Return a file that the actor reads whole; raises Refused ``harm.unknown``."""
        there = shown_to(at.session, at.actor, HarmRecord)
        found = select(HarmRecord).where(HarmRecord.id == harm_id, there)
        row = at.session.scalars(found).first()
        if row is None or not reads_whole(at.session, at.actor, row.keeper):
            raise Refused("harm.unknown")
        return row

    def whole(self, at: Work | Look, harm_id: str) -> HarmView:
        """Return a file as its papers tell it; raises as :meth:`row`, ``complaint.unopened``, and
        KnownError ``storage.damaged``.
        """
        view = self._whole(at, self.row(at, harm_id))
        if view.unopened:
            raise Refused("complaint.unopened")
        return view

    def paid_in(self, at: Work | Look, first: date, until: date) -> Halalas:
        """Return what was paid as compensation from a day on and before another, in halalas, in
        the files that the actor may know of: it is no aid, and counted with none.
        """
        there = shown_to(at.session, at.actor, HarmRecord)
        rows = at.session.scalars(select(HarmRecord).where(there)).all()
        return Halalas(
            sum(
                amount
                for row in rows
                for on, amount in payments(line.step for line in lines(at.session, row.id))
                if first <= on < until
            )
        )

    def _complaint(self, tx: Work, number: str) -> tuple[VoiceRecord | None, list[Problem]]:
        if not number:
            return None, []
        there = select(VoiceRecord).where(
            VoiceRecord.number == (read_number(Series.VOICE, number) or number),
            VoiceRecord.kind == VoiceKind.COMPLAINT.value,
            shown_to(tx.session, tx.actor),
        )
        row = tx.session.scalars(there).first()
        return row, [] if row else [Problem("complaint", "complaint.no_such_number")]

    def _name(self, tx: Work, voice: VoiceRecord | None, person_id: str) -> str:
        """Return the name that the complaint gives, else that of the file that it is of."""
        said = self._seals.reader(tx.session, voice)[0](voice.name) if voice else ""
        known = load_rows(tx.session, {person_id} - {""}).get(person_id)
        return said or (known.name if known else "")

    def _views(self, at: Work | Look, rows: Sequence[HarmRecord]) -> list[HarmView]:
        return [self._view(at, row) for row in rows]

    def _view(self, at: Work | Look, row: HarmRecord) -> HarmView:
        view = _masked(row)
        if not reads_whole(at.session, at.actor, row.keeper):
            return view
        try:
            return self._whole(at, row)
        except KnownError:  # the others are read all the same
            return replace(view, damaged=True)

    def _whole(self, at: Work | Look, row: HarmRecord) -> HarmView:
        read, opens = self._seals.reader(at.session, row)
        voice = at.session.get(VoiceRecord, row.voice_id) if row.voice_id else None
        done = tuple(
            replace(line, step=self._seals.opened(at.session, row, line.step))
            for line in lines(at.session, row.id)
        )
        return replace(
            _masked(row),
            standing=standing((line.step for line in done), HarmProof(row.reading)),
            name=read(row.name),
            what=read(row.what),
            complaint=voice.number if voice else "",
            lines=done,
            payments=payments_in(at.session, row.id),
            masked=False,
            unopened=not opens,
        )


def _no_order_stands(session: Session, row: HarmRecord) -> None:
    for one in payments_in(session, row.id):
        if one.state in _ON_ITS_WAY:
            raise Refused("harm.order_stands", order=one.order)


def _masked(row: HarmRecord) -> HarmView:
    """Return what an auditor sees."""
    stood = HarmStanding(HarmState(row.state))
    return HarmView(row.id, row.number, row.at, HarmProof(row.reading), stood, masked=True)
