from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from desktop.base.clock import FixedClock
from desktop.core.backup.service import BackupService
from desktop.core.work import Actor, Doors, Role
from desktop.storage.blobs import Blobs
from desktop.storage.engine import open_engine
from desktop.storage.folder import DataFolder
from desktop.storage.keys import Cost, DataKey
from desktop.storage.lane import Lane
from desktop.storage.migrate import migrate
from desktop.storage.migrations import MIGRATIONS
from desktop.storage.recovery import RecoveryKey
from desktop.storage.vault import Vault

ADMIN = Actor("s1", "نورة السالم", "مديرة", frozenset({Role.ADMIN}))
PASSWORD = "كلمة مرور"


@dataclass
class Office:
    """A small office with a real vault, a real encrypted database and real attachments."""

    folder: DataFolder
    key: DataKey
    recovery: RecoveryKey
    lane: Lane
    engine: Engine
    clock: FixedClock
    service: BackupService
    blobs: Blobs
    names: list[str]
    admin: Actor = ADMIN
    password: str = PASSWORD

    def create(self, dest: Path, **options):
        return self.lane.call(self.service.create, self.admin, dest, **options)

    def verify(self, file: Path, unlock=None, **options):
        return self.lane.call(self.service.verify, self.admin, file, unlock, **options)

    def sql(self, statement: str, **values):
        def run():
            with self.engine.begin() as connection:
                result = connection.execute(text(statement), values)
                return result.fetchall() if result.returns_rows else None

        return self.lane.call(run)

    def stages(self) -> list[tuple[str, str, str]]:
        rows = self.sql(
            "SELECT action, detail ->> 'stage', coalesce(detail ->> 'code', '') FROM audit "
            "ORDER BY seq"
        )
        return [tuple(row) for row in rows]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    folder = DataFolder(tmp_path / "جمعية الاختبار")
    folder.create()
    cheap = Cost(memory_kib=8, passes=1, lanes=1)
    _, recovery, key = Vault.create(folder.vault, "s1", "نورة السالم", PASSWORD, cost=cheap)
    blobs = Blobs(folder.blobs, key)
    names = [blobs.put(f"scan {n}".encode() * 50) for n in range(3)]
    lane = Lane()

    def fill() -> Engine:
        engine = open_engine(folder.database, key)
        migrate(engine, key, folder.database, MIGRATIONS)
        with engine.begin() as connection:
            for name in names:
                connection.execute(
                    text(
                        "INSERT INTO attachment VALUES (:n, 'request', 'r', 'scan', '', NULL, '')"
                    ),
                    {"n": name},
                )
            for n in range(300):
                row = {"n": f"n{n}", "v": f"هند العتيبي {n} " * 20}
                connection.execute(text("INSERT INTO setting VALUES (:n, :v)"), row)
        return engine

    engine = lane.call(fill)
    clock = FixedClock(datetime(2026, 3, 1, 6, 30, tzinfo=UTC))
    service = BackupService(
        Doors(engine, clock), lane, engine, key=key, folder=folder, clock=clock, program="0.1.0"
    )
    yield Office(folder, key, recovery, lane, engine, clock, service, blobs, names)
    lane.call(engine.dispose)
    lane.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "ذاكرة"
    folder.mkdir()
    return folder


@pytest.fixture
def made(office: Office, stick: Path) -> Path:
    """A backup, made and proved."""
    report = office.create(stick)
    office.clock.advance(timedelta(seconds=1))
    return report.file
