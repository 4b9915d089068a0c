"""«تراجع» of the last act: offered after it for a few seconds, on the request's page for longer."""

from PySide6.QtCore import Qt

from desktop.core.intake.facts import State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.requests.take_back import ContrarySheet
from tests.ui.rooms import press
from tests.ui.seats import sheet_of


def test_it_is_offered_after_the_act_and_stays_on_the_page(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request(live.person())
    live.upto(request.id, StepId.DECISION)
    page = room.go(places.Request(request.id))
    assert not page.history.back.isVisible()
    page.act.form["reached"].field.set_value("reached")
    page.primary.click()
    room.rest(50)
    offer = page.history.back.text()
    assert "التراجع عن" in offer
    assert offer in room.messages.texts()
    room.messages._shown[offer].activated.emit()
    room.rest()
    sheet = sheet_of(room, ContrarySheet)
    assert offer not in room.messages.texts()
    sheet.yes.click()
    assert sheet.isVisible(), "what was wrong is to be said"
    sheet.mistake.setPlainText("لم يكن هو من أجاب")
    sheet.mistake.setFocus()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    assert live.read(request.id).facts.state is State.DECIDED
    assert not page.history.back.isVisible()
    assert page.act.step is StepId.NOTIFICATION


def test_what_was_offered_goes_where_it_is_pressed_on_the_page(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request(live.person())
    live.upto(request.id, StepId.DECISION)
    page = room.go(places.Request(request.id))
    page.act.form["reached"].field.set_value("reached")
    page.primary.click()
    room.rest(50)
    offer = page.history.back.text()
    assert offer in room.messages.texts()
    page.history.back.click()
    room.rest()
    assert sheet_of(room, ContrarySheet)
    assert offer not in room.messages.texts(), "it would open a second sheet over the first"


def test_who_comes_to_the_page_later_that_day_finds_it_there(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request(live.person())
    live.upto(request.id, StepId.NOTIFICATION)
    page = room.go(places.Request(request.id))
    assert page.history.back.isVisible()
    assert room.messages.texts() == []
    live.advance(days=1)
    room.go("home")
    room.go(places.Request(request.id))
    assert not page.history.back.isVisible()
