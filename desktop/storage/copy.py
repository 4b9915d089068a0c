"""A copy of the living database, and the proof that a copy is sound."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine

from desktop.base.errors import KnownError
from desktop.storage.catalogue import fault
from desktop.storage.engine import connect, raw_connection
from desktop.storage.failures import known_errors
from desktop.storage.files import sync_folder
from desktop.storage.keys import DataKey

_STEP_PAGES: Final = 256
Report = Callable[[int, int], None]


def copy_database(
    engine: Engine, key: DataKey, to: Path, between: Report = lambda _done, _total: None
) -> None:
    """Copy the database into the new file ``to`` under the same key, by SQLite's online backup.

    ``between`` is called with pages done and in all after each step; whole operations on the
    same connection may run in it and are in the copy. An exception it raises ends the copying.
    """
    source = raw_connection(engine)

    def progress(_status: int, remaining: int, total: int) -> None:
        between(total - remaining, total)
        if source.in_transaction:
            # SQLite would try for ever: the operation that was let in did not finish.
            raise RuntimeError("an operation left its transaction open during a copy")

    with known_errors():
        target = connect(to, key)
        try:
            target.execute("PRAGMA journal_mode = MEMORY")
            target.execute("PRAGMA synchronous = OFF")
            source.backup(target, pages=_STEP_PAGES, progress=progress)
        finally:
            target.close()
        _sync(to)


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(file.parent)


def check_connection(connection: Any) -> None:
    """Prove every page's authentication, the b-trees and the references of a raw connection.

    Raises ``storage.damaged``.
    """
    with known_errors():
        if fault(connection.execute):
            raise KnownError("storage.damaged")


def check_database(path: Path, key: DataKey) -> None:
    """Open a database that nobody else has open and prove that it is sound.

    Raises ``storage.damaged``, ``storage.wrong_key``.
    """
    connection = connect(path, key)
    try:
        check_connection(connection)
    finally:
        connection.close()
