"""Lists of several villages in one workbook, as somebody keeps them for years: headings of
two rows, families counted at their heads, totals and signatures, an error of the program.
"""

import io
from dataclasses import replace
from datetime import datetime, time

import pytest
import python_calamine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from xlsxwriter import Workbook

from desktop.base.arabic_text import arabic_digits
from desktop.base.dates import Calendar
from desktop.base.hijri import to_hijri
from desktop.core.exchange.terms import Fate
from desktop.core.people.terms import Gender, Relationship
from desktop.core.practice.names import identity
from desktop.core.work import Role
from tests.exchange.lists import families
from tests.ui.journeys.desk import CONTROL
from tests.ui.rooms import write

VILLAGES = ("قرية الخالدية", "قرية السلام", "هجرة المنتزه")
#: Each heading of the upper row with those below it.
HEADINGS = (
    ("م", ()), ("الأسم الرباعي", ()), ("القرابه", ()), ("رقم الهويّـة", ()),
    ("تاريخ الميلاد", ("هجري", "ميلادي")), ("النوع", ()), ("أرقام التواصل", ("جوال", "هاتف")),
    ("نوع المساعدة", ()), ("ملاحضات", ()),
)  # fmt: skip
WIDE = sum(max(len(below), 1) for _, below in HEADINGS)
_RELATIONS = {
    Relationship.SPOUSE: "زوجته", Relationship.SON: "ابنه", Relationship.DAUGHTER: "ابنته",
    Relationship.MOTHER: "والدته",
}  # fmt: skip


def _births(place, birth):
    """Return a birth in two columns: as a text of Umm al-Qura, or as a day of the program."""
    if birth.day is None:
        era = "هـ" if birth.calendar is Calendar.HIJRI else " م"
        return (f"{birth.year}{era}", "") if birth.year else ("لا يوجد", "")
    if place % 2:
        return "", datetime.combine(birth.day, time())
    there = to_hijri(birth.day)
    return arabic_digits(f"{there.year}/{there.month}/{there.day}"), ""


def _rows(forms, first):
    for place, form in enumerate(forms):
        nine = form.mobile[-9:]
        mobile = (f"00966{nine}", int(nine or 0), f"0{nine} / 0559{place:06}")[place % 3]
        number = form.identity.number
        yield (
            first + place, form.name.full, "رب الأسرة", float(number) if number else "-",
            *_births(place, form.birth), "انثى" if form.gender is Gender.FEMALE else "ذكر",
            mobile if nine else "لا يوجد", "", "غذائية", form.note.replace("\n", " "),
        )  # fmt: skip
        for member in form.members:
            sex = {"ابنه": "ذكر"}.get(_RELATIONS.get(member.relationship, ""), "")
            yield (
                "", member.name, _RELATIONS.get(member.relationship, "قريب"),
                member.identity_number, *_births(place, member.birth), sex, "", "", "", "",
            )  # fmt: skip


def _kept(forms):
    """Return the workbook; the identity of the fifth head of each village is an error."""
    file = io.BytesIO()
    share = -(-len(forms) // len(VILLAGES))
    with Workbook(file, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy/mm/dd"})
        for place, village in enumerate(VILLAGES):
            sheet = book.add_worksheet(village)
            sheet.merge_range(0, 0, 0, WIDE - 1, f"كشف الأسر المحتاجة - {village}")
            _head(sheet)
            some = forms[place * share : (place + 1) * share]
            lines = list(_rows(some, 1))
            half = next(at for at, line in enumerate(lines[8:], 8) if line[0])
            lines.insert(half, ("م", "الأسم الرباعي", "القرابه", "رقم الهويّـة"))  # a new page
            heads = [at for at, line in enumerate(lines, 4) if isinstance(line[0], int)]
            for at, line in enumerate(lines, 4):
                for column, cell in enumerate(line):
                    if isinstance(cell, datetime):
                        sheet.write_datetime(at, column, cell, day)
                    elif cell != "":
                        sheet.write(at, column, cell)
            sheet.write_formula(heads[4], 3, "=VLOOKUP(B9,بيانات!A:B,2)", None, "#N/A")
            end = 5 + len(lines)
            sheet.write(end, 1, "الإجمالي")
            sheet.write_formula(end, 3, f"=COUNTA(A5:A{end})", None, len(some))
            sheet.write(end + 2, 1, "إعداد: مشرف القرية")
            sheet.set_column(8, 8, None, None, {"hidden": True})
        chart = book.add_chart({"type": "pie"})
        chart.add_series({"values": f"='{VILLAGES[0]}'!$A$5:$A$9"})
        book.add_chartsheet("رسم").set_chart(chart)
    return file.getvalue()


def _head(sheet):
    at = 0
    for upper, below in HEADINGS:
        if below:
            sheet.merge_range(2, at, 2, at + len(below) - 1, upper)
            for place, lower in enumerate(below):
                sheet.write(3, at + place, lower)
        else:
            sheet.merge_range(2, at, 3, at, upper)
        at += max(len(below), 1)


def _button(widget, text):
    return next(one for one in widget.findChildren(QAbstractButton) if text in one.text())


def _fates(page):
    found = [one.fate for one in page._hand.trial.judged]
    return {fate: found.count(fate) for fate in Fate if fate in found}


@pytest.mark.parametrize("count", [24, pytest.param(300, marks=pytest.mark.full)])
def test_lists_of_villages_come_in_as_one_and_go_again(desk, chosen, tmp_path, count):
    forms = [replace(one, iban="", incomes=()) for one in families(count, seed=11)]
    before = desk.live.act(Role.RECEPTION, desk.live.office.people.count)
    chosen["path"] = tmp_path / "قرى.xlsx"
    chosen["path"].write_bytes(_kept(forms))
    desk.sit(Role.DIRECTOR)
    desk.press(_button(desk.page, "القوائم المستوردة"))
    desk.press(desk.page.new)
    desk.key(Qt.Key.Key_O, CONTROL)
    desk.rest()
    desk.to(desk.page.sheet)
    write("كل")
    desk.rest()
    page = desk.page
    desk.shot("villages-1-judged")
    judged = page._hand.trial.judged
    nobody = [one for one in judged if [p.code for p in one.problems] == ["import.no_person"]]
    assert len(nobody) == 3 * len(VILLAGES), "a repeated heading, a total, who made it"
    people = [one for one in judged if one not in nobody]
    assert len(people) == count
    sizes = [len(one.family.rows) - 1 for one in people]
    assert sizes == [len(form.members) for form in forms]
    lost = [one for one in people if any(p.code == "import.error_cell" for p in one.problems)]
    assert len(lost) == len(VILLAGES)
    for one, form in zip(people, forms, strict=True):
        if one.family.form is not None:
            _same(one.family.form, form)

    chosen["path"] = tmp_path / "تقرير.xlsx"
    desk.press(page.report)
    _correct(chosen["path"])
    desk.key(Qt.Key.Key_O, CONTROL)
    desk.rest()
    page = desk.page
    left = [one for one in page._hand.trial.judged if one.fate is Fate.REFUSED]
    left = [one for one in left if [p.code for p in one.problems] != ["import.no_person"]]
    twice = [one for one in left if [p.code for p in one.problems] == ["import.twice"]]
    assert left == twice, "all that was refused besides is put right"
    desk.shot("villages-2-corrected")
    new = _fates(page)[Fate.NEW]
    desk.go_on()
    desk.shot("villages-3-asked")
    desk.press(desk.sheet.yes)
    assert desk.room.current == "imports"
    assert desk.live.act(Role.RECEPTION, desk.live.office.people.count) == before + new
    desk.shot("villages-4-brought")
    desk.press(desk.page.back)
    desk.press(desk.sheet.yes)
    assert desk.live.act(Role.RECEPTION, desk.live.office.people.count) == before


def _same(read, form):
    """Nothing of a family became something else on its way."""
    assert (read.name.full, read.gender) == (form.name.full, form.gender)
    assert (read.identity.number, read.mobile[-9:]) == (form.identity.number, form.mobile[-9:])
    assert (read.birth.day, read.birth.year) == (form.birth.day, form.birth.year)
    for mine, theirs in zip(read.members, form.members, strict=True):
        assert mine.name == theirs.name
        if theirs.relationship in _RELATIONS:
            assert mine.relationship is theirs.relationship
        assert (mine.birth.day, mine.birth.year) == (theirs.birth.day, theirs.birth.year)
    assert all(line in read.note for line in filter(None, [form.note.replace("\n", " ")]))


def _correct(path):
    """Write an identity where the report tells of an error, as somebody does in their program."""
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    lines = book.get_sheet_by_index(0).to_python()
    for place, line in enumerate(lines):
        if "#N/A" in line:
            line[line.index("#N/A")] = identity(79_000_000 + place)
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as made:
        sheet = made.add_worksheet("تقرير")
        for at, line in enumerate(lines):
            for column, cell in enumerate(line):
                sheet.write_string(at, column, str(cell))
    path.write_bytes(file.getvalue())
