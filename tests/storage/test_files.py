import os
from pathlib import Path

import pytest

from desktop.storage import files


def test_a_whole_file_replaces_the_old_one_and_leaves_nothing_beside(tmp_path):
    path = tmp_path / "f"
    path.with_name("f.new").write_bytes(b"left by a crash")
    for content in (b"old", b"new"):
        files.write_whole(path, content)
        assert path.read_bytes() == content
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["f"]


def test_the_old_file_stays_when_the_check_says_no(tmp_path):
    path = tmp_path / "f"
    files.write_whole(path, b"old")

    def no(_content):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        files.write_whole(path, b"new", no)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["f"]


def test_a_new_file_is_never_an_old_one(tmp_path):
    (tmp_path / "f").touch()
    with pytest.raises(FileExistsError):
        files.open_new(tmp_path / "f")


def test_the_content_is_synced_before_the_name_and_the_name_after(tmp_path, monkeypatch):
    acts = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(
        os,
        "fsync",
        lambda handle: (
            acts.append(str(Path(f"/proc/self/fd/{handle}").readlink())),
            fsync(handle),
        ),
    )
    monkeypatch.setattr(os, "replace", lambda one, two: (acts.append("replace"), replace(one, two)))
    files.write_whole(tmp_path / "f", b"x")
    assert acts == [str(tmp_path / "f.new"), "replace", str(tmp_path)]


def test_windows_syncs_no_folder_and_has_no_advice_for_its_cache(tmp_path, monkeypatch):
    monkeypatch.setattr(files.sys, "platform", "win32")
    monkeypatch.delattr(os, "posix_fadvise")
    files.write_whole(tmp_path / "f", b"x")
    assert (tmp_path / "f").read_bytes() == b"x"
