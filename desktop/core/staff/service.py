"""Accounts: their rows in the database and their slots in the vault, changed as one act."""

from collections.abc import Iterable
from contextlib import nullcontext, suppress
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.keys import one_name
from desktop.base.typed import typed
from desktop.core.documents.forms import DigitChoice
from desktop.core.documents.keeping import keep_in
from desktop.core.sealed.ledger import Room
from desktop.core.staff.keyed import keyed
from desktop.core.staff.ledger import new_duties_in, stands_in
from desktop.core.staff.passwords import check_password
from desktop.core.staff.records import StaffRecord
from desktop.core.staff.rules import check_letterhead, check_staff, combined, meeting
from desktop.core.staff.terms import Letterhead, NewStaff, Second, StaffView
from desktop.core.work import Action, Actor, Doors, Look, Role, Work
from desktop.core.work.reviews import Why, list_in
from desktop.core.work.roles import Held
from desktop.core.work.settings import get_setting, put_setting
from desktop.core.work.subjects import Subject
from desktop.storage.blobs import Blobs
from desktop.storage.failures import as_kept
from desktop.storage.guesses import Guesses
from desktop.storage.keys import Cost, DataKey
from desktop.storage.vault import Vault


def add_row(tx: Work, staff_id: str, command: NewStaff) -> StaffView:
    """Write an account's row in the act's transaction."""
    row = StaffRecord(
        id=staff_id,
        name=command.name,
        job_title=command.job_title,
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


def actor_of(session: Session, staff_id: str, day: date) -> Actor:
    """Return who has this slot, with what they do in others' places on a day; raises Refused
    (``staff.unknown``) for a slot without a row or an account that was closed.
    """
    row = session.get(StaffRecord, staff_id)
    if row is None or not row.active:
        raise Refused("staff.unknown")
    own, stands = _roles(row), stands_in(session, day).get(staff_id, ())
    return Actor(row.id, row.name, row.job_title, Held.of(own, stands), own, stands)


def _roles(row: StaffRecord) -> frozenset[Role]:
    with as_kept():
        return frozenset(map(Role, row.roles))


def open_accounts(at: Work | Look) -> dict[str, str]:
    """Return the names of the open accounts by id."""
    rows = at.session.scalars(select(StaffRecord).where(StaffRecord.active))
    return {row.id: row.name for row in rows}


def closed_among(session: Session, ids: Iterable[str]) -> list[str]:
    """Return which of these accounts were closed."""
    closed = StaffRecord.active.is_(False)
    return list(session.scalars(select(StaffRecord.id).where(StaffRecord.id.in_(ids), closed)))


class StaffService:
    """Adds and changes accounts of an open office."""

    def __init__(
        self,
        doors: Doors,
        vault: Vault,
        guesses: Guesses,
        key: DataKey,
        blobs: Blobs,
        *,
        room: Room,
        cost: Cost | None = None,
    ) -> None:
        """``cost`` is what a guess at a new password costs; None for the vault's own."""
        self._doors = doors
        self._vault = vault
        self._guesses = guesses
        self._key = key
        self._blobs = blobs
        self._room = room
        self._cost = cost

    @typed
    def add(self, actor: Actor, command: NewStaff) -> StaffView:
        """Add somebody; combined duties are listed for a review.

        Raises Invalid, Refused for a name that another open account has, and as
        :meth:`Room.tend_in`.
        """
        problems = check_staff(command, self.letterhead(actor).office_name)
        if problems:
            raise Invalid(problems)
        with self._doors.look(actor, Action.STAFF_READ) as see:
            names = see.session.scalars(select(StaffRecord.name).where(StaffRecord.active)).all()
        if any(one_name(command.name, name) for name in names):
            raise Invalid([Problem("name", "staff.name_taken")])
        staff_id = new_id()
        change = self._vault.set_slot(
            self._key, staff_id, command.name, command.password, cost=self._cost
        )
        try:
            with (
                change.staged() as put,
                self._doors.work(actor, Action.STAFF_ADD, staff_id) as tx,
            ):
                tx.audit(roles=sorted(role.value for role in command.roles))
                if meet := meeting(command.roles):
                    tx.audit(meet=[act.value for act in meet])
                    list_in(tx, staff_id, Why.DUTIES)
                view = add_row(tx, staff_id, command)
                put()
                self._room.tend_in(tx)
        except BaseException:
            self._take_back(staff_id)
            raise
        return view

    def _take_back(self, staff_id: str) -> None:
        """Remove the slot of an account that did not come about; one that stays opens nothing."""
        if any(slot.id == staff_id for slot in self._vault.slots()):
            with suppress(KnownError):
                self._vault.remove_slots(self._key, staff_id).make()

    @typed
    def change_roles(
        self,
        actor: Actor,
        staff_id: str,
        roles: frozenset[Role],
        declared: str = "",
        second: Second | None = None,
    ) -> StaffView:
        """Give somebody other roles; new duties that make them combined are listed for a review.

        Nobody gives themselves a duty alone: ``second`` confirms it by password, or else what is
        ``declared`` of it waits for a review. Raises Invalid where there is no role and, of one's
        own duties, where there is neither (``work.declare_own_duties``); Refused
        ``staff.unknown``, ``staff.last_administrator`` (the office always keeps one) and
        ``staff.no_second`` for who may not confirm; and what :meth:`Guesses.unlock` and
        :meth:`Room.tend_in` raise.
        """
        if not roles:
            raise Invalid([Problem("roles", "staff.role_needed")])
        if second is not None:
            self._guesses.unlock(self._vault, second.slot, second.password)
        with self._doors.work(actor, Action.STAFF_CHANGE, staff_id, declared=declared) as tx:
            row = _known(tx.session, staff_id)
            before = frozenset(map(Role, row.roles))
            row.roles = sorted(role.value for role in roles)
            tx.session.flush()
            _demand_administrator(tx.session)
            # Who only leaves one duty for another gathers none.
            if not roles <= before and (roles & before or combined(roles)):
                new_duties_in(tx, staff_id, roles, second)
            if meet := meeting(roles):
                tx.audit(meet=[act.value for act in meet])
            self._room.tend_in(tx)
            tx.audit(roles=row.roles)
            return _view(row)

    def close(self, actor: Actor, staff_id: str) -> StaffView:
        """Close an account: the row stays, the slot goes, so the password opens nothing.

        The slot goes last: where it can't be taken away any more, the closed row refuses it, and
        the next unlocking of the office takes it away. Raises as :meth:`Room.tend_in`.
        """
        change = None
        if any(slot.id == staff_id for slot in self._vault.slots()):
            change = self._vault.remove_slots(self._key, staff_id)
        with change.staged() if change else nullcontext() as put:
            with self._doors.work(actor, Action.STAFF_CHANGE, staff_id) as tx:
                row = _known(tx.session, staff_id)
                row.active = False
                tx.session.flush()
                _demand_administrator(tx.session)
                self._room.tend_in(tx)
                tx.audit(active=False)
                view = _view(row)
            if put:
                with suppress(KnownError):
                    put()
        return view

    def change_password(self, actor: Actor, old: str, new: str) -> None:
        """Change one's own password; raises what :meth:`Guesses.unlock` raises, or Invalid."""
        self._guesses.unlock(self._vault, actor.id, old)
        problems = check_password(new, (actor.name, self.letterhead(actor).office_name))
        if problems:
            raise Invalid(problems)
        self._set_password(actor, new)

    def set_password_by_recovery(self, actor: Actor, new: str) -> None:
        """Give somebody who opened the office by the recovery key a new password."""
        self._set_password(actor, new, by="recovery")

    def _set_password(self, actor: Actor, new: str, **told: str) -> None:
        change = self._vault.set_slot(self._key, actor.id, actor.name, new, cost=self._cost)
        with keyed(self._doors, change, actor, Action.STAFF_PASSWORD, actor.id) as tx:
            self._room.hand_on_in(tx, actor.id, change.pair)
            tx.audit(**told)
        self._room.took(actor.id, change.pair)

    def everyone(self, actor: Actor) -> list[StaffView]:
        """Return all accounts, closed ones too, in the order they were added."""
        with self._doors.look(actor, Action.STAFF_READ) as see:
            rows = see.session.scalars(select(StaffRecord).order_by(StaffRecord.added_at))
            return [_view(row) for row in rows]

    def letterhead(self, actor: Actor) -> Letterhead:
        """Return what stands on top of every paper."""
        with self._doors.look(actor, Action.OFFICE_READ) as see:
            value = get_setting(see.session, "letterhead") or {}
        with as_kept():
            return Letterhead(
                office_name=value.get("office_name", ""),
                lines=tuple(value.get("lines", ())),
                city=value.get("city", ""),
                phone=value.get("phone", ""),
                logo=self._blobs.get(value["logo"]) if value.get("logo") else b"",
                digits=DigitChoice(value.get("digits", DigitChoice.ARABIC.value)),
                attach_data=value.get("attach_data", False),
            )

    @typed
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
            "office_name": letterhead.office_name,
            "lines": [line for line in letterhead.lines if line],
            "city": letterhead.city,
            "phone": letterhead.phone,
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
    return StaffView(row.id, row.name, row.job_title, _roles(row), row.active)
