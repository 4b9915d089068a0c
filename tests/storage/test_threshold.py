"""A data folder from outside: whose it is, whether an office was expected, who comes forward."""

import errno
import os
import threading
from pathlib import Path

import pytest

from desktop.base.errors import KnownError, Refused
from desktop.storage.folder import COMMAND, DataFolder
from desktop.storage.summons import answer, knock
from desktop.storage.threshold import Threshold


def test_a_folder_that_was_named_and_holds_no_office_is_left_alone(tmp_path):
    named = Threshold(tmp_path / "خطأ" / "مكتب", named=True)
    named.claim()
    assert named.is_astray()
    assert named.is_new()
    assert not named.path.parent.exists()
    named.stay()
    assert not named.is_astray()
    named.hold()
    assert named.path.is_dir()
    named.folder.let_go()


def test_the_folder_of_its_own_and_an_office_are_never_astray(tmp_path):
    assert not Threshold(tmp_path / "new").is_astray()
    there = Threshold(tmp_path, named=True)
    there.folder.vault.touch()
    assert not there.is_astray()
    assert not there.is_new()


@pytest.mark.parametrize(("holder", "code"), [
    ("", "storage.folder_in_use"), (COMMAND, "storage.folder_in_use_by_command"),
])  # fmt: skip
def test_who_is_refused_hears_who_has_the_folder(tmp_path, holder, code):
    first = Threshold(tmp_path, holder=holder)
    first.hold()
    second = Threshold(tmp_path, named=True)
    with pytest.raises(Refused) as error:
        second.claim()
    assert error.value.code == code
    assert error.value.params == {"pid": str(os.getpid())}
    first.folder.let_go()
    second.claim()
    second.claim()
    with pytest.raises(Refused):
        first.hold()
    second.folder.let_go()


def test_what_the_system_says_of_a_folder_is_passed_on(tmp_path, monkeypatch):
    def closed(_folder):
        raise PermissionError(13, "closed")

    monkeypatch.setattr(DataFolder, "is_new", closed)
    with pytest.raises(KnownError) as error:
        Threshold(tmp_path).is_new()
    assert error.value.code == "storage.no_permission"


def test_a_file_in_a_folders_place_is_said_to_be_one(tmp_path):
    file = tmp_path / "office"
    file.touch()
    there = Threshold(file, named=True)
    assert there.is_astray()
    with pytest.raises(Refused) as error:
        there.hold()
    assert error.value.code == "storage.no_folder"
    assert error.value.params == {"name": "office"}


def test_a_knock_is_answered_once(tmp_path):
    heard = []
    listening = threading.Event()

    def listen():
        while not heard or not listening.is_set():
            if answer(tmp_path):
                heard.append(True)
                return

    thread = threading.Thread(target=listen)
    thread.start()
    assert knock(tmp_path)
    thread.join()
    assert heard == [True]
    assert not Threshold(tmp_path).was_called()


def test_a_folder_that_closed_while_it_is_open_calls_nobody(tmp_path, monkeypatch):
    def closed(*_, **_more):
        raise PermissionError(errno.EACCES, "closed")

    (tmp_path / "office.knock").touch()
    monkeypatch.setattr(os, "stat", closed)
    assert not Threshold(tmp_path).was_called()


def test_nobody_answers_for_a_command_or_a_window_that_hangs(tmp_path):
    assert not knock(tmp_path, patience=0.1)
    assert list(tmp_path.iterdir()) == []
    assert not knock(tmp_path / "gone", patience=0.1)


def test_who_can_unlock_is_read_of_the_keys_alone():
    kept = Path(__file__).parents[1] / "databases/0001-line/office"
    assert [slot.name for slot in Threshold(kept).people()]
