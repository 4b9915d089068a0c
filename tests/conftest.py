"""What every test shares: its worker's own screen, and folders that are nobody's real ones."""

import errno
import os
from collections.abc import Callable
from typing import Any, BinaryIO, Self

import pytest

# Before Qt is imported: each worker of pytest-xdist takes one of packaging/screens.sh's displays.
_displays = os.environ.get("ISTIQBAL_DISPLAYS", "").split()
_worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
if _displays:
    os.environ["DISPLAY"] = _displays[int(_worker.removeprefix("gw")) % len(_displays)]


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
            raise OSError(self._device["number"], "the device fails")
        return self._file.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()


@pytest.fixture
def failing_device(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let every new file be on a device that is full (or else broken) after some bytes."""
    from desktop.storage import files

    real = files.open_new

    def fail_after(limit: int, number: int = errno.ENOSPC) -> None:
        device = {"left": limit, "number": number}
        monkeypatch.setattr(files, "open_new", lambda path: FailingFile(real(path), device))

    return fail_after
