from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.core.work import Actor, Doors, Role
from desktop.storage.engine import open_engine
from desktop.storage.keys import DataKey
from desktop.storage.migrate import migrate
from desktop.storage.migrations import MIGRATIONS
from tests.offices import NOW


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path, key = tmp_path / "office.db", DataKey.new()
    engine = open_engine(path, key)
    migrate(engine, key, path, MIGRATIONS)
    yield engine
    engine.dispose()


@pytest.fixture
def doors(engine: Engine, clock: FixedClock) -> Doors:
    return Doors(engine, clock)


@pytest.fixture
def desk() -> Actor:
    return Actor("r1", "نورة", "موظفة الاستقبال", frozenset({Role.RECEPTION}))


@pytest.fixture
def director() -> Actor:
    return Actor("d1", "سعد", "المدير التنفيذي", frozenset({Role.DIRECTOR}))
