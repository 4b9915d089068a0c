"""Who was sent to another association: name, place, where and when, found again."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.correspondence.outside.terms import SentRow
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def read_sent(
    office: Office, actor: Actor, text: str, after: Key | None, size: int
) -> Page[SentRow]:
    """Read some of who was sent elsewhere."""
    return office.outside.page(actor, text, after, size)


class ElsewherePage(kit.Page):
    """A list with a search; the letter of the one that is marked opens from it."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.search = kit.SearchBox(self.tr("Name, place, association, identity or mobile"))
        self.table: kit.Table[SentRow] = kit.Table(
            self._columns(),
            name=self.tr("Sent to other associations"),
            empty=kit.EmptyState(
                "send",
                self.tr("Nobody was sent elsewhere"),
                self.tr("Who is from outside the area stands here once the letter is issued."),
            ),
        )
        self._pages = Paged[str, SentRow](desk, self.table, read_sent, self._shown)
        self.paper = kit.Button(
            self.tr("Show the letter"), self._open_marked, kind="primary", icon="printer"
        )
        self.add(kit.Card().grow().add(self.search, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.paper))
        self.search.searched.connect(lambda _text: self.shown_again())
        self.search.finds(self._pages)
        self.search.went_down.connect(self.table.focus_first)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)
        self._marked(None)
        desk.listen(self, self.shown_again, DeskId.CORRESPONDENCE)
        press_by(self, "Ctrl+Return", self.paper)

    def _columns(self) -> list[kit.Column[SentRow]]:
        return [
            day_column(self._desk.office.clock, self.tr("Day"), lambda r: r.sent_on, rank=5),
            kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Sent to"), lambda r: r.association, rank=6, least=12, most=46),
            kit.Column(self.tr("Where they live"), lambda r: r.place, rank=3, least=10, most=30),
            kit.Column(self.tr("Identity"), lambda r: r.identity, identifier=True, rank=2),
            kit.Column(self.tr("Mobile"), lambda r: r.mobile, identifier=True, rank=1),
            kit.Column(self.tr("Outgoing number"), lambda r: r.number, identifier=True, rank=4),
        ]

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the search."""
        return self.search

    def open_on(self, place: places.SentElsewhere) -> None:
        """Look for what was typed elsewhere."""
        self.search.setText(place.text)
        self.shown_again()

    def shown_again(self) -> None:
        """Read the list again."""
        text = self.search.text()
        self._pages.show(text, narrowed=bool(text))

    def _shown(self) -> None:
        if self.table.model.rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, row: SentRow | None) -> None:
        shows = row is not None and bool(row.document_id)
        self.paper.setEnabled(shows and self._desk.may(Action.DOCUMENT_SHOW))

    def _open_marked(self) -> None:
        if (row := self.table.current()) is not None:
            self._open(row)

    def _open(self, row: SentRow) -> None:
        if row.document_id and self._desk.may(Action.DOCUMENT_SHOW):
            self._desk.go(places.PrintOf(row.document_id))


def _title() -> str:
    return QCoreApplication.translate("ElsewherePage", "Sent to other associations")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.OUTSIDE_READ)


PAGE = PageSpec(
    PageId.ELSEWHERE, _title, "send", ElsewherePage, allowed=_allowed, listed=False,
    under=PageId.LETTERS,
)  # fmt: skip
