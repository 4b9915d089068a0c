"""The page of one print: preview by keyboard, printing, copies, saving, the jobs that wait."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.base.errors import KnownError
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.documents import seen
from desktop.ui.kit import Button
from desktop.ui.parts.prints import sending
from tests.ui.rooms import press
from tests.ui.seats import texts


class Printer:
    """Stands where the spooler does: refuses with ``trouble``, else remembers the job."""

    def __init__(self):
        self.trouble = ""
        self.jobs = []

    def __call__(self, job):
        if self.trouble:
            raise KnownError(self.trouble)
        self.jobs.append(job)


@pytest.fixture
def printer(monkeypatch):
    made = Printer()
    monkeypatch.setattr(sending, "send", made)
    monkeypatch.setattr(seen, "printers", lambda: ["مكتب", "خلفي"])
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
    assert page.form.values() == {"printer": "", "copies": 1, "pages": ""}
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


def test_what_was_issued_on_another_day_prints_as_a_copy(room, printer):
    printed = issued(room, "receipt")
    room.live.advance(days=1)
    page = room.go(places.PrintOf(printed.document.id))
    page.print_button.click()
    room.rest()
    assert printer.jobs[0].pdf != printed.pdf


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


def test_saving_is_two_stops_from_the_paper_and_proposes_a_name(room, printer, monkeypatch):
    printed = issued(room, "receipt")
    page = room.go(places.PrintOf(printed.document.id))
    press(Qt.Key.Key_Tab)
    assert page.print_button.hasFocus()
    press(Qt.Key.Key_Tab)
    assert page.save_button.hasFocus()
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *said: asked.append(said[2]) or ("", "")
    )
    press(Qt.Key.Key_Space)
    proposed = Path(asked[0])
    assert proposed.is_absolute()
    assert proposed.name.startswith(printed.title)
