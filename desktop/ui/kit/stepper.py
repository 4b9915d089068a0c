"""Where in a sequence of steps one is: done, current, to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.texts import fill, numeral
from desktop.ui.kit.theme import current_theme, font

_LEAST_GAP: Final = 24


class Stepper(QWidget):
    """``chosen(int)`` when a step that can be gone to is clicked, or picked by arrows and Enter."""

    chosen = Signal(int)

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._steps = tuple(steps)
        self._current = 0
        self._done: frozenset[int] = frozenset()
        self._open: frozenset[int] = frozenset()
        self._marked = self._most = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_steps(self, steps: Sequence[str]) -> None:
        """Show other steps, from the first on."""
        self._steps = tuple(steps)
        self.set_current(0)

    def set_side(self, side: int) -> None:
        """Keep to the column of a wide page: so much is free at either side."""
        self._most = side
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            here = [
                name
                for name, boxes in zip(self._steps, self._boxes(), strict=True)
                if boxes[0].united(boxes[1]).contains(event.pos())
            ]
            QToolTip.showText(event.globalPos(), here[0] if here else "", self)
            return True
        return super().event(event)

    @property
    def current(self) -> int:
        """The place of the current step, from 0."""
        return self._current

    def set_current(
        self,
        place: int,
        done: frozenset[int] | None = None,
        also_open: frozenset[int] = frozenset(),
    ) -> None:
        """Stand at a step; ``done`` is every step before it unless said otherwise.

        ``also_open`` are steps not done that can be gone to.
        """
        self._current = self._marked = place
        self._done = frozenset(range(place)) if done is None else done
        self._open = self._done | also_open
        name = self._steps[place] if self._steps else ""
        step = self.tr("Step %1 of %2: %3")
        self.setAccessibleName(fill(step, place + 1, len(self._steps), name))
        self.update()

    def _side(self) -> int:
        return round(current_theme().px.base * 2)

    def sizeHint(self) -> QSize:
        return QSize(320, self._side() + 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self._side() + 26)

    def _boxes(self) -> list[tuple[QRect, QRect]]:
        """Return (circle, label) for each step, in the order of reading, mirrored for RTL."""
        side, margin = self._side(), max(current_theme().px.padding + 4, self._most)
        widths = self._widths(self.width() - 2 * margin)
        room = self.width() - 2 * margin - sum(widths) - len(widths) * (side + 10)
        gap = max(room // max(len(widths) - 1, 1), _LEAST_GAP)
        boxes = []
        left = margin
        top = (self.height() - side) // 2
        for width in widths:
            circle = QRect(left, top, side, side)
            boxes.append((circle, QRect(left + side + 9, 0, width, self.height())))
            left += side + 10 + width + gap
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            boxes = [(self._mirrored(a), self._mirrored(b)) for a, b in boxes]
        return boxes

    def _widths(self, room: int) -> list[int]:
        """Return how wide each name is; those farthest from here go first where room is short."""
        metrics = QFontMetrics(font("base", QFont.Weight.DemiBold))
        count = len(self._steps)
        room -= count * (self._side() + 10) + (count - 1) * _LEAST_GAP
        widths = [0] * count
        for place in sorted(range(count), key=lambda p: (abs(p - self._current), -p)):
            wanted = metrics.horizontalAdvance(self._steps[place]) + 14
            room -= wanted
            if room < 0:
                break
            widths[place] = wanted
        return widths

    def _mirrored(self, box: QRect) -> QRect:
        return QRect(self.width() - box.left() - box.width(), box.top(), box.width(), box.height())

    def focus_shape(self) -> tuple[QRect, float] | None:
        """Return the circle of the step that the arrows stand on."""
        boxes = self._boxes()
        return (boxes[self._marked][0], self._side() / 2) if boxes else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes()
        for place, (circle, words) in enumerate(boxes):
            self._paint_circle(painter, place, circle)
            here = place == self._current
            painter.setFont(font("base", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
            painter.setPen(current_theme().color("text" if here else "second"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if words.width():
                painter.drawText(words, flags, self._steps[place])
            if place:
                self._paint_line(painter, boxes[place - 1][1], circle, place in self._done or here)
        painter.end()

    def _paint_line(self, painter: QPainter, before: QRect, after: QRect, done: bool) -> None:
        middle = self.height() // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = before.left() - 6, after.right() + 10
        else:
            start, end = before.right() + 6, after.left() - 10
        pen = painter.pen()
        pen.setColor(current_theme().color("primary" if done else "border"))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.drawLine(start, middle, end, middle)

    def _paint_circle(self, painter: QPainter, place: int, circle: QRect) -> None:
        worn = current_theme()
        done, here = place in self._done, place == self._current
        pen = painter.pen()
        pen.setWidth(2)
        pen.setColor(worn.color("primary" if done or here else "field_border"))
        painter.setPen(pen)
        painter.setBrush(worn.color("primary" if here else "primary_soft" if done else "surface"))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done and not here:
            third = circle.width() // 4
            icons.draw(painter, "check", "primary", circle.adjusted(third, third, -third, -third))
            return
        painter.setPen(worn.color("on_primary" if here else "second"))
        painter.setFont(font("base", QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, numeral(place + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, (circle, words) in enumerate(self._boxes()):
            inside = circle.united(words).contains(event.position().toPoint())
            if inside and place in self._open:
                self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        if event.key() in (onwards, back):
            moved = self._marked + (1 if event.key() == onwards else -1)
            self._marked = min(max(moved, 0), len(self._steps) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._marked in self._open:
                self.chosen.emit(self._marked)
        else:
            super().keyPressEvent(event)
