"""Lists in the window: chosen, read by the helper, judged, corrected, brought in, taken back."""

import io
import re
from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest
import python_calamine
from xlsxwriter import Workbook

from desktop.base.arabic_text import strip_controls
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.exchange.terms import NO_HEADINGS, Fate, Verdict
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.exchange import import_page
from desktop.ui.exchange.columns_sheet import ColumnsSheet
from desktop.ui.kit.asking import ConfirmSheet
from desktop.ui.kit.operation import Stopped
from desktop.ui.kit.texts import Language, install, numeral
from desktop.ui.parts.exporting import ExportSheet
from desktop.ui.parts.sheets import reading
from tests.exchange.lists import HEADINGS, families, refused, rows, workbook
from tests.ui.seats import sheet_of, texts


def _opened(room, tmp_path, content, name="كشف.xlsx"):
    path = tmp_path / name
    path.write_bytes(content)
    page = room.go("import")
    page.open_file(path)
    room.rest()
    assert page._hand, texts(room)
    return page


def _yes(room):
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()


def _count(room):
    return room.live.act(Role.RECEPTION, room.live.office.people.count)


def test_an_old_list_of_three_hundred_families_comes_in_and_is_taken_back(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    before = _count(room)
    page = _opened(room, tmp_path, workbook(list(rows(families(300)))))
    judged = page._hand.trial.judged
    assert len(judged) == 300
    new = sum(one.fate is Fate.NEW for one in judged)
    assert new > 250
    page.bring.click()
    _yes(room)
    assert _count(room) == before + new
    listed = room.page("imports")
    (row,) = listed.table.model.rows
    assert row.files == new
    listed.back.click()
    _yes(room)
    assert _count(room) == before
    assert listed.table.model.rows[0].taken_back == new


@pytest.mark.parametrize("brought", [False, True])
def test_a_list_in_hand_stands_again_unless_it_was_brought_in_behind_a_lock(
    seat, tmp_path, brought
):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(3)))))
    carried = page.carried()
    if brought:
        page.bring.click()
        _yes(room)
    page._hand = page._book = None
    page.put_back(carried)
    room.rest()
    assert (page._hand is None) == brought
    assert page.bring.isEnabled() != brought


def test_where_nothing_came_in_yet_no_half_of_the_page_is_empty(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    for name in ("imports", "import"):
        page = room.go(name)
        assert not page._side.isVisible(), name
    page = _opened(room, tmp_path, workbook(list(rows(families(3)))))
    assert page._side.isVisible()
    page.bring.click()
    _yes(room)
    assert room.page("imports")._side.isVisible()


def _rows(path):
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return book.get_sheet_by_index(0).to_python()


def test_a_list_of_requests_is_taken_out_with_a_reason(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    request = room.live.request()
    page = room.go("requests")
    page.export.click()
    sheet = sheet_of(room, ExportSheet)
    sheet.form.put(lambda d: d.reason, "مراجعة المجلس")
    sheet.save_to(str(tmp_path / "طلبات.xlsx"))
    room.rest()
    rows = _rows(tmp_path / "طلبات.xlsx")
    assert any(request.number in map(str, row) for row in rows)
    assert not seat(Role.RECEPTION, room.live).go("requests").export.isVisible()


def test_a_list_is_printed_as_it_is_in_view(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    request = room.live.request()
    page = room.go("requests")
    page.list.bar.put_order("opened", True)
    page.list.bar.choices["service"].set_value(request.service_id)
    page.table.set_off(("service",))
    room.rest()
    page.export.click()
    sheet = sheet_of(room, ExportSheet)
    sheet.form.put(lambda d: d.reason, "مراجعة المجلس")
    sheet.save_sheet_to(str(tmp_path / "طلبات.pdf"))
    room.rest()
    with closing(pypdfium2.PdfDocument(tmp_path / "طلبات.pdf")) as document:
        text = document[0].get_textpage().get_text_range()
    assert request.number in text
    service = next(one for one in room.live.profile.services if one.id == request.service_id)
    assert text.count(service.name.split()[0]) == 1, "its filter is told, its column left out"
    assert "الترتيب" in text


def test_a_list_for_others_says_when_nobody_agreed(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    room.live.request()
    page = room.go("requests")
    page.export.click()
    sheet = sheet_of(room, ExportSheet)
    put = sheet.form.put
    put(lambda d: d.whom, "donor")
    put(lambda d: d.receiver, "مؤسسة العطاء")
    put(lambda d: d.purpose, "كسوة الشتاء")
    put(lambda d: d.reason, "طلب المتبرع")
    sheet.save_to(str(tmp_path / "قائمة.xlsx"))
    room.rest()
    assert not (tmp_path / "قائمة.xlsx").exists()
    assert sheet.isVisible(), "what was typed stands there still"
    assert "وافق" in texts(room)


def _exported(room, page, file):
    """Take a list out for the office's own work; return its rows."""
    page.export.click()
    sheet = sheet_of(room, ExportSheet)
    assert not sheet.whom.isVisible(), "nobody of these lists could agree to it"
    sheet.form.put(lambda d: d.reason, "مراجعة المجلس")
    sheet.save_to(str(file))
    room.rest()
    return _rows(file)


def test_registers_of_sittings_and_deliveries_are_taken_out(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    sitting = room.live.sitting()
    rows = _exported(room, room.go("sittings"), tmp_path / "جلسات.xlsx")
    assert any(sitting.number in map(str, row) for row in rows)
    request = room.live.request(room.live.person())
    room.live.upto(request.id, StepId.DELIVERY)
    page = room.go("deliveries")
    page.export.click()
    sheet = sheet_of(room, ExportSheet)
    assert sheet.whom.isVisible()
    sheet.form.put(lambda d: d.reason, "مراجعة المجلس")
    sheet.save_to(str(tmp_path / "تسليم.xlsx"))
    room.rest()
    assert any(request.number in map(str, row) for row in _rows(tmp_path / "تسليم.xlsx"))


def test_complaints_are_taken_out_without_who_raised_them(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    person = room.live.person()
    voice = RecordVoice(
        VoiceKind.COMPLAINT, ChannelId.INTERVIEW, "تأخر الصرف.", room.live.clock.now(),
        person_id=person.id,
    )  # fmt: skip
    number = room.live.act(Role.RECEPTION, room.live.office.complaints.record, voice).number
    rows = _exported(room, room.go("handling"), tmp_path / "شكاوى.xlsx")
    assert any(number in map(str, row) for row in rows)
    said = "\n".join(str(cell) for row in rows for cell in row)
    assert person.form.name.first not in said
    assert "تأخر" not in said


@pytest.mark.parametrize("page", ["orders", "givings"])
def test_lists_of_deliveries_are_taken_out_with_a_reason(seat, tmp_path, page):
    room = seat(Role.DIRECTOR)
    opened = room.go(page)
    if page == "orders":
        assert not opened.export.isEnabled(), "the orders are not in view"
        opened.chips.set_value("prepared")
        opened.chips.chosen.emit("prepared")
        room.rest()
    rows = _exported(room, opened, tmp_path / "قائمة.xlsx")
    titles = [column.title for column in opened.table.model.columns]
    assert titles in rows


LATIN = re.compile("[A-Za-z]{2}")
#: Of each list what narrows it, as the window's own words.
LISTED = {
    "files": {"state": "active"}, "requests": {"waits": "signature"}, "sittings": {"state": "open"},
    "deliveries": {"period": "month"}, "handling": {"which": "all"}, "orders": {}, "givings": {},
    "follow": {},
}  # fmt: skip


@pytest.fixture
def english(dressed):
    install(dressed, Language.ENGLISH)
    yield dressed
    install(dressed)


def _worked(live):
    """Let every list have a row that the window says something of."""
    person = live.person()
    live.request(person)
    live.upto(live.request(live.person(families(1)[0])).id, StepId.DELIVERY)
    live.sitting()
    said = RecordVoice(
        VoiceKind.COMPLAINT, ChannelId.INTERVIEW, "تأخر الصرف.", live.clock.now(),
        person_id=person.id,
    )  # fmt: skip
    live.act(Role.RECEPTION, live.office.complaints.record, said)


@pytest.mark.parametrize("how", ["xlsx", "pdf"])
@pytest.mark.parametrize("name", LISTED)
def test_a_list_taken_out_of_an_english_window_is_arabic(english, seat, tmp_path, name, how):
    room = seat(Role.DIRECTOR)
    _worked(room.live)
    page = room.go(name)
    assert LATIN.search(page.export.text()), "the window speaks English"
    if name == "orders":
        page.chips.set_value("prepared")
        page.chips.chosen.emit("prepared")
    for one, value in LISTED[name].items():
        page.list.bar.choices[one].set_value(value)
    if hasattr(page, "list"):
        page.list.bar.put_order(page.list.spec.sorts[-1], True)
    room.rest()
    titles = [column.title for column in page.table.model.columns]
    assert all(map(LATIN.search, titles))
    page.export.click()
    sheet = sheet_of(room, ExportSheet)
    sheet.form.put(lambda d: d.reason, "مراجعة المجلس")
    file = tmp_path / f"list.{how}"
    (sheet.save_to if how == "xlsx" else sheet.save_sheet_to)(str(file))
    room.rest()
    if how == "xlsx":
        said = "\n".join(str(cell) for row in _rows(file) for cell in row)
    else:
        with closing(pypdfium2.PdfDocument(file)) as document:
            said = "".join(page.get_textpage().get_text_range() for page in document)
    codes = re.compile(r"[A-Z]+[0-9][\w-]*|[0-9]{2}-[0-9a-f]{8}")  # numbers, the policy's hash
    assert not LATIN.search(codes.sub("", said)), said
    assert not re.search("[\u0621-\u064a]", " ".join(c.title for c in page.table.model.columns))


def test_a_report_is_corrected_and_fed_back(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook([*_body()]))
    assert [one.fate.value for one in page._hand.trial.judged] == ["new", "refused"]
    page.save_report(str(tmp_path / "تقرير.xlsx"))
    room.rest()
    rows = _rows(tmp_path / "تقرير.xlsx")
    at = rows[0].index("السجل المدني")
    assert rows[2][at] == "1.01E+09"
    rows[2][at] = "2000000006"
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        made = book.add_worksheet("تقرير")
        for line, row in enumerate(rows):
            for column, cell in enumerate(row):
                made.write_string(line, column, cell)
    page = _opened(room, tmp_path, file.getvalue(), "مصحح.xlsx")
    assert [one.fate.value for one in page._hand.trial.judged] == ["new", "new"]


def _body():
    for number, row in enumerate(rows(families(40))):
        if row[2] == "العائل" and number in {0, 4}:
            yield (*row[:3], "1.01E+09" if number else row[3], *row[4:])


def test_a_column_is_corrected_and_the_list_judged_anew(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(3)))))
    page.columns.click()
    sheet = sheet_of(room, ColumnsSheet)
    at = HEADINGS.index("الباحث")
    sheet.table.mark(at)
    sheet.use.set_value("note")
    sheet.use.changed.emit()
    sheet.yes.click()
    room.rest()
    assert page._hand.trial.layout.columns[at].use.value == "note"
    assert "الباحث: سارة" in page._hand.trial.judged[0].family.form.note


def test_the_row_of_headings_is_chosen_or_none(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(3)))))
    was = page._hand.trial.layout
    page.columns.click()
    sheet = sheet_of(room, ColumnsSheet)
    for heading in (NO_HEADINGS, was.heading, NO_HEADINGS):
        sheet.heading.set_value(heading)
        sheet.heading.changed.emit()
        room.rest()
        assert sheet._layout.heading == heading
    sheet.yes.click()
    room.rest()
    layout, rows_ = page._hand.trial.layout, page._hand.trial.sheet.rows
    assert layout.heading == NO_HEADINGS
    assert {row for one in page._hand.trial.judged for row in one.family.rows} == {
        at for at, row in enumerate(rows_) if any(row)
    }


def test_a_sheet_whose_judging_was_stopped_is_not_taken_for_the_one_in_view(
    seat, tmp_path, monkeypatch
):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(6))), sheets=2))
    first = page._hand.trial
    with monkeypatch.context() as stopped:

        def stop(*_args):
            raise Stopped

        stopped.setattr(import_page, "judge", stop)
        page.sheet.set_value(1)
        room.rest()
    assert (page._hand.trial, page.sheet.value()) == (first, 0)
    page.columns.click()
    sheet_of(room, ColumnsSheet).yes.click()
    room.rest()
    assert page._hand.trial.sheet is first.sheet
    with monkeypatch.context() as stopped:
        stopped.setattr(import_page, "judge", stop)
        page.open_file(tmp_path / "كشف.xlsx")
        room.rest()
    assert not page.list.table.model.rows, "nothing of the list before stands there"
    assert not page.bring.isEnabled()
    page.sheet.set_value(1)
    room.rest()
    assert page._hand.trial.sheet.name == "كشف 2"


def test_all_sheets_come_in_as_one_list(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    forms = [replace(one, members=()) for one in families(6)]
    page = _opened(room, tmp_path, workbook(list(rows(forms)), sheets=2))
    assert len(page._hand.trial.judged) == 3
    page.sheet.set_value(-1)
    room.rest()
    assert (len(page._hand.trial.judged), page.sheet.value()) == (6, -1), texts(room)
    page.bring.click()
    _yes(room)
    listed = room.page("imports")
    assert listed.table.current().sheet == "كشف 1، كشف 2"
    stood = dict(listed._brought[-1].cells)
    assert (stood["الورقة"], stood["الصف في الورقة"]) == ("كشف 2", "4")


def test_every_file_of_an_import_is_shown_and_its_sheet(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(70)))))
    page.bring.click()
    _yes(room)
    listed = room.page("imports")
    assert "كشف 1" in texts(listed.card)
    made = listed.table.current().files
    assert (len(listed._brought), listed.more.isVisible()) == (50, True)
    listed.more.click()
    room.rest()
    assert (len(listed._brought), listed.more.isVisible()) == (made, False)
    listed.shown_again()
    room.rest()
    assert len(listed._brought) == made, "what was shown stays"


def test_a_file_says_by_which_list_it_came_in(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(3)))))
    page.bring.click()
    _yes(room)
    came = room.page("imports")._brought[0]
    file = room.go(places.Person(came.person_id))
    assert f"كشف.xlsx · كشف 1 · الصف {numeral(came.row)}" in strip_controls(texts(file))


def test_a_file_that_is_no_list_is_told_and_what_was_judged_stays(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    page = _opened(room, tmp_path, workbook(list(rows(families(3)))))
    (tmp_path / "صفحة.xls").write_bytes(b"<html><table></table></html>")
    page.open_file(tmp_path / "صفحة.xls")
    room.rest()
    assert "صفحة ويب" in texts(room)
    assert len(page._hand.trial.judged) == 3


def test_twins_are_judged_one_after_the_other(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    first = families(6)
    for form in first[:3]:
        room.live.person(form)
    again = [replace(one, identity=Identity(IdentityKind.NONE_YET)) for one in first]
    page = _opened(room, tmp_path, workbook(list(rows(again))))
    twins = [one for one in page._hand.trial.judged if one.fate is Fate.TWIN]
    assert len(twins) == 3
    page.list.fates.set_value(Fate.TWIN.value)
    page.list.fates.chosen.emit(Fate.TWIN.value)
    page.card.distinct.click()
    page.card.same.click()
    assert list(page._hand.verdicts.values()) == [Verdict.DISTINCT, Verdict.SAME]
    assert page.list.table.current().family.rows == twins[2].family.rows
    carried = page.carried()
    page._hand = page._book = None
    page.put_back(carried)
    room.rest()
    assert len(page._hand.verdicts) == 2
    page._judge(page._hand.trial.sheet, page._hand.trial.layout)
    room.rest()
    assert list(page._hand.verdicts.values()) == [Verdict.DISTINCT, Verdict.SAME], "judged anew"
    page.open_file(tmp_path / "كشف.xlsx")
    room.rest()
    assert list(page._hand.verdicts.values()) == [Verdict.DISTINCT, Verdict.SAME], "opened again"
    before = _count(room)
    page.bring.click()
    _yes(room)
    assert _count(room) == before + 4


def test_a_file_that_changes_while_it_is_read_is_told(tmp_path, monkeypatch):
    path = tmp_path / "قائمة.csv"
    path.write_text("الاسم\nنورة\n", "utf-8")
    real = reading.os.fstat

    def grown(number):
        found = real(number)
        path.write_text("الاسم\nنورة\nهند\n", "utf-8")
        return found

    monkeypatch.setattr(reading.os, "fstat", grown)
    assert refused(reading._content, path) == "sheet.changed"
    assert refused(reading._content, tmp_path) == "sheet.unreadable"
