"""A row of filters with counts, one of them chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.base.arabic_text import arabic_digits
from desktop.ui.kit.theme import current_theme, font


class _Chip(QAbstractButton):
    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.name = name
        self.count = -1
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()} {arabic_digits(str(count))}")
        self.updateGeometry()
        self.update()

    def _label(self) -> str:
        return self.text() if self.count < 0 else f"{self.text()}  {arabic_digits(str(self.count))}"

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("base", QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self._label()) + 26, current_theme().px.target + 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn, on = current_theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(worn.color("focus" if self.hasFocus() else "primary" if on else "border"))
        pen.setWidthF(2 if self.hasFocus() else 1)
        painter.setPen(pen)
        ground = "primary_soft" if on else "hover" if self.underMouse() else "surface"
        painter.setBrush(worn.color(ground))
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(worn.color("primary" if on else "second"))
        painter.setFont(font("base", QFont.Weight.DemiBold if on else QFont.Weight.Normal))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, self._label())
        painter.end()


class Chips(QWidget):
    """``chosen(name)``; arrow keys move along the row, Space or Enter chooses."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._chips = [_Chip(key, text) for key, text in options]
        for chip in self._chips:
            chip.clicked.connect(self._clicked)
            box.addWidget(chip)
        box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_value(options[0][0])

    def value(self) -> str:
        """Return the name of the filter that is chosen."""
        return next(chip.name for chip in self._chips if chip.isChecked())

    def set_value(self, name: str) -> None:
        """Choose a filter; the first where there is none of this name."""
        known = name if any(chip.name == name for chip in self._chips) else self._chips[0].name
        for chip in self._chips:
            chip.setChecked(chip.name == known)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many each filter holds; those without a count show none."""
        for chip in self._chips:
            if chip.name in counts:
                chip.set_count(counts[chip.name])

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, _Chip):
            self.set_value(chip.name)
            self.chosen.emit(chip.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        here = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), 0)
        if event.key() == onwards:
            self._chips[min(here + 1, len(self._chips) - 1)].setFocus()
        elif event.key() == back:
            self._chips[max(here - 1, 0)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._chips[here].click()
        else:
            super().keyPressEvent(event)
