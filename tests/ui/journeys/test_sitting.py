"""A sitting of seven rows in the window: planned, put in order, opened, decided by keyboard,
closed, signed and printed.
"""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.core.committee.terms import Move, PlanSitting, SittingState
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.names import identity, mobile, name
from desktop.core.work import Role
from desktop.ui.committee.planning import PlanSittingSheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.kit import ConfirmSheet
from tests.offices import PERSON, STAFF
from tests.ui.rooms import press, write
from tests.ui.seats import seat, sheet_of

__all__ = ["seat"]
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
_ROWS = 7


def waiting(live):
    """Bring seven requests to the body; a member shares the family name of the last."""
    for number in range(_ROWS):
        first, father, grandfather, *_ = name(number * 2).split(" ")
        family = STAFF[Role.MEMBER].name.split()[-1] if number == _ROWS - 1 else "الحويطي"
        called = replace(
            PERSON.name, first=first, father=father, grandfather=grandfather, family=family
        )
        form = replace(
            PERSON,
            name=called,
            identity=replace(PERSON.identity, number=identity(number + 1)),
            mobile=mobile(number + 1),
            iban="",
            members=(),
        )
        live.upto(live.request(live.person(form)).id, StepId.STUDY)


def confirm(room):
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()


def _takes_back_nothing_of_another(room, page):
    """Move the first row down, and see another sitting: there is nothing to be taken back there."""
    live, lists, first, moved = room.live, page.lists, page._sitting, []
    row = page.agenda.model.rows[0].line.subject
    page.agenda.mark(0)
    page.agenda._down()
    room.rest()
    page.agenda.moved.connect(moved.append)
    later = PlanSitting(live.today + timedelta(days=1))
    lists.show_sitting(live.act(Role.SECRETARY, live.office.agenda.plan, later))
    room.rest()
    page.agenda._back()
    assert moved == []
    live.act(Role.SECRETARY, live.office.agenda.move, first.id, Move(row, 1))
    lists.show_sitting(first)
    room.rest()


def test_a_sitting_of_seven_rows(seat, open_office):
    live = open_office("haqal")
    waiting(live)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")

    page.acts.plan.click()
    sheet = sheet_of(room, PlanSittingSheet)
    sheet.day.set_value(live.today)
    sheet.yes.click()
    confirm(room)
    assert page._sitting.state is SittingState.PLANNED
    order = [row.line.number for row in page.agenda.model.rows]
    assert len(order) == _ROWS

    page.agenda.view.selectRow(1)
    page.agenda.view.setFocus()
    press(Qt.Key.Key_Up, ALT)
    room.rest()
    assert [row.line.number for row in page.agenda.model.rows][:2] == [order[1], order[0]]
    press(Qt.Key.Key_Z, CTRL)
    room.rest()
    assert [row.line.number for row in page.agenda.model.rows] == order
    _takes_back_nothing_of_another(room, page)
    assert [row.line.number for row in page.agenda.model.rows] == order

    press(Qt.Key.Key_N, CTRL)
    room.rest()
    sheet = sheet_of(room, SittingSheet)
    for _member in sheet.how:
        write("1")
    sheet.yes.click()
    room.rest()
    assert page._sitting.state is SittingState.OPEN

    page.agenda.mark(0)
    page.agenda.focus_first()
    room.rest()
    for place in range(_ROWS):
        if place == _ROWS - 1:
            assert page.row.no.isVisible()
            page.row.no.click()
            room.rest()
        page.decision.outcome.setFocus()
        write("1")
        write("ثبتت الحاجة")
        press(Qt.Key.Key_Return)
        write("500")
        press(Qt.Key.Key_Return, CTRL)
        room.rest()
    assert page.agenda.model.rows == []
    assert page._sitting.decisions == _ROWS

    page.acts.close.click()
    confirm(room)
    assert page._sitting.state is SittingState.CLOSED
    live.act(Role.MEMBER, live.office.signing.sign, page._sitting.id)
    page.shown_again()
    room.rest()
    assert page._sitting.frozen
    assert not page.acts.reopen.isVisible()
    page.acts.minutes.click()
    confirm(room)
    (minutes,) = live.act(Role.SECRETARY, live.office.documents.of_subject, page._sitting.id)
    assert minutes.form_id == "minutes"
