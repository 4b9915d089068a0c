"""The papers that no printer took: print again, or let go."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import printing
from desktop.ui.parts.prints.sending import print_job
from desktop.ui.spool import PrintJob


class WaitingCard(kit.Card):
    """Hidden while nothing waits; without ``numbered`` those alone that have no number."""

    def __init__(self, desk: Desk, *, numbered: bool = True) -> None:
        self._count = kit.Badge("")
        super().__init__("", aside=self._count)
        self.heading.setText(self.tr("Waiting to be printed"))
        self._desk = desk
        self._numbered = numbered
        self._rows = kit.Rows(spacing=2)
        self.add(self._rows)
        self.refresh()

    def refresh(self) -> None:
        """Show the jobs that wait now."""
        waiting = [job for job in self._desk.spool.waiting if self._numbered or not job.original_of]
        self._rows.set_rows(_JobRow(self._desk, job, self) for job in waiting)
        self._count.set(kit.texts.numeral(len(waiting)), "warning")
        self.setVisible(bool(waiting))


class _JobRow(QWidget):
    def __init__(self, desk: Desk, job: PrintJob, card: WaitingCard) -> None:
        super().__init__()
        self._desk, self._job, self._card = desk, job, card
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.label(job.title, wrap=True), 1)
        again = kit.Button(self.tr("Print again"), self._again, kind="link", icon="refresh-cw")
        drop = kit.IconButton("x", self.tr("Let it go"))
        drop.clicked.connect(self._drop)
        box.addWidget(again)
        box.addWidget(drop)
        self._button = again

    def _again(self) -> None:
        self._desk.act(
            print_job,
            self._desk.spool,
            self._job,
            done=self._done,
            busy=self._button,
            doing=printing(),
            news=self.tr("The paper was sent to the printer."),
        )

    def _done(self, _none: None) -> None:
        self._card.refresh()

    def _drop(self) -> None:
        self._desk.spool.let_go(self._job)
        self._card.refresh()
