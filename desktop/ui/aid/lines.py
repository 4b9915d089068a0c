"""«بنود الصرف»: the lines of a year with their figures, and what was entered on the marked one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import riyadh_date, today
from desktop.core.aid.terms import EntryView, LineView, PromiseView
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.aid.line_sheets import LineSheet, MoneySheet, ReleaseSheet
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class LinesPage(kit.Page):
    """A line a row: nothing sums over sources."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[LineView] = kit.Table(
            self._columns(),
            name=self.tr("Budget lines"),
            empty=kit.EmptyState(
                "hand-coins",
                self.tr("No line yet"),
                self.tr("Open a line for each source of money of this year."),
            ),
        )
        self._name = kit.label("", "section", wrap=True)
        self._facts = kit.FactList()
        self.entries: kit.Table[EntryView] = kit.Table(
            self._entry_columns(),
            name=self.tr("What was entered on the line"),
            empty=kit.EmptyState("history", self.tr("Nothing was entered yet"), ""),
        )
        self.promises: kit.Table[PromiseView] = kit.Table(
            self._promise_columns(),
            name=self.tr("What is promised from the line"),
            empty=kit.EmptyState("circle-check", self.tr("Nothing is promised and not paid"), ""),
        )
        views = [("promises", self.tr("Promised")), ("entries", self.tr("Entries"))]
        self.shown = kit.sifts(kit.SegmentedChoice(views, "promises"))
        self.shown.setAccessibleName(self.tr("What is shown of the line"))
        self.new = kit.Button(self.tr("Open a line"), self._ask_new, kind="primary", icon="plus")
        self.money = kit.Button(self.tr("Approve more or less"), self._ask_money, icon="pen-line")
        self.allot = kit.Button(self.tr("Promise what was decided"), self._to_allot, icon="send")
        self.give_back = kit.Button(self.tr("Give back"), self._ask_release, icon="undo-2")
        card = kit.Card().grow()
        card.add(self._name, self._facts, self.shown, self.promises, self.entries)
        aside = kit.Aside(card)
        lines = kit.Card().grow().add(self.table)
        self.add(kit.filled(lines, aside, shares=(3, 2)), stretch=1)
        kit.MainList(self, self.table, aside)
        for part in (self.promises, self.entries):
            part.set_whole(whole=True)  # what they lie in scrolls
        self.set_foot(kit.PrimaryBar(self.new, self.money, self.allot, self.give_back))
        for button in (self.new, self.money):
            button.setVisible(desk.may(Action.AID_LINE))
        for button in (self.allot, self.give_back):
            button.setVisible(desk.may(Action.AID_ALLOT))
        self.table.selected.connect(self._marked)
        self.shown.changed.connect(self._turn)
        self.promises.selected.connect(self._follow)
        self.promises.opened.connect(self._to_request)
        press_by(self, "Ctrl+N", self.new)
        desk.listen(self, self.shown_again, DeskId.AID)
        self._turn()
        self._marked(None)

    def _columns(self) -> list[kit.Column[LineView]]:
        text = self._desk.messages.text
        return [
            kit.Column(self.tr("Line"), lambda r: r.name, main=True, strong=True, least=12),
            kit.Column(self.tr("Source"), lambda r: text(f"term.fund.{r.fund}"), rank=6, least=8),
            kit.Column(self.tr("Year"), self._year, rank=2),
            kit.Column(self.tr("Approved"), lambda r: riyals(r.figures.approved), end=True, rank=3),
            kit.Column(self.tr("Promised"), lambda r: riyals(r.figures.promised), end=True, rank=4),
            kit.Column(self.tr("Ordered"), lambda r: riyals(r.figures.ordered), end=True, rank=4),
            kit.Column(self.tr("Paid as aid"), lambda r: riyals(r.figures.aid), end=True, rank=5),
            kit.Column(self.tr("Compensation"), _compensated, end=True, rank=5),
            kit.Column(
                self.tr("Left"), lambda r: riyals(r.figures.left), end=True, rank=7, badge=_left
            ),
        ]

    def _entry_columns(self) -> list[kit.Column[EntryView]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            day_column(clock, self.tr("Day"), lambda e: riyadh_date(e.at), rank=5),
            kit.Column(
                self.tr("What"), lambda e: text(f"term.entry_why.{e.why}"), main=True, least=8
            ),
            kit.Column(self.tr("Amount"), lambda e: riyals(e.amount), end=True, rank=6),
            kit.Column(self.tr("About"), lambda e: e.about, identifier=True, rank=3),
            kit.Column(self.tr("By"), lambda e: e.who, rank=1, least=10),
        ]

    def _promise_columns(self) -> list[kit.Column[PromiseView]]:
        return [
            kit.Column(self.tr("Request"), lambda p: p.request_number, identifier=True, rank=3),
            kit.Column(self.tr("Name"), lambda p: p.name, main=True, strong=True, least=12),
            kit.Column(self.tr("To be ordered"), lambda p: riyals(p.open), end=True, rank=6),
            kit.Column(
                self.tr("Ordered"), lambda p: riyals(p.ordered) if p.ordered else "", end=True,
                rank=4,
            ),
        ]  # fmt: skip

    def _year(self, row: LineView) -> str:
        said = self.tr("%1 AH") if row.calendar.value == "hijri" else self.tr("%1 CE")
        return said.replace("%1", kit.texts.digits(str(row.year)))

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin in the list, or by opening the first line."""
        there = self.table.model.rows or not self.new.isVisibleTo(self)
        return self.table.view if there else self.new

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and that sources stay apart."""
        return _title(), self.tr("Each source by itself; what is left is promised to nobody")

    def shown_again(self) -> None:
        """Read the lines again."""
        self._desk.read(self._desk.office.money.lines.lines, done=self._show)

    def _show(self, rows: list[LineView]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: LineView | None) -> None:
        running = row is not None and row.holds_on(today(self._desk.office.clock))
        self.money.setEnabled(running)
        self._name.setText(row.name if row else "")
        condition = row.condition if row else ""
        self._facts.set_facts([(self.tr("Condition"), condition)] if condition else [])
        self._facts.setVisible(bool(condition))
        if row is None:
            self.entries.set_rows([])
            self.promises.set_rows([])
        else:
            self._desk.read(_read, row.id, done=self._tell)
        self._follow()

    def _tell(self, found: tuple[list[EntryView], list[PromiseView]]) -> None:
        entries, promises = found
        self.entries.set_rows(entries)
        self.promises.set_rows(promises, again=True)
        self._follow()

    def _turn(self) -> None:
        """Show what is promised, or every entry."""
        promised = self.shown.value() == "promises"
        self.promises.setVisible(promised)
        self.entries.setVisible(not promised)
        self._follow()

    def _follow(self, _row: object = None) -> None:
        row = self.promises.current() if self.shown.value() == "promises" else None
        self.give_back.setEnabled(row is not None and row.open > 0)

    # ---- acts

    def _ask_new(self) -> None:
        LineSheet(self, self._desk).open()

    def _ask_money(self) -> None:
        if (row := self.table.current()) is not None:
            MoneySheet(self, self._desk, row).open()

    def _ask_release(self) -> None:
        if (row := self.promises.current()) is not None and self.give_back.isEnabled():
            ReleaseSheet(self, self._desk, row).open()

    def ask_release_again(self, promise_id: str) -> None:
        """Open the sheet of a promise of the line in view."""
        for place, row in enumerate(self.promises.model.rows):
            if row.id == promise_id:
                self.promises.mark(place)
                self._ask_release()

    def _to_request(self, row: PromiseView) -> None:
        if row.compensates:
            if self._desk.may(Action.HARM_HANDLE):
                self._desk.go(PageId.HARM)
            return
        reads = self._desk.may(Action.REQUEST_READ)
        self._desk.go(places.Request(row.request_id) if reads else places.AidOf(row.person_id))

    def ask_again(self, line_id: str) -> None:
        """Open the sheet of a line that is still there."""
        for place, row in enumerate(self.table.model.rows):
            if row.id == line_id:
                self.table.mark(place)
                self._ask_money()

    def _to_allot(self) -> None:
        self._desk.go(PageId.ALLOT)


def _read(office: Office, actor: Actor, line_id: str) -> tuple[list[EntryView], list[PromiseView]]:
    lines = office.money.lines
    return lines.entries(actor, line_id), lines.promises(actor, line_id)


def _compensated(row: LineView) -> str:
    return riyals(row.figures.compensated) if row.figures.compensated else ""


def _left(row: LineView) -> str:
    if row.figures.left < 0:
        return "danger"
    return "warning" if row.figures.left * 10 < row.figures.approved else ""


def _title() -> str:
    return QCoreApplication.translate("LinesPage", "Budget lines")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_READ)


PAGE = PageSpec(
    PageId.LINES, _title, "hand-coins", LinesPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
