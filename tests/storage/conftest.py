import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Self

import pytest
from sqlalchemy import Engine

from desktop.storage import files
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


class FailingFile:
    """A file on a device that is full after a number of bytes."""

    def __init__(self, file: BinaryIO, device: dict[str, int]) -> None:
        self._file = file
        self._device = device

    def write(self, content: bytes) -> int:
        room = self._device["left"]
        self._device["left"] = max(0, room - len(content))
        if len(content) > room:
            self._file.write(content[:room])
            raise OSError(errno.ENOSPC, "the device is full")
        return self._file.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()


@pytest.fixture
def failing_device(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Make every new file share a device that is full after ``limit`` bytes."""
    real = files.open_new

    def fail_after(limit: int) -> None:
        device = {"left": limit}
        monkeypatch.setattr(files, "open_new", lambda path: FailingFile(real(path), device))

    return fail_after
