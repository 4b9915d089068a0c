"""What the window's search found, in a list under its box while somebody types."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from desktop.base.arabic_text import ltr
from desktop.base.messages import Messages
from desktop.core.finding.terms import Answer, Hit
from desktop.ui.kit import spoken
from desktop.ui.kit.announced import announce
from desktop.ui.kit.cells import shortened
from desktop.ui.kit.elided import elided
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.row_model import Index
from desktop.ui.kit.texts import fill, listed, numeral
from desktop.ui.kit.theme import current_theme, font

#: What stands in the second line of a row, and why it was found.
_UNDER: Final = Qt.ItemDataRole.UserRole + 1
_WHY: Final = Qt.ItemDataRole.UserRole + 2
_HIT: Final = Qt.ItemDataRole.UserRole + 3
_PAD: Final = 10
_WIDE: Final = 34
_MOST_ROWS: Final = 8
#: Asks whether their aid came, of who is marked (``parts/aid_button``).
_ASKS: Final = Qt.Key.Key_F10
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, _ASKS})


class FoundList(QFrame):
    """``chosen(hit)`` and ``wider(text)``; it floats under ``box`` in ``layer``.

    From the box Down leads into it and Up from its first row back; Esc takes it away.
    """

    chosen = Signal(object)
    #: Whether their aid came is asked of who was found.
    asked = Signal(object)
    wider = Signal(str)

    def __init__(self, box: SearchBox, layer: QWidget, messages: Callable[[], Messages]) -> None:
        super().__init__(layer)
        self._box, self._messages = box, messages
        self._text = ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.list.itemClicked.connect(self._take)
        self.note = QLabel()
        self.note.setProperty("role", "help")
        self.note.setWordWrap(True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 6, 4, 6)
        inside.setSpacing(4)
        inside.addWidget(self.list)
        inside.addWidget(self.note)
        self.hide()
        box.installEventFilter(self)
        self.list.installEventFilter(self)
        layer.installEventFilter(self)
        box.went_down.connect(self._enter)

    def show_answer(self, answer: Answer) -> None:
        """Show what was found for a text, for as long as the keyboard is here."""
        if not self._here():
            return
        self._text = answer.text
        self.list.clear()
        for hit in answer.hits:
            self.list.addItem(self._row(hit))
        self.list.addItem(self._wider(answer))
        said = self._said(answer)
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self._place()
        self.show()
        self.raise_()
        count = len(answer.hits)
        first = listed((self.list.item(0).text(), self.list.item(0).data(_WHY))) if count else ""
        told = self.tr("%n found", "", count) if count else self.tr("Nobody found")
        announce(self._box, listed(filter(None, (told, first, said))))

    def forget(self) -> None:
        """Take it away with all that it says of anybody."""
        self.hide()
        self.list.clear()
        self.note.clear()
        self._text = ""

    # ---- rows

    def _row(self, hit: Hit) -> QListWidgetItem:
        row, text = hit.row, self._messages().text
        name = fill(self.tr("%1, of the household of %2"), row.member, row.name)
        item = QListWidgetItem(name if row.member else row.name)
        why = listed(text(f"term.found.{reason.value}") for reason in hit.reasons)
        parts = [fill(self.tr("File %1"), ltr(row.file_number))]
        if hit.age is not None:
            parts.append(fill(self.tr("age %1"), numeral(hit.age)))
        parts += [part for part in (row.city, ltr(hit.identity) if hit.identity else "") if part]
        if hit.visited_on is not None:
            day = spoken.hijri_text(hit.visited_on)
            parts.append(fill(self.tr("last visit %1"), day))
        under = " · ".join(parts)
        item.setData(_UNDER, under)
        item.setData(_WHY, why)
        item.setData(_HIT, hit)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, listed((item.text(), why, under)))
        item.setToolTip(f"{item.text()}\n{why}\n{under}")
        return item

    def _wider(self, answer: Answer) -> QListWidgetItem:
        item = QListWidgetItem(self.tr("Search more widely"))
        why = self.tr("There are more") if answer.more else ""
        item.setData(_UNDER, fill(self.tr("everything that “%1” leads to"), answer.text))
        item.setData(_WHY, why)
        return item

    def _said(self, answer: Answer) -> str:
        said = [self.tr("The search is still being prepared.")] if answer.preparing else []
        if answer.without:
            text = self._messages().text
            parts = listed(text(f"term.not_searched.{one.value}") for one in answer.without)
            said.append(fill(self.tr("Not searched for: %1."), parts))
        return " ".join(said)

    # ---- keyboard and place

    def _enter(self) -> None:
        if self.isVisible() and self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, item: QListWidgetItem, *, asked: bool = False) -> None:
        hit, text = item.data(_HIT), self._text
        self.forget()
        self._box.clear()
        if hit is None:
            self.wider.emit(text)
        elif asked:
            self.asked.emit(hit)
        else:
            self.chosen.emit(hit)

    def _here(self) -> bool:
        return QApplication.focusWidget() in (self._box, self.list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut and watched in (self._box, self.list):
            if not self._here():
                self.forget()
        elif kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            return self._pressed(watched, event)
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()
            return True
        if watched is not self.list:
            return False
        if key in _OPENS and self.list.currentItem() is not None:
            self._take(self.list.currentItem(), asked=key == _ASKS)
            return True
        if key == Qt.Key.Key_Up and self.list.currentRow() == 0:
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.text().isprintable() and event.text().strip():
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._box.insert(event.text())
            return True
        return False

    def _place(self) -> None:
        layer, box = self.parentWidget(), self._box
        if layer is None:
            return
        px = current_theme().px
        wide = min(max(box.width(), _WIDE * px.base), layer.width() - 2 * _PAD)
        rows = min(self.list.count(), _MOST_ROWS)
        high = sum(self.list.sizeHintForRow(at) for at in range(rows)) + 2
        note = 0
        if not self.note.isHidden():
            note = self.note.heightForWidth(wide - 2 * _PAD) + 4
        corner = box.mapTo(layer, QPoint(0, box.height() + 4))
        rtl = box.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() if rtl else corner.x() + box.width() - wide
        left = min(max(left, _PAD), layer.width() - wide - _PAD)
        room = layer.height() - corner.y() - _PAD
        self.setGeometry(QRect(left, corner.y(), wide, min(high + note + 14, room)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(worn.color("field_border"))
        painter.setBrush(worn.color("surface"))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, worn.px.field_radius, worn.px.field_radius)
        painter.end()


class _Rows(QStyledItemDelegate):
    """Name and why it was found in one line, what tells people apart in the next."""

    def sizeHint(self, option: Any, index: Index) -> QSize:  # noqa: ARG002
        line = QFontMetrics(font()).height() + QFontMetrics(font("help")).height()
        return QSize(0, line + _PAD)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        worn, box = current_theme(), option.rect
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(box, worn.color("primary_soft"))
        box = box.adjusted(_PAD, _PAD // 2, -_PAD, -_PAD // 2)
        bold, small = font(weight=QFont.Weight.DemiBold), font("help")
        why = index.data(_WHY) or ""
        taken = QFontMetrics(small).horizontalAdvance(why) + _PAD if why else 0
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        painter.setLayoutDirection(option.direction)
        painter.setFont(small)
        painter.setPen(worn.color("help"))
        painter.drawText(box, _aligned(end, option.direction), why)
        low = QRect(box)
        low.setTop(box.bottom() - QFontMetrics(small).height())
        under = elided(index.data(_UNDER) or "", QFontMetrics(small), box.width())
        painter.drawText(low, _aligned(start, option.direction), under)
        painter.setFont(bold)
        painter.setPen(worn.color("text"))
        name = shortened(index.data() or "", QFontMetrics(bold), box.width() - taken)
        painter.drawText(box, _aligned(start, option.direction), name)
        painter.restore()


def _aligned(way: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return where a text stands: painters do not turn the sides by themselves."""
    rtl = direction == Qt.LayoutDirection.RightToLeft
    leads = bool(way & Qt.AlignmentFlag.AlignLeft)
    side = Qt.AlignmentFlag.AlignRight if leads == rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
