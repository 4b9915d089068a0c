"""Asking why a request is taken back, once, before it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.ui import kit


class WithdrawSheet(kit.Sheet):
    """``given(Withdraw)`` once a reason was written."""

    given = Signal(object)

    def __init__(self, over: QWidget, title: str) -> None:
        super().__init__(over, title)
        self.form = kit.FormOf(Withdraw, self)
        self.body.addWidget(
            kit.label(
                self.tr("It stays on record, and the beneficiary may apply again."),
                "second",
                wrap=True,
            )
        )
        self.reason = kit.MultiLineField(2)
        self.body.addWidget(self.form.summary)
        self.body.addWidget(
            self.form.ask(
                lambda w: w.reason, self.tr("The beneficiary's reason"), self.reason, required=True
            )
        )
        self.yes = kit.Button(self.tr("Withdraw"), self._give, kind="danger")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(kit.Button(self.tr("Go back"), self.dismiss))
        row.addWidget(self.yes)
        self.body.addLayout(row)
        self.form.completed.connect(self.yes.click)

    def first_focus(self) -> QWidget:
        return self.reason

    def _give(self) -> None:
        if self.form.check():
            command = self.form.command()
            self.close_sheet()
            self.given.emit(command)
