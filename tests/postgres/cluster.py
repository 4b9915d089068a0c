"""A PostgreSQL of the tests' own, thrown away after them.

It listens on no address but a socket in a folder of its own, runs as an unprivileged user (its
``initdb`` refuses root), and leaves Debian's clusters alone. Databases are copies of one another.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path

import psycopg

from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.server import Server

#: Debian's, and the oldest that finds beginnings of texts by an index.
_RELEASES = ("15", "16", "17", "18")
_OWNER = "istiqbal"
#: A test's power cut is a kill of the process, never of the machine.
_SETTINGS = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "jit": "off",
    "listen_addresses": "",
    "max_connections": "40",
    "shared_buffers": "32MB",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


def binaries() -> Path | None:
    """Return the folder of PostgreSQL's programs, or None where it is not installed."""
    places = (Path(f"/usr/lib/postgresql/{release}/bin") for release in _RELEASES)
    return next((place for place in places if (place / "initdb").exists()), None)


class Cluster:
    """A running server."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._names = map("office_{}".format, count(1))
        #: Databases with empty tables, to use again: making one takes longer than most tests.
        self.spare: list[Database] = []

    def database(self, like: "Database | None" = None) -> "Database":
        """Make a database, empty or as a copy of one that nobody has open."""
        made = Database(self, next(self._names))
        template = like.name if like else "template0"
        self.run(f"CREATE DATABASE {made.name} TEMPLATE {template} STRATEGY wal_log")
        return made

    @cached_property
    def migrated(self) -> "Database":
        """A database with the tables of the newest schema, to copy."""
        made = self.database()
        made.store.open(DataFolder(self._socket), DataKey.new()).dispose()
        return made

    def address(self, name: str) -> str:
        """Return a database's URL for SQLAlchemy."""
        return f"postgresql+psycopg://{_OWNER}@/{name}?host={self._socket}"

    def run(self, sql: str) -> None:
        """Run a statement beside all databases."""
        where = f"host={self._socket} dbname=postgres user={_OWNER}"
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(sql)


@dataclass(frozen=True)
class Database:
    """One office's."""

    cluster: Cluster
    name: str

    @property
    def store(self) -> Server:
        """What an office is opened with."""
        return Server(self.cluster.address(self.name))

    def copy(self) -> "Database":
        """Make another that is as this one, which nobody has open."""
        return self.cluster.database(self)

    def drop(self) -> None:
        """Remove it, whoever has it open."""
        self.cluster.run(f"DROP DATABASE {self.name} WITH (FORCE)")


@contextmanager
def running(programs: Path) -> Iterator[Cluster]:
    """Give a new cluster, stopped and removed afterwards."""
    # Short, and not under a test's own folder: a socket's path may have 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    data = folder / "data"
    as_nobody: list[str] = []
    if os.geteuid() == 0:
        user = next(u for u in pwd.getpwall() if u.pw_name in {"postgres", "nobody"})
        os.chown(folder, user.pw_uid, user.pw_gid)
        as_nobody = ["runuser", "-u", user.pw_name, "--"]

    def run(program: str, *arguments: str) -> None:
        command = [*as_nobody, str(programs / program), "-D", str(data), *arguments]
        quiet = subprocess.DEVNULL
        subprocess.run(command, cwd=folder, stdin=quiet, stdout=quiet, check=True)

    settings = [f"-c {name}='{value}'" for name, value in _SETTINGS.items()]
    options = " ".join([*settings, f"-k {folder}"])
    try:
        run("initdb", "-U", _OWNER, "-E", "UTF8", "--locale=C", "-A", "trust", "--no-sync")
        run("pg_ctl", "start", "-w", "-s", "-l", str(folder / "log"), "-o", options)
        try:
            yield Cluster(folder)
        finally:
            run("pg_ctl", "stop", "-w", "-s", "-m", "immediate")
    finally:
        shutil.rmtree(folder)
