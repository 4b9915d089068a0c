"""«المستودع»: what there is, what ends soon, and every entry that made it so."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.aid.goods.rules import SOON
from desktop.core.aid.goods.slip_prints import FORM_OF
from desktop.core.aid.goods.terms import EntryLine, ItemRow, ItemView, SlipView
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.goods.asking import Asking
from desktop.ui.goods.store_sheets import (
    CountSheet,
    IssueSheet,
    ItemSheet,
    ReceiveSheet,
    ReturnSheet,
    SpoilSheet,
)
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_SHEETS: dict[str, Callable[..., Asking]] = {
    "receive": ReceiveSheet,
    "issue": IssueSheet,
    "returned": ReturnSheet,
    "count": CountSheet,
    "spoil": SpoilSheet,
}
_SHOWN = 12


class StorePage(kit.Page):
    """The things of the store; beside them the entries of the one that is marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[ItemRow] = kit.Table(
            self._columns(),
            name=self.tr("Items of the store"),
            empty=kit.EmptyState(
                "inbox",
                self.tr("The store is empty"),
                self.tr("Enter an item, then take in what came."),
            ),
        )
        self.lots = kit.FactList()
        self.entries = kit.Rows(spacing=6)
        self.card = kit.Card(self.tr("What came and went")).add(self.lots, self.entries)
        button = kit.Button
        self.receive = button(self.tr("Take in"), self._receive, kind="primary", icon="download")
        self.issue = button(self.tr("Issue"), self._issue, icon="upload")
        self.returned = button(self.tr("It came back"), self._returned, icon="undo-2")
        self.count = button(self.tr("Count"), self._count, icon="clipboard-list")
        self.spoil = button(self.tr("Spoiled"), self._spoil, icon="trash-2")
        self.new = button(self.tr("A new item"), self._ask_new, icon="plus")
        self.cards = button(self.tr("Cards"), self._to_cards, icon="hand-coins")
        self.devices = button(self.tr("Lent devices"), self._to_devices, icon="heart-handshake")
        side = kit.Aside(self.card)
        self.add(kit.filled(kit.Card().grow().add(self.table), side), stretch=1)
        kit.MainList(self, self.table, side)
        self._keeps = (self.receive, self.issue, self.returned, self.count, self.spoil)
        self.set_foot(kit.PrimaryBar(*self._keeps, self.new, self.cards, self.devices))
        for one in (*self._keeps, self.new):
            one.setVisible(desk.may(Action.GOODS_RECEIVE))
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.new)
        desk.listen(self, self.shown_again, DeskId.AID, DeskId.INTAKE)

    def _columns(self) -> list[kit.Column[ItemRow]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        numeral = kit.texts.numeral
        return [
            kit.Column(self.tr("Item"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Kind"), lambda r: text(f"term.item_kind.{r.kind}"), rank=2),
            kit.Column(self.tr("In the store"), lambda r: numeral(r.left), end=True, rank=5),
            kit.Column(self.tr("Unit"), lambda r: r.unit, rank=3),
            day_column(clock, self.tr("Ends first on"), lambda r: r.expires_on, rank=4),
            kit.Column(self.tr("Stands"), self._stands, badge=self._kind, rank=6),
        ]

    def _days(self, row: ItemRow) -> int:
        ends = row.expires_on
        return SOON + 1 if ends is None else (ends - today(self._desk.office.clock)).days

    def _stands(self, row: ItemRow) -> str:
        if not row.left:
            return self.tr("None left")
        days = self._days(row)
        if days < 0:
            return self.tr("Ended")
        return self.tr("Ends soon") if days <= SOON else ""

    def _kind(self, row: ItemRow) -> str:
        if not row.left:
            return "neutral"
        return "danger" if self._days(row) < 0 else "warning"

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the store again."""
        self._desk.read(self._desk.office.goods.items, done=self._show)

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.new

    def _show(self, rows: Sequence[ItemRow]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: ItemRow | None) -> None:
        for one in self._keeps:
            one.setEnabled(row is not None)
        if row is None:
            self.lots.set_facts([])
            self.entries.set_rows([])
        else:
            self._desk.read(self._desk.office.goods.read, row.id, done=self._told)

    def _told(self, item: ItemView) -> None:
        ends = self.tr("Ends on %1")
        self.lots.set_facts(
            [
                (kit.texts.fill(ends, hijri_text(day)), kit.texts.numeral(left))
                for day, left in item.lots
                if day is not None
            ]
        )
        self.entries.set_rows(self._entry(one) for one in item.entries[:_SHOWN])

    def _entry(self, one: EntryLine) -> kit.ItemRow:
        way = self._desk.messages.text(f"term.way.{one.way}")
        number = kit.texts.ltr(one.number) if one.number else ""
        title = kit.texts.joined(f"{way} {kit.texts.numeral(abs(one.quantity))}", number, one.party)
        after = kit.texts.fill(self.tr("%1 there then"), one.after)
        note = kit.texts.joined(moment(one.at), one.staff, after)
        return kit.ItemRow(title, note, body=one.note, aside=self._paper(one))

    def _paper(self, one: EntryLine) -> kit.Button | None:
        """Return what prints the slip of an entry that has one of its own, for who prints it."""
        form = FORM_OF.get(one.way)
        if form is None or not one.number or not self._desk.issues(form):
            return None
        print_it = partial(self._desk.go, places.Preview(form, one.slip_id))
        told = kit.texts.fill(self.tr("Print slip %1"), kit.texts.ltr(one.number))
        made = kit.Button(self.tr("Print"), print_it, kind="link", icon="printer")
        made.setAccessibleName(told)
        return made

    # ---- acts

    def _receive(self) -> None:
        self._ask("receive")

    def _issue(self) -> None:
        self._ask("issue")

    def _returned(self) -> None:
        self._ask("returned")

    def _count(self) -> None:
        self._ask("count")

    def _spoil(self) -> None:
        self._ask("spoil")

    def _ask(self, name: str, item: ItemRow | None = None) -> None:
        row = item or self.table.current()
        if row is not None:
            sheet = _SHEETS[name](self, self._desk, row)
            sheet.done.connect(self._written)
            sheet.open()

    def ask_again(self, name: str, item_id: str) -> None:
        """Open the sheet of a thing again, by its name."""
        for row in self.table.model.rows:
            if row.id == item_id:
                self._ask(name, row)

    def _written(self, slip: SlipView) -> None:
        told = kit.texts.fill(self.tr("Recorded as %1."), kit.texts.ltr(slip.number))
        self._desk.tasks.speaker.tell(told)

    def _ask_new(self) -> None:
        ItemSheet(self, self._desk).open()

    def _to_cards(self) -> None:
        self._desk.go(PageId.CARDS)

    def _to_devices(self) -> None:
        self._desk.go(PageId.DEVICES)


def _title() -> str:
    return QCoreApplication.translate("StorePage", "Store")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.GOODS_READ)


PAGE = PageSpec(
    PageId.STORE, _title, "inbox", StorePage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
