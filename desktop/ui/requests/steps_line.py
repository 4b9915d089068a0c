"""The policy's steps from top to bottom: done, now, later, and what holds one up."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.data_classes import dataclass
from desktop.base.messages import Messages
from desktop.core.intake.standing import FINAL
from desktop.core.intake.terms import RequestView, StepStatus
from desktop.ui.kit import icons
from desktop.ui.kit.texts import joined, listed
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.wrapped import draw_wrapped, wrapped_height
from desktop.ui.parts.figures import moment
from desktop.ui.parts.hindrance import why_not

_INDENT: Final = 14


@dataclass(frozen=True, slots=True)
class Line:
    """One step in words; ``note`` says when it was taken or what it waits for."""

    text: str
    status: StepStatus
    note: str = ""


def step_lines(messages: Messages, request: RequestView) -> list[Line]:
    """Return the steps of a request in words; what two of them wait for is said once."""
    taken = {event.step: event for event in request.history}
    lines: list[Line] = []
    for line in request.steps:
        status, note = line.status, ""
        event = taken.get(line.step.value)
        if status is StepStatus.DONE and event is not None:
            note = joined(moment(event.at), event.actor)
        elif request.facts.state in FINAL or line.too_soon:
            status = StepStatus.LATER if status is StepStatus.BLOCKED else status
        else:
            why = why_not(messages, request, line.step)
            note = "" if any(why == said.note for said in lines) else why
        lines.append(Line(messages.text(f"term.step.{line.step.value}"), status, note))
    return lines


class StepsLine(QWidget):
    """Read out as one list; the marks differ in shape, not by colour alone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._lines: tuple[Line, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other steps."""
        self._lines = tuple(lines)
        self.setAccessibleName(self._name)
        said = (f"{line.text}: {line.note}" if line.note else line.text for line in lines)
        self.setAccessibleDescription(listed(said))
        self.updateGeometry()
        self.update()

    def _side(self) -> int:
        return current_theme().px.icon + 4

    def _room(self, width: int) -> int:
        return max(width - self._side() - _INDENT, 80)

    def _heights(self, width: int) -> list[int]:
        room, small = self._room(width), font("help")
        least = round(current_theme().px.base * 2.1)
        found = []
        for line in self._lines:
            note = wrapped_height(line.note, room, small) + 6 if line.note else 0
            found.append(least + note)
        return found

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(self.width(), 260)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, side = 0, self._side()
        heights = self._heights(self.width())
        for place, (line, height) in enumerate(zip(self._lines, heights, strict=True)):
            mark = self._placed(QRect(1, top + 2, side - 2, side - 2))
            if place + 1 < len(self._lines):
                pen = painter.pen()
                done = line.status is StepStatus.DONE
                pen.setColor(current_theme().color("primary" if done else "border"))
                pen.setWidth(2)
                painter.setPen(pen)
                middle = mark.center().x()
                painter.drawLine(middle, mark.bottom() + 3, middle, top + height)
            self._paint_mark(painter, mark, line.status)
            self._paint_words(painter, line, top, height)
            top += height
        painter.end()

    def _paint_words(self, painter: QPainter, line: Line, top: int, height: int) -> None:
        now = line.status is StepStatus.NOW
        side, first = self._side(), self._side() + 2
        room = self._room(self.width())
        painter.setFont(font("base", QFont.Weight.DemiBold if now else QFont.Weight.Normal))
        faint = line.status in {StepStatus.LATER, StepStatus.BLOCKED}
        painter.setPen(current_theme().color("second" if faint else "text"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = self._placed(QRect(side + _INDENT, top, room, first))
        painter.drawText(words, flags, line.text)
        if line.note:
            painter.setFont(font("help"))
            blocked = line.status is StepStatus.BLOCKED
            painter.setPen(current_theme().color("warning" if blocked else "help"))
            under = QRect(side + _INDENT, top + first, room, height - first)
            draw_wrapped(painter, self._placed(under), line.note, self.layoutDirection())

    def _paint_mark(self, painter: QPainter, box: QRect, status: StepStatus) -> None:
        worn = current_theme()
        tokens = {
            StepStatus.DONE: ("primary", "primary_soft"),
            StepStatus.NOW: ("primary", "primary"),
            StepStatus.LATER: ("field_border", "surface"),
            StepStatus.BLOCKED: ("field_border", "surface"),
        }
        edge, ground = tokens[status]
        pen = painter.pen()
        pen.setColor(worn.color(edge))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.setBrush(worn.color(ground))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        inner = box.adjusted(
            box.width() // 4, box.width() // 4, -box.width() // 4, -box.width() // 4
        )
        if status is StepStatus.DONE:
            icons.draw(painter, "check", "primary", inner)
        elif status is StepStatus.NOW:
            painter.setBrush(worn.color("on_primary"))
            painter.setPen(Qt.PenStyle.NoPen)
            third = box.width() // 3
            painter.drawEllipse(box.adjusted(third, third, -third, -third))
        elif status is StepStatus.BLOCKED:
            icons.draw(painter, "hourglass", "warning", inner)

    def _placed(self, box: QRect) -> QRect:
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return box
        left = self.width() - box.left() - box.width()
        return QRect(left, box.top(), box.width(), box.height())
