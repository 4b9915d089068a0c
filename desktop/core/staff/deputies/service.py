"""Standing in for somebody: giving it, approving what was proposed, ending it, and the list."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.ids import new_id
from desktop.base.typed import Prose, typed
from desktop.core.sealed.ledger import Room
from desktop.core.staff.deputies.rules import check_stand_in, overlaps, state_of
from desktop.core.staff.deputies.terms import (
    GiveStandIn,
    StandInKind,
    StandInState,
    StandInView,
)
from desktop.core.staff.ledger import own_roles_in
from desktop.core.staff.records import StaffRecord, StandInRecord
from desktop.core.staff.rules import combined
from desktop.core.work import Action, Actor, Doors, Look, Role, Work, may
from desktop.core.work.reviews import Why, list_in
from desktop.storage.failures import as_kept

#: What still may come to be, or is.
_OPEN = frozenset({StandInState.PROPOSED, StandInState.COMING, StandInState.RUNNING})


class StandIns:
    """The director gives and approves, the administrator proposes, and whose place it is may end
    it. Nobody gives on what was given to them: the account's own roles are asked for.
    """

    def __init__(self, doors: Doors, room: Room) -> None:
        self._doors = doors
        self._room = room

    @typed
    def give(self, actor: Actor, command: GiveStandIn) -> StandInView:
        """Let somebody stand in for another; proposed where the actor is no director.

        Raises Invalid naming the fields of the command, Refused ``staff.stand_in_own`` for who only
        stands in for a director, and as :meth:`Room.tend_in`.
        """
        with self._doors.work(actor, Action.DEPUTY_GIVE) as tx:
            _demand_own(tx.actor, Action.DEPUTY_GIVE)
            today, accounts = riyadh_date(tx.now), own_roles_in(tx)
            problems = check_stand_in(command, accounts, today)
            for field in ("begins", "until"):
                problems += outside_calendar(field, getattr(command, field))
            if not problems and overlaps(command, _same(tx.session, command, today)):
                problems = [Problem("begins", "staff.stand_in_overlaps")]
            if problems or command.kind is None or not (command.begins and command.until):
                raise Invalid(problems)
            decides = may(tx.actor.account, Action.DEPUTY_APPROVE)
            row = StandInRecord(
                id=new_id(),
                kind=command.kind.value,
                whose_id=command.whose,
                deputy_id=command.deputy,
                roles=sorted(one.value for one in command.roles),
                acts=sorted(one.value for one in command.acts),
                begins=command.begins,
                until=command.until,
                reason=command.reason,
                given_by=actor.id,
                given_at=tx.now,
                approved=True if decides else None,
                decided_by="",
                ended_by="",
                ended_at=None,
                ended_why="",
            )
            tx.session.add(row)
            self._took(tx, row)
            return _view(tx, row)

    def approve(self, actor: Actor, stand_in_id: str) -> StandInView:
        """Approve what was proposed; raises as :meth:`give`, and Refused ``staff.stand_in_decided``
        where that was done, or its days are over.
        """
        return self._decide(actor, stand_in_id, approved=True)

    def decline(self, actor: Actor, stand_in_id: str) -> StandInView:
        """Decline what was proposed; raises as :meth:`approve`."""
        return self._decide(actor, stand_in_id, approved=False)

    @typed
    def end(self, actor: Actor, stand_in_id: str, why: Prose) -> StandInView:
        """End it today, before its last day: a director, or whose place it is (they are back).

        Raises Invalid (``reason``), Refused ``staff.stand_in_over`` where it does not run or is not
        to come, ``staff.stand_in_not_theirs``, and as :meth:`Room.tend_in`.
        """
        if not why:
            raise Invalid([Problem("reason", "staff.stand_in_reason")])
        with self._doors.work(actor, Action.DEPUTY_END, stand_in_id) as tx:
            row = _known(tx.session, stand_in_id)
            if _state(row, riyadh_date(tx.now)) not in _OPEN:
                raise Refused("staff.stand_in_over")
            if actor.id != row.whose_id and not may(tx.actor.account, Action.DEPUTY_APPROVE):
                raise Refused("staff.stand_in_not_theirs")
            row.ended_by, row.ended_at, row.ended_why = actor.id, tx.now, why
            if row.approved is None:
                row.approved, row.decided_by = False, actor.id
            tx.session.flush()
            tx.also_changed.append(row.deputy_id)
            tx.audit(deputy=row.deputy_id)
            self._room.tend_in(tx)
            return _view(tx, row)

    def everyone(self, actor: Actor) -> list[StandInView]:
        """Return all there ever were, what is open first, the latest day first."""
        with self._doors.look(actor, Action.STAFF_READ) as see:
            rows = see.session.scalars(select(StandInRecord)).all()
            return _sorted(_view(see, row) for row in rows)

    def mine(self, actor: Actor) -> list[StandInView]:
        """Return what is open of the actor's own place, or that they do in another's, and what
        waits for them to be approved.
        """
        with self._doors.look(actor, Action.DEPUTY_READ) as see:
            concerned = [StandInRecord.whose_id == actor.id, StandInRecord.deputy_id == actor.id]
            if may(see.actor.account, Action.DEPUTY_APPROVE):
                concerned.append(StandInRecord.approved.is_(None))
            rows = see.session.scalars(select(StandInRecord).where(or_(*concerned))).all()
            return _sorted(one for one in (_view(see, row) for row in rows) if one.state in _OPEN)

    def people(self, actor: Actor) -> list[tuple[str, str, frozenset[Role]]]:
        """Return the open accounts by id, name and their own roles, to choose from."""
        with self._doors.look(actor, Action.DEPUTY_GIVE) as see:
            names = _names(see.session)
            return [(id_, names[id_][0], roles) for id_, roles in own_roles_in(see).items()]

    def _decide(self, actor: Actor, stand_in_id: str, *, approved: bool) -> StandInView:
        with self._doors.work(actor, Action.DEPUTY_APPROVE, stand_in_id) as tx:
            _demand_own(tx.actor, Action.DEPUTY_APPROVE)
            row = _known(tx.session, stand_in_id)
            if _state(row, riyadh_date(tx.now)) is not StandInState.PROPOSED:
                raise Refused("staff.stand_in_decided")
            row.approved, row.decided_by = approved, actor.id
            self._took(tx, row)
            return _view(tx, row)

    def _took(self, tx: Work, row: StandInRecord) -> None:
        """Tell of it, bring the sealed room's keys to what it makes of today's roles, and list it
        where one hand could then check itself.
        """
        tx.session.flush()
        tx.subject = row.id
        tx.also_changed.append(row.deputy_id)
        told = "approved" if row.approved else "proposed" if row.approved is None else "declined"
        tx.audit(kind=row.kind, deputy=row.deputy_id, roles=row.roles, acts=row.acts, stage=told)
        if row.approved:
            own = own_roles_in(tx).get(row.deputy_id, frozenset())
            lent = frozenset(map(Role, row.roles))
            if not lent <= own and combined(own | lent):
                list_in(tx, row.deputy_id, Why.DUTIES)
            self._room.tend_in(tx)


def _demand_own(actor: Actor, action: Action) -> None:
    if not may(actor.account, action):
        raise Refused("staff.stand_in_own")


def _known(session: Session, stand_in_id: str) -> StandInRecord:
    row = session.get(StandInRecord, stand_in_id)
    if row is None:
        raise Refused("staff.stand_in_unknown")
    return row


def _state(row: StandInRecord, today: date) -> StandInState:
    ended = row.ended_at is not None
    return state_of(row.begins, row.until, today, approved=row.approved, ended=ended)


def _same(session: Session, command: GiveStandIn, today: date) -> list[tuple[date, date, set[str]]]:
    """Return what is open of the same kind for the same person."""
    kind = command.kind.value if command.kind else ""
    rows = session.scalars(
        select(StandInRecord).where(
            StandInRecord.whose_id == command.whose, StandInRecord.kind == kind
        )
    )
    return [
        (row.begins, row.until, {*row.roles, *row.acts})
        for row in rows
        if _state(row, today) in _OPEN
    ]


def _names(session: Session) -> dict[str, tuple[str, str]]:
    rows = session.scalars(select(StaffRecord))
    return {row.id: (row.name, row.job_title) for row in rows}


def _view(at: Work | Look, row: StandInRecord) -> StandInView:
    names = _names(at.session)
    name = {id_: told[0] for id_, told in names.items()}.get
    with as_kept():
        return StandInView(
            id=row.id,
            kind=StandInKind(row.kind),
            state=_state(row, riyadh_date(at.now)),
            whose=row.whose_id,
            whose_name=name(row.whose_id, ""),
            whose_title=names.get(row.whose_id, ("", ""))[1],
            deputy=row.deputy_id,
            deputy_name=name(row.deputy_id, ""),
            roles=frozenset(map(Role, row.roles)),
            acts=frozenset(map(Action, row.acts)),
            begins=row.begins,
            until=row.until,
            reason=row.reason,
            by=name(row.given_by, ""),
            decided_by=name(row.decided_by, ""),
            ended_by=name(row.ended_by, ""),
            ended_why=row.ended_why,
        )


def _sorted(views: Iterable[StandInView]) -> list[StandInView]:
    newest = sorted(views, key=lambda one: (one.until, one.id), reverse=True)
    return sorted(newest, key=lambda one: one.state not in _OPEN)
