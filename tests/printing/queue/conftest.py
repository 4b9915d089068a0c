"""A real CUPS scheduler of the tests' own, with queues that print into PDF files.

It listens on a socket in a temporary folder and nowhere else, keeps its configuration, spool and
logs there, and is ended by its process id, or by the kernel when the tests' process dies. The
backend of printer-driver-cups-pdf reads its configuration from /etc/cups alone, so that one file of
the tests' own stands there meanwhile; what a run that was killed left behind is swept by a later.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

_CUPSD = Path("/usr/sbin/cupsd")
_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_PATIENCE = 60
_PREFIX = "istiqbal-cups-"
_ETC = Path("/etc/cups")
#: A folder this many seconds old whose scheduler is gone belongs to nobody.
_STALE = 600

_FILES = """\
ServerRoot {folder}/root
StateDir {folder}/run
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
Sandboxing relaxed
"""
_SERVER = """\
Listen {folder}/run/cups.sock
LogLevel debug
MaxLogSize 0
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_OUTPUT = """\
Out {folder}/out
AnonDirName {folder}/out
Spool {folder}/spool-pdf
Log {folder}/log
Grp root
Label 2
"""


class Cups:
    """The scheduler. ``folder`` holds all of it; ``environment`` leads its clients to it."""

    def __init__(self, folder: Path, instance: str) -> None:
        self.folder = folder
        self.environment = {"CUPS_SERVER": str(folder / "run" / "cups.sock"), "LC_ALL": "C.UTF-8"}
        self._instance = instance
        self._process: subprocess.Popen[bytes] | None = None
        self._seen: set[Path] = set()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start the scheduler; raises RuntimeError with what it said where it does not come up."""
        config, files = self.folder / "root" / "cupsd.conf", self.folder / "root" / "files.conf"
        config.write_text(_SERVER.format(folder=self.folder))
        files.write_text(_FILES.format(folder=self.folder))
        said = self.folder / "log" / "said"
        with said.open("wb") as sink:
            self._process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", _CUPSD, "-f", "-c", config, "-s", files],
                stdout=sink,
                stderr=sink,
            )
        deadline = time.monotonic() + _PATIENCE
        while self._ask("lpstat", "-r").stdout.strip() != "scheduler is running":
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(said.read_text(errors="replace").strip() or "cupsd is silent")
            time.sleep(0.05)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(_PATIENCE)

    def add(self, name: str) -> None:
        """Set up a queue that writes each job as a file."""
        device = f"cups-pdf:/{self._instance}"
        self.run("lpadmin", "-p", name, "-v", device, "-P", str(_DRIVER), "-E")

    def run(self, *command: str) -> str:
        """Run a command of CUPS against this scheduler; it must succeed."""
        done = self._ask(*command)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def printed(self) -> list[bytes]:
        """Wait until nothing is under way; return what was printed since, in the jobs' order."""
        deadline = time.monotonic() + _PATIENCE
        while self.run("lpstat", "-W", "not-completed", "-o").strip():
            assert time.monotonic() < deadline, self.run("lpstat", "-t")
            time.sleep(0.05)
        fresh = sorted(set((self.folder / "out").glob("*.pdf")) - self._seen, key=_job)
        self._seen.update(fresh)
        return [file.read_bytes() for file in fresh]

    def last_arguments(self) -> dict[str, str]:
        """Return what the last job's filters were called with, from the scheduler's log."""
        log = (self.folder / "log" / "error").read_text(errors="replace")
        names = ("printer", "job", "user", "title", "copies")
        return {
            name: re.findall(rf'argv\[{n}\]="(.*)"$', log, re.MULTILINE)[-1]
            for n, name in enumerate(names)
        }

    def listening(self) -> set[str]:
        """Return every socket on which the scheduler listens, by path or address."""
        own = {str(file.readlink()) for file in Path(f"/proc/{self.pid}/fd").iterdir()}
        found = set()
        for table, place in (("unix", 7), ("tcp", 1), ("tcp6", 1), ("udp", 1), ("udp6", 1)):
            for row in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
                cells = row.split()
                inode = cells[6] if table == "unix" else cells[9]
                if f"socket:[{inode}]" in own and len(cells) > place:
                    found.add(cells[place])
        return found

    def _ask(self, *command: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )


def _job(file: Path) -> int:
    """Return the number of the job that the backend puts behind its title."""
    return int(re.findall(r"job_(\d+)", file.name)[-1])


def _missing() -> str:
    """Return why no scheduler can run here; empty where it can."""
    if sys.platform != "linux":
        return "CUPS is Linux's"
    if not (_CUPSD.exists() and _DRIVER.exists() and shutil.which("lp")):
        return "not installed: apt-get install cups cups-client printer-driver-cups-pdf"
    if os.geteuid() != 0:
        return f"{_BACKEND} is run by root alone"
    return ""


def _output(folder: Path) -> Path:
    return _ETC / f"cups-pdf-{folder.name}.conf"


def _sweep() -> None:
    """Remove what runs that were killed left behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        pid = folder / "run" / "cupsd.pid"
        alive = pid.exists() and Path(f"/proc/{pid.read_text().strip()}").exists()
        if not alive and time.time() - folder.stat().st_mtime > _STALE:
            _output(folder).unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def scheduler() -> Iterator[Cups]:
    """Run a scheduler for the session; skip, with the reason, where none can run."""
    if why := _missing():
        pytest.skip(f"no CUPS queue: {why}")
    _sweep()
    # Its filters run as another user, who has no way into pytest's own folders.
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    folder.chmod(0o755)
    for name in ("root", "run", "cache", "spool", "log", "out", "tmp", "spool-pdf"):
        (folder / name).mkdir(mode=0o755)
    (folder / "tmp").chmod(0o1777)
    output = _output(folder)
    output.write_text(_OUTPUT.format(folder=folder))
    cups = Cups(folder, folder.name)
    try:
        try:
            cups.start()
        except (RuntimeError, OSError) as why:
            pytest.skip(f"no CUPS queue: {why}")
        yield cups
    finally:
        cups.stop()
        output.unlink()
        shutil.rmtree(folder)


@pytest.fixture
def cups(scheduler: Cups, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    """Give the scheduler to this test: the program prints there, to a queue named ``office``."""
    monkeypatch.setenv("CUPS_SERVER", scheduler.environment["CUPS_SERVER"])
    scheduler.add("office")
    scheduler.printed()
    yield scheduler
    for name in scheduler.run("lpstat", "-e").split():
        scheduler.run("lpadmin", "-x", name)


@pytest.fixture
def lane() -> "Iterator[Callable[..., object]]":
    """Return what calls a function in a fresh thread: libcups asks for its server once in each."""
    with ThreadPoolExecutor(1) as thread:
        yield lambda work, *given: thread.submit(work, *given).result(_PATIENCE)
