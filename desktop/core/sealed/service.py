"""The acts of the sealed room: sealing, opening with a trace, forgetting."""

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final

from desktop.base import log
from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.sealed.contents import open_detail, sealed_for
from desktop.core.sealed.holdings import forget_in
from desktop.core.sealed.ledger import Accounts, Opener, Room
from desktop.core.sealed.records import (
    SealedDetail,
    copies_of,
    details_of,
    people_with_copies,
)
from desktop.core.sealed.rules import checked, problems
from desktop.core.sealed.terms import (
    ReadSealed,
    SealDetail,
    SealedLine,
    SealedView,
    Standing,
)
from desktop.core.work import Action, Actor, Doors, Look, Work, may

#: Gives the names of accounts by id.
Names = Callable[[Work | Look, Collection[str]], Mapping[str, str]]
#: Gives the person and the number of a request; raises Refused for none.
OfRequest = Callable[[Work, str], tuple[str, str]]
#: Gives where somebody is who left a household, by its file and the name that they had in it: the
#: other file, and their name among its members ("" for its head); None for who stayed, and where it
#: is not certain.
WhereGone = Callable[[Work, str, str], tuple[str, str] | None]
#: Gives those of some people who have a request at the desk.
AtDesk = Callable[[Work, Collection[str]], set[str]]

#: Who waits for the room to be opened to them hears it; so does who gave the role.
_GIVERS: Final = Action.STAFF_CHANGE
_FOLLOWS: Final = Action.SENSITIVE_FOLLOW


class _Untouched(Exception):
    """Nothing was to be done: the act is to leave no trace."""


class SealedService:
    """Keeps details of files sealed, and opens them to whom the role table names."""

    def __init__(
        self,
        doors: Doors,
        room: Room,
        accounts: Accounts,
        names: Names,
        *,
        of_request: OfRequest,
        at_desk: AtDesk,
        where_gone: WhereGone,
    ) -> None:
        self._doors = doors
        self._room = room
        self._accounts = accounts
        self._names = names
        self._of_request = of_request
        self._at_desk = at_desk
        self._where_gone = where_gone

    @typed
    def seal(self, actor: Actor, command: SealDetail) -> tuple[SealedLine, ...]:
        """Seal a detail of somebody's file; returns what the actor sees listed of it then.

        Raises Invalid (field text) for one that says nothing, and as :meth:`Room.seal_in`.
        """
        detail = checked(command.detail)
        if found := list(problems(detail)):
            raise Invalid(found)
        with self._doors.work(actor, Action.SENSITIVE_WRITE, command.person_id) as tx:
            id_ = new_id()
            tx.audit(
                details={id_: self._room.seal_in(tx, command.person_id, id_, detail, moved=False)}
            )
            return self._lines(tx, command.person_id)

    def listed(self, actor: Actor, person_id: str) -> tuple[SealedLine, ...]:
        """Return that something is sealed of a person, the newest first, and nothing of what it is:
        to who may read it all of it, to the desk what it opens itself.
        """
        with self._doors.look(actor, Action.SENSITIVE_LIST, person_id) as see:
            return self._lines(see, person_id)

    @typed
    def read(self, actor: Actor, command: ReadSealed) -> tuple[SealedView, ...]:
        """Open what is sealed of a person, which leaves a trace with the task it is for.

        The desk opens what it wrote itself, while the visit is open. Raises Refused
        ``sealed.other_task`` for a request that is not this person's.
        """
        whole = may(actor.roles, Action.SENSITIVE_READ)
        action = Action.SENSITIVE_READ if whole else Action.SENSITIVE_OWN
        with self._doors.work(actor, action, command.person_id) as tx:
            tx.audit(why=command.why)
            if command.request_id:
                person_id, number = self._of_request(tx, command.request_id)
                if person_id != command.person_id:
                    raise Refused("sealed.other_task")
                tx.audit(request=number)
            rows = {row.id: row for row in details_of(tx.session, command.person_id)}
            opener, lines = self._room.opener(tx.session), self._lines(tx, command.person_id)
            views = tuple(
                self._with_left(tx, command.person_id, _opened(opener, line, rows[line.id]))
                for line in lines
            )
            tx.audit(opened=sum(view.detail is not None for view in views))
            return views

    def _with_left(self, tx: Work, person_id: str, view: SealedView) -> SealedView:
        about = view.detail.about if view.detail and may(tx.actor.roles, _FOLLOWS) else ""
        return replace(view, left=bool(about and self._where_gone(tx, person_id, about)))

    def follow(self, actor: Actor, detail_id: str) -> tuple[SealedLine, ...]:
        """Let a detail follow somebody who left the household to the file that they are in now;
        nothing of it is left in this one. Returns what is listed of this file then.

        Raises Refused ``sealed.unknown`` for none, or one that the actor does not open, and
        ``sealed.not_left`` for who is in this household, or in no file that is certain.
        """
        with self._doors.work(actor, _FOLLOWS) as tx:
            row = tx.session.get(SealedDetail, detail_id)
            lines = self._lines(tx, row.person_id) if row else ()
            line = next((one for one in lines if one.id == detail_id), None)
            if row is None or line is None:
                raise Refused("sealed.unknown")
            tx.subject = row.person_id
            detail = _opened(self._room.opener(tx.session), line, row).detail
            if detail is None:
                raise Refused("sealed.unknown")
            gone = self._where_gone(tx, row.person_id, detail.about) if detail.about else None
            if gone is None:
                raise Refused("sealed.not_left")
            to, about = gone
            id_ = new_id()
            told = self._room.seal_in(tx, to, id_, replace(detail, about=about), moved=row.moved)
            tx.audit(details={id_: told, **forget_in(tx, [row])}, to=to)
            tx.also_changed.append(to)
            return self._lines(tx, row.person_id)

    def forget(self, actor: Actor, detail_id: str) -> tuple[SealedLine, ...]:
        """Leave nothing of a detail but that it was there: it was a mistake, or its purpose ended.

        Raises Refused ``sealed.unknown`` for none, and at the desk for what the actor does not open
        (any more).
        """
        with self._doors.work(actor, Action.SENSITIVE_FORGET) as tx:
            row = tx.session.get(SealedDetail, detail_id)
            if row is None or detail_id not in {one.id for one in self._lines(tx, row.person_id)}:
                raise Refused("sealed.unknown")
            tx.subject = row.person_id
            tx.audit(details=forget_in(tx, [row]))
            return self._lines(tx, row.person_id)

    def tend(self, actor: Actor) -> tuple[KnownError, ...]:
        """Complete what can be completed of the room's keys, where the office opens; return what
        its opener must hear of the rest. What fails is tried at the next opening.
        """
        try:
            with suppress(_Untouched), self._doors.work(actor, Action.SENSITIVE_KEYS) as tx:
                at_desk = self._at_desk(tx, people_with_copies(tx.session))
                if not self._room.tend_in(tx, at_desk):
                    raise _Untouched
            return self.waiting(actor)
        except KnownError as why:
            log.event("sealed.not_tended", code=why.code)
            return ()

    def waiting(self, actor: Actor) -> tuple[KnownError, ...]:
        """Return what the actor is to hear of keys that are still to be completed: who waits for
        the room, and who gives roles and renews the sheet.
        """
        return tuple(_notes(actor, self._standing(actor)))

    def _standing(self, actor: Actor) -> Standing:
        with self._doors.look(actor, Action.OFFICE_READ) as see:
            lacking = self._room.lacking_in(see)
            entitled = {
                id_ for id_, roles in self._accounts(see) if may(roles, Action.SENSITIVE_READ)
            }
            names = self._names(see, entitled)
            return Standing(
                waiting=tuple(sorted(names[one] for one in lacking.accounts)),
                rekeying=lacking.older,
                sheet=lacking.sheet,
                by=tuple(sorted(names[one] for one in entitled - lacking.accounts)),
                mine=actor.id in lacking.accounts,
            )

    def _lines(self, at: Work | Look, person_id: str) -> tuple[SealedLine, ...]:
        rows = details_of(at.session, person_id)
        if not may(at.actor.roles, Action.SENSITIVE_READ):
            own = copies_of(at.session, at.actor.id, [row.id for row in rows])
            rows = [row for row in rows if row.id in own]
        names = self._names(at, {row.actor_id for row in rows})
        return tuple(
            SealedLine(row.id, row.at, names.get(row.actor_id, ""), row.moved) for row in rows
        )


def _opened(opener: Opener, line: SealedLine, row: SealedDetail) -> SealedView:
    """Open one; a record that is damaged keeps none of the others from being read."""
    try:
        key = opener.open(sealed_for(row))
        return SealedView(line, open_detail(row, key) if key else None)
    except KnownError as why:
        if why.code != "storage.damaged":
            raise
        return SealedView(line, None, damaged=True)


def _notes(actor: Actor, standing: Standing) -> Iterable[KnownError]:
    by = tuple(standing.by)
    alone = "" if by else "_sheet"  # nobody but the recovery sheet completes it
    if standing.mine:
        yield KnownError(f"sealed.waits_you{alone}", by=by)
    elif standing.waiting and may(actor.roles, _GIVERS):
        yield KnownError(f"sealed.waits_other{alone}", who=tuple(standing.waiting), by=by)
    if standing.rekeying and may(actor.roles, _GIVERS):
        yield KnownError(f"sealed.rekeying{alone}", details=standing.rekeying, by=by)
    if standing.sheet and by and may(actor.roles, Action.RECOVERY_RENEW):
        yield KnownError("sealed.sheet_waits", by=by)
