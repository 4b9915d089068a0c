"""«التوزيعات»: what is handed out to many, when, and how far it is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.aid.goods.giving.prints import BUYING, CLOSING
from desktop.core.aid.goods.giving.terms import Among, GivingRow, GivingView
from desktop.core.aid.goods.prints import DISTRIBUTION
from desktop.core.aid.goods.terms import ItemRow
from desktop.core.documents.terms import Print
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.ledger import to_text
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.goods.asking import Asking
from desktop.ui.goods.giving_sheets import (
    CloseGivingSheet,
    GivingSheetSheet,
    NeededSheet,
    PlanGivingSheet,
    PrintSheetSheet,
)
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.exporting import Drawn, ExportButton
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def _planning(office: Office, actor: Actor) -> tuple[list[ItemRow], list[GivingRow]]:
    """Read what a plan may hand out, and whom others missed."""
    return office.goods.items(actor), office.givings.all(actor)


class GivingsPage(kit.Page):
    """The distributions; beside them the counts of the one that is marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._giving: GivingView | None = None
        self.table: kit.Table[GivingRow] = kit.Table(
            self._columns(),
            name=self._called(),
            empty=kit.EmptyState(
                "list-checks",
                self.tr("No distribution yet"),
                self.tr("Enter what came into the store first, then make the list of families."),
            ),
        )
        self.facts = kit.FactList()
        self.things = kit.Rows()
        self.card = kit.Card(self.tr("How far it is")).add(self.facts, self.things)
        button = kit.Button
        self.begin = button(self.tr("Hand out"), self._hand, kind="primary", icon="users")
        self.new = button(self.tr("A new distribution"), self._ask_new, icon="plus")
        self.sheet = button(self.tr("Enter a signed sheet"), self._ask_sheet, icon="pen-line")
        self.close_it = button(self.tr("Close it"), self._ask_close, icon="lock")
        self.print = button(self.tr("Print the sheet"), self._ask_print, icon="printer")
        self.record = button(self.tr("Print the closing record"), self._record, icon="printer")
        self.absent = button(self.tr("Hand out to the absent"), self._ask_absent, icon="undo-2")
        self.buy = button(self.tr("What is to be bought"), self._ask_needed, icon="clipboard-list")
        self.export = ExportButton(self, desk, self.table, self._drawn)
        side = kit.Aside(self.card)
        self.add(kit.filled(kit.Card().grow().add(self.table), side), stretch=1)
        kit.MainList(self, self.table, side)
        over = (self.record, self.absent)
        bar = (self.begin, self.new, self.sheet, self.print, self.close_it, *over, self.buy)
        self.set_foot(kit.PrimaryBar(*bar, self.export))
        for one in bar:
            one.setVisible(desk.may(Action.GIVING_HAND))
        self.print.setVisible(desk.issues(DISTRIBUTION))
        self.record.setVisible(desk.issues(CLOSING))
        press_by(self, "Ctrl+P", self.print)
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda _row: self._hand())
        press_by(self, "Ctrl+N", self.new)
        desk.listen(self, self.shown_again, DeskId.AID)

    def _called(self) -> str:
        return self.tr("Distributions")

    def _drawn(self) -> Drawn[GivingRow]:
        return Drawn(self._called(), self._columns())

    def _columns(self) -> list[kit.Column[GivingRow]]:
        clock = self._desk.office.clock
        return [
            kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True, least=14),
            day_column(clock, self.tr("Day"), lambda r: r.day, rank=5),
            kit.Column(self.tr("Place"), lambda r: r.place, rank=1, most=30),
            kit.Column(self.tr("Season"), lambda r: r.season, rank=2, most=30),
            kit.Column(self.tr("Took"), self._took, rank=4),
            kit.Column(self.tr("Stands"), self._stands, badge=_kind, rank=3),
        ]

    def _took(self, row: GivingRow) -> str:
        return kit.texts.of_whole(row.taken, row.families)

    def _stands(self, row: GivingRow) -> str:
        return self.tr("Closed") if row.closed else self.tr("Open")

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(self._desk.office.givings.all, done=self._show)

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.new

    def _show(self, rows: Sequence[GivingRow]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: GivingRow | None) -> None:
        if row is None:
            self._told(None)
        else:
            self._desk.read(self._desk.office.givings.read, row.id, done=self._told)

    def _told(self, giving: GivingView | None) -> None:
        self._giving = giving
        there = giving is not None and not giving.row.closed
        self.print.setEnabled(giving is not None)
        for one in (self.begin, self.sheet, self.close_it):
            one.setEnabled(there)
        closed = giving is not None and giving.row.closed
        self.record.setEnabled(closed)
        left = giving.row.families - giving.row.taken if giving else 0
        self.absent.setEnabled(closed and bool(left))
        self.facts.set_facts(self._said(giving) if giving else [])
        counted = giving.counted if giving else ()
        planned = self.tr("Handed out %1 of %2 · %3 left in the store")
        self.things.set_rows(
            kit.ItemRow(one.name, kit.texts.fill(planned, one.handed, one.planned, one.left))
            for one in counted
        )

    def _said(self, giving: GivingView) -> list[tuple[str, str]]:
        text = self._desk.messages.text
        said = [
            (self.tr("Took"), self._took(giving.row)),
            (self.tr("Signed"), kit.texts.numeral(giving.signed)),
            (self.tr("The donor's condition"), giving.condition),
        ]
        if giving.closing is not None:
            said += [
                (self.tr("Who counted with them"), giving.closing.second),
                (self.tr("Why it was other"), giving.closing.why),
            ]
        said += [
            (text(f"term.left_out.{why}"), kit.texts.numeral(count)) for why, count in giving.passed
        ]
        return [(name, value) for name, value in said if value]

    # ---- acts

    def _hand(self) -> None:
        if self._giving is not None and not self._giving.row.closed:
            self._desk.go(places.GivingDay(self._giving.row.id))

    def _ask_new(self) -> None:
        self._desk.read(_planning, done=self._plan, busy=self.new)

    def _plan(self, found: tuple[list[ItemRow], list[GivingRow]]) -> None:
        PlanGivingSheet(self, self._desk, *found).open()

    def _ask_absent(self) -> None:
        if self._giving is not None:
            self._desk.read(
                _planning, done=partial(self._plan_absent, self._giving), busy=self.absent
            )

    def _plan_absent(self, after: GivingView, found: tuple[list[ItemRow], list[GivingRow]]) -> None:
        PlanGivingSheet(self, self._desk, *found, after).open()

    def _record(self) -> None:
        if self._giving is not None:
            self._desk.go(places.Preview(CLOSING, self._giving.row.id))

    def _ask_sheet(self) -> None:
        if self._giving is not None:
            GivingSheetSheet(self, self._desk, self._giving).open()

    def _ask_close(self) -> None:
        if self._giving is not None:
            CloseGivingSheet(self, self._desk, self._giving).open()

    def ask_again(self, what: str, giving_id: str) -> None:
        """Open a sheet of a distribution again: ``sheet``, ``print`` or ``close``."""
        sheets: dict[str, Callable[..., Asking]] = {
            "sheet": GivingSheetSheet,
            "close": CloseGivingSheet,
            "print": PrintSheetSheet,
        }
        show = partial(self._again, sheets[what])
        self._desk.read(self._desk.office.givings.read, giving_id, done=show)

    def absent_again(self, giving_id: str) -> None:
        """Ask again for what is handed to who was absent from a distribution that is over."""
        for row in self.table.model.rows:
            if row.id == giving_id:
                read = self._desk.office.givings.read
                self._desk.read(read, giving_id, done=self._absent_again)

    def _absent_again(self, giving: GivingView) -> None:
        self._desk.read(_planning, done=partial(self._plan_absent, giving))

    def _again(self, sheet: Callable[..., Asking], giving: GivingView) -> None:
        if not giving.row.closed:
            sheet(self, self._desk, giving).open()

    def _ask_print(self) -> None:
        if self._giving is not None:
            sheet = PrintSheetSheet(self, self._desk, self._giving)
            sheet.done.connect(self._printed)
            sheet.open()

    def _printed(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))

    def _ask_needed(self) -> None:
        sheet = NeededSheet(self, self._desk)
        sheet.done.connect(lambda _needed: self._buy(sheet.whom.among()))
        sheet.open()

    def _buy(self, among: Among) -> None:
        self._desk.go(places.Blank(BUYING, to_text(among)))


def _kind(row: GivingRow) -> str:
    return "neutral" if row.closed else "ok"


def _title() -> str:
    return QCoreApplication.translate("GivingsPage", "Distributions")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.GIVING_READ)


PAGE = PageSpec(
    PageId.GIVINGS, _title, "hand-coins", GivingsPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
