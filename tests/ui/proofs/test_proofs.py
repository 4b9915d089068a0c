"""The pages of what keeps the policy: entered, struck out, signed, planned, routed, and shown."""

from datetime import timedelta

import pytest

from desktop.core.practice.proofs import proof
from desktop.core.proofs.liaison.terms import NameOfficer
from desktop.core.proofs.plan.terms import MeasureWay, PlanState, PlanWay
from desktop.core.proofs.pledges.terms import PledgeState
from desktop.core.proofs.terms import TAKEN, ProofKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.drafts import Kept
from desktop.ui.proofs.liaison_sheets import EnquireSheet, OfficerSheet
from desktop.ui.proofs.plan_sheets import NotDoneSheet, PlanWaySheet
from desktop.ui.proofs.pledge_sheets import SignPolicySheet
from desktop.ui.proofs.proof_sheets import ProofSheet, StrikeProofSheet
from tests.offices import STAFF
from tests.ui.kit.test_signature import draw
from tests.ui.seats import sheet_of, texts


@pytest.fixture
def room(seat):
    return seat(Role.DIRECTOR)


def test_a_proof_is_entered_by_what_its_kind_asks_and_struck_out(room):
    page = room.go("proofs")
    page.record.click()
    sheet = sheet_of(room, ProofSheet)
    sheet.kind.set_value("supervisory_visit")
    assert sheet.form["checked"].isVisibleTo(sheet)
    assert not sheet.form["count"].isVisibleTo(sheet)
    sheet.yes.click()
    room.rest()
    assert sheet.form["place"].error  # what the kind needs is said at its field
    sheet.form.set_values(
        {"place": "مكتب الاستقبال", "found": "لا ملاحظات", "checked": {"privacy"}}
    )
    sheet.yes.click()
    room.rest()
    (row,) = page.table.model.rows
    assert row.said.checked == ("privacy",)
    page.strike.click()
    strike = sheet_of(room, StrikeProofSheet)
    strike.form.set_values({"reason": "أُدخل مرتين"})
    strike.yes.click()
    room.rest()
    assert "أُدخل مرتين" in texts(page._said)
    assert not page.strike.isEnabled()


def test_a_sheet_left_open_over_midnight_goes_by_the_new_day_unless_one_was_chosen(room):
    room.go("proofs").record.click()
    sheet = sheet_of(room, ProofSheet)
    room.rest()
    room.live.advance(days=1)
    room.room._turn_over()
    room.rest()
    assert sheet.day.value().day == room.live.today
    kept = sheet.findChild(Kept)
    assert not kept._keeper.holds()  # a new day is nothing typed
    chosen = room.live.today - timedelta(days=3)
    sheet.day.set_value(chosen)
    room.live.advance(days=1)
    room.room._turn_over()
    assert sheet.day.value().day == chosen
    sheet.dismiss()


def test_the_trace_opens_the_records_of_a_kind_alone(room):
    live = room.live
    for kind in TAKEN:
        live.act(Role.DIRECTOR, live.office.proofs.record, proof(kind, live.today))
    page = room.go(places.ProofsOf(ProofKind.OUTREACH))
    assert [row.said.kind for row in page.table.model.rows] == [ProofKind.OUTREACH]
    policy = room.go("policy")
    place = next(n for n, r in enumerate(policy.table.model.rows) if r.clause.id == "haqal.c.13")
    policy.table.view.selectRow(place)
    room.rest()
    (button,) = policy.ways.buttons
    button.click()
    room.rest()
    assert room.room.current == "proofs"


def test_the_policy_is_signed_once_on_the_pad(seat):
    room = seat(Role.RECEPTION)
    page = room.go("pledges")
    assert not page.guest.isVisible()
    page.sign.click()
    sheet = sheet_of(room, SignPolicySheet)
    draw(sheet.pad)
    sheet.yes.click()
    room.rest()
    (row,) = page.table.model.rows  # who does not look after them sees their own alone
    assert row.state is PledgeState.SIGNED
    assert not page.sign.isEnabled()


def test_a_guest_s_name_is_kept_and_their_signature_is_not(room):
    page = room.go("pledges")
    page.guest.click()
    sheet = sheet_of(room, SignPolicySheet)
    sheet.form.set_values({"name": "حزام مطلق", "job": "متطوع"})
    draw(sheet.pad)
    sheet.close_sheet()
    room.rest()
    page.ask_guest_again("policy")
    room.rest()
    again = sheet_of(room, SignPolicySheet)
    assert (again.form["name"].field.value(), again.form["job"].field.value()) == (
        "حزام مطلق",
        "متطوع",
    )
    assert again.pad.value() is None


def test_a_way_is_planned_and_answered_for(room):
    page = room.go("plan")
    page.add_button.click()
    sheet = sheet_of(room, PlanWaySheet)
    month = room.live.today.month
    sheet.form.set_values({"way": "field_survey", "month": month, "responsible": "النائب"})
    sheet.yes.click()
    room.rest()
    assert [row.state for row in page.table.model.rows] == [PlanState.THIS_MONTH]
    page.answer.click()
    why = sheet_of(room, NotDoneSheet)
    why.form.set_values({"reason": "سفر الفريق"})
    why.yes.click()
    room.rest()
    assert [row.state for row in page.table.model.rows] == [PlanState.NOT_DONE]
    page.drop.click()
    room.rest()
    assert page.table.model.rows == []


def test_a_draft_of_another_year_opens_its_line_again(room):
    live, year = room.live, room.live.today.year - 1
    planned = PlanWay(MeasureWay.FIELD_SURVEY, 11, "النائب")
    live.act(Role.DIRECTOR, live.office.plan.plan, year, planned)
    page = room.go("plan")
    assert page.table.model.rows == []
    page.ask_answer_again(f"{year}-11-{planned.way}")
    room.rest()
    assert page.year == year
    why = sheet_of(room, NotDoneSheet)
    why.form.set_values({"reason": "سفر الفريق"})
    why.yes.click()
    room.rest()
    assert [row.state for row in page.table.model.rows] == [PlanState.NOT_DONE]
    page.ask_answer_again(f"{year}-11-{planned.way}")  # it is answered for
    room.rest()
    assert room.findChildren(NotDoneSheet) == []


def test_the_years_of_the_plan_follow_the_clock(room):
    page, year = room.go("plan"), room.live.today.year
    room.live.advance(days=365)
    room.room._turn_over()
    room.rest()
    assert page.year == year + 1
    page.years.sift(str(year + 2))  # chosen by hand, it stays
    room.live.advance(days=365)
    room.room._turn_over()
    page.years.sift(str(year + 3))
    room.live.advance(days=1)
    room.room._turn_over()
    assert page.year == year + 3


def test_an_officer_is_named(room):
    page = room.go("liaison")
    page.name.click()
    sheet = sheet_of(room, OfficerSheet)
    sheet.form.set_values({"staff": room.live.slots[Role.RESEARCHER]})
    sheet.yes.click()
    room.rest()
    assert [row.in_term for row in page.table.model.rows] == [True]


def test_an_enquiry_waits_in_the_officers_list(seat, open_office):
    live = open_office("haqal")
    deputy = live.slots[Role.SECRETARY]
    named = NameOfficer(live.slots[Role.RESEARCHER], live.today, field="الكسوة", deputy=deputy)
    live.act(Role.DIRECTOR, live.office.liaison.name, named)
    room = seat(Role.RECEPTION, live)
    page = room.go("liaison")
    assert not page.name.isVisible()
    page.enquire.click()
    asked = sheet_of(room, EnquireSheet)
    asked.form.set_values({"question": "متى تُصرف الكسوة؟", "name": "نورة"})
    asked.yes.click()
    room.rest()
    (row,) = page.table.model.rows
    assert row.waiting == 1
    assert "متى تُصرف الكسوة؟" in texts(page._open)
    told = texts(page._term)  # whatever of it the table has no room for
    assert "الكسوة" in told
    assert STAFF[Role.SECRETARY].name in told
    assert "تحديثات الملفات" in told


def test_who_may_enter_nothing_is_not_offered_to_strike_it_out(seat):
    page = seat(Role.AUDITOR).go("proofs")
    assert not page.record.isVisible()
    assert not page.strike.isVisible()
