"""Key pairs, what is sealed to them (HPKE, RFC 9180), and those in hand while an office is open.

Whoever has the public half seals; only who has the private one opens.
"""

from functools import cache
from typing import Self

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from desktop.base.data_classes import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Pair:
    """Both halves (X25519), 32 bytes each; ``repr`` shows nothing."""

    private: bytes
    public: bytes

    @classmethod
    def of(cls, private: bytes) -> Self:
        """Return the pair of a private half; raises ValueError where it is not 32 bytes."""
        half = X25519PrivateKey.from_private_bytes(private)
        return cls(private, half.public_key().public_bytes_raw())

    @classmethod
    def new(cls) -> Self:
        """Return a random pair."""
        return cls.of(X25519PrivateKey.generate().private_bytes_raw())

    def unseal(self, sealed: bytes, bound_to: str) -> bytes:
        """Open what was sealed to the public half; raises InvalidTag for anything else."""
        private = X25519PrivateKey.from_private_bytes(self.private)
        return _suite().decrypt(sealed, private, bound_to.encode())


def seal(secret: bytes, public: bytes, bound_to: str) -> bytes:
    """Seal to a public half, bound to what it is: 48 bytes longer than the secret."""
    half = X25519PublicKey.from_public_bytes(public)
    return _suite().encrypt(secret, half, bound_to.encode())


@cache
def _suite() -> hpke.Suite:
    return hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


@dataclass(slots=True, repr=False)
class Keyring:
    """The pairs in hand while an office is open: that of the slot ``owner``, who unlocked it (None:
    it has none yet) and, while somebody is let in by the recovery sheet, the sheet's.
    """

    owner: str = ""
    own: Pair | None = None
    sheet: Pair | None = None

    def pairs(self) -> tuple[Pair, ...]:
        """Return what opens something."""
        return tuple(pair for pair in (self.own, self.sheet) if pair is not None)
