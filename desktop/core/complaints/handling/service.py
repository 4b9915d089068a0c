"""The acts of handling complaints: every step, whom it is about, its first wording set aside."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select

from desktop.base import log
from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.course.rules import demand, problems
from desktop.core.complaints.course.terms import (
    FILTERS,
    WORDS,
    Filter,
    Mask,
    Masked,
    Name,
    Taken,
    Triage,
)
from desktop.core.complaints.ledger import lines, stands, take_in
from desktop.core.complaints.records import (
    BoardNaming,
    HarmRecord,
    VoiceRecord,
    reads_whole,
    shown_to,
)
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.terms import VoiceKind, VoiceView
from desktop.core.documents.numbers import Series, read_number
from desktop.core.staff.ledger import accounts_in
from desktop.core.staff.service import names_in, open_accounts
from desktop.core.work import Action, Actor, Doors, Look, Role, Work, may
from desktop.core.work.paging import PAGE, Key, Page, keys_in


@dataclass(frozen=True, slots=True)
class NameForBoard:
    """Whom the board named for complaints about the director, by which minutes of which day."""

    staff_id: str
    minutes: str
    decided_on: date


@dataclass(frozen=True, slots=True)
class Named:
    """Whom the board named, as it stands; "" for nobody yet."""

    name: str = ""
    minutes: str = ""
    decided_on: date | None = None


class _Untouched(Exception):
    """Nothing was to be done: the act is to leave no trace."""


class HandlingService:
    """Takes the steps of complaints; whoever may not know of one is told that there is none."""

    def __init__(self, doors: Doors, seals: Seals, book: VoiceBook) -> None:
        self._doors = doors
        self._seals = seals
        self._book = book

    @typed
    def take(self, actor: Actor, voice_id: str, step: Taken) -> VoiceView:
        """Take a step of a complaint.

        Raises Invalid for what is wrong with it, Refused ``complaint.unknown`` for one that the
        actor does not read or that is none, and as :func:`course.rules.demand`.
        """
        with self._doors.work(actor, Action.COMPLAINT_HANDLE, voice_id) as tx:
            row = self._complaint(tx, voice_id)
            before = stands(tx.session, voice_id)
            demand(step, before, reachable=bool(row.person_id or row.name or row.contact))
            found = list(problems(step, before, riyadh_date(tx.now)))
            if isinstance(step, Triage):
                step, wrong = self._linked(tx, row, step)
                found += wrong
            if found:
                raise Invalid(found)
            take_in(tx, row, step)
            tx.audit(step=WORDS[type(step)])
            return self._book.views(tx, [row])[0]

    @typed
    def name(self, actor: Actor, voice_id: str, given: Name) -> bool:
        """Say whom a complaint is about, where that was learned later; what is left empty stays as
        it was put down. Its keys, and those of the files of harm that came from it, go to who keeps
        it now. Returns whether the actor still reads it. Raises as :meth:`take`; Invalid for no
        name and no desk, or no reason, Refused ``complaint.unopened``.
        """
        with self._doors.work(actor, Action.COMPLAINT_HANDLE, voice_id) as tx:
            row = self._complaint(tx, voice_id)
            found = [Problem("why", "complaint.why_missing")] if not given.why else []
            if not (given.about_staff_id or given.about_desk):
                found.append(Problem("about_staff_id", "complaint.about_missing"))
            if given.about_staff_id and given.about_staff_id not in open_accounts(tx):
                found.append(Problem("about_staff_id", "complaint.about_missing"))
            if found:
                raise Invalid(found)
            if not self._seals.reader(tx.session, row)[1]:
                raise Refused("complaint.unopened")
            take_in(tx, row, given)
            row.about_staff_id = given.about_staff_id or row.about_staff_id
            row.about_desk = given.about_desk or row.about_desk
            row.keeper = self._seals.keeper_in(tx, row.about_staff_id).value
            of_it = select(HarmRecord).where(HarmRecord.voice_id == row.id)
            for one in (row, *tx.session.scalars(of_it)):
                one.about_staff_id, one.keeper = row.about_staff_id, row.keeper
                self._seals.close_in(tx, one)
                tx.session.flush()
                self._seals.keep_in(tx, one)
            tx.audit(step=WORDS[Name])
            there = select(VoiceRecord.id).where(shown_to(tx.session, actor))
            seen = tx.session.scalar(there.where(VoiceRecord.id == voice_id))
            return bool(seen) and reads_whole(tx.session, actor, row.keeper)

    @typed
    def mask(self, actor: Actor, voice_id: str, given: Mask) -> VoiceView:
        """Show a nameless complaint in other words, since its own name who wrote it; the first are
        kept for the officer alone, however often it is masked. Raises as :meth:`take`; Invalid for
        no words, Refused ``complaint.unopened``.
        """
        with self._doors.work(actor, Action.COMPLAINT_HANDLE, voice_id) as tx:
            row = self._complaint(tx, voice_id)
            if not given.text:
                raise Invalid([Problem("text", "complaint.text_missing")])
            read, opens = self._seals.reader(tx.session, row)
            if not opens:
                raise Refused("complaint.unopened")
            steps = (line.step for line in lines(tx.session, row.id))
            before = next((one for one in steps if isinstance(one, Masked)), None)
            take_in(tx, row, before or Masked(self._seals.set_aside_in(tx, row, read(row.text))))
            row.text = given.text
            self._seals.close_in(tx, row)
            tx.audit(step=WORDS[Masked])
            return self._book.views(tx, [row])[0]

    def page(
        self, actor: Actor, which: Filter, after: Key | None = None, size: int = PAGE
    ) -> Page[VoiceView]:
        """Return some complaints of a filter, after the key of the page before: those in hand the
        oldest first, of others the newest.
        """
        with self._doors.look(actor, Action.COMPLAINT_HANDLE) as look:
            of_kind = VoiceRecord.kind == VoiceKind.COMPLAINT.value
            of_state = VoiceRecord.state.in_([one.value for one in FILTERS[which]])
            query = select(VoiceRecord).where(of_kind, of_state, shown_to(look.session, actor))
            by = (VoiceRecord.received_at, VoiceRecord.number)
            newest = which is not Filter.OPEN
            keys, following = keys_in(
                look.session, [query], by, after, descending=newest, size=size
            )
            there = VoiceRecord.number.in_([key[-1] for key in keys])
            order = [one.desc() if newest else one for one in by]
            rows = look.session.scalars(select(VoiceRecord).where(there).order_by(*order)).all()
            return Page(tuple(self._book.views(look, rows)), following)

    def waiting(self, actor: Actor) -> int:
        """Count the complaints that the reader has in hand."""
        with self._doors.look(actor, Action.COMPLAINT_HANDLE) as look:
            open_ = select(VoiceRecord.keeper, func.count()).where(
                VoiceRecord.kind == VoiceKind.COMPLAINT.value,
                VoiceRecord.state.in_([one.value for one in FILTERS[Filter.OPEN]]),
                shown_to(look.session, actor),
            )
            return sum(
                count
                for keeper, count in look.session.execute(open_.group_by(VoiceRecord.keeper))
                if reads_whole(look.session, actor, keeper)
            )

    # ---- whom the board named

    @typed
    def name_for_board(self, actor: Actor, given: NameForBoard) -> Named:
        """Record whom the board named for complaints about the director; those that wait are theirs
        from now on. Raises Invalid naming fields.
        """
        with self._doors.work(actor, Action.COMPLAINT_BOARD) as tx:
            found = []
            if given.staff_id not in _nameable(tx):
                found.append(Problem("staff_id", "complaint.board_role"))
            if not given.minutes:
                found.append(Problem("minutes", "complaint.minutes_missing"))
            if given.decided_on > riyadh_date(tx.now):
                found.append(Problem("decided_on", "complaint.day_ahead"))
            found += outside_calendar("decided_on", given.decided_on)
            if found:
                raise Invalid(found)
            tx.subject = given.staff_id
            tx.session.add(
                BoardNaming(
                    id=new_id(),
                    staff_id=given.staff_id,
                    minutes=given.minutes,
                    decided_on=given.decided_on,
                    at=tx.now,
                    actor_id=actor.id,
                )
            )
            tx.session.flush()
            self._seals.tend_in(tx)
            return _named(tx)

    def nameable(self, actor: Actor) -> dict[str, str]:
        """Return the names, by id, of whom the board may name: who handles complaints without being
        the director.
        """
        with self._doors.look(actor, Action.COMPLAINT_BOARD) as look:
            return _nameable(look)

    def named(self, actor: Actor) -> Named:
        """Return whom the board named."""
        with self._doors.look(actor, Action.OFFICE_READ) as look:
            return _named(look)

    def tend(self, actor: Actor) -> None:
        """Seal what was taken in clear, and bring the keys to who reads each now, where the office
        opens. What fails is tried at the next opening.
        """
        try:
            with suppress(_Untouched), self._doors.work(actor, Action.SENSITIVE_KEYS) as tx:
                if not self._seals.tend_in(tx):
                    raise _Untouched
        except KnownError as why:
            log.event("complaints.not_tended", code=why.code)

    # ---- what it asks for

    def _complaint(self, tx: Work, voice_id: str) -> VoiceRecord:
        row = self._book.row(tx, voice_id)
        if row.kind != VoiceKind.COMPLAINT.value:
            raise Refused("complaint.unknown")
        return row

    def _linked(self, tx: Work, row: VoiceRecord, step: Triage) -> tuple[Triage, list[Problem]]:
        """Return a triage with the numbers as they are kept, and which of them are of none."""
        wrong: list[Problem] = []
        numbers = {}
        for name, given in (("earlier", step.earlier), ("same", step.same)):
            number = numbers[name] = read_number(Series.VOICE, given) or given
            there = select(VoiceRecord).where(
                VoiceRecord.number == number, VoiceRecord.id != row.id,
                VoiceRecord.kind == VoiceKind.COMPLAINT.value,
                shown_to(tx.session, tx.actor),
            )  # fmt: skip
            if given and tx.session.scalars(there).first() is None:
                wrong.append(Problem(name, "complaint.no_such_number"))
        step = replace(step, earlier=numbers["earlier"], same=numbers["same"])
        return step, wrong


def _nameable(at: Work | Look) -> dict[str, str]:
    may_be = [
        id_
        for id_, roles in accounts_in(at)
        if Role.DIRECTOR not in roles and may(roles, Action.COMPLAINT_HANDLE)
    ]
    return names_in(at, may_be)


def _named(at: Work | Look) -> Named:
    newest = select(BoardNaming).order_by(BoardNaming.at.desc(), BoardNaming.id.desc()).limit(1)
    row = at.session.scalars(newest).first()
    if row is None:
        return Named()
    names = names_in(at, [row.staff_id])
    return Named(names.get(row.staff_id, ""), row.minutes, row.decided_on)
