"""Files and databases that fail at one call, or from one call on."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2

from desktop.storage import files

#: The calls by which files are changed and read.
CALLS = ("open", "fsync", "replace", "rename", "unlink", "mkdir")
FAULTS = {"full": (errno.ENOSPC, 13), "broken": (errno.EIO, 10)}


class Faults:
    """Counts calls on files and statements, and fails from one on, for so many."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen, self.at, self.times, self.kind, self.armed = 0, -1, 1, "full", False
        for name in CALLS:
            monkeypatch.setattr(os, name, self._failing(getattr(os, name)))
        monkeypatch.setattr(files, "open_new", self._file(files.open_new))
        for name in ("before_cursor_execute", "commit"):
            event.listen(Engine, name, self._statement)

    def end(self) -> None:
        """Listen no more."""
        for name in ("before_cursor_execute", "commit"):
            event.remove(Engine, name, self._statement)

    @contextmanager
    def failing(self, at: int, times: int, kind: str) -> Iterator[None]:
        self.seen, self.at, self.times, self.kind, self.armed = 0, at, times, kind, True
        try:
            yield
        finally:
            self.armed = False

    @property
    def came(self) -> bool:
        """Whether the fault came about at all."""
        return self.seen > self.at

    def _due(self) -> bool:
        if not self.armed:
            return False
        self.seen += 1
        return self.at < self.seen <= self.at + self.times

    def _failing(self, real: Callable) -> Callable:
        def call(*args, **kwargs):
            if self._due():
                raise OSError(FAULTS[self.kind][0], "injected")
            return real(*args, **kwargs)

        return call

    def _file(self, real: Callable) -> Callable:
        return lambda path: _Written(real(path), self)

    def _statement(self, *_told: object) -> None:
        if self._due():
            error = dbapi2.OperationalError("injected")
            error.sqlite_errorcode = FAULTS[self.kind][1]
            raise error


class _Written:
    """A file whose writes are calls too."""

    def __init__(self, file, faults: Faults) -> None:
        self._file = file
        self.write = faults._failing(file.write)

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Iterator[Faults]:
    """Give what makes calls on files and statements of the database fail."""
    made = Faults(monkeypatch)
    yield made
    made.end()
