"""The acts of a merge: two files compared, one absorbing the other, and the two parted again."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import Prose, typed
from desktop.core.merge import ledger
from desktop.core.merge.records import MergeRecord, MergeUndo
from desktop.core.merge.rules import compose, offered, sides_of
from desktop.core.merge.terms import (
    Comparison,
    MergeFiles,
    MergeView,
    Origin,
    Pair,
    Resting,
)
from desktop.core.people.forms import changed, form_from_json, form_of
from desktop.core.people.ledger import (
    check_in,
    file_called,
    index_in,
    keep_former_number,
    known,
    load,
    write_form,
)
from desktop.core.people.links.ledger import said_distinct
from desktop.core.people.records import PersonRecord, PersonVersion
from desktop.core.people.views import sees_numbers
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.holdings import Holdings

StaffNames = Callable[[Look, Collection[str]], Mapping[str, str]]


class MergeService:
    """Lets one file absorb another by the desks' own word of what they hold."""

    def __init__(self, doors: Doors, holdings: Sequence[Holdings], staff_names: StaffNames) -> None:
        self._doors, self._holdings, self._staff_names = doors, holdings, staff_names

    def compare(self, actor: Actor, stays: str, goes: str) -> Comparison:
        """Return two files beside each other, field by field, with what each came from, what would
        go over, and what bars it. Raises Refused ``people.unknown`` and ``merge.itself``.
        """
        with self._doors.look(actor, Action.PERSON_LINK, stays) as see:
            if stays == goes:
                raise Refused("merge.itself")
            one, other = load(see.session, stays), load(see.session, goes)
            of = [_Origins(self._staff_names, see, person_id) for person_id in (stays, goes)]
            held = ledger.snapshot(see.session, self._holdings, (goes,)).rows
            pairs = []
            for name in changed(one.form, other.form):
                here, there = getattr(one.form, name), getattr(other.form, name)
                pairs.append(
                    Pair(
                        name, here, there, of[0].of_field(name), of[1].of_field(name),
                        sides_of(name, here, there), offered(name, here, there),
                    )
                )  # fmt: skip
            follows = ledger.told({name: rows.values() for name, rows in held.items()})
            return Comparison(
                one, other, tuple(pairs), follows, tuple(self._bars(see, one.id, goes))
            )

    @typed
    def called(self, actor: Actor, person_id: str, number: str) -> str:
        """Return the file that a typed number is of, to be compared with this one; raises Invalid
        (``to``: ``people.no_file``, ``merge.itself``).
        """
        with self._doors.look(actor, Action.PERSON_LINK, person_id) as see:
            other = file_called(see.session, number)
        if other is None:
            raise Invalid([Problem("to", "people.no_file")])
        if other == person_id:
            raise Invalid([Problem("to", "merge.itself")])
        return other

    @typed
    def merge(self, actor: Actor, command: MergeFiles) -> MergeView:
        """Let one file absorb the other: everything that is held of it goes over, and the form is
        what was chosen of the two. Its numbers go on finding the file that stays.

        Raises Invalid (``because``, ``people.why_needed``, or what is wrong with the form that the
        choices make); Refused ``people.unknown``, ``people.stale_version``, ``merge.itself``,
        ``merge.said_distinct``, ``merge.one_died`` and what desks refuse a move by.
        """
        if not command.because:
            raise Invalid([Problem("because", "people.why_needed")])
        if command.stays == command.goes:
            raise Refused("merge.itself")
        with self._doors.work(actor, Action.PERSON_MERGE, command.stays) as tx:
            stays, goes = known(tx.session, command.stays), known(tx.session, command.goes)
            for record, read in ((stays, command.stays_version), (goes, command.goes_version)):
                if record.version != read:
                    raise Refused("people.stale_version", read=read, now=record.version)
            for why in self._bars(tx, stays.id, goes.id):
                raise why
            return self._merge_in(tx, stays, goes, command)

    def _merge_in(
        self, tx: Work, stays: PersonRecord, goes: PersonRecord, command: MergeFiles
    ) -> MergeView:
        both = stays.id, goes.id
        own, other, number = form_of(stays), form_of(goes), goes.file_number
        made = compose(own, other, {one.field: one.side for one in command.choices})
        before = ledger.snapshot(tx.session, self._holdings, both)
        for desk in self._holdings:
            desk.move(tx, from_person=both[1], into_person=both[0])
        stays = known(tx.session, both[0])
        taken = changed(own, made)
        if taken:
            checked = check_in(tx, made, None, stays.id)
            if checked.identity != own.identity:
                keep_former_number(tx, stays, own)
            stays.version += 1
            write_form(tx, stays, checked, renews=False)
        after = ledger.snapshot(tx.session, self._holdings, both)
        undo = ledger.changes(before.rows, after.rows)
        record = MergeRecord(
            id=new_id(), stays_id=both[0], goes_id=both[1], number=number, because=command.because,
            taken=list(taken), follows=ledger.counted(undo), at=tx.now, actor_id=tx.actor.id,
            actor_name=tx.actor.name, undone_at=None, undone_by="", undone_because="",
        )  # fmt: skip
        tx.session.add(record)
        tx.session.flush()
        tx.session.add(MergeUndo(merge_id=record.id, before=undo, after=ledger.sums(after.rows)))
        tx.also_changed.append(both[1])
        tx.audit(merge=record.id, goes=both[1], taken=list(taken), follows=record.follows)
        return _view(record, final=False)

    @typed
    def undo(self, actor: Actor, merge_id: str, because: Prose) -> MergeView:
        """Part two files as they were before a merge, as a whole.

        Raises Invalid (``because``, ``people.why_needed``), Refused ``merge.unknown``,
        ``merge.undone``, ``merge.merged_on``, ``merge.final`` (one of the two was erased) and
        ``merge.rests`` where something was written since; :meth:`rests_on` tells what.
        """
        if not because:
            raise Invalid([Problem("because", "people.why_needed")])
        with self._doors.work(actor, Action.PERSON_UNMERGE) as tx:
            record, undo = _standing(tx.session, merge_id)
            tx.subject = record.stays_id
            rests = self._resting(tx, record, undo)
            if rests:
                raise Refused("merge.rests", count=len(rests))
            ledger.put_back(tx, undo.before)
            both = record.stays_id, record.goes_id
            files = [known(tx.session, person_id) for person_id in both]
            index_in(tx.session, {one.id: (one.file_number, form_of(one)) for one in files})
            record.undone_at, record.undone_by = tx.now, tx.actor.name
            record.undone_because = because
            ledger.forget_undo(tx.session, [record])
            tx.also_changed.append(record.goes_id)
            tx.audit(merge=record.id, goes=record.goes_id)
            return _view(record, final=False)

    def rests_on(self, actor: Actor, merge_id: str) -> list[Resting]:
        """Return what was written or changed in the file since a merge, the oldest first: while
        there is something, it is not undone. Raises as :meth:`undo`.
        """
        with self._doors.look(actor, Action.PERSON_LINK) as see:
            record, undo = _standing(see.session, merge_id)
            return self._resting(see, record, undo)

    def of_file(self, actor: Actor, person_id: str) -> list[MergeView]:
        """Return the merges that a file took part in, the newest first; what was said of them to
        who sees files whole.
        """
        with self._doors.look(actor, Action.PERSON_READ, person_id) as see:
            merges = ledger.of_file(see.session, person_id)
            query = select(MergeUndo.merge_id).where(MergeUndo.merge_id.in_([m.id for m in merges]))
            open_ = set(see.session.scalars(query))
            seen = [_view(one, final=one.id not in open_) for one in merges]
            if sees_numbers(actor.roles):
                return seen
            return [replace(one, because="", undone_because="") for one in seen]

    def _bars(self, at: Work | Look, stays: str, goes: str) -> list[KnownError]:
        """Return why two files are not merged now."""
        one, other = known(at.session, stays), known(at.session, goes)
        found: list[KnownError] = []
        if goes in said_distinct(at.session, stays):
            found.append(Refused("merge.said_distinct"))
        if (one.died_on is None) != (other.died_on is None):
            found.append(Refused("merge.one_died"))
        for person_id in (stays, goes):
            for desk in self._holdings:
                try:
                    desk.demand_movable(at.session, person_id)
                except Refused as why:
                    found.append(why)
        return found

    def _resting(self, at: Work | Look, record: MergeRecord, undo: MergeUndo) -> list[Resting]:
        now = ledger.snapshot(at.session, self._holdings, (record.stays_id,))
        return ledger.resting(now, undo.after)


class _Origins:
    """Since which confirmed form a file says what it says."""

    def __init__(self, names: StaffNames, see: Look, person_id: str) -> None:
        query = select(PersonVersion).where(PersonVersion.person_id == person_id)
        self._rows = see.session.scalars(query.order_by(PersonVersion.version.desc())).all()
        self._forms = [form_from_json(row.form) for row in self._rows]
        self._names = names(see, {row.actor_id for row in self._rows})

    def of_field(self, name: str) -> Origin:
        """Return the form that brought a field's word as it is."""
        at = 0
        now = getattr(self._forms[0], name)
        while at + 1 < len(self._forms) and getattr(self._forms[at + 1], name) == now:
            at += 1
        row = self._rows[at]
        return Origin(row.version, row.at, self._names.get(row.actor_id, ""))


def _standing(session: Session, merge_id: str) -> tuple[MergeRecord, MergeUndo]:
    """Return a merge that holds, with that by which it is undone."""
    record = session.get(MergeRecord, merge_id)
    if record is None:
        raise Refused("merge.unknown")
    if record.undone_at is not None:
        raise Refused("merge.undone")
    if session.get(PersonRecord, record.stays_id) is None:
        raise Refused("merge.merged_on")
    undo = session.get(MergeUndo, merge_id)
    if undo is None:
        raise Refused("merge.final")
    return record, undo


def _view(record: MergeRecord, *, final: bool) -> MergeView:
    follows = {kind: n for kind, n in record.follows.items() if kind not in ledger.UNTOLD}
    return MergeView(
        record.id, record.stays_id, record.number, record.at, record.actor_name, record.because,
        tuple(record.taken), follows, record.undone_at, record.undone_by,
        record.undone_because, final and record.undone_at is None,
    )  # fmt: skip
