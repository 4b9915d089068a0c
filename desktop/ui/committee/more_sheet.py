"""Putting on an agenda what waits and is on none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.terms import AgendaRow, Rows, SittingView
from desktop.core.work.agenda import AgendaLine
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving


class MoreSheet(kit.Sheet):
    """``put(rows)`` once the marked one is at the end of the agenda; several go one by one."""

    put = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk, sitting: SittingView) -> None:
        super().__init__(over, title, width=720)
        self._desk, self._sitting = desk, sitting
        self.table: kit.Table[AgendaLine] = kit.Table(
            [
                kit.Column(self.tr("Number"), lambda r: r.number, identifier=True, rank=3),
                kit.Column(self.tr("Beneficiary"), lambda r: r.who, main=True, strong=True),
                kit.Column(self.tr("What is asked"), lambda r: r.title, rank=2, least=14),
            ],
            name=self.tr("What waits and is on no agenda"),
            empty=kit.EmptyState(
                "inbox",
                self.tr("Everything that waits is on an agenda"),
                self.tr("What is studied from now on comes here."),
            ),
            whole=True,
        )
        self.body.addWidget(self.table)
        self.yes = kit.Button(self.tr("Put it on the agenda"), self._put, kind="primary")
        self.set_foot(self.yes)
        self.table.opened.connect(self.yes.click)
        desk.read(desk.office.agenda.waiting, done=self._show)

    def first_focus(self) -> QWidget:
        return self.table.view

    def _show(self, lines: list[AgendaLine]) -> None:
        self.table.set_rows(lines)
        self.yes.setEnabled(bool(lines))
        if lines:
            self.table.mark(0)

    def _put(self) -> None:
        if (line := self.table.current()) is not None:
            self._desk.act(
                self._desk.office.agenda.put_in,
                self._sitting.id,
                Rows((line.subject,)),
                done=self._done,
                busy=self.yes,
                doing=saving(),
            )

    def _done(self, rows: list[AgendaRow]) -> None:
        self.finish()
        self.put.emit(rows)
