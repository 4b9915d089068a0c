"""The form of a decision: monthly, in part, put off; by keyboard, and each error at its field."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.adoption.terms import Choose
from desktop.core.committee.members.terms import NameMember, Seat
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.reasons import DecisionReason, WaitsFor
from desktop.core.intake.standing import Wait
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.committee.ratify_sheet import RatifySheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.kit import ConfirmSheet
from desktop.ui.places import PageId
from tests.offices import PERSON
from tests.ui.committee.test_committee import decide, open_sitting, waiting
from tests.ui.rooms import press, write
from tests.ui.seats import sheet_of, texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def deciding(seat, open_office):
    """The page of the committee with one request before a sitting that is open."""
    live = open_office("haqal")
    (request_id,) = waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go(places.Decision(request_id))
    open_sitting(room)
    page.table.focus_first()
    room.rest()
    return live, room, page, request_id


def test_a_part_is_paid_monthly_with_a_review_by_keyboard(deciding):
    live, room, page, request_id = deciding
    write("2")
    assert page.decision.listed.value() is None  # a part has no reason that nobody chose
    write("الاستفادة")
    press(Qt.Key.Key_Return)
    write("المتاح هذا العام.")
    press(Qt.Key.Key_Return)
    write("0")
    press(Qt.Key.Key_Return)
    rows = page.decision.form
    assert rows.at(lambda d: d.amount).error  # nothing is approved of a zero
    rows.at(lambda d: d.amount).focus()
    page.decision.amount.selectAll()
    write("600")
    press(Qt.Key.Key_Tab)
    write("2")  # monthly
    room.rest()
    write("900")
    press(Qt.Key.Key_Return)
    write("0")
    press(Qt.Key.Key_Return)
    assert rows.at(lambda d: d.recurring_months).error
    rows.at(lambda d: d.recurring_months).focus()
    page.decision.granting.months.selectAll()
    write("6")
    press(Qt.Key.Key_Return)
    write("1/4/2026")
    press(Qt.Key.Key_Return)
    write("1/1/2026")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert "قبل بداية الصرف" in rows.at(lambda d: d.review_on).error
    page.decision.granting.review.edit.selectAll()
    write("1/7/2026")
    press(Qt.Key.Key_Return)
    room.rest()
    facts = live.act(Role.SECRETARY, live.office.intake.read, request_id).facts
    assert (facts.outcome, facts.amount, facts.asked) == (Outcome.IN_PART, 60_000, 90_000)
    assert (facts.months, facts.starts_on, facts.review_on) == (
        6, date(2026, 4, 1), date(2026, 7, 1),
    )  # fmt: skip


def test_a_part_says_what_it_is(deciding):
    live, room, page, request_id = deciding
    rows = page.decision.form
    write("2")
    write("الاستفادة")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert "صفه" in rows.at(lambda d: d.part).error
    assert rows.at(lambda d: d.listed).field.value() == DecisionReason.SERVED_BEFORE
    rows.at(lambda d: d.part).focus()
    write("ترميم سقف غرفة واحدة.")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    view = live.act(Role.SECRETARY, live.office.intake.read, request_id)
    assert (view.facts.outcome, view.facts.part) == (Outcome.IN_PART, "ترميم سقف غرفة واحدة.")
    assert "والمقرر: ترميم سقف غرفة واحدة." in view.say


def test_a_decision_is_put_off_until_a_paper_comes(deciding):
    live, room, page, request_id = deciding
    write("4")
    write("لا يُعرف الدخل.")
    press(Qt.Key.Key_Return)
    write("2")  # papers of the beneficiary
    room.rest()
    (first, *_) = page.decision.putting_off.papers.inputs()
    first.click()
    page.decision.putting_off.missing.set_value("بيان الدخل")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    facts = live.act(Role.SECRETARY, live.office.intake.read, request_id).facts
    assert facts.listed == DecisionReason.PAPERS_WANTED
    assert (facts.state, facts.waits_for) == (State.UNDER_STUDY, WaitsFor.PAPERS)
    assert len(facts.more_papers) == 1
    assert facts.missing == "بيان الدخل"


def test_a_sitting_is_ratified_by_the_board_in_one_act(seat, open_office):
    live = open_office("haqal")
    office = live.profile.office.model_copy(update={"ratified_by": RatifiedBy.BOARD})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    ids = waiting(live, 2)
    for one in ids:
        live.take(one, Decide(Outcome.APPROVED, "ثبوت الحاجة.", 40_000))
    room = seat(Role.SECRETARY, live)
    home = room.go(PageId.HOME)
    (tile,) = [one for one in home.tiles if one.name == Wait.RATIFY]
    tile.click()
    room.rest()
    page = room.page(PageId.RATIFYING)
    assert {row.id for row in page.table.model.rows} == set(ids)
    press(Qt.Key.Key_Return, CTRL)
    sheet = sheet_of(room, RatifySheet)
    write("12/1447")
    press(Qt.Key.Key_Return)
    write("1/1/2030")
    sheet.yes.click()
    room.rest()
    assert sheet.form.at(lambda r: r.resolved_on).error
    sheet.day.edit.selectAll()
    write("1/3/2026")
    sheet.yes.click()
    room.rest()
    assert page.table.model.rows == []
    facts = [live.act(Role.SECRETARY, live.office.intake.read, one).facts for one in ids]
    assert {one.state for one in facts} == {State.DECIDED}
    assert {one.resolution for one in facts} == {"12/1447"}


def test_an_objection_is_a_row_of_its_own_and_is_answered_there(seat, open_office):
    live = open_office("haqal")
    (request_id,) = waiting(live, 1)
    live.take(request_id, Decide(Outcome.REJECTED, "الدخل يكفي."))
    live.take(request_id, live.payload(StepId.NOTIFICATION))
    raised = RecordVoice(
        VoiceKind.OBJECTION, ChannelId.PHONE, "لم يُحتسب الإيجار.", live.clock.now(),
        request_id=request_id,
    )  # fmt: skip
    live.act(Role.RECEPTION, live.office.complaints.record, raised)
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.COMMITTEE)
    assert "١" in page.objected.text()
    assert page.objected.isVisible()
    open_sitting(room)
    assert not page.objected.isVisible()
    assert "لم يُحتسب الإيجار." in texts(page.decision.case)
    page.whole.click()
    room.rest()
    assert room.room.current == PageId.REQUEST
    room.go(PageId.COMMITTEE)
    page.shown.focus_first()
    room.rest()
    decide("1", "احتُسب الإيجار.", "700")
    room.rest()
    facts = live.read(request_id).facts
    assert (facts.outcome, facts.amount, facts.state) == (Outcome.APPROVED, 70_000, State.DECIDED)
    assert page.shown.model.rows == []


def test_the_head_of_a_department_opens_the_day_and_decides(seat, open_office):
    live = open_office("nama")
    (request_id,) = waiting(live, 1)
    room = seat(Role.RESEARCHER, live)
    page = room.go(PageId.COMMITTEE)
    press(Qt.Key.Key_N, CTRL)
    room.rest()
    sheet_of(room, SittingSheet).yes.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    page.shown.focus_first()
    room.rest()
    page.decision.second.note.set_value("لا غيره في الإدارة")
    decide("1", "ثبوت الحاجة.", "900")
    room.rest()
    facts = live.read(request_id).facts
    assert (facts.outcome, facts.amount) == (Outcome.APPROVED, 90_000)


def test_a_refused_decision_leads_to_the_question_it_waits_for(seat, open_office):
    """First to that of the member, then to that of the secretary, both of the same family."""
    live = open_office("haqal")
    name = "هيلة بنت محمد المطيري"
    named = NameMember(name, Seat.MEMBER, live.today, None, "قرار المجلس")
    live.act(Role.DIRECTOR, live.office.members.name, named)
    kin = replace(PERSON, name=replace(PERSON.name, family="المطيري"))
    request = live.request(live.person(kin))
    live.upto(request.id, StepId.STUDY)
    room = seat(Role.SECRETARY, live)
    page = room.go(places.Decision(request.id))
    open_sitting(room, "11111")
    apology = {"outcome": Outcome.REJECTED, "listed": DecisionReason.INCOME_OVER}
    for asks in (page.row, page.decision.second):
        page.decision.form.set_values(apology)
        page.primary.click()
        room.rest()
        assert QApplication.focusWidget() is asks.no
        press(Qt.Key.Key_Space)
        room.rest()
    assert request.number in page.decision.choice.label
