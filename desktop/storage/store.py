"""Where an office's tables lie: in the encrypted file of its data folder, unless told otherwise."""

from typing import Protocol

from sqlalchemy import Engine

from desktop.base.errors import KnownError
from desktop.storage.engine import open_engine
from desktop.storage.failures import known_errors
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.migrate import migrate
from desktop.storage.migrations import MIGRATIONS


class Store(Protocol):
    """The tables of the office whose keys and attachments lie in a data folder."""

    def demand_local(self) -> None:
        """Raise ``storage.local_engine_only`` where they don't lie in the folder."""
        ...

    def demand(self, folder: DataFolder) -> None:
        """Raise ``storage.no_database`` where there are no tables to unlock."""
        ...

    def open(self, folder: DataFolder, key: DataKey) -> Engine:
        """Open them at the newest schema; an empty database gets its tables.

        Raises the ``storage`` codes of opening and of migrating.
        """
        ...


class LocalFile:
    """The folder's own ``office.db``: the default, and the only one that is offered."""

    def demand_local(self) -> None:
        """Nothing to refuse: they do."""

    def demand(self, folder: DataFolder) -> None:
        """Raise KnownError ``storage.no_database`` where the file is missing or empty."""
        # SQLite would make an empty one in its place, and nobody would be known in it.
        with known_errors():
            if not (folder.database.exists() and folder.database.stat().st_size):
                raise KnownError("storage.no_database")

    def open(self, folder: DataFolder, key: DataKey) -> Engine:
        engine = open_engine(folder.database, key)
        try:
            with known_errors():
                migrate(engine, key, folder.database, MIGRATIONS)
        except BaseException:
            engine.dispose()
            raise
        return engine
