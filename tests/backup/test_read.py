import errno
import json
import os
import random
import zipfile
from dataclasses import replace

import pytest

from desktop.base.errors import KnownError
from desktop.core.backup import reading
from desktop.core.backup.archive import _sound
from desktop.core.backup.contents import attachments, prove_contents, read_contents
from desktop.core.backup.manifest import Manifest
from desktop.core.backup.standalone import holders, restore_backup, verify_backup
from desktop.core.backup.terms import ByPassword, ByRecovery, Holder, Phase
from desktop.storage.blobs import Blobs
from desktop.storage.engine import connect
from desktop.storage.failures import known_errors
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.recovery import RecoveryKey
from desktop.storage.vault import Vault


def code_of(call, *args, **kwargs):
    with pytest.raises(KnownError) as error:
        call(*args, **kwargs)
    return error.value.code


def zipped(file, name):
    with zipfile.ZipFile(file) as archive:
        return archive.read(name)


def rewrite(file, to, change):
    """Copy an archive part by part; ``change`` may alter, drop (None) or add parts."""
    with zipfile.ZipFile(file) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts = change(parts)
    with zipfile.ZipFile(to, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return to


def test_verified_with_the_office_s_own_key(office, made):
    report = office.verify(made)
    assert report.opened
    assert (report.program, report.attachments) == ("0.1.0", 3)
    assert report.schema == len(reading.MIGRATIONS)
    assert office.stages()[-1] == ("backup.verify", "done", "")


@pytest.mark.parametrize("way", ["password", "recovery", "key"])
def test_verified_and_restored_where_no_office_is_open(office, made, tmp_path, way):
    unlock = {
        "password": ByPassword("s1", office.password),
        "recovery": ByRecovery(office.recovery.text.lower()),
        "key": office.key,
    }[way]
    assert verify_backup(made, unlock).opened
    seen = []
    into = tmp_path / "جديد" / "بيانات"
    report = restore_backup(made, into, unlock, progress=seen.append)
    assert {step.phase for step in seen} == {Phase.UNPACK, Phase.CHECK}
    assert (report.into, report.attachments, report.lost) == (into, 3, ())
    assert report.rows == 300 + 3 + 1
    assert [path.name for path in into.parent.iterdir()] == ["بيانات"]

    folder = DataFolder(into)
    key = Vault.open(folder.vault).unlock("s1", office.password)
    assert key == office.key
    connection = connect(folder.database, key)
    names = connection.execute("SELECT * FROM setting ORDER BY name").fetchall()
    connection.close()
    assert names == [tuple(row) for row in office.sql("SELECT * FROM setting ORDER BY name")]
    blobs = Blobs(folder.blobs, key)
    assert [blobs.get(n) for n in office.names] == [office.blobs.get(n) for n in office.names]
    assert into.stat().st_mode & 0o777 == 0o700


def test_without_a_key_only_the_sums_are_compared_and_it_says_so(made):
    report = verify_backup(made)
    assert not report.opened
    assert report.chain.startswith("1-")
    assert holders(made) == [Holder("s1", "نورة السالم")]


def test_a_backup_of_another_office_is_opened_by_its_own_key_alone(office, made, monkeypatch):
    monkeypatch.setattr(office.service, "_key", DataKey.new())
    assert not office.verify(made).opened
    assert office.verify(made, ByRecovery(office.recovery.text)).opened


def database_of(made, tmp_path, key):
    """The database of a backup, taken out, with its list of contents."""
    path = tmp_path / "taken.db"
    path.write_bytes(zipped(made, "office.db"))
    return path, Manifest.from_bytes(zipped(made, "manifest.json"))


def test_each_fact_is_held_against_the_list_of_contents(office, made, tmp_path):
    path, true = database_of(made, tmp_path, office.key)
    facts = true.facts
    prove_contents(path, office.key, true, attachments)
    wrong = {
        "schema": replace(true, facts=replace(facts, schema=0)),
        "chain": replace(true, facts=replace(facts, hash="0" * 64)),
        "setting": replace(true, facts=replace(facts, rows={**facts.rows, "setting": 1})),
        "gone": replace(true, facts=replace(facts, rows={**facts.rows, "gone": 0})),
        "attachments": replace(true, lost=("0" * 64,)),
    }
    for part, manifest in wrong.items():
        with pytest.raises(KnownError) as error:
            prove_contents(path, office.key, manifest, attachments)
        assert error.value.code == "backup.contents_differ"
        assert error.value.params == {"part": part}


def test_an_empty_database_has_no_chain_and_no_attachments(tmp_path):
    key = DataKey.new()
    connect(tmp_path / "empty.db", key).close()
    facts, names = read_contents(tmp_path / "empty.db", key, attachments)
    assert (facts.schema, facts.seq, facts.rows, names) == (0, 0, {}, ())


def test_an_attachment_damaged_after_its_sum_was_taken_is_found_when_restored(
    office, made, tmp_path, monkeypatch
):
    real = reading.files.sync_folder

    def damage(folder):
        if folder.name == "blobs":
            (folder / office.names[0]).write_bytes(b"")
        real(folder)

    monkeypatch.setattr(reading.files, "sync_folder", damage)
    assert code_of(restore_backup, made, tmp_path / "into", office.key) == "blob.damaged"
    assert not (tmp_path / "into").exists()


def test_wrong_secrets_are_named(office, made, tmp_path):
    into = tmp_path / "into"
    wrong = {
        "vault.wrong_password": ByPassword("s1", "no"),
        "vault.no_slot": ByPassword("s9", "no"),
        "vault.wrong_recovery": ByRecovery(RecoveryKey.new().text),
        "vault.recovery_length": ByRecovery("abc"),
        "backup.manifest_forged": DataKey.new(),
    }
    for code, unlock in wrong.items():
        assert code_of(restore_backup, made, into, unlock) == code
        assert code_of(verify_backup, made, unlock) == code
    assert not into.exists()
    assert "no" not in repr(wrong["vault.wrong_password"])


def test_a_folder_with_anything_in_it_is_refused(office, made, tmp_path):
    into = tmp_path / "into"
    into.mkdir()
    restore_backup(made, into, office.key)
    before = sorted(path.name for path in into.iterdir())
    assert code_of(restore_backup, made, into, office.key) == "backup.target_not_empty"
    assert sorted(path.name for path in into.iterdir()) == before


def test_a_restore_from_the_open_office_leaves_a_trace(office, made, tmp_path):
    into = tmp_path / "into"
    report = office.lane.call(office.service.restore, office.admin, made, into)
    assert report.into == into
    assert office.stages()[-1] == ("backup.restore", "done", "")


def test_a_restore_that_is_cancelled_or_fails_leaves_nothing(
    office, made, tmp_path, failing_device
):
    into = tmp_path / "into"
    stop = restore_backup
    assert code_of(stop, made, into, office.key, cancelled=lambda: True) == "backup.cancelled"
    size = sum(json.loads(zipped(made, "manifest.json"))["parts"][n][1] for n in range(5))
    for limit in (0, 5000, size - 1):
        failing_device(limit)
        assert code_of(restore_backup, made, into, office.key) == "outgoing.disk_full_needs"
        assert not into.exists()
        assert not list(tmp_path.glob(".*"))


def test_what_a_cut_off_restore_left_is_no_hindrance(office, made, tmp_path):
    left = tmp_path / ".into.restoring"
    left.mkdir()
    (left / "office.db").touch()
    restore_backup(made, tmp_path / "into", office.key)
    assert not left.exists()


def test_foreign_missing_and_cut_files_are_named(made, tmp_path):
    other = tmp_path / "other"
    assert code_of(verify_backup, other) == "storage.not_there"
    for content in (b"", b"hello", b"PK\x03\x04" + bytes(200)):
        other.write_bytes(content)
        assert code_of(verify_backup, other) == "backup.not_a_backup"
    zipped = rewrite(made, other, lambda _parts: {"a.txt": b"a"})
    assert code_of(verify_backup, zipped) == "backup.not_a_backup"
    whole = made.read_bytes()
    for length in (100, len(whole) // 2, len(whole) - 10):
        other.write_bytes(whole[:length])
        assert code_of(verify_backup, other) == "backup.truncated"


def _manifest(**changes):
    def change(parts):
        table = {**json.loads(parts["manifest.json"]), **changes}
        return {**parts, "manifest.json": json.dumps(table).encode()}

    return change


def test_each_thing_that_is_wrong_is_named(office, made, tmp_path):
    blob = f"blobs/{office.names[0]}"
    table = json.loads(zipped(made, "manifest.json"))
    first = table["parts"][0]
    wrong = {
        "backup.newer_format": _manifest(format=2),
        "backup.part_unknown": lambda parts: {**parts, "run.exe": b"x"},
        "backup.part_missing": lambda parts: {n: c for n, c in parts.items() if n != blob},
        "backup.part_damaged": lambda parts: {**parts, blob: parts[blob][:-1] + b"\0"},
        "backup.manifest_damaged": lambda parts: {**parts, "manifest.json": b"{"},
    }
    for code, change in wrong.items():
        file = rewrite(made, tmp_path / "bad", change)
        assert code_of(verify_backup, file) == code
        assert code_of(restore_backup, file, tmp_path / "into", office.key) == code
    strange = (
        _manifest(parts=table["parts"][1:]),
        _manifest(parts=[*table["parts"], first]),
        _manifest(parts=[*table["parts"], ["../../x", 1, "00"]]),
        _manifest(parts=[*table["parts"], table["parts"][-1]]),
        _manifest(created="2026-03-01T00:00:00"),
        lambda parts: {**parts, "manifest.json": b"[]"},
        lambda parts: {**parts, "manifest.json": b"[" * 100_000},
    )
    for change in strange:
        file = rewrite(made, tmp_path / "bad", change)
        assert code_of(verify_backup, file) == "backup.manifest_damaged"
    without = rewrite(made, tmp_path / "bad", lambda p: {"mimetype": p["mimetype"]})
    assert code_of(verify_backup, without) == "backup.part_missing"


def test_a_list_that_was_altered_is_found_with_the_key(office, made, tmp_path):
    for change in ({"program": "9"}, {"rows": {}}, {"chain": [1, "0"]}, {"mac": "ة"}):
        file = rewrite(made, tmp_path / "bad", _manifest(**change))
        assert not verify_backup(file).opened
        assert code_of(verify_backup, file, office.key) == "backup.manifest_forged"
        assert code_of(restore_backup, file, tmp_path / "into", office.key) == (
            "backup.manifest_forged"
        )


def test_a_backup_of_a_newer_schema_is_refused(office, made, tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MIGRATIONS", ())
    assert code_of(verify_backup, made, office.key) == "backup.newer_format"
    assert code_of(restore_backup, made, tmp_path / "into", office.key) == "backup.newer_format"


def test_an_offset_before_the_file_s_beginning_is_damage_and_other_errors_are_themselves():
    for number, code in ((errno.EINVAL, "backup.truncated"), (errno.EIO, "storage.io_error")):
        with pytest.raises(KnownError) as error, known_errors(), _sound("backup.truncated"):
            raise OSError(number, "x")
        assert error.value.code == code


def test_a_huge_list_of_contents_is_not_read(made, monkeypatch):
    monkeypatch.setattr("desktop.core.backup.archive._MOST_MANIFEST", 10)
    assert code_of(verify_backup, made) == "backup.manifest_damaged"


def test_a_part_that_is_compressed_or_of_another_size_is_not_ours(made, tmp_path):
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(tmp_path / "bad", "w") as new:
        for name in old.namelist():
            packed = zipfile.ZIP_DEFLATED if name == "office.db" else zipfile.ZIP_STORED
            new.writestr(name, old.read(name), packed)
    assert code_of(verify_backup, tmp_path / "bad") == "backup.part_damaged"


@pytest.mark.parametrize("each", [60, pytest.param(1500, marks=pytest.mark.full)])
def test_every_sampled_flip_is_refused_or_changes_nothing(office, made, tmp_path, each):
    """A flip that is not refused may only be in words of the ZIP that carry nothing."""
    whole = made.read_bytes()
    with zipfile.ZipFile(made) as archive:
        true = {name: archive.read(name) for name in archive.namelist()}
        tail = archive.start_dir
    rng = random.Random(each)
    places = [rng.randrange(len(whole)) for _ in range(each)]
    places += [rng.randrange(tail, len(whole)) for _ in range(each)]
    places += list(range(60))
    bad_file, refused = tmp_path / "bad", 0
    for at in places:
        bad = bytearray(whole)
        bad[at] ^= 1 << rng.randrange(8)
        bad_file.write_bytes(bad)
        try:
            verify_backup(bad_file, office.key)
        except KnownError:
            refused += 1
        else:
            with zipfile.ZipFile(bad_file) as archive:
                assert {name: archive.read(name) for name in true} == true, at
    assert refused > len(places) // 2


def test_a_file_that_only_begins_like_a_backup_is_not_sound(made, tmp_path):
    longer = rewrite(made, tmp_path / "bad", lambda p: {**p, "mimetype": p["mimetype"] + b"-2"})
    assert code_of(verify_backup, longer) == "backup.part_damaged"


def test_a_pipe_or_a_device_is_no_backup_and_is_not_waited_for(tmp_path):
    pipe, device = tmp_path / "x.istiqbal", tmp_path / "y.istiqbal"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    for file in (pipe, device):
        assert code_of(verify_backup, file) == "backup.not_a_backup"
