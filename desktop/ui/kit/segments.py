"""Choosing from a few side by side."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.choices import Option
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.key_names import tell_digits
from desktop.ui.kit.laid import height_got
from desktop.ui.kit.picking import Picking
from desktop.ui.kit.texts import numeral
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.undo import Choosing


class _Segment(QAbstractButton):
    def __init__(self, value: Any, label: str, place: int) -> None:
        super().__init__()
        self.value = value
        self._place = place
        self.setText(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(font("base", QFont.Weight.DemiBold))
        width = bold.horizontalAdvance(self.text()) + self._tick() + 24
        return QSize(max(width, current_theme().px.field), current_theme().px.field - 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _tick(self) -> int:
        """Return the room of the tick; it is kept also where there is none, so nothing moves."""
        return current_theme().px.icon + 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worn = current_theme()
        on = self.isChecked()
        token = "help" if not self.isEnabled() else "primary" if on else "second"
        if on or self.underMouse():
            painter.setPen(QPen(worn.color(token), 1.5) if on else Qt.PenStyle.NoPen)
            painter.setBrush(worn.color("primary_soft" if on else "hover"))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
        weight = QFont.Weight.DemiBold if on else QFont.Weight.Normal
        painter.setFont(font("base", weight))
        painter.setPen(worn.color(token))
        room, rtl = self.rect(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._tick()
        if on:
            left = self.width() - side - 6 if rtl else 6
            mark = QRect(left, (self.height() - side) // 2, side, side).adjusted(3, 3, -3, -3)
            icons.draw(painter, "check", token, mark)
        room = room.adjusted(0 if rtl else side + 6, 0, -side - 6 if rtl else 0, 0)
        if self._place:
            start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            room = room.adjusted(0 if rtl else 6, 0, -6 if rtl else 0, 0)
            painter.drawText(room, start, f"{numeral(self._place)}  {self.text()}")
        else:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class SegmentedChoice(QWidget):
    """One of two to five options in view; arrow keys move, a digit picks (1 is the
    first) and goes on to what follows in the form, letters find a label.

    ``column``: of more than five, each in a line of its own, with its digit.
    """

    changed = Signal()
    #: A digit chose: there is no more to it.
    picked = Signal()

    def __init__(
        self, options: Sequence[Option], value: Any = None, *, column: bool = False
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = column
        self._box = Flow(self, edge=3, gap=3, column=column)
        self._picking = Picking()
        self._segments: list[_Segment] = []
        self._history = Choosing()
        self.changed.connect(self._note)
        self.set_options(options)
        self.set_value(value)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; none of them is chosen."""
        for gone in self._segments:
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        places = range(1, len(options) + 1) if self._column else [0] * len(options)
        self._segments = [_Segment(*one, at) for one, at in zip(options, places, strict=True)]
        for segment in self._segments:
            self._box.addWidget(segment)
            segment.clicked.connect(self._clicked)
        tell_digits(self, len(options))
        self.updateGeometry()

    @property
    def by_hand(self) -> bool:
        """What stands here was entered by hand."""
        return self._history.by_hand

    def value(self) -> Any:
        return next((s.value for s in self._segments if s.isChecked()), None)

    def _note(self) -> None:
        self._history.chosen(self.value(), by_hand=self.hasFocus())

    def shown(self) -> str:
        """Return the label that is chosen, "" for none."""
        return next((s.text() for s in self._segments if s.isChecked()), "")

    def set_value(self, value: Any) -> None:
        changed = value != self.value()
        for segment in self._segments:
            segment.setChecked(value is not None and segment.value == value)
        if changed:
            self.changed.emit()

    def offer(self, value: Any, offered: bool) -> None:
        """Offer one of the options, or not: digits count those that are in view."""
        for segment in self._segments:
            if segment.value == value:
                segment.setVisible(offered)
        tell_digits(self, len(self._offered()))

    def _offered(self) -> list[_Segment]:
        return [segment for segment in self._segments if not segment.isHidden()]

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]

    def sizeHint(self) -> QSize:
        """Ask for one line of it, and the height that it has at the width it got."""
        width = self._box.sizeHint().width()
        return QSize(width, height_got(self, width))

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
        offered = self._offered()
        values = [segment.value for segment in offered]
        here = values.index(self.value()) if self.value() is not None else -1
        place = self._picking.place(event, [s.text() for s in offered], here)
        if self._history.take(event, self.set_value):
            return
        if event.key() in (onwards, Qt.Key.Key_Down):
            self.set_value(values[min(here + 1, len(values) - 1)])
        elif event.key() in (back, Qt.Key.Key_Up):
            self.set_value(values[max(here - 1, 0)])
        elif place is not None:
            self.set_value(values[place])
            if event.text().isdigit():
                self.picked.emit()
        elif event.key() == Qt.Key.Key_Space and here < 0:
            self.set_value(values[0])
        else:
            super().keyPressEvent(event)

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
