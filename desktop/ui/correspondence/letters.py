"""«سجل الوارد والصادر»: what came in and what went out, by month, kind and whether it waits."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.correspondence.terms import (
    Direction,
    LetterKind,
    LetterRow,
    LetterView,
    Wanted,
)
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.correspondence.letter_card import LetterCard
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import month_text
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.letters.sheets import CancelSheet, LetterSheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_ALL = "all"


def read_letters(
    office: Office, actor: Actor, wanted: Wanted, after: Key | None, size: int
) -> Page[LetterRow]:
    """Read some letters of a list."""
    return office.correspondence.page(actor, wanted, after, size)


class LettersPage(kit.Page):
    """The register; beside it the letter that is marked. Opened on a letter."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letter: LetterView | None = None
        self._sought = ""
        text = desk.messages.text
        ways = [(way.value, text(f"term.letter_way.{way}")) for way in Direction]
        waits = (Wanted.OPEN, text("term.letter_stands.open"))
        self.chips = kit.Chips(
            self.tr("Which letters"), [(_ALL, self.tr("Everything")), *ways, waits]
        )
        self.search = kit.SearchBox(self.tr("Whom, what about, or a number"))
        self.month = kit.sifts(kit.ChoiceField([("", self.tr("Every month"))]))
        every_kind = ("", self.tr("Every kind"))
        self.kind = kit.sifts(
            kit.ChoiceField([every_kind, *terms(desk.messages, "letter_kind", LetterKind)])
        )
        self.table: kit.Table[LetterRow] = kit.Table(
            self._columns(),
            name=self.tr("Register of letters"),
            empty=kit.EmptyState(
                "send",
                self.tr("No letter here"),
                self.tr("What comes in and goes out stands here once it is entered."),
            ),
        )
        self._pages = Paged[Wanted, LetterRow](desk, self.table, read_letters, self._shown)
        self.card = LetterCard(desk)
        self.came = kit.Button(
            self.tr("Enter incoming"),
            partial(self._ask, Direction.IN),
            kind="primary",
            icon="inbox",
        )
        self.went = kit.Button(
            self.tr("Enter outgoing"), partial(self._ask, Direction.OUT), icon="send"
        )
        self.correct = kit.Button(self.tr("Correct"), self._correct, icon="pen-line")
        self.cancel = kit.Button(self.tr("Cancel the entry"), self._cancel, icon="circle-x")
        self.print = kit.Button(self.tr("Print the month"), self._print, icon="printer")
        self.elsewhere = kit.Button(
            self.tr("Sent elsewhere"), self._to_elsewhere, icon="list-checks"
        )
        self.elsewhere.setVisible(desk.may(Action.OUTSIDE_READ))
        self._build()
        self._connect()

    def _build(self) -> None:
        form = kit.Form(self)
        self.month.set_value("")
        self.kind.set_value("")
        filters = kit.columns(
            form.row("text", self.tr("Search"), self.search),
            form.row("month", self.tr("Month"), self.month),
            form.row("kind", self.tr("Kind"), self.kind),
            count=3,
        )
        side = kit.Aside(self.card)
        listed = kit.Card().grow().add(filters, self.table)
        self.add(self.chips)
        self.add(kit.filled(listed, side), stretch=1)
        kit.MainList(self, self.table, side)
        enters = self._desk.may(Action.LETTER_RECORD)
        for one in (self.came, self.went, self.correct, self.cancel):
            one.setVisible(enters)
        bar = (self.came, self.went, self.correct, self.cancel, self.print, self.elsewhere)
        self.set_foot(kit.PrimaryBar(*bar))

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _name: self._refresh())
        self.search.searched.connect(lambda _text: self._refresh())
        self.search.went_down.connect(self.table.focus_first)
        for one in (self.month, self.kind):
            one.changed.connect(self._refresh)
        self.table.selected.connect(self._marked)
        self._desk.listen(self, self.shown_again, DeskId.CORRESPONDENCE, DeskId.DOCUMENTS)
        press_by(self, "Ctrl+N", self.came)
        press_by(self, "Ctrl+P", self.print)

    def _columns(self) -> list[kit.Column[LetterRow]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            kit.Column(self.tr("Number"), lambda r: r.number, identifier=True, rank=6),
            kit.Column(self.tr("Way"), lambda r: text(f"term.letter_way.{r.direction}"), rank=5),
            day_column(clock, self.tr("Day"), lambda r: r.day, rank=4),
            kit.Column(self.tr("From or to"), lambda r: r.party, main=True, strong=True, least=14),
            kit.Column(self.tr("What it is about"), lambda r: r.subject, rank=3, least=12, most=46),
            kit.Column(self.tr("Kind"), lambda r: text(f"term.letter_kind.{r.kind}"), rank=1),
            kit.Column(self.tr("Stands"), self._stands, badge=_stands_kind, rank=2),
        ]

    def _stands(self, row: LetterRow) -> str:
        text = self._desk.messages.text
        if row.cancelled:
            return text("term.letter_stands.cancelled")
        return text("term.letter_stands.open") if row.open else ""

    # ---- what the window asks

    def open_on(self, place: places.Letter) -> None:
        """Show one letter."""
        self._sought = place.id
        self.shown_again()

    def first_act(self) -> QWidget:
        """Begin with the search."""
        return self.search

    def shown_again(self) -> None:
        """Read the register again."""
        letters = self._desk.office.correspondence
        self._desk.read(letters.months, done=self._offer)
        self._desk.read(letters.count_open, done=self._count)
        self._refresh()

    def _offer(self, months: list[str]) -> None:
        named = [(month, month_text(month)) for month in months]
        self.month.set_options([("", self.tr("Every month")), *named])
        self.print.setEnabled(bool(months))

    def _count(self, count: int) -> None:
        self.chips.set_counts({Wanted.OPEN: count})

    def _refresh(self) -> None:
        chosen, kind = self.chips.value(), self.kind.value()
        wanted = Wanted(
            direction=Direction(chosen) if chosen in set(Direction) else None,
            kind=LetterKind(kind) if kind else None,
            month=self.month.value() or "",
            open=chosen == Wanted.OPEN,
            text=self.search.text(),
        )
        self._pages.show(wanted, narrowed=wanted != Wanted())

    # ---- showing

    def _shown(self) -> None:
        rows = self.table.model.rows
        if self._sought:
            sought, self._sought = self._sought, ""
            place = next((n for n, row in enumerate(rows) if row.id == sought), None)
            if place is None:  # beyond the rows that were read, or of another filter
                self.table.view.clearSelection()
            else:
                self.table.mark(place)
            self._read(sought)
        elif rows and self.table.current() is None:
            self.table.view.selectRow(0)
        elif (row := self.table.current()) is not None:
            self._read(row.id)
        else:
            self._show(None)

    def _marked(self, row: LetterRow | None) -> None:
        if row is not None:
            self._read(row.id)

    def _read(self, letter_id: str) -> None:
        self._desk.read(self._desk.office.correspondence.read, letter_id, done=self._show)

    def _show(self, letter: LetterView | None) -> None:
        self._letter = letter
        self.card.show_letter(letter)
        stands = letter is not None and not letter.row.cancelled
        self.correct.setEnabled(stands and not (letter and letter.document_id))
        self.cancel.setEnabled(stands)

    # ---- acting

    def _sheet(self, way: Direction, letter: LetterView | None = None) -> LetterSheet:
        sheet = LetterSheet(self, self._desk, way, letter)
        sheet.kept.connect(self._kept)
        return sheet

    def _ask(self, way: Direction) -> None:
        self._sheet(way).open()

    def _correct(self) -> None:
        if self._letter is not None:
            self._sheet(self._letter.row.direction, self._letter).open()

    def _cancel(self) -> None:
        if self._letter is not None:
            sheet = CancelSheet(self, self._desk, self._letter)
            sheet.cancelled.connect(self._kept)
            sheet.open()

    def _kept(self, letter: LetterView) -> None:
        self._sought = letter.row.id
        self.shown_again()

    def _to_elsewhere(self) -> None:
        self._desk.go(PageId.ELSEWHERE)

    def _print(self) -> None:
        months = [self.month.itemData(place) for place in range(self.month.count())]
        month = self.month.value() or next((one for one in months if one), "")
        if month:
            self._desk.go(places.Blank("letters", month))


def _stands_kind(row: LetterRow) -> str:
    return "neutral" if row.cancelled else "warning" if row.open else ""


def _title() -> str:
    return QCoreApplication.translate("LettersPage", "Incoming and outgoing")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.LETTER_READ)


PAGE = PageSpec(PageId.LETTERS, _title, "send", LettersPage, allowed=_allowed)
