"""Issued prints in a list, printed in one run; blank forms; a code from paper."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop.base.errors import KnownError
from desktop.base.keys import fold
from desktop.core.documents.catalogue import CATALOGUE
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.documents.blanks import BlanksCard
from desktop.ui.documents.unprinted import _PaperRow
from desktop.ui.documents.verifying import VerifyCard
from desktop.ui.parts.prints import choosing, sending
from desktop.ui.spool import Printers
from tests.offices import PERSON, letter_of
from tests.ui.rooms import press
from tests.ui.seats import texts


@pytest.fixture
def sent(monkeypatch):
    jobs = []
    monkeypatch.setattr(sending, "send", jobs.append)
    monkeypatch.setattr(choosing, "printers", lambda: Printers(("مكتب",), "مكتب"))
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
    page.which.set_value("request")
    room.rest()
    assert [row.form_id for row in page.table.model.rows] == ["request"]
    room.live.advance(days=1)
    page.which.set_value("today")
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
    assert page.unprinted.isVisible()


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


def test_a_distribution_sheet_has_a_column_for_thumbs_where_it_was_chosen(room, sent):
    choice = room.go("prints").findChildren(BlanksCard)[0].choice
    offered = [one for one in map(choice.itemData, range(choice.count())) if one]
    sheets = [one for one in offered if one.form_id == "distribution"]
    assert len({choice.itemText(choice.findData(one)) for one in sheets}) == 2
    column = fold("البصمة")
    said = [words_of(room.go(one)._seen.printed.pdf) for one in sheets]
    assert [column in words for words in said] == [False, True]


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
    card = page.findChild(VerifyCard)
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
    assert "decision_letter" in coded
    card = page.findChild(VerifyCard)
    choices = card.form["form"].field
    assert [choices.itemData(place) for place in range(choices.count())] == coded
    card.form.set_values({"form": "decision_letter", "number": letter.number, "code": letter.code})
    card.button.click()
    room.rest()
    assert "صحيح" in card.answer.text()
    page.which.set_value("decision_letter")
    assert page.table.model.rows == [letter]


def test_the_secretary_opens_and_prints_her_letters_alone(seat, sent, open_office):
    live = open_office("haqal")
    letter = letter_of(live)
    live.advance(minutes=5)
    receipt = live.act(Role.RECEPTION, live.office.press.issue, "receipt", letter.subject)
    room = seat(Role.SECRETARY, live)
    page = room.go("prints")
    assert [row.form_id for row in page.table.model.rows] == ["receipt", "decision_letter"]
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


def test_what_was_not_printed_is_remembered_printed_or_let_go(seat, room, sent):
    live = room.live
    page = room.go("prints")
    assert page.unprinted.isVisible()
    for printed in room.papers:
        assert printed.document.number in texts(page.unprinted)
    home = room.go("home")
    assert "٣ أوراق" in home.unprinted.text()
    home.unprinted.activated.emit()
    room.rest()
    rows = page.unprinted.findChildren(_PaperRow)
    rows[0]._drop()  # the newest: printed elsewhere
    room.rest()
    assert room.papers[2].document.number not in texts(page.unprinted)
    room = seat(Role.RECEPTION, live)  # after a restart
    page = room.go("prints")
    assert live.act(Role.RECEPTION, live.office.documents.unprinted).count == 2
    page.unprinted.all.click()
    room.rest()
    assert [job.pdf for job in sent] == [printed.pdf for printed in room_papers(room, live)]
    assert not page.unprinted.isVisible()
    assert not room.go("home").unprinted.isVisible()
    page = room.go("prints")
    page.print_listed()  # from now on there are copies
    room.rest()
    copies = live.act(Role.RECEPTION, live.office.documents.recent).rows
    assert [row.copies for row in copies] == [1, 1, 1]


def room_papers(room, live):
    """The two oldest papers as they were issued, in their order."""
    rows = live.act(Role.RECEPTION, live.office.documents.recent).rows
    return [live.act(Role.RECEPTION, live.office.press.show, row.id) for row in rows[:0:-1]]


def test_none_is_needed_lets_all_go_at_once(room, sent):
    page = room.go("prints")
    page.unprinted._none()
    room.rest()
    assert not page.unprinted.isVisible()
    assert sent == []
    live = room.live
    rows = live.act(Role.RECEPTION, live.office.documents.recent).rows
    assert all(row.taken for row in rows)


def test_a_paper_that_failed_waits_over_a_restart(seat, room, monkeypatch):
    def refuse(_job):
        raise KnownError("printer.unreachable", printer="office")

    monkeypatch.setattr(sending, "send", refuse)
    monkeypatch.setattr(choosing, "printers", lambda: Printers(("office",), "office"))
    page = room.go("prints")
    page.unprinted.all.click()
    room.rest()
    assert any("office" in text for text in room.messages.texts())
    again = seat(Role.RECEPTION, room.live)
    assert again.go("prints").unprinted.isVisible()


def test_who_may_not_print_is_shown_nothing_to_print(seat, room, sent):
    other = seat(Role.AUDITOR, room.live)
    assert not other.go("home").unprinted.isVisible()


def test_a_printer_that_is_chosen_is_the_one_for_all_that_was_not_printed(room, sent, monkeypatch):
    monkeypatch.setattr(choosing, "printers", lambda: Printers(("أول", "ثان")))
    page = room.go("prints")
    assert page.printer.value() is None
    page.printer.set_value("ثان")
    page.printer.activated.emit(page.printer.currentIndex())
    page.unprinted.all.click()
    room.rest()
    assert {job.printer for job in sent} == {"ثان"}
    assert len(sent) == len(room.papers)
