"""A new data key: what opens the office before, while and after it is made."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.base.errors import KnownError, Refused
from desktop.core.staff.terms import Letterhead
from desktop.core.work import Role
from desktop.storage.engine import connect
from desktop.storage.folder import DataFolder
from desktop.storage.vault import Vault
from tests.faults import FAULTS, faults
from tests.offices import LOGO, PASSWORD
from tests.sampling import todays
from tests.staff.test_accounts import acts

__all__ = ["faults"]
pytestmark = pytest.mark.local


@pytest.fixture
def full(live):
    """An office with a signed request, prints and attachments."""
    request = live.request()
    live.sign(request.id)
    live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id)
    letterhead = Letterhead("جمعية البر", ("سطر",), "حقال", "", LOGO)
    live.act(Role.DIRECTOR, live.office.staff.change_letterhead, letterhead)
    live.unlock(Role.ADMIN)
    return live


def key_of(live, role=Role.ADMIN):
    return Vault.open(live.folder / "vault.keys").unlock(live.slots[role], PASSWORD)


def opens(folder, key):
    try:
        connect(DataFolder(folder).database, key).close()
    except KnownError:
        return False
    return True


def renew(live, **more):
    renewed = live.act(Role.ADMIN, live.office.keys.renew, PASSWORD, **more)
    assert live.call(live.house.gate.state) == "locked"
    live.opened = None
    return renewed


def test_an_old_copy_of_the_keys_opens_nothing_any_more(full, tmp_path):
    live, removed = full, full.slots[Role.MEMBER]
    copy = shutil.copy(live.folder / "vault.keys", tmp_path / "vault.keys")
    live.act(Role.ADMIN, live.office.staff.close, removed)
    stolen = Vault.open(Path(copy)).unlock(removed, PASSWORD)
    assert opens(live.folder, stolen)
    blobs = sorted(file.name for file in (live.folder / "blobs").iterdir())
    digest = live.act(Role.AUDITOR, live.office.reports.digest)
    letterhead = live.act(Role.ADMIN, live.office.staff.letterhead)
    assert renew(live).left_behind == ()
    assert not opens(live.folder, stolen)
    assert {f.name for f in live.folder.iterdir()} <= {
        "blobs", "logs", "office.db", "office.lock", "vault.keys", "vault.keys.1", "guesses.json",
    }  # fmt: skip
    for role in set(Role) - {Role.MEMBER}:
        live.unlock(role)
    assert live.act(Role.ADMIN, live.office.reports.check).sound
    assert live.act(Role.AUDITOR, live.office.reports.digest) == digest
    assert live.act(Role.ADMIN, live.office.staff.letterhead) == letterhead
    assert sorted(file.name for file in (live.folder / "blobs").iterdir()) == blobs
    told = [(act, detail) for act, _, detail in acts(live) if act == "keys.renew"]
    assert told == [
        ("keys.renew", {"stage": "begun"}),
        ("keys.renew", {"stage": "done", "attachments": len(blobs), "left_behind": 0}),
    ]
    # The sheet that is in force goes on opening the office, by the new key.
    live.lock()
    gate = live.house.gate
    slot = live.slots[Role.ADMIN]
    live.opened = live.call(gate.unlock_with_recovery, "-".join(live.recovery), slot, PASSWORD)


def test_older_backups_stay_the_offices(full, tmp_path):
    live = full
    stick = tmp_path / "ذاكرة"
    stick.mkdir()
    backup = live.office.backup
    first = live.act(Role.ADMIN, backup.create, stick).file
    for _ in range(2):
        renew(live)
        live.unlock(Role.ADMIN)
        live.advance(minutes=1)
    backup = live.office.backup
    assert live.act(Role.ADMIN, backup.verify, first).opened
    into = tmp_path / "مستعاد"
    live.act(Role.ADMIN, backup.restore, first, into)
    old = Vault.open(into / "vault.keys").unlock(live.slots[Role.MEMBER], PASSWORD)
    assert opens(into, old)
    report = live.act(Role.ADMIN, backup.create, stick, keep=1)
    assert report.removed == (first.name,)
    assert live.act(Role.ADMIN, backup.verify, report.file).opened


def test_who_may_and_what_is_asked_before(full):
    live = full
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.DIRECTOR, live.office.keys.renew, PASSWORD)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.DIRECTOR, live.office.keys.standing)
    with pytest.raises(Refused, match=r"vault\.wrong_password"):
        live.act(Role.ADMIN, live.office.keys.renew, "غير ذلك")
    standing = live.act(Role.ADMIN, live.office.keys.standing)
    assert (standing.left_behind, standing.sheet_first) == ((), False)
    assert live.call(live.house.gate.state) == "open"


class Stopped(Exception):
    pass


class Told:
    """Hears how far it is, and stops it in the last of so many phases."""

    def __init__(self, phases):
        self.phases, self.said, self.parts = phases, [], []

    def say(self, text):
        self.said.append(text)

    def __call__(self, done, total):
        self.parts.append((done, total))
        if len(self.said) == self.phases:
            raise Stopped


def test_who_stops_it_changes_nothing(full):
    live = full
    for phases in (1, 2, 3):
        before, told = key_of(live), Told(phases)
        with pytest.raises(Stopped):
            live.act(Role.ADMIN, live.office.keys.renew, PASSWORD, told)
        assert not live.folder.joinpath("rekeying").exists()
        assert acts(live)[-1] == ("keys.renew", "", {"stage": "failed", "code": "stopped"})
        assert key_of(live) == before
        assert live.act(Role.ADMIN, live.office.reports.check).sound
        assert all(0 <= done <= total for done, total in told.parts)
    assert len(set(told.said)) == len(told.said) == 3


def test_a_disk_without_room_is_said_before(full, monkeypatch):
    usage = shutil.disk_usage(full.folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(KnownError, match=r"keys\.no_space"):
        full.act(Role.ADMIN, full.office.keys.renew, PASSWORD)


def test_a_damaged_attachment_stays_as_it_is_and_stops_nothing(full):
    blob = next((full.folder / "blobs").iterdir())
    blob.write_bytes(blob.read_bytes()[:-1])
    before = blob.read_bytes()
    renew(full)
    full.unlock(Role.ADMIN)
    assert blob.read_bytes() == before
    found = full.act(Role.ADMIN, full.office.reports.check)
    assert {f.part for f in found.findings if not f.sound} == {"attachments"}


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.full)])
def test_an_error_at_any_call_leaves_one_key_and_a_true_answer(full, faults, step):
    live, at, unfinished = full, todays(range(step), step)[0], 0
    while True:
        for kind in FAULTS:
            before = key_of(live)
            code = ""
            with faults.failing(at, 1 if kind == "broken" else 10**6, kind):
                try:
                    live.act(Role.ADMIN, live.office.keys.renew, PASSWORD)
                except KnownError as why:
                    code = why.code
            there = live.call(live.house.gate.state) == "open"
            assert there is (code not in {"", "keys.unfinished"})
            unfinished += code == "keys.unfinished"
            live.opened = live.opened if there else None
            live.unlock(Role.ADMIN)
            assert (key_of(live) == before) is there
            assert live.act(Role.ADMIN, live.office.reports.check).sound
        if not faults.came and not code:
            break
        at += step
    assert at > 60
    assert unfinished > 0


WRITER = """
import sys
sys.path.insert(0, {top!r})
from pathlib import Path
from desktop.base.clock import FixedClock
from desktop.boot import House
from tests.offices import CHEAP, NOW, PASSWORD

house = House(Path(sys.argv[1]), FixedClock(NOW), CHEAP)
while True:
    opened = house.call(house.gate.unlock, sys.argv[2], PASSWORD)
    print("renewing", flush=True)
    house.call(opened.office.keys.renew, opened.actor, PASSWORD)
"""


def kills(live, times):
    """Kill a program that renews the keys without end, at random moments."""
    folder, slot, rng = live.folder, live.slots[Role.ADMIN], random.Random()
    digest = live.act(Role.AUDITOR, live.office.reports.digest)
    top = str(Path(__file__).resolve().parents[2])
    found = set()
    for _ in range(times):
        live.lock()
        live.call(live.house.gate.close)
        with subprocess.Popen(
            [sys.executable, "-c", WRITER.format(top=top), str(folder), slot],
            stdout=subprocess.PIPE,
        ) as writer:
            writer.stdout.readline()
            time.sleep(rng.uniform(0, 0.4))
            os.kill(writer.pid, signal.SIGKILL)
        found |= {name for name in ("rekeying", "rekeyed") if (folder / name).exists()}
        live.unlock(Role.ADMIN)
        assert live.act(Role.ADMIN, live.office.reports.check).sound
        assert live.act(Role.AUDITOR, live.office.reports.digest) == digest
        assert not folder.joinpath("rekeying").exists()
        assert not folder.joinpath("rekeyed").exists()
        assert Vault.open(folder / "vault.keys").unlock_with_recovery("-".join(live.recovery))
    return found


def test_a_kill_at_any_moment_leaves_an_office_that_opens_by_one_key(full):
    kills(full, 5)


@pytest.mark.full
def test_many_kills_leave_an_office_that_opens_by_one_key(full):
    assert "rekeying" in kills(full, 60)
