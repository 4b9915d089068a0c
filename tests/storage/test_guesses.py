"""Wrong passwords slow the next one down, by name: up to a minute, over restarts, not for good."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import Refused
from desktop.storage.guesses import FREE, LONGEST_S, Guesses
from desktop.storage.keys import Cost
from desktop.storage.vault import Vault

RIGHT = "كلمة مرور ١٢٣"
NOW = datetime(2026, 3, 1, 6, 0, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path):
    cheap = Cost(memory_kib=8, passes=1, lanes=1)
    made, _recovery, key = Vault.create(tmp_path / "vault.keys", "s1", "أول", RIGHT, cost=cheap)
    made.set_slot(key, "s2", "ثان", RIGHT, cost=cheap).make()
    return made


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def guesses(tmp_path, clock):
    return Guesses(tmp_path / "guesses.json", clock)


def said(guesses, vault, typed="غيرها", slot="s1"):
    """Return the code and the seconds of a refusal, ("", 0) where it opens."""
    try:
        guesses.unlock(vault, slot, typed)
    except Refused as why:
        return why.code, int(why.params.get("seconds", 0))
    return "", 0


def wrong(guesses, vault, count, slot="s1"):
    for _guess in range(count):
        assert said(guesses, vault, slot=slot)[0].startswith("vault.wrong_password")


def test_from_the_fifth_each_waits_twice_as_long_up_to_a_minute(guesses, vault, clock):
    wrong(guesses, vault, FREE)
    waits = []
    for _guess in range(8):
        code, seconds = said(guesses, vault)
        assert code == "vault.wrong_password_slow"
        waits.append(seconds)
        assert said(guesses, vault, RIGHT) == ("vault.wait", seconds)
        clock.advance(timedelta(seconds=seconds - 1))
        assert said(guesses, vault, RIGHT) == ("vault.wait", 1)
        clock.advance(timedelta(seconds=1))
    assert waits == [2, 4, 8, 16, 32, LONGEST_S, LONGEST_S, LONGEST_S]
    assert said(guesses, vault, RIGHT) == ("", 0)
    wrong(guesses, vault, FREE)  # begun anew


def test_only_the_name_that_was_guessed_at_waits(guesses, vault):
    wrong(guesses, vault, FREE + 1)
    assert said(guesses, vault)[0] == "vault.wait"
    assert said(guesses, vault, RIGHT, "s2") == ("", 0)


def test_a_restart_forgets_nothing(guesses, vault, clock):
    wrong(guesses, vault, FREE + 1)
    again = Guesses(guesses.path, clock)
    assert said(again, vault, RIGHT) == ("vault.wait", 2)
    assert again.untold() == {"s1": FREE + 1}


@pytest.mark.parametrize("by", [timedelta(days=400), timedelta(minutes=3)])
def test_a_clock_set_back_never_makes_it_longer(guesses, vault, clock, by):
    wrong(guesses, vault, FREE + 1)
    clock.advance(-by)
    assert said(guesses, vault, RIGHT) == ("vault.wait", 2)
    clock.advance(timedelta(seconds=2))
    assert said(guesses, vault, RIGHT) == ("", 0)


BROKEN = [
    b"", b"\xff\xfe", b"[1, 2]", b"null", b"[" * 20_000, b'{"s1": 4}', b'{"s1": {"row": "x"}}',
    json.dumps({"s1": {"row": 10**30, "at": NOW.isoformat(), "untold": 1}}).encode(),
    json.dumps({"s1": {"row": 9, "at": "2026-03-01T06:00:00", "untold": 1}}).encode(),
    b'{"s1": {"row": 1e999, "at": "", "untold": 0}}',
]  # fmt: skip


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_file_is_no_fault(tmp_path, vault, clock, content):
    path = tmp_path / "guesses.json"
    path.write_bytes(content)
    guesses = Guesses(path, clock)
    assert guesses.untold() == {}
    assert said(guesses, vault, RIGHT) == ("", 0)
    wrong(guesses, vault, 1)
    assert Guesses(path, clock).untold() == {"s1": 1}


def test_a_lost_file_is_no_fault_and_no_way_round(guesses, vault, clock):
    wrong(guesses, vault, FREE + 1)
    guesses.path.unlink()
    assert said(guesses, vault, RIGHT)[0] == "vault.wait"
    assert said(Guesses(guesses.path, clock), vault, RIGHT) == ("", 0)


def test_where_nothing_can_be_written_this_process_still_counts(tmp_path, vault, clock):
    path = tmp_path / "guesses.json"
    path.mkdir()
    guesses = Guesses(path, clock)
    wrong(guesses, vault, FREE + 1)
    assert said(guesses, vault, RIGHT)[0] == "vault.wait"


def test_guesses_are_told_once_and_others_go_on_waiting(guesses, vault):
    wrong(guesses, vault, 2)
    wrong(guesses, vault, FREE + 1, "s2")
    assert said(guesses, vault, RIGHT) == ("", 0)
    assert guesses.untold() == {"s1": 2, "s2": FREE + 1}
    guesses.were_told("s1")
    assert guesses.untold() == {}
    assert said(guesses, vault, RIGHT, "s2")[0] == "vault.wait"
    guesses.were_told("s2")
    assert said(guesses, vault, RIGHT, "s2") == ("", 0)


@pytest.mark.parametrize("typed", [f"{RIGHT} ", f"\t{RIGHT}", f"{RIGHT}\u200b", "\u00a0غيرها"])
def test_a_blank_at_an_end_is_said(guesses, vault, typed):
    assert said(guesses, vault, typed)[0] == "vault.wrong_password_blank"


def test_who_has_no_slot_is_not_counted(guesses, vault):
    assert said(guesses, vault, RIGHT, "nobody")[0] == "vault.no_slot"
    assert guesses.untold() == {}
    assert not guesses.path.exists()


def test_the_file_tells_no_password_and_is_private(guesses, vault):
    wrong(guesses, vault, 1)
    assert "غيرها" not in guesses.path.read_text(encoding="utf-8")
    assert guesses.path.stat().st_mode & 0o077 == 0
