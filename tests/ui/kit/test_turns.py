"""Work in turns: rows that come some at a time, parts that wait out of sight, and the last step."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit import turns as turns_module
from desktop.ui.kit.field import ENTRIES
from desktop.ui.kit.turns import Turns


@pytest.fixture
def holder(qtbot, dressed):
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    return made


def texts(rows):
    return [row.text() for row in rows.rows]


def test_rows_come_some_at_a_turn_and_rest_follows_the_last(holder, qtbot):
    rows, turns, made, seen = kit.Rows(lined=True), Turns(holder), [], []
    holder.layout().addLayout(rows)

    def row(number):
        made.append(number)
        return QLabel(str(number))

    rows.come(map(row, range(10)), turns, each=4)
    assert made == [0, 1, 2, 3]
    turns.add_last(lambda: seen.append(len(made)))
    qtbot.waitUntil(lambda: not turns)
    assert seen == [10]
    assert texts(rows) == [str(number) for number in range(10)]
    assert all(one.isVisible() for one in rows.rows)


def test_rows_come_no_more_once_others_are_shown(holder, qtbot):
    rows, turns = kit.Rows(), Turns(holder)
    holder.layout().addLayout(rows)
    rows.come((QLabel(str(number)) for number in range(10)), turns)
    rows.set_rows([QLabel("غيرها")])
    qtbot.waitUntil(lambda: not turns)
    assert texts(rows) == ["غيرها"]


def test_what_stood_in_a_part_is_out_of_reach_until_it_is_filled(holder, qtbot):
    turns, part, filled = Turns(holder), QLabel("لغيره"), []
    holder.layout().addWidget(part)
    part.show()
    turns.bring([(part, lambda: filled.append(part.isVisible()))], lambda: True, anew=True)
    assert not part.isVisible()
    qtbot.waitUntil(lambda: not turns)
    assert (filled, part.isVisible()) == ([False], True)
    turns.bring([(part, lambda: filled.append("again"))], lambda: False, anew=True)
    qtbot.waitUntil(lambda: not turns)
    assert (filled, part.isVisible()) == ([False], False)  # it is no more what is wanted


def test_the_living_are_those_within_in_the_order_of_their_making(holder, qtbot):
    form = kit.Form(holder)
    first, second = (form.row(name, name, kit.TextField()) for name in ("أول", "ثان"))
    inside, outside = QWidget(holder), QWidget(holder)
    for row, over in ((second, inside), (first, inside)):
        row.setParent(over)
    assert ENTRIES.within(inside) == [first, second]
    assert ENTRIES.within(outside) == []
    first.deleteLater()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: ENTRIES.within(inside) == [second])


def test_parts_wait_behind_the_lock_and_come_after_it_if_their_page_is_still_there(holder, qtbot):
    turns, filled = Turns(holder), []
    stays, goes = QLabel("a"), QLabel("b")
    for part in (stays, goes):
        holder.layout().addWidget(part)
    steps = [(part, lambda part=part: filled.append(part)) for part in (stays, goes)]
    turns.bring(steps, lambda: True, anew=True)
    turns.hold()
    qtbot.waitUntil(lambda: not turns)
    assert filled == [], "there is no office to ask"
    shiboken6.delete(goes)
    turns.release()
    qtbot.waitUntil(lambda: not turns)
    assert filled == [stays]
    assert stays.isVisible()
    turns.bring(steps[:1], lambda: True, anew=False)
    qtbot.waitUntil(lambda: not turns)
    assert filled == [stays, stays]


def test_what_fills_a_part_by_itself_waits_behind_the_lock_too(holder, qtbot):
    turns, rows, told = Turns(holder), kit.Rows(), []
    holder.layout().addLayout(rows)
    rows.come((QLabel(str(number)) for number in range(10)), turns)
    turns.fill(holder, lambda: told.append("page"))
    turns.hold()
    turns.add(lambda: told.append("lock"))
    qtbot.waitUntil(lambda: not turns)
    assert (len(rows.rows), told) == (4, ["lock"])
    turns.release()
    qtbot.waitUntil(lambda: not turns)
    assert (len(rows.rows), told) == (10, ["lock", "page"])


@pytest.mark.parametrize(("takes_s", "turns_taken"), [(0.0, 1), (0.001, 2), (1.0, 6)])
def test_parts_that_take_next_to_no_time_come_in_one_turn(
    holder, qtbot, monkeypatch, takes_s, turns_taken
):
    turns, now, laid = Turns(holder), [0.0], []
    monkeypatch.setattr(turns_module, "perf_counter", lambda: now[0])
    parts = [QLabel(str(number)) for number in range(6)]

    def step():
        now[0] += takes_s

    def at_turn():
        laid.append(sum(part.isVisible() for part in parts))
        if laid[-1] < len(parts):
            turns.add(at_turn)

    for part in parts:
        holder.layout().addWidget(part)
        part.hide()
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    turns.bring([(part, step) for part in parts], lambda: True, anew=True)
    turns.add(at_turn)
    qtbot.waitUntil(lambda: not turns)
    assert len(laid) == turns_taken
    assert all(part.isVisible() for part in parts)


def test_a_part_that_fails_takes_no_other_with_it(holder, qtbot):
    turns, filled = Turns(holder), []
    broken, whole = QLabel("a"), QLabel("b")
    for part in (broken, whole):
        holder.layout().addWidget(part)
    steps = [(broken, lambda: 1 / 0), (whole, lambda: filled.append("b"))]
    with qtbot.captureExceptions() as caught:
        turns.bring(steps, lambda: True, anew=True)
        qtbot.waitUntil(lambda: not turns)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert (filled, whole.isVisible()) == (["b"], True)
