"""Accounts: a slot in the vault first, then the row. A slot without a row can't log in."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.arabic_text import clean
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.core.documents.forms import DigitChoice
from desktop.core.documents.keeping import keep_in
from desktop.core.staff.records import StaffRecord
from desktop.core.staff.rules import check_letterhead
from desktop.core.staff.terms import Letterhead, NewStaff, StaffView
from desktop.core.work import Action, Actor, Doors, Look, Role, Work
from desktop.core.work.settings import get_setting, put_setting
from desktop.core.work.subjects import Subject
from desktop.storage.blobs import Blobs
from desktop.storage.keys import Cost, DataKey
from desktop.storage.vault import Vault

#: Shorter passwords fall to guessing however dear each guess is.
SHORTEST_PASSWORD = 8


def check_staff(command: NewStaff) -> list[Problem]:
    """Return what is wrong with a new account (fields name, roles, password)."""
    problems = []
    if not clean(command.name):
        problems.append(Problem("name", "staff.name_needed"))
    if not command.roles:
        problems.append(Problem("roles", "staff.role_needed"))
    problems += check_password(command.password)
    return problems


def check_administrator(command: NewStaff) -> list[Problem]:
    """Return what is wrong with an office's first account, which must be an administrator's."""
    problems = check_staff(command)
    if command.roles and Role.ADMIN not in command.roles:
        problems.append(Problem("roles", "staff.administrator_needed"))
    return problems


def check_password(password: str) -> list[Problem]:
    """Return what is wrong with a password (field password)."""
    if len(password.strip()) < SHORTEST_PASSWORD:
        return [Problem("password", "staff.password_short", {"least": SHORTEST_PASSWORD})]
    return []


def add_row(tx: Work, staff_id: str, command: NewStaff) -> StaffView:
    """Write an account's row in the act's transaction."""
    row = StaffRecord(
        id=staff_id,
        name=clean(command.name),
        job_title=clean(command.job_title),
        roles=sorted(role.value for role in command.roles),
        active=True,
        added_at=tx.now,
    )
    tx.session.add(row)
    tx.session.flush()
    return _view(row)


def names_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of accounts by id, closed ones too; an id of none is passed over."""
    rows = at.session.scalars(select(StaffRecord).where(StaffRecord.id.in_(set(ids))))
    return {row.id: row.name for row in rows}


def actor_of(session: Session, staff_id: str) -> Actor:
    """Return who has this slot; raises Refused (``staff.unknown``) for a slot without a row or
    an account that was closed.
    """
    row = session.get(StaffRecord, staff_id)
    if row is None or not row.active:
        raise Refused("staff.unknown")
    return Actor(row.id, row.name, row.job_title, frozenset(Role(role) for role in row.roles))


class StaffService:
    """Adds and changes accounts of an open office."""

    def __init__(
        self, doors: Doors, vault: Vault, key: DataKey, blobs: Blobs, cost: Cost | None = None
    ) -> None:
        """``cost`` is what a guess at a new password costs; None for the vault's own."""
        self._doors = doors
        self._vault = vault
        self._key = key
        self._blobs = blobs
        self._cost = cost

    def add(self, actor: Actor, command: NewStaff) -> StaffView:
        """Add somebody; raises Invalid, and Refused for a name that another open account has."""
        problems = check_staff(command)
        if problems:
            raise Invalid(problems)
        with self._doors.look(actor, Action.STAFF_READ) as see:
            taken = see.session.scalar(
                select(StaffRecord.id).where(
                    StaffRecord.name == clean(command.name), StaffRecord.active
                )
            )
        if taken:
            raise Invalid([Problem("name", "staff.name_taken")])
        staff_id = new_id()
        with self._doors.work(actor, Action.STAFF_ADD, staff_id) as tx:
            name = clean(command.name)
            self._vault.set_slot(self._key, staff_id, name, command.password, cost=self._cost)
            tx.audit(roles=sorted(role.value for role in command.roles))
            return add_row(tx, staff_id, command)

    def change_roles(self, actor: Actor, staff_id: str, roles: frozenset[Role]) -> StaffView:
        """Give somebody other roles.

        Raises Invalid where there is none, Refused ``staff.unknown``, and
        ``staff.last_administrator``: the office always keeps one.
        """
        if not roles:
            raise Invalid([Problem("roles", "staff.role_needed")])
        with self._doors.work(actor, Action.STAFF_CHANGE, staff_id) as tx:
            row = _known(tx.session, staff_id)
            row.roles = sorted(role.value for role in roles)
            tx.session.flush()
            _demand_administrator(tx.session)
            tx.audit(roles=row.roles)
            return _view(row)

    def close(self, actor: Actor, staff_id: str) -> StaffView:
        """Close an account: the row stays, the slot goes, so the password opens nothing.

        The slot goes last: broken off before, the closed row refuses it, and a second closing
        takes it away.
        """
        with self._doors.work(actor, Action.STAFF_CHANGE, staff_id) as tx:
            row = _known(tx.session, staff_id)
            row.active = False
            tx.session.flush()
            _demand_administrator(tx.session)
            tx.audit(active=False)
            view = _view(row)
        self._vault.remove_slot(staff_id)
        return view

    def change_password(self, actor: Actor, old: str, new: str) -> None:
        """Change one's own password; raises ``vault.wrong_password`` or Invalid."""
        self._vault.unlock(actor.id, old)
        problems = check_password(new)
        if problems:
            raise Invalid(problems)
        with self._doors.work(actor, Action.STAFF_PASSWORD, actor.id):
            self._vault.set_slot(self._key, actor.id, actor.name, new, cost=self._cost)

    def set_password_by_recovery(self, actor: Actor, new: str) -> None:
        """Give somebody who opened the office by the recovery key a new password."""
        with self._doors.work(actor, Action.STAFF_PASSWORD, actor.id) as tx:
            tx.audit(by="recovery")
            self._vault.set_slot(self._key, actor.id, actor.name, new, cost=self._cost)

    def renew_recovery(self, actor: Actor) -> tuple[str, ...]:
        """Make a new recovery key and return its groups; the old sheet opens nothing any more but
        the backups that were made before.
        """
        # The act first: a key that was renewed in an act that failed would be on no paper.
        with self._doors.work(actor, Action.RECOVERY_RENEW):
            pass
        return self._vault.renew_recovery(self._key).groups

    def everyone(self, actor: Actor) -> list[StaffView]:
        """Return all accounts, closed ones too, in the order they were added."""
        with self._doors.look(actor, Action.STAFF_READ) as see:
            rows = see.session.scalars(select(StaffRecord).order_by(StaffRecord.added_at))
            return [_view(row) for row in rows]

    def letterhead(self, actor: Actor) -> Letterhead:
        """Return what stands on top of every paper."""
        with self._doors.look(actor, Action.OFFICE_READ) as see:
            value = get_setting(see.session, "letterhead") or {}
        return Letterhead(
            office_name=value.get("office_name", ""),
            lines=tuple(value.get("lines", ())),
            city=value.get("city", ""),
            phone=value.get("phone", ""),
            logo=self._blobs.get(value["logo"]) if value.get("logo") else b"",
            digits=DigitChoice(value.get("digits", DigitChoice.ARABIC.value)),
            attach_data=value.get("attach_data", False),
        )

    def change_letterhead(self, actor: Actor, letterhead: Letterhead) -> Letterhead:
        """Change what stands on top of every print from now on; raises Invalid naming fields."""
        if problems := check_letterhead(letterhead):
            raise Invalid(problems)
        with self._doors.work(actor, Action.OFFICE_SETTINGS) as tx:
            put_letterhead(tx, letterhead, self._blobs)
        return self.letterhead(actor)


def put_letterhead(tx: Work, letterhead: Letterhead, blobs: Blobs) -> None:
    """Keep the letterhead among the office's settings, and its logo beside the database."""
    about = Subject("office", "letterhead")
    logo = keep_in(tx, blobs, letterhead.logo, "logo", about) if letterhead.logo else ""
    put_setting(
        tx.session,
        "letterhead",
        {
            "office_name": clean(letterhead.office_name),
            "lines": [clean(line) for line in letterhead.lines if clean(line)],
            "city": clean(letterhead.city),
            "phone": clean(letterhead.phone),
            "logo": logo,
            "digits": letterhead.digits.value,
            "attach_data": letterhead.attach_data,
        },
    )


def _demand_administrator(session: Session) -> None:
    active = session.scalars(select(StaffRecord).where(StaffRecord.active.is_(True)))
    if not any(Role.ADMIN.value in row.roles for row in active):
        raise Refused("staff.last_administrator")


def _known(session: Session, staff_id: str) -> StaffRecord:
    row = session.get(StaffRecord, staff_id)
    if row is None:
        raise Refused("staff.unknown")
    return row


def _view(row: StaffRecord) -> StaffView:
    return StaffView(
        row.id, row.name, row.job_title, frozenset(Role(r) for r in row.roles), row.active
    )
