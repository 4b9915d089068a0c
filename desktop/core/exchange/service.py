"""The acts of lists that come in from other programs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Protocol

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.ids import new_id
from desktop.base.messages import Messages
from desktop.core.documents.numbers import Series, next_numbers
from desktop.core.exchange import ledger
from desktop.core.exchange.families import Reader
from desktop.core.exchange.layout import corrected, guess
from desktop.core.exchange.outgoing.service import OutgoingService
from desktop.core.exchange.records import ImportRecord
from desktop.core.exchange.rules import (
    cells_of,
    identity_of,
    judged,
    left_of,
    to_bring,
)
from desktop.core.exchange.terms import (
    Bring,
    BroughtRow,
    CameIn,
    Family,
    Fate,
    ImportRow,
    Judged,
    Layout,
    Sheet,
)
from desktop.core.exchange.together import together
from desktop.core.exchange.words import words_of
from desktop.core.people.ledger import load_rows
from desktop.core.people.likeness import Likeness
from desktop.core.people.links.ledger import said_distinct, say_distinct_in
from desktop.core.people.links.terms import Distinct
from desktop.core.people.many.ledger import registered, remove_new, write_new
from desktop.core.people.terms import PersonForm, Shown, heads
from desktop.core.people.views import household_for, row_for, sees_numbers
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.holdings import Holdings

#: ``progress(done, total)``; raises where somebody stops.
Moved = Callable[[int, int], object]
#: So many files are told one by one; of more the search is made anew.
_FEW: Final = 100


def _unmoved(_done: int, _total: int) -> None:
    return


class Search(Protocol):
    """What exchange asks of the search."""

    def twins_of(
        self, actor: Actor, forms: Sequence[PersonForm], action: Action
    ) -> Sequence[Sequence[Likeness]]:
        """Return which files may be of the same people as some checked forms."""
        ...

    @property
    def whole(self) -> bool:
        """Tell whether everybody is compared in memory."""
        ...

    def prepare_now(self, actor: Actor, action: Action) -> None:
        """Read everybody into memory, for who may do ``action``."""
        ...

    def prepare(self, actor: Actor) -> None:
        """Read everybody again, where very many files came or went at once."""
        ...


class ExchangeService:
    """Judges lists row by row, brings them in as one act and takes them back."""

    def __init__(
        self,
        doors: Doors,
        profile: InForce,
        messages: Messages,
        holdings: Sequence[Holdings],
        search: Search,
    ) -> None:
        self._doors, self._profile, self._messages = doors, profile, messages
        self._holdings, self._search = holdings, search
        self.outgoing = OutgoingService(doors, profile, messages)

    # ---- reading and judging: nothing is changed by it

    def guess(self, actor: Actor, sheet: Sheet, heading: int | None = None) -> Layout:
        """Return how a sheet may be meant, as headings were corrected before and offices call
        them; ``heading``: the row that somebody says has them, ``NO_HEADINGS`` for none.
        """
        with self._doors.look(actor, Action.IMPORT_READ) as look:
            known = ledger.remembered(look.session)
        return guess(sheet.rows, known, heading)

    def together(self, actor: Actor, sheets: Sequence[Sheet]) -> tuple[Sheet, Layout]:
        """Return several sheets of a file as one list, and how it may be meant."""
        text = self._messages.text
        names = text("term.import_column.sheet"), text("term.import_column.row")
        return together(sheets, [self.guess(actor, one) for one in sheets], names)

    def reader(self, actor: Actor, sheet: Sheet, layout: Layout) -> Reader:
        """Return what reads a sheet's families; it touches no database."""
        with self._doors.look(actor, Action.IMPORT_READ) as look:
            words = words_of(self._messages, self._profile())
            return Reader(sheet, layout, words, riyadh_date(look.now))

    def ready(self, actor: Actor) -> None:
        """Have everybody in memory before a whole list is compared with them: where there is not
        the memory for it, the database is asked, which takes much longer.
        """
        if not self._search.whole:
            self._search.prepare_now(actor, Action.IMPORT_READ)

    def judge(self, actor: Actor, families: Sequence[Family]) -> list[Judged]:
        """Return what would become of some families."""
        read = [one for one in families if one.form is not None]
        with self._doors.look(actor, Action.IMPORT_READ) as look:
            numbers = [one.form.identity.number for one in read if one.form]
            there = registered(look.session, [one for one in numbers if one])
        known = {id(one): there[key] for one in read if (key := identity_of(one)) in there}
        asked = [one for one in read if id(one) not in known]
        forms = [one.form for one in asked if one.form is not None]
        likes = self._search.twins_of(actor, forms, Action.IMPORT_READ)
        like = {id(one): tuple(found) for one, found in zip(asked, likes, strict=True)}
        return [judged(one, known.get(id(one), ""), like.get(id(one), ())) for one in families]

    def same_before(self, actor: Actor, sha256: str) -> ImportRow | None:
        """Return the newest import of the same file that stands."""
        with self._doors.look(actor, Action.IMPORT_READ) as look:
            row = ledger.same_before(look.session, sha256)
            return ledger.row_of(row) if row else None

    # ---- acts

    def bring(self, actor: Actor, bring: Bring, moved: Moved = _unmoved) -> ImportRow:
        """Open a file for each new family and for those that were said to be somebody else, as one
        act: all of it or nothing, also where ``moved`` raises.

        A family whose identity was registered since it was judged is left out as known. Raises
        Refused ``import.nothing`` where nothing is left to bring in.
        """
        with self._doors.work(actor, Action.IMPORT_BRING) as tx:
            every = self._judged_since(tx, bring)
            wanted = to_bring(every, bring.verdicts)
            if not wanted:
                raise Refused("import.nothing")
            record = _record(tx, bring, every, wanted)
            tx.subject = record.id
            tx.session.add(record)
            tx.session.flush()
            opened: list[str] = []
            for some in ledger.lots(wanted):
                moved(len(opened), len(wanted))
                opened += self._open(tx, record, bring, some)
            before = ledger.remembered(tx.session)
            ledger.remember(tx.session, corrected(bring.sheet.rows, bring.layout, before))
            tx.audit(files=record.files, people=record.people, **left_of(every, wanted))
            if len(opened) <= _FEW:
                tx.also_changed += opened
            row = ledger.row_of(record)
        if len(opened) > _FEW:
            self._search.prepare(actor)
        return row

    def _judged_since(self, tx: Work, bring: Bring) -> list[Judged]:
        """Return what was judged, with what was registered since."""
        found: list[Judged] = []
        for some in ledger.lots(bring.judged):
            numbers = [one.family.form.identity.number for one in some if one.family.form]
            there = registered(tx.session, [one for one in numbers if one])
            for one in some:
                file = there.get(identity_of(one.family), "") if one.family.form else ""
                found.append(replace(one, fate=Fate.KNOWN, file=file) if file else one)
        return found

    def _open(
        self, tx: Work, record: ImportRecord, bring: Bring, some: Sequence[Judged]
    ) -> list[str]:
        forms = [one.family.form for one in some if one.family.form is not None]
        numbers = next_numbers(tx, Series.FILE, len(forms))
        opened = write_new(tx, forms, numbers)
        rows = [
            {
                "import_id": record.id,
                "row": one.family.rows[0] + 1,
                "person_id": person_id,
                "file_number": number,
                "cells": cells_of(bring, one.family),
                "sheet": one.family.stands[0][0],
                "sheet_row": one.family.stands[0][1],
            }
            for one, person_id, number in zip(some, opened, numbers, strict=True)
        ]
        ledger.write_rows(tx.session, rows)
        for one, person_id in zip(some, opened, strict=True):
            self._say_distinct(tx, person_id, one, bring.source.name)
        return opened

    def _say_distinct(self, tx: Work, person_id: str, one: Judged, name: str) -> None:
        """Record that a family is somebody else than those it is like."""
        if one.fate is not Fate.TWIN:
            return
        reason = self._messages.text("import.said_distinct", file=name)
        for like in one.likes:
            if like.row.id not in said_distinct(tx.session, person_id):
                say_distinct_in(tx, person_id, Distinct(like.row.id, reason))

    def take_back(self, actor: Actor, import_id: str, moved: Moved = _unmoved) -> ImportRow:
        """Take away the files of an import on which nothing rests; the others stay, and so do all
        numbers. Raises Refused ``import.taken`` where none is left to be taken back.
        """
        with self._doors.work(actor, Action.IMPORT_TAKE_BACK, import_id) as tx:
            record = ledger.known(tx.session, import_id)
            ids = ledger.opened_by(tx.session, import_id)
            done = taken = 0
            for some in ledger.lots(ids):
                moved(done, len(ids))
                rests = self._resting(tx, some)
                gone = [one for one in some if one not in rests]
                remove_new(tx, gone)
                ledger.forget_rows(tx.session, gone)
                taken += len(gone)
                done += len(some)
            if not taken:
                raise Refused("import.taken" if not ids else "import.all_rest", count=len(ids))
            record.taken_at, record.taken_name = tx.now, tx.actor.name
            record.taken += taken
            record.stayed = len(ids) - taken
            tx.audit(files=taken, stayed=record.stayed)
            if len(ids) <= _FEW:
                tx.also_changed += ids
            row = ledger.row_of(record)
        if len(ids) > _FEW:
            self._search.prepare(actor)
        return row

    def _resting(self, tx: Work, ids: Sequence[str]) -> set[str]:
        return {one for desk in self._holdings for one in desk.resting(tx.session, ids)}

    # ---- lists

    def imports(self, actor: Actor) -> list[ImportRow]:
        """Return every import, the newest first."""
        with self._doors.look(actor, Action.IMPORT_READ) as look:
            return ledger.newest(look.session)

    def of_file(self, actor: Actor, person_id: str) -> list[CameIn]:
        """Return by which lists a file came in, the oldest first; most came in by none."""
        with self._doors.look(actor, Action.PERSON_READ, person_id) as look:
            return ledger.came_in(look.session, person_id)

    def brought(
        self, actor: Actor, import_id: str, after: int = 0, size: int = 100
    ) -> list[BroughtRow]:
        """Return some files of an import by their rows; what stood there, for who sees files
        whole.
        """
        with self._doors.look(actor, Action.IMPORT_READ, import_id) as look:
            rows = ledger.rows_after(look.session, import_id, after, size)
            found = load_rows(look.session, [row.person_id for row in rows if row.person_id])
            roles = look.actor.roles
            whole = household_for(roles) is Shown.FULL and sees_numbers(roles)
            names = {one: row_for(roles, row).name if whole else "" for one, row in found.items()}
            return [ledger.brought(row, names.get(row.person_id, ""), whole=whole) for row in rows]


def _record(
    tx: Work, bring: Bring, every: Sequence[Judged], wanted: Sequence[Judged]
) -> ImportRecord:
    forms = [one.family.form for one in wanted if one.family.form is not None]
    return ImportRecord(
        id=new_id(),
        at=tx.now,
        actor_id=tx.actor.id,
        actor_name=tx.actor.name,
        file_name=bring.source.name,
        sheet=bring.sheet.name,
        sha256=bring.source.sha256,
        files=len(forms),
        people=sum(map(heads, forms)),
        left=left_of(every, wanted),
        taken_at=None,
        taken_name="",
        taken=0,
        stayed=0,
    )
