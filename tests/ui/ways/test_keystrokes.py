"""How many keys a day's three longest tasks cost, by the keyboard alone (the pen signs).

Letters of names, needs and sums are the same before and after; what fell are Enters.

=========================  ======  =====  ==================================================
task                       before  after  by
=========================  ======  =====  ==================================================
a first visit                 200    167  what the number says is passed by; a digit goes on;
                                          Ctrl+↓ to the next card; Enter at a step's end acts
a sitting of seven rows        92     48  a digit goes on; the listed reason follows; Ctrl+B
a survey of ten papers        250    130  a digit goes on to the next question
=========================  ======  =====  ==================================================
"""

import sys

import pytest
from PySide6.QtCore import Qt

from desktop.core.policy.vocabulary import StepId
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role
from desktop.ui import places
from tests.offices import TODAY
from tests.ui import rooms
from tests.ui.intake import test_journey as journey

CONTROL = Qt.KeyboardModifier.ControlModifier
#: Keys pressed, letters of what is written included.
MOST = {"visit": 167, "sitting": 48, "survey": 130}


class Keys:
    """Counts every key that goes through the rooms' hands."""

    def __init__(self, monkeypatch):
        self.count = 0
        self._press, self._write = rooms.press, rooms.write
        for module in (rooms, journey):
            monkeypatch.setattr(module, "press", self.press)
            monkeypatch.setattr(module, "write", self.write)

    def press(self, *given):
        self.count += 1
        self._press(*given)

    def write(self, text):
        self.count += len(text)
        self._write(text)

    def tell(self, task):
        sys.stdout.write(f"keystrokes of a {task}: {self.count}\n")
        assert self.count <= MOST[task]


@pytest.fixture
def keys(monkeypatch):
    return Keys(monkeypatch)


def test_a_first_visit(keys, work_room):
    room = work_room("haqal")
    page = journey.begin(room)
    journey.type_papers(page)
    room.rest()
    journey.sign_declaration(page)
    room.rest()
    journey.explain(page)
    room.rest()
    assert page.current == "referral"
    rooms.go_on()
    room.rest()
    assert page.journey.request.facts.state.value == "referred"
    keys.tell("visit")


def test_a_sitting_of_seven(keys, seat, open_office):
    live = open_office("haqal")
    person = live.person()
    for _ in range(7):
        live.upto(live.request(person).id, StepId.STUDY)
    live.sitting()
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    page.shown.focus_first()
    keys.press(Qt.Key.Key_Return)
    keys.write("1")  # and on to the words: the reason that is told follows
    keys.write("ثبتت")
    rooms.enter()
    keys.write("2500")
    rooms.enter()
    room.rest()
    for amount in range(2600, 3200, 100):
        assert page.decision.outcome.hasFocus()  # the next row, of itself
        assert page.decision.outcome.value() is None  # and nothing chosen
        keys.press(Qt.Key.Key_B, CONTROL)
        keys.write(str(amount))
        rooms.enter()
        room.rest()
    assert page.shown.model.rows == []
    views = room.live.call(room.desk.office.committee.sittings, room.desk.actor)
    assert views[0].decisions == 7
    keys.tell("sitting")


def test_a_survey_of_ten_papers(keys, seat, open_office):
    live = open_office("haqal")
    survey = live.office.surveys.definitions[0]
    opened = live.act(
        Role.RECEPTION,
        live.office.surveys.open_round,
        OpenRound(survey.id, "استبانة الربع", TODAY, TODAY, "office", 20),
    )
    room = seat(Role.RECEPTION, live)
    page = room.go(places.SurveyEntry(opened.id))
    for _ in range(10):
        for field in page.grid.fields.values():
            assert field.hasFocus()
            if field.question.kind.value == "text":
                rooms.enter()
            else:
                keys.write("1")  # goes on by itself
        room.rest()
    assert page.sitting == 10
    keys.tell("survey")


def test_a_digit_saves_no_sheet_and_no_apology_is_repeated(seat, open_office):
    live = open_office("haqal")
    person = live.person()
    for _ in range(2):
        live.upto(live.request(person).id, StepId.STUDY)
    live.sitting()
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    assert not page.decision.again.isVisible()
    page.decision.form.set_values({"outcome": "rejected", "listed": "not_eligible"})
    page.decision.reason.setText("لا تنطبق")
    page.primary.click()
    room.rest()
    assert len(page.shown.model.rows) == 1
    assert not page.decision.again.isVisible()
    page.decision.repeat()
    assert page.decision.outcome.value() is None
