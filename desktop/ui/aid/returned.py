"""«تحديث الآيبان»: transfers that the bank returned, for the desk to mend the account."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.aid.orders.terms import PaymentView
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class ReturnedPage(kit.Page):
    """A row is gone once its money is ordered anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[PaymentView] = kit.Table(
            self._columns(),
            name=self.tr("Returned transfers"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("The bank returned nothing"),
                self.tr("What comes back stands here until it is ordered anew."),
            ),
        )
        self.open_button = kit.Button(
            self.tr("Open the file"), self._open, kind="primary", icon="user"
        )
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.open_button))
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda _row: self._open())
        press_by(self, "Ctrl+Return", self.open_button)
        desk.listen(self, self.shown_again, DeskId.AID, DeskId.PEOPLE)
        self._marked(None)

    def _columns(self) -> list[kit.Column[PaymentView]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            kit.Column(self.tr("File"), lambda r: r.file_number, identifier=True, rank=5),
            kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Request"), lambda r: r.request_number, identifier=True, rank=4),
            kit.Column(
                self.tr("Reason"),
                lambda r: text(f"term.return_reason.{r.reason}") if r.reason else "",
                badge=lambda _r: "warning",
                rank=6,
                least=10,
            ),
            day_column(clock, self.tr("Returned"), lambda r: r.settled_on, rank=3),
        ]

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what is to be done."""
        return _title(), self.tr("Update the account in the file; it is ordered anew after that")

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(self._desk.office.money.transfers.returned, done=self._show)

    def _show(self, rows: list[PaymentView]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: PaymentView | None) -> None:
        self.open_button.setEnabled(row is not None and self._desk.may(Action.PERSON_READ))

    def _open(self) -> None:
        if (row := self.table.current()) is not None and self.open_button.isEnabled():
            self._desk.go(places.Person(row.person_id))


def _title() -> str:
    return QCoreApplication.translate("ReturnedPage", "Updating IBANs")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_TELL)


PAGE = PageSpec(
    PageId.RETURNED, _title, "undo-2", ReturnedPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
