from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.storage.engine import open_engine
from desktop.storage.keys import Cost, DataKey

#: One guess for pennies: the tests prove the wrapping, not the stretching.
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture
def cheap() -> Cost:
    return CHEAP


@pytest.fixture
def key() -> DataKey:
    return DataKey.new()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    folder = tmp_path / "بيانات المكتب"
    folder.mkdir()
    return folder / "office.db"


@pytest.fixture
def engine(database: Path, key: DataKey) -> Iterator[Engine]:
    engine = open_engine(database, key)
    yield engine
    engine.dispose()
