"""A copy of the living database, and the proof that a copy is sound."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from desktop.base.errors import KnownError
from desktop.storage.catalogue import fault, row_count, schema_number, tables
from desktop.storage.engine import connect, file_errors, raw_connection
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
    Raises the ``storage`` codes; whatever else SQLite says of a copy is ``storage.failed``.
    """
    source = raw_connection(engine)

    def progress(_status: int, remaining: int, total: int) -> None:
        between(total - remaining, total)
        if source.in_transaction:
            # SQLite would try for ever: the operation that was let in did not finish.
            raise RuntimeError("an operation left its transaction open during a copy")

    with file_errors():
        target = connect(to, key)
        try:
            target.execute("PRAGMA journal_mode = MEMORY")
            target.execute("PRAGMA synchronous = OFF")
            source.backup(target, pages=_STEP_PAGES, progress=progress)
        finally:
            target.close()
        _sync(to)


def export_database(
    path: Path, key: DataKey, to: Path, new: DataKey, between: Report = lambda _done, _total: None
) -> None:
    """Write all that the database at ``path`` holds into the new file ``to`` under another key.

    No transaction may be open on it. ``between`` is called now and then with bytes done and in all;
    an exception it raises ends the writing. Raises ``storage.damaged`` where the copy does not hold
    what the database does.
    """
    size, ended = path.stat().st_size, list[BaseException]()
    between(0, size)

    def tick() -> int:
        try:
            between(min(to.stat().st_size, size), size)
        except BaseException as why:  # noqa: BLE001 - it is handed over, not swallowed
            ended.append(why)
        return len(ended)

    with file_errors():
        source = connect(path, key)
        try:
            source.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(to), new.literal()))
            source.execute("PRAGMA fresh.journal_mode = MEMORY")
            source.execute("PRAGMA fresh.synchronous = OFF")
            source.set_progress_handler(tick, 50_000)
            try:
                source.execute("SELECT sqlcipher_export('fresh')")
            except dbapi2.Error as why:
                raise (ended or [why])[0] from why
            source.set_progress_handler(None, 0)
            number = schema_number(source.execute)
            source.execute(f"PRAGMA fresh.user_version = {number}")
            held = _held(source)
        finally:
            source.close()
        _sync(to)
        copy = connect(to, new)
        try:
            if _held(copy) != held:
                raise KnownError("storage.damaged")
        finally:
            copy.close()


def _held(connection: Any) -> tuple[int, list[Any], dict[str, int]]:
    """Return the schema's number, its words, and the rows of each table."""
    execute = connection.execute
    words = execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return schema_number(execute), words, {t: row_count(execute, t) for t in tables(execute)}


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
    with file_errors():
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
