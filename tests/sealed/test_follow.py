"""Details of who leaves a household follow them to the file that they are in then."""

from dataclasses import replace

import pytest

from desktop.base.errors import Refused
from desktop.core.people.course.leaving import LeaveReason, Part
from desktop.core.people.terms import Birth, Gender, Member, Relationship
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealDetail, SealedKind
from desktop.core.work import Role
from tests.offices import PERSON

WIFE, CHILD, STAYS = "فاطمة حسن الشهري", "جنى سعيد المالكي", "عمر سعيد المالكي"
MEMBERS = (
    Member(WIFE, Relationship.SPOUSE, Birth(year=1405, typed="1405")),
    Member(CHILD, Relationship.DAUGHTER, Birth(year=1438, typed="1438")),
    Member(STAYS, Relationship.SON, Birth(year=1441, typed="1441")),
)
ABOUT = (WIFE, CHILD, STAYS, "")


@pytest.fixture
def parted(live):
    """A household of which a detail is sealed of each, and the file of the wife who left it."""
    head = live.person(replace(PERSON, gender=Gender.MALE, members=MEMBERS))
    for name in ABOUT:
        detail = Detail(SealedKind.HEALTH, about=name, name=f"مرض {name or 'العائل'}")
        live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(head.id, detail))
    live.unlock(Role.DIRECTOR)
    assert not any(view.left for view in opened(live, head).values())
    leave = Part(0, live.today, LeaveReason.DIVORCE, Gender.FEMALE, along=(1,))
    return head, live.act(Role.RECEPTION, live.office.courses.part, head.id, head.version, leave)


def opened(live, person, role=Role.DIRECTOR):
    """Return what is sealed of somebody by whom it is about."""
    views = live.act(role, live.office.sealed.read, ReadSealed(person.id, ReadWhy.FILE))
    return {view.detail.about: view for view in views}


def follow(live, view, role=Role.DIRECTOR):
    return live.act(role, live.office.sealed.follow, view.line.id)


def test_they_follow_who_left_and_who_went_along_and_no_other(live, parted):
    head, hers = parted
    views = opened(live, head)
    assert {name for name, view in views.items() if view.left} == {WIFE, CHILD}
    for name in (WIFE, CHILD):
        follow(live, views[name])
    assert set(opened(live, head)) == {STAYS, ""}
    now = opened(live, hers)
    assert {name: view.detail.name for name, view in now.items()} == {
        "": f"مرض {WIFE}",
        CHILD: f"مرض {CHILD}",
    }
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


@pytest.mark.parametrize("about", [STAYS, ""])
def test_what_is_about_who_stays_stays(live, parted, about):
    head, _hers = parted
    with pytest.raises(Refused, match=r"sealed\.not_left"):
        follow(live, opened(live, head)[about])
    assert set(opened(live, head)) == set(ABOUT)


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RESEARCHER, Role.DIRECTOR}))
def test_who_does_not_read_them_moves_none(live, parted, role):
    head, _hers = parted
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        follow(live, opened(live, head)[WIFE], role)


def test_a_name_that_two_files_may_have_moves_nowhere(live, parted):
    head, hers = parted
    views = opened(live, head)
    again = live.act(Role.RECEPTION, live.office.people.read, head.id)
    other = Part(0, live.today, LeaveReason.MOVED, Gender.MALE)
    form = replace(again.form, members=(replace(again.form.members[0], name=CHILD),))
    changed = live.act(Role.RECEPTION, live.office.people.update, head.id, again.version, form)
    live.act(Role.RECEPTION, live.office.courses.part, head.id, changed.version, other)
    with pytest.raises(Refused, match=r"sealed\.not_left"):
        follow(live, views[CHILD])
    follow(live, views[WIFE])
    assert "" in opened(live, hers)
