"""What came of one payment: paid on a day, or returned for a reason."""

from PySide6.QtWidgets import QWidget

from desktop.core.aid.orders.rules import reasons_of
from desktop.core.aid.orders.terms import (
    PaymentState,
    PaymentView,
    ReturnReason,
    Settle,
)
from desktop.core.aid.terms import Method
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class SettleSheet(kit.Sheet):
    """One that was paid before can only come back."""

    def __init__(self, over: QWidget, desk: Desk, row: PaymentView) -> None:
        super().__init__(over, kit.texts.joined(row.payee, riyals(row.amount)), width=560)
        self._desk, self._row = desk, row
        self.form = kit.FormOf(Settle, self, apart=lambda c: (c.payments,))
        ask = self.form.ask
        options = [("paid", self.tr("Paid")), ("back", self.tr("Came back"))]
        was_paid = row.state is PaymentState.PAID
        self.what = kit.SegmentedChoice(options[1:] if was_paid else options)
        by_bank = row.method is Method.TRANSFER
        if was_paid:
            self.what.set_value("back")  # nothing else is asked
        day = kit.DateField(clock=desk.office.clock)
        day.follow_today()
        what = ask(
            lambda c: c.paid,
            self.tr("What came of it"),
            self.what,
            required=True,
            read=lambda value: value == "paid",
        )
        on = ask(lambda c: c.on, self.tr("On"), day, required=True, read=kit.day_of)
        self._reason = ask(
            lambda c: c.reason,
            self.tr("Reason, as the bank says it") if by_bank else self.tr("Reason"),
            kit.ChoiceField(terms(desk.messages, "return_reason", reasons_of(row.method))),
            read=lambda value: ReturnReason(value) if value else None,
        )
        self._cheque = ask(
            lambda c: c.cheque, self.tr("Number of the cheque"), kit.TextField(maximum=40)
        )
        note = ask(lambda c: c.note, self.tr("Note"), kit.MultiLineField(2, maximum=1000))
        for part in (kit.columns(what, on), self._reason, self._cheque, note):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record"), self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        self.what.changed.connect(self._follow_choice)
        self._follow_choice()
        keep_in_sheet(self, desk, self.form, f"aid_settle:{row.id}")

    def _follow_choice(self) -> None:
        what = self.what.value()
        self._reason.setVisible(what == "back")
        self._cheque.setVisible(what == "paid" and self._row.method is Method.CHEQUE)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.transfers.settle,
                self.form.command(Settle((self._row.id,))),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is recorded."),
            )

    def _kept(self, _rows: list[PaymentView]) -> None:
        self.finish()
