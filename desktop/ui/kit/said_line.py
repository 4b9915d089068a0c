"""The line under a field: its height is reserved, whatever comes to stand in it."""

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.ui.kit import icons
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.wrapped import draw_wrapped, wrapped_height

if TYPE_CHECKING:
    from desktop.ui.kit.whole import Whole

#: Under so much width an error is said in a word or two.
NARROW: Final = 160
_GAP: Final = 5


class SaidLine(QLabel):
    """As high as its help needs, one line at least, and never otherwise by what it says.

    What does not fit is cut with dots here, or said in ``short``; whole it floats over what lies
    beneath as long as somebody is at the field (:meth:`attend`), and it is what is read out.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kept = self._short = ""
        self._error = self._attended = False
        self.setProperty("role", "help")
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @cached_property
    def _whole(self) -> "Whole":
        from desktop.ui.kit.whole import Whole

        return Whole(self)

    def keep_room(self, text: str) -> None:
        """Reserve what a help text needs."""
        self._kept = text
        self.updateGeometry()

    def say(self, text: str, *, error: bool, short: str = "") -> None:
        """Say something else, in the room there is."""
        self._error, self._short = error, short
        self.setText(text)
        self.update()
        self._float()

    def attend(self, on: bool) -> None:
        """Somebody is at the field, or has left it."""
        self._attended = on
        self._float()

    def _float(self) -> None:
        if self._attended and self.is_cut():
            self._whole.tell(self.text(), error=self._error)
        elif "_whole" in self.__dict__:
            self._whole.hide()

    # ---- measures

    def _face(self) -> QFont:
        return font("help", QFont.Weight.Medium if self._error else QFont.Weight.Normal)

    def _mark(self) -> int:
        """Return the room of the mark before an error."""
        return current_theme().px.help + _GAP if self._error else 0

    def _needs(self, text: str, width: int) -> int:
        return wrapped_height(text, max(width, 40), self._face())

    def is_cut(self) -> bool:
        """Tell whether the text does not fit here as a whole."""
        text = self.text()
        if not text:
            return False
        if self._error and self.width() < NARROW:
            return self.shown() != text
        return self._needs(text, self.width() - self._mark()) > self.height() + 1

    def shown(self) -> str:
        """Return what is written here of the text."""
        text, width = self.text(), self.width() - self._mark()
        narrow = self._error and self.width() < NARROW
        metrics = QFontMetrics(self._face())
        if narrow and metrics.horizontalAdvance(text) > width:
            text = self._short or self.tr("Correct this")
        if self._needs(text, width) <= self.height() + 1:
            return text
        words = text.split()
        while len(words) > 1 and self._needs(" ".join(words) + "…", width) > self.height() + 1:
            words.pop()
        return " ".join(words) + "…"

    def heightForWidth(self, width: int) -> int:
        least = round(current_theme().px.help * 1.55)
        kept = wrapped_height(self._kept, max(width, 40), font("help")) if self._kept else 0
        return max(least, kept)

    def sizeHint(self) -> QSize:
        wide = min(QFontMetrics(font("help")).horizontalAdvance(self._kept), 360)
        return QSize(wide, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(current_theme().px.help * 1.55))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the help may need another line
        self._float()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self.is_cut() else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        text = self.shown()
        if not text:
            return
        worn, mark = current_theme(), self._mark()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        token = "danger" if self._error else "help"
        painter.setFont(self._face())
        painter.setPen(worn.color(token))
        room = self.rect().adjusted(0 if rtl else mark, 0, -mark if rtl else 0, 0)
        if mark:
            side = worn.px.help
            left = self.width() - side if rtl else 0
            icons.draw(painter, "triangle-alert", token, QRect(left, 3, side, side))
        draw_wrapped(painter, room, text, self.layoutDirection())
        painter.end()
