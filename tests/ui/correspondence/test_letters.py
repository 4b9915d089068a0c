"""The register in the window: entered, corrected, cancelled, printed; read by who may."""

from dataclasses import replace
from datetime import timedelta

from desktop.core.correspondence.terms import Direction, LetterKind, WriteLetter
from desktop.core.intake.terms import FirstAnswers
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.letters.sheets import CancelSheet, LetterSheet
from desktop.ui.parts.scans.copies import CopySheet
from desktop.ui.parts.scans.pages import ScannedPage
from desktop.ui.parts.scans.scanning import ScanSheet
from desktop.ui.parts.scans.tray import TrayPage
from tests.offices import PERSON
from tests.ui.scans.made import picture
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]


def entered(live, **changed):
    words = WriteLetter(
        Direction.IN,
        live.today - timedelta(days=1),
        LetterKind.POST,
        "بلدية المحافظة",
        "دعوة إلى لقاء الجمعيات",
    )
    record = live.office.correspondence.record
    return live.act(Role.RECEPTION, record, replace(words, **changed))


def fill(sheet, room, **values):
    sheet.form.set_values(values)
    sheet.yes.click()
    room.rest()


def test_a_letter_is_entered_corrected_and_cancelled_and_all_of_it_stays_to_be_read(seat):
    room = seat(Role.RECEPTION)
    page = room.go("letters")
    page.went.click()
    sheet = sheet_of(room, LetterSheet)
    fill(sheet, room, party="بلدية المحافظة", subject="تأكيد الحضور", kind="letter")
    letter = page._letter
    assert (letter.row.number, letter.row.direction) == ("1/1447", Direction.OUT)
    page.correct.click()
    sheet = sheet_of(room, LetterSheet)
    assert sheet.form.values()["party"] == "بلدية المحافظة"
    fill(sheet, room, place="الدرج الثاني", party="بلدية حقال")
    assert "كان «بلدية المحافظة»، وصار «بلدية حقال»" in texts(page.card)
    page.cancel.click()
    sheet = sheet_of(room, CancelSheet)
    fill(sheet, room, why="لم يُرسل")
    assert page._letter.row.cancelled
    assert "لم يُرسل" in texts(page.card)
    assert not (page.correct.isEnabled())
    assert not (page.cancel.isEnabled())


def test_filters_narrow_the_list_and_a_place_marks_its_letter(seat):
    room = seat(Role.RECEPTION)
    first = entered(room.live, awaits=True)
    entered(room.live, direction=Direction.OUT, kind=LetterKind.FAX, subject="تقرير")
    page = room.go(places.Letter(first.row.id))
    assert page.table.current().id == page._letter.row.id == first.row.id
    for narrow, count in (
        (lambda: page.chips.set_value("open"), 1),
        (lambda: page.chips.set_value("all"), 2),
        (lambda: page.kind.set_value("fax"), 1),
        (lambda: page.kind.set_value(""), 2),
        (lambda: page.search.setText("تقرير"), 1),
    ):
        narrow()
        page.shown_again()
        room.rest()
        assert len(page.table.model.rows) == count


def test_whoever_reads_it_masked_sees_no_name_and_enters_nothing(seat):
    live = seat(Role.RECEPTION).live
    entered(live, party="هيلة سعد المطيري", subject="جوالها 0551234567", place="الدرج الثاني")
    for role, hidden in (
        (Role.AUDITOR, ("هيلة", "0551234567", "الدرج")),
        (Role.SECRETARY, ("0551234567",)),
    ):
        room = seat(role, live)
        page = room.go("letters")
        shown = texts(page) + repr([vars_of(row) for row in page.table.model.rows])
        assert "1/1447" in shown
        assert not [word for word in hidden if word in shown], role
        assert not (page.came.isVisible())
        assert not (page.correct.isVisible())


def vars_of(row):
    return (row.number, row.party, row.subject)


def test_a_letter_stands_on_the_pages_of_its_file_and_its_request_and_is_entered_there(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request()
    entered(live, request=request.number, subject="تعريف مدرسي")
    for place, card in (
        (places.Person(request.person.id), "papers"),
        (places.Request(request.id), "issued"),
    ):
        page = room.go(place)
        here = getattr(page, card).letters
        assert "تعريف مدرسي" in texts(here)
        here.came.click()
        sheet = sheet_of(room, LetterSheet)
        before = len(here._rows.rows)
        assert sheet.form.values()["party"] == request.person.form.name.full
        fill(sheet, room, subject="صورة صك", kind="hand")
        assert len(here._rows.rows) == before + 1
    assert "صورة صك" in texts(here)


def test_what_was_answered_first_stands_on_the_file(seat):
    room = seat(Role.RECEPTION)
    answers = FirstAnswers(in_area=True, helped=True, helped_by="جمعية البر بالقنفذة")
    request = room.live.request(first=answers)
    page = room.go(places.Person(request.person.id))
    assert "جمعية البر بالقنفذة" in texts(page.course.first)
    other = room.live.person(replace(PERSON, identity=Identity(IdentityKind.NONE_YET), mobile=""))
    page = room.go(places.Person(other.id))
    assert not page.course.first.isVisible()


def test_a_paper_at_hand_is_entered_and_scanned_in_one_go(seat):
    room = seat(Role.RECEPTION)
    page = room.go("letters")
    page.came.click()
    sheet = sheet_of(room, LetterSheet)
    sheet.scan.click()
    assert sheet.isVisible(), "nothing is entered yet"
    sheet.form.set_values({"party": "البلدية", "subject": "دعوة", "kind": "post"})
    sheet.scan.click()
    room.rest()
    shown = ScannedPage(picture(), 1240, 1754)
    scanning = sheet_of(room, ScanSheet)
    scanning._came([TrayPage(shown, shown)])
    scanning.yes.click()
    room.rest()
    assert page._letter.row.number == "1/1447"
    assert len(page.card.scans.rows.rows) == 1
    page.correct.click()
    assert not sheet_of(room, LetterSheet).scan.isVisible()


def test_a_scan_is_attached_to_a_letter_and_opened_again(seat):
    room = seat(Role.RECEPTION)
    letter = entered(room.live)
    page = room.go(places.Letter(letter.row.id))
    page.card.scans.attach.click()
    sheet = sheet_of(room, ScanSheet)
    shown = ScannedPage(picture(), 1240, 1754)
    sheet._came([TrayPage(shown, shown)])
    sheet.yes.click()
    room.rest()
    (row,) = page.card.scans.rows.rows
    row.open_button.click()
    room.rest()
    assert sheet_of(room, CopySheet).view.isVisible()
