"""From a folder to an open office: set-up, unlocking, locking, and what goes wrong on the way."""

import errno
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.base.clock import FixedClock
from desktop.base.drives import Ground
from desktop.base.errors import Invalid, KnownError, Refused
from desktop.boot import House
from desktop.core import gate
from desktop.core.gate import GateState
from desktop.core.intake.visits.rules import LONGEST_NOTE
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.loader import load_shipped
from desktop.core.staff.keys import ASKED_BACK
from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from desktop.core.work.records import AuditRow
from desktop.storage import vault_file
from desktop.storage.migrations import MIGRATIONS
from desktop.storage.vault import Vault
from tests.mounts import fill, mounted, read_only
from tests.offices import CHEAP, LOGO, NOW, PASSWORD, living

ROOT = Path(__file__).resolve().parents[2]
#: About files and keys; what an office does on a server is tried by its services.
pytestmark = pytest.mark.local

HAQAL = next(loaded for loaded in load_shipped() if loaded.profile.id == "haqal")
ADMIN = NewStaff(" سلمان  الدوسري ", "مدير النظام", frozenset({Role.ADMIN}), PASSWORD)
SET_UP = SetUp("haqal", Letterhead("جمعية البر", logo=LOGO), ADMIN)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "مكتب جديد"


@pytest.fixture
def house(folder):
    house = House(folder, FixedClock(NOW), CHEAP)
    yield house
    house.close()


def begin(house, command=SET_UP):
    return house.call(house.gate.begin_set_up, command, HAQAL)


def finish(house, groups, *numbers):
    typed = {n: groups[n - 1] for n in numbers or (3, 8)}
    return house.call(house.gate.finish_set_up, typed)


def state(house):
    return house.call(house.gate.state)


def again(folder):
    return House(folder, FixedClock(NOW), CHEAP)


# Set-up


def test_an_office_is_set_up_locked_and_unlocked(house):
    assert state(house) is GateState.NEW
    groups = begin(house)
    assert state(house) is GateState.NEW
    opened = finish(house, groups)
    assert state(house) is GateState.OPEN
    assert opened.actor.name == "سلمان الدوسري"
    assert opened.office.policy.profile.id == "haqal"
    (slot,) = house.call(house.gate.people)
    assert (slot.id, slot.name) == (opened.actor.id, "سلمان الدوسري")
    house.call(house.gate.lock)
    assert state(house) is GateState.LOCKED
    opened = house.call(house.gate.unlock, slot.id, PASSWORD)
    assert house.call(opened.office.reports.check, opened.actor).sound


@pytest.mark.parametrize(
    ("command", "fields"),
    [
        (SetUp("haqal", Letterhead(" "), ADMIN), {"office_name"}),
        (
            SetUp("haqal", Letterhead(""), NewStaff("", "", frozenset(), "x")),
            {"office_name", "name", "roles", "password"},
        ),
    ],
)
def test_a_set_up_that_lacks_something_makes_nothing(house, folder, command, fields):
    with pytest.raises(Invalid) as invalid:
        begin(house, command)
    assert {p.field for p in invalid.value.problems} == fields
    assert not folder.exists()


def test_a_first_account_that_is_no_administrators_makes_no_office(house):
    command = SetUp(
        "haqal", Letterhead("جمعية"), NewStaff("نورة", "", frozenset({Role.RECEPTION}), PASSWORD)
    )
    with pytest.raises(Invalid) as invalid:
        begin(house, command)
    assert [(p.field, p.code) for p in invalid.value.problems] == [
        ("roles", "staff.administrator_needed")
    ]
    assert not house.gate.folder.path.exists()
    finish(house, begin(house))


def test_the_recovery_key_is_typed_back(house):
    groups = begin(house)
    with pytest.raises(Refused, match=r"staff\.recovery_group") as wrong:
        house.call(house.gate.finish_set_up, {2: groups[1], 5: "ABCDE"})
    assert wrong.value.params == {"group": 5}
    with pytest.raises(Refused, match=r"staff\.recovery_group") as wrong:
        house.call(house.gate.finish_set_up, {1: groups[1], 2: groups[0]})
    assert wrong.value.params == {"group": 1}
    few = {n: groups[n - 1] for n in range(1, ASKED_BACK)}
    with pytest.raises(Refused, match=r"staff\.recovery_group"):
        house.call(house.gate.finish_set_up, few)
    assert state(house) is GateState.NEW
    typed = {4: f" {groups[3].lower()} ", 6: "-".join(groups[5])}
    house.call(house.gate.finish_set_up, typed)
    assert state(house) is GateState.OPEN


@pytest.mark.parametrize("number", [0, 9, -1])
def test_a_group_that_is_none_does_not_match(house, number):
    groups = begin(house)
    with pytest.raises(Refused, match=r"staff\.recovery_group"):
        house.call(house.gate.finish_set_up, {1: groups[0], number: groups[0]})


def test_nothing_is_finished_that_was_not_begun(house):
    with pytest.raises(Refused, match=r"staff\.no_set_up"):
        house.call(house.gate.finish_set_up, {1: "x", 2: "y"})


def test_an_office_is_not_set_up_over_another(house, folder):
    finish(house, begin(house))
    with pytest.raises(Refused, match=r"staff\.office_exists"):
        begin(house)
    house.call(house.gate.lock)
    keys = folder.joinpath("vault.keys").read_bytes()
    with pytest.raises(Refused, match=r"staff\.office_exists"):
        begin(house)
    assert folder.joinpath("vault.keys").read_bytes() == keys


def test_begun_twice_the_first_key_opens_nothing(house):
    first = begin(house)
    second = begin(house)
    assert first != second
    with pytest.raises(Refused, match=r"staff\.recovery_group"):
        finish(house, first)
    opened = finish(house, second)
    assert len(house.call(opened.office.staff.everyone, opened.actor)) == 1


def left_behind(folder, *, database=True):
    """What a process that was killed within the set-up leaves: no handle, no lock."""
    house = again(folder)
    begin(house)
    copy = folder.with_name("broken off")
    shutil.copytree(folder, copy)
    house.close()
    shutil.rmtree(folder)
    copy.rename(folder)
    if not database:
        folder.joinpath("office.db").unlink()


@pytest.mark.parametrize("point", ["keys only", "keys and half a database", "all but the end"])
def test_a_set_up_that_was_broken_off_is_begun_anew(folder, point):
    left_behind(folder, database=point != "keys only")
    if point == "keys and half a database":
        database = folder / "office.db"
        database.write_bytes(database.read_bytes()[:9000])
        folder.joinpath("office.db-journal").write_bytes(b"half")
    house = again(folder)
    try:
        assert state(house) is GateState.NEW
        opened = finish(house, begin(house))
        assert house.call(opened.office.reports.check, opened.actor).sound
        assert len(house.call(opened.office.staff.everyone, opened.actor)) == 1
        assert not folder.joinpath("vault.keys.setup").exists()
    finally:
        house.close()


def test_a_set_up_killed_right_after_its_end_is_an_office(folder):
    house = again(folder)
    groups = begin(house)
    finish(house, groups)
    copy = folder.with_name("killed")
    shutil.copytree(folder, copy)
    house.close()
    later = again(copy)
    try:
        assert state(later) is GateState.LOCKED
        (slot,) = later.call(later.gate.people)
        later.call(later.gate.unlock, slot.id, PASSWORD)
    finally:
        later.close()


@pytest.mark.parametrize("limit", [0, 300])
def test_a_full_device_makes_no_office_and_the_next_try_does(house, failing_device, limit):
    failing_device(limit)
    with pytest.raises(KnownError) as full:
        begin(house)
    assert full.value.code == "storage.disk_full"
    assert state(house) is GateState.NEW
    failing_device(10**9)
    finish(house, begin(house))


# Unlocking


def test_a_wrong_password_opens_nothing(live):
    slot = live.slots[Role.RECEPTION]
    for typed in ("", "غيرها", PASSWORD + " "):
        with pytest.raises(Refused, match=r"vault\.wrong_password"):
            live.call(live.house.gate.unlock, slot, typed)
    with pytest.raises(Refused, match=r"vault\.no_slot"):
        live.call(live.house.gate.unlock, "nobody", PASSWORD)
    assert live.call(live.house.gate.state) is GateState.LOCKED
    live.unlock()


def test_wrong_guesses_slow_a_name_down_and_stand_in_the_audit(live):
    gate, clock = live.house.gate, live.house.clock
    slot, other = live.slots[Role.RECEPTION], live.slots[Role.DIRECTOR]
    for _guess in range(5):
        with pytest.raises(Refused, match=r"vault\.wrong_password"):
            live.call(gate.unlock, slot, "غيرها")
    with pytest.raises(Refused, match=r"vault\.wait"):
        live.call(gate.unlock, slot, PASSWORD)

    def read():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            rows = see.session.query(AuditRow).filter_by(action=Action.OFFICE_UNLOCK)
            return [r.detail for r in rows.order_by(AuditRow.seq)][-1]

    def told():
        return live.call(read)

    live.opened = live.call(gate.unlock, other, PASSWORD)
    assert told() == {"wrong_guesses": {slot: 5}}
    live.lock()
    with pytest.raises(Refused, match=r"vault\.wait"):
        live.call(gate.unlock, slot, PASSWORD)
    clock.advance(timedelta(seconds=2))
    live.opened = live.call(gate.unlock, slot, PASSWORD)
    assert told() == {}


def test_the_recovery_key_is_never_slowed(live):
    gate, slot = live.house.gate, live.slots[Role.RECEPTION]
    for _guess in range(5):
        with pytest.raises(Refused, match=r"vault\.wrong_password"):
            live.call(gate.unlock, slot, "غيرها")
    wrong = "-".join([live.recovery[-1], *live.recovery[1:]])
    for _guess in range(8):
        with pytest.raises(Refused, match=r"vault\.(recovery_mistyped|wrong_recovery)"):
            live.call(gate.unlock_with_recovery, wrong, slot, "كلمة بعد النسيان")
    key = "-".join(live.recovery)
    live.opened = live.call(gate.unlock_with_recovery, key, slot, "كلمة بعد النسيان")
    live.lock()
    live.opened = live.call(gate.unlock, slot, "كلمة بعد النسيان")


def test_a_guessable_password_is_refused_when_set_never_when_it_unlocks(live):
    gate, slot = live.house.gate, live.slots[Role.RECEPTION]
    key = "-".join(live.recovery)
    with pytest.raises(Invalid) as why:
        live.call(gate.unlock_with_recovery, key, slot, "12345678")
    assert [p.code for p in why.value.problems] == ["staff.password_guessable"]
    vault = Vault.open(live.folder / "vault.keys")
    vault.set_slot(vault.unlock(slot, PASSWORD), slot, "x", "12345678", cost=CHEAP).make()
    live.opened = live.call(gate.unlock, slot, "12345678")


def test_the_recovery_key_alone_gives_a_new_password_that_lasts(live):
    slot = live.slots[Role.RESEARCHER]
    key = "-".join(live.recovery)
    gate = live.house.gate
    opened = live.call(gate.unlock_with_recovery, key, slot, "كلمة بعد النسيان")
    live.opened = opened
    assert opened.actor.id == slot
    # What is changed afterwards starts from the keys as they are now.
    live.act(Role.ADMIN, opened.office.staff.close, live.slots[Role.MEMBER])
    live.lock()
    with pytest.raises(Refused, match=r"vault\.wrong_password"):
        live.call(gate.unlock, slot, PASSWORD)
    live.opened = live.call(gate.unlock, slot, "كلمة بعد النسيان")

    def rows():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            return [(r.action, r.subject, r.detail) for r in see.session.query(AuditRow)]

    assert ("staff.password", slot, {"by": "recovery"}) in live.call(rows)


@pytest.mark.parametrize(
    ("key", "slot", "password", "code"),
    [
        (None, "slot", "قصيرة", "invalid"),
        (None, "nobody", "كلمة طويلة", "staff.unknown"),
        ("ABC", "slot", "كلمة طويلة", "vault.recovery_length"),
        ("other", "slot", "كلمة طويلة", "vault.wrong_recovery"),
    ],
)
def test_a_recovery_that_is_refused_changes_no_password(live, key, slot, password, code):
    from desktop.storage.recovery import RecoveryKey

    known = live.slots[Role.RESEARCHER]
    typed = {None: "-".join(live.recovery), "other": RecoveryKey.new().text}.get(key, key)
    with pytest.raises(Refused) as refused:
        live.call(
            live.house.gate.unlock_with_recovery,
            typed,
            known if slot == "slot" else slot,
            password,
        )
    assert refused.value.code == code
    assert live.call(live.house.gate.state) is GateState.LOCKED
    live.unlock(Role.RESEARCHER)


def test_a_recovery_on_a_full_device_opens_nothing(live, failing_device):
    failing_device(50)
    slot = live.slots[Role.RESEARCHER]
    with pytest.raises(KnownError) as full:
        live.call(live.house.gate.unlock_with_recovery, "-".join(live.recovery), slot, "كلمة جديدة")
    assert full.value.code == "storage.disk_full"
    assert live.call(live.house.gate.state) is GateState.LOCKED
    failing_device(10**9)
    live.unlock(Role.RESEARCHER)


# Locking


def test_after_locking_nothing_of_the_office_works_and_unlocking_opens_it_anew(live):
    office = live.office
    person = live.person()
    live.lock()
    assert live.call(live.house.gate.state) is GateState.LOCKED
    opened = live.unlock()
    assert opened.office is not office
    assert live.act(Role.RECEPTION, opened.office.people.read, person.id).form == person.form


def test_locking_twice_is_locking_once(live):
    live.unlock()
    live.call(live.house.gate.lock)
    live.call(live.house.gate.lock)
    assert live.call(live.house.gate.state) is GateState.LOCKED
    live.opened = None
    live.unlock()
    assert live.call(live.house.gate.state) is GateState.OPEN


def test_an_office_that_cannot_record_its_locking_is_locked_all_the_same(live):
    live.unlock()
    engine = live.house.gate._engine

    def fill():
        with engine.connect() as raw:
            pages = raw.exec_driver_sql("PRAGMA page_count").scalar()
            raw.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def record_on():
        while True:
            live.act(Role.RECEPTION, live.office.visits.record, visit())

    live.call(fill)
    with pytest.raises(KnownError) as full:
        record_on()
    assert full.value.code == "storage.disk_full"
    with suppress(KnownError):  # until not even a line of audit has room
        for _ in range(500):
            live.act(Role.RECEPTION, live.office.visits.record, visit("ا"))
    with suppress(KnownError):
        for _ in range(500):
            live.act(Role.DIRECTOR, live.office.acts.page, WantedActs())
    with pytest.raises(KnownError):
        live.call(live.house.gate.lock)
    assert live.call(live.house.gate.state) is GateState.LOCKED
    live.opened = None


def visit(note="ا" * LONGEST_NOTE):
    return RecordVisit(Purpose.ENQUIRY, "interview", note=note)


def test_another_takes_over_without_locking_first(live):
    live.unlock(Role.RECEPTION)
    slot = live.slots[Role.SECRETARY]
    opened = live.call(live.house.gate.unlock, slot, PASSWORD)
    live.opened = opened
    assert opened.actor.roles == {Role.SECRETARY}


# The folder


def test_a_second_process_is_told_who_has_the_folder(live):
    live.unlock()
    code = (
        "import sys; from pathlib import Path; from desktop.boot import House\n"
        "from desktop.base.errors import Refused\n"
        "house = House(Path(sys.argv[1]))\n"
        "try: house.call(house.gate.hold)\n"
        "except Refused as why: print(why.code, why.params['pid'])\n"
        "finally: house.close()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(live.folder)],
        capture_output=True, text=True, cwd=ROOT, check=True, timeout=60,
    )  # fmt: skip
    assert ran.stdout.split() == ["storage.folder_in_use", str(os.getpid())]
    live.lock()
    live.unlock()


def test_a_folder_that_was_let_go_is_taken_by_the_next(live):
    live.unlock()
    live.call(live.house.gate.close)
    live.opened = None
    other = again(live.folder)
    try:
        other.call(other.gate.unlock, live.slots[Role.ADMIN], PASSWORD)
        with pytest.raises(Refused, match=r"storage\.folder_in_use"):
            live.call(live.house.gate.unlock, live.slots[Role.ADMIN], PASSWORD)
    finally:
        other.close()


@pytest.mark.parametrize("harm", ["missing", "empty"])
def test_keys_without_a_database_say_so_and_make_no_empty_one(live, harm):
    database = live.folder / "office.db"
    database.unlink()
    if harm == "empty":
        database.touch()
    assert live.call(live.house.gate.state) is GateState.LOCKED
    with pytest.raises(KnownError) as missing:
        live.unlock()
    assert missing.value.code == "storage.no_database"
    assert not database.exists() or database.stat().st_size == 0
    with pytest.raises(Refused, match=r"staff\.office_exists"):
        live.call(live.house.gate.begin_set_up, SET_UP, HAQAL)


def test_a_database_without_keys_says_so(live):
    for file in live.folder.glob("vault.keys*"):
        file.unlink()
    assert live.call(live.house.gate.state) is GateState.LOCKED
    with pytest.raises(KnownError) as missing:
        live.call(live.house.gate.people)
    assert missing.value.code == "vault.missing"
    with pytest.raises(Refused, match=r"staff\.office_exists"):
        live.call(live.house.gate.begin_set_up, SET_UP, HAQAL)


def test_a_last_generation_of_keys_is_an_office_whatever_else_lies_there(live):
    """The leftover of a set-up beside it must not let the office be made anew."""
    keys = live.folder / "vault.keys"
    shutil.copy(keys, live.folder / "vault.keys.setup")
    keys.unlink()
    database = live.folder.joinpath("office.db").read_bytes()
    gate = live.house.gate
    assert live.call(gate.state) is GateState.LOCKED
    for act in (lambda: gate.begin_set_up(SET_UP, HAQAL), gate._discard_set_up):
        with pytest.raises(Refused, match=r"staff\.office_exists"):
            live.call(act)
    assert live.folder.joinpath("office.db").read_bytes() == database
    live.unlock(Role.ADMIN)


def test_damaged_keys_fall_back_to_the_generation_before_and_are_mended(live):
    keys = live.folder / "vault.keys"
    keys.write_bytes(b"{}")
    assert len(live.call(live.house.gate.people)) == len(Role) - 1
    assert live.unlock(Role.ADMIN).notes[0].code == "vault.mended"
    assert keys.read_bytes() == keys.with_name("vault.keys.1").read_bytes()
    assert keys.with_name("vault.keys.bad1").read_bytes() == b"{}"
    assert live.unlock(Role.ADMIN).notes == ()
    assert "vault.fell_back" in live.folder.joinpath("logs", "istiqbal.log").read_text("utf-8")


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00" * 300])
def test_a_damaged_last_generation_of_keys_is_written_anew_and_said(live, damage):
    keys = live.folder / "vault.keys"
    last = keys.with_name("vault.keys.1")
    last.write_bytes(damage)
    assert [note.code for note in live.unlock(Role.ADMIN).notes] == ["vault.last_mended"]
    assert last.read_bytes() == keys.read_bytes()
    assert live.unlock(Role.ADMIN).notes == ()


def test_no_generation_of_keys_is_said_to_be_written_that_the_disk_did_not_take(live, monkeypatch):
    def refuse(*_given):
        raise OSError(errno.EROFS, "protected")

    live.folder.joinpath("vault.keys.1").write_bytes(b"{}")
    with monkeypatch.context() as protected:
        protected.setattr("desktop.storage.vault_file.write_whole", refuse)
        assert live.unlock(Role.ADMIN).notes == ()
    assert [note.code for note in live.unlock(Role.ADMIN).notes] == ["vault.last_mended"]


@pytest.mark.parametrize(
    ("where", "code"),
    [
        ({"ground_of": lambda _folder: Ground.NETWORK}, "storage.on_network"),
        ({"in_cloud": lambda _folder: True}, "storage.in_cloud"),
    ],
)
def test_who_opens_an_office_hears_that_it_lies_on_the_network(live, monkeypatch, where, code):
    for name, told in where.items():
        monkeypatch.setattr(gate, name, told)
    assert [note.code for note in live.unlock(Role.ADMIN).notes] == [code]


def test_who_sets_an_office_up_hears_where_it_would_lie(tmp_path, monkeypatch):
    house = House(tmp_path / "Dropbox" / "مكتب", FixedClock(NOW))
    assert [note.code for note in house.call(house.gate.placed)] == ["storage.in_cloud"]
    monkeypatch.setattr(gate, "ground_of", lambda _folder: Ground.NETWORK)
    assert [note.code for note in house.call(house.gate.placed)] == ["storage.on_network"]
    house.close()


def test_keys_that_could_not_be_read_for_a_while_stay_as_they_are(live, monkeypatch):
    keys = live.folder / "vault.keys"
    good, real = keys.read_bytes(), vault_file._bytes_of

    def unread(path):
        if path == keys:
            raise OSError(5, "Input/output error")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(vault_file, "_bytes_of", unread)
        assert live.unlock(Role.ADMIN).notes[0].code == "vault.not_mended"
        found = live.act(Role.ADMIN, live.office.reports.check)
        assert {f.part: f.first_bad for f in found.findings}["keys"] == "vault.keys"
    assert keys.read_bytes() == good
    assert live.unlock(Role.ADMIN).notes == ()
    assert live.act(Role.ADMIN, live.office.reports.check).sound


def test_keys_damaged_in_both_generations_say_so(live):
    for file in live.folder.glob("vault.keys*"):
        file.write_bytes(file.read_bytes().replace(b"slots", b"slits"))
    with pytest.raises(KnownError) as damaged:
        live.call(live.house.gate.people)
    assert damaged.value.code == "vault.damaged"


def raise_version(live, number):
    def set_version():
        engine = live.house.gate._engine
        with engine.connect() as raw:
            raw.exec_driver_sql(f"PRAGMA user_version = {number}")
            raw.commit()

    live.unlock(Role.ADMIN)
    live.call(set_version)
    live.lock()


def test_a_newer_database_is_refused_untouched(live):
    raise_version(live, len(MIGRATIONS) + 1)
    database = live.folder / "office.db"
    before = database.read_bytes(), sorted(f.name for f in live.folder.iterdir())
    with pytest.raises(Refused, match=r"storage\.newer_database"):
        live.unlock(Role.ADMIN)
    assert live.call(live.house.gate.state) is GateState.LOCKED
    assert (database.read_bytes(), sorted(f.name for f in live.folder.iterdir())) == before


def test_a_database_of_another_office_does_not_open(live, open_office):
    other = open_office("haqal", name="آخر")
    other.unlock(Role.ADMIN)
    other.lock()
    database = live.folder / "office.db"
    foreign = database.read_bytes()[::-1]
    database.write_bytes(foreign)
    with pytest.raises(KnownError) as wrong:
        live.unlock()
    assert wrong.value.code == "storage.wrong_key"
    assert live.call(live.house.gate.state) is GateState.LOCKED


def test_a_folder_that_cannot_be_made_says_so(tmp_path):
    file = tmp_path / "ملف"
    file.touch()
    house = again(file / "office")
    try:
        with pytest.raises(KnownError) as why:
            begin(house)
        assert why.value.code == "storage.not_there"
    finally:
        house.close()


def test_an_office_without_a_policy_is_refused(live):
    from sqlalchemy import text

    live.unlock()

    def forget():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(text("DELETE FROM setting WHERE name = 'policy'"))

    live.call(forget)
    live.lock()
    with pytest.raises(Refused, match=r"staff\.no_policy"):
        live.unlock()
    assert live.call(live.house.gate.state) is GateState.LOCKED


def test_on_a_full_disk_the_office_opens_for_reading_and_says_so(office_template, tmp_path):
    small = tmp_path / "قرص صغير"
    small.mkdir()
    with mounted(small, 8), living(office_template("haqal"), small / "بيانات") as live:
        live.unlock()
        person = live.person()
        live.lock()
        filler = fill(small)
        opened = live.unlock()
        assert [notice.code for notice in opened.notes] == ["storage.reading_alone"]
        assert live.act(Role.RECEPTION, live.office.people.find, person.file_number).rows
        with pytest.raises(KnownError, match=r"storage\.disk_full"):
            live.act(Role.RECEPTION, live.office.visits.record, visit())
        filler.unlink()
        live.act(Role.RECEPTION, live.office.visits.record, visit())
        assert live.unlock().notes == ()


def test_a_folder_that_is_read_only_opens_for_reading_and_none_is_set_up_there(live, tmp_path):
    live.unlock()
    person = live.person()
    live.lock()
    shutil.copytree(live.folder, tmp_path / "قرص" / "مكتب")
    over = tmp_path / "محمي"
    over.mkdir()
    with read_only(tmp_path / "قرص", over) as there:
        closed, new = again(there / "مكتب"), again(there / "جديد")
        try:
            opened = closed.call(closed.gate.unlock, live.slots[Role.RECEPTION], PASSWORD)
            assert [note.code for note in opened.notes] == ["storage.reading_protected"]
            people, visits = opened.office.people, opened.office.visits
            assert closed.call(people.find, opened.actor, person.file_number).rows
            with pytest.raises(KnownError, match=r"storage\.read_only"):
                closed.call(visits.record, opened.actor, visit())
            with pytest.raises(KnownError, match=r"storage\.read_only"):
                begin(new)
        finally:
            closed.close()
            new.close()


@pytest.mark.parametrize("days", [3, 366])
def test_a_clock_that_was_set_back_is_said_and_recorded(live, days):
    assert live.unlock().notes == ()
    live.advance(seconds=-30)
    assert live.unlock().notes == ()
    live.advance(days=-days)
    (notice,) = live.unlock().notes
    assert notice.code == "clock.behind"
    assert notice.params["latest"] == NOW

    def recorded():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            rows = see.session.query(AuditRow).filter_by(action=Action.OFFICE_UNLOCK)
            return [row.detail for row in rows.order_by(AuditRow.seq)][-1]

    assert live.call(recorded) == {"clock_behind": days * 86400 + 30}
    assert len(live.unlock().notes) == 1
    live.advance(days=days + 1)
    assert live.unlock().notes == ()


def test_a_damaged_page_is_found_behind_the_open_office(live):
    live.unlock()
    live.lock()
    database = live.folder / "office.db"
    content = bytearray(database.read_bytes())
    content[-2000] ^= 1
    database.write_bytes(content)
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        live.call(list, live.office.read_through())
