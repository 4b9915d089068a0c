"""Choosing: from a list, or from a few side by side."""

import time
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.base.arabic_text import fold
from desktop.ui.kit import icons
from desktop.ui.kit.theme import current_theme, font

Option = tuple[Any, str]
_PAUSE_S: Final = 1.0


class ChoiceField(QComboBox):
    """One of a list of ``(value, label)``; typing letters finds a label in any spelling."""

    changed = Signal()

    def __init__(self, options: Sequence[Option] = (), *, placeholder: str = "") -> None:
        super().__init__()
        self._typed = ""
        self._typed_at = 0.0
        self.setPlaceholderText(placeholder or self.tr("Choose…"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)
        self.set_options(options)
        self.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the value stays where it is still among them."""
        kept = self.value()
        self.clear()
        for value, label in options:
            self.addItem(label, value)
        self.set_value(kept)

    def value(self) -> Any:
        return self.currentData()

    def set_value(self, value: Any) -> None:
        for place in range(self.count()):
            if self.itemData(place) == value:
                self.setCurrentIndex(place)
                return
        self.setCurrentIndex(-1)

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page never changes a value."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._find(letter)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setCurrentIndex(-1)
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list on its current row: on the first one where nothing is chosen yet."""
        super().showPopup()
        if self.currentIndex() < 0:
            self.view().setCurrentIndex(self.model().index(0, self.modelColumn()))

    def _find(self, letter: str) -> None:
        now = time.monotonic()
        fresh = now - self._typed_at > _PAUSE_S
        self._typed_at = now
        self._typed = letter if fresh else self._typed + letter
        wanted = fold(self._typed)
        labels = [fold(self.itemText(place)) for place in range(self.count())]
        start = self.currentIndex() + 1 if fresh else max(self.currentIndex(), 0)
        for place in (*range(start, len(labels)), *range(start)):
            if any(_without_article(word).startswith(wanted) for word in labels[place].split()):
                self.setCurrentIndex(place)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = current_theme().px.icon - 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 10 if rtl else self.width() - 10 - side
        box = QRect(left, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        icons.draw(painter, "chevron-down", "second" if self.isEnabled() else "help", box)
        painter.end()


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 3 else word


class _Segment(QAbstractButton):
    def __init__(self, value: Any, label: str) -> None:
        super().__init__()
        self.value = value
        self.setText(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 28
        return QSize(max(width, current_theme().px.field), current_theme().px.field - 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worn = current_theme()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.color("primary_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        token = "primary" if self.isChecked() else "second"
        painter.setFont(font("base", weight))
        painter.setPen(worn.color(token if self.isEnabled() else "help"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class SegmentedChoice(QWidget):
    """One of two to five options in view; arrow keys move, a digit picks (1 is the first)."""

    changed = Signal()

    def __init__(self, options: Sequence[Option], value: Any = None) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(3, 3, 3, 3)
        box.setSpacing(3)
        self._segments = [_Segment(value_, label) for value_, label in options]
        for segment in self._segments:
            box.addWidget(segment)
            segment.clicked.connect(self._clicked)
        self.set_value(value)

    def value(self) -> Any:
        return next((s.value for s in self._segments if s.isChecked()), None)

    def set_value(self, value: Any) -> None:
        changed = value != self.value()
        for segment in self._segments:
            segment.setChecked(value is not None and segment.value == value)
        if changed:
            self.changed.emit()

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]

    def _clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, _Segment)  # noqa: S101  # only segments are connected
        for segment in self._segments:
            segment.setChecked(segment is sender)
        self.setFocus()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        values = [segment.value for segment in self._segments]
        here = values.index(self.value()) if self.value() is not None else -1
        digit = event.text()
        if event.key() in (onwards, Qt.Key.Key_Down):
            self.set_value(values[min(here + 1, len(values) - 1)])
        elif event.key() in (back, Qt.Key.Key_Up):
            self.set_value(values[max(here - 1, 0)])
        elif digit.isdigit() and 0 < int(digit) <= len(values):
            self.set_value(values[int(digit) - 1])
        elif event.key() == Qt.Key.Key_Space and here < 0:
            self.set_value(values[0])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        paint_box(self, str(self.property("state") or ""))


def paint_box(widget: QWidget, state: str) -> None:
    """Paint a field's ground and border, as the style sheet does for Qt's own fields."""
    worn = current_theme()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    token = "field_border" if widget.isEnabled() else "border"
    width = 1.0
    ground = "surface" if widget.isEnabled() else "bg"
    if state == "error":
        token, width, ground = "danger", 2.0, "danger_soft"
    if widget.hasFocus():
        token, width = "focus", 2.0
    pen = painter.pen()
    pen.setColor(worn.color(token))
    pen.setWidthF(width)
    painter.setPen(pen)
    painter.setBrush(worn.color(ground))
    inset = width / 2
    radius = worn.px.field_radius
    painter.drawRoundedRect(
        widget.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius
    )
    painter.end()
