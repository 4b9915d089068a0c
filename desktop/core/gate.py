"""The gate: from a folder on disk to an open office and back.

Every method runs on the lane's thread, which owns the database connection. An office that is being
set up has its keys in ``vault.keys.setup`` until its recovery key was typed back, and one that is
restored until all of it is there; what was broken off leaves no office and is begun anew.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from desktop.base import log
from desktop.base.arabic_text import clean
from desktop.base.clock import Clock
from desktop.base.errors import Invalid, Refused
from desktop.base.ids import new_id
from desktop.core.backup.standalone import restore_backup
from desktop.core.backup.terms import (
    ByPassword,
    ByRecovery,
    Listener,
    RestoreReport,
    never,
    nobody,
)
from desktop.core.office import Office
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.staff.rules import check_letterhead
from desktop.core.staff.service import (
    actor_of,
    add_row,
    check_administrator,
    check_password,
    put_letterhead,
)
from desktop.core.staff.terms import SetUp, Slot
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.policies import Policies
from desktop.core.work.settings import put_setting
from desktop.storage.blobs import Blobs
from desktop.storage.engine import Engine, known_errors
from desktop.storage.folder import DataFolder, FolderLock
from desktop.storage.keys import Cost, DataKey
from desktop.storage.lane import alone
from desktop.storage.recovery import fold_group
from desktop.storage.store import LocalFile, Store
from desktop.storage.vault import Vault

#: How many groups of the recovery key are asked back before a set-up is done.
ASKED_BACK = 2


class GateState(StrEnum):
    """What the data folder holds: nothing, or an office (open or not)."""

    NEW = "new"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open office and who opened it."""

    office: Office
    actor: Actor


@dataclass(frozen=True, slots=True)
class Materials:
    """What ``boot`` assembles an office from."""

    engine: Engine
    doors: Doors
    vault: Vault
    key: DataKey
    folder: DataFolder
    policies: Policies


@dataclass(slots=True)
class _Pending:
    engine: Engine
    doors: Doors
    actor: Actor
    groups: tuple[str, ...]
    key: DataKey
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
        self._held: FolderLock | None = None
        self._engine: Engine | None = None
        self._opened: Opened | None = None
        self._pending: _Pending | None = None

    def state(self) -> GateState:
        """Return what there is to do first."""
        if self._opened:
            return GateState.OPEN
        if self.folder.unfinished.exists() and not self.folder.has_keys():
            return GateState.NEW
        return GateState.LOCKED if self.folder.has_office() else GateState.NEW

    def hold(self) -> None:
        """Take the folder for this process; raises ``storage.folder_in_use``."""
        if self._held is None:
            with known_errors():
                self.folder.create()
                self._held = self.folder.lock()

    def people(self) -> list[Slot]:
        """Return who can unlock; raises the vault's own codes where it can't be read."""
        return [Slot(slot.id, slot.name) for slot in Vault.open(self.folder.vault).slots()]

    def begin_set_up(self, command: SetUp, policy: LoadedPolicy) -> tuple[str, ...]:
        """Make the office and return its recovery key in groups; nothing counts before
        :meth:`finish_set_up`.

        Raises Invalid (fields office_name, name, roles, password) and ``staff.office_exists``.
        """
        problems = check_administrator(command.administrator)
        problems += check_letterhead(command.letterhead)
        if problems:
            raise Invalid(problems)
        self.hold()
        if self.state() is not GateState.NEW:
            raise Refused("staff.office_exists")
        self._discard_set_up()
        person, staff_id = command.administrator, new_id()
        name = clean(person.name)
        _, recovery, key = Vault.create(
            self.folder.unfinished, staff_id, name, person.password, cost=self._cost
        )
        engine, doors = self._open(key)
        actor = Actor(staff_id, name, clean(person.job_title), person.roles)
        try:
            with doors.work(actor, Action.OFFICE_SET_UP) as tx:
                add_row(tx, staff_id, person)
                put_letterhead(tx, command.letterhead, Blobs(self.folder.blobs, key))
                put_setting(tx.session, "policy", {"id": policy.profile.id, "text": policy.text})
                tx.audit(policy=policy.profile.id, sha256=policy.sha256)
        except BaseException:
            engine.dispose()
            raise
        self._pending = _Pending(engine, doors, actor, recovery.groups, key, policy)
        return recovery.groups

    @alone
    def finish_set_up(self, typed: Mapping[int, str]) -> Opened:
        """Open the new office once groups of its recovery key (by number from 1) were typed back.

        Raises Refused: ``staff.recovery_group`` naming the first that does not match, and
        ``staff.no_set_up`` where none was begun.
        """
        pending = self._pending
        if pending is None:
            raise Refused("staff.no_set_up")
        if len(typed) < ASKED_BACK:
            raise Refused("staff.recovery_group", group=1)
        groups = dict(enumerate(pending.groups, 1))
        for number, text in sorted(typed.items()):
            if number not in groups or fold_group(text) != fold_group(groups[number]):
                raise Refused("staff.recovery_group", group=number)
        with known_errors():
            self.folder.finish()
        self._pending = None
        log.event("office.set_up", policy=pending.policy.profile.id)
        return self._finish(pending.engine, pending.doors, pending.key, pending.actor)

    @alone
    def restore_here(
        self,
        file: Path,
        unlock: ByPassword | ByRecovery,
        *,
        progress: Listener = nobody,
        cancelled: Callable[[], bool] = never,
    ) -> RestoreReport:
        """Restore a backup as the office of this folder, which stays closed.

        It is proved beside and moved in at last; broken off, there is no office, and it is begun
        anew. Raises ``staff.office_exists``, ``storage.local_engine_only``, the ``backup`` and the
        ``vault`` codes.
        """
        self._store.demand_local()
        if self.state() is not GateState.NEW:
            raise Refused("staff.office_exists")
        self.hold()
        self._discard_set_up()
        with known_errors(), self.folder.scratch() as scratch:
            made = DataFolder(scratch / "restored")
            report = restore_backup(file, made.path, unlock, progress=progress, cancelled=cancelled)
            self.folder.move_in(made)
            self.folder.finish()
        return replace(report, into=self.folder.path)

    @alone
    def unlock(self, slot: str, password: str) -> Opened:
        """Open the office by somebody's password.

        Raises ``vault.wrong_password``, ``staff.unknown`` and the storage codes.
        """
        key = Vault.open(self.folder.vault).unlock(slot, password)
        return self._unlock(key, slot)

    @alone
    def unlock_with_recovery(self, typed: str, slot: str, new_password: str) -> Opened:
        """Open the office by the printed key alone and give ``slot`` a new password.

        Raises the recovery key's codes, Invalid for the password, and Refused ``staff.unknown``
        for a slot that is not there.
        """
        vault = Vault.open(self.folder.vault)
        key = vault.unlock_with_recovery(typed)
        problems = check_password(new_password)
        if problems:
            raise Invalid(problems)
        if slot not in {s.id for s in vault.slots()}:
            raise Refused("staff.unknown")
        opened = self._unlock(key, slot)
        try:
            opened.office.staff.set_password_by_recovery(opened.actor, new_password)
        except BaseException:
            self._drop()
            raise
        return opened

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
    def close(self) -> None:
        """Close whatever is open and let the folder go."""
        self._drop()
        if self._held:
            self._held.release()
            self._held = None

    def _unlock(self, key: DataKey, slot: str) -> Opened:
        self.hold()
        self._drop()
        self._store.demand(self.folder)
        engine, doors = self._open(key)
        try:
            with doors.unaudited(Actor(slot, "", "", frozenset())) as tx:
                actor = actor_of(tx.session, slot)
            with doors.work(actor, Action.OFFICE_UNLOCK):
                pass
            return self._finish(engine, doors, key, actor)
        except BaseException:
            engine.dispose()
            raise

    def _finish(self, engine: Engine, doors: Doors, key: DataKey, actor: Actor) -> Opened:
        with doors.unaudited(actor) as tx:
            policies = Policies(tx.session, self._clock)
        vault = Vault.open(self.folder.vault)
        office = self._assemble(Materials(engine, doors, vault, key, self.folder, policies))
        if vault.fell_back:
            log.event("vault.fell_back")
            vault.mend()
        self._engine = engine
        self._opened = Opened(office, actor)
        return self._opened

    def _open(self, key: DataKey) -> tuple[Engine, Doors]:
        engine = self._store.open(self.folder, key)
        return engine, Doors(engine, self._clock)

    def _drop(self) -> None:
        if self._opened:
            self._opened.office.press.forget()
        self._opened = None
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
