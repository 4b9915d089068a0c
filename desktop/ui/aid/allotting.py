"""«التخصيص»: decisions of which money is still to be promised from a line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.aid.terms import LineView, ToAllot
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.aid.allot_sheet import AllotSheet
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import count_of, riyals
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class AllotPage(kit.Page):
    """The oldest decision first; a line is chosen for each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: list[LineView] = []
        self.table: kit.Table[ToAllot] = kit.Table(
            self._columns(),
            name=self.tr("Decisions to be paid"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Every decision has its line"),
                self.tr("What is decided stands here until money is promised to it."),
            ),
        )
        self.take = kit.Button(self.tr("Promise from a line"), self._ask, kind="primary")
        self.take.set_icon("send")
        self.lines = kit.Button(self.tr("Budget lines"), self._to_lines, icon="hand-coins")
        self.orders = kit.Button(self.tr("Payment orders"), self._to_orders, icon="file-pen")
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.take, self.lines, self.orders))
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda _row: self._ask())
        press_by(self, "Ctrl+Return", self.take)
        desk.listen(self, self.shown_again, DeskId.AID, DeskId.INTAKE, DeskId.COMPLAINTS)
        self._marked(None)

    def _columns(self) -> list[kit.Column[ToAllot]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            kit.Column(self.tr("File"), lambda r: r.file_number, identifier=True, rank=4),
            kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Request"), lambda r: r.granted.number, identifier=True, rank=5),
            kit.Column(self.tr("Service"), self._service, rank=2, least=10, most=30),
            day_column(clock, self.tr("Decided"), lambda r: r.granted.decided_on, rank=3),
            kit.Column(
                self.tr("Zakat"),
                lambda r: text(f"term.zakat.{r.granted.zakat}") if r.granted.zakat else "",
                rank=3,
            ),
            kit.Column(self.tr("Decided amount"), _decided, rank=4, end=True),
            kit.Column(self.tr("To be promised"), lambda r: riyals(r.left), end=True, rank=7),
        ]

    def _service(self, row: ToAllot) -> str:
        return self.tr("Compensation of harm") if row.granted.payee else row.granted.service

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what it is for."""
        return _title(), self.tr("Which money pays what was decided")

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(_read, done=self._show)

    def _show(self, found: tuple[list[ToAllot], list[LineView]]) -> None:
        rows, self._lines = found
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: ToAllot | None) -> None:
        self.take.setEnabled(row is not None and self._desk.may(Action.AID_ALLOT))

    def _ask(self) -> None:
        if (row := self.table.current()) is not None and self.take.isEnabled():
            AllotSheet(self, self._desk, row, self._lines).open()

    def ask_again(self, request_id: str) -> None:
        """Open the sheet of a decision that still waits."""
        for place, row in enumerate(self.table.model.rows):
            if row.granted.request_id == request_id:
                self.table.mark(place)
                self._ask()

    def _to_lines(self) -> None:
        self._desk.go(PageId.LINES)

    def _to_orders(self) -> None:
        self._desk.go(PageId.ORDERS)


def _read(office: Office, actor: Actor) -> tuple[list[ToAllot], list[LineView]]:
    return office.money.lines.to_allot(actor), office.money.lines.lines(actor)


def _decided(row: ToAllot) -> str:
    one = row.granted
    months = count_of(one.months, "شهر") if one.months else ""
    return kit.texts.joined(riyals(one.monthly or one.amount), months)


def _title() -> str:
    return QCoreApplication.translate("AllotPage", "Promising money")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_READ)


def _count(desk: Desk) -> int:
    return len(desk.office.money.lines.to_allot(desk.actor))


PAGE = PageSpec(
    PageId.ALLOT, _title, "send", AllotPage, allowed=_allowed, count=_count, listed=False,
    under=PageId.HOME,
)  # fmt: skip
