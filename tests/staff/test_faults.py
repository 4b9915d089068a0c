"""Every call on a file and every statement of the database fails in turn: each answer is true, and
exactly one key works.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.base.errors import KnownError
from desktop.core.practice.names import identity
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Role
from desktop.storage.vault import Vault
from tests.faults import FAULTS, Faults, faults
from tests.offices import PASSWORD, PERSON

__all__ = ["faults"]

pytestmark = pytest.mark.local


class Desk:
    """An office whose answers are compared with what its files say."""

    def __init__(self, live, faults: Faults, stride: int) -> None:
        self.live, self.faults, self.stride = live, faults, stride
        self.answers: dict[str, int] = {"done": 0, "refused": 0}
        self.code = ""

    def all(self, act: Callable[[], object], look: Callable[[bool], None]) -> None:
        """Fail ``act`` at each call in turn (by default at every third), alone and with all after
        it; tell ``look``.
        """
        for kind in FAULTS:
            for times in (1, 10**6):
                for at in range(0, 10**6, self.stride):
                    with self.faults.failing(at, times, kind):
                        done = self._tried(act)
                    look(done)
                    assert self.live.act(Role.ADMIN, self.live.office.reports.check).sound
                    if not self.faults.came:
                        assert done
                        break
        assert self.answers["refused"] > 6, self.answers

    def _tried(self, act: Callable[[], object]) -> bool:
        self.code = ""
        try:
            act()
        except KnownError as why:
            self.code = why.code
            self.answers["refused"] += 1
            return False
        self.answers["done"] += 1
        return True

    def vault(self) -> Vault:
        found = Vault.open(self.live.folder / "vault.keys")
        assert found.fault is None
        return found

    def opens(self, slot: str, password: str) -> bool:
        try:
            return bool(self.vault().unlock(slot, password))
        except KnownError:
            return False

    def opens_by(self, groups) -> bool:
        try:
            return bool(self.vault().unlock_with_recovery("-".join(groups)))
        except KnownError:
            return False


@pytest.fixture
def desk(live, faults, request) -> Desk:
    live.unlock(Role.ADMIN)
    return Desk(live, faults, 3 if "not full" in str(request.config.option.markexpr) else 1)


@pytest.mark.parametrize("how", ["change", "recovery"])
def test_one_password_works_and_the_answer_says_which(desk, how):
    live, slot = desk.live, desk.live.slots[Role.RECEPTION]
    staff, now = live.office.staff, ["كلمة مرور طويلة", "كلمة أخرى طويلة"]
    live.act(Role.RECEPTION, staff.change_password, PASSWORD, now[0])

    def act():
        if how == "change":
            return live.act(Role.RECEPTION, staff.change_password, now[0], now[1])
        return live.act(Role.RECEPTION, staff.set_password_by_recovery, now[1])

    def look(done):
        assert (desk.opens(slot, now[0]), desk.opens(slot, now[1])) == (not done, done)
        if done:
            now.reverse()

    desk.all(act, look)


def test_one_sheet_works_and_the_answer_says_which(desk):
    live, keys = desk.live, desk.live.office.keys
    sheets = [live.recovery, live.recovery]

    def act():
        sheets[1] = live.act(Role.ADMIN, keys.draft_recovery)
        live.act(Role.ADMIN, keys.confirm_recovery, dict(enumerate(sheets[1], 1)))

    def look(done):
        assert (desk.opens_by(sheets[0]), desk.opens_by(sheets[1])) == (not done, done)
        if done:
            sheets.reverse()

    desk.all(act, look)


def test_an_account_is_there_with_its_key_or_not_at_all(desk):
    live, staff = desk.live, desk.live.office.staff
    new = NewStaff("", "متدربة", frozenset({Role.RECEPTION}), "كلمة سر طويلة")
    names = iter(f"لمى {letter} العتيبي" for letter in map(chr, range(0x4E00, 0x9000)))
    tried = [""]

    def act():
        tried[0] = next(names)
        live.act(Role.ADMIN, staff.add, replace(new, name=tried[0]))

    def look(done):
        rows = {s.id: s.name for s in live.act(Role.ADMIN, staff.everyone) if s.active}
        slots = {s.id: s.name for s in desk.vault().slots()}
        assert (tried[0] in rows.values()) is done
        assert rows.items() <= slots.items()
        # A slot that could not be taken back from a dead disk has no row, and opens nothing.
        assert (tried[0] in slots.values()) is done or desk.faults.times > 1

    desk.all(act, look)


def test_a_closed_account_opens_nothing_and_an_open_one_does(desk):
    live, staff, gate = desk.live, desk.live.office.staff, desk.live.house.gate
    new = NewStaff("", "متدربة", frozenset({Role.RECEPTION}), "كلمة سر طويلة")
    someone = live.act(Role.ADMIN, staff.add, replace(new, name="لمى العتيبي"))
    current = [someone]

    def act():
        live.act(Role.ADMIN, staff.close, current[0].id)

    def look(done):
        listed = {s.id: s.active for s in live.act(Role.ADMIN, staff.everyone)}
        assert listed[current[0].id] is not done
        if not done:
            assert desk.opens(current[0].id, new.password)
        else:
            name = f"لمى {chr(0x4E00 + desk.answers['done'])}"
            current[0] = live.act(Role.ADMIN, staff.add, replace(new, name=name))

    desk.all(act, look)
    live.lock()
    live.opened = live.call(gate.unlock, live.slots[Role.ADMIN], PASSWORD)
    everyone = live.act(Role.ADMIN, live.office.staff.everyone)
    # What could not be taken away at the time is by the next unlocking.
    assert {s.id for s in desk.vault().slots()} == {s.id for s in everyone if s.active}


def test_who_is_registered_is_found_and_who_is_not_is_not(desk):
    live, people = desk.live, desk.live.office.people
    numbers = iter(range(1, 10**6))
    tried = [""]

    def act():
        tried[0] = identity(next(numbers))
        form = replace(PERSON, identity=replace(PERSON.identity, number=tried[0]))
        live.act(Role.RECEPTION, people.register, form)

    def look(done):
        found = live.act(Role.RECEPTION, people.find, tried[0]).rows
        assert len(found) == done

    desk.all(act, look)


def test_a_backup_that_is_called_proved_is_and_another_leaves_nothing(desk, tmp_path):
    live, stick = desk.live, tmp_path / "ذاكرة"
    stick.mkdir()
    backup = live.office.backup
    before = {live.act(Role.ADMIN, backup.create, stick).file}

    def act():
        live.advance(seconds=1)
        live.act(Role.ADMIN, backup.create, stick)

    def look(done):
        there = set(stick.glob("*.istiqbal"))
        for file in there - before:
            assert live.act(Role.ADMIN, backup.verify, file).opened
        if desk.faults.times == 1:
            assert len(there - before) == (done or desk.code == "backup.not_recorded")
        else:  # a name that could not be synced can't be taken back either
            assert len(there - before) >= done
        before.update(there)

    desk.all(act, look)
