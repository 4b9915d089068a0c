"""What stands beside the main list of a page and scrolls by itself, not with the list."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.kit.theme import current_theme

#: So much of it is in view at least, in lines of the base size.
_LEAST = 8
_GROWS = QSizePolicy.Policy.Expanding


class Aside(QScrollArea):
    """Parts one under the other; whole where the page itself scrolls (:class:`MainList`)."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._whole = False
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_theme().px.gap)
        for part in parts:
            box.addWidget(part)
        if all(part.sizePolicy().verticalPolicy() != _GROWS for part in parts):
            box.addStretch(1)  # else the free height would stay under what grows (a list)
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setWidget(inner)
        inner.installEventFilter(self)
        self._bound()

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as all it holds, or scroll."""
        if whole != self._whole:
            self._whole = whole
            self._bound()

    def begin(self) -> None:
        """Show its beginning: it tells of something else now."""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._bound()
            self.updateGeometry()  # what came in may be wider than what was there
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole and event.size().width() != event.oldSize().width():
            self._bound()

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(
            self._inner.minimumSizeHint().width() + bar, super().minimumSizeHint().height()
        )

    def sizeHint(self) -> QSize:
        """Ask for no more height than the least: what is left is given to it anyway."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.sizeHint().width() + bar, self.minimumHeight())

    def _held(self) -> int:
        """Return how high all that it holds is, at its width."""
        layout = self._inner.layout()
        return (
            0
            if layout is None
            else max(
                layout.totalMinimumSize().height(),
                layout.totalHeightForWidth(self.viewport().width()),
            )
        )

    def _bound(self) -> None:
        held, policy = self._held(), Qt.ScrollBarPolicy
        least = held if self._whole else min(held, _LEAST * current_theme().px.base)
        if least != self.minimumHeight():
            self.setMinimumHeight(least)
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if self._whole else policy.ScrollBarAsNeeded
        )


def filled(main: QWidget, side: QWidget, *, shares: tuple[int, int] = (13, 8)) -> QHBoxLayout:
    """Return two columns, the first one leading, both as high as there is room."""
    row = QHBoxLayout()
    row.setSpacing(current_theme().px.gap)
    row.addWidget(main, shares[0])
    row.addWidget(side, shares[1])
    return row
