"""A paper is scanned in from the window: added, put right, kept, and opened again."""

import os
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from desktop.base.errors import KnownError
from desktop.core.intake.paper_terms import PaperStatus
from desktop.core.policy.choices import KeptCopy
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.intake.steps.read_off import ReadOff
from desktop.ui.kit import files
from desktop.ui.parts.scans import scanner
from desktop.ui.parts.scans.copies import CopySheet
from desktop.ui.parts.scans.folder import WatchedFolder
from desktop.ui.parts.scans.scanning import ScanSheet
from tests.ui.reports.test_choices import choose
from tests.ui.scans.made import HEIC, pdf, picture
from tests.ui.seats import seat, texts

__all__ = ["seat"]

pytestmark = pytest.mark.local
KEPT = KeptCopy(why="نظام الإيجار", months=12)


def sheet_of(widget, kind):
    return next(s for s in widget.window().findChildren(kind) if s.isVisible())


@pytest.fixture
def desk(seat):
    """The papers' step of a request, in an office that keeps copies of the lease."""
    room = seat(Role.RECEPTION)
    office = room.live.office.policy.profile.office
    papers = tuple(
        p.model_copy(update={"kept": KEPT}) if p.id == "rent_contract" else p for p in office.papers
    )
    choose(room.live, papers=papers)
    request = room.live.request(room.live.person())
    room.request = request
    page = room.go(places.VisitFor(request.id))
    room.stage = page.stages["verification"]
    room.row = next(r for r in room.stage._rows if r.paper.id == "rent_contract")
    return room


def scanning(room) -> ScanSheet:
    room.row.copies.scan.click()
    room.rest()
    return sheet_of(room.row, ScanSheet)


def put(folder: Path, name: str, content: bytes) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def test_only_what_the_office_keeps_is_scanned(desk):
    offered = {r.paper.id: r.copies.scan.isVisibleTo(desk.stage) for r in desk.stage._rows}
    assert offered == {one: one == "rent_contract" for one in offered}
    other = desk.stage._rows[0]
    assert "صورة محفوظة" not in texts(other._status)


def test_files_are_added_put_right_kept_and_read_again(desk, tmp_path):
    sheet = scanning(desk)
    assert not sheet.yes.isEnabled()
    sheet.add([put(tmp_path, "a.jpg", picture()), put(tmp_path, "b.pdf", pdf(2))])
    desk.rest()
    assert len(sheet.pages) == 3
    assert "الصفحة ١ من ٣" in texts(sheet)
    wide = sheet.pages[0].shown.width
    sheet.right.click()
    desk.rest()
    assert sheet.pages[0].shown.height == wide
    sheet.trim.click()
    desk.rest()
    assert sheet.pages[0].shown.width < sheet.pages[0].first.height
    sheet.trim.click()
    desk.rest()
    assert sheet.pages[0].shown.height == wide
    sheet.view.go_to(3)
    sheet.away.click()
    assert len(sheet.pages) == 2
    sheet.yes.click()
    desk.rest()
    assert not [s for s in desk.row.window().findChildren(ScanSheet) if s.isVisible()]
    assert desk.row.entry().status is PaperStatus.COPY_KEPT
    assert not desk.row.waiver_row.isVisibleTo(desk.row)
    shown = texts(desk.row.copies)
    assert "نسخة من صفحتين" in shown
    assert KEPT.why in shown
    desk.row.copies._rows.rows[0].show_button.click()
    desk.rest()
    assert sheet_of(desk.row, CopySheet).view.pages == 2


def test_a_page_is_cropped_by_hand_with_the_keyboard_alone(desk, tmp_path):
    sheet = scanning(desk)
    sheet.add([put(tmp_path, "a.jpg", picture(1000, 2000))])
    desk.rest()
    sheet.right.click()
    desk.rest()
    sheet.crop.click()
    desk.rest()
    frame = sheet.frame
    assert frame.isVisible()
    assert not sheet.view.isVisible()
    assert not any(tool.isVisible() for tool in sheet._tools)
    assert not sheet.yes.isEnabled()
    assert "الحافة العليا" in texts(sheet)
    for _ in range(10):
        QTest.keyClick(frame, Qt.Key.Key_Down)
    QTest.keyClick(frame, Qt.Key.Key_Space)
    for _ in range(4):
        QTest.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert frame.box() == pytest.approx((0, 0.1, 0.8, 1))
    QTest.keyClick(frame, Qt.Key.Key_Left)
    QTest.keyClick(frame, Qt.Key.Key_Right)
    QTest.keyClick(frame, Qt.Key.Key_Return)
    desk.rest()
    shown, whole = sheet.pages[0].shown, sheet.pages[0].first
    assert shown.width == pytest.approx(0.8 * whole.height, abs=2)
    assert shown.height == pytest.approx(0.9 * whole.width, abs=2)
    assert sheet.view.isVisible()
    sheet.crop.click()
    desk.rest()
    assert frame.box() == pytest.approx((0, 0.1, 0.8, 1)), "what was cut away can be had again"
    for _ in range(30):
        QTest.keyClick(frame, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert frame.box()[1] == pytest.approx(0.95), "something of the page is always left"
    sheet.dismiss()
    assert sheet.isVisible()
    assert sheet.pages[0].shown == shown, "left as it was"


def test_a_part_is_drawn_with_the_mouse(desk, tmp_path):
    sheet = scanning(desk)
    sheet.add([put(tmp_path, "a.jpg", picture(1000, 1000))])
    desk.rest()
    sheet.crop.click()
    desk.rest()
    frame = sheet.frame
    page = frame._page()

    def at(x, y):
        return QPointF(page.x() + x * page.width(), page.y() + y * page.height()).toPoint()

    left = Qt.MouseButton.LeftButton
    QTest.mousePress(frame, left, pos=at(0.2, 0.3))
    QTest.mouseMove(frame, at(0.6, 0.7))
    QTest.mouseRelease(frame, left, pos=at(0.6, 0.7))
    assert frame.box() == pytest.approx((0.2, 0.3, 0.6, 0.7), abs=0.01)
    QTest.mousePress(frame, left, pos=at(0.2, 0.5))
    QTest.mouseMove(frame, at(0.0, 0.5))
    QTest.mouseMove(frame, at(-0.4, 0.5))
    QTest.mouseRelease(frame, left, pos=at(0.0, 0.5))
    assert frame.box() == pytest.approx((0.0, 0.3, 0.6, 0.7), abs=0.01)
    sheet.cut.click()
    desk.rest()
    assert sheet.pages[0].shown.width == pytest.approx(0.6 * sheet.pages[0].first.width, abs=12)


def test_the_paper_is_read_off_beside_its_scan(desk, tmp_path):
    sheet = scanning(desk)
    sheet.add([put(tmp_path, "a.jpg", picture())])
    desk.rest()
    (beside,) = sheet.findChildren(ReadOff)
    beside.number.set_value("٤٤٥-١")
    beside.day.inputs()[0].setText("٢٠٢٧/٠٥/٠١")
    sheet.yes.click()
    desk.rest()
    entry = desk.row.entry()
    assert entry.number == "٤٤٥-١"
    assert entry.expires == date(2027, 5, 1)
    assert desk.row.number_row.isVisibleTo(desk.row)
    again = scanning(desk)
    assert again.findChildren(ReadOff)[0].number.value() == "٤٤٥-١"
    assert again.findChildren(ReadOff)[0].day.value().day == date(2027, 5, 1)


def test_a_bad_file_is_told_and_nothing_is_lost(desk, tmp_path):
    sheet = scanning(desk)
    sheet.add([put(tmp_path, "a.jpg", picture())])
    desk.rest()
    sheet.add([put(tmp_path, "b.heic", HEIC)])
    desk.rest()
    assert "صور HEIC لا تُقرأ هنا" in texts(desk.row.window())
    sheet.add([tmp_path / "gone.pdf"])
    desk.rest()
    assert len(sheet.pages) == 1
    said = texts(desk.row.window())
    assert "تعذّرت قراءة «gone.pdf»" in said.replace("\u2068", "").replace("\u2069", "")


def test_files_are_dropped_on_the_sheet(desk, tmp_path):
    sheet = scanning(desk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(put(tmp_path, "a.png", picture(kind="PNG"))))])
    copy, none, left = (
        Qt.DropAction.CopyAction,
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton,
    )
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    sheet.dragEnterEvent(enter)
    assert enter.isAccepted()
    sheet.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    desk.rest()
    assert len(sheet.pages) == 1


def test_a_scanner_that_breaks_off_leaves_the_pages(desk, monkeypatch):
    pages = [picture(1654, 2339, "PPM")]

    def scan(_device):
        if not pages:
            raise KnownError("scanner.broke")
        return pages.pop()

    monkeypatch.setattr(scanner, "there", lambda: True)
    monkeypatch.setattr(scanner, "scanners", lambda: (scanner.Scanner("test:0", "ماسح"),))
    monkeypatch.setattr(scanner, "scan", scan)
    sheet = scanning(desk)
    sheet.scan.click()
    desk.rest()
    sheet.scan.click()
    desk.rest()
    assert len(sheet.pages) == 1
    assert "انقطع الماسح قبل تمام الصفحة" in texts(desk.row.window())
    monkeypatch.setattr(scanner, "scanners", tuple)
    sheet.scan.click()  # what failed may be gone
    desk.rest()
    assert "لا ماسح متصل" in texts(desk.row.window())


def test_pages_are_thrown_away_on_purpose_only(desk, tmp_path):
    sheet = scanning(desk)
    sheet.add([put(tmp_path, "a.jpg", picture())])
    desk.rest()
    sheet.dismiss()
    question = sheet_of(desk.row, kit.ConfirmSheet)
    question.no.click()
    assert sheet.isVisible()
    sheet.dismiss()
    question = sheet_of(desk.row, kit.ConfirmSheet)
    question.yes.click()
    assert not sheet.isVisible()
    assert sheet._shop.pid is None
    live = desk.live
    assert live.act(Role.RECEPTION, live.office.copies.of_request, desk.request.id) == ()


def test_what_comes_into_the_scanners_folder_is_added(desk, tmp_path, monkeypatch):
    folder = tmp_path / "ماسح"
    folder.mkdir()
    put(folder, "old.jpg", picture())
    monkeypatch.setattr(files, "ask_folder", lambda *_given, **_more: str(folder))
    sheet = scanning(desk)
    sheet.folder.click()
    assert "ما يصل إلى «ماسح» يُضاف" in texts(sheet)
    content = picture()
    path = put(folder, "new.jpg", content[:500])
    sheet._watched.take_new()
    path.write_bytes(content)
    sheet._watched.take_new()
    desk.rest()
    assert sheet.pages == [], "it was still being written"
    sheet._watched.take_new()
    desk.rest()
    assert len(sheet.pages) == 1
    sheet._watched.take_new()
    desk.rest()
    assert len(sheet.pages) == 1
    shutil.rmtree(folder)
    sheet._watched.take_new()


def came_of(watched):
    told = []
    watched.came.connect(told.append)
    watched.take_new()
    watched.take_new()
    watched.came.disconnect(told.append)
    return [[path.name for path in paths] for paths in told]


@pytest.fixture
def watched(qapp):
    made = WatchedFolder(qapp)
    yield made
    made.stop()


def test_a_link_that_leads_nowhere_hides_no_other_file(watched, tmp_path):
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nothing")
    put(tmp_path, "old.jpg", b"old")
    watched.watch(tmp_path)
    put(tmp_path, "new.jpg", b"new")
    assert came_of(watched) == [["new.jpg"]]


def test_what_lay_in_a_folder_that_could_not_be_read_at_first_is_nobody_s(watched, tmp_path):
    folder = tmp_path / "ماسح"
    watched.watch(folder)
    folder.mkdir()
    put(folder, "old.jpg", b"old")
    assert came_of(watched) == []
    put(folder, "new.jpg", b"new")
    assert came_of(watched) == [["new.jpg"]]


def test_a_file_written_anew_under_its_name_comes_again_and_others_in_their_order(
    watched, tmp_path
):
    watched.watch(tmp_path)
    for second, name in enumerate(("scan 9.jpg", "scan 10.jpg"), 1):
        os.utime(put(tmp_path, name, b"new"), (second, second))
    assert came_of(watched) == [["scan 9.jpg", "scan 10.jpg"]]
    assert came_of(watched) == []
    put(tmp_path, "scan 9.jpg", b"another")
    assert came_of(watched) == [["scan 9.jpg"]]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_no_file(desk, watched, tmp_path):
    watched.watch(tmp_path)
    pipe = tmp_path / "scan.pdf"
    os.mkfifo(pipe)
    assert came_of(watched) == []
    sheet = scanning(desk)
    sheet.add([pipe])
    desk.rest()
    assert sheet.pages == []
    assert "تعذّرت قراءة" in texts(desk.row.window())


def test_the_persons_page_shows_what_is_kept_to_who_may_open_it(desk, tmp_path):
    sheet = scanning(desk)
    sheet.add([put(tmp_path, "a.jpg", picture())])
    desk.rest()
    sheet.yes.click()
    desk.rest()
    page = desk.go(places.Person(desk.request.person.id))
    shown = texts(page.papers)
    assert "نسخة من صفحة واحدة" in shown
    assert "تُحفظ إلى نهاية" in shown


def test_of_several_scanners_one_is_chosen_and_remembered(desk, monkeypatch):
    used = []
    two = (scanner.Scanner("usb:1", "ماسح أول"), scanner.Scanner("usb:2", "ماسح ثانٍ"))

    def scan(device):
        used.append(device)
        return picture(400, 500, "PPM")

    monkeypatch.setattr(scanner, "there", lambda: True)
    monkeypatch.setattr(scanner, "scanners", lambda: two)
    monkeypatch.setattr(scanner, "scan", scan)
    sheet = scanning(desk)
    sheet.scan.click()
    desk.rest()
    assert (used, sheet.device.isVisible()) == ([], True)
    sheet.device.set_value("usb:2")
    sheet.scan.click()
    desk.rest()
    assert used == ["usb:2"]
    sheet.pages.clear()
    sheet.dismiss()
    sheet = scanning(desk)
    sheet.scan.click()
    desk.rest()
    assert used == ["usb:2", "usb:2"]


def printed(room) -> bytes:
    """Return the receipt of the request as it was printed."""
    live = room.live
    return live.act(Role.RECEPTION, live.office.press.issue, "receipt", room.request.id).pdf


def test_a_page_that_bears_a_code_of_the_office_leads_to_its_request(desk, tmp_path):
    sheet = scanning(desk)
    (tmp_path / "عاد.pdf").write_bytes(printed(desk))
    sheet.add([tmp_path / "عاد.pdf"])
    desk.rest()
    assert sheet.bears.isVisibleTo(sheet)
    assert sheet.bears.paper.subject == desk.request.id
    sheet.bears.activated.emit()
    desk.rest()
    assert desk.room.current == "request"


def test_a_page_that_was_removed_says_nothing_of_the_next(desk, tmp_path):
    page = desk.go("prints")
    page.returned.click()
    desk.rest()
    sheet = sheet_of(page, ScanSheet)
    (tmp_path / "عاد.pdf").write_bytes(printed(desk))
    sheet.add([tmp_path / "عاد.pdf"])
    desk.rest()
    assert sheet.bears.paper
    sheet.away.click()
    assert not sheet.bears.isVisibleTo(sheet)
    (tmp_path / "أخرى.jpg").write_bytes(picture())
    sheet.add([tmp_path / "أخرى.jpg"])
    desk.rest()
    sheet.yes.click()
    desk.rest()
    assert sheet.isVisible(), "the paper of before is not this one"


def test_a_signed_paper_that_came_back_finds_its_request(desk, tmp_path):
    page = desk.go("prints")
    page.returned.click()
    desk.rest()
    sheet = sheet_of(page, ScanSheet)
    (tmp_path / "أخرى.jpg").write_bytes(picture())
    sheet.add([tmp_path / "أخرى.jpg"])
    desk.rest()
    sheet.yes.click()
    desk.rest()
    assert sheet.isVisible(), "a page without a code leads nowhere"
    (tmp_path / "عاد.pdf").write_bytes(printed(desk))
    sheet.add([tmp_path / "عاد.pdf"])
    desk.rest()
    sheet.yes.click()
    desk.rest()
    assert desk.room.current == "request"
