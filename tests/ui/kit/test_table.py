"""Tables: folded order, keyboard, advice where there is nothing."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui import kit
from desktop.ui.kit.table_view import View

ROWS = [
    ("1447-0383", "نورة سعد", 30, "قيد الدراسة", "info"),
    ("1447-0382", "إبراهيم علي", 4, "مكتمل", "ok"),
    ("1447-0384", "أحمد ناصر", 100, "ينقصه مستند", "warning"),
    ("1447-0385", "ابتسام صالح", 7, "", ""),
]


@pytest.fixture
def table(show):
    columns = [
        kit.Column("الرقم", lambda r: r[0], identifier=True),
        kit.Column("الاسم", lambda r: r[1], main=True, strong=True),
        kit.Column("العدد", lambda r: str(r[2]), key=lambda r: r[2]),
        kit.Column("الحالة", lambda r: r[3], badge=lambda r: r[4]),
    ]
    empty = kit.EmptyState("inbox", "لا طلبات", "سجّل زيارة.", action="تسجيل")
    made = kit.Table(columns, name="الطلبات", empty=empty)
    made.resize(800, 400)
    show(made)
    return made


def names(table):
    return [row[1] for row in table.model.rows]


def test_an_empty_table_says_what_to_do(table):
    assert table.view.isVisible()  # not read yet: nothing is said of it
    table.set_rows([])
    assert not table.view.isVisible()
    table.set_rows(ROWS)
    assert table.view.isVisible()
    assert table.view.accessibleName() == "الطلبات"


def test_rows_come_as_given_until_a_column_is_chosen(table):
    table.set_rows(ROWS)
    assert names(table)[0] == "نورة سعد"


def test_names_sort_by_folded_text_and_numbers_by_value(table):
    table.set_rows(ROWS)
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["ابتسام صالح", "إبراهيم علي", "أحمد ناصر", "نورة سعد"]
    table.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [row[2] for row in table.model.rows] == [100, 30, 7, 4]
    table.set_rows(ROWS[:2])
    assert [row[2] for row in table.model.rows] == [30, 4]


def test_enter_and_double_click_open_a_row(table, qtbot):
    table.set_rows(ROWS)
    table.focus_first()
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert heard.args == [ROWS[1]]
    index = table.model.index(2, 1)
    with qtbot.waitSignal(table.opened) as heard:
        table.view.doubleClicked.emit(index)
    assert heard.args == [ROWS[2]]


def test_a_digit_leads_to_no_row_by_its_name(table, qtbot):
    table.set_rows(ROWS)
    table.mark(1)
    for key in (Qt.Key.Key_1, Qt.Key.Key_9):
        qtbot.keyClick(table.view, key)
    assert table.current() == ROWS[1]


def test_the_marked_row_is_told_and_stays(table, qtbot):
    table.set_rows(ROWS)
    with qtbot.waitSignal(table.selected) as heard:
        table.mark(2)
    assert heard.args == [ROWS[2]]
    table.set_rows(list(reversed(ROWS)))
    assert table.current() == ROWS[2]
    table.set_rows(ROWS[:1])
    assert table.current() is None


def test_identifiers_are_isolated_and_everything_paints(table):
    table.set_rows(ROWS)
    shown = table.model.index(0, 0).data()
    assert shown == "\u20661447-0383\u2069"
    assert not table.grab().isNull()


def test_columns_stand_from_the_right(table):
    table.set_rows(ROWS)
    head = table.view.horizontalHeader()
    assert head.sectionViewportPosition(0) > head.sectionViewportPosition(1)


def test_a_scroll_bar_that_comes_and_goes_by_its_own_width_is_let_be(dressed, qtbot):
    view, told = View(), []
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    policies = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff

    def turn():
        told.append(view.viewport().width())
        view.setVerticalScrollBarPolicy(policies[(len(told) + 1) % 2])

    view.resized.connect(turn)
    view.resize(500, 300)
    assert 1 < len(told) < 10


def test_a_scroll_bar_takes_no_room_from_lines_that_it_came_for(dressed, qtbot):
    """Else it goes with the line it broke, and comes again with the one that is put together."""
    rows = [(str(n), " ".join(["استقبال"] * (3 + n % 9))) for n in range(6)]
    columns = [
        kit.Column("رقم", lambda row: row[0], main=True),
        kit.Column("مهام", lambda row: row[1], rank=3, wrap=True, ideal=8, most=60),
    ]
    table = kit.Table(columns, name="موظفون")
    qtbot.addWidget(table)
    table.resize(420, 400)
    table.show()
    table.set_rows(rows)
    asked = set()
    for wide in range(260, 420):
        table.resize(wide, 400)
        need = table.view.verticalHeader().length()
        for high in (need - 30, need + 10, need + 60):
            table.resize(wide, high)
            asked.add((wide, table.view.own_width.get(1)))
    assert len(asked) == 160


def test_an_empty_table_takes_no_keyboard(show):
    search = kit.SearchBox("بحث")
    table = kit.Table([kit.Column("الاسم", str, main=True)], name="ملفات")
    show(kit.stack(search, table))
    table.set_rows([])
    search.setFocus()
    table.focus_first()
    assert search.hasFocus()
    table.set_rows(["نورة"])
    table.focus_first()
    assert table.view.hasFocus()
