"""The committee's members in the window: named by account or by name, stood in for, and ended."""

from desktop.core.committee.members.terms import Seat
from desktop.core.work import Role
from desktop.ui.committee.member_sheets import (
    MemberDeputySheet,
    MemberEndSheet,
    MemberNameSheet,
)
from desktop.ui.places import PageId
from tests.offices import STAFF
from tests.ui.seats import seat, sheet_of

__all__ = ["seat"]


def asked(room, button, kind):
    button.click()
    room.rest()
    return sheet_of(room, kind)


def kept(room):
    return room.live.act(Role.DIRECTOR, room.live.office.members.everyone)


def test_somebody_with_an_account_is_named_stood_in_for_and_ended(seat, live):
    room = seat(Role.DIRECTOR, live)
    page, before = room.go(PageId.MEMBERS), {one.id for one in kept(room)}
    name = STAFF[Role.AUDITOR].name
    sheet = asked(room, page.new, MemberNameSheet)
    sheet.staff.set_value(live.slots[Role.AUDITOR])
    sheet.staff.changed.emit()
    sheet.form.set_values({"seat": Seat.MEMBER, "reason": "قرار المجلس"})
    sheet.yes.click()
    room.rest()
    (named,) = (one for one in kept(room) if one.id not in before)
    assert (named.name, named.staff_id) == (name, live.slots[Role.AUDITOR])

    page.table.mark(next(at for at, row in enumerate(page.table.model.rows) if row.id == named.id))
    sheet = asked(room, page.deputy, MemberDeputySheet)
    days = {"begins": live.today, "until": live.today}
    sheet.form.set_values({**days, "name": "سعد العتيبي", "reason": "سفر"})
    sheet.yes.click()
    room.rest()
    assert next(one for one in kept(room) if one.id == named.id).deputy == "سعد العتيبي"

    page.table.mark(next(at for at, row in enumerate(page.table.model.rows) if row.id == named.id))
    sheet = asked(room, page.end, MemberEndSheet)
    sheet.form.set_values({"reason": "استقال"})
    sheet.yes.click()
    room.rest()
    assert next(one for one in kept(room) if one.id == named.id).until == live.today
