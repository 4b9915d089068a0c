"""A line of entry that cuts nothing: what is too long stays and is named, what is far too long is
not taken and is said so, and what nobody sees is not shown either.
"""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from desktop.base.marks import visible
from desktop.ui.kit.texts import fill
from desktop.ui.kit.undo import History, claimed

RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
#: Letters beyond a field's law that are still taken, to be shortened by hand.
SLACK: Final = 500
#: Where Qt itself begins to cut what comes in: marks that take no room may be many.
_QT_CUTS: Final = 1_000_000
_BREAKS: Final = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]")


def too_long(text: str, most: int) -> str:
    """Return what is said of a text that is longer than its field's law, or ""."""
    if len(text) <= most:
        return ""
    said = QCoreApplication.translate(
        "Line", "At most %1 letters fit here; there are %2. Shorten it; nothing was cut."
    )
    return fill(said, most, len(text))


def not_taken(most: int) -> str:
    """Return what is said where what came in at once is far too long to be shown."""
    said = QCoreApplication.translate(
        "Line", "That text is far too long; at most %1 letters fit here. Nothing was taken from it."
    )
    return fill(said, most)


def one_line(text: str) -> str:
    """Return what is typed or pasted as a line shows it."""
    return _BREAKS.sub(" ", visible(text))


def tip(line: QLineEdit, said: str) -> None:
    """Say something under a line that has no row to say it."""
    QToolTip.showText(line.mapToGlobal(line.rect().bottomLeft()), said, line)


class Line(QLineEdit):
    """What every field of one line has in common.

    ``refused`` tells why what came in was not taken: the row says it beside the field, and where
    there is no row a tip under the field does.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.setMaxLength(_QT_CUTS)
        self.setValidator(Shown(self, most, self.rewrite))
        self._history: History[str] = History()
        self._stood, self._runs, self._by_hand = "", False, False
        self.textEdited.connect(self._edited_by_hand)
        self.textChanged.connect(self._follow)
        self.textChanged.connect(self._tell)
        self.inputRejected.connect(self._refuse)

    def _tell(self) -> None:
        self.changed.emit()

    def _edited_by_hand(self, text: str) -> None:
        """Note what stood there: letters typed one after the other are taken back together."""
        before, self._by_hand = self._stood, True
        run = len(text) == len(before) + 1 and not text[self.cursorPosition() - 1 :][:1].isspace()
        if not (run and self._runs):
            self._history.record(before)
        self._runs = run

    def _follow(self, text: str) -> None:
        if not self._by_hand:
            self._history.forget()
            self._runs = False
        self._by_hand, self._stood = False, text

    def put(self, text: str) -> None:
        """Show what was picked by hand elsewhere, which is taken back as what is typed."""
        if text != self.text():
            self._edited_by_hand(text)
            self.setText(text)

    def show_same(self, text: str) -> None:
        """Write the same in another way: what was typed before can still be taken back."""
        self._by_hand = text != self.text()
        self.setText(text)
        self._by_hand, self._stood = False, text

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z and Ctrl+Y before any shortcut."""
        return claimed(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self._history.step(event, self.text()) if not self.isReadOnly() else None
        if found is None:
            super().keyPressEvent(event)
        elif found:
            end = _common_end(self.text(), found[0])
            self._by_hand, self._runs = True, False
            self.setText(found[0])
            self.setCursorPosition(len(found[0]) - end)

    def _refuse(self) -> None:
        said = not_taken(self.most)
        self.refused.emit(said)
        if self.property("row") is None:
            tip(self, said)

    def rewrite(self, text: str) -> str:
        """Return what is typed or pasted as this field shows it."""
        return one_line(text)

    @property
    def by_hand(self) -> bool:
        """What stands here was entered by hand."""
        return self._history.by_hand

    def trouble(self) -> str:
        return too_long(self.text(), self.most)

    def inputs(self) -> list[QWidget]:
        return [self]

    def sit_right(self) -> None:
        """Begin at the right in a right-to-left window: empty, Qt would put the cursor where the
        keyboard's language begins.
        """
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setAlignment(RIGHT)


def _common_end(one: str, other: str) -> int:
    """Return how many letters two texts end with in common."""
    most = min(len(one), len(other))
    return next((n for n in range(most) if one[-1 - n] != other[-1 - n]), most)


class Shown(QValidator):
    """Shows what comes in as a line writes it, and takes nothing of what is far too long."""

    def __init__(
        self, line: QLineEdit, most: int, rewrite: Callable[[str], str] = one_line
    ) -> None:
        super().__init__(line)
        self._line, self._most, self._rewrite = line, most, rewrite

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        cut = len(text) >= self._line.maxLength()  # by Qt, which asks only then
        shown = text if cut else self._rewrite(text)
        if cut or len(shown) > self._most + SLACK:
            return QValidator.State.Invalid, text, position
        return QValidator.State.Acceptable, shown, len(self._rewrite(text[:position]))
