"""The encrypted database as a SQLAlchemy engine.

SQLCipher 4 with a raw key and an explicit salt: with the salt in the file's first bytes alone, a
power cut in the first page would leave the office locked out (decision 0002).
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Dialect, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop.base import kept_json
from desktop.base.errors import KnownError
from desktop.storage.failures import known_errors, translate
from desktop.storage.files import open_new
from desktop.storage.keys import DataKey

__all__ = [
    "READ_ONLY",
    "Engine",
    "connect",
    "file_errors",
    "known_errors",
    "open_engine",
    "raw_connection",
    "read_json",
    "reader",
    "translate",
]

#: The execution option that makes a transaction read only.
READ_ONLY: Final = "istiqbal_read_only"
#: The execution option that tells where an engine's file lies.
_LIES_AT: Final = "istiqbal_lies_at"
#: SQLITE_READONLY, without a reason of its own.
_READ_ONLY_ERROR: Final = 8

_PRAGMAS: Final = (
    "cipher_log_level = NONE",
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "cache_size = -4000",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


def connect(path: Path, key: DataKey) -> Any:
    """Return a DB-API connection of this thread's to the database at ``path``.

    Raises :class:`KnownError` where the key does not fit or the file can't be opened; never
    works on a SQLite without encryption.
    """
    with file_errors():
        # By itself SQLite makes it readable by others; what can't be made here, it says itself.
        with suppress(OSError):
            open_new(path).close()
        raw = dbapi2.connect(str(path), isolation_level=None)
        try:
            raw.set_key(key.literal())
            _demand_cipher(raw)
            for pragma in _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}")
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            raw.close()
            raise
    return raw


@contextmanager
def file_errors() -> Iterator[None]:
    """Raise what SQLite and the system say of a database's file as :class:`KnownError`; what has no
    advice of its own is ``storage.failed``. For work on the file itself: no statement is at fault.
    """
    with known_errors():
        try:
            yield
        except dbapi2.DatabaseError as why:
            raise translate(why) or KnownError("storage.failed", reason=str(why)) from why


def _demand_cipher(raw: Any) -> None:
    # A SQLite without SQLCipher would take the key in silence and write in the clear.
    if not raw.execute("PRAGMA cipher_version").fetchone():
        raise KnownError("storage.no_cipher")


def open_engine(path: Path, key: DataKey) -> Engine:
    """Open the database at ``path`` for the calling thread alone and prove that the key fits.

    Transactions begin IMMEDIATE; with ``execution_options(istiqbal_read_only=True)``, see
    :func:`reader`, they begin DEFERRED and a write is an error. The pool holds one connection and
    never waits: a second transaction inside a first raises SQLAlchemy's TimeoutError at once. (A
    StaticPool would share the connection, and the inner one's end would roll the outer one back in
    silence.) Raises as :func:`connect`.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key),
        **one_connection(),
    )
    engine.dialect = _dialect()
    engine.update_execution_options(**{_LIES_AT: path})
    event.listen(engine, "begin", _begin)
    with known_errors(), engine.connect():
        return engine


@cache
def _dialect() -> Dialect:
    """Return the one dialect of every opening, which hears what fails: mappers keep what they
    compiled for each that there was, 0.3 MB a hand-over.
    """
    engine = create_engine("sqlite+pysqlite://", module=dbapi2, json_deserializer=read_json)
    with engine.connect():  # to a database in memory, which tells the dialect what it speaks to
        pass
    event.listen(engine, "handle_error", _tell_damage)
    engine.dispose()
    return engine.dialect


def one_connection() -> dict[str, Any]:
    """Return what every engine's pool is made with: one connection, none waited for, no values in
    messages, and JSON that is read as damaged where it is.
    """
    return {
        "poolclass": QueuePool,
        "pool_size": 1,
        "max_overflow": 0,
        "pool_timeout": 0,
        "hide_parameters": True,
        "json_deserializer": read_json,
    }


def read_json(text: str) -> Any:
    """Return what a JSON column holds; raises ``storage.damaged``."""
    # Of a long value whose last page is damaged SQLCipher gives zeros, and no error.
    try:
        return kept_json.loads(text)
    except (ValueError, TypeError) as why:
        raise KnownError("storage.damaged") from why


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READ_ONLY, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reading else 'OFF'}")
    connection.exec_driver_sql("BEGIN DEFERRED" if reading else "BEGIN IMMEDIATE")


def _tell_damage(failed: ExceptionContext) -> None:
    """Raise ``storage.damaged`` where SQLCipher met a page that is no one's and says else.

    From then on it refuses to write by that connection, as if it were protected, and may run out of
    its memory. Whether the file itself is, the system knows; and whether it is there at all, of
    which SQLite says the same (``storage.not_there``).
    """
    error, at = failed.original_exception, failed.connection or failed.engine
    assert at is not None  # noqa: S101  # without pre-ping an error has an engine
    options = at.get_execution_options()
    path: Path = options[_LIES_AT]
    reading = failed.connection is not None and options.get(READ_ONLY, False)
    number = getattr(error, "sqlite_errorcode", 0)
    strange = isinstance(error, MemoryError) or number == _READ_ONLY_ERROR
    if number == _READ_ONLY_ERROR and not path.exists():
        raise KnownError("storage.not_there") from error
    if strange and not reading and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        raise KnownError("storage.damaged") from error


def reader(engine: Engine) -> Engine:
    """Return the same engine (same connection) for reading only."""
    return engine.execution_options(**{READ_ONLY: True})


def raw_connection(engine: Engine) -> Any:
    """Return the engine's one DB-API connection, for what SQLAlchemy has no words for.

    No transaction may be open.
    """
    with engine.connect() as connection:
        return connection.connection.driver_connection
