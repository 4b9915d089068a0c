"""Who opens the sealed room, while roles, passwords and the recovery sheet change."""

import pytest

from desktop.base.errors import Refused
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealDetail, SealedKind
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Role

SECRET = "فشل كلوي مزمن"
DETAIL = Detail(SealedKind.HEALTH, name=SECRET)
WORD = "كلمة مرور أخرى ٧"


@pytest.fixture
def person(live):
    """Somebody of whom reception sealed a detail."""
    live.unlock(Role.RECEPTION)
    person = live.person()
    live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person.id, DETAIL))
    return person


def read(live, role, person):
    """Return what somebody, who opened the office themselves, reads of a person."""
    command = ReadSealed(person.id, ReadWhy.FILE)
    return [view.detail for view in live.act(role, live.office.sealed.read, command)]


def notes(live, role):
    return [note.code for note in live.unlock(role).notes]


def roles(live, role, *now):
    """Give somebody other roles, as the administrator."""
    live.unlock(Role.ADMIN)
    live.act(
        Role.ADMIN, live.office.staff.change_roles, live.slots[role], frozenset(now), "لا بديل"
    )


@pytest.mark.parametrize("role", [Role.RESEARCHER, Role.DIRECTOR])
def test_reception_seals_and_who_may_read_opens(live, person, role):
    live.unlock(role)

    assert read(live, role, person) == [DETAIL]


@pytest.mark.parametrize(
    "role", [Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.ADMIN, Role.AUDITOR]
)
def test_nobody_else_may_ask(live, person, role):
    live.unlock(role)

    with pytest.raises(Refused, match=r"work\.not_permitted"):
        read(live, role, person)


def test_a_role_that_is_claimed_opens_nothing_without_its_key(live, person):
    """The key is what opens, whatever the role table would let somebody do."""
    live.unlock(Role.ADMIN)

    assert read(live, Role.DIRECTOR, person) == [None]


def test_a_role_that_is_given_is_completed_by_the_next_who_opens_the_room(live, person):
    roles(live, Role.SECRETARY, Role.SECRETARY, Role.RESEARCHER)
    assert notes(live, Role.ADMIN) == ["sealed.waits_other"]
    assert notes(live, Role.SECRETARY) == ["sealed.waits_you"]
    assert read(live, Role.RESEARCHER, person) == [None]

    assert notes(live, Role.DIRECTOR) == []
    assert notes(live, Role.ADMIN) == []
    assert notes(live, Role.SECRETARY) == []
    assert read(live, Role.RESEARCHER, person) == [DETAIL]


def test_who_gives_roles_and_opens_the_room_completes_it_at_once(live, person):
    roles(live, Role.ADMIN, Role.ADMIN, Role.DIRECTOR)
    live.unlock(Role.DIRECTOR)
    live.unlock(Role.ADMIN)
    both = live.actor(Role.ADMIN, Role.DIRECTOR)
    command = NewStaff("هند القحطاني", "باحثة", frozenset({Role.RESEARCHER}), WORD)
    slot = live.call(live.office.staff.add, both, command).id
    secretary = live.slots[Role.SECRETARY]
    given = frozenset({Role.SECRETARY, Role.RESEARCHER})
    live.call(live.office.staff.change_roles, both, secretary, given)
    for one, word in ((slot, WORD), (secretary, live.password)):
        live.lock()
        live.opened = live.call(live.house.gate.unlock, one, word)
        assert live.opened.notes == ()
        assert read(live, Role.RESEARCHER, person) == [DETAIL]


def test_a_role_that_is_taken_away_changes_the_key(live, person):
    roles(live, Role.RESEARCHER, Role.SECRETARY)
    assert notes(live, Role.ADMIN) == ["sealed.rekeying"]
    live.unlock(Role.RESEARCHER)
    assert read(live, Role.DIRECTOR, person) == [None]
    live.unlock(Role.RECEPTION)
    live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person.id, DETAIL))

    assert notes(live, Role.DIRECTOR) == []
    assert read(live, Role.DIRECTOR, person) == [DETAIL, DETAIL]
    assert notes(live, Role.ADMIN) == []
    live.unlock(Role.RESEARCHER)
    assert read(live, Role.DIRECTOR, person) == [None, None]


def test_a_closed_account_loses_the_key(live, person):
    live.unlock(Role.ADMIN)
    live.act(Role.ADMIN, live.office.staff.close, live.slots[Role.RESEARCHER])

    assert notes(live, Role.ADMIN) == ["sealed.rekeying"]
    assert notes(live, Role.DIRECTOR) == notes(live, Role.ADMIN) == []
    assert read(live, Role.DIRECTOR, person) == [None]


def test_another_password_opens_the_same(live, person):
    for role in (Role.RECEPTION, Role.DIRECTOR):
        live.unlock(role)
        live.act(role, live.office.staff.change_password, live.password, WORD)
        assert read(live, role, person) == [DETAIL]
        live.lock()
        live.opened = live.call(live.house.gate.unlock, live.slots[role], WORD)
        assert read(live, role, person) == [DETAIL]


def test_who_forgot_a_password_gets_the_room_back_by_the_sheet(live, person):
    for role, seen in ((Role.DIRECTOR, [DETAIL]), (Role.ADMIN, [None])):
        live.lock()
        key = "-".join(live.recovery)
        live.opened = live.call(live.house.gate.unlock_with_recovery, key, live.slots[role], WORD)
        assert read(live, Role.DIRECTOR, person) == seen


def test_the_sheet_opens_the_room_to_the_only_one_left(live, person):
    """Nobody who opens it is there any more: the sheet completes what waits."""
    roles(live, Role.RESEARCHER, Role.SECRETARY)
    roles(live, Role.DIRECTOR, Role.SECRETARY)
    roles(live, Role.AUDITOR, Role.DIRECTOR)
    assert notes(live, Role.AUDITOR) == ["sealed.waits_you_sheet"]
    live.lock()
    key, slot = "-".join(live.recovery), live.slots[Role.AUDITOR]
    live.opened = live.call(live.house.gate.unlock_with_recovery, key, slot, WORD)

    assert read(live, Role.DIRECTOR, person) == [DETAIL]


def renew_sheet(live, role=Role.ADMIN):
    groups = live.act(role, live.office.keys.draft_recovery)
    live.act(role, live.office.keys.confirm_recovery, {1: groups[0], 5: groups[4]})
    return "-".join(groups)


def test_another_sheet_is_completed_by_the_next_who_opens_the_room(live, person):
    live.unlock(Role.ADMIN)
    key = renew_sheet(live)
    assert notes(live, Role.ADMIN) == ["sealed.sheet_waits"]
    assert notes(live, Role.RESEARCHER) == notes(live, Role.ADMIN) == []
    live.lock()
    slot = live.slots[Role.DIRECTOR]
    live.opened = live.call(live.house.gate.unlock_with_recovery, key, slot, WORD)

    assert read(live, Role.DIRECTOR, person) == [DETAIL]


def test_the_last_who_opens_the_room_is_not_taken_away(live, person):
    live.unlock(Role.ADMIN)
    renew_sheet(live)
    roles(live, Role.RESEARCHER, Role.SECRETARY)
    with pytest.raises(Refused, match=r"sealed\.last_key"):
        roles(live, Role.DIRECTOR, Role.SECRETARY)

    live.unlock(Role.DIRECTOR)
    assert read(live, Role.DIRECTOR, person) == [DETAIL]
    roles(live, Role.DIRECTOR, Role.SECRETARY)


@pytest.mark.local
def test_other_keys_of_the_data_leave_the_room_open(live, person):
    live.unlock(Role.ADMIN)
    live.act(Role.ADMIN, live.office.keys.renew, live.password)
    live.opened = None

    live.unlock(Role.DIRECTOR)
    assert read(live, Role.DIRECTOR, person) == [DETAIL]
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound
