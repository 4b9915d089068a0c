"""Choosing from a list."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.elided import elided
from desktop.ui.kit.picking import Picking
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.undo import Choosing

Option = tuple[Any, str]
#: So much of a long label is seen at least, in letters of the base size.
_LABEL_EMS: Final = 5.5


class ChoiceField(QComboBox):
    """One of a list of ``(value, label)``; typing letters finds a label in any spelling,
    a digit the label at its place.
    """

    changed = Signal()
    _said = _prompt = ""

    def __init__(self, options: Sequence[Option] = (), *, placeholder: str = "") -> None:
        super().__init__()
        self._picking = Picking(by_place=False)
        self._history = Choosing()
        self._opened = False
        self.setPlaceholderText(placeholder or self.tr("Choose…"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)
        self.set_options(options)
        self.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        self._history.chosen(self.value(), by_hand=self.hasFocus() or self.is_open)
        self.changed.emit()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the value stays where it is still among them, and nobody hears that
        there was none meanwhile.
        """
        kept = self.value()
        deaf = self.blockSignals(True)
        self.clear()
        for value, label in options:
            self.addItem(label, value)
        self.set_value(kept)
        self.blockSignals(deaf)  # whoever blocked them before goes on to
        if self.value() != kept:
            self.changed.emit()

    # ---- what is read out: on Linux Qt tells the value as the name of a list, and the name nowhere

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._describe()

    def setAccessibleDescription(self, description: str) -> None:
        self._said = description
        self._describe()

    def _describe(self) -> None:
        told = filter(None, (self.accessibleName(), self._said))
        super().setAccessibleDescription(". ".join(told))

    @property
    def by_hand(self) -> bool:
        """What stands here was entered by hand."""
        return self._history.by_hand

    def value(self) -> Any:
        return self.currentData()

    def set_value(self, value: Any) -> None:
        for place in range(self.count()):
            if self.itemData(place) == value:
                self.setCurrentIndex(place)
                return
        self.setCurrentIndex(-1)

    def sifted(self) -> Any:
        """Return what is chosen, where the field says what is looked at."""
        return self.value()

    def sift(self, chosen: Any) -> None:
        """Choose it again where it is offered."""
        if any(self.itemData(place) == chosen for place in range(self.count())):
            self.set_value(chosen)

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page never changes a value."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._picking.place(event, self._labels(), self.currentIndex())
        if self._history.take(event, self.set_value):
            pass
        elif place is not None:
            self.setCurrentIndex(place)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setCurrentIndex(-1)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()  # they scroll the page
        else:
            super().keyPressEvent(event)

    @property
    def is_open(self) -> bool:
        """Tell whether its list is open; none is made to look: it is six widgets."""
        return self._opened and self.view().isVisible()

    def showPopup(self) -> None:
        """Open the list on its current row: on the first one where nothing is chosen yet."""
        self._opened = True
        holder = self.view().parentWidget()
        if isinstance(holder, QFrame):
            holder.setFrameShape(QFrame.Shape.NoFrame)  # the list has an edge of its own
        super().showPopup()
        if holder is not None:
            round_off(holder, current_theme().px.field_radius)
        if self.currentIndex() < 0:
            self.view().setCurrentIndex(self.model().index(0, self.modelColumn()))

    def wanted(self) -> int:
        """Return the width in which each label can be told from the others, most of them whole."""
        wide = max(map(self.fontMetrics().horizontalAdvance, self._labels()), default=0)
        return min(wide, round(_LABEL_EMS * current_theme().px.base)) + self._around()

    def _labels(self) -> list[str]:
        return [self.itemText(place) for place in range(self.count())]

    def _around(self) -> int:
        """Return what edge, padding and mark take of the width."""
        return current_theme().px.icon + 32

    def shown(self) -> str:
        """Return what is seen of the label that is chosen."""
        room = self.width() - self._around()
        return elided(self.currentText(), self.fontMetrics(), room)

    def setPlaceholderText(self, text: str) -> None:
        self._prompt = text
        super().setPlaceholderText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._around()
        super().setPlaceholderText(elided(self._prompt, self.fontMetrics(), room))

    def initStyleOption(self, option: Any) -> None:
        super().initStyleOption(option)
        if self.currentIndex() >= 0:
            option.currentText = self.shown()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip("" if self.shown() == self.currentText() else self.currentText())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = current_theme().px.icon - 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 10 if rtl else self.width() - 10 - side
        box = QRect(left, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        icons.draw(painter, "chevron-down", "second" if self.isEnabled() else "help", box)
        painter.end()


def round_off(popup: QWidget, radius: int) -> None:
    """Let what opens over the window have the corners of its edge, and nothing behind them."""
    from PySide6.QtGui import QPainterPath, QRegion  # not before the first frame

    shape = QPainterPath()
    shape.addRoundedRect(popup.rect().toRectF(), radius, radius)
    popup.setMask(QRegion(shape.toFillPolygon().toPolygon()))
