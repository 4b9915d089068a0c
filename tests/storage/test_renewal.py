"""What is encrypted anew beside is swapped at once or not at all."""

import os
from contextlib import suppress

import pytest

from desktop.base.errors import KnownError
from desktop.storage import renewal
from desktop.storage.blobs import Blobs
from desktop.storage.copy import check_database
from desktop.storage.engine import connect
from desktop.storage.folder import DataFolder
from desktop.storage.vault import Vault
from desktop.storage.vault_file import check_files


@pytest.fixture
def office(tmp_path, cheap):
    """A folder with a database, three attachments, a snapshot and what a backup left."""
    folder = DataFolder(tmp_path / "بيانات")
    folder.create()
    vault, _, key = Vault.create(folder.vault, "s1", "نورة", "p", cost=cheap)
    vault.set_slot(key, "s2", "سعد", "p", cost=cheap).make()
    raw = connect(folder.database, key)
    raw.execute("CREATE TABLE t (a)")
    raw.execute("INSERT INTO t VALUES (1)")
    raw.close()
    names = [Blobs(folder.blobs, key).put(bytes([n])) for n in range(3)]
    folder.path.joinpath("office.db.v1").touch()
    folder.path.joinpath("scratch").mkdir()
    return folder, vault, key, names


def begun(office):
    folder, vault, key, _ = office
    new = key.next()
    made = renewal.begin(folder, key, new, vault.sealing(new, {"s1"}), lambda *_: None)
    return new, made


def opens(office):
    """Return the key that opens all of the office."""
    folder, _, _, names = office
    key = Vault.open(folder.vault).unlock("s1", "p")
    check_database(folder.database, key)
    assert not any(map(Blobs(folder.blobs, key).fault, names))
    return key


def test_what_was_not_decided_is_cleared_away(office):
    folder, _, key, _ = office
    begun(office)
    renewal.settle(folder)
    assert opens(office) == key
    assert not folder.path.joinpath("rekeying").exists()
    assert folder.path.joinpath("office.db.v1").exists()


def test_what_was_decided_is_finished_from_wherever_it_was_cut_off(office, monkeypatch):
    folder = office[0]
    new, made = begun(office)
    assert not made.path.joinpath("rekeyed").exists()
    renewal.decide(folder)
    real_replace, real_rmdir, left = os.replace, os.rmdir, [0]

    def failing(real):
        def call(*args, **kwargs):
            left[0] -= 1
            if left[0] < 0:
                raise OSError(5, "Input/output error")
            return real(*args, **kwargs)

        return call

    monkeypatch.setattr(os, "replace", failing(real_replace))
    monkeypatch.setattr(os, "rmdir", failing(real_rmdir))
    for calls in range(9):
        left[0] = calls
        with suppress(KnownError):
            renewal.settle(folder)
    assert not folder.path.joinpath("rekeyed").exists()
    monkeypatch.undo()
    assert opens(office) == new
    assert [slot.id for slot in Vault.open(folder.vault).slots()] == ["s1"]
    renewal.settle(folder)
    assert check_files(folder.vault)[1] == ""
    assert {file.name for file in folder.path.iterdir()} <= {
        "blobs", "logs", "office.db", "vault.keys", "vault.keys.1",
    }  # fmt: skip


@pytest.mark.parametrize("fault", ["unread", "unwritten"])
def test_an_attachment_that_can_not_be_read_or_written_ends_it(office, monkeypatch, fault):
    folder, _, key, _ = office

    def unread(_blobs, _name):
        raise KnownError("storage.io_error")

    if fault == "unread":
        monkeypatch.setattr(Blobs, "get", unread)
    else:
        monkeypatch.setattr(Blobs, "put", lambda _blobs, _content: "0" * 64)
    with pytest.raises(KnownError) as why:
        begun(office)
    assert why.value.code == ("storage.io_error" if fault == "unread" else "vault.not_written")
    assert not folder.path.joinpath("rekeying").exists()
    monkeypatch.undo()
    assert opens(office) == key
