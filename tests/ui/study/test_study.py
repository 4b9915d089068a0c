"""From «مهامي» to a signed study, and the visits on the way."""

import pytest
from PySide6.QtCore import Qt

from desktop.base.money import Halalas
from desktop.core.intake.facts import State
from desktop.core.intake.studied.terms import Assign, Class, VisitedBy, Zakat
from desktop.core.policy.vocabulary import StepId, StudyKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.places import PageId
from desktop.ui.study.visits import RecordSheet
from tests.ui.rooms import go_on, press, sign, write
from tests.ui.seats import sheet_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def live(open_office):
    return open_office("haqal")


def referred(live):
    return live.upto(live.request().id, StepId.REFERRAL)


def test_a_study_is_taken_written_and_signed_by_keyboard(seat, live):
    request = referred(live)
    room = seat(Role.RESEARCHER, live)
    tasks = room.go(PageId.TASKS)
    assert tasks.whose.value() == "free"
    tasks.take.click()
    room.rest()
    assert tasks.whose.value() == "mine"  # nothing is left to be taken
    assert tasks.table.view.hasFocus()
    assert [row.request_id for row in tasks.table.model.rows] == [request.id]
    go_on()
    room.rest()
    page = room.page(PageId.STUDY)
    assert page.isVisible()
    write("2")  # the second kind, by its digit
    assert page.home.kind.field.value() == StudyKind.FIELD
    page.form["findings"].focus()
    write("الدخل لا يكفي.")
    press(Qt.Key.Key_Return, CTRL)
    assert page.figures.zakat.error  # whether somebody is entitled to it is said, never assumed
    write("2")
    page.form["recommendation"].focus()
    write("الموافقة.")
    page.form.set_values({"amount": Halalas(90_000), "period": "monthly"})
    page.form.set_values({"months": 3, "debts.0.creditor": "بنك"})
    page.form.set_values({"debts.0.sum": Halalas(500_000), "needs.0.what": "مكيّف"})
    page.save.click()
    room.rest()
    assert live.read(request.id).facts.state is State.REFERRED  # not signed yet
    sign(page.recommended.block.pad)
    go_on()
    room.rest()
    view = live.act(Role.RESEARCHER, live.office.intake.read, request.id)
    assert view.facts.state is State.UNDER_STUDY
    assert (view.study.amount, view.study.months, view.study.zakat) == (90_000, 3, Zakat.POOR)
    assert view.study.klass is view.study.figures.proposed is Class.A
    assert view.study.signed
    study = live.act(Role.RESEARCHER, live.office.studies.at_hand, request.id).newest
    assert [(debt.creditor, debt.sum) for debt in study.debts] == [("بنك", 500_000)]
    assert [need.what for need in study.needs] == ["مكيّف"]
    assert room.room.current == PageId.REQUEST


def test_another_class_than_the_tables_wants_its_reason(seat, live):
    request = referred(live)
    page = seat(Role.RESEARCHER, live).go(places.StudyOf(request.id))
    assert not page.figures.why.isVisible()
    page.form.set_values({"klass": "c"})
    assert page.figures.why.isVisible()


def test_what_was_typed_of_a_study_waits_while_another_is_read(seat, live):
    person = live.person()
    first, second = (live.request(person) for _ in range(2))
    for request in (first, second):
        live.upto(request.id, StepId.REFERRAL)
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.StudyOf(first.id))
    page.form.set_values({"findings": "سكن ضيّق", "needs.1.what": "ثلاجة"})
    room.go(PageId.HOME)
    assert room.go(places.StudyOf(second.id)).form["findings"].field.value() == ""
    page = room.go(places.StudyOf(first.id))
    assert page.form["findings"].field.value() == "سكن ضيّق"
    assert page.form["needs.1.what"].isVisible()


def test_a_visit_is_recorded_and_a_wrong_day_is_told_at_its_field(seat, live):
    request = referred(live)
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.StudyOf(request.id))
    page.visits.record.click()
    sheet = sheet_of(room, RecordSheet)
    sheet.form.at(lambda v: v.visit_on).field.retype("1/1/1440")
    sheet.form.set_values({"visited_by": VisitedBy.WOMAN, "nobody": False, "met": "ابنته"})
    sheet.save.click()
    room.rest()
    assert sheet.form.at(lambda v: v.visit_on).error
    assert live.act(Role.RESEARCHER, live.office.studies.at_hand, request.id).visits == ()


def test_a_study_of_another_can_be_read_and_not_signed(seat, live):
    request = referred(live)
    other = live.act(Role.DIRECTOR, live.office.studies.researchers)[0][0]
    live.act(Role.DIRECTOR, live.office.studies.assign, request.id, Assign(other))
    room = seat(Role.DIRECTOR, live)
    page = room.go(places.StudyOf(request.id))
    assert not page.save.isVisible()
    assert page.give.isVisible()
