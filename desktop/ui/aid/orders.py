"""«أوامر الصرف»: what can be ordered is ticked by source; orders go through three hands."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.money import Halalas, total
from desktop.core.aid.orders.terms import (
    OrderRow,
    OrderState,
    OrderView,
    PrepareOrder,
    ReviewOrder,
)
from desktop.core.aid.prints import PAYMENT
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.paging import Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.aid.due_list import DueList
from desktop.ui.aid.order_asked import Asked
from desktop.ui.aid.order_columns import order_columns
from desktop.ui.aid.order_sheets import ApproveSheet, StrikeSheet
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.exporting import Drawn, ExportButton
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: The chip of what can be ordered; the others are states of orders.
_DUE = "due"


class OrdersPage(kit.Page):
    """Space ticks; the primary button says how many and how much."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        text = desk.messages.text
        names = [(_DUE, self.tr("To be ordered"))]
        names += [(one.value, text(f"term.order_state.{one}")) for one in OrderState]
        self.chips = kit.Chips(self.tr("Orders"), names)
        self.due = DueList(desk, self)
        self.table: kit.Table[OrderRow] = kit.Table(
            order_columns(desk),
            name=self._called(),
            empty=kit.EmptyState(
                "file-pen",
                self.tr("No such order"),
                self.tr("Orders that are prepared stand here."),
            ),
        )
        self.totals = kit.label("", "strong")
        self.primary = kit.Button("", self._take, kind="primary", icon="check")
        self.paper = kit.Button(self.tr("The paper"), self._to_paper, icon="printer")
        self.strike = kit.Button(self.tr("Strike out"), self._ask_cancel, icon="circle-x")
        self.banks = kit.Button(
            self.tr("Transfer lists"), partial(desk.go, PageId.TRANSFERS), icon="send"
        )
        self.monthly = kit.Button(
            self.tr("Recurring aid"), partial(desk.go, PageId.SCHEDULES), icon="calendar-days"
        )
        self.lines = kit.Button(
            self.tr("Budget lines"), partial(desk.go, PageId.LINES), icon="hand-coins"
        )
        self.export = ExportButton(self, desk, self.table, self._drawn)
        self.asked = Asked()
        self._build()

    def _called(self) -> str:
        return self.tr("Payment orders")

    def _drawn(self) -> Drawn[OrderRow]:
        return Drawn(self._called(), order_columns(self._desk))

    def _build(self) -> None:
        card = kit.Card().grow()
        card.add(self.chips, self.due.head, self.due.table, self.table, self.totals)
        self.add(card, self.asked, stretch=1)
        kit.MainList(self, self.due.table, self.table)
        others = (self.paper, self.strike, self.banks, self.monthly, self.lines, self.export)
        self.set_foot(kit.PrimaryBar(self.primary, *others))
        self.chips.chosen.connect(self._chosen)
        self.due.changed.connect(self._follow)
        self.due.asked.connect(self._read)
        self.table.selected.connect(self._follow)
        self.table.opened.connect(lambda _row: self._to_paper())
        press_by(self, "Ctrl+Return", self.primary)
        self._desk.listen(self, self.shown_again, DeskId.AID, DeskId.INTAKE)
        self._chosen("")

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list in view."""
        return (self.due.table if self._listed == _DUE else self.table).view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what an order is not."""
        return _title(), self.tr("Sent to the bank is not paid yet")

    def shown_again(self) -> None:
        """Read the list in view again."""
        self.due.renew()
        self._read()

    @property
    def _listed(self) -> str:
        return self.chips.value() or _DUE

    def _chosen(self, _name: str) -> None:
        self.asked.rest()
        self.due.set_visible(shown=self._listed == _DUE)
        self.table.setVisible(self._listed != _DUE)
        self.export.setEnabled(self._listed != _DUE)
        self._follow()
        self._read()

    def _read(self) -> None:
        if self._listed == _DUE:
            payable = self._desk.office.money.orders.payable
            self._desk.read(payable, self.due.month, done=self.due.show_rows)
        else:
            state = (OrderState(self._listed),)
            self._desk.read(self._desk.office.money.orders.page, state, done=self._show)

    def _show(self, page: Page[OrderRow]) -> None:
        self.table.set_rows(page.rows, again=True)
        if page.rows and self.table.current() is None:
            self.table.mark(0)
        self._follow()

    def _follow(self, _row: object = None) -> None:
        if self._listed == _DUE:
            rows, listed = self.due.rows, self.due.table.model.rows
            said = self.tr("Prepare %1 · %2").replace("%1", kit.texts.numeral(len(rows)))
            said = said.replace("%2", riyals(self.due.sum))
            self.primary.setText(said if rows else self.tr("Prepare an order"))
            self.primary.setEnabled(bool(rows) and self._desk.may(Action.ORDER_PREPARE))
            self._say(len(listed), (one.row.amount for one in listed))
        else:
            row = self.table.current()
            self._offer(row)
            self._say(len(self.table.model.rows), (one.total for one in self.table.model.rows))
        order = self.table.current() if self._listed != _DUE else None
        self.paper.setEnabled(order is not None and self._desk.may(Action.ORDER_PREPARE))
        open_ = order is not None and order.state is not OrderState.CANCELLED
        self.strike.setEnabled(open_ and self._desk.may(Action.ORDER_CANCEL))
        self.banks.setVisible(self._desk.may(Action.TRANSFER_MAKE))

    def _offer(self, row: OrderRow | None) -> None:
        acts = {
            OrderState.PREPARED: (self.tr("Reviewed · %1"), Action.ORDER_REVIEW),
            OrderState.REVIEWED: (self.tr("Approve · %1"), Action.ORDER_APPROVE),
            OrderState.APPROVED: (self.tr("Send to the bank · %1"), Action.TRANSFER_MAKE),
            OrderState.CANCELLED: (self.tr("Nothing to do"), Action.ORDER_CANCEL),
        }
        said, action = acts[OrderState(self._listed)]
        self.primary.setText(said.replace("%1", riyals(row.total if row else Halalas(0))))
        done = self._listed == OrderState.CANCELLED.value
        self.primary.setEnabled(row is not None and not done and self._desk.may(action))

    def _say(self, count: int, amounts: Iterable[Halalas]) -> None:
        said = self.tr("%n row(s)", "", count)
        self.totals.setText(kit.texts.joined(said, riyals(total(amounts))) if count else "")

    # ---- acts

    def _take(self) -> None:
        if self._listed == _DUE:
            self._prepare()
            return
        row = self.table.current()
        if row is None:
            return
        if row.state is OrderState.REVIEWED:
            ApproveSheet(self, self._desk, row).open()
        elif row.state is OrderState.PREPARED:
            self._desk.act(
                self._desk.office.money.orders.review,
                ReviewOrder(row.id),
                self.asked.declared.value(),
                done=self._moved,
                refused=self.asked.ask,
                form=self.asked.form,
                busy=self.primary,
                doing=saving(),
                news=self.tr("The order is reviewed."),
            )
        else:
            self._desk.act(
                _send,
                row.id,
                done=self._sent,
                busy=self.primary,
                doing=saving(),
                news=self.tr("The list is made; print it and take it to the bank."),
            )

    def _prepare(self) -> None:
        despite = self.asked.despite.value()
        self._desk.act(
            self._desk.office.money.orders.prepare,
            PrepareOrder(self.due.rows, self.due.month, despite),
            done=self._moved,
            refused=self.asked.ask,
            form=self.asked.form,
            busy=self.primary,
            doing=saving(),
            news=self.tr("The order is prepared; another reviews it."),
        )

    def _moved(self, row: OrderRow) -> None:
        self.asked.rest()
        self.chips.set_value(row.state.value)
        self._chosen("")

    def _sent(self, _transfer: object) -> None:
        self._desk.go(PageId.TRANSFERS)

    def _ask_cancel(self) -> None:
        if (row := self.table.current()) is not None:
            StrikeSheet(self, self._desk, row).open()

    def ask_again(self, which: str, order_id: str) -> None:
        """Open the sheet of an order that may still be asked, whichever list is in view."""
        show = partial(self._again, which)
        self._desk.read(self._desk.office.money.orders.read, order_id, done=show)

    def _again(self, which: str, view: OrderView) -> None:
        row = view.row
        self._moved(row)
        if which == "approve" and row.state is OrderState.REVIEWED:
            ApproveSheet(self, self._desk, row).open()
        elif which == "cancel" and row.state is not OrderState.CANCELLED:
            StrikeSheet(self, self._desk, row).open()

    def _to_paper(self) -> None:
        if (row := self.table.current()) is not None and self.paper.isEnabled():
            self._desk.go(places.Preview(PAYMENT, row.id))


def _send(office: Office, actor: Actor, order_id: str) -> object:
    return office.money.transfers.make(actor, (order_id,))


def _title() -> str:
    return QCoreApplication.translate("OrdersPage", "Payment orders")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_READ)


PAGE = PageSpec(
    PageId.ORDERS, _title, "file-pen", OrdersPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
