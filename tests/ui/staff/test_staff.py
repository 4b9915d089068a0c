"""Accounts, roles, one's own password, the letterhead."""

import pytest
from PySide6.QtGui import QImage

from desktop.core.sealed.terms import Detail, SealDetail, SealedKind
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from desktop.ui.kit import ConfirmSheet, scene
from desktop.ui.staff.account import NewStaffSheet, RolesSheet
from tests.offices import PASSWORD, STAFF
from tests.ui.rooms import spin
from tests.ui.seats import sheet_of, texts

NEW = "جملة سر أخرى طويلة"


@pytest.fixture
def room(seat):
    return seat(Role.ADMIN)


def everyone(room):
    live = room.live
    return {s.name: s for s in live.act(Role.ADMIN, live.office.staff.everyone)}


def row_of(page, role):
    rows = page.table.model.rows
    place = next(n for n, row in enumerate(rows) if row.name == STAFF[role].name)
    page.table.view.selectRow(place)


def test_duties_that_meet_in_one_hand_are_said_and_confirmed_before_they_are_given(room):
    page = room.go("staff")
    page.add_button.click()
    sheet = sheet_of(room, NewStaffSheet)
    given = {"name": "أمل العمري", "job_title": "منسقة", "password": NEW, "again": NEW}
    sheet.form.set_values(given | {"roles": frozenset({Role.RECEPTION})})
    assert sheet.meet.isHidden()
    sheet.form.set_values({"roles": frozenset({Role.RECEPTION, Role.RESEARCHER})})
    assert "حفظ الدراسة، تسليم الخدمة" in sheet.meet.text()
    sheet.yes.click()
    room.rest()
    assert sheet.form["seen"].error
    assert "أمل العمري" not in everyone(room)
    sheet.seen.setChecked(True)
    while not scene.seen(sheet):
        spin(20)
    sheet.yes.click()
    room.rest()
    assert "أمل العمري" in everyone(room)
    live = room.live
    for role in (Role.DIRECTOR, Role.AUDITOR):
        lines = live.act(role, live.office.reviews.waiting)
        assert [line.about for line in lines] == ["أمل العمري"]
        (added,) = live.act(role, live.office.acts.page, WantedActs(action="staff.add")).rows[:1]
        assert [told for name, told in added.detail if name == "meet"] == [
            "request.study", "request.deliver",
        ]  # fmt: skip


def test_director_and_auditor_see_in_the_list_where_duties_meet(seat):
    live = seat(Role.ADMIN).live
    both = frozenset({Role.RECEPTION, Role.RESEARCHER})
    live.act(Role.ADMIN, live.office.staff.change_roles, live.slots[Role.RECEPTION], both)
    for role in (Role.DIRECTOR, Role.AUDITOR):
        page = seat(role, live).go("staff")
        assert page.table.isVisible()
        shown = [page._meet(row) for row in page.table.model.rows]
        assert [text for text in shown if text] == ["حفظ الدراسة، تسليم الخدمة"]


def test_somebody_is_added_and_can_unlock(room):
    page = room.go("staff")
    page.add_button.click()
    sheet = sheet_of(room, NewStaffSheet)
    roles = frozenset({Role.RECEPTION, Role.COMPLAINTS})
    sheet.form.set_values(
        {"name": "أمل العمري", "job_title": "منسقة", "password": NEW, "again": NEW, "roles": roles}
    )
    sheet.yes.click()
    room.rest()
    added = everyone(room)["أمل العمري"]
    assert added.roles == roles
    assert "أمل العمري" in [row.name for row in page.table.model.rows]
    live = room.live
    live.lock()
    opened = live.call(live.house.gate.unlock, added.id, NEW)
    assert opened.actor.name == "أمل العمري"


def test_what_is_wrong_is_told_beside_its_field(room):
    room.go("staff").add_button.click()
    sheet = sheet_of(room, NewStaffSheet)
    sheet.form.set_values({"name": "أمل", "password": NEW, "again": PASSWORD})
    sheet.yes.click()
    room.rest()
    assert sheet.form["roles"].error
    sheet.form.set_values({"roles": frozenset({Role.RECEPTION})})
    sheet.yes.click()
    room.rest()
    assert sheet.form["again"].error
    sheet.form.set_values({"password": "قصيرة", "again": "قصيرة"})
    sheet.yes.click()
    room.rest()
    assert sheet.form["password"].error
    assert len(everyone(room)) == len(STAFF)


def test_roles_are_changed(room):
    page = room.go("staff")
    row_of(page, Role.MEMBER)
    page.change.click()
    sheet = sheet_of(room, RolesSheet)
    assert sheet.roles.value() == frozenset({Role.MEMBER})
    sheet.roles.set_value(frozenset({Role.MEMBER, Role.AUDITOR}))
    sheet.yes.click()
    room.rest()
    assert everyone(room)[STAFF[Role.MEMBER].name].roles == {Role.MEMBER, Role.AUDITOR}


def test_the_last_administrator_stays(room):
    page = room.go("staff")
    row_of(page, Role.ADMIN)
    page.change.click()
    sheet = sheet_of(room, RolesSheet)
    sheet.roles.set_value(frozenset({Role.AUDITOR}))
    sheet.yes.click()
    room.rest()
    assert room.desk.messages.text("staff.last_administrator") in room.messages.texts()
    assert everyone(room)[STAFF[Role.ADMIN].name].roles == {Role.ADMIN}


def test_an_account_is_closed_after_asking(room):
    page = room.go("staff")
    row_of(page, Role.AUDITOR)
    page.close_button.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    assert not everyone(room)[STAFF[Role.AUDITOR].name].active
    row_of(page, Role.AUDITOR)
    assert not page.close_button.isEnabled()


def test_everybody_changes_their_own_password(seat):
    room = seat(Role.MEMBER)
    page = room.go("staff")
    assert not page.table.isVisible()
    assert not page.letterhead.isVisible()
    card = page.password
    card.form.set_values({"old": "غيرها تمامًا", "password": NEW, "again": NEW})
    card.button.click()
    room.rest()
    assert room.desk.messages.text("vault.wrong_password") in room.messages.texts()
    card.form.set_values({"old": PASSWORD, "password": NEW, "again": NEW})
    card.button.click()
    room.rest()
    assert card.form.values() == {"old": "", "password": "", "again": ""}
    card.form.set_values({"old": NEW, "password": PASSWORD, "again": ""})
    page.hide()
    assert card.form.values() == {"old": "", "password": "", "again": ""}
    live = room.live
    live.lock()
    assert live.call(live.house.gate.unlock, live.slots[Role.MEMBER], NEW).actor.roles == {
        Role.MEMBER
    }


def test_the_letterhead_stands_on_the_next_paper(room, tmp_path):
    logo = tmp_path / "شعار.png"
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0x0F766E)
    picture.save(str(logo))
    page = room.go("staff")
    card = page.letterhead
    card._take_logo(logo.read_bytes())
    card.form.set_values(
        {"office_name": "جمعية التجربة", "lines": "حقال\nصندوق ٥", "phone": "0173"}
    )
    card.save.click()
    room.rest()
    live = room.live
    kept = live.act(Role.ADMIN, live.office.staff.letterhead)
    assert (kept.office_name, kept.lines, kept.phone) == (
        "جمعية التجربة",
        ("حقال", "صندوق ٥"),
        "0173",
    )
    assert kept.logo == logo.read_bytes()


def test_a_picture_that_is_none_is_told(room):
    page = room.go("staff")
    page.letterhead._take_logo(b"not a picture")
    page.letterhead.save.click()
    room.rest()
    live = room.live
    assert live.act(Role.ADMIN, live.office.staff.letterhead).logo == b""
    assert room.messages.texts()


def test_who_gives_a_role_sees_whose_keys_wait_until_they_are_completed(seat, open_office):
    live = open_office("haqal")
    live.unlock(Role.RECEPTION)
    detail = SealDetail(live.person().id, Detail(SealedKind.PARENTAGE))
    live.act(Role.RECEPTION, live.office.sealed.seal, detail)
    room = seat(Role.ADMIN, live)
    page = room.go("staff")
    assert page.waits.isHidden()
    slot, roles = live.slots[Role.SECRETARY], frozenset({Role.SECRETARY, Role.DIRECTOR})
    live.act(Role.ADMIN, live.office.staff.change_roles, slot, roles)
    page.shown_again()
    room.rest()
    assert STAFF[Role.SECRETARY].name in texts(page.waits)
    live.unlock(Role.RESEARCHER)
    assert seat(Role.ADMIN, live).go("staff").waits.isHidden()
