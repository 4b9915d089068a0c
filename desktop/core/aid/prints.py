"""The prints of the money: the payment order, the list that goes to the bank, and what a sponsor
is told.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text, month_text
from desktop.base.identifiers import bank_of, shown_iban
from desktop.base.messages import Messages
from desktop.core.aid.ledger import line_in
from desktop.core.aid.orders import ledger
from desktop.core.aid.orders.rules import authority
from desktop.core.aid.orders.terms import OrderState, PaymentView
from desktop.core.aid.records import OrderRecord, PaymentRecord, TransferRecord
from desktop.core.aid.rules import sources
from desktop.core.aid.schedules.ledger import instalments_of, paid_of, paid_parts, schedule_in
from desktop.core.aid.schedules.rules import age_said, first_of
from desktop.core.aid.schedules.terms import ScheduleKind, ScheduleState
from desktop.core.aid.transfers.service import sent_in
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.money_forms import (
    OrderHand,
    PaidRow,
    PaymentOrder,
    SponsorPart,
    SponsorReport,
    TransferSheet,
)
from desktop.core.people.ledger import load
from desktop.core.policy.choice_vocabulary import BankColumn
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Look, Work, demand

#: Gives the ids of what is hidden from who reads.
Hidden = Callable[[Work | Look], Collection[str]]
#: The forms' ids in the catalogue.
PAYMENT: Final = "payment"
TRANSFER_LIST: Final = "transfer_list"
SPONSOR_REPORT: Final = "sponsor_report"


class AidPrints:
    """Composes what is paid from its records, with accounts whole: it is for who pays."""

    def __init__(self, profile: InForce, messages: Messages, hidden: Hidden) -> None:
        """``hidden`` tells which orders and lists are not for the reader."""
        self._profile = profile
        self._hidden = hidden
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The forms; their subjects are the ids of an order, of a list, and of a schedule."""
        return {
            PAYMENT: self.order,
            TRANSFER_LIST: self.transfer,
            SPONSOR_REPORT: self.sponsor_report,
        }

    def order(self, at: Work | Look, subject: str, head: Head) -> PaymentOrder:
        """Return an order; raises Refused ``aid.unknown_order``."""
        demand(at.actor, Action.ORDER_PREPARE)
        text = self._messages.text
        if subject in self._hidden(at):
            raise Refused("aid.unknown_order")
        order = ledger.order_in(at.session, subject)
        line = line_in(at.session, order.line_id)
        payments = ledger.shown(at, ledger.payments_in(at.session, order.id), whole=True)
        _, condition = sources(line.fund, "", line.condition)
        compensates = any(one.compensates for one in payments)
        title = "print.pay_compensation" if compensates else f"term.form.{PAYMENT}"
        by = authority(self._profile().office.pay_bands, order.total)
        return PaymentOrder(
            head=replace(head, title=text(title)),
            number=order.number,
            month=month_text(order.month) if order.month else "",
            line=line.name,
            source=text(f"term.fund.{line.fund}"),
            condition=condition,
            rows=tuple(self._row(one) for one in payments),
            hands=self._hands(order),
            authority=text("print.pay_by", by=text(f"term.paid_by.{by}")),
            despite=ledger.despite_in(at.session, order.id),
            state=self._state(order),
            compensates=compensates,
        )

    def _state(self, order: OrderRecord) -> str:
        if order.state == OrderState.CANCELLED.value:
            return self._messages.text("print.pay_cancelled")
        approved = order.state == OrderState.APPROVED.value
        return "" if approved else self._messages.text("print.pay_draft")

    def _hands(self, order: OrderRecord) -> tuple[OrderHand, ...]:
        text = self._messages.text
        prepared, approved = riyadh_date(order.prepared_at), order.approved_on
        every: tuple[tuple[str, str, date | None], ...] = (
            ("prepared", order.prepared_name, prepared),
            ("reviewed", order.reviewed_name, None),
            ("approved", order.approved_name, approved),
        )
        return tuple(
            OrderHand(text(f"print.pay_hand_{part}"), name, Day.of(day) if day else None)
            for part, name, day in every
            if name
        )

    def _row(self, one: PaymentView) -> PaidRow:
        text = self._messages.text
        how = text(f"term.pay_method.{one.method}")
        kind = "" if one.kind.value == "beneficiary" else text(f"term.payee.{one.kind}")
        number = one.number if one.iban and one.number and not one.compensates else ""
        said = "، ".join(part for part in (kind, how, number, self._period(one)) if part)
        return PaidRow(
            request_number=one.request_number,
            file_number=one.file_number,
            name=one.name,
            heads=one.heads,
            payee=one.payee,
            how=said,
            where=shown_iban(one.iban) if one.iban else "" if one.compensates else one.number,
            about=self._about(one),
            heading=text(f"term.zakat.{one.zakat}") if one.zakat else "",
            amount=one.amount,
        )

    def _about(self, one: PaymentView) -> str:
        """Return what a payment rests upon."""
        text = self._messages.text
        if one.sitting:
            return text("print.pay_sitting", number=one.sitting)
        day = both_text(one.decided_on, weekday=False) if one.decided_on else ""
        return text("print.pay_settled" if one.compensates else "print.pay_decision", day=day)

    @staticmethod
    def _period(one: PaymentView) -> str:
        return "" if one.kind.value == "beneficiary" else one.period

    def transfer(self, at: Work | Look, subject: str, head: Head) -> TransferSheet:
        """Return a list to the bank; raises Refused ``aid.unknown_transfer``."""
        demand(at.actor, Action.ORDER_PREPARE)
        text = self._messages.text
        if subject in self._hidden(at):
            raise Refused("aid.unknown_transfer")
        sent = sent_in(at, subject)
        views = ledger.shown(at, sent, whole=True)
        row = at.session.get_one(TransferRecord, subject)
        columns = self._profile().office.bank_columns
        keys = dict.fromkeys(one.order_id for one in sent)
        orders = [ledger.order_in(at.session, key) for key in keys]
        lines = [line_in(at.session, key) for key in dict.fromkeys(one.line_id for one in orders)]
        funds = dict.fromkeys(text(f"term.fund.{line.fund}") for line in lines)
        return TransferSheet(
            head=replace(head, title=text(f"term.form.{TRANSFER_LIST}")),
            number=row.number,
            orders=tuple(dict.fromkeys(one.order_number for one in views)),
            columns=tuple(text(f"term.bank_column.{one}") for one in columns),
            rows=tuple(
                tuple(self._cell(column, place, one, payment) for column in columns)
                for place, (one, payment) in enumerate(zip(views, sent, strict=True), 1)
            ),
            amounts=tuple(one.amount for one in sent),
            sources=tuple(funds),
        )

    def _cell(self, column: BankColumn, place: int, one: PaymentView, row: PaymentRecord) -> str:
        code = f"term.bank.{bank_of(row.iban)}"
        text = self._messages.text
        said = {
            BankColumn.NUMBER: str(place),
            BankColumn.NAME: one.payee,
            BankColumn.IBAN: row.iban,
            BankColumn.BANK: text(code) if code in self._messages else "",
            BankColumn.AMOUNT: f"{row.amount // 100}.{row.amount % 100:02d}",
            BankColumn.PURPOSE: text(f"print.pay_purpose{'_harm' if one.compensates else ''}"),
            BankColumn.REFERENCE: one.request_number,
        }
        return said[column]

    def sponsor_report(self, at: Work | Look, subject: str, head: Head) -> SponsorReport:
        """Return what a sponsor is told; raises Refused ``aid.unknown_schedule`` and
        ``aid.no_sponsorship``.
        """
        demand(at.actor, Action.AID_READ)
        row = schedule_in(at.session, subject)
        if row.kind != ScheduleKind.SPONSORSHIP.value:
            raise Refused("aid.no_sponsorship")
        text, office = self._messages.text, self._profile().office
        person = load(at.session, row.person_id)
        parts = instalments_of(row, paid_of(at.session, [row.id])[row.id])
        waits = [one for one in parts if not (one.state or one.skipped)]
        ended = row.state == ScheduleState.ENDED.value
        stands = [one for one in parts if not one.skipped]
        return SponsorReport(
            head=replace(head, title=text(f"term.form.{SPONSOR_REPORT}")),
            sponsor=row.sponsor,
            child=first_of(row.child),
            age=age_said(person.form, row.child, office, riyadh_date(at.now)),
            begins=Day.of(row.first_on),
            ends=Day.of(stands[-1].due_on) if stands else None,
            amount=row.amount,
            paid=tuple(
                SponsorPart(Day.of(one.settled_on), one.amount)
                for one in paid_parts(at.session, row.id)
                if one.settled_on is not None
            ),
            left=0 if ended else len(waits),
            state=text(f"term.schedule_state.{row.state}"),
        )
