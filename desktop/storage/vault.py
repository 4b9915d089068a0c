"""``vault.keys``: the file of wrapped keys, replaced whole and kept in two generations."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from cryptography.exceptions import InvalidTag

from desktop.base import log
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.storage import files
from desktop.storage.failures import known_errors
from desktop.storage.keys import Cost, DataKey
from desktop.storage.pairs import Pair
from desktop.storage.recovery import RecoveryKey
from desktop.storage.slots import (
    Entered,
    PasswordSlot,
    Sealed,
    Slot,
    enter_recovery,
    reseal_recovery,
    seal_recovery,
    unseal_recovery,
)
from desktop.storage.vault_file import Content, Fault, kept_beside, read


@dataclass(frozen=True, slots=True)
class Behind:
    """Who can't be given a new data key: slots without a key pair, and whether the recovery key
    has one.
    """

    slots: tuple[Slot, ...]
    recovery: bool


class Vault:
    """The wrapped keys of one office. Every change is written and proved before it counts.

    A change is a :class:`Change`: ``vault.set_slot(…).make()``, or ``staged()`` where something
    else must come about between.
    """

    def __init__(self, path: Path, content: Content, fault: Fault | None = None) -> None:
        self.path = path
        self.content = content
        #: What is wrong with the file, so that its last generation was read.
        self.fault = fault

    @classmethod
    def create(
        cls, path: Path, slot: str, name: str, password: str, *, cost: Cost | None = None
    ) -> tuple[Self, RecoveryKey, DataKey]:
        """Make a new data key, sealed for one member of staff and a new recovery key.

        Raises ``vault.exists`` where there is a vault already, ``vault.password_empty``.
        """
        if path.exists():
            raise Refused("vault.exists")
        key, recovery = DataKey.new(), RecoveryKey.new()
        first = PasswordSlot.seal(key, Slot(slot, name), password, cost or Cost())
        content = Content(1, (first,), seal_recovery(key, recovery), None).with_lasting_of(key)

        def check(written: bytes) -> None:
            read = Content.from_bytes(written)
            _demand(read.slots[0].unseal(password) == key)
            _demand(read.lasting_of(unseal_recovery(read.recovery, recovery)) == key)

        with known_errors():
            files.write_whole(path, content.to_bytes(), check)
        return cls(path, content), recovery, key

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read a vault, or its last generation where the file is missing, damaged or unreadable.

        Raises KnownError: ``vault.missing``, ``vault.damaged`` (both generations),
        ``vault.unreadable``, ``vault.newer``.
        """
        found = read(path)
        if isinstance(found, Content):
            return cls(path, found)
        last = read(files.last_generation(path))
        if isinstance(last, Content):
            return cls(path, last, found)
        faults = {found, last}
        raise KnownError(found if len(faults) == 1 else max(faults - {Fault.MISSING}))

    @classmethod
    def from_bytes(cls, path: Path, content: bytes) -> Self:
        """Read a vault from bytes (a backup's); it would be written to ``path``."""
        return cls(path, Content.from_bytes(content))

    def to_bytes(self) -> bytes:
        """Return the file as it was read or last written (for a backup)."""
        return self.content.to_bytes()

    def slots(self) -> list[Slot]:
        """Return who can unlock, in the order in which they were added."""
        return [slot.slot for slot in self.content.slots]

    def unlock(self, slot: str, password: str) -> DataKey:
        """Return the data key; raises as :meth:`enter`."""
        return self.enter(slot, password).key

    def enter(self, slot: str, password: str) -> Entered:
        """Return the data key and the slot's key pair; raises ``vault.wrong_password``,
        ``vault.no_slot``, ``vault.left_behind`` and as :meth:`whole`.
        """
        return self._whole(_find(self.content, slot).enter(password))

    def unlock_with_recovery(self, typed: str) -> DataKey:
        """Return the data key by the printed key alone; raises as :meth:`enter_with_recovery`."""
        return self.enter_with_recovery(typed).key

    def enter_with_recovery(self, typed: str) -> Entered:
        """Return the data key and the recovery key's pair, by the printed key alone.

        Raises ``vault.wrong_recovery`` and what :meth:`RecoveryKey.parse` and :meth:`whole` raise.
        """
        return self._whole(enter_recovery(self.content.recovery, RecoveryKey.parse(typed)))

    def _whole(self, entered: Entered) -> Entered:
        return replace(entered, key=self.whole(entered.key))

    def whole(self, data_key: DataKey) -> DataKey:
        """Return a data key with the lasting keys that stand here; raises ``vault.altered``."""
        try:
            return self.content.lasting_of(data_key)
        except InvalidTag as why:
            raise KnownError("vault.altered") from why

    def set_slot(
        self, data_key: DataKey, slot: str, name: str, password: str, *, cost: Cost | None = None
    ) -> "Change":
        """Add a slot, or give an existing one another password and name.

        A replaced password leaves the last generation too. Raises ``vault.password_empty``.
        """
        new, pair = PasswordSlot.made(data_key, Slot(slot, name), password, cost or Cost())
        old = self.content.slots
        known = any(there.slot.id == slot for there in old)
        slots = tuple(new if there.slot.id == slot else there for there in old)

        def proof(written: Content) -> bool:
            return _find(written, slot).unseal(password) == data_key

        content = self._next(data_key, slots=slots if known else (*old, new))
        return Change(self, content, proof, revokes=known, pair=pair)

    def remove_slots(self, data_key: DataKey, *ids: str) -> "Change":
        """Take slots away, in the last generation too.

        Raises ``vault.no_slot``, and ``vault.last_slot`` where none would be left.
        """
        for one in ids:
            _find(self.content, one)
        slots = tuple(s for s in self.content.slots if s.slot.id not in ids)
        if not slots:
            raise Refused("vault.last_slot")
        content = self._next(data_key, slots=slots)
        return Change(self, content, lambda written: written.slots == slots, revokes=True)

    def set_recovery(self, data_key: DataKey, recovery: RecoveryKey) -> "Change":
        """Put another recovery key in force; the old one opens what was copied before, no more."""
        content = self._next(data_key, recovery=seal_recovery(data_key, recovery))

        def proof(written: Content) -> bool:
            return unseal_recovery(written.recovery, recovery) == data_key

        return Change(self, content, proof, revokes=True)

    def upgrade(self, data_key: DataKey, slot: str, password: str) -> "Change | None":
        """Give the vault its lasting keys, and a slot whose password is known its key pair, where
        it has none; the password stays.
        """
        there = _find(self.content, slot)
        if self.content.lasting and isinstance(there.lock, Sealed):
            return None
        return self.set_slot(data_key, slot, there.slot.name, password, cost=there.cost)

    def behind(self) -> Behind:
        """Tell who can't be given a new data key."""
        slots = tuple(s.slot for s in self.content.slots if not isinstance(s.lock, Sealed))
        return Behind(slots, recovery=not isinstance(self.content.recovery, Sealed))

    def sealing(self, data_key: DataKey, ids: Collection[str]) -> Content:
        """Return the next content with another data key: for those of the slots ``ids`` that have a
        key pair, and for the recovery key; raises Refused (``staff.sheet_first``) where that has
        none.
        """
        recovery = self.content.recovery
        if not isinstance(recovery, Sealed):
            raise Refused("staff.sheet_first")
        slots = tuple(s.sealing(data_key) for s in self.content.slots if s.slot.id in ids)
        return self._next(data_key, slots=slots, recovery=reseal_recovery(data_key, recovery))

    def mend(self) -> bool:
        """Write what the last generation held in place of the file, if that is proved to be missing
        or damaged and was not only unreadable; what it replaces is kept. Tells whether it did.

        Called once the generation that was read has opened the office.
        """
        if self.fault is None:
            return False
        found = read(self.path)
        if found not in (Fault.MISSING, Fault.DAMAGED):
            return False
        content = self.content.to_bytes()
        with known_errors(), files.beside(self.path, content, _same(content)) as put:
            if found is Fault.DAMAGED:
                self.path.replace(kept_beside(self.path))
            put()
        self.fault = None
        return True

    def _next(self, data_key: DataKey, **changes: Any) -> Content:
        content = replace(self.content, generation=self.content.generation + 1, **changes)
        return content.with_lasting_of(data_key)


@dataclass(frozen=True, slots=True)
class Change:
    """The next content of a vault, which is not written yet; ``proof`` is asked of what was read
    back. What it ``revokes`` leaves the last generation too; ``pair`` is a renewed slot's own.
    """

    vault: Vault
    content: Content
    proof: Callable[[Content], bool]
    revokes: bool
    pair: Pair | None = None

    def make(self) -> None:
        """Put it in force; raises as :meth:`staged`, and then the old keys are in force."""
        with self.staged() as put:
            put()

    @contextmanager
    def staged(self) -> Iterator[Callable[[], None]]:
        """Write it beside, synced and proved, and give what puts it in force by one rename.

        Until that is called, and where it raises, the old keys are in force and nothing is left.
        Raises KnownError: ``vault.not_written``, ``vault.unreadable`` where the newest keys could
        not be read, and the storage codes.
        """
        vault = self.vault
        if vault.fault and not vault.mend():
            raise KnownError(Fault.UNREADABLE)

        def check(written: bytes) -> None:
            read = Content.from_bytes(written)
            _demand(read == self.content and self.proof(read))

        with known_errors():
            # From memory, not from the file: a damaged file must not displace a good one.
            files.write_whole(files.last_generation(vault.path), vault.to_bytes())
            with files.beside(vault.path, self.content.to_bytes(), check) as put:
                yield lambda: self._put(put)

    def _put(self, put: Callable[[], None]) -> None:
        with known_errors():
            try:
                put()
            except files.NotSynced:
                log.event("keys.not_synced")  # what was renamed is in force
        self.vault.content, self.vault.fault = self.content, None
        if self.revokes:
            forget_older(self.vault.path, self.content.to_bytes())


def forget_older(path: Path, content: bytes) -> None:
    """Let ``content`` be the last generation too, or let there be none, and drop what was kept of
    damaged files; what can't be is left to the next change.
    """
    for old in (files.last_generation(path), *path.parent.glob(f"{path.name}.bad*")):
        files.remove(old)
    with suppress(KnownError), known_errors():
        files.write_whole(files.last_generation(path), content)


def _same(content: bytes) -> Callable[[bytes], None]:
    return lambda written: _demand(written == content)


def _demand(written: bool) -> None:
    if not written:
        raise KnownError("vault.not_written")


def _find(content: Content, slot: str) -> PasswordSlot:
    for there in content.slots:
        if there.slot.id == slot:
            return there
    raise Refused("vault.no_slot")
