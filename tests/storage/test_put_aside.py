"""A damaged office makes room for one that is restored, and loses no file by it."""

import errno
from pathlib import Path

import pytest

from desktop.storage.files import last_generation, snapshots
from desktop.storage.folder import DataFolder
from desktop.storage.put_aside import put_aside


def damaged(folder: DataFolder) -> dict[str, bytes]:
    """Lay the files of an office; return what stands in each."""
    folder.create()
    journal = folder.database.with_name("office.db-journal")
    kept = folder.database.with_name("office.db.v7")
    files = (folder.database, journal, kept, folder.vault, last_generation(folder.vault))
    for file in (*files, folder.guesses, folder.blobs / "a"):
        file.write_bytes(file.name.encode())
    assert list(snapshots(folder.database)) == [kept]
    return within(folder.path)


def within(place: Path) -> dict[str, bytes]:
    files = (file for file in place.rglob("*") if file.is_file())
    return {str(file.relative_to(place)): file.read_bytes() for file in files}


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "بيانات المكتب")


def test_its_files_lie_in_a_folder_of_their_own_each_time(folder):
    first = damaged(folder)
    put_aside(folder)
    assert folder.is_new()
    assert not list(snapshots(folder.database))
    assert within(folder.path / "damaged-1") == first
    second = damaged(folder)
    folder.guesses.unlink()  # not every office has every file
    put_aside(folder)
    assert within(folder.path / "damaged-2").keys() >= {"office.db", "vault.keys", "blobs/a"}
    assert within(folder.path / "damaged-1") == first
    assert len(second) > len(first)


def test_where_the_disk_gives_up_it_is_an_office_still(folder, monkeypatch):
    damaged(folder)
    rename = Path.rename

    def fails(self, target):
        if self == folder.database:
            raise OSError(errno.EIO, "as disks say")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError, match="as disks say"):
        put_aside(folder)
    assert folder.database.exists()
    assert folder.has_keys()
    assert not folder.is_new()


def test_a_made_office_moves_in_with_its_blobs(folder, tmp_path):
    made = DataFolder(tmp_path / "made")
    damaged(made)
    folder.create()
    folder.move_in(made)
    assert folder.unfinished.read_bytes() == b"vault.keys"
    assert folder.database.read_bytes() == b"office.db"
    assert (folder.blobs / "a").read_bytes() == b"a"
