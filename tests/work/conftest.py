from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.core.work import Actor, Doors, Role
from tests.offices import NOW, new_tables
from tests.postgres.cluster import Cluster


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def engine(tmp_path: Path, server: Cluster | None) -> Iterator[Engine]:
    with new_tables(tmp_path, server) as engine:
        yield engine


@pytest.fixture
def doors(engine: Engine, clock: FixedClock) -> Doors:
    return Doors(engine, clock)


@pytest.fixture
def desk() -> Actor:
    return Actor("r1", "نورة", "موظفة الاستقبال", frozenset({Role.RECEPTION}))


@pytest.fixture
def director() -> Actor:
    return Actor("d1", "سعد", "المدير التنفيذي", frozenset({Role.DIRECTOR}))
