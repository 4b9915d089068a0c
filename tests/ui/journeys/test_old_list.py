"""An old list of three hundred families: from the workbook of the office until it is taken back."""

import io
from dataclasses import replace

import pytest
import python_calamine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from xlsxwriter import Workbook

from desktop.base.arabic_text import strip_controls
from desktop.core.exchange.terms import Fate, Use, Verdict
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.practice.names import identity
from desktop.core.work import Role
from tests.exchange.lists import HEADINGS, families, rows, workbook
from tests.ui.journeys.desk import CONTROL
from tests.ui.rooms import write
from tests.ui.seats import texts

ODD = "تفاصيل أخرى"
AT = HEADINGS.index("السجل المدني")


def _kept(forms):
    """Return the workbook of the office: the notes under a heading of its own, a number shortened
    by the program.
    """
    body = [list(row) for row in rows(forms)]
    heads = [row for row in body if row[2] == "العائل"]
    heads[9][AT] = "1.01E+09"
    heads[20][HEADINGS.index("ملاحظات")] = "تراجع مساءً"
    content = workbook([tuple(row) for row in body])
    found = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    every = found.get_sheet_by_index(0).to_python(skip_empty_area=False)
    return _written([[ODD if cell == "ملاحظات" else cell for cell in row] for row in every])


def _written(lines):
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True, "default_date_format": "yyyy/mm/dd"}) as book:
        made = book.add_worksheet("كشف")
        for at, line in enumerate(lines):
            for column, cell in enumerate(line):
                if cell != "":
                    made.write(at, column, cell)
    return file.getvalue()


def _button(widget, text):
    return next(one for one in widget.findChildren(QAbstractButton) if text in one.text())


def _count(desk):
    return desk.live.act(Role.RECEPTION, desk.live.office.people.count)


@pytest.mark.parametrize("count", [40, pytest.param(300, marks=pytest.mark.full)])
def test_an_old_list_is_corrected_judged_and_taken_back(desk, chosen, tmp_path, count):
    forms = families(count, seed=3)
    no_paper = Identity(IdentityKind.NONE_YET)
    known = desk.live.person(forms[0])
    twins = [desk.live.person(replace(one, identity=no_paper)) for one in forms[1:3]]
    before = _count(desk)
    chosen["path"] = tmp_path / "كشف الأسر.xlsx"
    chosen["path"].write_bytes(_kept(forms))

    desk.sit(Role.DIRECTOR)
    desk.press(_button(desk.page, "القوائم المستوردة"))
    desk.press(desk.page.new)
    desk.key(Qt.Key.Key_O, CONTROL)
    desk.rest()
    page = desk.page
    assert len(page._hand.trial.judged) == count
    desk.shot("list-1-judged")

    _correct_a_column(desk)
    page = desk.page
    every = page._hand.trial.judged
    fates = [one.fate for one in every]
    assert (fates[0], fates[1], fates[2], fates[9]) == (
        Fate.KNOWN, Fate.TWIN, Fate.TWIN, Fate.REFUSED,
    )  # fmt: skip
    assert every[20].family.form.note == f"{ODD}: تراجع مساءً"
    _judge_the_twins(desk, twins)
    desk.shot("list-2-twins")

    chosen["path"] = tmp_path / "تقرير.xlsx"
    desk.press(page.report)
    _correct_the_report(chosen["path"])
    desk.key(Qt.Key.Key_O, CONTROL)
    desk.rest()
    page = desk.page
    assert page._hand.trial.judged[9].fate is Fate.NEW
    assert [one.family.verdict for one in page._hand.trial.judged[1:3]] == [
        Verdict.DISTINCT, Verdict.SAME,
    ]  # fmt: skip
    wanted = len(page._hand.wanted().judged) - sum(
        one.fate is not Fate.NEW for one in page._hand.trial.judged
    )
    desk.go_on()
    desk.press(desk.sheet.yes)
    assert desk.room.current == "imports"
    assert _count(desk) == before + wanted + 1  # the twin that is somebody else
    desk.shot("list-3-brought")
    _take_back_but_one(desk, before)
    assert desk.live.act(Role.RECEPTION, desk.live.office.people.read, known.id).version == 1


def test_columns_that_a_lock_came_over_stand_again_and_those_given_up_do_not(
    desk, chosen, tmp_path
):
    chosen["path"] = tmp_path / "كشف الأسر.xlsx"
    chosen["path"].write_bytes(_kept(families(25, seed=3)))
    desk.sit(Role.DIRECTOR)
    desk.press(_button(desk.page, "القوائم المستوردة"))
    desk.press(desk.page.new)
    desk.key(Qt.Key.Key_O, CONTROL)
    desk.rest()

    def odd():
        desk.press(desk.page.columns)
        every = desk.sheet._layout.columns
        return next((at, one.use) for at, one in enumerate(every) if one.heading == ODD)

    def takes(word):
        place, _ = odd()
        desk.to(desk.sheet.table.view)
        desk.key(Qt.Key.Key_Home)
        for _ in range(place):
            desk.key(Qt.Key.Key_Down)
        desk.to(desk.sheet.use)
        write(word)

    takes("الملاحظات")
    desk.lock()
    desk.sit(Role.DIRECTOR)
    assert desk.room.current == "import"
    assert odd()[1] is Use.NOTE
    desk.key(Qt.Key.Key_Escape)
    assert desk.sheets == 0
    assert odd()[1] is Use.LEFT


def _correct_a_column(desk):
    desk.press(desk.page.columns)
    sheet = desk.sheet
    desk.to(sheet.table.view)
    place = next(at for at, one in enumerate(sheet.table.model.rows) if one.column.heading == ODD)
    for _ in range(place):
        desk.key(Qt.Key.Key_Down)
    desk.to(sheet.use)
    write("الملاحظات")
    assert sheet._layout.columns[place].use is Use.NOTE
    uses = [one.use for one in sheet._layout.columns]
    assert Use.FULL_NAME in uses, "a word that was passed by took nothing away"
    desk.go_on()


def _judge_the_twins(desk, twins):
    """Two are alike; who is registered by another hand is told by the file beside the row."""
    page = desk.page
    desk.press(_button(page.list.fates, "قد يكون مسجلًا"))
    desk.to(page.list.table.view)
    desk.key(Qt.Key.Key_Home, CONTROL)
    assert twins[0].file_number in strip_controls(texts(page.card))
    desk.press(page.card.distinct)
    assert twins[1].file_number in strip_controls(texts(page.card))
    desk.press(page.card.same)
    assert list(page._hand.verdicts.values()) == [Verdict.DISTINCT, Verdict.SAME]


def _correct_the_report(path):
    """Write the number that was lost, as somebody does in the report's own program."""
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    lines = book.get_sheet_by_index(0).to_python()
    (lost,) = [line for line in lines if "1.01E+09" in line]
    lost[lost.index("1.01E+09")] = identity(79_999_999)
    path.write_bytes(_written(lines))


def _take_back_but_one(desk, before):
    """A request rests on one of the files: it stays, and is told."""
    page = desk.page
    came = page._brought[0]
    desk.live.draft(desk.live.act(Role.RECEPTION, desk.live.office.people.read, came.person_id))
    desk.press(page.back)
    desk.press(desk.sheet.yes)
    assert _count(desk) == before + 1
    row = page.table.current()
    assert (row.taken_back, row.stayed) == (row.files - 1, 1)
    desk.shot("list-4-taken-back")
