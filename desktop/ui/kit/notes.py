"""What the program says without stopping anyone: messages over a window."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.banner import KINDS, Banner
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.living import Living
from desktop.ui.kit.theme import current_theme

#: What tells that a sheet comes to the front, or is gone.
_SHEETS: Final = frozenset({QEvent.Type.ChildAdded, QEvent.Type.ChildRemoved})
#: On what lies over a whole window and has a foot of its own.
SHEET: Final = "sheet"
#: What tells that somebody begins or ends to look at a message.
_LOOKS: Final = frozenset(
    {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}
)


#: Those that there are.
MESSAGES: Final[Living["Messages"]] = Living()


class Messages(QWidget):
    """Messages that stop no one and move nothing: they float over the bottom end corner of a
    window, above its bar, the latest lowest; over a sheet the top one, where no act of it lies.
    They make way for what has the keyboard.

    News goes by itself, trouble stays until closed, and what is so of the whole office until its
    own cross is pressed or somebody else comes in.
    """

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._shown: dict[str, _Message] = {}
        self._over: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        app.focusChanged.connect(self._make_way)
        MESSAGES.add(self)

    def float_over(self, part: QWidget) -> None:
        """Float over the window of ``part`` from now on; Tab comes here by it, and back."""
        self._over = part
        self._place()

    def focusNextPrevChild(self, forward: bool) -> bool:
        over = self._over
        if over is None or not over.isVisible():  # the room lies behind the lock
            return super().focusNextPrevChild(forward)
        return over.focusNextPrevChild(forward)

    def _place(self) -> None:
        """Lie where the window is now, in front of all else in it."""
        window = self._over.window() if self._over is not None else None
        if window is None or window is self:
            return
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        px = current_theme().px
        wide = min(28 * px.base, window.width() - 2 * px.padding)
        high = max(self._box.heightForWidth(wide), self._box.sizeHint().height())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = px.padding if rtl else window.width() - px.padding - wide
        foot = px.button + px.padding if self._shown and _has_bar(window) else 0
        above_bar = window.height() - foot - px.gap - high
        top = px.gap if _lies_over(window) else above_bar
        used, room = self._in_use(window), range(px.gap, above_bar + 1)
        tops = (top, used.top() - px.gap - high, used.bottom() + px.gap)
        boxes = [QRect(left, at, wide, high) for at in tops if at == top or at in room]
        self.setGeometry(next((one for one in boxes if not one.intersects(used)), boxes[0]))
        self._box.activate()
        self.setVisible(bool(self._shown))
        self.raise_()

    def _in_use(self, window: QWidget) -> QRect:
        """Return where in a window the keyboard is, of a list its row; empty where it is here."""
        part = QApplication.focusWidget()
        if part is None or self.isAncestorOf(part) or not window.isAncestorOf(part):
            return QRect()
        box = part.rect()
        if isinstance(part, QAbstractItemView):
            box = part.visualRect(part.currentIndex())
            part = part.viewport()
        return QRect(part.mapTo(window, box.topLeft()), box.size())

    def _make_way(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Lie elsewhere where the keyboard comes under a message, but not while it is in one."""
        if self._shown and now is not None and not self.isAncestorOf(now):
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._shown and watched is self.parent():
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() in _SHEETS:
                QTimer.singleShot(0, self, self._place)
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._shown:
            QTimer.singleShot(0, self, self._place)

    def tell(self, text: str) -> None:
        """Say that something was done; it goes after six seconds."""
        self._add("ok", text, 6000)

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """Offer for a few seconds to do something about what was just done."""
        self._add("info", text, 9000)
        self._shown[text].does(act)

    def warn(self, text: str) -> None:
        """Say what needs attention; it stays until it is closed."""
        self._add("warning", text, 0)

    def fail(self, text: str) -> None:
        """Say what failed and what to do; it stays until it is closed."""
        self.forget_news()
        self._add("danger", text, 0)

    def stay(self, *texts: str) -> None:
        """Say what is so of the whole office; no page and no Esc takes it away."""
        for text in texts:
            self._add("warning", text, 0)
            self._shown[text].stays = True

    def withdraw(self, text: str) -> None:
        """Take one message away, if it is there."""
        self._close(text)

    def texts(self) -> list[str]:
        """Return what is said now, oldest first."""
        return list(self._shown)

    @property
    def closable(self) -> bool:
        """Something is said that Esc takes away."""
        return any(not message.stays for message in self._shown.values())

    def clear(self, *, what_stays: bool = False) -> None:
        """Take every message away, and those that stay where it is said so."""
        self._close(*(t for t, m in self._shown.items() if what_stays or not m.stays))

    def clear_trouble(self) -> None:
        """Take away what was said of a page that is left; news of what was done may stay."""
        self._close(*(t for t, m in self._shown.items() if m.kind != "ok" and not m.stays))

    def forget_news(self) -> None:
        """Take away what was said of an earlier success: the act after it failed."""
        self._close(*(t for t, m in self._shown.items() if m.kind == "ok"))

    def _add(self, kind: str, text: str, life_ms: int) -> None:
        self._close(text)
        message = _Message(kind, text)
        message.closed.connect(self._close)
        self._shown[text] = message
        self._box.addWidget(message)
        message.show()  # now: what Qt shows later has no height yet
        self.show()
        self._place()
        if life_ms:
            message.live(life_ms)
        from desktop.ui.kit.announced import announce
        from desktop.ui.kit.fade import fade_in

        fade_in(message)
        announce(self, text, at_once=kind != "ok")

    def _close(self, *texts: str) -> None:
        for text in texts:
            message = self._shown.pop(text, None)
            if message is not None:
                if message.holds_keyboard():
                    message.focusPreviousChild()
                self._box.removeWidget(message)
                message.hide()
                message.deleteLater()
        self.setVisible(bool(self._shown))
        self._place()


def _lies_over(window: QWidget) -> bool:
    """Tell whether a sheet lies over a window."""
    own = Qt.FindChildOption.FindDirectChildrenOnly
    parts = window.findChildren(QWidget, options=own)
    return any(part.property(SHEET) and part.isVisible() for part in parts)


def _has_bar(window: QWidget) -> bool:
    """Tell whether the page in view has a foot: without one what it shows at its end is lower."""
    from desktop.ui.kit.bar import BARS  # not before the first frame

    return any(bar.isVisible() and window.isAncestorOf(bar) for bar in BARS)


class _Message(Banner):
    closed = Signal(str)
    _left_ms = 0  # Qt asks for it while the parts are made

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(kind, text)
        self._words = text
        self.stays = False
        self._life = QTimer(self)
        self._life.setSingleShot(True)
        self._life.timeout.connect(self._done)
        self._cross = IconButton("x", self.tr("Close this message"))
        self._cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in place
        self._cross.clicked.connect(self._done)
        self._cross.installEventFilter(self)
        layout = self.layout()
        assert layout is not None  # noqa: S101  # made by the Banner
        layout.addWidget(self._cross)
        self.activated.connect(self._done)

    def does(self, act: Callable[[], object]) -> None:
        """Do something where it is pressed, besides going."""
        self.activated.connect(act)

    def live(self, life_ms: int) -> None:
        """Go after so long, in which nobody looks at it."""
        self._left_ms = life_ms
        self._life.start(life_ms)

    def holds_keyboard(self) -> bool:
        """Tell whether the keyboard is here."""
        return self.hasFocus() or self._cross.hasFocus()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        self._wait(event)
        return done

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self._wait(event)
        return False

    def _wait(self, event: QEvent) -> None:
        """Stay while the pointer or the keyboard is on it."""
        if not self._left_ms or event.type() not in _LOOKS:
            return
        if self.underMouse() or self.holds_keyboard():
            self._life.stop()
        elif not self._life.isActive():
            self._life.start(self._left_ms)

    def _edge(self) -> str:
        return KINDS[self._kind][1]

    def _done(self) -> None:
        self.closed.emit(self._words)
