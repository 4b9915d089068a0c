"""An office's tables on a PostgreSQL server: ground for offices that grow, offered nowhere yet.

The tests alone come here (decision 0011). Keys and attachments stay in the data folder; the driver
is loaded by the first :func:`open_server`.
"""

from contextlib import AbstractContextManager, nullcontext
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.storage.engine import READ_ONLY, one_connection
from desktop.storage.failures import translate
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.migrate import Migration, advance
from desktop.storage.migrations import MIGRATIONS, p0002_baseline

#: The one lock that every writing transaction of every desk takes; a number of the program's own.
_WRITING: Final = 0x15714B41
_WAIT: Final = "-c lock_timeout=5s"

SERVER_MIGRATIONS: Final[tuple[Migration, ...]] = (
    p0002_baseline,
    *MIGRATIONS[p0002_baseline.NUMBER :],
)


def open_server(address: str) -> Engine:
    """Open the database at ``address``, a ``postgresql+psycopg://`` URL, for one desk.

    As with the local file, a second transaction inside a first raises at once, a reading is
    read only by the engine and sees one moment, and writing is one desk's at a time: numbers and
    the audit's head are read under that lock. Raises ``storage.server_gone`` and the other codes of
    ``failures``, and ``storage.server_order`` where texts are not compared by code point.
    """
    engine = create_engine(
        address,
        isolation_level="READ COMMITTED",
        **one_connection(),
        connect_args={"options": _WAIT},
    )
    event.listen(engine, "begin", _begin)
    try:
        with engine.connect().execution_options(**{READ_ONLY: True}) as connection:
            _demand_order(connection)
    except DBAPIError as why:
        engine.dispose()
        raise translate(why) or why from why
    except BaseException:
        engine.dispose()
        raise
    return engine


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(READ_ONLY, False):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITING})")


def _demand_order(connection: Connection) -> None:
    order = connection.exec_driver_sql(
        "SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database "
        "WHERE datname = current_database()"
    ).one()
    if tuple(order) != ("UTF8", "C"):
        raise KnownError("storage.server_order")


class ServerGround:
    """The server's: a number in the schema's comment, and references that are always watched."""

    first = p0002_baseline.NUMBER

    def number(self, connection: Connection) -> int:
        kept = connection.exec_driver_sql(
            "SELECT obj_description('public'::regnamespace, 'pg_namespace')"
        ).scalar_one()
        return int(kept) if kept and kept.isdecimal() else 0

    def renumber(self, connection: Connection, number: int) -> None:
        connection.exec_driver_sql(f"COMMENT ON SCHEMA public IS '{number}'")

    def rebuilding(self, connection: Connection) -> AbstractContextManager[None]:  # noqa: ARG002
        return nullcontext()  # it alters tables in place

    def has_orphans(self, connection: Connection) -> bool:  # noqa: ARG002
        return False  # it has refused them already


@dataclass(frozen=True, slots=True)
class Server:
    """A database of a server, as :class:`store.Store`; nothing takes a copy before a step."""

    address: str

    def demand_local(self) -> None:
        """Raise Refused ``storage.local_engine_only``: the server's own tools do these things."""
        raise Refused("storage.local_engine_only")

    def demand(self, folder: DataFolder) -> None:  # noqa: ARG002
        """Raise KnownError ``storage.no_database`` where no office was ever set up there."""
        engine = open_server(self.address)
        try:
            with engine.connect().execution_options(**{READ_ONLY: True}) as connection:
                if not ServerGround().number(connection):
                    raise KnownError("storage.no_database")
        finally:
            engine.dispose()

    def open(self, folder: DataFolder, key: DataKey) -> Engine:  # noqa: ARG002
        engine = open_server(self.address)
        try:
            advance(engine, SERVER_MIGRATIONS, ServerGround())
        except BaseException:
            engine.dispose()
            raise
        return engine
