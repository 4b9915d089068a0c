"""The gate: from a folder on disk to an open office and back.

Every method runs on the lane's thread, which owns the database connection. An office that is being
set up has its keys in ``vault.keys.setup`` until its recovery key was typed back, one to practise
in until it is filled, and one that is restored until all of it is there; what was broken off leaves
no office and is begun anew.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.base import log
from desktop.base.clock import Clock, riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.drives import Ground, ground_of, in_cloud
from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.ids import new_id
from desktop.base.typed import Verbatim, typed
from desktop.core.backup.contents import attachments
from desktop.core.backup.standalone import restore, restorers
from desktop.core.backup.terms import (
    ByPassword,
    ByRecovery,
    Listener,
    RestoreReport,
    Watch,
    never,
    nobody,
)
from desktop.core.office import Office
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.staff.keys import demand_typed_back
from desktop.core.staff.passwords import check_password
from desktop.core.staff.rules import check_administrator, check_letterhead
from desktop.core.staff.service import (
    actor_of,
    add_row,
    closed_among,
    put_letterhead,
)
from desktop.core.staff.terms import SetUp
from desktop.core.work import Action, Actor, Doors, audit
from desktop.core.work.policies import Policies, put_first_text
from desktop.core.work.practice import MARK, is_practice
from desktop.storage.blobs import Blobs
from desktop.storage.engine import Engine, known_errors
from desktop.storage.folder import DataFolder
from desktop.storage.guesses import Guesses
from desktop.storage.keys import Cost, DataKey
from desktop.storage.lane import alone
from desktop.storage.pairs import Keyring
from desktop.storage.put_aside import put_aside
from desktop.storage.renewal import settle
from desktop.storage.slots import Entered, Slot
from desktop.storage.store import LocalFile, Store
from desktop.storage.vault import Change, Vault
from desktop.storage.vault_file import mend_last

#: What keeps an office from being written to, and what is said of one that is open all the same.
READING_ALONE: Final = {
    "storage.disk_full": "storage.reading_alone",
    "storage.read_only": "storage.reading_protected",
}

#: What is damaged so that only a backup helps, which then may take the office's place.
DAMAGED: Final = frozenset(
    {
        "storage.damaged", "storage.wrong_key", "storage.no_database",
        "vault.damaged", "vault.missing",
    }
)  # fmt: skip

#: What is said of such damage in the folder for practice, where another office can be made.
PRACTICE_DAMAGED: Final = "staff.practice_damaged"


class GateState(StrEnum):
    """What the data folder holds: nothing, or an office (open or not)."""

    NEW = "new"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open office, who opened it, and what they must hear at once, each with its advice."""

    office: Office
    actor: Actor
    notes: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True)
class Materials:
    """What ``desks`` assembles an office from."""

    engine: Engine
    doors: Doors
    vault: Vault
    guesses: Guesses
    key: DataKey
    keyring: Keyring
    folder: DataFolder
    policies: Policies
    practice: bool
    close: Callable[[], None]


@dataclass(slots=True)
class _Pending:
    engine: Engine
    doors: Doors
    actor: Actor
    groups: tuple[str, ...]
    entered: Entered
    policy: LoadedPolicy


class Gate:
    """Opens and closes the office of one data folder."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        assemble: Callable[[Materials], Office],
        cost: Cost | None = None,
        store: Store | None = None,
    ) -> None:
        self.folder = folder
        self._store = store or LocalFile()
        self._clock = clock
        self._assemble = assemble
        self._cost = cost
        self._guesses = Guesses(folder.guesses, clock)
        self._engine: Engine | None = None
        self._opened: Opened | None = None
        self._pending: _Pending | None = None
        self._keyring = Keyring()
        self._damaged = False

    def state(self) -> GateState:
        """Return what there is to do first."""
        if self._opened:
            return GateState.OPEN
        return GateState.NEW if self.folder.is_new() else GateState.LOCKED

    def hold(self) -> None:
        """Take the folder for this process; raises ``storage.folder_in_use``."""
        with known_errors():
            self.folder.hold()
        settle(self.folder)

    def people(self) -> list[Slot]:
        """Return who can unlock; raises the vault's own codes where it can't be read."""
        return Vault.open(self.folder.vault).slots()

    @typed
    def begin_set_up(self, command: SetUp, policy: Verbatim[LoadedPolicy]) -> tuple[str, ...]:
        """Make the office and return its recovery key in groups; nothing counts before
        :meth:`finish_set_up`.

        Raises Invalid (fields office_name, name, roles, password) and ``staff.office_exists``.
        """
        problems = check_administrator(command.administrator, command.letterhead.office_name)
        problems += check_letterhead(command.letterhead)
        if problems:
            raise Invalid(problems)
        self.hold()
        if self.state() is not GateState.NEW:
            raise Refused("staff.office_exists")
        self._discard_set_up()
        person, staff_id = command.administrator, new_id()
        name = person.name
        vault, recovery, key = Vault.create(
            self.folder.unfinished, staff_id, name, person.password, cost=self._cost
        )
        engine, doors = self._open(key)
        actor = Actor(staff_id, name, person.job_title, person.roles)
        try:
            with doors.work(actor, Action.OFFICE_SET_UP) as tx:
                add_row(tx, staff_id, person)
                put_letterhead(tx, command.letterhead, Blobs(self.folder.blobs, key))
                put_first_text(tx.session, policy, confirmed=not command.own_text)
                tx.audit(policy=policy.profile.id, sha256=policy.sha256)
                if command.practice:
                    tx.audit(**{MARK: True})
        except BaseException:
            engine.dispose()
            raise
        entered = vault.enter(staff_id, person.password)
        self._pending = _Pending(engine, doors, actor, recovery.groups, entered, policy)
        return recovery.groups

    @alone
    def finish_set_up(self, typed: Mapping[int, str]) -> Opened:
        """Open the new office once groups of its recovery key (by number from 1) were typed back.

        Raises Refused: ``staff.recovery_group`` naming the first that does not match, and
        ``staff.no_set_up`` where none was begun.
        """
        pending = self._begun()
        demand_typed_back(pending.groups, typed)
        with known_errors():
            self.folder.finish()
        self._pending = None
        log.event("office.set_up", policy=pending.policy.profile.id)
        return self._finish_begun(pending, Vault.open(self.folder.vault))

    @alone
    def fill_set_up(self, fill: Callable[[Opened], object]) -> None:
        """Have the office that was begun filled, and close it: it counts once it is whole.

        Broken off by what ``fill`` raises, one to practise in is thrown away; by a power cut, any
        is begun anew. Raises Refused ``staff.no_set_up`` where none was begun.
        """
        pending, self._pending = self._begun(), None
        try:
            fill(self._finish_begun(pending, Vault.open(self.folder.unfinished)))
        except BaseException:
            if self._opened:
                self.discard()
            else:
                pending.engine.dispose()
            raise
        self.lock()
        with known_errors():
            self.folder.finish()
        log.event("office.set_up", policy=pending.policy.profile.id)

    def _begun(self) -> _Pending:
        if self._pending is None:
            raise Refused("staff.no_set_up")
        return self._pending

    def _finish_begun(self, begun: _Pending, vault: Vault) -> Opened:
        return self._finish(begun.engine, begun.doors, vault, begun.entered, begun.actor)

    @alone
    def restore_here(
        self,
        file: Path,
        unlock: ByPassword | ByRecovery,
        *,
        progress: Listener = nobody,
        cancelled: Callable[[], bool] = never,
    ) -> RestoreReport:
        """Restore a backup as the office of this folder, which stays closed; one that was too
        damaged to open is put aside for it.

        It is proved beside and moved in at last; broken off, there is no office, and it is begun
        anew. Raises ``staff.office_exists``, ``storage.local_engine_only``, the ``backup`` and the
        ``vault`` codes.
        """
        self._store.demand_local()
        state = self.state()
        instead = state is GateState.LOCKED and self._is_damaged()
        if state is not GateState.NEW and not instead:
            raise Refused("staff.office_exists")
        self.hold()
        if not instead:
            self._discard_set_up()
        with known_errors(), self.folder.scratch() as scratch:
            made = DataFolder(scratch / "restored")
            watch = Watch(progress, cancelled)
            report = restore(
                file, made.path, unlock, watch, attachments, gatekeeper=restorers(unlock)
            )
            if instead:
                put_aside(self.folder)
            self.folder.move_in(made)
            self.folder.finish()
        self._damaged = False
        return replace(report, into=self.folder.path)

    @alone
    def unlock(self, slot: str, password: str) -> Opened:
        """Open the office by somebody's password.

        Raises what :meth:`Guesses.unlock` raises, ``staff.unknown`` and the storage codes.
        """
        self.hold()
        vault = Vault.open(self.folder.vault)
        entered = self._guesses.unlock(vault, slot, password)
        opened = self._unlock(vault, entered, slot)
        # An older office's keys become what they are today; where that fails, at the next opening.
        change = vault.upgrade(entered.key, slot, password)
        if change is not None and _make(change):
            self._keyring.own = change.pair
        return self._tended(opened)

    @alone
    def unlock_with_recovery(self, typed: str, slot: str, new_password: str) -> Opened:
        """Open the office by the printed key alone and give ``slot`` a new password.

        Raises the recovery key's codes, Invalid for the password, and Refused ``staff.unknown``
        for a slot that is not there.
        """
        self.hold()
        vault = Vault.open(self.folder.vault)
        sheet = vault.enter_with_recovery(typed)
        names = {s.id: s.name for s in vault.slots()}
        if slot not in names:
            raise Refused("staff.unknown")
        problems = check_password(new_password, (names[slot],))
        if problems:
            raise Invalid(problems)
        opened = self._unlock(vault, Entered(sheet.key, None), slot)
        try:
            self._keyring.sheet = sheet.pair
            opened.office.staff.set_password_by_recovery(opened.actor, new_password)
            return self._tended(opened)
        except BaseException:
            self._drop()
            raise
        finally:
            self._keyring.sheet = None

    @alone
    def lock(self) -> None:
        """Close the office and drop its key, even where the act can't be recorded; the folder
        stays this process's.
        """
        try:
            if self._opened:
                with self._opened.office.doors.work(self._opened.actor, Action.OFFICE_LOCK):
                    pass
        finally:
            self._drop()

    @alone
    def discard(self) -> None:
        """Throw the open office away with its folder, where it is one to practise in.

        Its own database is asked, under its key: no name or place of a folder counts. Raises
        Refused ``staff.no_practice`` for any other, and what the system says of the files.
        """
        opened = self._opened
        if opened is None:
            raise Refused("staff.no_practice")
        with opened.office.doors.unaudited(opened.actor) as tx:
            marked = is_practice(tx.session)
        if not marked:
            raise Refused("staff.no_practice")
        self._drop()
        log.event("office.practice_discarded")
        log.leave_folder()
        with known_errors():
            self.folder.discard()

    @alone
    def put_aside(self) -> None:
        """Put a closed office that is too damaged to open aside, and make room for another one.

        Nothing of it is removed: nobody can ask it any more whether it is one to practise in.
        Raises Refused ``staff.office_exists`` where it was not found damaged, and what the system
        says of the files.
        """
        if self.state() is not GateState.LOCKED or not self._is_damaged():
            raise Refused("staff.office_exists")
        self.hold()
        with known_errors():
            put_aside(self.folder)
        self._damaged = False
        log.event("office.put_aside")

    @alone
    def close(self) -> None:
        """Close whatever is open and let the folder go."""
        self._drop()
        self.folder.let_go()

    def _is_damaged(self) -> bool:
        """Tell whether the office was found too damaged to open, by the way in or by its keys."""
        try:
            self.people()
        except KnownError as why:
            return why.code in DAMAGED
        return self._damaged

    def _unlock(self, vault: Vault, entered: Entered, slot: str) -> Opened:
        try:
            opened = self._unlock_sound(vault, entered, slot)
        except KnownError as why:
            self._damaged = why.code in DAMAGED
            raise
        self._damaged = False  # what was found before is mended: it was put back by hand
        return opened

    def _unlock_sound(self, vault: Vault, entered: Entered, slot: str) -> Opened:
        self.hold()
        self._drop()
        self._store.demand(self.folder)
        engine, doors = self._open(entered.key)
        try:
            with doors.unaudited(Actor(slot, "", "", frozenset())) as tx:
                actor = actor_of(tx.session, slot, riyadh_date(tx.now))
                late = audit.behind(tx.session, tx.now)
            notes = self._record_unlock(doors, actor, late)
            opened = self._finish(engine, doors, vault, entered, actor)
        except BaseException:
            engine.dispose()
            raise
        self._opened = replace(opened, notes=(*notes, *opened.notes))
        return self._opened

    def _record_unlock(self, doors: Doors, actor: Actor, late: int) -> tuple[KnownError, ...]:
        """Record the opening and return what must be heard. A disk that is full or protected takes
        no record, and the office opens all the same, for reading.
        """
        notes = [_clock_behind(self._clock.now(), late)] if late else []
        try:
            with doors.work(actor, Action.OFFICE_UNLOCK) as work:
                if wrong := self._guesses.untold():
                    work.audit(wrong_guesses=wrong)
                if late:
                    work.audit(clock_behind=late)
        except KnownError as why:
            if why.code not in READING_ALONE:
                raise
            notes.append(KnownError(READING_ALONE[why.code]))
        else:
            self._guesses.were_told(actor.id)
        return tuple(notes)

    def _tended(self, opened: Opened) -> Opened:
        """Let the keys of the sealed room and of complaints be completed, and add what is to be
        heard of the room's.
        """
        notes = opened.office.sealed.tend(opened.actor)
        opened.office.hearing.handling.tend(opened.actor)
        self._opened = replace(opened, notes=(*opened.notes, *notes))
        return self._opened

    def placed(self) -> tuple[KnownError, ...]:
        """Return what there is to say of where the office lies, or will: two PCs may write to it at
        once there, or another program copies it while it is written.
        """
        if ground_of(self.folder.path) is Ground.NETWORK:
            return (KnownError("storage.on_network"),)
        return (KnownError("storage.in_cloud"),) if in_cloud(self.folder.path) else ()

    def _finish(
        self, engine: Engine, doors: Doors, vault: Vault, entered: Entered, actor: Actor
    ) -> Opened:
        with doors.unaudited(actor) as tx:
            policies = Policies(tx.session, self._clock)
            closed = closed_among(tx.session, [slot.id for slot in vault.slots()])
            practice = is_practice(tx.session)
        key, self._keyring = entered.key, Keyring(actor.id, entered.pair)
        office = self._assemble(
            Materials(
                engine=engine,
                doors=doors,
                vault=vault,
                guesses=self._guesses,
                key=key,
                keyring=self._keyring,
                folder=self.folder,
                policies=policies,
                practice=practice,
                close=self._drop,
            )
        )
        notes = (*_mended(vault), *self.placed())
        if closed:
            _make(vault.remove_slots(key, *closed))
        self._engine = engine
        self._opened = Opened(office, actor, notes)
        return self._opened

    def _open(self, key: DataKey) -> tuple[Engine, Doors]:
        engine = self._store.open(self.folder, key)
        return engine, Doors(engine, self._clock)

    def _drop(self) -> None:
        if self._opened:
            self._opened.office.press.forget()
            self._opened.office.finding.forget()
        self._opened, self._keyring = None, Keyring()
        if self._engine:
            self._engine.dispose()
            self._engine = None

    def _discard_set_up(self) -> None:
        if self.folder.has_keys():
            raise Refused("staff.office_exists")
        if self._pending:
            self._pending.engine.dispose()
            self._pending = None
        with known_errors():
            self.folder.discard_unfinished()


def _mended(vault: Vault) -> Iterator[KnownError]:
    """Mend the file of keys now that what was read instead has opened the office; yield
    what there is to say.
    """
    if fault := vault.fault:
        with suppress(KnownError):
            vault.mend()
        log.event("vault.fell_back", code=fault)
        yield KnownError("vault.not_mended" if vault.fault else "vault.mended")
    elif mend_last(vault.path, vault.content):
        log.event("vault.last_damaged")
        yield KnownError("vault.last_mended")


def _make(change: Change) -> bool:
    try:
        change.make()
    except KnownError as why:
        log.event("vault.not_changed", code=why.code)
        return False
    return True


def _clock_behind(now: datetime, late: int) -> KnownError:
    return KnownError("clock.behind", latest=now + timedelta(seconds=late))
