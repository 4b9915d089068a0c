import errno
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

from desktop.base.errors import KnownError, Refused
from desktop.storage import folder as folder_module
from desktop.storage.devices import file_system
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
    assert folder.is_new()
    folder.vault.touch()
    assert not folder.is_new()


@pytest.mark.parametrize("mode", [0o644, 0o444, 0o400])
def test_at_opening_files_of_an_old_office_become_their_owners_to_read_and_write(
    folder, tmp_path, mode
):
    folder.create()
    files = [folder.database, folder.vault, folder.blobs / "b", folder.logs / "l"]
    for file in files:
        file.touch()
        file.chmod(mode)
    stranger = tmp_path / "stranger"
    stranger.touch(mode=0o644)
    (folder.path / "link").symlink_to(stranger)
    for each in (folder.path, folder.blobs, folder.logs):
        each.chmod(0o755)
    folder.create()
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert {f.stat().st_mode & 0o777 for f in (folder.path, folder.blobs, folder.logs)} == {0o700}
    assert stranger.stat().st_mode & 0o777 == 0o644


def test_a_file_system_without_permissions_is_gone_on_with(folder, monkeypatch):
    folder.create()
    for file in (folder.database, folder.vault):
        file.touch(mode=0o755)
    folder.path.chmod(0o755)

    def refuse(*_args, **_more):
        raise PermissionError(errno.EPERM, "no permissions here")

    monkeypatch.setattr(os, "chmod", refuse)
    folder.create()
    with folder.lock():
        assert folder.database.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
def test_a_file_system_without_locks_is_named_as_the_reason(folder, monkeypatch, number):
    folder.create()

    def refuse(_handle):
        raise OSError(number, "no locks here")

    monkeypatch.setattr(folder_module, "_take", refuse)
    with pytest.raises(KnownError, match=r"storage\.no_locks") as error:
        folder.lock()
    assert error.value.params == {"system": file_system(folder.path)} != {"system": ""}


def open_handles():
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_lock_that_fails_leaves_no_handle_and_is_told_as_what_it_is(folder, monkeypatch):
    folder.create()
    before = open_handles()

    def fail(_handle):
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as broken:
        broken.setattr(folder_module, "_take", fail)
        with pytest.raises(OSError, match="broken"):
            folder.lock()
    assert open_handles() == before
    folder.lock().release()


def test_a_holder_without_a_number_is_not_named(folder, monkeypatch):
    folder.create()
    with folder.lock():
        (folder.path / "office.lock").write_bytes(b"")
        with pytest.raises(Refused, match=r"storage\.folder_in_use_elsewhere"):
            folder.lock()

        def fail(*_args):
            raise OSError(errno.EACCES, "the byte is another's")

        monkeypatch.setattr(os, "pread", fail)
        with pytest.raises(Refused, match=r"storage\.folder_in_use_elsewhere"):
            folder.lock()


def test_a_full_disk_lets_an_office_be_held_and_makes_no_new_one(folder, monkeypatch):
    folder.create()
    folder.vault.touch()
    for made in (folder.logs, folder.blobs):
        made.rmdir()
    full = OSError(errno.ENOSPC, "full")
    real = os.open

    def fail(*_args, **_more):
        raise full

    def fail_making(path, flags, *more):
        if flags & os.O_CREAT:
            raise full
        return real(path, flags, *more)

    monkeypatch.setattr(os, "mkdir", fail)
    monkeypatch.setattr(os, "open", fail_making)
    monkeypatch.setattr(os, "truncate", fail)
    folder.create()
    with folder.lock(), pytest.raises(Refused, match="folder_in_use"):
        folder.lock()
    folder.vault.unlink()
    with pytest.raises(OSError, match="full"):
        folder.create()


def test_windows_says_what_the_system_says_of_a_lock_that_cannot_be_made(folder, monkeypatch):
    def fail(*_args, **_more):
        raise OSError(errno.ENOSPC, "full")

    folder.create()
    monkeypatch.setattr(folder_module.sys, "platform", "win32")
    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(OSError, match="full"):
        folder.lock()


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


def test_a_folder_that_is_thrown_away_keeps_what_is_no_file_of_ours(folder):
    folder.hold()
    (folder.blobs / "inner").mkdir()
    ours = [
        folder.blobs / ("0f" * 32),
        folder.logs / "istiqbal.log",
        folder.logs / "istiqbal.log.1",
        folder.path / "office.db.v2",
    ]
    theirs = [folder.blobs / "عقد الإيجار.pdf", folder.logs / "notes.txt", folder.path / "me.txt"]
    for file in ours + theirs:
        file.write_bytes(b"x")
    (folder.logs / "link").symlink_to(folder.path.parent)
    folder.discard()
    assert (folder.blobs / "inner").is_dir()
    assert (folder.logs / "link").is_symlink()
    assert [file.exists() for file in ours] == [False] * 4
    assert [file.exists() for file in theirs] == [True] * 3


@pytest.mark.parametrize("act", [DataFolder.discard, DataFolder.discard_unfinished])
def test_what_lies_behind_a_link_is_thrown_away_by_nothing(folder, tmp_path, act):
    folder.create()
    folder.unfinished.touch()
    theirs = tmp_path / "attachments"
    theirs.mkdir()
    (theirs / ("0f" * 32)).touch()
    folder.blobs.rmdir()
    folder.blobs.symlink_to(theirs)
    act(folder)
    assert (theirs / ("0f" * 32)).exists()
    assert not folder.unfinished.exists()
