"""A page: a scrolled body, its heading and its foot."""

from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit import scene
from desktop.ui.kit.elided import Elided
from desktop.ui.kit.theme import current_theme

#: What the pages that there are scroll.
BODIES: Final["WeakSet[QWidget]"] = WeakSet()


class _Body(QVBoxLayout):
    """A layout that is as high as its texts are once they are wrapped.

    Qt gives a layout with an alignment its hint, which knows no width, and cuts the rest.
    """

    def sizeHint(self) -> QSize:
        hint, holder = super().sizeHint(), self.parentWidget()
        if holder is not None and self.hasHeightForWidth():
            hint.setHeight(max(hint.height(), self.heightForWidth(holder.width())))
        return hint


class Page(QWidget):
    """A scrolled body between fixed parts; most pages are one.

    ``head`` and ``foot`` (a :class:`~desktop.ui.kit.bar.PrimaryBar`) stay in view. ``add`` fills
    the body, which on a screen smaller than any foreseen scrolls sideways rather than be cut.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self.body = _Body(inner)
        side = current_theme().px.padding + 4
        self.body.setContentsMargins(side, current_theme().px.gap, side, current_theme().px.gap)
        self.body.setSpacing(current_theme().px.gap)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        BODIES.add(inner)
        self._outer.addWidget(self.area, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Its acts wait until it has been seen."""
        super().showEvent(event)
        scene.changed(self)

    def add(self, *parts: QWidget | QLayout, stretch: int = 0) -> None:
        """Add parts to the body."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part, stretch)
            else:
                self.body.addLayout(part, stretch)

    def set_head(self, widget: QWidget) -> None:
        """Keep a widget in view above the body (a stepper)."""
        self._outer.insertWidget(0, widget)

    def set_foot(self, widget: QWidget) -> None:
        """Keep a widget in view below the body (a ``PrimaryBar``)."""
        self._outer.addWidget(widget)


class PageHeader(QWidget):
    """A page's title, with a second line under it, or beside it where the window is low."""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self._title, self._subtitle = Elided("title"), Elided("help")
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._title)
        self._box.addWidget(self._subtitle)
        self.fold(low=False)
        self.set(title, subtitle)

    def fold(self, *, low: bool) -> None:
        """Take one line instead of two."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if low else ways.TopToBottom)
        self._box.setSpacing(12 if low else 1)
        self._box.setStretch(1, 1 if low else 0)
        across = QSizePolicy.Policy.Ignored if low else QSizePolicy.Policy.Preferred
        room = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        room.setRetainSizeWhenHidden(not low)  # the title stays where it is when the other comes
        self._subtitle.setSizePolicy(room)
        self._share()

    def set(self, title: str, subtitle: str = "") -> None:
        """Show another title."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self.setAccessibleName(title)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:
        """Return the room of both, also while the second line gives way."""
        title, second = self._title.sizeHint(), self._subtitle.sizeHint()
        if self._across():
            if not self._subtitle.text():
                return title
            wide = title.width() + self._box.spacing() + second.width()
            return QSize(wide, max(title.height(), second.height()))
        high = title.height() + self._box.spacing() + second.height()
        return QSize(max(title.width(), second.width()), high)

    def _across(self) -> bool:
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def _share(self) -> None:
        """On one line, the title is whole before the other begins, which is readable or not there;
        it is then in the title's tip.
        """
        left = self.width() - self._title.sizeHint().width() - self._box.spacing()
        room = not self._across() or left >= self._subtitle.minimumSizeHint().width()
        self._subtitle.setVisible(room and bool(self._subtitle.text()))
        self._title.tell("" if room else self._subtitle.text())
