"""Rounds, sheets entered by digits and Enter, results."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.surveys.terms import EnterAnswers, OpenRound, Question, QuestionKind
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.surveys.answer import AnswerField
from desktop.ui.surveys.handed_out import HandedOutSheet
from desktop.ui.surveys.opening import RoundSheet
from tests.ui.rooms import press, write
from tests.ui.seats import sheet_of, texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(seat):
    return seat(Role.RECEPTION)


def opened(room, survey="short_visit", target=10):
    live = room.live
    command = OpenRound(survey, "رمضان ١٤٤٧", live.today, live.today, "مقابلة", target)
    return live.act(Role.RECEPTION, live.office.surveys.open_round, command)


def sheet(*marks):
    """Type one sheet: a mark a question, "" for none; a digit goes on, else Enter does."""
    for mark in marks:
        write(mark)
        if not mark.isdigit():
            press(Qt.Key.Key_Return)


def test_a_round_is_opened_by_keyboard(room):
    page = room.go("surveys")
    press(Qt.Key.Key_N, CTRL)
    window = sheet_of(room, RoundSheet)
    write("1")  # which survey is chosen, never preset
    press(Qt.Key.Key_Return)
    write("النصف الأول")
    window.form.set_values({"channel": "interview", "target": 40})
    window.yes.click()
    room.rest()
    (row,) = page.table.model.rows
    assert (row.title, row.target, row.entered) == ("النصف الأول", 40, 0)


def test_a_round_without_a_title_is_not_opened(room):
    room.go("surveys")
    press(Qt.Key.Key_N, CTRL)
    window = sheet_of(room, RoundSheet)
    window.yes.click()
    room.rest()
    assert window.form["title"].error
    assert room.live.act(Role.RECEPTION, room.live.office.surveys.rounds) == []


def test_five_sheets_by_digits_and_enter(room):
    view = opened(room)
    page = room.go(places.SurveyEntry(view.id))
    for marks in (
        ("5", "4", "1", "5", "شكرًا لكم"),
        ("٣", "٤", "٢", "٤", ""),
        ("5", "5", "1", "5", ""),
        ("2", "", "2", "3", ""),
        ("4", "4", "1", "4", "الانتظار طويل"),
    ):
        sheet(*marks)
        room.rest()
        first = next(iter(page.grid.fields.values()))
        assert first.hasFocus()
        assert page.grid.answers() == {}
    assert (page.sitting, page.round.entered) == (5, 5)
    live = room.live
    results = live.act(Role.COMPLAINTS, live.office.surveys.results, view.id)
    by_id = {q.question.id: q for q in results.questions}
    assert dict(by_id["treatment"].counts) == {"1": 0, "2": 1, "3": 1, "4": 1, "5": 2}
    assert dict(by_id["purpose_met"].counts) == {"yes": 3, "no": 2}
    assert by_id["waiting"].answered == 4
    assert set(by_id["comment"].comments) == {"شكرًا لكم", "الانتظار طويل"}


def test_letters_are_not_taken_and_a_wrong_digit_is_told_beside_its_question(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    field = page.grid.fields["treatment"]
    write("ب4")
    assert field.text() == "٤"
    field.setText("٧")  # past the field's own guard
    page.save.click()
    room.rest()
    assert page.round.entered == 0
    assert page.grid._said["treatment"].text() == room.desk.messages.text("survey.scale_value")
    assert field.hasFocus()
    field.clear()
    write("5")
    assert page.grid._said["treatment"].text() != room.desk.messages.text("survey.scale_value")


def test_an_empty_sheet_is_not_kept(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    sheet("", "", "", "", "")
    room.rest()
    assert page.round.entered == 0
    assert page._problem.text() == room.desk.messages.text("survey.empty_sheet")


def test_the_last_sheet_is_taken_back_once(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    assert not page.undo.isEnabled()
    for _ in range(2):
        sheet("5", "5", "1", "5", "")
        room.rest()
    page.undo.click()
    sheet_asked = page.window().findChild(kit.ConfirmSheet)
    assert page.round.entered == 2  # nothing goes before the answer
    sheet_asked.yes.click()
    room.rest()
    assert (page.sitting, page.round.entered) == (1, 1)
    assert not page.undo.isEnabled()


def test_arrow_up_goes_back(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    write("5")
    press(Qt.Key.Key_Up)
    assert page.grid.fields["treatment"].hasFocus()


def test_what_a_choice_stands_for_is_shown(room):
    view = opened(room, "general_satisfaction")
    page = room.go(places.SurveyEntry(view.id))
    question = next(q for q in view.definition.questions if q.kind is QuestionKind.CHOICE)
    page.grid.fields[question.id].setText("2")
    assert page.grid._said[question.id].text() == question.choices[1]


def test_reception_is_shown_no_way_to_results(room):
    view = opened(room)
    page = room.go("surveys")
    assert [row.id for row in page.table.model.rows] == [view.id]
    assert page.enter.isVisible()
    assert not page.results.isVisible()
    assert not room.go(places.SurveyEntry(view.id)).results.isVisible()


def test_results_are_shown_as_figures_and_charts(seat, room):
    view = opened(room)
    live = room.live
    for mark in (5, 4, 3, 5):
        answers = {"treatment": mark, "purpose_met": True}
        live.act(Role.RECEPTION, live.office.surveys.enter, EnterAnswers(view.id, answers))
    reader = seat(Role.COMPLAINTS, live)
    page = reader.go(places.SurveyResults(view.id))
    assert page.entered.accessibleName().endswith("٤")
    assert page.rate.accessibleName().endswith("٤٠٪")
    assert page.satisfied.accessibleName().endswith("٧٥٪")
    assert "٤٫٢٥" in texts(page)


def test_comments_stay_with_the_roles_that_may_read_them(seat, room):
    view = opened(room)
    live = room.live
    answers = {"treatment": 5, "comment": "كلمة خاصة"}
    live.act(Role.RECEPTION, live.office.surveys.enter, EnterAnswers(view.id, answers))
    reader = seat(Role.COMPLAINTS, live)
    assert "كلمة خاصة" in texts(reader.go(places.SurveyResults(view.id)))
    other = seat(Role.DIRECTOR, live)
    page = other.go(places.SurveyResults(view.id))
    assert "كلمة خاصة" not in texts(page)
    assert not page.enter.isVisible()


def test_undo_in_a_field_takes_back_no_sheet(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    sheet("5", "5", "1", "5", "")
    room.rest()
    write("4")
    press(Qt.Key.Key_Z, CTRL)
    room.rest()
    assert page.round.entered == 1
    assert page.window().findChild(kit.ConfirmSheet) is None


def test_a_digit_out_of_range_is_not_taken(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    field = page.grid.fields["treatment"]
    write("9")
    assert field.text() == ""
    assert field.property("state") == "error"
    write("4")
    assert (field.answer(), field.hasFocus()) == (4, False)


@pytest.mark.parametrize("last", ["7", "0", "ش", "٩"])
@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_after_a_key_that_was_refused_enter_stays_on_the_question(room, last, leave):
    page = room.go(places.SurveyEntry(opened(room).id))
    field = page.grid.fields["treatment"]
    write(last)
    press(leave)
    assert field.hasFocus()
    assert "١" in page.grid._said["treatment"].text()
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert (page.round.entered, field.hasFocus()) == (0, True)
    write("4")
    press(leave)
    assert not field.hasFocus()
    assert page.grid.answers() == {"treatment": 4}


def test_no_sheet_is_saved_while_a_key_anywhere_on_it_was_refused(room):
    page = room.go(places.SurveyEntry(opened(room).id))
    sheet_fields = page.grid.fields
    write("5")
    write("8")
    sheet_fields["purpose_met"].setFocus()
    write("1")
    page.save.click()
    room.rest()
    assert page.round.entered == 0
    refused = next(field for field in sheet_fields.values() if field.refused)
    assert refused.hasFocus()
    press(Qt.Key.Key_Backspace)  # the question is left empty on purpose
    assert not refused.refused
    page.save.click()
    room.rest()
    assert page.round.entered == 1


@pytest.mark.parametrize("typed", ["12345678", "9999999"])
def test_a_number_is_taken_whole_or_not_at_all(room, typed):
    field = AnswerField(Question("n", QuestionKind.NUMBER, "كم مرة؟"))
    field.show()
    field.setFocus()
    field._digits_only(typed)
    assert (field.refused != "", field.answer()) == (True, None)
    field._digits_only("5" * 5000)
    assert field.refused
    field._digits_only("12")
    assert (field.refused, field.answer()) == ("", 12)


def test_words_are_taken_whole_or_not_at_all(room):
    field = AnswerField(Question("t", QuestionKind.TEXT, "رأيك"))
    field.show()
    field.insert("شك\u200bرًا \u202e")
    assert (field.text(), field.answer()) == ("شكرًا ", "شكرًا")
    field.insert("ن" * 1_000_000)
    assert field.answer() == "شكرًا"
    field.insert("ن" * 2_001)
    assert len(field.answer()) == 2_007  # and the service names it


def test_one_sheet_more_than_handed_out_asks_for_the_number(seat, room):
    view = opened(room, target=1)
    page = room.go(places.SurveyEntry(view.id))
    for _ in range(2):
        sheet("5", "5", "1", "5", "")
        room.rest()
    asked = page.window().findChild(HandedOutSheet)
    assert asked is not None
    assert "٢" in page.overfull.text()
    assert "١" in page.overfull.text()
    reader = seat(Role.COMPLAINTS, room.live)
    results = reader.go(places.SurveyResults(view.id))
    assert results.rate.accessibleName().endswith("—")
    assert not results.overfull.isHidden()
    asked.number.set_value(1)
    asked.yes.click()
    room.rest()
    assert asked.form["target"].error
    asked.number.set_value(8)
    asked.yes.click()
    room.rest()
    assert (page.round.target, page.overfull.isHidden()) == (8, True)
    results.open_on(places.SurveyResults(view.id))
    reader.rest()
    assert results.rate.accessibleName().endswith("٢٥٪")
    assert results.overfull.isHidden()


def test_answers_that_are_all_the_same_show_no_interval(seat, room):
    view = opened(room)
    live = room.live
    for _ in range(3):
        answers = EnterAnswers(view.id, {"treatment": 5, "purpose_met": True})
        live.act(Role.RECEPTION, live.office.surveys.enter, answers)
    reader = seat(Role.COMPLAINTS, live)
    page = reader.go(places.SurveyResults(view.id))
    assert "لا تُحسب" in texts(page)
    assert "٥٫٠٠ و" not in texts(page)
