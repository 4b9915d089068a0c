"""Buttons with icons, icons as labels."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from desktop.ui.kit import icons, scene
from desktop.ui.kit.operation import AFTERWARDS
from desktop.ui.kit.theme import current_theme

_GAP: Final = 5
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_PRESSING: Final = (*_ENTER, Qt.Key.Key_Space)
#: Qt has them go to some other button of the page, however far; here they scroll it, and lead
#: on in a group alone (``Roving``).
ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_TOKENS: Final = {"primary": "on_primary", "danger": "danger", "link": "primary"}


#: What makes an icon look otherwise.
_LOOKS_OTHERWISE: Final = frozenset({QEvent.Type.StyleChange, QEvent.Type.EnabledChange})
#: What acts, rather than leads somewhere.
_ACTS: Final = frozenset({"primary", "danger"})


class Pressed(QPushButton):
    """What is pressed: it has the keys and icon of a button."""

    _icon = ""
    _drawn: tuple[object, ...] = ()

    def setEnabled(self, enabled: bool) -> None:
        """Let it be pressed or not; while it works, once that is over."""
        if self.property(AFTERWARDS) is None:
            super().setEnabled(enabled)
        else:
            self.setProperty(AFTERWARDS, enabled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone presses a button as Space does; Qt does so in dialogs only."""
        if event.key() in _PRESSING and not scene.seen(self):
            return
        if event.key() in ARROWS:
            event.ignore()
            return
        if event.key() in _ENTER and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take no click that was meant for what stood here before."""
        if scene.seen_by_mouse(self, event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    # ---- its icon, in the colours of the look, quieter while it can't be pressed

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS_OTHERWISE:
            self._draw_icon()

    def _draw_icon(self) -> None:
        raise NotImplementedError

    def _show_icon(self, token: str, side: int, edge: icons.Edge | None = None) -> None:
        token = token if self.isEnabled() else "help"
        drawn = (self._icon, current_theme().color(token).name(), side, edge)
        if drawn != self._drawn:
            self._drawn = drawn
            self.setIcon(icons.icon(self._icon, token, side, edge, _GAP) if self._icon else QIcon())


class Button(Pressed):
    """A button; ``kind`` is "" (outlined), primary, danger, quiet or link.

    ``clicked`` may be given a bound method: ``Button(text, self._save, kind="primary")``. What acts
    (primary, danger) is pressed once for all keys that come before its window is seen again,
    whoever presses it for them (:mod:`desktop.ui.kit.scene`).
    """

    _kind = ""
    _bare = False

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

    def click(self) -> None:
        """Press it; what acts does nothing while it waits to be seen."""
        if self._kind not in _ACTS:
            super().click()
        elif scene.seen(self):
            scene.changed(self)
            super().click()

    def setText(self, text: str) -> None:
        """Say something else; what acts does something else then."""
        if self._kind in _ACTS and self.isVisible() and text != self.text():
            scene.changed(self)
        super().setText(text)

    def set_icon(self, icon: str) -> None:
        """Show another icon ("" for none)."""
        self._icon = icon
        self._draw_icon()

    # ---- its words, for which there may be no room

    def set_bare(self, *, bare: bool) -> None:
        """Show the icon alone, where there is one; the words are its tip then."""
        bare = bare and bool(self._icon)
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def width_of(self, *, bare: bool) -> int:
        """Return the width it needs with its words, or without."""
        if bare and self._icon:
            return current_theme().px.field
        return super().sizeHint().width()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(current_theme().px.field, hint.height()) if self._bare else hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: Any) -> None:
        super().initStyleOption(option)
        if self._bare:
            option.text = ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._bare:
            told = " · ".join(filter(None, (self.text(), self.toolTip())))
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _draw_icon(self) -> None:
        side = current_theme().px.icon - 2
        self.setIconSize(QSize(side + _GAP, side))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = icons.Edge.RIGHT if rtl else icons.Edge.LEFT
        self._show_icon(_TOKENS.get(self._kind, "second"), side, edge)


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft


class IconButton(Pressed):
    """A square button with an icon only; ``name`` is read out and shown as its tip.

    ``within``: the field that it lies in and that gives it its size.
    """

    _token = "second"  # noqa: S105

    def __init__(self, icon: str, name: str, *, within: QWidget | None = None) -> None:
        super().__init__(within)
        self.setProperty("kind", "within" if within else "icon")
        self.setAutoDefault(False)
        self.set_icon(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, token: str = "second") -> None:  # noqa: S107
        """Show another icon."""
        self._icon, self._token = icon, token
        self._draw_icon()

    def _draw_icon(self) -> None:
        side = current_theme().px.icon
        self.setIconSize(QSize(side, side))
        self._show_icon(self._token, side)


class IconLabel(QWidget):
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
