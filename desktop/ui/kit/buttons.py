"""Buttons with icons, icons as labels."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.painted import Painted
from desktop.ui.kit.theme import current_theme

_GAP: Final = 5
_TOKENS: Final = {"primary": "on_primary", "danger": "danger", "link": "primary"}


class Button(QPushButton):
    """A button; ``kind`` is "" (outlined), primary, danger, quiet or link.

    ``clicked`` may be given a bound method: ``Button(text, self._save, kind="primary")``.
    """

    _icon = ""
    _kind = ""

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "",
        icon: str = "",
        after: bool = False,
    ) -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self._kind = kind
        if after:
            self.setLayoutDirection(_opposite(self.layoutDirection()))
        self.set_icon(icon)
        if clicked is not None:
            self.clicked.connect(clicked)

    def set_icon(self, icon: str) -> None:
        """Show another icon ("" for none)."""
        self._icon = icon
        self._draw_icon()

    def _draw_icon(self) -> None:
        side = current_theme().px.icon - 2
        self.setIconSize(QSize(side + _GAP, side))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = icons.Edge.RIGHT if rtl else icons.Edge.LEFT
        token = _TOKENS.get(self._kind, "second")
        self.setIcon(icons.icon(self._icon, token, side, edge, _GAP) if self._icon else QIcon())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button as Space does; Qt does so in dialogs only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icon()


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft


class IconButton(QPushButton):
    """A square button with an icon only; ``name`` is read out and shown as its tip."""

    _icon = ""
    _token = "second"  # noqa: S105

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setAutoDefault(False)
        self.set_icon(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, token: str = "second") -> None:  # noqa: S107
        """Show another icon."""
        self._icon, self._token = icon, token
        side = current_theme().px.icon
        self.setIconSize(QSize(side, side))
        self.setIcon(icons.icon(icon, token, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._icon:
            self.set_icon(self._icon, self._token)


class IconLabel(Painted):
    """An icon that is only looked at."""

    def __init__(self, icon: str, token: str = "second", size: str = "icon") -> None:  # noqa: S107
        super().__init__()
        self._icon, self._token, self._size = icon, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon, token
        self.update()

    def sizeHint(self) -> QSize:
        side = getattr(current_theme().px, self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        icons.draw(painter, self._icon, self._token, self.rect())
        painter.end()
