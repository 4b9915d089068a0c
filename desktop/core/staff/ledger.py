"""The ledger of accounts: what is asked of them inside the transaction of others."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.core.staff.records import StaffRecord, StandInRecord
from desktop.core.staff.rules import combined
from desktop.core.staff.terms import Second
from desktop.core.work import Action, Look, Role, Work, may
from desktop.core.work.reviews import Why, declare_in, list_in
from desktop.core.work.roles import Held, StandIn
from desktop.storage.failures import as_kept

#: The roles that serve beneficiaries themselves.
_SERVE = frozenset({Role.RECEPTION, Role.RESEARCHER})


def own_roles_in(at: Work | Look) -> dict[str, frozenset[Role]]:
    """Return the open accounts with the roles that they have of their own; raises KnownError
    ``storage.damaged``.
    """
    rows = at.session.scalars(select(StaffRecord).where(StaffRecord.active))
    with as_kept():
        return {row.id: frozenset(map(Role, row.roles)) for row in rows}


def accounts_in(at: Work | Look) -> list[tuple[str, frozenset[Role]]]:
    """Return the open accounts with what they may do today, in others' places too; raises
    KnownError ``storage.damaged``.
    """
    stands = stands_in(at.session, riyadh_date(at.now))
    own = own_roles_in(at)
    return [(id_, Held.of(roles, stands.get(id_, ()))) for id_, roles in own.items()]


@dataclass(frozen=True, slots=True)
class Account:
    """An open account: whose it is, what they do, and since when there is one."""

    id: str
    name: str
    job: str
    since: datetime


def open_accounts_in(at: Work | Look) -> list[Account]:
    """Return the open accounts, in the order they were added."""
    rows = at.session.scalars(
        select(StaffRecord).where(StaffRecord.active).order_by(StaffRecord.added_at)
    )
    return [Account(row.id, row.name, row.job_title, row.added_at) for row in rows]


def serving_in(at: Work | Look) -> list[str]:
    """Return the names of who serves beneficiaries."""
    own = own_roles_in(at)
    return names_of(at, (id_ for id_, roles in own.items() if not _SERVE.isdisjoint(roles)))


def names_of(at: Work | Look, ids: Iterable[str]) -> list[str]:
    """Return the names of some accounts, in order."""
    found = select(StaffRecord.name).where(StaffRecord.id.in_(list(ids)))
    return list(at.session.scalars(found.order_by(StaffRecord.name)))


def stands_in(session: Session, day: date) -> dict[str, tuple[StandIn, ...]]:
    """Return what is done on a day in others' places, by the account that does it. It ends with its
    last day, when it was ended, and where the other's account is closed or has the role no more.

    Raises KnownError ``storage.damaged``.
    """
    rows = session.execute(
        select(StandInRecord, StaffRecord)
        .join(StaffRecord, StaffRecord.id == StandInRecord.whose_id)
        .where(
            *(StandInRecord.approved.is_(True), StandInRecord.ended_at.is_(None)),
            *(StandInRecord.begins <= day, StandInRecord.until >= day),
            StaffRecord.active,
        )
        .order_by(StandInRecord.given_at, StandInRecord.id)
    )
    found: dict[str, list[StandIn]] = {}
    with as_kept():
        for row, whose in rows:
            theirs = frozenset(map(Role, whose.roles))
            acts = frozenset(act for act in map(Action, row.acts) if may(theirs, act))
            one = StandIn(
                *(row.id, whose.id, whose.name, whose.job_title, row.begins, row.until),
                roles=frozenset(map(Role, row.roles)) & theirs,
                acts=acts,
            )
            found.setdefault(row.deputy_id, []).append(one)
    return {id_: tuple(every) for id_, every in found.items()}


def new_duties_in(tx: Work, staff_id: str, roles: frozenset[Role], second: Second | None) -> None:
    """Ask for a second person where somebody is given new duties.

    Raises Refused ``staff.no_second`` for who may not confirm, and as
    :func:`~desktop.core.work.reviews.declare_in`.
    """
    if second is not None:
        approves = dict(accounts_in(tx)).get(second.slot, frozenset())
        if second.slot in {tx.actor.id, staff_id} or not may(approves, Action.STAFF_APPROVE):
            raise Refused("staff.no_second")
        tx.audit(confirmed_by=second.slot)
    elif staff_id == tx.actor.id:
        declare_in(tx, staff_id, Why.OWN_DUTIES)
    elif combined(roles):
        list_in(tx, staff_id, Why.DUTIES)
