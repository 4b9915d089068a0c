"""The data key, sealed once for every member of staff and once for the printed recovery key.

A password is stretched (Argon2id); the recovery key is 160 random bits and needs no stretching.
Either gives, by HKDF, the private key of a slot, and the data key is sealed to its public one
(HPKE, RFC 9180), bound to the slot: so a new data key is sealed to everybody without anybody's
password. In offices made before, and until the slot's owner unlocks again, the data key is wrapped
under the stretched password itself. See decision 0022.
"""

import secrets
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from desktop.base.errors import Refused
from desktop.storage.keys import Cost, DataKey, Wrapped, hkdf
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
        public = _private(under, salt, bound_to).public_key().public_bytes_raw()
        return cls(salt, public, b"").sealing(data_key, bound_to)

    def sealing(self, data_key: DataKey, bound_to: str) -> Self:
        """Return the slot with another data key; its secret is not needed."""
        public = X25519PublicKey.from_public_bytes(self.public)
        sealed = _suite().encrypt(data_key.to_bytes(), public, bound_to.encode())
        return replace(self, sealed=sealed)

    def unseal(self, under: bytes, bound_to: str, otherwise: str) -> DataKey:
        """Decrypt; raises :class:`Refused` with the code ``otherwise`` where it doesn't fit."""
        private = _private(under, self.salt, bound_to)
        try:
            opened = _suite().decrypt(self.sealed, private, bound_to.encode())
        except InvalidTag as why:
            raise Refused(otherwise) from why
        return DataKey.from_bytes(opened)

    def is_whole(self) -> bool:
        """Tell whether each part has its length."""
        lengths = (len(self.salt), len(self.public), len(self.sealed))
        return lengths == (_SALT, _PUBLIC, _SEALED)


def _private(under: bytes, salt: bytes, bound_to: str) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(hkdf(under, salt, f"istiqbal pair {bound_to}"))


@cache
def _suite() -> hpke.Suite:
    return hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


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
        if not password:
            raise Refused("vault.password_empty")
        salt = secrets.token_bytes(_SALT)
        under = cost.stretch(password, salt)
        return cls(slot, cost, Sealed.seal(data_key, salt, under, f"slot {slot.id}"))

    def sealing(self, data_key: DataKey) -> Self:
        """Return the slot with another data key, or without one where it has no key pair."""
        lock = self.lock
        if not isinstance(lock, Sealed):
            return replace(self, lock=None)
        return replace(self, lock=lock.sealing(data_key, f"slot {self.slot.id}"))

    def unseal(self, password: str) -> DataKey:
        """Return the data key; raises ``vault.wrong_password``, ``vault.left_behind``."""
        if self.lock is None:
            raise Refused("vault.left_behind")
        under = self.cost.stretch(password, self.lock.salt)
        return self.lock.unseal(under, f"slot {self.slot.id}", "vault.wrong_password")


def seal_recovery(data_key: DataKey, recovery: RecoveryKey) -> Sealed:
    """Seal ``data_key`` under the recovery key alone."""
    salt = secrets.token_bytes(_SALT)
    return Sealed.seal(data_key, salt, _stretched(recovery, salt), "recovery")


def reseal_recovery(data_key: DataKey, lock: Sealed) -> Sealed:
    """Seal another data key under the recovery key that ``lock`` is for."""
    return lock.sealing(data_key, "recovery")


def unseal_recovery(lock: Wrapped | Sealed, recovery: RecoveryKey) -> DataKey:
    """Return the data key; raises ``vault.wrong_recovery``."""
    return lock.unseal(_stretched(recovery, lock.salt), "recovery", "vault.wrong_recovery")


def _stretched(recovery: RecoveryKey, salt: bytes) -> bytes:
    return hkdf(recovery.secret, salt, "istiqbal recovery")
