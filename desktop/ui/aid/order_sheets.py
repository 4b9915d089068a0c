"""Approving an order by the table of authority, and striking one out."""

from PySide6.QtWidgets import QWidget

from desktop.core.aid.orders.terms import ApproveOrder, CancelOrder, OrderRow
from desktop.core.policy.choice_vocabulary import PaidBy
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import in_words, riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class ApproveSheet(kit.Sheet):
    """Whose word it is; of who has no account the name and day of the signed paper."""

    def __init__(self, over: QWidget, desk: Desk, order: OrderRow) -> None:
        super().__init__(over, kit.texts.joined(kit.texts.ltr(order.number), riyals(order.total)))
        self._desk, self._order = desk, order
        self.body.addWidget(kit.label(in_words(order.total), "second", wrap=True))
        if order.compensates:
            said = self.tr("It compensates harm, and is no aid.")
            self.body.addWidget(kit.label(said, "second", wrap=True))
        self.form = kit.FormOf(ApproveOrder, self, apart=lambda c: (c.order_id,))
        ask = self.form.ask
        self.by = kit.SegmentedChoice(terms(desk.messages, "paid_by", PaidBy))
        self.by.set_value(order.by.value)
        by = ask(
            lambda c: c.by,
            self.tr("Approved by (the table of authority is the office's)"),
            self.by,
            required=True,
            read=PaidBy,
        )
        self._name = ask(lambda c: c.name, self.tr("Name of who signed"), kit.NameField())
        self._day = ask(
            lambda c: c.paper_on,
            self.tr("Signed on"),
            kit.DateField(clock=desk.office.clock),
            read=kit.day_of,
        )
        self.declared = kit.TextField(maximum=300)
        declared = self.form.row(
            "declared",
            self.tr("Declaration, where you prepared or reviewed the order"),
            self.declared,
            help_text=self.tr("Another reviews it within seven days"),
        )
        for part in (by, kit.columns(self._name, self._day), declared):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Approve"), self._keep, kind="primary", icon="shield-check")
        self.set_foot(self.yes, form=self.form)
        self.by.changed.connect(self._follow_choice)
        self._follow_choice()
        keep_in_sheet(self, desk, self.form, f"aid_approve:{order.id}")

    def _follow_choice(self) -> None:
        paper = self.by.value() != PaidBy.DIRECTOR.value
        self._name.setVisible(paper)
        self._day.setVisible(paper)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.orders.approve,
                self.form.command(ApproveOrder(self._order.id)),
                self.declared.value(),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The order is approved; it can be sent to the bank."),
            )

    def _kept(self, _row: OrderRow) -> None:
        self.finish()


class StrikeSheet(kit.Sheet):
    """Strikes an order out, with a reason; its money is promised again."""

    def __init__(self, over: QWidget, desk: Desk, order: OrderRow) -> None:
        super().__init__(over, self.tr("Strike out"), width=560)
        self._desk, self._order = desk, order
        said = self.tr("Nothing of it is paid; its money stands as promised again.")
        self.body.addWidget(kit.label(said, "second", wrap=True))
        self.form = kit.FormOf(CancelOrder, self, apart=lambda c: (c.order_id,))
        why = kit.MultiLineField(3, maximum=1000)
        self.body.addWidget(self.form.ask(lambda c: c.why, self.tr("Reason"), why, required=True))
        self.yes = kit.Button(self.tr("Strike out"), self._keep, kind="danger", icon="circle-x")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_cancel:{order.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.orders.cancel,
                self.form.command(CancelOrder(self._order.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The order is struck out."),
            )

    def _kept(self, _row: OrderRow) -> None:
        self.finish()
