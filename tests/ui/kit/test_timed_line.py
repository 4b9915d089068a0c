"""What happened at a time, in one line: as high as its words need, read out as one text."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.kit import theme
from desktop.ui.kit.timed_line import TimedLine
from tests.ui.tour import in_english

WHO = "مطلق بن حزام البقمي · ملف 14 · حضوري · " + "سأل عن موعد صرف المساعدة " * 6


def height(show, width, who=WHO, **first):
    line = TimedLine("9:05 ص", "سؤال عن طلب", who, **({"first": True} | first))
    line.resize(width, 10)
    return show(line).heightForWidth(width)


@pytest.mark.parametrize("size", [theme.Size.NORMAL, theme.Size.LARGE])
def test_it_grows_by_whole_lines_as_it_gets_narrower(dressed, show, size):
    theme.apply(dressed, theme.Mode.LIGHT, size)
    wide, narrow = height(show, 900), height(show, 300)
    alone = height(show, 900, "")
    assert alone < wide < narrow
    assert height(show, 900, first=False) == wide + 1  # the hairline


def test_nothing_is_painted_outside_its_height(show):
    line = TimedLine("9:05 ص", "سؤال عن طلب", WHO, first=False)
    line.setFixedWidth(300)
    line.setFixedHeight(line.heightForWidth(300) + 40)
    image = show(line).grab().toImage()
    ground = image.pixelColor(150, image.height() - 1)
    below = range(line.heightForWidth(300) - 2, image.height())
    assert all(image.pixelColor(x, y) == ground for y in below for x in range(image.width()))


def test_it_is_read_out_as_one_text(dressed, show):
    line = show(TimedLine("9:05 ص", "سؤال عن طلب", "مطلق", first=True))
    said = QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name)
    assert said == "9:05 ص\nسؤال عن طلب\nمطلق"


def test_in_english_the_time_stands_on_the_left(dressed, show):
    with in_english(dressed):
        line = TimedLine("9:05", "", "", first=True)
        line.resize(400, 40)
        image = show(line).grab().toImage()
    ground = image.pixelColor(399, 39)
    inked = [x for x in range(400) for y in range(40) if image.pixelColor(x, y) != ground]
    assert inked
    assert max(inked) < 80


@pytest.mark.parametrize("width", [300, 900])
def test_in_a_list_each_is_as_high_as_its_words_at_that_width(dressed, show, width):
    held = QWidget()
    box = QVBoxLayout(held)
    lines = [TimedLine("9:05 ص", "سؤال عن طلب", WHO, first=True) for _ in range(2)]
    for line in lines:
        box.addWidget(line)
    box.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(held)
    area.resize(width, 200)
    show(area)
    for size in (theme.Size.LARGE, theme.Size.NORMAL):
        theme.apply(dressed, theme.Mode.LIGHT, size)
        QApplication.processEvents()
        assert [line.height() for line in lines] == [
            line.heightForWidth(line.width()) for line in lines
        ]
