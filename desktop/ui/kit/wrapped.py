"""Text over several lines whose edges are even from right to left, too.

Qt's plain labels keep the space at which a line breaks: read from the right, each line but the last
then begins a space further in. Text layouts leave it out, and so do Qt's documents, which are laid
six times as often: how high a text is at a width is remembered here.
"""

import re
from functools import lru_cache
from math import ceil, isqrt
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel

#: Wider than any window (what Qt takes for no limit): so high is a text at least.
WIDE: Final = 16_777_215
#: A paragraph is at most so many x wide, if it may choose.
_LETTERS: Final = 80
_BREAK: Final = "\u2028"
_BY_TEXT: Final = Qt.LayoutDirection.LayoutDirectionAuto
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_LATIN: Final = re.compile("[A-Za-z]")


class WrappedLabel(QLabel):
    """A label that wraps. What is pressed on it goes to what it lies on, unless its text may be
    marked (:meth:`let_mark`): a document of Qt's sets it from the first press on, no sooner, for
    each takes as much memory as the label.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._may_mark = self._marked = False
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(text)

    def let_mark(self) -> None:
        """Let its text be marked by the mouse, and copied."""
        self._may_mark = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._may_mark and not self._marked:
            self._marked = True
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().mousePressEvent(event)

    def setText(self, text: str) -> None:
        self._heights = {}
        super().setText(text)

    def setWordWrap(self, on: bool) -> None:
        self._heights = {}
        super().setWordWrap(on)

    def changeEvent(self, event: QEvent) -> None:
        self._heights = {}
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        high = self._heights.get(width)
        if high is None:
            high = self._heights[width] = self._high(width)
        return high

    def _high(self, width: int) -> int:
        if not self.text() or not self.wordWrap():
            return super().heightForWidth(width)
        around = self._around()
        return wrapped_height(self.text(), width - around.width(), self.font()) + around.height()

    def sizeHint(self) -> QSize:
        if not self.text() or not self.wordWrap():
            return super().sizeHint()
        return QSize(*_ideal(self.text(), self.font().toString())) + self._around()

    def minimumSizeHint(self) -> QSize:
        if not self.text() or not self.wordWrap():
            return super().minimumSizeHint()
        text, face = self.text(), self.font().toString()
        return QSize(_size(text, 0, face)[0], _size(text, WIDE, face)[1]) + self._around()

    def _around(self) -> QSize:
        return self.size() - self.contentsRect().size()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked or not self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        turned = turned_as(self.text(), self.layoutDirection())
        made = _laid(self.text(), room.width(), self.font(), turned, self.alignment())
        spare = room.height() - _high(made)
        down = spare // 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        made.draw(painter, QPointF(room.left(), room.top() + down))
        painter.end()


def turned_as(text: str, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the way in which a text is read: the window's, where a good part of it is in its
    letters, though it begins with a name in others; else its own.

    >>> turned_as("نورة signed.", Qt.LayoutDirection.LeftToRight) == Qt.LayoutDirection.LeftToRight
    True
    """
    own, other = len(_ARABIC.findall(text)), len(_LATIN.findall(text))
    if window == Qt.LayoutDirection.LeftToRight:
        own, other = other, own
    return window if own and 2 * own >= other else _BY_TEXT


def _laid(
    text: str,
    width: int,
    face: QFont,
    direction: Qt.LayoutDirection,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QTextLayout:
    made = QTextLayout(text.replace("\n", _BREAK), face)
    option = QTextOption(side)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    made.setTextOption(option)
    made.beginLayout()
    top = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    made.endLayout()
    return made


def _high(made: QTextLayout) -> int:
    return ceil(made.boundingRect().height())


@lru_cache(maxsize=512)
def _size(text: str, width: int, face: str) -> tuple[int, int]:
    """Return how wide the longest line of a text is at a width, and how high it is."""
    made = _laid(text, width, _face(face), _BY_TEXT)
    lines = map(made.lineAt, range(made.lineCount()))
    return ceil(max((one.naturalTextWidth() for one in lines), default=0)), _high(made)


@lru_cache(maxsize=256)
def _ideal(text: str, face: str) -> tuple[int, int]:
    """Return the size of a text whose lines may be as long as they want: neither a long ribbon nor
    a tower, as Qt's documents have it.
    """
    most = QFontMetrics(_face(face)).horizontalAdvance("x") * _LETTERS
    wide = most
    _, high = _size(text, most, face)
    asked = isqrt(5 * high * wide // 3)
    wide = min(asked, most)
    longest, high = _size(text, wide, face)
    if 3 * asked < 5 * high:
        wide = min(isqrt(2 * high * max(wide, longest)), most)
    return _size(text, wide, face)


@lru_cache(maxsize=16)
def _face(said: str) -> QFont:
    face = QFont()
    face.fromString(said)
    return face


def wrapped_height(text: str, width: int, face: QFont) -> int:
    """Return how high a text is in lines of at most a width."""
    return _size(text, width, face.toString())[1]


def wrapped_width(text: str, face: QFont) -> int:
    """Return how wide a text likes to be, over as many lines as it then needs."""
    return _ideal(text, face.toString())[0]


def draw_wrapped(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> int:
    """Draw a text from the top of a box in the painter's face; return how high it is."""
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    side |= Qt.AlignmentFlag.AlignAbsolute
    made = _laid(text, box.width(), painter.font(), direction, side)
    made.draw(painter, QPointF(box.topLeft()))
    return _high(made)
