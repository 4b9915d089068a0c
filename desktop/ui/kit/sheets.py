"""Sheets over a window: asking once, showing long work. Nothing here blocks the program."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.base.arabic_text import arabic_digits
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.operation import Running
from desktop.ui.kit.theme import current_theme

_WIDTH: Final = 480


class Sheet(QWidget):
    """A card over everything else in ``over``'s window; Esc is :meth:`dismiss`.

    The keyboard stays inside until the sheet is closed, then goes back to where it was.
    """

    closed = Signal()

    def __init__(self, over: QWidget, title: str, *, width: int = _WIDTH) -> None:
        window = over.window()
        super().__init__(window)
        self._before = QApplication.focusWidget()
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self._card.setMinimumWidth(min(width, max(window.width() - 48, 240)))
        self._card.setMaximumWidth(max(window.width() - 48, 240))
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body = QVBoxLayout(self._card)
        side = current_theme().px.padding + 4
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(10)
        self.body.addWidget(label(title, "section", wrap=True))
        outer = QVBoxLayout(self)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(title)
        window.installEventFilter(self)

    def open(self) -> None:
        """Show the sheet and bring the keyboard into it."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the keyboard."""
        inside = self._inside()
        return inside[0] if inside else None

    def dismiss(self) -> None:
        """Close without doing anything."""
        self.close_sheet()

    def close_sheet(self) -> None:
        """Close, and give the keyboard back."""
        self.window().removeEventFilter(self)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _inside(self) -> list[QWidget]:
        return [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self)
            and child.isEnabled()
        ]  # fmt: skip

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the sheet."""
        inside = self._inside()
        here = QApplication.focusWidget()
        if not inside:
            return True
        place = inside.index(here) if here in inside else -1
        inside[(place + (1 if forward else -1)) % len(inside)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()

    def mousePressEvent(self, event: object) -> None:
        """Keep what lies behind out of reach."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(9, 14, 20, 120))
        painter.end()


class ConfirmSheet(Sheet):
    """Asks once before what can't be undone; ``confirmed`` on yes. Focus starts on *no*."""

    confirmed = Signal()

    def __init__(
        self, over: QWidget, title: str, text: str, yes: str, *, no: str = "", danger: bool = True
    ) -> None:
        super().__init__(over, title)
        self.body.addWidget(label(text, "second", wrap=True))
        self.yes = Button(yes, self._confirm, kind="danger" if danger else "primary")
        self.no = Button(no or self.tr("Go back"), self.dismiss)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.body.addSpacing(6)
        self.body.addLayout(row)

    def first_focus(self) -> QWidget:
        return self.no

    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit()


class ProgressSheet(Sheet):
    """Long work, with its progress and one button to stop it; closes when the work ends."""

    def __init__(self, over: QWidget, title: str, running: Running) -> None:
        super().__init__(over, title)
        self._running = running
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._count = label("", "help")
        self._phase = label("", "second", wrap=True)
        self._phase.hide()
        self._stop = Button(self.tr("Stop"), self.dismiss)
        self.body.addWidget(self._phase)
        self.body.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._stop)
        self.body.addLayout(row)
        running.moved.connect(self._moved)
        running.said.connect(self._said)
        running.ended.connect(self.close_sheet)

    def dismiss(self) -> None:
        """Ask the work to stop; the sheet stays until it did."""
        self._stop.setEnabled(False)
        self._count.setText(self.tr("Stopping…"))
        self._running.stop()

    def _said(self, text: str) -> None:
        """Show the phase; its parts are no count that means something, so per cent are shown."""
        self._phase.setText(text)
        self._phase.show()

    def _moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        if self._phase.text():
            part = f"{100 * done // max(total, 1)}٪"
            if self._stop.isEnabled():
                self._count.setText(arabic_digits(part))
            return
        percent = self.tr("%1 of %2")
        text = percent.replace("%1", f"{done:,}").replace("%2", f"{total:,}")
        if self._stop.isEnabled():
            self._count.setText(arabic_digits(text.replace(",", "٬")))
