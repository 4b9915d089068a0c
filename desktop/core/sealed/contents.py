"""What is kept sealed, as bytes: how it is encrypted, and the sums by which a check judges it."""

import base64
import hashlib
import secrets
from datetime import UTC, datetime
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.base.errors import KnownError
from desktop.core.sealed.records import DETAIL, SealedDetail, SealedKey, SealedRoom
from desktop.core.sealed.terms import Detail
from desktop.core.work.audit import canonical
from desktop.core.work.ledger import from_text, to_text
from desktop.storage import pairs
from desktop.storage.pairs import Pair

_NONCE: Final = 12
#: A detail's text is filled up to a multiple of so many bytes: its length tells little of its kind.
_BLOCK: Final = 512


def text_of(content: bytes) -> str:
    """Return bytes as a column holds them."""
    return base64.b64encode(content).decode()


def bytes_of(text: str) -> bytes:
    """Return what :func:`text_of` wrote; raises KnownError ``storage.damaged``."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as why:
        raise KnownError("storage.damaged") from why


def sum_of(row: SealedRoom | SealedKey | SealedDetail) -> str:
    """Return the SHA-256 (hexadecimal) of what a row holds. Of a detail the person is left out, who
    may be merged into another file.
    """
    match row:
        case SealedRoom():
            fields = [row.generation, row.public, _moment(row.begun_at)]
        case SealedKey():
            fields = [row.secret, row.public, row.holder, row.sealed]
        case SealedDetail():
            fields = [row.id, _moment(row.at), row.actor_id, row.moved, row.content]
    return hashlib.sha256(canonical(fields).encode()).hexdigest()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def sealed_for(row: SealedDetail) -> str:
    """Return what the keys call a detail."""
    return f"{DETAIL}{row.id}"


def close_detail(row: SealedDetail, detail: Detail) -> bytes:
    """Put a detail into its row, encrypted under a new key (AES-256-GCM), which is returned."""
    key, nonce = AESGCM.generate_key(256), secrets.token_bytes(_NONCE)
    plain = to_text(detail).encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    row.content = text_of(nonce + AESGCM(key).encrypt(nonce, filled, row.id.encode()))
    row.sha256 = sum_of(row)
    return key


def open_detail(row: SealedDetail, key: bytes) -> Detail:
    """Return a detail by its key; raises KnownError ``storage.damaged``."""
    content = bytes_of(row.content)
    try:
        plain = AESGCM(key).decrypt(content[:_NONCE], content[_NONCE:], row.id.encode())
    except (InvalidTag, ValueError) as why:
        raise KnownError("storage.damaged") from why
    detail: Detail = from_text(Detail, plain.decode().rstrip())
    return detail


def key_row(secret: str, holder: str, public: bytes, content: bytes) -> SealedKey:
    """Return a secret sealed to a holder's public half."""
    sealed = text_of(pairs.seal(content, public, secret))
    row = SealedKey(secret=secret, public=text_of(public), holder=holder, sealed=sealed)
    row.sha256 = sum_of(row)
    return row


def unsealed(row: SealedKey, pair: Pair) -> bytes:
    """Return what a row seals; raises KnownError ``storage.damaged``."""
    try:
        return pair.unseal(bytes_of(row.sealed), row.secret)
    except InvalidTag as why:
        raise KnownError("storage.damaged") from why
