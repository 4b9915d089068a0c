"""Asking why a request is taken back, once, before it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class WithdrawSheet(kit.Sheet):
    """``withdrawn(RequestView)`` once it was taken back, with its reason."""

    withdrawn = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk, request_id: str) -> None:
        super().__init__(over, title)
        self._desk, self._id = desk, request_id
        self.form = kit.FormOf(Withdraw, self)
        self.body.addWidget(
            kit.label(
                self.tr("It stays on record, and the beneficiary may apply again."),
                "second",
                wrap=True,
            )
        )
        self.reason = kit.MultiLineField(2)
        self.body.addWidget(
            self.form.ask(
                lambda w: w.reason, self.tr("The beneficiary's reason"), self.reason, required=True
            )
        )
        self.yes = kit.Button(self.tr("Withdraw"), self._give, kind="danger")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"withdrawal:{request_id}")

    def first_focus(self) -> QWidget:
        return self.reason

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.intake.perform,
                self._id,
                self.form.command(),
                done=self._withdrawn,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The request was withdrawn; it stays on record."),
            )

    def _withdrawn(self, request: RequestView) -> None:
        self.finish()
        self.withdrawn.emit(request)
