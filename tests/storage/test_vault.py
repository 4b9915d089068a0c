import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import KnownError
from desktop.storage import vault_file
from desktop.storage.keys import Cost, DataKey, Wrapped
from desktop.storage.recovery import RecoveryKey
from desktop.storage.slots import PasswordSlot, Slot
from desktop.storage.vault import Vault


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vault.keys"


@pytest.fixture
def made(path, cheap):
    return Vault.create(path, "s1", "نورة السالم", "كلمة مرور ١٢٣", cost=cheap)


def code_of(call, *args, **kwargs):
    with pytest.raises(KnownError) as error:
        call(*args, **kwargs)
    return error.value.code


def test_a_new_vault_opens_by_password_and_by_recovery_key_alone(path, made):
    _, recovery, key = made
    again = Vault.open(path)
    assert again.fault is None
    assert [(s.id, s.name) for s in again.slots()] == [("s1", "نورة السالم")]
    assert again.unlock("s1", "كلمة مرور ١٢٣") == key
    assert again.unlock("s1", "كلمة مرور 123") == key
    assert again.unlock_with_recovery(recovery.text.lower().replace("-", " ")) == key


def test_what_does_not_fit_is_named(made):
    there, _, _ = made
    assert code_of(there.unlock, "s1", "other") == "vault.wrong_password"
    assert code_of(there.unlock, "s2", "other") == "vault.no_slot"
    assert code_of(there.unlock_with_recovery, RecoveryKey.new().text) == "vault.wrong_recovery"


def test_slots_come_change_and_go(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    there.set_slot(key, "s1", "نورة", "changed", cost=cheap).make()
    again = Vault.open(path)
    assert [s.name for s in again.slots()] == ["نورة", "سعد"]
    assert again.unlock("s1", "changed") == again.unlock("s2", "second") == key
    assert code_of(again.unlock, "s1", "كلمة مرور ١٢٣") == "vault.wrong_password"
    again.remove_slots(key, "s1").make()
    assert [s.id for s in Vault.open(path).slots()] == ["s2"]
    assert code_of(again.remove_slots, key, "s2") == "vault.last_slot"
    assert code_of(again.remove_slots, key, "s9") == "vault.no_slot"


def test_an_empty_password_is_refused(path, made, cheap):
    there, _, key = made
    assert code_of(there.set_slot, key, "s2", "x", "", cost=cheap) == "vault.password_empty"
    other = path.with_name("other")
    assert code_of(Vault.create, other, "s", "x", "", cost=cheap) == "vault.password_empty"
    assert not other.exists()


def test_a_vault_is_never_overwritten_by_a_new_one(path, made, cheap):
    assert code_of(Vault.create, path, "s", "x", "y", cost=cheap) == "vault.exists"


def test_a_renewed_recovery_key_replaces_the_old_one(path, made):
    there, old, key = made
    new = RecoveryKey.new()
    there.set_recovery(key, new).make()
    again = Vault.open(path)
    assert again.unlock_with_recovery(new.text) == key
    assert code_of(again.unlock_with_recovery, old.text) == "vault.wrong_recovery"


def test_what_was_revoked_is_in_no_generation(path, made, cheap):
    there, old, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    there.remove_slots(key, "s1").make()
    there.set_recovery(key, RecoveryKey.new()).make()
    for file in (path, path.with_name("vault.keys.1")):
        kept = Vault.from_bytes(path, file.read_bytes())
        assert [s.id for s in kept.slots()] == ["s2"]
        assert code_of(kept.unlock_with_recovery, old.text) == "vault.wrong_recovery"


def test_a_damaged_vault_falls_back_and_is_mended_by_the_next_change(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    path.write_bytes(path.read_bytes()[:-30])
    fallen = Vault.open(path)
    assert fallen.fault
    assert [s.id for s in fallen.slots()] == ["s1"]
    fallen.set_slot(key, "s3", "هند", "third", cost=cheap).make()
    assert fallen.fault is None
    path.unlink()
    last = Vault.open(path)
    assert last.fault
    assert [s.id for s in last.slots()] == ["s1"]


def test_both_generations_damaged_or_missing_is_said(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    path.write_bytes(b"")
    path.with_name("vault.keys.1").write_bytes(b"{}\n")
    assert code_of(Vault.open, path) == "vault.damaged"
    path.unlink()
    assert code_of(Vault.open, path) == "vault.damaged"
    path.with_name("vault.keys.1").unlink()
    assert code_of(Vault.open, path) == "vault.missing"


def test_every_flipped_bit_is_seen_and_the_last_generation_read(path, made, cheap, monkeypatch):
    monkeypatch.setattr(vault_file, "_AGAIN", (0.0,))
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    good = path.read_bytes()
    for at in range(len(good)):
        bad = bytearray(good)
        bad[at] ^= 1 << at % 8
        path.write_bytes(bad)
        assert Vault.open(path).fault, at


def signed(table):
    import hashlib

    line = json.dumps(table).encode()
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"


def test_a_newer_vault_is_refused_and_no_older_generation_taken(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    table = json.loads(path.read_bytes().splitlines()[0])
    path.write_bytes(signed({**table, "format": 3}))
    assert code_of(Vault.open, path) == "vault.newer"


def test_a_file_that_asks_for_all_memory_or_is_another_thing_is_damaged(path, made):
    table = json.loads(path.read_bytes().splitlines()[0])
    slot = table["slots"][0]
    for other in (
        {**table, "slots": [{**slot, "argon2id": [1 << 20, 64, 4]}]},
        {**table, "slots": [{**slot, "argon2id": [1 << 30, 3, 4]}]},
        {**table, "slots": [{**slot, "argon2id": [64.0, 3, 4]}]},
        {**table, "slots": [{**slot, "argon2id": [64, True, 4]}]},
        {**table, "slots": [{**slot, "argon2id": [8, 1, 4]}]},
        {**table, "slots": [{**slot, "argon2id": [64, 3]}]},
        {**table, "slots": [{**slot, "pair": ["", "", ""]}]},
        {**table, "slots": [{**slot, "wrapped": [[], 1, None]}]},
        {**table, "slots": [{**slot, "id": ["s1"]}]},
        {**table, "slots": [{**slot, "name": ""}]},
        {**table, "slots": [{**slot, "name": "\ud800"}]},
        {**table, "slots": [slot, slot]},
        {**table, "slots": [slot] * 100_000},
        {**table, "slots": []},
        {**table, "slots": {"0": slot}},
        {**table, "recovery": ["a", "b", "c"]},
        {**table, "recovery": {}},
        {**table, "lasting": ["a"]},
        {**table, "generation": 1e300},
        {**table, "generation": -1},
        {"format": 1},
        {"format": "x"},
        {"format": True},
        [],
        None,
        "vault",
    ):
        assert code_of(Vault.from_bytes, path, signed(other)) == "vault.damaged", other


@pytest.mark.parametrize("line", [b"[" * 200_000, b'{"a":' * 100_000, b"9" * 500_000, b"\xff\xfe"])
def test_a_file_that_would_be_read_without_end_is_damaged(path, line):
    import hashlib

    content = line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"
    assert code_of(Vault.from_bytes, path, content) == "vault.damaged"


def strange(path, kind):
    """Put something in place of the file of keys that is no file of keys."""
    path.unlink()
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "huge":
            with path.open("wb") as file:
                file.truncate(1 << 40)
        case "device":
            path.symlink_to("/dev/zero")
        case "empty":
            path.touch()


@pytest.mark.parametrize("kind", ["pipe", "folder", "huge", "device", "empty"])
def test_what_is_no_file_of_keys_is_damaged_and_its_last_generation_read(path, made, cheap, kind):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    strange(path, kind)
    fallen = Vault.open(path)
    assert fallen.fault == "vault.damaged"
    assert fallen.mend()
    assert Vault.open(path).unlock("s1", "كلمة مرور ١٢٣") == key
    assert path.with_name("vault.keys.bad1").lstat()
    strange(path, kind)
    strange(path.with_name("vault.keys.1"), kind)
    assert code_of(Vault.open, path) == "vault.damaged"


def test_memory_that_is_not_there_is_advice(made, monkeypatch):
    from argon2.exceptions import HashingError

    from desktop.storage import keys

    def none(*_args):
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(keys, "hash_secret_raw", none)
    assert code_of(made[0].unlock, "s1", "كلمة مرور ١٢٣") == "vault.no_memory"


class Unread:
    """A file that can't be read, so many times; or for ever."""

    def __init__(self, monkeypatch, path, times):
        self.left, real = times, vault_file._bytes_of

        def bytes_of(file):
            if file == path and self.left > 0:
                self.left -= 1
                raise OSError(5, "Input/output error")
            return real(file)

        monkeypatch.setattr(vault_file, "_bytes_of", bytes_of)


def test_an_error_that_passes_is_read_over(path, made, cheap, monkeypatch):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    Unread(monkeypatch, path, 2)
    again = Vault.open(path)
    assert again.fault is None
    assert len(again.slots()) == 2


def test_what_could_not_be_read_is_never_replaced(path, made, cheap, monkeypatch):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    good = path.read_bytes()
    unread = Unread(monkeypatch, path, 10**9)
    fallen = Vault.open(path)
    assert fallen.fault == "vault.unreadable"
    assert fallen.unlock("s1", "كلمة مرور ١٢٣") == key
    assert not fallen.mend()
    assert code_of(fallen.set_slot(key, "s3", "هند", "p", cost=cheap).make) == "vault.unreadable"
    unread.left = 0
    # It reads now: what was read before it is older, and must not take its place either.
    assert not fallen.mend()
    assert code_of(fallen.set_slot(key, "s3", "هند", "p", cost=cheap).make) == "vault.unreadable"
    assert path.read_bytes() == good
    assert not list(path.parent.glob("*.bad*"))
    unread.left = 10**9
    path.with_name("vault.keys.1").unlink()
    assert code_of(Vault.open, path) == "vault.unreadable"


def test_mending_keeps_every_file_that_it_replaces(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    for harm in (b"first", b"second"):
        path.write_bytes(harm)
        assert Vault.open(path).mend()
    path.unlink()
    assert Vault.open(path).mend()
    kept = [path.with_name(f"vault.keys.bad{n}").read_bytes() for n in (1, 2)]
    assert kept == [b"first", b"second"]
    assert not Vault.open(path).mend()
    # What was revoked must not stay readable in them.
    there.set_slot(key, "s3", "هند", "third", cost=cheap).make()
    there.remove_slots(key, "s1").make()
    assert not list(path.parent.glob("*.bad*"))


def test_both_generations_are_checked(path, made, cheap):
    there, _, key = made
    assert vault_file.check_files(path) == (1, "")
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    assert vault_file.check_files(path) == (2, "")
    path.with_name("vault.keys.1").write_bytes(b"x")
    assert vault_file.check_files(path) == (2, "vault.keys.1")
    path.unlink()
    assert vault_file.check_files(path) == (1, "vault.keys")


def test_who_alters_the_file_without_the_key_opens_nothing_and_is_given_nothing(path, made, cheap):
    """Else a key pair of his own, put in a slot, would be given the next data key."""
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap).make()
    table = json.loads(path.read_bytes().splitlines()[0])
    table["slots"][1]["pair"][1] = table["recovery"]["pair"][1]
    altered = Vault.from_bytes(path, signed(table))
    assert code_of(altered.unlock, "s1", "كلمة مرور ١٢٣") == "vault.altered"


def first_format(path, key, recovery, cheap):
    """Write the file as the first releases did: no lasting keys, no key pairs."""
    import base64

    from desktop.storage.keys import hkdf

    def texts(lock):
        parts = (lock.salt, lock.nonce, lock.sealed)
        return [base64.b64encode(part).decode() for part in parts]

    salt = b"s" * 16
    slots = [
        {
            "id": slot, "name": name, "argon2id": [8, 1, 1],
            "wrapped": texts(Wrapped.seal(key, salt, cheap.stretch(name, salt), f"slot {slot}")),
        }
        for slot, name in (("s1", "نورة"), ("s2", "سعد"))
    ]  # fmt: skip
    under = hkdf(recovery.secret, salt, "istiqbal recovery")
    printed = texts(Wrapped.seal(key, salt, under, "recovery"))
    path.write_bytes(signed({"format": 1, "generation": 4, "slots": slots, "recovery": printed}))


def test_the_first_format_opens_and_grows_with_who_unlocks(path, cheap):
    key, recovery = DataKey.new(), RecoveryKey.new()
    first_format(path, key, recovery, cheap)
    before = path.read_bytes()
    old = Vault.open(path)
    assert json.loads(old.to_bytes().splitlines()[0]) == json.loads(before.splitlines()[0])
    assert old.unlock("s1", "نورة") == old.unlock_with_recovery(recovery.text) == key
    assert len(old.behind().slots) == 2
    assert old.behind().recovery
    old.upgrade(old.unlock("s1", "نورة"), "s1", "نورة").make()
    again = Vault.open(path)
    assert [slot.id for slot in again.behind().slots] == ["s2"]
    for opened in (again.unlock("s1", "نورة"), again.unlock("s2", "سعد")):
        assert opened == key
        # The lasting keys are those that were derived, now kept as their own.
        assert opened.kept == DataKey.from_bytes(key.to_bytes()).lasting
    assert again.unlock_with_recovery(recovery.text).kept
    assert again.upgrade(key, "s1", "نورة") is None
    assert code_of(again.sealing, key.next(), {"s1"}) == "staff.sheet_first"


def test_a_new_data_key_is_sealed_to_who_has_a_key_pair(path, cheap):
    key, recovery = DataKey.new(), RecoveryKey.new()
    first_format(path, key, RecoveryKey.new(), cheap)
    there = Vault.open(path)
    there.upgrade(key, "s1", "نورة").make()
    there.set_recovery(key, recovery).make()
    fresh = there.unlock("s1", "نورة").next()
    path.write_bytes(there.sealing(fresh, {"s1", "s2"}).to_bytes())
    again = Vault.open(path)
    opened = again.unlock("s1", "نورة")
    assert opened == again.unlock_with_recovery(recovery.text) == fresh != key
    assert (opened.lasting.naming, opened.lasting.seal) == (key.lasting.naming, key.lasting.seal)
    assert opened.former() == [key]
    assert code_of(again.unlock, "s2", "سعد") == "vault.left_behind"
    again.set_slot(opened, "s2", "سعد", "جديدة", cost=cheap).make()
    assert Vault.open(path).unlock("s2", "جديدة").former() == [key]


def test_a_slot_does_not_open_under_another_ones_name(cheap):
    key = DataKey.new()
    slot = PasswordSlot.seal(key, Slot("s1", "x"), "p", cheap)
    stolen = PasswordSlot(Slot("s2", "x"), slot.cost, slot.lock)
    assert code_of(stolen.unseal, "p") == "vault.wrong_password"


def test_the_default_cost_is_64_mib_three_passes_four_lanes():
    cost = Cost()
    assert (cost.memory_kib, cost.passes, cost.lanes) == (65536, 3, 4)
    assert cost.stretch("é", b"0" * 16) == cost.stretch("é", b"0" * 16)


def test_a_failing_device_leaves_the_old_vault(path, made, cheap, monkeypatch, failing_device):
    there, _, key = made
    before = path.read_bytes()
    for limit in (0, 100, len(before) + 10):
        failing_device(limit)
        assert code_of(there.set_slot(key, "s2", "س", "p", cost=cheap).make) == "storage.disk_full"
        assert path.read_bytes() == before
        assert [s.id for s in there.slots()] == ["s1"]
        assert not list(path.parent.glob("*.new"))
    monkeypatch.undo()
    there.set_slot(key, "s2", "س", "p", cost=cheap).make()
    assert Vault.open(path).unlock("s2", "p") == key


def test_what_can_not_be_unwrapped_from_the_device_never_counts(path, made, cheap, monkeypatch):
    there, _, key = made
    before = path.read_bytes()
    monkeypatch.setattr(PasswordSlot, "unseal", lambda _slot, _password: DataKey.new())
    assert code_of(there.set_slot(key, "s2", "س", "p", cost=cheap).make) == "vault.not_written"
    assert path.read_bytes() == before


def test_no_secret_is_shown(made):
    _, recovery, key = made
    assert repr(key) == "DataKey(…)"
    assert repr(recovery) == "RecoveryKey(…)"
    for secret in (key.key.hex(), recovery.text):
        assert secret not in f"{key!r}{recovery!r}{key}{recovery}"


def test_a_data_key_is_whole_and_derives_apart():
    key = DataKey.new()
    assert DataKey.from_bytes(key.to_bytes()) == key
    assert hash(DataKey.from_bytes(key.to_bytes())) == hash(key)
    assert key != DataKey.new()
    assert key != "key"
    assert key.derive("a") != key.derive("b")
    assert len(key.literal()) == 99
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey.from_bytes(b"short")


@given(st.binary(min_size=48, max_size=48), st.binary(min_size=32, max_size=32), st.integers(0, 63))
def test_a_flipped_wrapping_opens_nothing(both, under, at):
    wrapped = Wrapped.seal(DataKey.from_bytes(both), b"s", under, "slot x")
    assert wrapped.unseal(under, "slot x", "c").to_bytes() == both
    bad = bytearray(wrapped.sealed)
    bad[at] ^= 1
    with pytest.raises(KnownError):
        Wrapped(b"s", wrapped.nonce, bytes(bad)).unseal(under, "slot x", "c")


def test_a_crash_at_any_moment_of_a_change_leaves_keys_that_open(path, made, cheap):
    """A child dies at its n-th sync or rename, for every n, until it comes through."""
    _, _, key = made
    passwords = ["كلمة مرور ١٢٣", "second"]

    def opens(there, password):
        try:
            return there.unlock("s1", password) == key
        except KnownError:
            return False

    def change_and_die_at(moment):
        left = [moment]
        for name in ("fsync", "replace"):
            real = getattr(os, name)

            def dying(*args, real=real):
                left[0] -= 1
                if left[0] < 0:
                    os._exit(1)
                return real(*args)

            setattr(os, name, dying)
        Vault.open(path).set_slot(key, "s1", "نورة", passwords[1], cost=cheap).make()
        os._exit(0)

    good = path.read_bytes()
    for moment in range(30):
        path.write_bytes(good)
        path.with_name("vault.keys.1").unlink(missing_ok=True)
        child = os.fork()
        if child == 0:
            change_and_die_at(moment)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        there = Vault.open(path)
        assert there.fault is None
        opened = [password for password in passwords if opens(there, password)]
        assert len(opened) == 1
        if status == 0:
            assert opened == [passwords[1]]
            assert moment > 6
            return
    pytest.fail("the change never came through")
