"""«كشوف التحويل»: lists that went to the bank, and what came of each row of the marked one."""

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.aid.orders.terms import PaymentState, PaymentView, Settle, TransferRow
from desktop.core.aid.prints import TRANSFER_LIST
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.aid.bank_answer import BankAnswerButton
from desktop.ui.aid.excel import save_workbook
from desktop.ui.aid.order_columns import payment_columns
from desktop.ui.aid.settle_sheet import SettleSheet
from desktop.ui.desk import Desk
from desktop.ui.kit.files import ask_save
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.doing import saving
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class TransfersPage(kit.Page):
    """What was sent is not paid: the accountant says of each row what came of it. What no bank is
    given (cheques, SADAD, cash) has its rows here too, without a list.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._by_hand = False
        self.table: kit.Table[TransferRow] = kit.Table(
            self._columns(),
            name=self.tr("Transfer lists"),
            empty=kit.EmptyState(
                "send",
                self.tr("No list was sent yet"),
                self.tr("An approved order is sent to the bank from its own page."),
            ),
        )
        self.rows: kit.Table[PaymentView] = kit.Table(
            payment_columns(desk),
            name=self.tr("Rows of the list"),
            empty=kit.EmptyState(
                "list-checks", self.tr("No rows here"), self.tr("Mark a list to see its rows.")
            ),
        )
        self.paid = kit.Button("", self._paid_all, kind="primary", icon="circle-check")
        self.one = kit.Button(self.tr("This row…"), self._ask, icon="pen-line")
        self.paper = kit.Button(self.tr("The paper"), self._to_paper, icon="printer")
        self.excel = kit.Button(self.tr("Save for the bank"), self._ask_file, icon="download")
        self.answer = BankAnswerButton(self, desk)
        self.by_hand = kit.Button(
            self.tr("Cheques, SADAD and cash"), self._to_hand, icon="hand-coins"
        )
        self.orders = kit.Button(self.tr("Payment orders"), self._to_orders, icon="file-pen")
        aside = kit.Aside(kit.Card().grow().add(self.rows))
        lists = kit.Card().grow().add(self.table)
        self.add(kit.filled(lists, aside, shares=(2, 3)), stretch=1)
        kit.MainList(self, self.table, aside)
        acts = (self.paid, self.one, self.answer, self.excel, self.paper, self.by_hand, self.orders)
        self.set_foot(kit.PrimaryBar(*acts))
        self.table.selected.connect(self._marked)
        self.rows.selected.connect(lambda _row: self._follow())
        self.rows.opened.connect(lambda _row: self._ask())
        press_by(self, "Ctrl+Return", self.paid)
        desk.listen(self, self.shown_again, DeskId.AID)
        self._follow()

    def _columns(self) -> list[kit.Column[TransferRow]]:
        clock, numeral = self._desk.office.clock, kit.texts.numeral
        return [
            kit.Column(self.tr("Number"), lambda r: r.number, identifier=True, main=True),
            day_column(clock, self.tr("Sent"), lambda r: r.made_on, rank=5),
            kit.Column(self.tr("Amount"), lambda r: riyals(r.total), end=True, rank=6),
            kit.Column(self.tr("Paid"), lambda r: kit.texts.of_whole(r.paid, r.payments), rank=7),
            kit.Column(
                self.tr("Came back"),
                lambda r: numeral(r.returned) if r.returned else "",
                badge=lambda r: "danger" if r.returned else "",
                rank=8,
            ),
        ]

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the lists."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what sending is not."""
        return _title(), self.tr("Sent to the bank is not paid yet")

    def holds(self) -> bool:
        """Tell whether the lists were left for what no bank is given."""
        return self._by_hand and bool(self.table.model.rows)

    def shown_again(self) -> None:
        """Read the lists again."""
        self._desk.read(self._desk.office.money.transfers.transfers, done=self._show)

    def _show(self, rows: list[TransferRow]) -> None:
        self.table.set_rows(rows, again=True)
        self._by_hand = self._by_hand or not rows  # with no list there is nothing else to show
        if not self._by_hand and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: TransferRow | None) -> None:
        if row is None:
            if self._by_hand:
                self._desk.read(self._desk.office.money.transfers.by_hand, done=self._show_rows)
            else:
                self._show_rows([])
        else:
            self._by_hand = False
            self._desk.read(
                self._desk.office.money.transfers.payments, row.id, done=self._show_rows
            )

    def _show_rows(self, rows: list[PaymentView]) -> None:
        self.rows.set_rows(rows, again=True)
        self._follow()

    @property
    def _waiting(self) -> list[PaymentView]:
        return [one for one in self.rows.model.rows if one.state is PaymentState.SENT]

    def _follow(self) -> None:
        waiting, settles = self._waiting, self._desk.may(Action.PAYMENT_SETTLE)
        said = self.tr("The bank paid %n row(s)", "", len(waiting))
        self.paid.setText(said)
        self.paid.setEnabled(settles and bool(waiting))
        self.one.setEnabled(settles and self.rows.current() is not None)
        there = self.table.current() is not None and self._desk.may(Action.ORDER_PREPARE)
        self.answer.set_row(self.table.current())
        self.answer.setEnabled(settles and self.table.current() is not None)
        self.paper.setEnabled(there)
        self.excel.setEnabled(there)

    # ---- acts

    def _paid_all(self) -> None:
        day = today(self._desk.office.clock)
        self._desk.act(
            self._desk.office.money.transfers.settle,
            Settle(tuple(one.id for one in self._waiting), on=day),
            done=self._settled,
            busy=self.paid,
            doing=saving(),
            news=self.tr("They are recorded as paid."),
        )

    def _ask(self) -> None:
        row = self.rows.current()
        if row is not None and self.one.isEnabled():
            SettleSheet(self, self._desk, row).open()

    def ask_again(self, payment_id: str) -> None:
        """Open the sheet of a row that is in view."""
        for place, row in enumerate(self.rows.model.rows):
            if row.id == payment_id:
                self.rows.mark(place)
                self._ask()

    def _settled(self, _rows: list[PaymentView]) -> None:
        self.shown_again()

    def _to_paper(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.go(places.Preview(TRANSFER_LIST, row.id))

    def _ask_file(self) -> None:
        row = self.table.current()
        if row is None:
            return
        path = ask_save(self, self.excel.text(), f"{row.number}.xlsx", "Excel (*.xlsx)")
        if path:
            self._desk.act(
                save_workbook,
                row.id,
                path,
                busy=self.excel,
                doing=saving(),
                news=self.tr("The list is saved for the bank."),
            )

    def _to_hand(self) -> None:
        """Leave the lists for what no bank is given."""
        self._by_hand = True
        self.table.view.setCurrentIndex(QModelIndex())
        self.table.view.clearSelection()
        self._marked(None)

    def _to_orders(self) -> None:
        self._desk.go(PageId.ORDERS)


def _title() -> str:
    return QCoreApplication.translate("TransfersPage", "Transfer lists")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_READ)


PAGE = PageSpec(
    PageId.TRANSFERS, _title, "send", TransfersPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
