"""What every test shares: its worker's own screen, and folders that are nobody's real ones."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Self

import pytest

if TYPE_CHECKING:
    from tests.offices import Live, Template

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


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> "Callable[[str], Template]":
    """Give a closed office by policy id, set up once a session; see ``tests/offices.py``."""
    from desktop.core.policy.loader import load_shipped
    from tests.offices import Template, make_template

    made: dict[str, Template] = {}
    shipped = {loaded.profile.id: loaded for loaded in load_shipped()}

    def template(policy: str = "haqal") -> Template:
        if policy not in made:
            folder = tmp_path_factory.mktemp("قالب") / policy
            made[policy] = make_template(folder, shipped[policy])
        return made[policy]

    return template


@pytest.fixture
def open_office(
    office_template: "Callable[[str], Template]", tmp_path: Path
) -> "Iterator[Callable[..., Live]]":
    """Give a living office by policy id, on a copy of its own; closed after the test.

    ``open_office("shaqra").unlock(Role.RECEPTION)``; a second one of a policy needs a ``name``.
    """
    from tests.offices import living

    with ExitStack() as stack:

        def begin(policy: str = "haqal", name: str = "") -> "Live":
            folder = tmp_path / f"بيانات {name or policy}"
            return stack.enter_context(living(office_template(policy), folder))

        yield begin


@pytest.fixture
def live(open_office: "Callable[..., Live]") -> "Live":
    """Give an office of haqal, not unlocked yet (``live.office`` unlocks it as reception)."""
    return open_office("haqal")
