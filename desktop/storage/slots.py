"""The data key, sealed once for every member of staff and once for the printed recovery key.

A password is stretched (Argon2id); the recovery key is 160 random bits and needs no stretching.
Either gives, by HKDF, the private key of a slot, and the data key is sealed to its public one
(HPKE, RFC 9180), bound to the slot: so a new data key is sealed to everybody without anybody's
password. In offices made before, and until the slot's owner unlocks again, the data key is wrapped
under the stretched password itself. See decision 0022.
"""

import secrets
from dataclasses import replace
from typing import Final, Self

from cryptography.exceptions import InvalidTag

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.storage import pairs
from desktop.storage.keys import Cost, DataKey, Wrapped, hkdf
from desktop.storage.pairs import Pair
from desktop.storage.recovery import RecoveryKey

_SALT: Final = 16
_PUBLIC: Final = 32
#: The encapsulated key, the data key, the tag.
_SEALED: Final = 32 + 48 + 16


@dataclass(frozen=True, slots=True)
class Sealed:
    """A data key sealed to a slot's public key; the private one is made from the slot's secret and
    ``salt`` and kept nowhere.
    """

    salt: bytes
    public: bytes
    sealed: bytes

    @classmethod
    def seal(cls, data_key: DataKey, salt: bytes, under: bytes, bound_to: str) -> Self:
        """Make the key pair of ``under`` and seal ``data_key`` to it, bound to ``bound_to``."""
        return cls(salt, _pair(under, salt, bound_to).public, b"").sealing(data_key, bound_to)

    def sealing(self, data_key: DataKey, bound_to: str) -> Self:
        """Return the slot with another data key; its secret is not needed."""
        return replace(self, sealed=pairs.seal(data_key.to_bytes(), self.public, bound_to))

    def pair(self, under: bytes, bound_to: str) -> Pair:
        """Return the key pair, by the slot's secret."""
        return _pair(under, self.salt, bound_to)

    def unseal(self, under: bytes, bound_to: str, otherwise: str) -> DataKey:
        """Decrypt; raises :class:`Refused` with the code ``otherwise`` where it doesn't fit."""
        try:
            opened = self.pair(under, bound_to).unseal(self.sealed, bound_to)
        except InvalidTag as why:
            raise Refused(otherwise) from why
        return DataKey.from_bytes(opened)

    def is_whole(self) -> bool:
        """Tell whether each part has its length."""
        lengths = (len(self.salt), len(self.public), len(self.sealed))
        return lengths == (_SALT, _PUBLIC, _SEALED)


def _pair(under: bytes, salt: bytes, bound_to: str) -> Pair:
    return Pair.of(hkdf(under, salt, f"istiqbal pair {bound_to}"))


@dataclass(frozen=True, slots=True, repr=False)
class Entered:
    """What a secret opens: the data key, and the key pair of its own lock (None: it has none)."""

    key: DataKey
    pair: Pair | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One member of staff who can unlock; ``id`` is opaque, ``name`` is shown before unlocking."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PasswordSlot:
    """A slot with the data key under its password; ``lock`` is None where the keys were renewed
    before it had a key pair.
    """

    slot: Slot
    cost: Cost
    lock: Wrapped | Sealed | None

    @classmethod
    def seal(cls, data_key: DataKey, slot: Slot, password: str, cost: Cost) -> Self:
        """Seal ``data_key`` under a password; raises ``vault.password_empty``."""
        return cls.made(data_key, slot, password, cost)[0]

    @classmethod
    def made(cls, data_key: DataKey, slot: Slot, password: str, cost: Cost) -> tuple[Self, Pair]:
        """Do as :meth:`seal`, and return the slot's key pair too; raises
        ``vault.password_empty``.
        """
        if not password:
            raise Refused("vault.password_empty")
        salt = secrets.token_bytes(_SALT)
        under = cost.stretch(password, salt)
        lock = Sealed.seal(data_key, salt, under, f"slot {slot.id}")
        return cls(slot, cost, lock), lock.pair(under, f"slot {slot.id}")

    def sealing(self, data_key: DataKey) -> Self:
        """Return the slot with another data key, or without one where it has no key pair."""
        lock = self.lock
        if not isinstance(lock, Sealed):
            return replace(self, lock=None)
        return replace(self, lock=lock.sealing(data_key, f"slot {self.slot.id}"))

    def unseal(self, password: str) -> DataKey:
        """Return the data key; raises as :meth:`enter`."""
        return self.enter(password).key

    def enter(self, password: str) -> Entered:
        """Open the slot; raises ``vault.wrong_password``, ``vault.left_behind``."""
        lock, bound_to = self.lock, f"slot {self.slot.id}"
        if lock is None:
            raise Refused("vault.left_behind")
        under = self.cost.stretch(password, lock.salt)
        key = lock.unseal(under, bound_to, "vault.wrong_password")
        return Entered(key, lock.pair(under, bound_to) if isinstance(lock, Sealed) else None)


def seal_recovery(data_key: DataKey, recovery: RecoveryKey) -> Sealed:
    """Seal ``data_key`` under the recovery key alone."""
    salt = secrets.token_bytes(_SALT)
    return Sealed.seal(data_key, salt, _stretched(recovery, salt), "recovery")


def reseal_recovery(data_key: DataKey, lock: Sealed) -> Sealed:
    """Seal another data key under the recovery key that ``lock`` is for."""
    return lock.sealing(data_key, "recovery")


def unseal_recovery(lock: Wrapped | Sealed, recovery: RecoveryKey) -> DataKey:
    """Return the data key; raises as :func:`enter_recovery`."""
    return enter_recovery(lock, recovery).key


def enter_recovery(lock: Wrapped | Sealed, recovery: RecoveryKey) -> Entered:
    """Open the recovery key's lock; raises ``vault.wrong_recovery``."""
    under = _stretched(recovery, lock.salt)
    key = lock.unseal(under, "recovery", "vault.wrong_recovery")
    return Entered(key, lock.pair(under, "recovery") if isinstance(lock, Sealed) else None)


def _stretched(recovery: RecoveryKey, salt: bytes) -> bytes:
    return hkdf(recovery.secret, salt, "istiqbal recovery")
