"""Sheets over a window: each owns the keyboard until it is closed, and blocks nothing else."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit import scene, theme
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.fade import fade_in
from desktop.ui.kit.field import ErrorPlace
from desktop.ui.kit.form import Form
from desktop.ui.kit.frames import lay_out
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.notes import SHEET
from desktop.ui.kit.reading import go_round, stops_in
from desktop.ui.kit.ring import GAP, WIDTH
from desktop.ui.kit.theme import current_theme

_WIDTH: Final = 480
_GAP: Final = 14
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Between a card and the window's edge; twice as much where no side is under ``_SMALL``.
_EDGE: Final = 12
_SMALL: Final = 620


class Sheet(QWidget):
    """A card over everything else in ``over``'s window; Esc is :meth:`go_back`.

    Its title and :meth:`set_foot` stay in view, ``body`` scrolls between them where the window is
    small. The keyboard stays inside until the sheet is closed, then goes back to where it was.
    It is closed by its act when this succeeded (:meth:`finish`), never before: what was typed would
    be gone where it is refused. While the act is under way there is no way back (:meth:`go_back`):
    nobody would hear how it ended, and what was sent would be kept as if it was not.
    """

    closed = Signal()
    finished = Signal()

    def __init__(self, over: QWidget, title: str, *, width: int = _WIDTH) -> None:
        window = over.window()
        super().__init__(window)
        self._width = width
        # What had the keyboard before the sheet.
        self.before = QApplication.focusWidget()
        self._last: QWidget | None = None
        # What Ctrl+S and Ctrl+Enter press; None where they press nothing.
        self.act: Button | None = None
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self.body = QVBoxLayout(inner)
        self._area = QScrollArea()
        self.head, self._foot = QVBoxLayout(), QHBoxLayout()
        self._build(title, inner)
        self.setAccessibleName(title)
        self.setProperty(SHEET, True)
        window.installEventFilter(self)

    def _build(self, title: str, inner: QWidget) -> None:
        self.head.addWidget(label(title, "section", wrap=True))
        self.head.setSpacing(10)
        ring = WIDTH + GAP  # of what has the keyboard
        self.body.setContentsMargins(ring, ring, ring, ring)
        self.body.setSpacing(10)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self._foot.setSpacing(10)
        side = current_theme().px.padding + 4
        box = QVBoxLayout(self._card)
        box.setContentsMargins(side, side, side, side)
        box.setSpacing(_GAP)
        box.addLayout(self.head)
        box.addWidget(self._area, 1)
        box.addLayout(self._foot)
        inner.installEventFilter(self)

    def set_foot(
        self,
        act: Button | None,
        *others: QWidget,
        back: str = "",
        form: Form | None = None,
        note: QWidget | None = None,
    ) -> Button:
        """Fill the foot, in the one order of all sheets; returns the way back, at its start.

        ``act`` stands at the end, what else can be done before it. ``back`` names the way back
        otherwise. Enter in the last field of ``form`` presses the act; one that is dangerous only
        gets the keyboard, and no key but its own presses it. ``note`` stands beside the way back.
        """
        leave = Button(back or self.tr("Go back"), self.go_back)
        self._foot.addWidget(leave)
        if note is not None:
            self._foot.addWidget(note)
        self._foot.addWidget(ErrorPlace(), 1)
        for other in others:
            self._foot.addWidget(other)
        if act is not None:
            self._foot.addWidget(act)
        if act is not None and act.property("kind") == "primary":
            self.act = act
            tell_keys(act, "Ctrl+Return")
        if form is not None and act is not None:
            form.completed.connect(act.click if self.act is act else act.setFocus)
        return leave

    def open(self) -> None:
        """Show the sheet and bring the keyboard into it, unless the same lies there already."""
        if any(type(one) is type(self) and one.is_same(self) for one in _sheets(self.window())):
            self.window().removeEventFilter(self)
            self.deleteLater()
            return
        theme.dress(self)  # before it is shown, and so once
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._fit()
        fade_in(self._card)
        scene.changed(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        app.focusChanged.connect(self._follow)
        first = self.first_focus()
        if first is not None:
            lay_out()  # it is brought into view where it will lie
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def is_same(self, other: "Sheet") -> bool:
        """Tell whether another sheet of this class asks the same."""
        return self.accessibleName() == other.accessibleName()

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the keyboard."""
        inside = self._inside()
        return inside[0] if inside else None

    def go_back(self) -> None:
        """Let who sits here go back, unless an act of the sheet is under way."""
        from desktop.ui.kit.busy import Busy  # not before the first frame

        if not self.findChildren(Busy):
            self.dismiss()

    def dismiss(self) -> None:
        """Close without doing anything."""
        self.close_sheet()

    def finish(self) -> None:
        """Close: its act succeeded."""
        self.finished.emit()
        self.close_sheet()

    def close_sheet(self) -> None:
        """Close, and give the keyboard back."""
        window = self.window()
        window.removeEventFilter(self)
        self.hide()
        scene.changed(self)
        for upper in _sheets(window):  # what lies over this one gives it back further down
            theirs = upper.before  # what came anew meanwhile took it with it
            if theirs is not None and shiboken6.isValid(theirs) and self.isAncestorOf(theirs):
                upper.before = self.before
        before, front = self.before, in_front(window)  # its page may be gone
        if before is None or not shiboken6.isValid(before) or not before.isVisible():
            pass
        elif front is None or front.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    # ---- the keyboard

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the keyboard back from what is shown anew behind the sheet."""
        if not shiboken6.isValid(self) or now is None or not shiboken6.isValid(now):
            return
        if now.window() is not self.window() or in_front(self.window()) is not self:
            return
        if self.isAncestorOf(now):
            self._last = now
            return
        inside = self._inside()
        back = self._last if self._last in inside else self.first_focus()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _inside(self) -> list[QWidget]:
        return list(stops_in(self))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the sheet."""
        return go_round(self._inside(), onwards=forward) or True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep every key; Ctrl+Enter and those that scroll act where nothing inside took them."""
        bar = self._area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in _ENTER and held and not event.isAutoRepeat():
            if self.act is not None and self.act.isVisible():
                self.act.click()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])

    def mousePressEvent(self, event: object) -> None:
        """Keep what lies behind out of reach."""

    # ---- how large it is

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        elif event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as asked for, as high as what is in it, and never larger than the window."""
        edge = _EDGE if min(self.width(), self.height()) < _SMALL else 2 * _EDGE
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        width = min(round(self._width * current_theme().px.base / 15), room.width())
        box = self._card.layout()
        assert isinstance(box, QVBoxLayout)  # noqa: S101  # made above
        margins = box.contentsMargins()
        inside = width - margins.left() - margins.right()
        parts = [_height(part, inside) for part in (self.head, self.body, self._foot)]
        height = sum(parts) + margins.top() + margins.bottom() + 2 * box.spacing() + 2
        card = QRect(0, 0, width, min(height, room.height()))
        card.moveCenter(room.center())
        self._card.setGeometry(card)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("veil"))
        painter.end()


def _height(layout: QBoxLayout, width: int) -> int:
    hint = layout.totalSizeHint().height()
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else hint


def _sheets(window: QWidget) -> list[Sheet]:
    own = Qt.FindChildOption.FindDirectChildrenOnly
    return [one for one in window.findChildren(Sheet, options=own) if one.isVisible()]


def in_front(window: QWidget) -> Sheet | None:
    """Return the sheet that lies over everything else in a window."""
    sheets = _sheets(window)
    return sheets[-1] if sheets else None
