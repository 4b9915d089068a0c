"""The office's data key, what outlasts it, and what a guess at a password costs.

Argon2id (RFC 9106) stretches a password; HKDF (RFC 5869) derives keys from keys; AES-256-GCM (NIST
SP 800-38D) wraps them. How the data key is sealed for each person: ``slots``. See decisions 0003
and 0022.
"""

import hmac
import secrets
import unicodedata
from dataclasses import replace
from typing import Final, Self

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.base.arabic_text import western_digits
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused

_KEY: Final = 32
_SALT: Final = 16
_NONCE: Final = 12
_BOTH: Final = _KEY + _SALT
#: AES-GCM's.
_TAG: Final = 16
_LASTING: Final = "lasting keys"


@dataclass(frozen=True, slots=True, repr=False)
class Lasting:
    """What outlasts a data key: the key that names attachments, the seal of the office's backups,
    and the data keys there were before (newest first), which open its older backups.
    """

    naming: bytes
    seal: bytes
    former: tuple[bytes, ...] = ()

    def to_bytes(self) -> bytes:
        """Return the parts one after the other."""
        return self.naming + self.seal + b"".join(self.former)

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read what :meth:`to_bytes` gave."""
        former = range(2 * _KEY, len(content), _BOTH)
        return cls(
            content[:_KEY],
            content[_KEY : 2 * _KEY],
            tuple(content[at : at + _BOTH] for at in former),
        )


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """The office's one key: 32 secret bytes and the database's 16-byte salt.

    With it goes what outlasts it; an office that has no lasting keys yet derives them from its
    first data key. ``repr`` shows nothing, so that a log line or a crash report can't either.
    """

    key: bytes
    salt: bytes
    kept: Lasting | None = None

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
        """Return key then salt, 48 bytes, without what outlasts them."""
        return self.key + self.salt

    @property
    def lasting(self) -> Lasting:
        """What outlasts this key."""
        return self.kept or Lasting(self.derive("blob name"), self.derive("backup manifest"))

    def next(self) -> "DataKey":
        """Return a new random key, with the same lasting keys and this one among the former."""
        kept = replace(self.lasting, former=(self.to_bytes(), *self.lasting.former))
        return replace(DataKey.new(), kept=kept)

    def former(self) -> list["DataKey"]:
        """Return the data keys before this one, newest first."""
        kept = self.lasting
        return [replace(DataKey.from_bytes(both), kept=kept) for both in kept.former]

    def wrap_lasting(self, bound_to: bytes) -> "Wrapped":
        """Encrypt the lasting keys under this one, and vouch for ``bound_to`` with them."""
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCM(self.derive(_LASTING)).encrypt(nonce, self.lasting.to_bytes(), bound_to)
        return Wrapped(b"", nonce, sealed)

    def with_lasting(self, wrapped: "Wrapped", bound_to: bytes) -> "DataKey":
        """Return this key with the lasting keys that it wrapped; raises InvalidTag."""
        cipher = AESGCM(self.derive(_LASTING))
        opened = cipher.decrypt(wrapped.nonce, wrapped.sealed, bound_to)
        return replace(self, kept=Lasting.from_bytes(opened))

    def literal(self) -> str:
        """Return SQLCipher's raw key with explicit salt, ``x'<96 hexadecimal digits>'``."""
        return f"x'{self.to_bytes().hex()}'"

    def derive(self, purpose: str) -> bytes:
        """Return a key of 32 bytes for one purpose (HKDF-SHA256 over the key, salted)."""
        return hkdf(self.key, self.salt, f"istiqbal {purpose}")

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
        """Return 32 bytes from a password; composed letters (NFC) and Western digits count.

        Raises ``vault.no_memory`` where the PC has not the memory that it takes.
        """
        text = western_digits(unicodedata.normalize("NFC", password))
        try:
            return hash_secret_raw(
                text.encode(), salt, self.passes, self.memory_kib, self.lanes, _KEY, Type.ID
            )
        except (HashingError, MemoryError) as why:
            raise KnownError("vault.no_memory") from why


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A data key encrypted under what a password or the recovery key was made to with ``salt``:
    how a slot was before it had a key pair.
    """

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

    def is_whole(self) -> bool:
        """Tell whether each part has its length."""
        lengths = (len(self.salt), len(self.nonce), len(self.sealed))
        return lengths == (_SALT, _NONCE, _BOTH + _TAG)


def hkdf(secret: bytes, salt: bytes, info: str) -> bytes:
    """Return a key of 32 bytes (HKDF-SHA256, RFC 5869)."""
    return HKDF(SHA256(), _KEY, salt, info.encode()).derive(secret)
