"""Small charts, painted: bars for counts, a line for a course."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.arabic_text import arabic_digits
from desktop.ui.kit.painted import Painted
from desktop.ui.kit.theme import current_theme, font


class BarChart(Painted):
    """One horizontal bar a line: name, bar, count. The longest bar is the largest count."""

    def __init__(self, name: str, bars: Sequence[tuple[str, int]] = ()) -> None:
        super().__init__()
        self._name = name
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_bars(bars)

    def set_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show other bars; the figures are read out as text."""
        self._bars = tuple(bars)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("، ".join(f"{n}: {arabic_digits(str(c))}" for n, c in bars))
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return round(current_theme().px.base * 2)

    def sizeHint(self) -> QSize:
        return QSize(320, self._line() * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        metrics = painter.fontMetrics()
        names = max((metrics.horizontalAdvance(n) for n, _ in self._bars), default=0) + 12
        names = min(names, self.width() // 2)
        figures = metrics.horizontalAdvance(arabic_digits("0000"))
        top = max((count for _, count in self._bars), default=0) or 1
        for place, (name, count) in enumerate(self._bars):
            row = QRect(0, place * self._line(), self.width(), self._line())
            room = row.width() - names - figures - 8
            self._paint_bar(painter, row, (name, count), (names, round(room * count / top)))
        painter.end()

    def _paint_bar(
        self, painter: QPainter, row: QRect, bar: tuple[str, int], widths: tuple[int, int]
    ) -> None:
        worn = current_theme()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        names, length = widths
        thick = row.height() // 2

        def placed(left: int, width: int) -> QRect:
            start = self.width() - left - width if rtl else left
            return QRect(start, row.top(), width, row.height())

        left_middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(worn.color("text"))
        painter.drawText(placed(0, names), left_middle, bar[0])
        box = placed(names, max(length, 2))
        box.setTop(row.top() + (row.height() - thick) // 2)
        box.setHeight(thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color("primary"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(worn.color("second"))
        after = placed(names + length + 8, 80)
        painter.drawText(after, left_middle, arabic_digits(str(bar[1])))


class Sparkline(QWidget):
    """A course of numbers in a line's height, the last one marked; newest at the end of reading."""

    def __init__(self, name: str, values: Sequence[float] = ()) -> None:
        super().__init__()
        self._name = name
        self._values: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_values(values)

    def set_values(self, values: Sequence[float]) -> None:
        """Show another course."""
        self._values = tuple(values)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("، ".join(arabic_digits(f"{v:g}") for v in values))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, current_theme().px.field)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if len(self._values) < 2:
            return
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(self._values), max(self._values)
        box = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        step = box.width() / (len(self._values) - 1)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        points = [
            QPointF(
                box.right() - place * step if rtl else box.left() + place * step,
                box.bottom() - (value - low) / ((high - low) or 1) * box.height(),
            )
            for place, value in enumerate(self._values)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.setPen(QPen(worn.color("primary"), 2))
        painter.drawPath(path)
        painter.setBrush(worn.color("primary"))
        painter.drawEllipse(points[-1], 3.5, 3.5)
        painter.end()


class Figure(QWidget):
    """One number with what it counts."""

    def __init__(self, what: str, number: int | str = "—") -> None:
        super().__init__()
        self._what = what
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set(number)

    def set(self, number: int | str) -> None:
        """Show another number."""
        # alone, the Arabic zero looks like a speck of dust
        self._number = arabic_digits(str(number)) if number != 0 else self.tr("zero")
        self.setAccessibleName(f"{self._what}: {self._number}")
        self.update()

    def sizeHint(self) -> QSize:
        px = current_theme().px
        return QSize(130, round(px.title * 1.6 + px.help * 1.8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setFont(font("title", QFont.Weight.Bold))
        painter.setPen(worn.color("text"))
        upper = self.rect().adjusted(0, 0, 0, -round(worn.px.help * 1.6))
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._number
        )
        painter.setFont(font("help"))
        painter.setPen(worn.color("help"))
        lower = self.rect().adjusted(0, self.height() - round(worn.px.help * 1.8), 0, 0)
        painter.drawText(
            lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._what
        )
        painter.end()
