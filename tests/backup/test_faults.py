"""Whatever fails while a backup is made, proved or restored is told, and leaves nothing half."""

import errno
import io
import itertools
import os
import shutil
import subprocess
import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.core.backup.standalone import restore_backup, verify_backup
from desktop.core.backup.terms import ByRecovery, Phase
from desktop.storage import engine as engine_module
from tests.mounts import mounted

MESSAGES = Messages()
SYSTEM = (
    "open", "fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "stat", "scandir", "listdir",
    "statvfs", "posix_fadvise",
)  # fmt: skip
#: What SQLite says by its words alone, and an error of the driver's that has none of its words.
SQLITE = (
    "disk I/O error", "database disk image is malformed", "database or disk is full",
    "attempt to write a readonly database", "unable to open database file", "database is locked",
    "file is not a database", "locking protocol", "out of memory", "interrupted", "unknown error",
)  # fmt: skip
NUMBERS = sorted(errno.errorcode)


class Faults:
    """Counts the calls of system and SQLite that the lane's threads make, and fails one of them."""

    def __init__(self) -> None:
        self.calls = 0
        self.at = -1
        self.ever_after = False
        self._numbers = itertools.cycle(NUMBERS)
        self._words = itertools.cycle(SQLITE)

    def _due(self) -> bool:
        if threading.current_thread() is threading.main_thread():
            return False
        self.calls += 1
        return self.at >= 0 and (
            self.calls == self.at or (self.ever_after and self.calls > self.at)
        )

    def of_system(self, real):
        def call(*args, **more):
            if self._due():
                raise OSError(next(self._numbers), "injected")
            return real(*args, **more)

        return call

    def sqlite(self) -> None:
        if self._due():
            words = next(self._words)
            raise MemoryError if words == "out of memory" else dbapi2.OperationalError(words)

    @contextmanager
    def failing(self, at, *, ever_after=False):
        self.calls, self.at, self.ever_after = 0, at, ever_after
        try:
            yield
        finally:
            self.at = -1


@pytest.fixture(params=[7, pytest.param(1, marks=pytest.mark.full)])
def step(request):
    """Every so many calls one fails; with ``--full`` each of them in turn."""
    return request.param


@pytest.fixture
def faults(monkeypatch):
    """Let every call that the program makes of system and SQLite be one that may fail."""
    found = Faults()
    for name in SYSTEM:
        monkeypatch.setattr(os, name, found.of_system(getattr(os, name)))
    monkeypatch.setattr(io, "open", found.of_system(io.open))
    monkeypatch.setattr(shutil, "disk_usage", found.of_system(shutil.disk_usage))

    class Connection(dbapi2.Connection):
        def execute(self, *args):
            found.sqlite()
            return super().execute(*args)

        def backup(self, *args, **more):
            found.sqlite()
            return super().backup(*args, **more)

    class Driver:
        def __getattr__(self, name):
            return getattr(dbapi2, name)

        @staticmethod
        def connect(path, **more):
            found.sqlite()
            return dbapi2.connect(path, factory=Connection, **more)

    monkeypatch.setattr(engine_module, "dbapi2", Driver())
    return found


def outcome(act, *args):
    """Return the code of what was refused, "" for done; anything else than advice is raised."""
    try:
        act(*args)
    except KnownError as why:
        MESSAGES.of(why)  # a code without its text is a KeyError
        return why.code
    return ""


def each_fault(faults, act, step):
    """Give the outcome of ``act`` with each of its calls failing, alone and with all after it."""
    with faults.failing(10**9):
        assert act() == ""
    count = faults.calls
    assert count > 20
    for ever_after in (False, True):
        for at in range(1, count + 1, step):
            with faults.failing(at, ever_after=ever_after):
                code = act()
            yield at, code, ever_after


def test_a_backup_that_fails_anywhere_leaves_no_file_and_the_desk_goes_on(
    office, stick, faults, step
):
    def act():
        for file in stick.iterdir():
            file.unlink()
        office.clock.advance(timedelta(seconds=1))
        return outcome(office.create, stick)

    failed = 0
    for at, code, ever_after in each_fault(faults, act, step):
        made = list(stick.glob("*.istiqbal"))
        if code in {"", "backup.not_recorded"}:
            assert len(made) == 1
        else:
            failed += 1
            # What can't be deleted any more was proved before it got its name.
            assert not made or ever_after, (at, code)
            assert all(verify_backup(file, office.key).opened for file in made)
    assert failed > 9
    assert act() == ""


def test_a_proof_that_fails_anywhere_is_told(office, made, faults, step):
    def act():
        return outcome(office.lane.call, verify_backup, made, ByRecovery(office.recovery.text))

    assert sum(bool(code) for _, code, _ in each_fault(faults, act, step)) > 9
    assert act() == ""


def test_a_restoring_that_fails_anywhere_leaves_no_office(office, made, faults, step, tmp_path):
    key = ByRecovery(office.recovery.text)
    into = tmp_path / "مستعاد"

    def act():
        shutil.rmtree(into, ignore_errors=True)
        return outcome(office.lane.call, restore_backup, made, into, key)

    failed = 0
    for at, code, ever_after in each_fault(faults, act, step):
        failed += bool(code)
        # What can't be deleted any more was proved before it got its name.
        assert (into / "vault.keys").exists() == (code == "") or ever_after, (at, code)
    assert failed > 9


@pytest.mark.parametrize("phase", [Phase.COPY, Phase.PACK, Phase.READ_BACK, Phase.CHECK])
@pytest.mark.parametrize("another", [False, True])
def test_a_stick_that_goes_while_it_is_written_gets_no_backup_and_the_pc_neither(
    office, stick, phase, another
):
    with mounted(stick):

        def pull(progress):
            if progress.phase is phase and not pulled:
                pulled.append(progress)
                subprocess.run(["umount", "-l", stick], check=True)
                if another:
                    subprocess.run(["mount", "-t", "tmpfs", "stick", stick], check=True)

        pulled: list[object] = []
        with pytest.raises(KnownError, match=r"outgoing\.not_there"):
            office.create(stick, progress=pull)
        assert pulled
        assert not list(stick.iterdir())
        subprocess.run(["umount", "-l", stick], capture_output=True, check=False)
    assert not list(stick.iterdir())
    assert office.stages()[-1] == ("backup.create", "failed", "outgoing.not_there")
