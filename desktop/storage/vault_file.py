"""What stands in ``vault.keys``, read as a file that anybody may have written.

One line of canonical JSON and one with its SHA-256, so that damage is not mistaken for a wrong
password. Whatever it asks for is bounded before it is done.
"""

import base64
import hashlib
import json
import os
import stat
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.storage.files import last_generation, write_whole
from desktop.storage.keys import Cost, DataKey, Wrapped
from desktop.storage.slots import PasswordSlot, Sealed, Slot

FORMAT: Final = 2
#: The first format had no lasting keys and no key pairs; it is read, and written as the second.
_FIRST: Final = 1
#: What the recovery key is called among those who hold something.
RECOVERY: Final = "recovery"
#: Bounds of what a file may ask of Argon2id: a strange one must not ask for all memory, nor for
#: minutes. What this program writes is a quarter of the one and a third of the other.
_MEMORY_KIB, _PASSES, _LANES = range(8, (256 << 10) + 1), range(1, 10), range(1, 17)
#: Bounds of the file itself and of what is in it.
MOST_BYTES: Final = 1 << 20
_MOST_SLOTS: Final = 1000
_MOST_TEXT: Final = 1000
_MOST_GENERATION: Final = 1 << 53

#: Seconds before a file that could not be read, or not rightly, is read once more.
_AGAIN: Final = (0.0, 0.05, 0.2)

Lock = Wrapped | Sealed


class Fault(StrEnum):
    """What is wrong with a file of keys; only the first two are proved by reading."""

    MISSING = "vault.missing"
    DAMAGED = "vault.damaged"
    UNREADABLE = "vault.unreadable"


@dataclass(frozen=True, slots=True)
class Content:
    """The wrapped keys; ``lasting`` holds what outlasts the data key and vouches for the rest."""

    generation: int
    slots: tuple[PasswordSlot, ...]
    recovery: Lock
    lasting: Wrapped | None

    def to_bytes(self) -> bytes:
        """Return the file."""
        table: dict[str, Any] = {
            "format": FORMAT if self.lasting else _FIRST,
            "generation": self.generation,
        }
        table |= self._vouched()
        if self.lasting:
            table["lasting"] = _texts(self.lasting.nonce, self.lasting.sealed)
        else:
            table["recovery"] = table["recovery"]["wrapped"]
        line = _canonical(table)
        return line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read the file; raises ``vault.damaged`` and ``vault.newer``."""
        line, _, digest = content.partition(b"\n")
        if digest != hashlib.sha256(line).hexdigest().encode() + b"\n":
            raise KnownError("vault.damaged")
        try:
            return cls._read(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as why:
            raise KnownError("vault.damaged") from why

    @classmethod
    def _read(cls, table: Any) -> Self:
        form = _count(table["format"], range(1, _MOST_GENERATION))
        if form > FORMAT:
            raise Refused("vault.newer")
        slots = tuple(_read_slot(one, form) for one in _listed(table["slots"]))
        if len({one.slot.id for one in slots}) != len(slots):
            raise ValueError("a slot twice")
        generation = _count(table["generation"], range(1, _MOST_GENERATION))
        lasting = None
        if form > _FIRST:
            nonce, sealed = _parts(table["lasting"])
            lasting = Wrapped(b"", nonce, sealed)
        written = table["recovery"]
        recovery = _read_lock({"wrapped": written} if form == _FIRST else written, form)
        if recovery is None:
            raise ValueError("no recovery key")
        return cls(generation, slots, recovery, lasting)

    def publics(self) -> dict[str, bytes]:
        """Return the public half of each slot's key pair by the slot's id, and the recovery key's
        under :data:`RECOVERY`; what has no pair is left out.
        """
        locks = {slot.slot.id: slot.lock for slot in self.slots} | {RECOVERY: self.recovery}
        return {id_: lock.public for id_, lock in locks.items() if isinstance(lock, Sealed)}

    def with_lasting_of(self, data_key: DataKey) -> Self:
        """Return the content with the lasting keys of ``data_key``, which vouch for it."""
        return replace(self, lasting=data_key.wrap_lasting(_canonical(self._vouched())))

    def lasting_of(self, data_key: DataKey) -> DataKey:
        """Return ``data_key`` with the lasting keys that stand here; raises InvalidTag where the
        content was altered by somebody who has not the key.
        """
        if self.lasting is None:
            return data_key
        return data_key.with_lasting(self.lasting, _canonical(self._vouched()))

    def _vouched(self) -> dict[str, Any]:
        return {
            "slots": [_slot_table(slot) for slot in self.slots],
            "recovery": _lock_table(self.recovery),
        }


def read(path: Path) -> Content | Fault:
    """Read one generation, and once more what could not be read; raises ``vault.newer``."""
    found: Content | Fault = Fault.UNREADABLE
    for pause in _AGAIN:
        time.sleep(pause)
        try:
            return Content.from_bytes(_bytes_of(path))
        except FileNotFoundError:
            # Where the folder is not there either, nothing is known of the file.
            return Fault.MISSING if path.parent.is_dir() else Fault.UNREADABLE
        except OSError:
            found = Fault.UNREADABLE
        except KnownError as why:
            if why.code != Fault.DAMAGED:
                raise
            found = Fault.DAMAGED
    return found


def check_files(path: Path) -> tuple[int, str]:
    """Read both generations; return how many there are, and the name of the first bad one."""
    found = {file.name: read(file) for file in (path, last_generation(path))}
    there = [name for name, one in found.items() if one is not Fault.MISSING]
    bad = [name for name, one in found.items() if isinstance(one, Fault) and name in there]
    if path.name not in there:
        bad.insert(0, path.name)
    return len(there), next(iter(bad), "")


def mend_last(path: Path, content: Content) -> bool:
    """Write the last generation anew where it is damaged, so that there are two again, and tell
    whether it was written: a disk that takes nothing leaves it to the next opening.

    Called once ``content``, the file's own, has opened the office.
    """
    last = last_generation(path)
    if read(last) is Fault.DAMAGED:
        with suppress(OSError):
            write_whole(last, content.to_bytes())
            return True
    return False


def kept_beside(path: Path) -> Path:
    """Return a free name for a damaged file that is replaced."""
    taken = {file.name for file in path.parent.glob(f"{path.name}.bad*")}
    return path.with_name(
        next(
            name
            for number in range(1, len(taken) + 2)
            if (name := f"{path.name}.bad{number}") not in taken
        )
    )


def _bytes_of(path: Path) -> bytes:
    """Return what a file holds.

    Raises OSError, and ``vault.damaged`` for what is no file (a folder, a pipe) or too big for one.
    """
    # A pipe must not make it wait for somebody who writes.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_BYTES:
            raise KnownError("vault.damaged")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(MOST_BYTES)
    finally:
        os.close(handle)


def _canonical(table: Mapping[str, Any]) -> bytes:
    return json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _slot_table(slot: PasswordSlot) -> dict[str, Any]:
    return {
        "id": slot.slot.id,
        "name": slot.slot.name,
        "argon2id": [slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes],
        **_lock_table(slot.lock),
    }


def _lock_table(lock: Lock | None) -> dict[str, list[str]]:
    if isinstance(lock, Wrapped):
        return {"wrapped": _texts(lock.salt, lock.nonce, lock.sealed)}
    return {"pair": _texts(lock.salt, lock.public, lock.sealed)} if lock else {}


def _read_slot(table: Any, form: int) -> PasswordSlot:
    memory, passes, lanes = table["argon2id"]
    cost = Cost(_count(memory, _MEMORY_KIB), _count(passes, _PASSES), _count(lanes, _LANES))
    if cost.memory_kib < 8 * cost.lanes:
        raise ValueError("Argon2 takes 8 KiB a lane")
    slot = Slot(_text(table["id"]), _text(table["name"]))
    return PasswordSlot(slot, cost, _read_lock(table, form))


def _read_lock(table: Any, form: int) -> Lock | None:
    lock: Lock
    if "wrapped" in table:
        lock = Wrapped(*_parts(table["wrapped"]))
    elif "pair" in table and form > _FIRST:
        lock = Sealed(*_parts(table["pair"]))
    else:
        return None
    if not lock.is_whole():
        raise ValueError("strange lock")
    return lock


def _texts(*parts: bytes) -> list[str]:
    return [base64.b64encode(part).decode() for part in parts]


def _parts(texts: Any) -> list[bytes]:
    return [base64.b64decode(text, validate=True) for text in texts]


def _count(value: Any, bounds: range) -> int:
    # ``True`` and 3.0 are equal to numbers that are in bounds.
    if type(value) is not int or value not in bounds:
        raise ValueError("out of bounds")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _MOST_TEXT:
        raise ValueError("no text")
    value.encode()  # half a character is none
    return value


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list) or not 0 < len(value) <= _MOST_SLOTS:
        raise ValueError("no list")
    return value
