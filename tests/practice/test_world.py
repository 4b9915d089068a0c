"""The office to practise in: filled by the real services, marked for good, thrown away alone."""

from contextlib import suppress

import pypdfium2
import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError, Refused
from desktop.boot import House
from desktop.cli.policy import named_policy
from desktop.core.backup.standalone import restore_backup
from desktop.core.backup.terms import ByRecovery
from desktop.core.gate import Gate
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.practice import world
from desktop.core.practice.loader import practice
from desktop.core.staff.terms import Letterhead, SetUp
from desktop.core.work import Action, Role
from desktop.core.work.practice import is_practice
from desktop.printing.kit.letterhead import PRACTICE
from desktop.ui.shell.office_gate import OfficeGate
from tests.offices import CHEAP, NOW

POLICIES = ("haqal", "shaqra", "nama", "kawthar", "kafl")


@pytest.fixture(autouse=True)
def houses(monkeypatch):
    """Close every house, also where a test fails before it could."""
    begun, real = [], House.__init__

    def begin(self, *given, **named):
        real(self, *given, **named)
        begun.append(self)

    monkeypatch.setattr(House, "__init__", begin)
    yield
    for house in begun:
        with suppress(KnownError, RuntimeError):
            house.close()


def made(folder, policy_id="haqal", *, filled=True, marked=True):
    """Make one, open; returns its house, who opened it and its recovery key's groups."""
    house = House(folder, FixedClock(NOW), CHEAP)
    policy = named_policy(policy_id)
    head, admin = (
        Letterhead(policy.profile.association.name),
        world.account(Role.ADMIN, policy.profile),
    )
    command = SetUp(policy_id, head, admin, marked)
    groups = house.call(house.gate.begin_set_up, command, policy)
    opened = house.call(house.gate.finish_set_up, {1: groups[0], 2: groups[1]})
    told = []
    if filled:
        day = NOW.date()
        profile = policy.profile
        house.call(
            world.fill, opened.office, opened.actor, profile, day, lambda *at: told.append(at)
        )
        assert told == [(n, world.PARTS) for n in range(1, world.PARTS + 1)]
    return house, opened, groups


def text_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def asks(house, opened):
    def read():
        with opened.office.doors.unaudited(opened.actor) as tx:
            return is_practice(tx.session)

    return house.call(read)


@pytest.mark.parametrize("policy_id", POLICIES)
def test_it_is_whole_under_every_policy_and_sound(tmp_path, policy_id):
    house, opened, _ = made(tmp_path / "تدريب", policy_id)
    try:
        slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
        assert set(slots) == {one.name for one in practice().staff.values()}
        committee = named_policy(policy_id).profile.studying_body.kind is BodyKind.COMMITTEE
        staff = house.call(opened.office.staff.everyone, opened.actor)
        assert any("اللجنة" in one.job_title for one in staff) is committee
        name = practice().staff[Role.RECEPTION].name
        desk = house.call(house.gate.unlock, slots[name], practice().password)
        queue = house.call(desk.office.visits.queue, desk.actor)
        assert len(queue) == len(world._QUEUE)
        assert queue[0].priority is not None
        assert sum(house.call(desk.office.intake.counts, desk.actor).waits.values())
        assert house.call(desk.office.reports.check, desk.actor).sound
        assert desk.office.practice
    finally:
        house.close()


def test_the_mark_stands_in_the_first_act_and_nothing_sets_it_afterwards(tmp_path):
    for marked in (True, False):
        house, opened, _ = made(tmp_path / str(marked), filled=False, marked=marked)
        try:
            assert asks(house, opened) is opened.office.practice is marked

            def act_again(house=house, opened=opened, marked=marked):
                with opened.office.doors.work(opened.actor, Action.OFFICE_SET_UP) as tx:
                    tx.audit(practice=not marked)

            house.call(act_again)
            assert asks(house, opened) is marked
        finally:
            house.close()


def test_only_a_marked_office_is_thrown_away_and_only_its_own_files(tmp_path):
    house, _opened, _ = made(tmp_path / "practice", filled=False)
    strange = tmp_path / "practice" / "ملف غريب.txt"
    strange.write_text("لا يخص البرنامج", "utf-8")
    house.call(house.gate.discard)
    assert [one.name for one in (tmp_path / "practice").rglob("*")] == [strange.name]
    house.close()


def test_one_that_only_bears_the_name_is_refused_and_stays_whole(tmp_path):
    house, _opened, _ = made(tmp_path / "office-practice", filled=False, marked=False)
    try:
        before = sorted(path.name for path in (tmp_path / "office-practice").rglob("*"))
        with pytest.raises(Refused, match="no_practice"):
            house.call(house.gate.discard)
        after = sorted(path.name for path in (tmp_path / "office-practice").rglob("*"))
        assert before == after
        house.call(house.gate.lock)
        with pytest.raises(Refused, match="no_practice"):
            house.call(house.gate.discard)  # nothing is open: nothing can be asked
    finally:
        house.close()


def test_only_an_office_that_is_found_damaged_is_put_aside(tmp_path):
    folder = tmp_path / "office-practice"
    house, _opened, _ = made(folder, filled=False, marked=False)
    try:
        for close in (lambda: None, lambda: house.call(house.gate.lock)):
            close()
            before = sorted(path.name for path in folder.rglob("*"))
            with pytest.raises(Refused, match="office_exists"):
                house.call(house.gate.put_aside)
            assert sorted(path.name for path in folder.rglob("*")) == before
        for keys in folder.glob("vault.keys*"):
            keys.write_bytes(b"{}")
        house.call(house.gate.put_aside)
        assert house.call(house.threshold.is_new)
        assert (folder / "damaged-1" / "office.db").exists()
        with pytest.raises(Refused, match="office_exists"):
            house.call(house.gate.put_aside)  # there is none
    finally:
        house.close()


def test_its_backups_are_marked_and_become_no_real_office(tmp_path):
    house, opened, groups = made(tmp_path / "تدريب", filled=False)
    key = ByRecovery("-".join(groups))
    try:
        folder = tmp_path / "ذاكرة"
        folder.mkdir()
        backup = house.call(opened.office.backup.create, opened.actor, folder).file
        with pytest.raises(Refused, match="of_practice"):
            restore_backup(backup, tmp_path / "مكتب", key)
        fresh = House(tmp_path / "جديد", FixedClock(NOW), CHEAP)
        try:
            with pytest.raises(Refused, match="of_practice"):
                fresh.call(fresh.gate.restore_here, backup, key)
            assert fresh.call(fresh.threshold.is_new)
        finally:
            fresh.close()
        # to learn how: beside the practice office itself
        house.call(opened.office.backup.restore, opened.actor, backup, tmp_path / "نسخة", key)
        again = House(tmp_path / "نسخة", FixedClock(NOW), CHEAP)
        try:
            slot = again.call(again.gate.people)[0].id
            assert again.call(again.gate.unlock, slot, practice().password).office.practice
        finally:
            again.close()
    finally:
        house.close()


def test_every_paper_bears_the_words(tmp_path):
    house, _opened, _ = made(tmp_path / "تدريب")
    try:
        slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
        who = practice().staff[Role.RECEPTION].name
        desk = house.call(house.gate.unlock, slots[who], practice().password)
        found = house.call(desk.office.people.find, desk.actor, "0001").rows
        assert found
        requests = house.call(desk.office.intake.of_person, desk.actor, found[0].id)
        drawn = [
            house.call(desk.office.press.preview, desk.actor, "request", requests[0].id),
            house.call(desk.office.press.blank, desk.actor, "request"),
        ]
        for one in drawn:
            assert PRACTICE in text_of(one.pdf)
    finally:
        house.close()


def test_a_broken_off_filling_leaves_an_office_that_is_still_thrown_away(tmp_path):
    house, opened, _ = made(tmp_path / "تدريب", filled=False)

    def stop(done, _all):
        if done == 3:
            raise KnownError("storage.disk_full")

    policy = named_policy("haqal")
    with pytest.raises(KnownError, match="disk_full"):
        house.call(world.fill, opened.office, opened.actor, policy.profile, NOW.date(), stop)
    house.call(house.gate.discard)
    assert not (tmp_path / "تدريب").exists()
    house.close()


@pytest.mark.local
def test_one_that_a_power_cut_left_half_made_is_none_and_is_made_anew(tmp_path, monkeypatch):
    """Its password was never shown: nobody could come in, or throw it away."""
    place = tmp_path / "مكتب"
    with monkeypatch.context() as power:
        power.setattr(world, "fill", _cut)
        power.setattr(Gate, "discard", lambda _gate: None)
        with pytest.raises(PowerCut):
            practise(place)
    half = place.with_name(f"{place.name}-practice")
    strange = half / "ملف غريب.txt"
    strange.write_text("لا يخص البرنامج", "utf-8")
    house, is_new, ready = practise(place)
    assert is_new
    slots = house.call(house.gate.people)
    assert [one.name for one in slots] == [name for _, name in ready.people]
    house.call(house.gate.unlock, slots[0].id, ready.password)
    house.call(house.gate.discard)
    assert [one.name for one in half.rglob("*")] == [strange.name]


class PowerCut(BaseException):
    """What nothing of the program outlives."""


def _cut(office, admin, profile, *_given):
    office.staff.add(admin, world.account(Role.RECEPTION, profile))
    raise PowerCut


def practise(place):
    """Go to the practice office beside a place, made where there is none."""
    house = House(place, FixedClock(NOW), CHEAP)
    gate = OfficeGate(house, lambda *_: (b"", 1), house.messages)
    is_new = house.call(gate.to_practice)
    try:
        ready = house.call(gate.make_practice, "haqal", lambda *_: None) if is_new else None
    except PowerCut:
        house.close()
        raise
    return house, is_new, ready
