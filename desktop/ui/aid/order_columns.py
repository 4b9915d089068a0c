"""The columns of what can be ordered, of orders, and of payments."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import riyadh_date
from desktop.core.aid.orders.terms import OrderRow, Payable, PaymentState, PaymentView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.day_columns import day_column

translate = QCoreApplication.translate
_KINDS = {
    PaymentState.PAID: "ok", PaymentState.RETURNED: "danger", PaymentState.SENT: "info",
    PaymentState.CANCELLED: "neutral",
}  # fmt: skip


def payable_columns(desk: Desk, ticked: Callable[[Payable], bool]) -> list[kit.Column[Payable]]:
    """Return the columns of what can be ordered; ``ticked`` tells which rows are."""
    text, clock = desk.messages.text, desk.office.clock
    return [
        kit.Column(translate("OrderColumns", "Ticked"), lambda r: "✓" if ticked(r) else "", rank=9),
        kit.Column(
            translate("OrderColumns", "Source"), lambda r: text(f"term.fund.{r.line.fund}"), rank=6
        ),
        kit.Column(translate("OrderColumns", "Line"), lambda r: r.line.name, rank=4, least=10),
        kit.Column(
            translate("OrderColumns", "File"), lambda r: r.file_number, identifier=True, rank=5
        ),
        kit.Column(
            translate("OrderColumns", "Name"), lambda r: r.name, main=True, strong=True, least=14
        ),
        kit.Column(translate("OrderColumns", "Paid to"), lambda r: r.payee, rank=3, least=10),
        kit.Column(
            translate("OrderColumns", "IBAN"), lambda r: r.iban[-8:], identifier=True, rank=2
        ),
        day_column(clock, translate("OrderColumns", "Due"), lambda r: r.due_on, rank=4),
        _cause(),
        kit.Column(
            translate("OrderColumns", "Amount"), lambda r: riyals(r.row.amount), end=True, rank=8
        ),
        kit.Column(
            translate("OrderColumns", "Stopped"),
            lambda r: text(f"term.schedule_stop.{r.stopped}") if r.stopped else "",
            badge=lambda r: "danger" if r.stopped else "",
            rank=8,
            least=8,
        ),
        kit.Column(
            translate("OrderColumns", "Came back"),
            lambda r: text(f"term.return_reason.{r.returned}") if r.returned else "",
            badge=lambda r: "warning" if r.returned else "",
            rank=7,
            least=8,
        ),
    ]


def order_columns(desk: Desk) -> list[kit.Column[OrderRow]]:
    """Return the columns of orders: three hands as three columns of initials."""
    text, clock = desk.messages.text, desk.office.clock
    return [
        kit.Column(
            translate("OrderColumns", "Number"), lambda r: r.number, identifier=True, rank=8
        ),
        kit.Column(
            translate("OrderColumns", "Line"), lambda r: r.line.name, main=True, strong=True
        ),
        kit.Column(
            translate("OrderColumns", "Source"), lambda r: text(f"term.fund.{r.line.fund}"), rank=6
        ),
        day_column(
            clock, translate("OrderColumns", "Day"), lambda r: riyadh_date(r.prepared_at), rank=3
        ),
        _cause(),
        kit.Column(
            translate("OrderColumns", "Rows"), lambda r: kit.texts.numeral(r.payments), rank=4
        ),
        kit.Column(
            translate("OrderColumns", "Amount"), lambda r: riyals(r.total), end=True, rank=7
        ),
        kit.Column(
            translate("OrderColumns", "Prepared"), lambda r: _initials(r.prepared.name),
            tip=lambda r: r.prepared.name, rank=2,
        ),
        kit.Column(
            translate("OrderColumns", "Reviewed"), lambda r: _initials(r.reviewed.name),
            tip=lambda r: r.reviewed.name, rank=2,
        ),
        kit.Column(
            translate("OrderColumns", "Approved"), lambda r: _initials(r.approved.name),
            tip=lambda r: r.approved.name, rank=2,
        ),
        kit.Column(
            translate("OrderColumns", "Authority"), lambda r: text(f"term.paid_by.{r.by}"), rank=1,
            least=10,
        ),
        kit.Column(translate("OrderColumns", "Paid"), _paid, rank=5),
    ]  # fmt: skip


def _cause() -> kit.Column[Any]:
    """Return the column that tells a compensation apart from aid."""
    return kit.Column(
        translate("OrderColumns", "For"),
        lambda r: translate("OrderColumns", "Compensation") if r.compensates else "",
        badge=lambda r: "warning" if r.compensates else "",
        rank=7,
        least=7,
    )


def _initials(name: str) -> str:
    """Return the first letters of a name's first and last word."""
    words = [word for word in name.split() if word not in {"بن", "بنت"}]
    return " ".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words))


def _paid(row: OrderRow) -> str:
    return kit.texts.of_whole(row.paid, row.payments) if row.paid or row.returned else ""


def payment_columns(desk: Desk) -> list[kit.Column[PaymentView]]:
    """Return the columns of payments; an account that changed since last time is amber."""
    text = desk.messages.text
    return [
        kit.Column(
            translate("OrderColumns", "Order"), lambda r: r.order_number, identifier=True, rank=3
        ),
        kit.Column(
            translate("OrderColumns", "Paid to"), lambda r: r.payee, main=True, strong=True,
            least=14,
        ),
        kit.Column(
            translate("OrderColumns", "IBAN"), lambda r: r.iban[-8:], identifier=True, rank=4,
            badge=lambda r: "warning" if r.changed else "",
        ),
        _cause(),
        kit.Column(
            translate("OrderColumns", "By"), lambda r: text(f"term.pay_method.{r.method}"), rank=2
        ),
        kit.Column(
            translate("OrderColumns", "Amount"), lambda r: riyals(r.amount), end=True, rank=7
        ),
        kit.Column(
            translate("OrderColumns", "State"), lambda r: text(f"term.payment_state.{r.state}"),
            badge=lambda r: _KINDS.get(r.state, "neutral"), rank=8, least=19,
        ),
        kit.Column(
            translate("OrderColumns", "Reason"),
            lambda r: text(f"term.return_reason.{r.reason}") if r.reason else "", rank=5, least=8,
        ),
    ]  # fmt: skip
