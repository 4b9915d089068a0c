"""The failures of database and files that are expected, as codes; the one place that maps them.

Knows neither SQLAlchemy nor SQLCipher, so that the unlock screen needs not wait for them.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from desktop.base import system_errors
from desktop.base.errors import KnownError

#: Primary SQLite result codes (sqlite.org/rescode.html) that have advice.
_SQLITE: Final = {
    4: "storage.io_error",  # SQLITE_ABORT
    5: "storage.locked",  # SQLITE_BUSY
    6: "storage.locked",  # SQLITE_LOCKED
    7: "storage.no_memory",  # SQLITE_NOMEM
    8: "storage.read_only",  # SQLITE_READONLY
    10: "storage.io_error",  # SQLITE_IOERR
    11: "storage.damaged",  # SQLITE_CORRUPT
    13: "storage.disk_full",  # SQLITE_FULL
    14: "storage.cannot_open",  # SQLITE_CANTOPEN
    15: "storage.locked",  # SQLITE_PROTOCOL
    22: "storage.file_too_big",  # SQLITE_NOLFS
    23: "storage.read_only",  # SQLITE_AUTH
    26: "storage.wrong_key",  # SQLITE_NOTADB
}
#: An extended code whose primary one would tell the wrong thing.
_EXTENDED: Final = {1032: "storage.not_there"}  # SQLITE_READONLY_DBMOVED
_CORRUPT: Final = 11
#: How the driver begins to tell of a text that is none; what it is follows.
_NO_TEXT: Final = "Could not decode to UTF-8"
#: What kept values of another shape raise where they are read.
SHAPE: Final = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
#: What SQLite calls a result (``sqlite3_errstr``): of its backup the driver gives the words alone.
_WORDS: Final = {
    "database is locked": 5,
    "database table is locked": 6,
    "out of memory": 7,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "locking protocol": 15,
    "large file support is disabled": 22,
    "authorization denied": 23,
    "file is not a database": 26,
}

#: SQLSTATEs (PostgreSQL's appendix A), whole or by their class of two letters.
_SERVER: Final = {
    "08": "storage.server_gone",  # connection exception
    "57P": "storage.server_gone",  # shut down, crashed, starting up
    "40": "storage.locked",  # serialization failure, deadlock
    "55P03": "storage.locked",  # lock timeout
    "53100": "storage.disk_full",
    "25006": "storage.read_only",
    "58": "storage.io_error",
    "XX001": "storage.damaged",  # a page
    "XX002": "storage.damaged",  # an index
    "42501": "storage.no_permission",
    "23505": "storage.taken",  # a key that another desk was first to write
}


def translate(error: BaseException) -> KnownError | None:
    """Return the expected failure behind an exception of database or file, or None for a bug.

    Whatever the system says of a file is expected; what has no advice of its own is named.
    """
    if isinstance(error, KnownError):
        return error
    # SQLAlchemy keeps the driver's exception in ``orig``.
    driver = getattr(error, "orig", None) or error
    if isinstance(driver, OSError):
        return _of_system(driver)
    code = "storage.no_memory" if isinstance(driver, MemoryError) else _of_sqlite(driver)
    if hasattr(driver, "sqlstate"):
        code = _of_server(driver)
    return KnownError(code) if code else None


def _of_sqlite(driver: BaseException) -> str | None:
    number: int | None = getattr(driver, "sqlite_errorcode", None)
    if number is None and any(kind.__name__ == "DatabaseError" for kind in type(driver).__mro__):
        words = str(driver)
        number = _CORRUPT if words.startswith(_NO_TEXT) else _WORDS.get(words)
    return _EXTENDED.get(number or 0) or _SQLITE.get((number or 0) & 0xFF)


def _of_system(driver: OSError) -> KnownError | None:
    if name := system_errors.named(driver):
        return KnownError(f"storage.{name}")
    number = driver.errno
    if number is None:
        return None
    return KnownError("storage.failed", reason=errno.errorcode.get(number, str(number)))


def _of_server(driver: Any) -> str | None:
    state: str | None = driver.sqlstate
    if state is None:
        # No word of the server's. Where it is no misuse of the driver, none was there to speak to,
        # or it let nobody in: of that psycopg keeps no state.
        kinds = {kind.__name__ for kind in type(driver).__mro__}
        return "storage.server_gone" if "OperationalError" in kinds else None
    begins = (state, state[:3], state[:2])
    return next((_SERVER[begin] for begin in begins if begin in _SERVER), None)


@contextmanager
def as_kept() -> Iterator[None]:
    """Raise what a record that is not what it should be makes of its reader as ``storage.damaged``.

    For reading kept values into the words of a desk, and for nothing else.
    """
    try:
        yield
    except SHAPE as why:
        raise KnownError("storage.damaged") from why


@contextmanager
def known_errors() -> Iterator[None]:
    """Raise the expected failures of the body as :class:`KnownError`, all others as they are."""
    try:
        yield
    except Exception as error:
        known = translate(error)
        if known is None or known is error:
            raise
        raise known from error
