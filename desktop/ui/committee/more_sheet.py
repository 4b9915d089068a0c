"""Putting on an agenda what waits and is on none, or what was decided and is put right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.terms import AgendaRow, Rows, SittingView
from desktop.core.work.agenda import AgendaLine
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


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
        self.form = kit.FormOf(Rows, self, apart=lambda r: (r.rows,))
        self.anew = kit.TextField(maximum=20)
        self.body.addWidget(
            self.form.ask(
                lambda r: r.anew,
                self.tr("Or a request that was decided, by its number"),
                self.anew,
                help_text=self.tr("A new decision puts it right; the one before stays on record"),
            )
        )
        self.yes = kit.Button(self.tr("Put it on the agenda"), self._put, kind="primary")
        self.set_foot(self.yes, form=self.form)
        self.anew.changed.connect(self._offer)
        keep_in_sheet(self, desk, self.form, f"agenda:{sitting.id}")
        self.table.opened.connect(self.yes.click)
        desk.read(desk.office.agenda.waiting, done=self._show)

    def first_focus(self) -> QWidget:
        return self.table.view

    def _show(self, lines: list[AgendaLine]) -> None:
        self.table.set_rows(lines)
        if lines:
            self.table.mark(0)
        self._offer()

    def _offer(self) -> None:
        self.yes.setEnabled(bool(self.table.model.rows or self.anew.value()))

    def _put(self) -> None:
        """Put what was decided on the agenda where its number is written, or the marked row."""
        line, number = self.table.current(), self.anew.value()
        rows = Rows((line.subject,)) if line is not None and not number else Rows(anew=number)
        if (rows.rows or number) and self.form.check():
            self._desk.act(
                self._desk.office.agenda.put_in,
                self._sitting.id,
                rows,
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _done(self, rows: list[AgendaRow]) -> None:
        self.finish()
        self.put.emit(rows)
