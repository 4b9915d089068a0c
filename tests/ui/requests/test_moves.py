"""The moves of a request, and telling a decision, through the window."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt

from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.places import PageId
from desktop.ui.requests.move_sheet import MovingSheet
from desktop.ui.requests.tell_sheet import TellSheet
from tests.ui.rooms import press
from tests.ui.seats import sheet_of, texts


def moved(room, page, name, **values):
    """Ask for a move, fill its sheet in and take it."""
    page.moves.buttons[name].click()
    sheet = sheet_of(room, MovingSheet)
    sheet.form.set_values(values)
    sheet.yes.click()
    room.rest()
    return sheet


def test_every_move_has_its_act_in_the_window(seat, live):
    person = live.person()
    other = live.request(person)
    request = live.request(person)
    for one in (other, request):
        live.upto(one.id, StepId.REFERRAL)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))

    def state():
        return live.read(request.id).facts.state

    sheet = moved(room, page, "elsewhere", association="جمعية البر بالليث")
    assert state() is State.REFERRED
    assert sheet.form["reason"].error
    sheet.form.set_values({"reason": "خدمته لديها"})
    sheet.yes.click()
    room.rest()
    assert state() is State.REFERRED_ELSEWHERE
    moved(room, page, "elsewhere_answer", answer="declined")
    assert state() is State.REFERRED
    sheet = moved(room, page, "joining", goes_on=live.read(request.id).number, reason="كُتب مرتين")
    assert "هذا رقم الطلب نفسه" in sheet.form["goes_on"].error
    sheet.form.set_values({"goes_on": live.read(other.id).number})
    sheet.yes.click()
    room.rest()
    assert state() is State.JOINED
    assert live.read(other.id).number in texts(page.moves)
    moved(room, page, "reopening", reason="ليسا طلبًا واحدًا")
    assert state() is State.REFERRED
    moved(room, page, "ask_on", question="هل تشمل الفاتورة؟", role="researcher")
    assert live.read(request.id).facts.question is not None
    assert not page.moves.buttons["ask_on"].isVisible()


def test_a_question_is_answered_by_whom_it_waits_for_and_given_by_the_desk(seat, live):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    live.take(request.id, Clarify("هل تشمل الفاتورة؟", role=Role.RESEARCHER))
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.Request(request.id))
    assert "هل تشمل الفاتورة؟" in texts(page.act)
    page.act.form.set_values({"answer": "نعم، لشهر واحد"})
    page.primary.click()
    room.rest()
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    assert "نعم، لشهر واحد" in texts(page.act)
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.question.given_at is not None


def test_a_decision_is_told_by_keyboard_at_the_second_attempt(seat, live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.APPROVED, "موافقة"))
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    form = page.act.form
    assert not form["next_on"].isVisible()
    form.set_values({"reached": Reached.WRONG_NUMBER})
    assert form["next_on"].isVisible()
    page.primary.click()
    room.rest()
    facts = live.read(request.id).facts
    assert [one.next_on for one in facts.tried] == [live.today + timedelta(days=1)]
    assert page.act.mend.isVisible()
    form.set_values({"reached": Reached.NO_ANSWER})
    page.primary.click()
    room.rest()
    assert "محاولتان" in texts(page.act)
    form.set_values({"reached": Reached.REACHED})
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.state is State.NOTIFIED


def test_the_list_is_worked_through_by_keyboard_until_each_was_reached(seat, live):
    person = live.person()
    requests = [live.request(person) for _ in range(2)]
    for one in requests:
        live.upto(one.id, StepId.STUDY)
        live.take(one.id, Decide(Outcome.APPROVED, "موافقة"))
    room = seat(Role.RECEPTION, live)
    page = room.go(PageId.TELLING)
    assert [row.attempts for row in page.table.model.rows] == [0, 0]
    first = page.table.current().id
    page.table.view.setFocus()
    press(Qt.Key.Key_Return)
    room.rest()
    sheet = sheet_of(room, TellSheet)
    sheet.form.set_values({"reached": Reached.NO_ANSWER})
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    assert [one.reached for one in live.read(first).facts.tried] == [Reached.NO_ANSWER]
    assert page.table.model.rows[-1].id == first, "it is tried tomorrow"
    for _ in requests:
        page.table.view.selectRow(0)
        page.primary.click()
        room.rest()
        sheet = sheet_of(room, TellSheet)
        sheet.form.set_values({"reached": Reached.REACHED})
        sheet.yes.click()
        room.rest()
    assert page.table.model.rows == []
    assert {live.read(one.id).facts.state for one in requests} == {State.NOTIFIED}


def test_moves_that_do_not_fit_leave_no_room(seat, live):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    page = seat(Role.RECEPTION, live).go(places.Request(request.id))
    shown = [one for one in page.moves.buttons.values() if one.isVisible()]
    tops = [one.mapTo(page.moves, QPoint()).y() for one in shown]
    ends = [page.moves._title.geometry().bottom(), *(top + shown[0].height() for top in tops)]
    assert shown
    assert all(top - end < shown[0].height() for end, top in zip(ends, tops, strict=False))
