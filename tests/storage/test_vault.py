import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import KnownError
from desktop.storage import vault
from desktop.storage.keys import Cost, DataKey, PasswordSlot, Wrapped
from desktop.storage.recovery import RecoveryKey
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
    assert not again.fell_back
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
    there.set_slot(key, "s2", "سعد", "second", cost=cheap)
    there.set_slot(key, "s1", "نورة", "changed", cost=cheap)
    again = Vault.open(path)
    assert [s.name for s in again.slots()] == ["نورة", "سعد"]
    assert again.unlock("s1", "changed") == again.unlock("s2", "second") == key
    assert code_of(again.unlock, "s1", "كلمة مرور ١٢٣") == "vault.wrong_password"
    again.remove_slot("s1")
    assert [s.id for s in Vault.open(path).slots()] == ["s2"]
    assert code_of(again.remove_slot, "s2") == "vault.last_slot"
    assert code_of(again.remove_slot, "s9") == "vault.no_slot"


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
    new = there.renew_recovery(key)
    again = Vault.open(path)
    assert again.unlock_with_recovery(new.text) == key
    assert code_of(again.unlock_with_recovery, old.text) == "vault.wrong_recovery"


def test_what_was_revoked_is_in_no_generation(path, made, cheap):
    there, old, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap)
    there.remove_slot("s1")
    there.renew_recovery(key)
    for file in (path, path.with_name("vault.keys.1")):
        kept = Vault.from_bytes(path, file.read_bytes())
        assert [s.id for s in kept.slots()] == ["s2"]
        assert code_of(kept.unlock_with_recovery, old.text) == "vault.wrong_recovery"


def test_a_damaged_vault_falls_back_and_is_mended_by_the_next_change(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap)
    path.write_bytes(path.read_bytes()[:-30])
    fallen = Vault.open(path)
    assert fallen.fell_back
    assert [s.id for s in fallen.slots()] == ["s1"]
    fallen.set_slot(key, "s3", "هند", "third", cost=cheap)
    assert not fallen.fell_back
    path.unlink()
    last = Vault.open(path)
    assert last.fell_back
    assert [s.id for s in last.slots()] == ["s1"]


def test_both_generations_damaged_or_missing_is_said(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap)
    path.write_bytes(b"")
    path.with_name("vault.keys.1").write_bytes(b"{}\n")
    assert code_of(Vault.open, path) == "vault.damaged"
    path.unlink()
    assert code_of(Vault.open, path) == "vault.damaged"
    path.with_name("vault.keys.1").unlink()
    assert code_of(Vault.open, path) == "vault.missing"


def test_every_flipped_bit_is_seen_and_the_last_generation_read(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap)
    good = path.read_bytes()
    for at in range(len(good)):
        bad = bytearray(good)
        bad[at] ^= 1 << at % 8
        path.write_bytes(bad)
        assert Vault.open(path).fell_back, at


def signed(table):
    import hashlib

    line = json.dumps(table).encode()
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"


def test_a_newer_vault_is_refused_and_no_older_generation_taken(path, made, cheap):
    there, _, key = made
    there.set_slot(key, "s2", "سعد", "second", cost=cheap)
    table = json.loads(path.read_bytes().splitlines()[0])
    path.write_bytes(signed({**table, "format": 2}))
    assert code_of(Vault.open, path) == "vault.newer"


def test_a_file_that_asks_for_all_memory_or_is_another_thing_is_damaged(path, made):
    table = json.loads(path.read_bytes().splitlines()[0])
    slot = table["slots"][0]
    for other in (
        {**table, "slots": [{**slot, "argon2id": [1 << 30, 3, 4]}]},
        {**table, "slots": [{**slot, "argon2id": [64, 3]}]},
        {**table, "recovery": ["a", "b", "c"]},
        {"format": 1},
        {"format": "x"},
        [],
    ):
        assert code_of(Vault.from_bytes, path, signed(other)) == "vault.damaged"


def test_a_slot_does_not_open_under_another_ones_name(cheap):
    key = DataKey.new()
    slot = PasswordSlot.seal(key, vault.Slot("s1", "x"), "p", cheap)
    stolen = PasswordSlot(vault.Slot("s2", "x"), slot.cost, slot.wrapped)
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
        assert code_of(there.set_slot, key, "s2", "س", "p", cost=cheap) == "storage.disk_full"
        assert path.read_bytes() == before
        assert [s.id for s in there.slots()] == ["s1"]
        assert not list(path.parent.glob("*.new"))
    monkeypatch.undo()
    there.set_slot(key, "s2", "س", "p", cost=cheap)
    assert Vault.open(path).unlock("s2", "p") == key


def test_what_can_not_be_unwrapped_from_the_device_never_counts(path, made, cheap, monkeypatch):
    there, _, key = made
    before = path.read_bytes()
    monkeypatch.setattr(PasswordSlot, "unseal", lambda _slot, _password: DataKey.new())
    assert code_of(there.set_slot, key, "s2", "س", "p", cost=cheap) == "vault.not_written"
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
        Vault.open(path).set_slot(key, "s1", "نورة", passwords[1], cost=cheap)
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
        assert not there.fell_back
        opened = [password for password in passwords if opens(there, password)]
        assert len(opened) == 1
        if status == 0:
            assert opened == [passwords[1]]
            assert moment > 6
            return
    pytest.fail("the change never came through")
