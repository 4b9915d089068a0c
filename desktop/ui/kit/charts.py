"""Small charts, painted: bars and scales against the whole, a line for a course."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.texts import fill, listed, numeral, percent
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.waiting import draw_waiting

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
#: How the steps of a scale are dressed from its low end to its high one: ground, edge, text.
_LOW: Final = (("danger", "danger", "surface"), ("danger_soft", "danger", "danger"))
_HIGH: Final = (("ok_soft", "ok", "ok"), ("ok", "ok", "surface"))
_NEUTRAL: Final = ("bg", "second", "second")


class Counts(QWidget):
    """Named counts that add up to a whole, painted in lines and read out as text."""

    def __init__(self, name: str, bars: Sequence[tuple[str, int]] = ()) -> None:
        super().__init__()
        self._name = name
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_bars(bars)

    def set_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show other counts."""
        self._bars = tuple(bars)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(listed(f"{n}: {self.said(c)}" for n, c in bars))
        self.updateGeometry()
        self.update()

    @property
    def whole(self) -> int:
        """What the counts add up to."""
        return sum(count for _, count in self._bars)

    def said(self, count: int) -> str:
        """Return a count and its share in words; none is nobody."""
        if not count:
            return self.tr("nobody")
        return fill(self.tr("%1 of %2 · %3"), count, self.whole, percent(count / self.whole))

    def _line(self) -> int:
        return round(current_theme().px.base * 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _placed(self, left: int, top: int, width: int, height: int) -> QRect:
        """Return a box that lies ``left`` from where one begins to read."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - left - width if rtl else left, top, width, height)

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        return painter


class BarChart(Counts):
    """One horizontal bar a line against a pale track, which is the whole: name, bar, words."""

    def sizeHint(self) -> QSize:
        return QSize(320, self._line() * max(len(self._bars), 1))

    def tracks(self) -> Iterator[tuple[QRect, QRect]]:
        """Yield the track of each line and the bar on it, which is empty where the count is 0."""
        names, words = self._columns()
        room = max(self.width() - names - words, 0)
        thick = self._line() // 2
        for place, (_, count) in enumerate(self._bars):
            top = place * self._line() + (self._line() - thick) // 2
            full = round(room * count / self.whole) if count else 0
            yield self._placed(names, top, room, thick), self._placed(names, top, full, thick)

    def _columns(self) -> tuple[int, int]:
        """Return how wide the names are and the words behind the bars, their gaps included."""
        wide = QFontMetrics(font()).horizontalAdvance
        names = max((wide(name) for name, _ in self._bars), default=0) + 12
        words = max((wide(self.said(count)) for _, count in self._bars), default=0) + 12
        return min(names, (self.width() - words) // 2), words

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, worn, (names, words) = self._painter(), current_theme(), self._columns()
        metrics, line = painter.fontMetrics(), self._line()
        for place, ((name, count), (track, bar)) in enumerate(
            zip(self._bars, self.tracks(), strict=True)
        ):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 12)
            painter.setPen(worn.color("text"))
            painter.drawText(self._placed(0, place * line, names, line), _MIDDLE, shown)
            painter.setPen(Qt.PenStyle.NoPen)
            for box, token in ((track, "border"), (bar, "primary")):
                painter.setBrush(worn.color(token))
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(worn.color("second"))
            end = self._placed(self.width() - words + 12, place * line, words - 12, line)
            painter.drawText(end, _MIDDLE, self.said(count))
        painter.end()


class ScaleBar(Counts):
    """A scale's answers, from its lowest step to its highest, stacked in one line: danger over
    neutral to ok, each with its number on it, and each step's count and share in words below.
    """

    def sizeHint(self) -> QSize:
        lines = -(-len(self._bars) // self._beside()) if self._bars else 1
        return QSize(320, self._thick() + 8 + lines * self._line())

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        self.updateGeometry()

    def _thick(self) -> int:
        return round(current_theme().px.base * 1.9)

    def _words(self) -> list[str]:
        return [f"{name}: {self.said(count)}" for name, count in self._bars]

    def _beside(self) -> int:
        """Return how many steps' words stand side by side."""
        wide = max(map(QFontMetrics(font("help")).horizontalAdvance, self._words()), default=0)
        return max(min(self.width() // (wide + 36), len(self._bars)), 1)

    def steps(self) -> Iterator[tuple[int, QRect]]:
        """Yield the place of each step that somebody chose, and its box on the line."""
        before, gap = 0, 2
        for place, (_, count) in enumerate(self._bars):
            if count:
                start = round(self.width() * before / self.whole)
                end = round(self.width() * (before + count) / self.whole)
                yield place, self._placed(start, 0, max(end - start - gap, 1), self._thick())
            before += count

    def _dress(self, place: int) -> tuple[str, str, str]:
        last = len(self._bars) - 1
        if place < min(len(_LOW), len(self._bars) // 2):
            return _LOW[place]
        return _HIGH[place - last - 1] if last - place < len(_HIGH) else _NEUTRAL

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, worn = self._painter(), current_theme()
        painter.setFont(font("base", QFont.Weight.DemiBold))
        for place, box in self.steps():
            self._mark(painter, box, place)
            said = numeral(self._bars[place][1])
            if painter.fontMetrics().horizontalAdvance(said) + 4 <= box.width():
                painter.setPen(worn.color(self._dress(place)[2]))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
        painter.setFont(font("help"))
        side, beside, line = round(worn.px.help * 0.8), self._beside(), self._line()
        for place, words in enumerate(self._words()):
            row, column = divmod(place, beside)
            left, top = column * self.width() // beside, self._thick() + 8 + row * line
            self._mark(painter, self._placed(left, top + (line - side) // 2, side, side), place)
            painter.setPen(worn.color("second"))
            room = self.width() // beside - side - 6
            painter.drawText(self._placed(left + side + 6, top, room, line), _MIDDLE, words)
        painter.end()

    def _mark(self, painter: QPainter, box: QRect, place: int) -> None:
        worn, (ground, edge, _) = current_theme(), self._dress(place)
        painter.setPen(QPen(worn.color(edge), 1.5))
        painter.setBrush(worn.color(ground))
        painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)


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
        self.setAccessibleDescription(
            listed(numeral(v, 0 if float(v).is_integer() else 2) for v in values)
        )
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
    """One number with what it counts; a grey shape until there is one."""

    def __init__(self, what: str, number: int | str = "") -> None:
        super().__init__()
        self._what = what
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._number = ""
        self.setAccessibleName(what)
        if number != "":
            self.set(number)

    def set(self, number: int | str) -> None:
        """Show another number."""
        self._number = number if isinstance(number, str) else numeral(number)
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
        if self._number:
            painter.drawText(
                upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._number
            )
        else:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            wide = QRect(0, 0, upper.height(), upper.height() // 2)
            wide.moveCenter(upper.center())
            wide.moveLeft(upper.right() - wide.width() if rtl else upper.left())
            draw_waiting(painter, [wide])
        painter.setFont(font("help"))
        painter.setPen(worn.color("help"))
        lower = self.rect().adjusted(0, self.height() - round(worn.px.help * 1.8), 0, 0)
        painter.drawText(
            lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._what
        )
        painter.end()
