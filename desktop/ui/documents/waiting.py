"""The papers that no printer took: print again, or let go."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.sending import print_job
from desktop.ui.spool import PrintJob


class WaitingCard(kit.Card):
    """Hidden while nothing waits."""

    def __init__(self, desk: Desk) -> None:
        self._count = kit.Badge("")
        super().__init__("", aside=self._count)
        self.heading.setText(self.tr("Waiting to be printed"))
        self._desk = desk
        self._rows = kit.Rows(spacing=2)
        self.add(self._rows)
        self.refresh()

    def refresh(self) -> None:
        """Show the jobs that wait now."""
        waiting = self._desk.spool.waiting
        self._rows.set_rows(_JobRow(self._desk, job, self) for job in waiting)
        self._count.set(kit.texts.arabic_digits(str(len(waiting))), "warning")
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
        work = partial(print_job, self._desk.spool, self._job)
        news = self.tr("The paper was sent to the printer.")
        self._desk.tasks.run(
            kit.Operation(work=work, done=self._done, busy=self._button, news=news)
        )

    def _done(self, _none: None) -> None:
        self._card.refresh()

    def _drop(self) -> None:
        self._desk.spool.let_go(self._job)
        self._card.refresh()
