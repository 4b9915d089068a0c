"""``vault.keys``: the file of wrapped keys, replaced whole and kept in two generations."""

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

from desktop.base.errors import KnownError, Refused
from desktop.storage.failures import known_errors
from desktop.storage.files import write_whole
from desktop.storage.keys import (
    Cost,
    DataKey,
    PasswordSlot,
    Slot,
    Wrapped,
    seal_recovery,
    unseal_recovery,
)
from desktop.storage.recovery import RecoveryKey

FORMAT: Final = 1
#: Bounds of what a file may ask of Argon2id: a damaged one must not ask for all memory.
_MEMORY_KIB, _PASSES, _LANES = range(8, (1 << 20) + 1), range(1, 65), range(1, 65)


@dataclass(frozen=True, slots=True)
class _Content:
    generation: int
    slots: tuple[PasswordSlot, ...]
    recovery: Wrapped

    def to_bytes(self) -> bytes:
        """Return the file: one line of canonical JSON, one line with its SHA-256."""
        table = {
            "format": FORMAT,
            "generation": self.generation,
            "slots": [_slot_table(slot) for slot in self.slots],
            "recovery": _wrapped_table(self.recovery),
        }
        line = json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        return line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read the file; raises ``vault.damaged`` and ``vault.newer``."""
        line, _, digest = content.partition(b"\n")
        if digest != hashlib.sha256(line).hexdigest().encode() + b"\n":
            raise KnownError("vault.damaged")
        try:
            table = json.loads(line)
            if table["format"] > FORMAT:
                raise Refused("vault.newer")
            slots = tuple(map(_read_slot, table["slots"]))
            return cls(int(table["generation"]), slots, _read_wrapped(table["recovery"]))
        except (ValueError, TypeError, KeyError, AttributeError) as why:
            raise KnownError("vault.damaged") from why


class Vault:
    """The wrapped keys of one office. Every change is written and proved before it counts."""

    def __init__(self, path: Path, content: _Content, *, fell_back: bool = False) -> None:
        self.path = path
        self._content = content
        #: Whether the current file was missing or damaged and the last generation was read.
        self.fell_back = fell_back

    @classmethod
    def create(
        cls, path: Path, slot: str, name: str, password: str, *, cost: Cost | None = None
    ) -> tuple[Self, RecoveryKey, DataKey]:
        """Make a new data key, wrapped for one member of staff and a new recovery key.

        Raises ``vault.exists`` where there is a vault already, ``vault.password_empty``.
        """
        if path.exists():
            raise Refused("vault.exists")
        data_key, recovery = DataKey.new(), RecoveryKey.new()
        first = PasswordSlot.seal(data_key, Slot(slot, name), password, cost or Cost())
        content = _Content(1, (first,), seal_recovery(data_key, recovery))
        vault = cls(path, content)

        def proof(written: _Content) -> bool:
            return (
                written.slots[0].unseal(password)
                == unseal_recovery(written.recovery, recovery)
                == data_key
            )

        vault._replace(content, proof)
        return vault, recovery, data_key

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read a vault, or its last generation where the file is missing or damaged.

        Raises KnownError: ``vault.missing``, ``vault.damaged`` (both generations), ``vault.newer``.
        """
        missing = 0
        for fell_back, file in enumerate((path, last_generation(path))):
            try:
                with known_errors():
                    return cls(
                        path, _Content.from_bytes(file.read_bytes()), fell_back=fell_back > 0
                    )
            except KnownError as error:
                missing += error.code == "storage.not_there"
                if error.code not in {"vault.damaged", "storage.not_there", "storage.io_error"}:
                    raise
        raise KnownError("vault.missing" if missing == 2 else "vault.damaged")  # noqa: PLR2004

    @classmethod
    def from_bytes(cls, path: Path, content: bytes) -> Self:
        """Read a vault from bytes (a backup's); it would be written to ``path``."""
        return cls(path, _Content.from_bytes(content))

    def to_bytes(self) -> bytes:
        """Return the file as it was read or last written (for a backup)."""
        return self._content.to_bytes()

    def slots(self) -> list[Slot]:
        """Return who can unlock, in the order in which they were added."""
        return [slot.slot for slot in self._content.slots]

    def unlock(self, slot: str, password: str) -> DataKey:
        """Return the data key; raises ``vault.wrong_password`` and ``vault.no_slot``."""
        return self._slot(slot).unseal(password)

    def unlock_with_recovery(self, typed: str) -> DataKey:
        """Return the data key by the printed key alone.

        Raises ``vault.wrong_recovery`` and what :meth:`RecoveryKey.parse` raises.
        """
        return unseal_recovery(self._content.recovery, RecoveryKey.parse(typed))

    def set_slot(
        self, data_key: DataKey, slot: str, name: str, password: str, *, cost: Cost | None = None
    ) -> None:
        """Add a slot, or give an existing one another password and name.

        A replaced password leaves the last generation too. Raises ``vault.password_empty``.
        """
        new = PasswordSlot.seal(data_key, Slot(slot, name), password, cost or Cost())
        old = self._content.slots
        known = any(there.slot.id == slot for there in old)
        slots = tuple(new if there.slot.id == slot else there for there in old)
        self._replace(
            self._next(slots=slots if known else (*old, new)),
            lambda written: _find(written, slot).unseal(password) == data_key,
            revokes=known,
        )

    def remove_slot(self, slot: str) -> None:
        """Take a slot away, in the last generation too.

        Raises ``vault.no_slot``, and ``vault.last_slot`` for the only one.
        """
        self._slot(slot)
        slots = tuple(s for s in self._content.slots if s.slot.id != slot)
        if not slots:
            raise Refused("vault.last_slot")
        self._replace(self._next(slots=slots), lambda written: written.slots == slots, revokes=True)

    def renew_recovery(self, data_key: DataKey) -> RecoveryKey:
        """Make a new recovery key; the old one opens nothing but old backups from now on."""
        recovery = RecoveryKey.new()
        self._replace(
            self._next(recovery=seal_recovery(data_key, recovery)),
            lambda written: unseal_recovery(written.recovery, recovery) == data_key,
            revokes=True,
        )
        return recovery

    def mend(self) -> None:
        """Write what the last generation held in place of the missing or damaged file."""
        content = self._content.to_bytes()
        with known_errors():
            write_whole(self.path, content, lambda written: _demand(written == content))
        self.fell_back = False

    def _slot(self, slot: str) -> PasswordSlot:
        return _find(self._content, slot)

    def _next(self, **changes: Any) -> _Content:
        return replace(self._content, generation=self._content.generation + 1, **changes)

    def _replace(
        self, content: _Content, proof: Callable[[_Content], bool], *, revokes: bool = False
    ) -> None:
        """Write ``content``, prove it by what was read back, then let it count."""

        def check(written: bytes) -> None:
            _demand(proof(_Content.from_bytes(written)))

        with known_errors():
            if content.generation > 1:
                # From memory, not from the file: a damaged file must not displace a good one.
                write_whole(last_generation(self.path), self._content.to_bytes())
            write_whole(self.path, content.to_bytes(), check)
            self._content, self.fell_back = content, False
            if revokes:
                write_whole(last_generation(self.path), content.to_bytes())


def _demand(written: bool) -> None:
    if not written:
        raise KnownError("vault.not_written")


def last_generation(path: Path) -> Path:
    """Return where the generation before the one at ``path`` is kept."""
    return path.with_name(path.name + ".1")


def _find(content: _Content, slot: str) -> PasswordSlot:
    for there in content.slots:
        if there.slot.id == slot:
            return there
    raise Refused("vault.no_slot")


def _slot_table(slot: PasswordSlot) -> dict[str, Any]:
    return {
        "id": slot.slot.id,
        "name": slot.slot.name,
        "argon2id": [slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes],
        "wrapped": _wrapped_table(slot.wrapped),
    }


def _wrapped_table(wrapped: Wrapped) -> list[str]:
    parts = (wrapped.salt, wrapped.nonce, wrapped.sealed)
    return [base64.b64encode(part).decode() for part in parts]


def _read_slot(table: Mapping[str, Any]) -> PasswordSlot:
    memory, passes, lanes = table["argon2id"]
    if not (memory in _MEMORY_KIB and passes in _PASSES and lanes in _LANES):
        raise ValueError("cost out of bounds")
    slot = Slot(str(table["id"]), str(table["name"]))
    return PasswordSlot(slot, Cost(memory, passes, lanes), _read_wrapped(table["wrapped"]))


def _read_wrapped(parts: list[str]) -> Wrapped:
    salt, nonce, sealed = (base64.b64decode(part, validate=True) for part in parts)
    return Wrapped(salt, nonce, sealed)
