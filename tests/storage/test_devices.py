import ctypes
import os
from types import SimpleNamespace

import pytest

from desktop.storage import devices
from desktop.storage.devices import is_fat


@pytest.mark.parametrize(("kind", "fat"), [("vfat", True), ("ext4", False), ("exfat", False)])
def test_linux_tells_by_the_mount_of_the_folder_s_device(tmp_path, monkeypatch, kind, fat):
    device = tmp_path.stat().st_dev
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 999:9 / /other rw - tmpfs tmpfs rw\n"
        f"36 35 {os.major(device)}:{os.minor(device)} / {tmp_path} rw shared:1 - {kind} /dev/x rw\n"
    )
    monkeypatch.setattr(devices, "_MOUNTS", mounts)
    assert is_fat(tmp_path) is fat


def test_what_is_not_known_is_not_called_fat(tmp_path, monkeypatch):
    monkeypatch.setattr(devices, "_MOUNTS", tmp_path / "gone")
    assert not is_fat(tmp_path)


def test_windows_is_asked_for_the_volume_s_name(tmp_path, monkeypatch):
    asked = []

    def answer(root, *arguments):
        asked.append(root)
        arguments[5].value = "FAT32"

    kernel = SimpleNamespace(GetVolumeInformationW=answer)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(devices.sys, "platform", "win32")
    assert is_fat(tmp_path)
    assert asked == ["\\"]


def test_the_real_device_of_a_folder_is_found(tmp_path):
    assert devices.file_system(tmp_path) != "vfat"


def test_a_place_is_told_from_another_in_its_place(tmp_path, monkeypatch):
    folder = tmp_path / "stick"
    folder.mkdir()
    place = devices.Place.of(folder)
    place.demand()
    folder.rename(tmp_path / "away")
    with pytest.raises(OSError, match="another device"):
        place.demand()
    folder.mkdir()
    with pytest.raises(OSError, match="another device"):
        place.demand()
    assert devices.Place.of(folder).marks[-1].isdigit()
    monkeypatch.setattr(devices, "Path", lambda _told: tmp_path / "no proc")
    assert devices.Place.of(folder).marks[-1] == ""


def test_windows_tells_a_volume_by_its_own_number(tmp_path, monkeypatch):
    monkeypatch.delattr(devices.os, "statvfs")
    assert devices.Place.of(tmp_path).marks == (tmp_path.stat().st_dev, tmp_path.stat().st_ino)
