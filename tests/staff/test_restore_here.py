"""A backup becomes the office of a PC that has none; broken off anywhere, there is still none."""

import shutil
from pathlib import Path

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError, Refused
from desktop.boot import House
from desktop.core.backup.standalone import verify_backup
from desktop.core.backup.terms import ByPassword, ByRecovery
from desktop.core.gate import GateState
from desktop.core.staff.terms import Letterhead
from desktop.core.work import Action, Role, may
from desktop.storage.blobs import is_name
from desktop.storage.recovery import RecoveryKey
from tests.offices import CHEAP, LOGO, NOW, PASSWORD
from tests.staff.test_gate import HAQAL, SET_UP

pytestmark = pytest.mark.local


class NewPc:
    """A PC without an office, and beside it a stick with the backup of one that is lost."""

    def __init__(self, live, folder, stick):
        letterhead = Letterhead("جمعية البر", logo=LOGO)
        live.act(Role.ADMIN, live.office.staff.change_letterhead, letterhead)
        self.live = live
        self.folder = folder
        self.person = live.person()
        self.backup = live.act(Role.ADMIN, live.office.backup.create, stick).file
        self.recovery = ByRecovery("-".join(live.recovery))
        self.house = None
        live.lock()
        self.start()

    def start(self):
        """Start the program (again)."""
        if self.house:
            self.house.close()
        self.house = House(self.folder, FixedClock(NOW), CHEAP)

    def call(self, act, *given):
        return self.house.call(act, *given)

    @property
    def state(self):
        return self.call(self.house.gate.state)

    def restore(self, unlock=None):
        return self.call(self.house.gate.restore_here, self.backup, unlock or self.recovery)

    def open(self):
        return self.call(self.house.gate.unlock, self.live.slots[Role.RECEPTION], PASSWORD)

    def demand_sound(self, opened):
        assert self.call(opened.office.reports.check, self.live.actor(Role.AUDITOR)).sound

    def demand_whole(self):
        """The office is there as it was, and nothing beside it."""
        assert self.state is GateState.LOCKED
        left = {path.name for path in self.folder.iterdir()}
        assert left == {"office.db", "vault.keys", "blobs", "logs", "office.lock"}
        opened = self.open()
        found = self.call(opened.office.people.read, opened.actor, self.person.id)
        assert found.form == self.person.form
        self.demand_sound(opened)
        assert self.call(opened.office.staff.letterhead, opened.actor).logo == LOGO


@pytest.fixture
def pc(live, tmp_path):
    stick = tmp_path / "وحدة"
    stick.mkdir()
    made = NewPc(live, tmp_path / "جهاز جديد", stick)
    yield made
    made.house.close()


@pytest.mark.parametrize("way", ["password", "recovery"])
def test_an_office_comes_back_whole(pc, way):
    by_password = ByPassword(pc.live.slots[Role.ADMIN], PASSWORD)
    assert pc.state is GateState.NEW
    report = pc.restore(by_password if way == "password" else pc.recovery)
    assert report.into == pc.folder
    assert report.attachments == 1
    pc.demand_whole()


def test_a_wrong_key_leaves_no_office(pc):
    wrongs = (ByRecovery(RecoveryKey.new().text), ByPassword(pc.live.slots[Role.ADMIN], "غيرها"))
    for wrong in wrongs:
        with pytest.raises(Refused, match=r"vault\.wrong_"):
            pc.restore(wrong)
        assert pc.state is GateState.NEW
    pc.restore()
    pc.demand_whole()


@pytest.mark.parametrize("role", Role)
def test_by_password_an_office_comes_back_for_whom_the_table_lets(pc, role):
    unlock = ByPassword(pc.live.slots[role], PASSWORD)
    if role in {Role.ADMIN, Role.DIRECTOR}:
        pc.restore(unlock)
        return
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        pc.restore(unlock)
    assert pc.state is GateState.NEW
    assert not pc.folder.joinpath("scratch").exists()


@pytest.mark.parametrize("role", Role)
def test_by_password_a_backup_is_proved_for_whom_the_table_lets(pc, role):
    unlock = ByPassword(pc.live.slots[role], PASSWORD)
    if may({role}, Action.BACKUP_VERIFY):
        assert verify_backup(pc.backup, unlock).opened
        return
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        verify_backup(pc.backup, unlock)


def test_a_damaged_backup_leaves_no_office(pc):
    content = bytearray(pc.backup.read_bytes())
    content[len(content) // 2] ^= 0x55
    pc.backup.write_bytes(content)
    with pytest.raises(KnownError):
        pc.restore()
    assert pc.state is GateState.NEW
    assert not pc.folder.joinpath("scratch").exists()


def test_over_an_office_nothing_is_restored(pc):
    pc.restore()
    for state in (GateState.LOCKED, GateState.OPEN):
        assert pc.state is state
        before = pc.folder.joinpath("office.db").read_bytes()
        with pytest.raises(Refused, match=r"staff\.office_exists"):
            pc.restore()
        assert pc.folder.joinpath("office.db").read_bytes() == before
        pc.open()


def test_a_set_up_in_the_making_gives_way(pc):
    pc.call(pc.house.gate.begin_set_up, SET_UP, HAQAL)
    pc.restore()
    with pytest.raises(Refused, match=r"staff\.no_set_up"):
        pc.call(pc.house.gate.finish_set_up, {})
    pc.demand_whole()


class Killed(BaseException):
    """The process ends here."""


def kill_at(monkeypatch, pc, name):
    """Bring the process to its end just before a part gets its name in the folder.

    Returns the folder as it lies at that moment: a killed process tidies nothing up.
    """
    real = Path.replace
    lay = pc.folder.with_name("كما كان")

    def replace(self, target):
        to = Path(target)
        if to.is_relative_to(pc.folder) and ("blob" if is_name(to.name) else to.name) == name:
            shutil.copytree(pc.folder, lay)
            raise Killed
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    return lay


@pytest.mark.parametrize("part", ["vault.keys.setup", "blob", "office.db", "vault.keys"])
@pytest.mark.parametrize("then", ["restored", "set up"])
def test_killed_before_any_part_is_in_it_is_begun_anew(pc, monkeypatch, part, then):
    with monkeypatch.context() as patch:
        lay = kill_at(patch, pc, part)
        with pytest.raises(Killed):
            pc.restore()
    pc.house.close()
    shutil.rmtree(pc.folder)
    lay.rename(pc.folder)
    pc.house = None
    pc.start()
    assert pc.state is GateState.NEW
    if then == "restored":
        pc.restore()
        pc.demand_whole()
        return
    groups = pc.call(pc.house.gate.begin_set_up, SET_UP, HAQAL)
    opened = pc.call(pc.house.gate.finish_set_up, {1: groups[0], 2: groups[1]})
    assert len(pc.call(opened.office.staff.everyone, opened.actor)) == 1
    assert len(list(pc.folder.joinpath("blobs").iterdir())) == 1  # its own logo alone


def test_killed_right_after_the_last_move_it_is_an_office(pc, monkeypatch):
    with monkeypatch.context() as patch:
        real = shutil.rmtree

        def rmtree(path, *given, **more):
            if pc.folder.joinpath("vault.keys").exists():
                raise Killed
            real(path, *given, **more)

        patch.setattr(shutil, "rmtree", rmtree)
        with pytest.raises(Killed):
            pc.restore()
    pc.start()
    pc.demand_sound(pc.open())


def spoil(pc, part):
    file = pc.folder / part
    file.write_bytes(b"\0" * file.stat().st_size)
    return file


@pytest.mark.parametrize("part", ["office.db", "vault.keys"])
def test_a_backup_takes_the_place_of_an_office_too_damaged_to_open(pc, part):
    pc.restore()
    pc.start()
    spoilt = spoil(pc, part).read_bytes()
    with pytest.raises(KnownError, match=r"(storage\.wrong_key|vault\.damaged)"):
        pc.open()
    with pytest.raises(Refused, match=r"vault\.wrong_"):
        pc.restore(ByRecovery(RecoveryKey.new().text))
    assert pc.folder.joinpath(part).read_bytes() == spoilt
    pc.restore()
    aside = pc.folder / "damaged-1"
    assert aside.joinpath(part).read_bytes() == spoilt
    assert {"office.db", "vault.keys", "blobs"} <= {path.name for path in aside.iterdir()}
    shutil.rmtree(aside)
    pc.demand_whole()


def test_an_office_that_was_mended_by_hand_is_not_replaced(pc):
    pc.restore()
    pc.start()
    database = pc.folder / "office.db"
    sound = database.read_bytes()
    spoil(pc, "office.db")
    with pytest.raises(KnownError, match=r"storage\.wrong_key"):
        pc.open()
    database.write_bytes(sound)
    pc.open()
    pc.call(pc.house.gate.lock)
    with pytest.raises(Refused, match=r"staff\.office_exists"):
        pc.restore()
    assert not list(pc.folder.glob("damaged-*"))


@pytest.mark.parametrize("moves", range(5))
def test_putting_aside_is_broken_off_and_begun_anew(pc, monkeypatch, moves):
    pc.restore()
    pc.start()
    spoil(pc, "office.db")
    with pytest.raises(KnownError):
        pc.open()
    pc.folder.joinpath("office.db.v2").write_bytes(b"before a step of the schema")
    pc.folder.joinpath("guesses.json").write_bytes(b"{}")
    old = {path.name: path.read_bytes() for path in pc.folder.rglob("*") if path.is_file()}
    rename, moved = Path.rename, []

    def some(path, to):
        if "damaged-" in str(to):
            if len(moved) == moves:
                raise OSError(5, "broken")
            moved.append(path.name)
        return rename(path, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", some)
        with pytest.raises(KnownError):
            pc.restore()
    pc.start()
    assert pc.state is GateState.LOCKED
    assert ("office.db" in moved) is not pc.folder.joinpath("office.db").exists()
    with pytest.raises(KnownError, match=r"storage\.(wrong_key|no_database)"):
        pc.open()
    pc.restore()
    kept = {}
    for aside in pc.folder.glob("damaged-*"):
        kept |= {path.name: path.read_bytes() for path in aside.rglob("*") if path.is_file()}
        shutil.rmtree(aside)
    changing = {"office.lock", "istiqbal.log", "guesses.json"}
    assert {name: kept.get(name) for name in old.keys() - changing} == {
        name: content for name, content in old.items() if name not in changing
    }
    pc.demand_whole()
