from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.core.complaints.service import ComplaintService
from desktop.core.documents.numbers import next_number
from desktop.core.work import Actor, Doors, Role
from desktop.storage.engine import open_engine
from desktop.storage.keys import DataKey
from desktop.storage.migrate import migrate
from desktop.storage.migrations import MIGRATIONS

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Engine]:
    path, key = tmp_path / "office.db", DataKey.new()
    engine = open_engine(path, key)
    migrate(engine, key, path, MIGRATIONS)
    yield engine
    engine.dispose()


@pytest.fixture
def complaints(database: Engine) -> ComplaintService:
    return ComplaintService(Doors(database, FixedClock(NOW)), next_number)


@pytest.fixture
def actor() -> Callable[..., Actor]:
    return lambda *roles, who="a": Actor(who * 32, "هند", "موظفة", frozenset(roles))


@pytest.fixture
def desk(actor) -> Actor:
    return actor(Role.RECEPTION)
