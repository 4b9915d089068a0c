"""A list of any length: rows come as they are seen, nothing jumps, many can be chosen."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest

from desktop.base.order import Order
from desktop.ui import kit
from desktop.ui.kit import far


@dataclass(frozen=True)
class Row:
    id: str
    name: str


def ids(count):
    return [f"{n:032x}" for n in range(count)]


class Source:
    """Answers what a table asks for when it is told to."""

    def __init__(self, table):
        self.table, self.asked, self.told = table, [], 0
        table.rows_wanted.connect(self.asked.append)

    def answer(self, name="اسم"):
        """Give all rows that are asked for, and those asked for then; returns the ids."""
        given = []
        for _ in range(50):
            QTest.qWait(1)
            if not self.asked:
                break
            wanted = self.asked.pop(0)
            given += wanted
            self.table.take_rows({one: Row(one, f"{name} {int(one, 16)}") for one in wanted})
        return given


@pytest.fixture
def table(show):
    columns = [
        kit.Column("الاسم", lambda r: r.name, main=True, name="name"),
        kit.Column("المعرّف", lambda r: r.id[-4:], name="id"),
    ]
    empty = kit.EmptyState("inbox", "لا شيء", "غيّر المرشّح.")
    made = kit.FarTable(columns, name="قائمة", sorts=("name",), empty=empty)
    made.resize(700, 400)
    show(made)
    made.source = Source(made)
    return made


def texts(table):
    """What is seen in the name column."""
    first, last = table.view.rowAt(0), table.view.last_row()
    return [table.model.index(n, 0).data() for n in range(first, last + 1)]


def test_only_what_is_near_is_read(table):
    table.set_order(Order(ids(10_000)))
    given = table.source.answer()
    assert texts(table)[0] == "اسم 0"
    assert None not in texts(table)
    assert len(given) < 200
    table.view.verticalScrollBar().setValue(5_000)
    assert set(texts(table)) == {None}
    assert table.model.unread(5_000, 5_002) == [5_000, 5_001, 5_002]
    table.source.answer()
    assert texts(table)[0] == "اسم 5000"
    assert None not in texts(table)


def test_what_was_read_long_ago_is_let_go_and_read_again(table, monkeypatch):
    monkeypatch.setattr(far, "KEPT", 300)
    table.set_order(Order(ids(10_000)))
    for place in range(0, 2_000, 100):
        table.view.verticalScrollBar().setValue(place)
        table.source.answer()
    assert len(table.model.known) <= 300
    table.view.verticalScrollBar().setValue(0)
    table.source.answer()
    assert texts(table)[0] == "اسم 0"


def test_a_list_read_anew_stays_where_it_was_with_what_changed(table):
    every = ids(3_000)
    table.set_order(Order(every))
    table.source.answer()
    table.view.verticalScrollBar().setValue(1_000)
    table.source.answer()
    table.mark(1_003)
    table.set_order(Order(every), again=True)
    assert texts(table)[0] == "اسم 1000"  # what is known is shown until it is read anew
    table.source.answer("آخر")
    assert texts(table)[0] == "آخر 1000"
    table.set_order(Order(["f" * 32, *every]), again=True)
    table.source.answer("آخر")
    assert texts(table)[0] == "آخر 1000"
    assert table.current().name == "آخر 1003"


def test_many_are_chosen_by_keys_and_stay_so(table):
    every = ids(500)
    table.set_order(Order(every))
    table.source.answer()
    table.focus_first()
    view, shift = table.view, Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert table.chosen_ids() == every[:4]
    table.set_order(Order(list(reversed(every))), again=True)
    assert table.chosen_ids() == list(reversed(every[:4]))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.count_chosen() == 500
    table.set_order(Order(every), again=True)
    assert table.chosen_ids() == every
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert table.count_chosen() == 1
    QTest.keyClick(view, Qt.Key.Key_End, shift)
    assert table.count_chosen() == 500


def test_what_could_not_be_read_is_asked_for_again(table):
    table.set_order(Order(ids(100)))
    QTest.qWait(1)
    first = table.source.asked.pop(0)
    table.could_not()
    table.view.verticalScrollBar().setValue(1)
    QTest.qWait(1)
    assert set(first) & set(table.source.asked[0])


def test_a_column_that_is_left_out_stands_nowhere(table):
    table.set_order(Order(ids(20)))
    table.source.answer()
    table.set_off({"id", "name"})
    assert table.view.isColumnHidden(1)
    assert not table.view.isColumnHidden(0)
    assert table.model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == "اسم 3"
    table.set_off(())
    assert not table.view.isColumnHidden(1)


def test_an_empty_order_says_what_to_do(table):
    assert table.view.isVisible()
    table.set_order(Order())
    assert not table.view.isVisible()
    table.set_order(Order(ids(2)))
    assert table.view.isVisible()


def test_a_long_list_is_never_as_high_as_all_its_rows(table):
    table.set_order(Order(ids(50)))
    table.set_whole(whole=True)
    every = table.minimumHeight()
    assert every > 50 * 20
    table.set_order(Order(ids(500_000)))
    assert table.minimumHeight() < every
    given = table.source.answer()
    assert len(given) < 200
    table.set_whole(whole=False)
    least = table.minimumHeight()
    table.set_whole(whole=True)
    assert table.minimumHeight() > least


@pytest.mark.parametrize("high", [400, 377, 391])
def test_what_is_moved_while_it_is_scrolled_is_as_if_it_were_painted_anew(table, high):
    table.setFixedHeight(high)
    table.set_order(Order(ids(400)))
    table.source.answer()
    table.mark(4)
    view, bar = table.view, table.view.verticalScrollBar()
    whole = []

    class Heard(QObject):
        def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                rest = QRegion(view.viewport().rect()) - event.region()
                whole.append(rest.isEmpty())
            return False

    heard = Heard()
    QTest.qWait(50)
    view.viewport().installEventFilter(heard)
    for step in (3, 1, 2, -2, -1, 5):
        whole.clear()
        bar.setValue(bar.value() + step)
        QTest.qWait(30)
        table.source.answer()
        QTest.qWait(30)
        assert not any(whole), step
        moved = seen(view)
        view.viewport().repaint()
        QTest.qWait(30)
        assert moved == seen(view), step


def seen(view):
    """Return the pixels of a list as they stand on the screen, none of them painted for it."""
    corner, size = view.viewport().mapToGlobal(QPoint()), view.viewport().size()
    return (
        view.screen().grabWindow(0, corner.x(), corner.y(), size.width(), size.height()).toImage()
    )
