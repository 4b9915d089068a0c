"""Visits to homes that the association opened unasked: those to be made, and what came of each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.intake.initiated.prints import VISIT_SHEET
from desktop.core.intake.initiated.terms import InitiatedRow, InitiatedState
from desktop.core.proofs.prints import REGISTER
from desktop.core.work import Action, Actor, DeskId, may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.initiated import BADGES, CallOffVisitSheet, MakeVisitSheet, told
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_OPEN = (InitiatedState.LATE, InitiatedState.PLANNED)


class InitiatedPage(kit.Page):
    """Planned from the file of whoever is visited; Enter opens the file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        text = desk.messages.text
        self.table: kit.Table[InitiatedRow] = kit.Table(
            [
                day_column(desk.office.clock, self.tr("Day"), lambda r: r.planned.on, rank=6),
                kit.Column(
                    self.tr("Name"), lambda r: r.person.name, main=True, strong=True, least=14
                ),
                kit.Column(
                    self.tr("File"), lambda r: r.person.file_number, identifier=True, rank=5
                ),
                kit.Column(
                    self.tr("State"),
                    lambda r: text(f"term.initiated_state.{r.state}"),
                    badge=lambda r: BADGES[r.state],
                    rank=4,
                ),
                kit.Column(
                    self.tr("Who visits"), lambda r: r.planned.by, rank=2, least=10, most=30
                ),
                kit.Column(
                    self.tr("Reason and result"),
                    lambda r: told(desk, r).replace("\n", " · "),
                    rank=3,
                    least=14,
                    most=60,
                ),
            ],
            name=self.tr("Visits"),
            empty=kit.EmptyState(
                "house",
                self.tr("No visit yet"),
                self.tr("Plan one from the file of whoever is to be visited."),
            ),
        )
        self.record = kit.Button(
            self.tr("Record the visit"), self._record, kind="primary", icon="check"
        )
        self.off = kit.Button(self.tr("Call it off"), self._call_off, icon="x")
        self.print = kit.Button(self.tr("Print the sheet"), self._print, icon="printer")
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.record, self.off, self.print))
        for act in (self.record, self.off):
            act.setVisible(desk.may(Action.INITIATED_RECORD))
        self.print.setVisible(desk.may(Action.PROOF_READ))
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda row: desk.go(places.Person(row.person_id)))
        press_by(self, "Ctrl+P", self.print)
        desk.listen(self, self.shown_again, DeskId.INTAKE, DeskId.PEOPLE)
        self._marked(None)

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and that nobody need ask."""
        return _title(), self.tr("Opened by the association, without a request of the beneficiary")

    def shown_again(self) -> None:
        """Read the visits again."""
        self._desk.read(self._desk.office.initiated.rows, done=self._show)

    def ask_again(self, name: str, visit_id: str) -> None:
        """Open the sheet of a draft again, where the visit is still open."""
        for row in self.table.model.rows:
            if row.id == visit_id and row.state in _OPEN:
                self._open(name, row)

    def _show(self, rows: tuple[InitiatedRow, ...]) -> None:
        self.table.set_rows(list(rows))
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, row: InitiatedRow | None) -> None:
        for act in (self.record, self.off):
            act.setEnabled(row is not None and row.state in _OPEN)

    def _record(self) -> None:
        if (row := self.table.current()) is not None:
            self._open("made", row)

    def _call_off(self) -> None:
        if (row := self.table.current()) is not None:
            self._open("off", row)

    def _open(self, name: str, row: InitiatedRow) -> None:
        sheet = MakeVisitSheet if name == "made" else CallOffVisitSheet
        sheet(self, self._desk, row).open()

    def _print(self) -> None:
        self._desk.go(places.Blank(REGISTER, VISIT_SHEET))


def _title() -> str:
    return QCoreApplication.translate("InitiatedPage", "Visits that the association opened")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.INITIATED_READ)


PAGE = PageSpec(
    PageId.INITIATED, _title, "house", InitiatedPage, allowed=_allowed, listed=False,
    under=PageId.FOLLOW,
)  # fmt: skip
