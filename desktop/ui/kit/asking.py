"""The sheets that every desk needs: asking once before an act, showing long work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.operation import Running
from desktop.ui.kit.sheets import Sheet
from desktop.ui.kit.texts import fill, percent


class ConfirmSheet(Sheet):
    """Asks once before what can't be undone; ``confirmed`` on yes. Focus starts on *no*."""

    confirmed = Signal()

    def __init__(
        self, over: QWidget, title: str, text: str, yes: str, *, no: str = "", danger: bool = True
    ) -> None:
        super().__init__(over, title)
        self.body.addWidget(label(text, "second", wrap=True))
        self.yes = Button(yes, self._confirm, kind="danger" if danger else "primary")
        self.no = self.set_foot(self.yes, back=no)
        self.act = None  # asked once more, it is answered by no key of the page's

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
        self.body.addWidget(self._phase)
        self.body.addWidget(self._bar)
        self._stop = self.set_foot(None, back=self.tr("Stop"), note=self._count)
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
            text = percent(done / max(total, 1))
        else:
            text = fill(self.tr("%1 of %2"), done, total)
        if self._stop.isEnabled():
            self._count.setText(text)
