"""Promising money of a line to a decision: from which, how much, to whom."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.money import NOTHING
from desktop.core.aid.rules import pays_harm, ways_of
from desktop.core.aid.terms import (
    OF_AID,
    OF_FILE,
    ON_CONDITION,
    Allot,
    LineView,
    Method,
    Payee,
    PayeeKind,
    PromiseView,
    ToAllot,
)
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import reword, terms


class AllotSheet(kit.Sheet):
    """Asks for the payee's number and account only where another than the family is paid."""

    def __init__(self, over: QWidget, desk: Desk, row: ToAllot, lines: Sequence[LineView]) -> None:
        super().__init__(over, kit.texts.joined(row.name, riyals(row.left)), width=680)
        self._desk, self._row = desk, row
        now = today(desk.office.clock)
        fits = [one for one in lines if row.granted.payee is None or pays_harm(one)]
        self._lines = {one.id: one for one in fits if one.holds_on(now)}
        self.form = kit.FormOf(Allot, self, apart=lambda c: (c.request_id,))
        text = desk.messages.text
        self.line = kit.ChoiceField(
            [
                (
                    one.id,
                    kit.texts.joined(
                        one.name, text(f"term.fund.{one.fund}"), riyals(one.figures.left)
                    ),
                )
                for one in self._lines.values()
            ]
        )
        self.amount = kit.MoneyField()
        self.amount.set_value(row.left)
        self._of_harm = row.granted.payee
        self.kind = kit.ChoiceField(terms(desk.messages, "payee", OF_AID))
        self.kind.set_value(PayeeKind.BENEFICIARY.value)
        self.method = kit.ChoiceField(terms(desk.messages, "pay_method", Method))
        self._said = kit.label("", "help", wrap=True)
        self._ask()
        self.yes = kit.Button(self.tr("Promise"), self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        for field in (self.line, self.kind, self.method, self.amount):
            field.changed.connect(self._follow_choice)
        self._follow_choice()
        keep_in_sheet(self, desk, self.form, f"aid_allot:{row.granted.request_id}")

    def _ask(self) -> None:
        """Ask from which line and how much, and who is paid how."""
        ask = self.form.ask
        first = (
            ask(
                lambda c: c.line_id,
                self.tr("Line, with what is left of it"),
                self.line,
                required=True,
                read=_text,
            ),
            ask(
                lambda c: c.amount,
                self.tr("Amount"),
                self.amount,
                required=True,
                read=lambda value: value or NOTHING,
            ),
        )
        self._fits = ask(
            lambda c: c.fits,
            self.tr("How the request meets the line's condition"),
            kit.MultiLineField(2, maximum=1000),
            required=True,
        )
        self._over = ask(
            lambda c: c.over,
            self.tr("Why more is promised than is left"),
            kit.MultiLineField(2, maximum=1000),
            help_text=self.tr("The director's act; another reviews it"),
        )
        self._payee = (
            ask(lambda c: c.payee.kind, self.tr("Paid to"), self.kind, read=PayeeKind),
            ask(lambda c: c.payee.method, self.tr("By"), self.method, read=Method),
        )
        self._who = ask(lambda c: c.payee.name, self.tr("Name of who is paid"), kit.TextField())
        self._number = ask(
            lambda c: c.payee.number,
            self.tr("Number of the contract, bill or deed"),
            kit.TextField(maximum=60),
        )
        self._iban = ask(lambda c: c.payee.iban, self.tr("IBAN"), kit.TextField(maximum=40))
        self._period = ask(
            lambda c: c.payee.period, self.tr("For which period"), kit.TextField(maximum=60)
        )
        for part in (
            kit.columns(*first),
            self._said,
            self._fits,
            self._over,
            kit.columns(*self._payee),
            kit.columns(self._who, self._number),
            kit.columns(self._iban, self._period),
        ):
            self.body.addWidget(part)

    def first_focus(self) -> QWidget:
        return self.line

    def _follow_choice(self) -> None:
        """Show what the line and the payee ask for."""
        kind = PayeeKind(self.kind.value() or PayeeKind.BENEFICIARY)
        ways = ways_of(kind)
        reword(self.method, terms(self._desk.messages, "pay_method", ways))
        if self.method.value() not in {one.value for one in ways}:
            self.method.set_value(ways[0].value)
        for row in self._payee:
            row.setVisible(self._of_harm is None)
        other = kind is not PayeeKind.BENEFICIARY
        for row in (self._who, self._number):
            row.setVisible(other)
        self._iban.setVisible(other and self.method.value() == Method.TRANSFER.value)
        self._period.setVisible(kind not in OF_FILE)
        line = self._lines.get(self.line.value() or "")
        self._fits.setVisible(line is not None and line.fund in ON_CONDITION)
        over = line is not None and (self.amount.value() or 0) > line.figures.left
        self._over.setVisible(over and self._desk.may(Action.AID_OVER))
        said = self._harm_said() if self._of_harm else line.condition if line else ""
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _harm_said(self) -> str:
        """Say that it is no aid, and whom its file says is paid how."""
        payee = self._of_harm or Payee()
        said = self.tr(
            "Compensation of file %1, no aid: from a line of alms alone. Paid to %2 by %3."
        )
        way = self._desk.messages.text(f"term.pay_method.{payee.method}")
        said = said.replace("%1", kit.texts.ltr(self._row.granted.number))
        return said.replace("%2", self._row.name).replace("%3", way)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.lines.allot,
                self.form.command(Allot(self._row.granted.request_id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The money is promised."),
            )

    def _kept(self, _promise: PromiseView) -> None:
        self.finish()


def _text(value: Any) -> str:
    return value or ""
