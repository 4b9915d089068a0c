"""What every test shares: its worker's own screen, and folders that are nobody's real ones."""

import errno
import faulthandler
import gc
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

import coverage
import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key, get_timeout_config_value

from tests.sampling import ENOUGH_S, of_today, waits

if TYPE_CHECKING:
    from collections.abc import Generator

    from tests.offices import Live, Template
    from tests.postgres.cluster import Cluster

# Before Qt is imported: each worker of pytest-xdist takes one of packaging/screens.sh's displays.
_displays = os.environ.get("ISTIQBAL_DISPLAYS", "").split()
_worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
if _displays:
    os.environ["DISPLAY"] = _displays[int(_worker.removeprefix("gw")) % len(_displays)]


# Records come and go by the ten thousand: collecting as often as Python does costs a tenth.
gc.set_threshold(50_000, 10, 10)

#: The desks whose services are tried on a second engine.
SERVICES = {
    "adoption", "committee", "complaints", "consents", "correspondence", "documents", "intake",
    "people", "reports", "sealed", "staff", "surveys", "work",
}  # fmt: skip
SERVER = "server"
#: Of a file's tests on the second engine every so-manieth runs, all of them with ``--full``.
ONE_IN: Final = 10
HERE = Path(__file__).resolve().parent
#: Folders of tests of what lies above the ratchet (packaging/ratchet.txt).
UNWATCHED: Final = {"cli", "journeys", "packaging", "printing", "ui"}


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
def cluster() -> "Iterator[Cluster]":
    """Give a PostgreSQL of this worker's own, started where a test first asks for it."""
    from tests.postgres.cluster import binaries, running

    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian's postgresql-15)")
    with running(programs) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest) -> "Cluster | None":
    """Give where tables lie: None for the encrypted file; a service's tests run on both."""
    return request.getfixturevalue("cluster") if getattr(request, "param", "") == SERVER else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of services on a server too, but for those marked ``local``."""
    folder = metafunc.definition.path.parent
    of_service = folder.parent == HERE and folder.name in SERVICES
    local = metafunc.definition.get_closest_marker("local")
    if of_service and "server" in metafunc.fixturenames and not local:
        metafunc.parametrize("server", ["file", SERVER], indirect=True, scope="module")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave one case of each test on a server, as the cases of its parameters differ on the file,
    and of a file's tests every fourth.
    """
    every = "not full" not in str(config.option.markexpr)
    seen: set[str] = set()
    of_file: Counter[Path] = Counter()
    kept: list[pytest.Item] = []
    left: list[pytest.Item] = []
    for item in items:
        parameters = item.callspec.params if hasattr(item, "callspec") else {}
        test = item.nodeid.partition("[")[0] if parameters.get("server") == SERVER else ""
        again = test in seen
        if test and not again:
            again = not every and of_file[item.path] % ONE_IN != 0
            of_file[item.path] += 1
        (left if again else kept).append(item)
        seen |= {test} - {""}
    if os.environ.get("ISTIQBAL_TESTS") == "today":
        kept, others = of_today(kept, HERE.as_posix())
        left += others
    config.hook.pytest_deselected(items=left)
    items[:] = kept


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave what is tried by shares to another day once the day's run has taken long."""
    if waits(item, HERE.as_posix()):
        pytest.skip(f"left for another day: the tests began over {ENOUGH_S // 60} minutes ago")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> "Generator[None, object, object]":
    """Watch for coverage only what reaches the ratchet: it costs half as much again."""
    watching = coverage.Coverage.current()
    if watching is None or item.path.relative_to(HERE).parts[0] not in UNWATCHED:
        return (yield)
    watching.stop()
    try:
        return (yield)
    finally:
        watching.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> "Generator[None]":
    """Time the teardown too: pytest stops the clock of a test that failed."""
    if patience := get_timeout_config_value(item.config):
        stderr = item.config.stash[fault_handler_stderr_fd_key]
        faulthandler.dump_traceback_later(patience, file=stderr, exit=True)
    return (yield)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Name what failed at once: a run that is ended from outside prints no summary."""
    if report.failed and not os.environ.get("PYTEST_XDIST_WORKER"):
        sys.stderr.write(f"\n{report.nodeid} [{report.when}]\n{str(report.longrepr)[-3000:]}\n")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say what the second engine's tests cost."""
    reports = [
        report
        for kind in ("", "passed", "failed", "error", "skipped")
        for report in terminalreporter.getreports(kind)
        if isinstance(report, pytest.TestReport) and _is_servers(report.nodeid)
    ]
    if reports:
        tests = len({report.nodeid for report in reports})
        seconds = sum(report.duration for report in reports)
        said = f"PostgreSQL: {tests} tests, {seconds:.0f} s of all workers; --full runs all"
        terminalreporter.write_line(said)


def _is_servers(node: str) -> bool:
    return node.startswith("tests/postgres/") or SERVER in re.split(r"[\[\]-]", node)


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> "Callable[..., Template]":
    """Give a closed office by policy id, set up once a session; see ``tests/offices.py``."""
    from desktop.core.policy.loader import load_shipped
    from tests.offices import Template, make_template

    made: dict[tuple[str, bool], Template] = {}
    shipped = {loaded.profile.id: loaded for loaded in load_shipped()}

    def template(policy: str = "haqal", server: "Cluster | None" = None) -> Template:
        which = policy, server is not None
        if which not in made:
            folder = tmp_path_factory.mktemp("قالب") / policy
            made[which] = make_template(folder, shipped[policy], server and server.database())
        return made[which]

    return template


@pytest.fixture
def open_office(
    office_template: "Callable[..., Template]", server: "Cluster | None", tmp_path: Path
) -> "Iterator[Callable[..., Live]]":
    """Give a living office by policy id, on a copy of its own; closed after the test.

    ``open_office("shaqra").unlock(Role.RECEPTION)``; a second one of a policy needs a ``name``.
    """
    from tests.offices import living

    with ExitStack() as stack:

        def begin(policy: str = "haqal", name: str = "") -> "Live":
            folder = tmp_path / f"بيانات {name or policy}"
            return stack.enter_context(living(office_template(policy, server), folder))

        yield begin


@pytest.fixture
def live(open_office: "Callable[..., Live]") -> "Live":
    """Give an office of haqal, not unlocked yet (``live.office`` unlocks it as reception)."""
    return open_office("haqal")
