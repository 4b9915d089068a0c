"""The sealed room in offices that are restored, older, or whose keys could not be written."""

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError, Refused
from desktop.boot import House
from desktop.core.backup.standalone import verify_backup
from desktop.core.backup.terms import ByPassword, ByRecovery
from desktop.core.sealed.ledger import Room
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealDetail, SealedKind
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from desktop.storage.vault import Change
from desktop.storage.vault_file import Content
from tests.offices import CHEAP, NOW, PASSWORD, PERSON
from tests.ui.rooms import open_house

pytestmark = pytest.mark.local

DETAIL = Detail(SealedKind.HEALTH, name="سكري")


@pytest.fixture
def person(live):
    live.unlock(Role.RECEPTION)
    person = live.person()
    live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person.id, DETAIL))
    return person


def read(live, role, person):
    views = live.act(role, live.office.sealed.read, ReadSealed(person.id, ReadWhy.FILE))
    return [view.detail for view in views]


def test_a_backup_is_proved_without_reading_and_restored_with_its_keys(live, person, tmp_path):
    (tmp_path / "ذاكرة").mkdir()
    backup = live.act(Role.ADMIN, live.office.backup.create, tmp_path / "ذاكرة").file
    live.lock()
    key = ByRecovery("-".join(live.recovery))
    assert verify_backup(backup, ByPassword(live.slots[Role.ADMIN], PASSWORD)).opened
    house = House(tmp_path / "جديد", FixedClock(NOW), CHEAP)
    try:
        house.call(house.gate.restore_here, backup, key)
        for role, seen in ((Role.DIRECTOR, [DETAIL]), (Role.ADMIN, [None])):
            opened = house.call(house.gate.unlock, live.slots[role], PASSWORD)
            command = ReadSealed(person.id, ReadWhy.FILE)
            sealed = opened.office.sealed.read
            views = house.call(sealed, live.actor(Role.DIRECTOR), command)
            assert [view.detail for view in views] == seen
            assert house.call(opened.office.reports.check, live.actor(Role.AUDITOR)).sound
    finally:
        house.close()


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.DIRECTOR])
def test_where_another_password_could_not_be_written_the_old_one_opens_all(
    live, person, monkeypatch, role
):
    def broken(_change, _put):
        raise KnownError("storage.disk_full")

    live.unlock(role)
    with monkeypatch.context() as patch:
        patch.setattr(Change, "_put", broken)
        with pytest.raises(KnownError, match=r"disk_full"):
            live.act(role, live.office.staff.change_password, PASSWORD, "قهوة قبل الفجر")
    assert read(live, role, person) == [DETAIL]
    live.unlock(role)
    assert read(live, role, person) == [DETAIL]
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_a_full_disk_lets_the_office_open_and_the_keys_are_tended_next_time(
    live, person, monkeypatch
):
    def full(*_given, **_more):
        raise KnownError("storage.disk_full")

    live.unlock(Role.ADMIN)
    given = frozenset({Role.SECRETARY, Role.RESEARCHER})
    live.act(Role.ADMIN, live.office.staff.change_roles, live.slots[Role.SECRETARY], given, "x")
    with monkeypatch.context() as patch:
        patch.setattr(Room, "tend_in", full)
        live.unlock(Role.DIRECTOR)
    live.unlock(Role.SECRETARY)
    assert read(live, Role.RESEARCHER, person) == [None]
    live.unlock(Role.DIRECTOR)
    live.unlock(Role.SECRETARY)
    assert read(live, Role.RESEARCHER, person) == [DETAIL]


def test_opening_an_office_whose_room_needs_nothing_leaves_no_act(live, person):
    live.unlock(Role.DIRECTOR)
    before = live.act(Role.DIRECTOR, live.office.reports.digest)
    live.unlock(Role.DIRECTOR)
    live.unlock(Role.ADMIN)
    assert live.act(Role.DIRECTOR, live.office.reports.digest) == before
    acts = live.act(Role.DIRECTOR, live.office.acts.page, WantedActs()).rows
    assert "sensitive.keys" not in {line.action for line in acts}


def test_an_office_set_up_by_its_director_opens_the_room_on_the_first_day(tmp_path):
    roles = frozenset({Role.ADMIN, Role.RECEPTION, Role.DIRECTOR})
    house, opened = open_house(tmp_path / "أول", "haqal", roles)
    try:
        office, actor = opened.office, opened.actor
        person = house.call(office.people.register, actor, PERSON)
        house.call(office.sealed.seal, actor, SealDetail(person.id, DETAIL))
        views = house.call(office.sealed.read, actor, ReadSealed(person.id, ReadWhy.FILE))
        assert [view.detail for view in views] == [DETAIL]
    finally:
        house.close()


def test_the_keys_in_hand_go_with_the_lock(live, person):
    live.unlock(Role.DIRECTOR)
    assert len(live.house.gate._keyring.pairs()) == 1
    live.lock()
    assert live.house.gate._keyring.pairs() == ()


def test_nothing_is_sealed_that_nobody_could_open(live, monkeypatch):
    live.unlock(Role.RECEPTION)
    person = live.person()
    with monkeypatch.context() as patch:
        patch.setattr(Content, "publics", lambda _self: {})
        with pytest.raises(Refused, match=r"sealed\.nobody"):
            live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person.id, DETAIL))
    assert live.act(Role.DIRECTOR, live.office.sealed.listed, person.id) == ()
