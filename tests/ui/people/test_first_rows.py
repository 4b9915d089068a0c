"""A list that may be long: its first rows, and all of it for who asks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.parts.first_rows import FIRST, FirstRows


class Row(QWidget):
    made = 0

    def __init__(self, item):
        super().__init__()
        type(self).made += 1
        self.item = item
        box = QVBoxLayout(self)
        box.addWidget(kit.Button(str(item), kind="link"))


def test_the_first_are_shown_and_the_rest_by_one_key(show):
    rows = show(FirstRows(Row))
    rows.show_items(range(30), anew=True)
    assert [row.item for row in rows.rows] == list(range(FIRST))
    assert "٣٠" in rows.more.text()
    rows.more.setFocus()
    QTest.keyClick(rows.more, Qt.Key.Key_Space)
    assert [row.item for row in rows.rows] == list(range(30))
    assert rows.more.isHidden()
    assert QApplication.focusWidget().text() == str(FIRST)


def test_what_is_shown_already_is_not_built_anew(show):
    rows = show(FirstRows(Row))
    rows.show_items(range(30), anew=True)
    rows.more.click()
    made = Row.made
    rows.show_items(range(30), anew=False)
    assert Row.made == made
    rows.show_items(range(31), anew=False)
    assert len(rows.rows) == 31, "who asked for all sees all of the same file"
    rows.show_items(range(31), anew=True)
    assert len(rows.rows) == FIRST


def test_one_more_than_the_first_needs_no_way_to_it(show):
    rows = show(FirstRows(Row))
    rows.show_items(range(FIRST + 1), anew=True)
    assert len(rows.rows) == FIRST + 1
    assert rows.more.isHidden()
