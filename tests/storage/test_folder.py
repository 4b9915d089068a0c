import os
import subprocess
import sys
import types

import pytest

from desktop.base.errors import Refused
from desktop.storage import folder as folder_module
from desktop.storage.folder import DataFolder


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "جمعية ١" / "data")


def test_the_names_are_those_of_the_design(folder):
    names = [p.name for p in (folder.database, folder.vault, folder.blobs, folder.logs)]
    assert names == ["office.db", "vault.keys", "blobs", "logs"]


def test_it_is_made_private(folder):
    assert folder.is_empty()
    folder.create()
    folder.create()
    assert {p.stat().st_mode & 0o777 for p in (folder.path, folder.blobs, folder.logs)} == {0o700}
    assert not folder.is_empty()
    assert not folder.has_office()
    folder.vault.touch()
    assert folder.has_office()


def test_an_empty_folder_is_empty(folder):
    folder.path.mkdir(parents=True)
    assert folder.is_empty()


def test_one_process_holds_it_and_is_named(folder):
    folder.create()
    with folder.lock():
        with pytest.raises(Refused) as error:
            folder.lock()
        assert error.value.code == "storage.folder_in_use"
        assert error.value.params == {"pid": str(os.getpid())}
    lock = folder.lock()
    lock.release()
    lock.release()
    folder.lock().release()


def test_another_process_is_named_and_its_end_frees_the_folder(folder):
    folder.create()
    script = (
        "import sys; from pathlib import Path; from desktop.storage.folder import DataFolder;"
        "lock = DataFolder(Path(sys.argv[1])).lock(); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(folder.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        holder.stdout.readline()
        with pytest.raises(Refused) as error:
            folder.lock()
        assert error.value.params == {"pid": str(holder.pid)}
        holder.kill()
    folder.lock().release()


def test_windows_locks_a_byte_behind_the_number(folder, monkeypatch):
    folder.create()
    locked = []
    fake = types.ModuleType("msvcrt")
    fake.LK_NBLCK = 2
    fake.locking = lambda handle, mode, count: locked.append(
        (os.lseek(handle, 0, os.SEEK_CUR), mode, count)
    )
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    monkeypatch.setattr(folder_module.sys, "platform", "win32")
    folder.lock().release()
    assert locked == [(1 << 20, 2, 1)]


def test_scratch_is_private_and_leaves_nothing(folder):
    folder.create()
    with folder.scratch() as place:
        assert place.stat().st_mode & 0o777 == 0o700
        (place / "copy").write_bytes(b"left by a crash")
        with folder.scratch() as again:
            assert not list(again.iterdir())
    assert not place.exists()
