"""Who gives way in a table: the law of widths, and a name without its middle."""

from itertools import permutations

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.ui.kit.cells import shortened
from desktop.ui.kit.theme import font
from desktop.ui.kit.widths import Want, shares

NAME = Want(200, 100, 240, main=True)
STATE = Want(90, 90, 90, rank=5)
NOTE = Want(120, 60, 160, rank=1)
EMPTY = Want(80, 80, 80, rank=9, empty=True)


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (700, (240, 90, 160, 80)),  # each has its most, the rest lies behind the last
        (490, (200, 90, 120, 80)),
        (480, (240, 90, 150, 0)),  # the empty one goes before anything is narrowed
        (380, (200, 90, 90, 0)),
        (350, (200, 90, 60, 0)),
        (349, (240, 90, 0, 0)),  # by rank, though the empty one has the highest
        (289, (240, 0, 0, 0)),
        (150, (150, 0, 0, 0)),  # the name last, and it alone goes under its ideal
    ],
)
def test_columns_give_way_in_their_order(room, expected):
    assert shares([NAME, STATE, NOTE, EMPTY], room) == expected


def test_the_order_of_columns_changes_nothing_but_their_places():
    wants = [NAME, STATE, NOTE, EMPTY]
    for room in range(100, 500, 7):
        widths = dict(zip(wants, shares(wants, room), strict=True))
        for turned in permutations(wants):
            shown = dict(zip(turned, shares(turned, room), strict=True))
            assert {w for w in shown if shown[w]} == {w for w in widths if widths[w]}
            assert sum(shown.values()) <= room


def test_the_name_is_never_under_its_ideal_beside_another_column():
    for room in range(1, 900):
        name, *others = shares([NAME, STATE, NOTE, EMPTY], room)
        assert name >= NAME.ideal or not any(others)
        assert name + sum(others) <= room


@pytest.mark.usefixtures("dressed")
def test_a_name_loses_its_middle_and_no_word_of_two():
    face = QFontMetrics(font("base"))
    name = "عبد الرحمن عبد المحسن سليمان آل عبد الجبار"
    whole = face.horizontalAdvance(name)
    assert shortened(name, face, whole) == name
    for width in range(whole // 2, whole, 11):
        short = shortened(name, face, width)
        assert face.horizontalAdvance(short) <= width
        assert "…" in short
        if " … " in short:
            head, tail = short.split(" … ")
            assert head.startswith("عبد الرحمن")
            assert name.startswith(head)
            assert tail.endswith("آل عبد الجبار")
            assert name.endswith(tail)


@pytest.mark.usefixtures("dressed")
def test_two_that_begin_alike_are_told_apart():
    face = QFontMetrics(font("base"))
    names = "عبد الرحمن عبد الله سعد الحمد", "عبد الرحمن عبد الله سعد القرني"
    width = face.horizontalAdvance(names[0]) * 3 // 4
    first, other = (shortened(name, face, width) for name in names)
    assert first != other
