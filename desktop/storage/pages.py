"""A quick look through the living database, in pieces that let other operations pass between them.

First every page's authentication, read from the file: what SQLCipher finds by itself only where it
happens to read, and then writes no more. After that the order within each table.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from desktop.base.errors import KnownError
from desktop.storage.catalogue import is_local, tables
from desktop.storage.engine import known_errors, reader
from desktop.storage.keys import DataKey

#: SQLCipher 4: a page ends in its own random bytes and a sum over both and its number; the first
#: begins with the salt. The key of the sums is stretched twice from the other, under another salt.
_PAGE: Final = 4096
_SUM: Final = 64
_SALT: Final = 16
_OTHER: Final = 0x3A
_ROUNDS: Final = 2
#: Pages of one piece: about ten milliseconds.
_PIECE: Final = 512


def read_through(engine: Engine, path: Path, key: DataKey) -> Iterator[None]:
    """Yield after each piece; every one runs in the thread that owns ``engine``, which must have no
    transaction open. Raises ``storage.damaged`` and the other ``storage`` codes; says nothing of
    tables on a server.
    """
    if is_local(engine):
        yield from _sealed(path, key)
        yield from _ordered(engine)


def _sealed(path: Path, key: DataKey) -> Iterator[None]:
    salt = bytes(byte ^ _OTHER for byte in key.salt)
    under = hashlib.pbkdf2_hmac("sha512", key.key, salt, _ROUNDS, len(key.key))
    first = 0
    while pages := _read(path, first):
        for number, page in enumerate(pages, first + 1):
            body = page[_SALT if number == 1 else 0 : -_SUM] + number.to_bytes(4, "little")
            if not hmac.compare_digest(hmac.digest(under, body, "sha512"), page[-_SUM:]):
                raise KnownError("storage.damaged")
        first += len(pages)
        yield


def _read(path: Path, first: int) -> list[bytes]:
    """Return the pages of a piece; between two of them the file may have grown or shrunk."""
    with known_errors(), path.open("rb") as file:
        file.seek(first * _PAGE)
        content = file.read(_PIECE * _PAGE)
    return [content[at : at + _PAGE] for at in range(0, len(content), _PAGE)]


def _ordered(engine: Engine) -> Iterator[None]:
    with known_errors(), reader(engine).connect() as connection:
        names = tables(connection.exec_driver_sql)
    for name in names:
        with known_errors(), reader(engine).connect() as connection:
            told = connection.exec_driver_sql(f'PRAGMA quick_check("{name}")').scalar()
        if told != "ok":
            raise KnownError("storage.damaged")
        yield
