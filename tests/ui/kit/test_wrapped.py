"""Lines of a wrapped text begin at one edge, measured by their pixels."""

from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument

from desktop.ui import kit
from desktop.ui.home.tile import Tile
from desktop.ui.kit import theme
from desktop.ui.kit.texts import joined
from desktop.ui.kit.wrapped import WrappedLabel, draw_wrapped, turned_as, wrapped_height
from tests.ui.tour import in_english

#: Each line begins with the same letter, wherever it breaks.
TEXT = " ".join(["الحمد"] * 43)


def begins(image):
    """Return where each line of dark letters begins, from the right edge."""
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, image)
    painter.end()
    image, found, rows = opaque, [], []
    ground = image.pixelColor(0, 0).lightness()
    for y in range(image.height() + 1):
        inked = y < image.height() and [
            x for x in range(image.width()) if ground - image.pixelColor(x, y).lightness() > 40
        ]
        if inked:
            rows.append(image.width() - 1 - max(inked))
        elif rows:
            found.append(min(rows))
            rows = []
    return found


@pytest.fixture(params=[theme.Size.NORMAL, theme.Size.LARGE])
def size(request, dressed):
    theme.apply(dressed, theme.Mode.LIGHT, request.param)
    return request.param


@pytest.mark.parametrize("role", ["", "help", "second", "section"])
def test_lines_of_a_label_begin_at_one_edge(show, size, role):
    label = kit.label(TEXT, role, wrap=True)
    label.setStyleSheet("QLabel { color: #000; background: #fff; }")
    label.setFixedWidth(311)
    show(label)
    edges = begins(label.grab().toImage())
    assert len(edges) > 3
    assert max(edges) - min(edges) <= 1, edges
    assert label.text() == TEXT


def test_the_line_under_a_field_begins_at_one_edge(show, size):
    row = kit.Form().row("name", "", kit.TextField(), help_text=TEXT)
    row.setFixedWidth(311)
    show(row)
    edges = begins(row._line.grab().toImage())
    assert len(edges) >= 3
    assert max(edges) - min(edges) <= 1, edges


def test_drawn_lines_begin_at_one_edge():
    image = QImage(311, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(theme.font())
    high = draw_wrapped(painter, image.rect(), TEXT, Qt.LayoutDirection.RightToLeft)
    painter.end()
    edges = begins(image)
    assert len(edges) > 3
    assert max(edges) - min(edges) <= 1, edges
    assert high <= 400


def test_a_wrapped_label_lets_presses_through_and_facts_can_be_marked(show, qtbot):
    facts = show(kit.FactList([("الحي", TEXT)]))
    label = facts.findChildren(WrappedLabel)[-1]
    qtbot.mouseDClick(label, Qt.MouseButton.LeftButton)
    assert label.selectedText() == "الحمد"
    plain = kit.label(TEXT, wrap=True)
    assert plain.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_tile_has_room_for_its_words_in_two_lines(show, size):
    tile = Tile("funds", "hourglass", "بانتظار الاعتماد المالي")
    tile.setFixedWidth(tile.minimumSizeHint().width() + 30)
    show(tile)
    room, face = tile.words(), theme.font("help", QFont.Weight.Medium)
    line = wrapped_height(tile.text(), 10_000, face)
    assert 2 * line == wrapped_height(tile.text(), room.width(), face) <= room.height()
    assert room.bottom() < tile.height() - 6


def test_parts_that_can_be_marked_stand_in_the_order_of_the_language(dressed):
    """A document, which sets such a label, goes by the first letter, set apart or not."""
    for parts, english in ((("مساعدة مالية", "1 March"), True), (("Ali", "مساعدة"), False)):
        with in_english(dressed) if english else nullcontext():
            document = QTextDocument(joined(*parts))
        way = document.firstBlock().textDirection()
        assert (way == Qt.LayoutDirection.LeftToRight) is english


def test_a_sentence_in_english_is_read_from_the_left_whatever_name_begins_it(dressed, show):
    name = "مطلق بن حزام البقمي"
    with in_english(dressed):
        label = kit.label(f"{name} acts in their place no more.", wrap=True)
        label.setStyleSheet("QLabel { color: #000; background: #fff; }")
        label.resize(700, 40)
        show(label)
        image = label.grab().toImage()
        own = kit.label("acts in their place no more.", wrap=True).sizeHint().width()
    # the name stands in front: what is pressed to the right edge would be a text turned round
    lines = begins(image)
    assert lines[0] > 700 - label.fontMetrics().horizontalAdvance(label.text()) - 40 > own / 2
    assert turned_as(name, Qt.LayoutDirection.LeftToRight) == Qt.LayoutDirection.LayoutDirectionAuto
