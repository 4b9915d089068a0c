"""The data key, wrapped once for every member of staff and once for the printed recovery key.

Argon2id (RFC 9106) turns a password into the key that wraps; AES-256-GCM (NIST SP 800-38D) wraps
and binds the wrapped key to its slot. The recovery key is 160 random bits and needs no stretching,
only HKDF (RFC 5869). See decision 0003.
"""

import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final, Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Refused
from desktop.storage.recovery import RecoveryKey

_KEY: Final = 32
_SALT: Final = 16
_NONCE: Final = 12


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """The office's one key: 32 secret bytes and the database's 16-byte salt.

    ``repr`` shows nothing, so that a log line or a crash report can't either.
    """

    key: bytes
    salt: bytes

    def __post_init__(self) -> None:
        if len(self.key) != _KEY or len(self.salt) != _SALT:
            raise ValueError("a data key has 32 bytes and a salt of 16")

    @classmethod
    def new(cls) -> Self:
        """Return a random key."""
        return cls(secrets.token_bytes(_KEY), secrets.token_bytes(_SALT))

    @classmethod
    def from_bytes(cls, both: bytes) -> Self:
        """Return the key of 48 bytes, key then salt."""
        return cls(both[:_KEY], both[_KEY:])

    def to_bytes(self) -> bytes:
        """Return key then salt, 48 bytes."""
        return self.key + self.salt

    def literal(self) -> str:
        """Return SQLCipher's raw key with explicit salt, ``x'<96 hexadecimal digits>'``."""
        return f"x'{self.to_bytes().hex()}'"

    def derive(self, purpose: str) -> bytes:
        """Return a key of 32 bytes for one purpose (HKDF-SHA256 over the key, salted)."""
        return _hkdf(self.key, self.salt, f"istiqbal {purpose}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and hmac.compare_digest(self.to_bytes(), other.to_bytes())

    def __hash__(self) -> int:
        return hash(self.salt)

    def __repr__(self) -> str:
        return "DataKey(…)"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a password costs (Argon2id): memory in KiB, passes, lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def stretch(self, password: str, salt: bytes) -> bytes:
        """Return 32 bytes from a password; composed letters (NFC) and Western digits count."""
        text = western_digits(unicodedata.normalize("NFC", password))
        return hash_secret_raw(
            text.encode(), salt, self.passes, self.memory_kib, self.lanes, _KEY, Type.ID
        )


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A data key encrypted under another key; ``salt`` is what that key was derived with."""

    salt: bytes
    nonce: bytes
    sealed: bytes

    @classmethod
    def seal(cls, data_key: DataKey, salt: bytes, under: bytes, bound_to: str) -> Self:
        """Encrypt ``data_key`` under ``under``, bound to the slot named ``bound_to``."""
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCM(under).encrypt(nonce, data_key.to_bytes(), bound_to.encode())
        return cls(salt, nonce, sealed)

    def unseal(self, under: bytes, bound_to: str, otherwise: str) -> DataKey:
        """Decrypt; raises :class:`Refused` with the code ``otherwise`` where it doesn't fit."""
        try:
            opened = AESGCM(under).decrypt(self.nonce, self.sealed, bound_to.encode())
        except InvalidTag as why:
            raise Refused(otherwise) from why
        return DataKey.from_bytes(opened)


@dataclass(frozen=True, slots=True)
class Slot:
    """One member of staff who can unlock; ``id`` is opaque, ``name`` is shown before unlocking."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PasswordSlot:
    """A slot with the data key wrapped under its password."""

    slot: Slot
    cost: Cost
    wrapped: Wrapped

    @classmethod
    def seal(cls, data_key: DataKey, slot: Slot, password: str, cost: Cost) -> Self:
        """Wrap ``data_key`` under a password; raises ``vault.password_empty``."""
        if not password:
            raise Refused("vault.password_empty")
        salt = secrets.token_bytes(_SALT)
        under = cost.stretch(password, salt)
        return cls(slot, cost, Wrapped.seal(data_key, salt, under, f"slot {slot.id}"))

    def unseal(self, password: str) -> DataKey:
        """Return the data key; raises ``vault.wrong_password``."""
        under = self.cost.stretch(password, self.wrapped.salt)
        return self.wrapped.unseal(under, f"slot {self.slot.id}", "vault.wrong_password")


def seal_recovery(data_key: DataKey, recovery: RecoveryKey) -> Wrapped:
    """Wrap ``data_key`` under the recovery key alone."""
    salt = secrets.token_bytes(_SALT)
    under = _hkdf(recovery.secret, salt, "istiqbal recovery")
    return Wrapped.seal(data_key, salt, under, "recovery")


def unseal_recovery(wrapped: Wrapped, recovery: RecoveryKey) -> DataKey:
    """Return the data key; raises ``vault.wrong_recovery``."""
    under = _hkdf(recovery.secret, wrapped.salt, "istiqbal recovery")
    return wrapped.unseal(under, "recovery", "vault.wrong_recovery")


def _hkdf(secret: bytes, salt: bytes, info: str) -> bytes:
    return HKDF(SHA256(), _KEY, salt, info.encode()).derive(secret)
