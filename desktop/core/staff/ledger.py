"""The ledger of accounts: what is asked of them inside the transaction of others."""

from sqlalchemy import select

from desktop.base.errors import Refused
from desktop.core.staff.records import StaffRecord
from desktop.core.staff.rules import combined
from desktop.core.staff.terms import Second
from desktop.core.work import Action, Look, Role, Work, may
from desktop.core.work.reviews import Why, declare_in, list_in
from desktop.storage.failures import as_kept


def accounts_in(at: Work | Look) -> list[tuple[str, frozenset[Role]]]:
    """Return the open accounts with their roles; raises KnownError ``storage.damaged``."""
    rows = at.session.scalars(select(StaffRecord).where(StaffRecord.active))
    with as_kept():
        return [(row.id, frozenset(Role(role) for role in row.roles)) for row in rows]


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
