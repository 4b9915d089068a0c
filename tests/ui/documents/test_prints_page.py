"""Issued prints in a list, printed in one run; blank forms; a code from paper."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop.base.arabic_text import fold
from desktop.base.errors import KnownError
from desktop.core.documents.catalogue import CATALOGUE
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.documents import prints_page
from desktop.ui.parts.prints import sending
from tests.offices import PERSON, letter_of
from tests.ui.rooms import press
from tests.ui.seats import texts


@pytest.fixture
def sent(monkeypatch):
    jobs = []
    monkeypatch.setattr(sending, "send", jobs.append)
    monkeypatch.setattr(prints_page, "printers", lambda: ["مكتب"])
    return jobs


@pytest.fixture
def room(seat):
    made = seat(Role.RECEPTION)
    live = made.live
    request = live.request()
    made.papers = [
        live.act(Role.RECEPTION, live.office.press.issue, form, request.id)
        for form in ("receipt", "request", "receipt")
    ]
    return made


def test_enter_shows_the_marked_paper(room, sent):
    page = room.go("prints")
    assert [row.form_id for row in page.table.model.rows] == ["receipt", "request", "receipt"]
    page.table.focus_first()
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "print"
    assert room.page("print").heading()[0] == room.papers[2].title


def test_the_list_is_narrowed_by_form_and_day(room, sent):
    page = room.go("prints")
    page.chips.set_value("request")
    page.chips.chosen.emit("request")
    room.rest()
    assert [row.form_id for row in page.table.model.rows] == ["request"]
    room.live.advance(days=1)
    page.chips.set_value("today")
    page.chips.chosen.emit("today")
    room.rest()
    assert page.table.model.rows == []
    assert not page.batch.isEnabled()


def test_all_listed_are_printed_in_one_run(room, sent):
    page = room.go("prints")
    page.print_listed()
    room.rest()
    assert sorted(job.pdf for job in sent) == sorted(printed.pdf for printed in room.papers)
    assert room.messages.texts()


def test_a_run_stops_at_the_paper_that_is_refused(room, sent, monkeypatch):
    taken = []

    def second_fails(job):
        if taken:
            raise KnownError("printer.stuck")
        taken.append(job)

    monkeypatch.setattr(sending, "send", second_fails)
    page = room.go("prints")
    page.print_listed()
    room.rest()
    assert len(taken) == 1
    assert len(room.desk.spool.waiting) == 1
    assert page.waiting.isVisible()


def test_a_run_is_stopped_on_request(room, sent, monkeypatch):
    running = []

    def watch(started):
        if started.operation.long is not None:
            running.append(started)

    room.tasks.started.connect(watch)

    def stop_after_one(job):
        sent.append(job)
        running[-1].stop()

    monkeypatch.setattr(sending, "send", stop_after_one)
    page = room.go("prints")
    page.print_listed()
    room.rest()
    assert len(sent) == 1
    assert room.desk.spool.waiting == ()


def test_a_blank_form_opens_as_a_preview(room, sent):
    room.go("prints")
    room.desk.go(places.Blank("distribution"))
    room.rest()
    assert room.page("print").view.pages >= 1


@pytest.mark.parametrize("at", [0, 1])
def test_the_sheet_of_a_survey_asks_its_very_questions(room, sent, at):
    definition = room.live.office.surveys.definitions[at]
    page = room.go(places.Blank("survey", definition.id))
    assert page.heading()[0] == definition.title
    said = words_of(page._seen.printed.pdf)
    for question in definition.questions:
        assert fold(question.text).replace(" ", "") in said, question.id


def test_the_requirements_of_a_service_are_those_of_the_policy(room, sent):
    profile = room.live.profile
    service = profile.services[-1]
    page = room.go(places.Blank("requirements", service.id))
    said = words_of(page._seen.printed.pdf)
    for text in (service.name, *(paper.name for paper in profile.papers)):
        assert fold(text).replace(" ", "") in said
    room.go(places.Blank("requirements", "nothing"))
    assert room.desk.messages.text("intake.unknown_service") in room.messages.texts()


def words_of(pdf):
    """The text of a PDF, folded and without spaces and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    return "".join(fold("".join(pages)).split())


def test_a_code_from_paper_is_told_right_or_wrong(room, sent):
    page = room.go("prints")
    card = page.findChild(prints_page.VerifyCard)
    row = room.papers[0].document
    card.form.set_values({"form": "receipt", "number": row.number, "code": row.code})
    card.button.click()
    room.rest()
    right = card.answer.text()
    card.form.set_values({"code": "AAAA-BBBB"})
    card.button.click()
    room.rest()
    assert card.answer.text() != right
    assert "لا يطابق" in card.answer.text()
    assert "صحيح" in right


def test_every_form_that_bears_a_code_is_listed_and_checked(seat, sent, open_office):
    live = open_office("haqal")
    letter = letter_of(live)
    room = seat(Role.SECRETARY, live)
    page = room.go("prints")
    coded = [form.id for form in CATALOGUE if form.bears_code]
    assert "decision" in coded
    card = page.findChild(prints_page.VerifyCard)
    choices = card.form["form"].field
    assert [choices.itemData(place) for place in range(choices.count())] == coded
    card.form.set_values({"form": "decision", "number": letter.number, "code": letter.code})
    card.button.click()
    room.rest()
    assert "صحيح" in card.answer.text()
    page.chips.set_value("decision")
    page.chips.chosen.emit("decision")
    assert page.table.model.rows == [letter]


def test_the_secretary_opens_and_prints_her_letters_alone(seat, sent, open_office):
    live = open_office("haqal")
    letter = letter_of(live)
    live.advance(minutes=5)
    receipt = live.act(Role.RECEPTION, live.office.press.issue, "receipt", letter.subject)
    room = seat(Role.SECRETARY, live)
    page = room.go("prints")
    assert [row.form_id for row in page.table.model.rows] == ["receipt", "decision"]
    page.table.focus_first()
    assert page.table.current() == receipt.document
    assert not page.primary.isEnabled()
    assert page.primary.toolTip() == room.desk.messages.text("work.not_permitted")
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "prints"
    page.print_listed()
    room.rest()
    shown = live.act(Role.SECRETARY, live.office.press.show, letter.id)
    assert [job.pdf for job in sent] == [shown.pdf]
    live.advance(days=1)
    page = room.go(places.PrintOf(letter.id))
    page.print_button.click()
    room.rest()
    assert len(sent) == 2
    assert live.act(Role.SECRETARY, live.office.documents.recent).rows[1].copies == 1


def test_the_list_says_what_to_do_when_it_is_empty(seat, sent):
    room = seat(Role.RECEPTION)
    assert "نهاية الزيارة" in texts(room.go("prints"))


def test_the_list_says_whose_each_paper_is(room, sent):
    page = room.go("prints")
    names = {page._name(row) for row in page.table.model.rows}
    assert names == {PERSON.name.full}
