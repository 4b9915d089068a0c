"""Drives come, go and are told apart: real mounts, each small."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.base.drives import Drive, Fit, Ground, LetGo, drives, ground_of, in_cloud, let_go, mark
from desktop.storage.devices import file_system
from tests.mounts import fill, mounted


@pytest.fixture
def media(tmp_path):
    """Where this test's sticks are mounted."""
    made = tmp_path / "media"
    made.mkdir()
    return made


def there(media):
    return {one.name: one for one in drives([f"{media}/"]) if one.folder is not None}


@contextmanager
def plugged(media, name, megabytes=8):
    folder = media / name
    folder.mkdir(exist_ok=True)
    with mounted(folder, megabytes) as stick:
        room = os.statvfs(stick)
        assert room.f_blocks * room.f_frsize <= megabytes << 20
        yield stick


def test_a_stick_appears_and_vanishes(media):
    before = mark()
    assert there(media) == {}
    with plugged(media, "ذاكرة المكتب 1") as stick:
        assert mark() != before
        (found,) = there(media).values()
        assert (found.folder, found.fit) == (stick, Fit.READY)
        assert 0 < found.free <= 8 << 20
    assert there(media) == {}
    assert mark() == before


def test_a_stick_may_be_called_anything(media):
    for name in ("نسخ\u00a0-\u00a0المكتب", "a\u2003b", "سطر\u2028آخر", "100% \"x\" \\ 'y'"):
        with plugged(media, name) as stick:
            (found,) = there(media).values()
            assert (found.folder, found.fit) == (stick, Fit.READY)
            assert file_system(stick) == "tmpfs"


def test_where_sticks_are_mounted_is_none(media):
    with mounted(media, 8):
        assert there(media) == {}


def test_full_and_read_only_are_told_apart(media):
    with plugged(media, "full") as full, plugged(media, "locked") as locked:
        fill(full)
        before = mark()
        subprocess.run(["mount", "-o", "remount,ro", locked], check=True)
        assert mark() != before
        with pytest.raises(OSError, match="Read-only"):
            (locked / "x").touch()
        assert {name: one.fit for name, one in there(media).items()} == {
            "full": Fit.FULL,
            "locked": Fit.READ_ONLY,
        }


def test_a_stick_that_is_pulled_while_one_looks_is_none(media, monkeypatch):
    with plugged(media, "stick") as stick:

        def pull(folder):
            subprocess.run(["umount", "-l", stick], check=True)
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(os, "statvfs", pull)
        assert there(media) == {}


def test_what_a_folder_lies_on_is_told_without_asking_it(media, tmp_path):
    with plugged(media, "stick") as stick:
        (stick / "نسخ").mkdir()
        assert ground_of(stick / "نسخ", [f"{media}/"]) is Ground.STICK
        assert ground_of(stick, ["/nowhere/"]) is Ground.OWN_DISK
    assert ground_of(tmp_path, [f"{media}/"]) is Ground.OWN_DISK


NETWORK = (
    "36 35 0:45 / {folder} rw,relatime shared:1 - cifs //خادم/مشترك rw,vers=3.0\n",
    "36 35 0:45 / {folder} rw,relatime - nfs4 server:/share rw\n",
    "36 35 0:45 / {folder} rw - fuse.sshfs user@host: rw\n",
)


@pytest.mark.parametrize("line", NETWORK)
def test_a_folder_on_the_network_is_no_stick(media, tmp_path, monkeypatch, line):
    folder = media / "مشترك مكتب"
    told = tmp_path / "mountinfo"
    told.write_text(line.format(folder=str(folder).replace(" ", "\\040")), "utf-8")
    monkeypatch.setattr("desktop.base.drives._MOUNTS", told)
    assert ground_of(folder / "نسخ", [f"{media}/"]) is Ground.NETWORK
    assert there(media) == {}


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("/srv/x/OneDrive - جمعية البر/استقبال", True),
        ("/srv/x/Dropbox/istiqbal", True),
        ("/Users/x/Library/Mobile Documents/istiqbal", True),
        ("/srv/x/Google Drive/istiqbal", True),
        ("/srv/x/My Drive/istiqbal", True),
        ("/srv/x/.local/share/istiqbal", False),
        ("/srv/x/Dropboxes/istiqbal", False),
    ],
)
def test_a_folder_that_is_copied_to_the_network_is_known_by_its_path(folder, told):
    assert in_cloud(Path(folder)) is told


def sys_block(folder, name, *, removable, size="7811072", number="8:16", part=True, usb=False):
    """Write what sysfs tells of a drive; returns the folder of all drives."""
    whole = folder / ("usb1" if usb else "pci") / name
    (whole / "device").mkdir(parents=True)
    for file, text in (("removable", removable), ("size", size), ("dev", number)):
        (whole / file).write_text(f"{text}\n")
    (whole / "device/vendor").write_text("Kingston  \n")
    (whole / "device/model").write_text("DataTraveler\n")
    if part:
        (whole / f"{name}1").mkdir()
        (whole / f"{name}1/partition").write_text("1\n")
        (whole / f"{name}1/dev").write_text("8:17\n")
    blocks = folder / "block"
    blocks.mkdir(exist_ok=True)
    (blocks / name).symlink_to(whole)
    return blocks


@pytest.mark.parametrize(
    ("told", "mounts", "found"),
    [
        ({"removable": "1"}, "", True),
        ({"removable": "0", "usb": True}, "", True),
        ({"removable": "1", "part": False}, "", True),
        ({"removable": "1"}, "8:17", False),
        ({"removable": "1", "size": "0"}, "", False),
        ({"removable": "0"}, "", False),
        ({"removable": "1", "size": "no number"}, "", False),
    ],
)
def test_a_stick_that_nobody_opened_is_named(tmp_path, monkeypatch, told, mounts, found):
    blocks = sys_block(tmp_path / "sys", "sdz", **told)
    lines = tmp_path / "mountinfo"
    lines.write_text(f"36 35 {mounts} / /else rw - vfat /dev/sdz1 rw\n" if mounts else "")
    monkeypatch.setattr("desktop.base.drives._BLOCKS", blocks)
    monkeypatch.setattr("desktop.base.drives._MOUNTS", lines)
    expected = [Drive("Kingston DataTraveler", None, Fit.NOT_MOUNTED)] if found else []
    assert list(drives(["/nowhere/"])) == expected


def test_discs_loops_and_what_lies_in_memory_are_no_sticks(tmp_path, monkeypatch):
    for name in ("sr0", "loop3", "zram0"):
        blocks = sys_block(tmp_path / "sys", name, removable="1", part=False)
    monkeypatch.setattr("desktop.base.drives._BLOCKS", blocks)
    assert [one for one in drives(["/nowhere/"]) if one.folder is None] == []


def program(folder, text):
    """Put a program of udisks' name, which unmounts as that does, in front of all others."""
    made = folder / "bin" / "udisksctl"
    made.parent.mkdir()
    made.write_text(f"#!/bin/sh\n{text}\n")
    made.chmod(0o755)
    return f"{made.parent}:{os.environ['PATH']}"


@pytest.mark.parametrize(
    ("does", "came"),
    [("umount {stick}", LetGo.OUT), ("echo busy >&2; exit 1", LetGo.BUSY)],
)
def test_a_stick_is_let_go_where_the_system_does_it(media, tmp_path, monkeypatch, does, came):
    with plugged(media, "stick") as stick:
        monkeypatch.setenv("PATH", program(tmp_path, does.format(stick=stick)))
        (stick / "نسخة").write_bytes(bytes(100_000))
        assert let_go(stick) is came
        assert os.path.ismount(stick) is (came is not LetGo.OUT)


def test_without_such_a_program_what_is_true_is_said(media, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with plugged(media, "stick") as stick:
        assert let_go(stick) is LetGo.WRITTEN
        assert os.path.ismount(stick)


def test_a_stick_that_is_gone_can_not_be_let_go(media):
    with pytest.raises(FileNotFoundError):
        let_go(Path(media / "gone"))
