"""How many fields of a page or sheet are wrong, in the place its bar keeps, and the way to them."""

from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.announced import announce
from desktop.ui.kit.field import ENTRIES, Entry, ErrorPlace
from desktop.ui.kit.notes import MESSAGES
from desktop.ui.kit.painted import PaintedButton
from desktop.ui.kit.theme import current_theme, font

_GAP: Final = 6


@runtime_checkable
class Stepped(Protocol):
    """A page that shows one of several parts at a time."""

    def show_part(self, inside: QWidget) -> None:
        """Show the part that a widget is in."""
        ...


class ErrorCount(PaintedButton):
    """«٣ حقول تحتاج تصحيحًا · F8»; a click or Enter goes to the next, as F8 does."""

    def __init__(self, place: ErrorPlace, around: QWidget) -> None:
        super().__init__()
        self._around = around
        self._last = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._count)
        box = QHBoxLayout(place)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._go)
        self.hide()

    @staticmethod
    def of(place: ErrorPlace, around: QWidget) -> "ErrorCount":
        """Return the count of a place; made when the first field is wrong."""
        found = place.findChild(ErrorCount)
        return found if found is not None else ErrorCount(place, around)

    def refresh(self) -> None:
        """Count anew, once for all that change at one time."""
        self._soon.start()

    def _count(self) -> None:
        wrong = wrong_rows(self._around)
        count = len(wrong)
        for one in wrong:  # its act may be taken away with it
            one.destroyed.connect(self.refresh, Qt.ConnectionType.UniqueConnection)
        said = self.tr("%n field(s) need correction", "", count) if count else ""
        self.setText(said)
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setVisible(bool(count))
        if count > self._last:
            announce(self, self.text(), at_once=True)
            for messages in MESSAGES.within(self.window()):
                messages.forget_news()
        self._last = count
        self.update()

    def _go(self) -> None:
        go_to_wrong(self._around, onwards=True)

    def sizeHint(self) -> QSize:
        return QSize(120, current_theme().px.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        side, rtl = worn.px.icon - 2, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setPen(worn.color("danger"))
        face = font("base", QFont.Weight.Medium)
        painter.setFont(face)
        left = self.width() - side if rtl else 0
        mark = QRect(left, (self.height() - side) // 2, side, side)
        icons.draw(painter, "triangle-alert", "danger", mark)
        room = self.rect().adjusted(0 if rtl else side + _GAP, 0, -side - _GAP if rtl else 0, 0)
        text = f"{self.text()} · F8"
        metrics = QFontMetrics(face)
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags, text)
        painter.end()


def wrong_rows(around: QWidget) -> list[Entry]:
    """Return what shows an error: in view, scrolled away or on another step."""
    put_away = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return [
        one
        for one in ENTRIES.within(around)
        if one.error and not (one.testAttribute(put_away) and one.isHidden())
    ]


def go_to_wrong(around: QWidget, *, onwards: bool) -> bool:
    """Bring the keyboard to the next wrong field or the one before; False where none is."""
    every, wrong = around.findChildren(Entry), wrong_rows(around)
    if not wrong:
        return False
    here = QApplication.focusWidget()
    at = next((n for n, e in enumerate(every) if here is not None and e.isAncestorOf(here)), -1)
    after = [one for one in wrong if every.index(one) > at]
    before = [one for one in wrong if every.index(one) < at]
    entry = (after or wrong)[0] if onwards else (before or wrong)[-1]
    bring(entry)
    entry.focus()
    return True


def bring(entry: QWidget) -> None:
    """Have what holds an entry show it, where it shows another of its parts (a step) now."""
    above = entry.parentWidget()
    while above is not None:
        if isinstance(above, Stepped) and not entry.isVisibleTo(above):
            above.show_part(entry)
        above = above.parentWidget()
