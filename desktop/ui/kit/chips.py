"""A row of filters with counts, one of them chosen."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.key_names import tell_digits
from desktop.ui.kit.painted import PaintedButton
from desktop.ui.kit.picking import Picking
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.sifting import SIFTING
from desktop.ui.kit.texts import numeral
from desktop.ui.kit.theme import current_theme, font

_GAP: Final = 8


class _Chip(PaintedButton):
    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.name = name
        self.count = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()} {numeral(count)}")
        self.updateGeometry()
        self.update()

    def _label(self) -> str:
        return f"{self.text()}  {numeral(self.count)}" if self.count else self.text()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("base", QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self._label()) + 26, current_theme().px.target + 2)

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), self.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn, on = current_theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(worn.color("primary" if on else "field_border"))
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
    """``chosen(name)``; one Tab stop: arrow keys move along the row, Space or Enter
    chooses, so does the digit of a place or a first letter at once.

    Where the row is too long for the window it goes on in a second one.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chips = [_Chip(key, text) for key, text in options]
        for chip in self._chips:
            chip.setParent(self)
            chip.clicked.connect(self._clicked)
        tell_digits(self, len(options))
        self._roving, self._picking = Roving(self, self._chips), Picking()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_value(options[0][0])
        SIFTING.add(self)

    def value(self) -> str:
        """Return the name of the filter that is chosen."""
        return next(chip.name for chip in self._chips if chip.isChecked())

    def set_value(self, name: str) -> None:
        """Choose a filter; the first where there is none of this name."""
        known = name if any(chip.name == name for chip in self._chips) else self._chips[0].name
        for chip in self._chips:
            chip.setChecked(chip.name == known)
            if chip.name == known:
                self._roving.stand(chip)

    def rename(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer as many other filters in the places of these; what is chosen stays so, where it is
        still there.
        """
        chosen = self.value()
        for chip, (name, text) in zip(self._chips, options, strict=True):
            chip.name = name
            chip.setText(text)
            chip.set_count(0)
            chip.setAccessibleName(text)
        self.set_value(chosen)
        self._place()

    def sifted(self) -> str:
        """Return the name of the filter that is chosen."""
        return self.value()

    def sift(self, chosen: str) -> None:
        """Choose a filter again, as by hand."""
        if any(chip.name == chosen for chip in self._chips):
            self.set_value(chosen)
            self.chosen.emit(chosen)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many each filter holds; none is shown of nothing."""
        for chip in self._chips:
            if chip.name in counts:
                chip.set_count(counts[chip.name])
        self.updateGeometry()
        self._place()

    # ---- rows

    def _rects(self, width: int) -> list[QRect]:
        """Return where each chip lies in rows of a width, from the right where one reads so."""
        found, left, top = [], 0, 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for chip in self._chips:
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + size.height() + _GAP
            start = width - left - size.width() if rtl else left
            found.append(QRect(QPoint(start, top), size))
            left += size.width() + _GAP
        return found

    def _place(self) -> None:
        rects = self._rects(self.width())
        for chip, rect in zip(self._chips, rects, strict=True):
            chip.setGeometry(rect)
        self.setFixedHeight(rects[-1].bottom() + 1)

    def sizeHint(self) -> QSize:
        wide = sum(chip.sizeHint().width() + _GAP for chip in self._chips) - _GAP
        return QSize(wide, self._chips[0].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(chip.sizeHint().width() for chip in self._chips), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._place()

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, _Chip):
            self.set_value(chip.name)
            self.chosen.emit(chip.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), 0)
        place = self._picking.place(event, [chip.text() for chip in self._chips], here)
        if place is None:
            super().keyPressEvent(event)
        else:
            self._chips[place].setFocus()
            self._chips[place].click()
