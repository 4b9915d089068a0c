"""A sitting by keyboard: opened, its decisions one a row, for a committee and a department."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from desktop.ui import places
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.kit import ConfirmSheet
from desktop.ui.kit.key_names import keys_of
from desktop.ui.places import PageId
from tests.offices import PERSON
from tests.ui.rooms import press, write
from tests.ui.seats import sheet_of, texts

CTRL = Qt.KeyboardModifier.ControlModifier

#: Of the chair, two members and the secretary: all there.
PRESENT = "1111"


def waiting(live, count=3):
    """Requests that reached the body, of one person."""
    person = live.person()
    found = []
    for _ in range(count):
        request = live.request(person)
        live.upto(request.id, StepId.STUDY)
        found.append(request.id)
    return found


def open_sitting(room, attends=PRESENT):
    """Open a sitting by keyboard, as the page's shortcut does: a digit a member."""
    press(Qt.Key.Key_N, CTRL)
    room.rest()
    sheet = sheet_of(room, SittingSheet)
    for digit in attends:
        write(digit)
    sheet.yes.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()


def decide(digit, reason, amount="", told="", *, enter=False):
    """One decision by keyboard, from the marked row on; ``told`` begins a listed reason, of a part
    ``amount`` is what is granted and what was asked for.
    """
    if enter:
        press(Qt.Key.Key_Return)
    write(digit)  # and on: the reason that is told follows, but of an apology
    if told:
        write(told)
        press(Qt.Key.Key_Return)
    write(reason)
    press(Qt.Key.Key_Return)
    for one in (amount,) if isinstance(amount, str) else amount:
        if one:
            write(one)
            press(Qt.Key.Key_Return)


@pytest.mark.parametrize("policy", ["haqal", "shaqra"])
def test_three_decisions_by_keyboard(seat, open_office, policy):
    live = open_office(policy)
    ids = waiting(live)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    assert [row.id for row in page.shown.model.rows] == ids
    assert not page.primary.isEnabled()
    open_sitting(room)
    assert page.shown.view.hasFocus()
    for digit, reason, amount, told in (
        ("1", "ثبوت الحاجة.", "2500", ""),
        ("3", "الدخل يكفي.", "", "تجاوز"),
        ("2", "المتاح هذا الشهر.", ("900", "1500"), "الاستفادة"),
    ):
        decide(digit, reason, amount, told, enter=policy == "shaqra")
        room.rest()
        if page.shown.model.rows:
            page.shown.focus_first()
            room.rest()
    assert page.shown.model.rows == []
    assert page.letters.hasFocus()
    facts = [live.act(Role.SECRETARY, live.office.intake.read, one).facts for one in ids]
    assert [f.outcome for f in facts] == [Outcome.APPROVED, Outcome.REJECTED, Outcome.IN_PART]
    assert [f.amount for f in facts] == [250_000, 0, 90_000]
    assert [f.asked for f in facts] == [0, 0, 150_000]
    met, over = DecisionReason.CONDITIONS_MET, DecisionReason.INCOME_OVER
    assert [f.listed for f in facts] == [met, over, DecisionReason.SERVED_BEFORE]
    assert [f.reason for f in facts] == ["ثبوت الحاجة.", "الدخل يكفي.", "المتاح هذا الشهر."]
    (sitting,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert sitting.decisions == 3
    assert len(sitting.present) == len(PRESENT)


def test_the_badge_counts_what_the_queue_holds(seat, open_office):
    live = open_office("haqal")
    decided, waits_for_funds, _ = waiting(live)
    live.take(decided, Decide(Outcome.REJECTED, "الدخل يكفي."))
    live.take(waits_for_funds, Decide(Outcome.WAITING_FUNDS, "لا موارد."))
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    room.rest(400)
    assert waits_for_funds in {row.id for row in page.shown.model.rows}
    assert room.room.sidebar._items["committee"].count == len(page.shown.model.rows) == 2


def test_a_department_has_no_attendance(seat, open_office):
    live = open_office("nama")
    waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    assert page.heading()[0] == "إدارة البحث الاجتماعي"
    press(Qt.Key.Key_N, CTRL)
    room.rest()
    sheet = sheet_of(room, SittingSheet)
    assert not sheet.how
    assert "leader" not in sheet.form
    sheet.yes.click()
    assert QApplication.focusWidget() is sheet_of(room, ConfirmSheet).no
    press(Qt.Key.Key_Return)  # one press too many gives no number away
    room.rest()
    assert live.act(Role.SECRETARY, live.office.committee.sittings) == []
    sheet.yes.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    assert page.primary.isEnabled()
    (sitting,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert sitting.attendance == ()


def test_a_committee_does_not_sit_without_anybody(seat, open_office):
    live = open_office("haqal")
    waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    room.go("committee")
    press(Qt.Key.Key_N, CTRL)
    room.rest()
    sheet = sheet_of(room, SittingSheet)
    sheet.yes.click()
    room.rest()
    assert sheet.isVisible()
    assert [row.name for row in sheet.form.problems()] == [f"attends.{one}" for one in sheet.how]
    assert live.act(Role.SECRETARY, live.office.committee.sittings) == []


def test_a_decision_wants_its_reason(seat, open_office):
    live = open_office("haqal")
    (request,) = waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    open_sitting(room)
    press(Qt.Key.Key_Return)
    write("3")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert page.decision.form["listed"].error
    assert live.read(request).facts.outcome is None


def test_what_was_typed_of_one_row_waits_while_another_is_looked_at(seat, open_office):
    live = open_office("haqal")
    waiting(live, 2)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    open_sitting(room)
    first = page.decision.request.id
    press(Qt.Key.Key_Return)
    write("2")
    page.decision.reason.set_value("يُكتفى بالنصف")
    page.decision.amount.set_value(70_00)
    typed = page.decision.form.values()
    page.shown.view.selectRow(1)
    room.rest()
    assert page.decision.request.id != first
    assert page.decision.outcome.value() is None
    assert page.decision.reason.value() == ""
    page.shown.view.selectRow(0)
    room.rest()
    assert page.decision.request.id == first
    assert page.decision.form.values() == typed


def test_what_grants_nothing_has_no_amount(seat, open_office):
    live = open_office("haqal")
    waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    open_sitting(room)
    press(Qt.Key.Key_Return)
    write("1")
    page.decision.amount.set_value(100_00)
    page.decision.outcome.setFocus()
    write("3")
    assert not page.decision.amount.isEnabled()
    assert page.decision.amount.value() is None


def test_an_early_decision_is_noted_and_not_blocked(seat, open_office):
    live = open_office("haqal")
    (request,) = waiting(live, 1)
    live.step(request, StepId.COMPLETION)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    assert room.desk.messages.text("intake.early_reply") in page.decision._early.text()
    assert page.decision._early.isVisible()
    live.advance(days=16)
    page = room.go(places.Decision(request))
    assert not page.decision._early.isVisible()


def test_a_member_reads_and_does_not_decide(seat, open_office):
    live = open_office("haqal")
    waiting(live, 1)
    room = seat(Role.MEMBER, live)
    page = room.go("committee")
    assert not page.primary.isVisible()
    assert not page.open_button.isVisible()
    assert not page.decision.isVisible()
    assert PERSON.name.full in texts(page.decision.case)


def test_it_opens_on_a_request(seat, open_office):
    live = open_office("haqal")
    ids = waiting(live)
    room = seat(Role.SECRETARY, live)
    page = room.go(places.Decision(ids[1]))
    assert page.shown.current().id == ids[1]
    assert page.decision.request.id == ids[1]


def test_a_deferred_request_comes_back(seat, open_office):
    live = open_office("haqal")
    (request,) = waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    open_sitting(room)
    decide("4", "تُستكمل زيارة البيت.")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert live.read(request).facts.state is State.UNDER_STUDY
    assert page.shown.model.rows == []
    page.acts.close.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    assert [row.id for row in page.shown.model.rows] == [request]


@pytest.mark.parametrize(("policy", "heads"), [("nama", True), ("haqal", False)])
def test_the_head_of_a_department_finds_its_decisions(seat, open_office, policy, heads):
    live = open_office(policy)
    (request,) = waiting(live, 1)
    room = seat(Role.RESEARCHER, live)
    listed = {spec.id for spec in room.room._allowed()}
    assert ("committee" in listed) is heads
    if heads:
        page = room.go(places.Decision(request))
        assert page.open_button.isVisible()


def test_a_member_signs_the_decisions(seat, open_office):
    live = open_office("haqal")
    (request, _) = waiting(live, 2)
    held = live.sitting()
    command = RecordDecision(held.id, Subject(REQUEST, request), practice().day.steps.decision)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    live.act(Role.SECRETARY, live.office.committee.close, held.id)
    room = seat(Role.MEMBER, live)
    page = room.go("committee")
    assert page.sign.isVisible()
    page.sign.click()
    room.rest()
    assert not page.sign.isEnabled()
    assert live.actor(Role.MEMBER).name in page._attended.text()


def test_the_note_of_the_referral_is_read_where_it_is_decided(seat, open_office):
    live = open_office("haqal")
    request = live.request()
    live.upto(request.id, StepId.EXPLANATION)
    live.take(request.id, Refer("يُعجَّل به قبل العيد"))
    live.step(request.id, StepId.STUDY)
    page = seat(Role.SECRETARY, live).go(places.Decision(request.id))
    assert "يُعجَّل به قبل العيد" in page.decision._about.text()


def test_a_button_that_is_not_shown_is_pressed_by_no_key(seat, open_office):
    live = open_office("haqal")
    waiting(live, 1)
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.COMMITTEE)
    pressed = []
    page.lists.more.clicked.connect(lambda: pressed.append(1))
    key = getattr(Qt.Key, f"Key_{keys_of(page.lists.more)[-1]}")
    press(key, Qt.KeyboardModifier.AltModifier)
    room.rest()
    assert (page.lists.more.isVisible(), pressed) == (False, [])
    open_sitting(room)
    press(key, Qt.KeyboardModifier.AltModifier)
    assert (page.lists.more.isVisible(), pressed) == (True, [1])
