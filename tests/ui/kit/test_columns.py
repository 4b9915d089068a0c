"""Rows beside one another on the grid of twelve."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit.columns import GRID


@pytest.fixture
def card(show, qtbot):
    form = kit.Form()
    rows = [form.row(f"r{n}", f"سطر {n}", kit.TextField()) for n in range(13)]
    holder = QWidget()
    box = QVBoxLayout(holder)
    made = kit.Card("بيانات").add(
        kit.columns(*rows[:4], count=4),
        kit.columns(*rows[4:6]),
        kit.columns(*rows[6:9], spans=(3, 3, 6)),
        kit.columns(*rows[9:12], count=3),
        rows[12],
    )
    box.addWidget(made)
    made.rows = rows
    made.holder = holder
    made.form = form
    show(holder)
    return made


def edges(card):
    found = []
    for row in card.rows:
        left = row.mapTo(card, row.rect().topLeft()).x()
        found.append((left, left + row.width()))
    return found


@pytest.mark.parametrize("width", [1180, 920, 640, 420, 260])
def test_edges_meet_the_grid_at_each_width(card, qtbot, width):
    card.holder.resize(width, 900)
    qtbot.waitUntil(lambda: card.holder.width() == width)
    (left, right), gap = edges(card)[-1], kit.theme.current_theme().px.gap + 2
    step = (right - left + gap) / GRID
    for start, end in edges(card):
        for edge in ((start - left) / step, (end + gap - left) / step):
            assert abs(edge - round(edge)) * step <= 1


def test_rows_grow_wider_where_there_is_no_room_for_them(card, qtbot):
    seen = []
    for width in (1180, 470, 260):
        card.holder.resize(width, 900)
        qtbot.waitUntil(lambda width=width: card.holder.width() == width)
        tops = [row.mapTo(card, row.rect().topLeft()).y() for row in card.rows]
        seen.append([sum(top == one for top in tops) for one in (tops[0], tops[4], tops[6])])
    assert seen == [[4, 2, 3], [2, 2, 2], [1, 1, 1]]


def test_a_tick_stands_level_with_the_button_beside_it(show):
    form = kit.Form()
    button, row = kit.Button("إحالة", print), form.row("tick", "", kit.CheckRow("عابر سبيل"))
    line = show(kit.Card("قبل الطلب").add(kit.flow(button, row)))
    tick = row.field
    middles = [one.mapTo(line, one.rect().center()).y() for one in (button, tick)]
    assert abs(middles[0] - middles[1]) <= 2
