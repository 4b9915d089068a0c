"""The page of one print: preview by keyboard, printing, copies, saving, the jobs that wait."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.base.errors import KnownError
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.kit import Button
from desktop.ui.parts.prints import choosing, sending
from desktop.ui.spool import Printers
from tests.offices import PERSON
from tests.ui.rooms import press, spin
from tests.ui.seats import texts


class Printer:
    """Stands where the spooler does: refuses with ``trouble``, else remembers the job."""

    def __init__(self):
        self.trouble = ""
        self.jobs = []
        self.known = Printers(("خلفي", "مكتب"), "مكتب")

    def __call__(self, job):
        if self.trouble:
            raise KnownError(self.trouble)
        self.jobs.append(job)


@pytest.fixture
def printer(monkeypatch):
    made = Printer()
    monkeypatch.setattr(sending, "send", made)
    monkeypatch.setattr(choosing, "printers", lambda: made.known)
    return made


@pytest.fixture
def room(seat):
    return seat(Role.RECEPTION)


def issued(room, form="request"):
    live = room.live
    request = live.request()
    return live.act(Role.RECEPTION, live.office.press.issue, form, request.id)


def test_the_preview_turns_pages_and_zooms_by_keyboard(room, printer):
    printed = issued(room)
    page = room.go(places.PrintOf(printed.document.id))
    assert page.view.hasFocus()
    assert page.view.pages == printed.pages >= 2
    assert page.view.page == 1
    before = page.view.percent
    press(Qt.Key.Key_Plus)
    assert page.view.percent > before
    press(Qt.Key.Key_Minus)
    press(Qt.Key.Key_Minus)
    assert page.view.percent < before
    press(Qt.Key.Key_0)
    press(Qt.Key.Key_PageDown)
    assert page.view.page == 2
    press(Qt.Key.Key_PageUp)
    assert page.view.page == 1
    press(Qt.Key.Key_End)
    assert page.view.page == printed.pages
    press(Qt.Key.Key_1)
    whole = page.view.percent
    room.resize(1100, 650)
    room.rest()
    assert page.view.percent < whole  # it goes on fitting the page


def test_the_page_names_number_code_and_fingerprint(room, printer):
    printed = issued(room)
    page = room.go(places.PrintOf(printed.document.id))
    shown = texts(page.facts)
    for part in (printed.document.number, printed.document.code, printed.document.sha256[:16]):
        assert part in shown
    assert page.heading()[0] == printed.title


def test_printing_is_remembered_for_each_form(room, printer):
    receipt = issued(room, "receipt")
    page = room.go(places.PrintOf(receipt.document.id))
    page.form.set_values({"printer": "خلفي", "copies": 3})
    page.view.setFocus()
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    job = printer.jobs[0]
    assert (job.printer, job.copies, job.pages) == ("خلفي", 3, "")
    assert job.pdf == receipt.pdf
    live = room.live
    subject = receipt.document.subject
    request = live.act(Role.RECEPTION, live.office.press.issue, "request", subject)
    room.go(places.PrintOf(request.document.id))
    # what was chosen for no form yet is what was chosen last
    assert page.form.values() == {"printer": "خلفي", "copies": 1, "pages": ""}
    again = live.act(Role.RECEPTION, live.office.press.issue, "receipt", subject)
    room.go(places.PrintOf(again.document.id))
    assert page.form.values() == {"printer": "خلفي", "copies": 3, "pages": ""}


def test_a_second_printout_is_a_counted_copy(room, printer):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    for _ in range(2):
        page.print_button.click()
        room.rest()
    original, copy = printer.jobs
    assert original.pdf == printed.pdf
    assert copy.pdf != printed.pdf
    live = room.live
    assert live.act(Role.RECEPTION, live.office.documents.recent).rows[0].copies == 1


def test_the_original_is_what_no_printer_took_yet_on_any_day_by_anybody(seat, room, printer):
    printed = issued(room, "receipt")
    room.live.advance(days=1)
    page = room.go(places.PrintOf(printed.document.id))
    printer.trouble = "printer.stuck"
    page.print_button.click()
    room.rest()
    printer.trouble = ""
    other = seat(Role.DIRECTOR, room.live)  # as after a restart: nothing is kept in the window
    page = other.go(places.PrintOf(printed.document.id))
    assert "نسخة" not in page.print_button.text()
    page.print_button.click()
    other.rest()
    assert printer.jobs[0].pdf == printed.pdf
    assert "نسخة" in page.print_button.text()
    other.room.go("home")
    page = other.go(places.PrintOf(printed.document.id))
    page.print_button.click()
    other.rest()
    assert printer.jobs[1].pdf != printed.pdf
    live = room.live
    (row,) = live.act(Role.DIRECTOR, live.office.documents.recent).rows
    assert (row.taken, row.copies) == (True, 1)


def test_several_printers_and_no_default_are_asked_about_and_remembered(room, printer):
    printer.known = Printers(("أول", "ثان"))
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    page.print_button.click()
    room.rest()
    assert printer.jobs == []
    assert "اختر الطابعة" in page.form["printer"].error
    assert room.desk.spool.waiting == ()
    page.form.set_values({"printer": "ثان"})
    page.print_button.click()
    room.rest()
    assert [job.printer for job in printer.jobs] == ["ثان"]
    issue, subject = room.live.office.press.issue, printed.document.subject
    other = room.live.act(Role.RECEPTION, issue, "request", subject)  # another form: not asked
    page = room.go(places.PrintOf(other.document.id))
    page.print_button.click()
    room.rest()
    assert [job.printer for job in printer.jobs] == ["ثان", "ثان"]
    printer.known = Printers(("أول",))  # the remembered one is gone: the only one is taken
    page = room.go(places.PrintOf(other.document.id))
    assert page.form.values()["printer"] == ""


def test_printers_that_do_not_answer_hold_up_nothing(room, printer, monkeypatch):
    asked, answer = threading.Event(), threading.Event()

    def hang():
        asked.set()
        answer.wait(20)
        raise KnownError("printer.stuck")

    monkeypatch.setattr(choosing, "printers", hang)
    printed = issued(room, "receipt")
    room.room.go(places.PrintOf(printed.document.id))
    while not asked.is_set():
        spin(5)
    heard = []
    room.desk.read(room.live.office.documents.recent, done=heard.append)
    while not heard:  # the lane goes on while the printers are asked
        spin(5)
    assert not answer.is_set()
    page = room.page("print")
    assert page.view.pages == 1
    assert page.print_button.isEnabled()
    answer.set()
    room.rest()
    assert room.desk.messages.text("printer.stuck") in room.messages.texts()


def test_a_saved_paper_is_named_for_who_looks_for_it(room, printer, monkeypatch):
    offered = []

    def ask(_parent, _title, start, _kind):
        offered.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    printed = issued(room, "receipt")
    live = room.live
    request = live.read(printed.document.subject)
    page = room.go(places.PrintOf(printed.document.id))
    page.save_button.click()
    name = Path(offered[0]).name
    assert name.startswith(f"إيصال استلام طلب - {request.number} - {PERSON.name.full}")
    assert printed.document.number in name
    assert name.endswith(".pdf")
    room.go(places.Blank("receipt"))
    page.save_button.click()
    assert Path(offered[1]).name == "إيصال استلام طلب.pdf"


def test_a_refused_job_waits_and_is_printed_again(room, printer):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    printer.trouble = "printer.refused"
    page.print_button.click()
    room.rest()
    assert room.messages.texts() == [room.desk.messages.text("printer.refused")]
    assert page.waiting.isVisible()
    assert printed.document.number in texts(page.waiting)
    page.waiting.findChildren(Button)[0].click()
    room.rest()
    assert len(room.desk.spool.waiting) == 1  # refused once more, kept once
    printer.trouble = ""
    page.waiting.findChildren(Button)[0].click()
    room.rest()
    assert printer.jobs[0].pdf == printed.pdf
    assert room.desk.spool.waiting == ()
    assert not page.waiting.isVisible()


def test_a_wrong_range_is_told_and_nothing_waits(room, printer):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    printer.trouble = "printer.bad_range"
    page.print_button.click()
    room.rest()
    assert room.desk.spool.waiting == ()
    assert room.messages.texts() == [room.desk.messages.text("printer.bad_range")]


def test_saving_writes_what_is_shown(room, printer, tmp_path):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    assert not page.open_button.isVisible()
    page.save_to(tmp_path / "إيصال.pdf")
    room.rest()
    assert (tmp_path / "إيصال.pdf").read_bytes() == printed.pdf
    assert page.open_button.isVisible()


def test_saving_where_nothing_can_be_written_is_told(room, printer, tmp_path):
    page = room.go(places.PrintOf(issued(room, "receipt").document.id))
    page.save_to(tmp_path / "لا مجلد" / "إيصال.pdf")
    room.rest()
    assert "إيصال.pdf" in room.messages.texts()[0]
    assert not page.open_button.isVisible()


def test_saving_into_the_data_folder_is_refused_through_any_name(room, printer, tmp_path):
    page = room.go(places.PrintOf(issued(room, "receipt").document.id))
    database = room.live.folder / "office.db"
    link = tmp_path / "إيصال.pdf"
    link.symlink_to(database)
    before = database.read_bytes()
    for path in (database, room.live.folder / "blobs" / "x.pdf", link):
        page.save_to(path)
        room.rest()
        assert "مجلد بيانات مكتب" in room.messages.texts()[0]
    assert database.read_bytes() == before
    assert not page.open_button.isVisible()


def test_a_name_with_a_dot_keeps_what_follows_it_and_replaces_nothing_unasked(
    room, printer, tmp_path
):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    page.save_to(tmp_path / "إيصال 1447.7.15")
    room.rest()
    saved = tmp_path / "إيصال 1447.7.15.pdf"
    assert saved.read_bytes() == printed.pdf
    saved.write_bytes(b"of another")
    page.save_to(tmp_path / "إيصال 1447.7.15")
    room.rest()
    assert any(saved.name in text for text in room.messages.texts())
    assert saved.read_bytes() == b"of another"


def test_drafts_and_blank_forms_take_no_number(room, printer):
    live = room.live
    request = live.request()
    page = room.go(places.Preview("receipt", request.id))
    assert page.view.pages == 1
    assert page.back.isVisible()
    page = room.go(places.Blank("request"))
    assert page.view.pages >= 1
    assert not page.back.isVisible()
    page.print_button.click()
    room.rest()
    assert len(printer.jobs) == 1
    assert live.act(Role.RECEPTION, live.office.documents.recent).rows == ()


def test_papers_are_drawn_at_the_screens_own_resolution(room, printer):
    page = room.go(places.PrintOf(issued(room, "receipt").document.id))
    page.view.fit_width()
    page.view.viewport().repaint()
    (_, scale), picture = next(reversed(page.view._pictures.items()))
    wide = page.view._rects()[0].width() * page.view.devicePixelRatioF()
    assert abs(picture.width() - wide) <= 1
    assert scale == pytest.approx(
        page.view._zoom * 96 / 72 * page.view.devicePixelRatioF(), abs=1e-3
    )


def test_saving_stands_behind_printing_and_proposes_a_name(room, printer, monkeypatch):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    stops = [QApplication.focusWidget()]
    while stops[-1] is not page.print_button and len(stops) < 8:
        press(Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    press(Qt.Key.Key_Home)  # they are one stop, gone through by arrows
    while not page.save_button.hasFocus() and len(stops) < 16:
        press(Qt.Key.Key_Left)
        stops.append(QApplication.focusWidget())
    assert page.save_button.hasFocus()
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *said: asked.append(said[2]) or ("", "")
    )
    press(Qt.Key.Key_Space)
    proposed = Path(asked[0])
    assert proposed.is_absolute()
    assert proposed.name.startswith(printed.title)


def test_a_copy_is_offered_to_who_may_print_it_alone(seat, open_office, printer):
    live = open_office("haqal")
    request = live.request()
    paper = live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id)
    live.advance(days=1)
    for role, offered in ((Role.RESEARCHER, False), (Role.RECEPTION, True), (Role.DIRECTOR, True)):
        room = seat(role, live)
        page = room.go(places.PrintOf(paper.document.id))
        assert page.print_button.isVisible() is offered
        if not offered:
            page.print_button.click()
            room.rest()
            assert printer.jobs == []


def test_a_paper_that_can_not_be_drawn_says_so_and_offers_nothing(room):
    page = room.go(places.Blank("proof_register", "code_pledges"))  # no code was entered
    assert page.heading() == ("لم تُجهَّز الورقة", "")
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()
    page = room.go(places.Blank("request", ""))
    assert page.heading()[0] not in {"", "لم تُجهَّز الورقة"}
    assert page.print_button.isEnabled()
