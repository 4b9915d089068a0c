"""The waiting list: places by points, each explained line by line."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.aid.terms import LineView
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import SittingView
from desktop.core.intake.reasons import reason_text
from desktop.core.intake.turns.terms import Given, Place
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.committee.give_sheet import GiveTurnsSheet
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.decision_letters import LettersSheet, Run
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class TurnsPage(kit.Page):
    """The list, and why the marked one stands where it does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[Place] = kit.Table(
            self._columns(),
            name=self.tr("Waiting list"),
            empty=kit.EmptyState(
                "hourglass",
                self.tr("Nobody waits for funds"),
                self.tr("What is put on the waiting list stands here, by its points."),
            ),
        )
        self._who = kit.label("", "section", wrap=True)
        self._why = kit.FactList()
        self._table = kit.label("", "help", wrap=True)
        case = kit.Aside(kit.Card().add(self._who, self._why, self._table))
        self.open_button = kit.Button(
            self.tr("Whole request"), self._open, kind="primary", icon="file-text"
        )
        self.give = kit.Button(self.tr("Give down the list"), self._ask, icon="hand-coins")
        self.give.setVisible(desk.may(Action.TURN_GIVE))
        self._given: tuple[str, ...] = ()
        self.letters = kit.Button(
            self.tr("Letters of what was given"), self._ask_letters, icon="file-text"
        )
        self.letters.hide()
        self.add(kit.filled(kit.Card().grow().add(self.table), case, shares=(3, 2)), stretch=1)
        kit.MainList(self, self.table, case)
        self.set_foot(
            kit.PrimaryBar(
                self.open_button,
                self.give,
                self.letters,
                note=self.tr("A place changes with the points, and is promised to nobody."),
            )
        )
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda _row: self._open())
        press_by(self, "Ctrl+Return", self.open_button)
        press_by(self, "Ctrl+G", self.give)
        desk.listen(self, self.shown_again, DeskId.INTAKE, DeskId.COMMITTEE)
        self._marked(None)

    def _columns(self) -> list[kit.Column[Place]]:
        return [
            kit.Column(self.tr("Place"), lambda r: kit.texts.numeral(r.place), rank=6),
            kit.Column(self.tr("Points"), lambda r: kit.texts.numeral(r.total), rank=5),
            kit.Column(self.tr("Request"), lambda r: r.number, identifier=True, rank=4),
            kit.Column(self.tr("Name"), lambda r: r.who, main=True, strong=True, least=14),
            kit.Column(self.tr("Service"), lambda r: r.service, rank=2, least=10, most=30),
            day_column(self._desk.office.clock, self.tr("Since"), lambda r: r.since, rank=3),
        ]

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(self._desk.office.turns.places, done=self._show)

    def _show(self, rows: list[Place]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def holds(self) -> bool:
        """Tell whether letters of what was given now are offered."""
        return bool(self._given)

    def _ask(self) -> None:
        self._desk.read(self._desk.office.money.lines.lines, done=self._ask_from, busy=self.give)

    def _ask_from(self, lines: list[LineView]) -> None:
        done = partial(self._ask_in, lines)
        self._desk.read(self._desk.office.committee.sittings, done=done, busy=self.give)

    def _ask_in(self, lines: list[LineView], sittings: list[SittingView]) -> None:
        sheet = GiveTurnsSheet(self, self._desk, lines, sittings)
        sheet.given.connect(self._kept)
        sheet.asked.connect(lambda: self._desk.go(PageId.COMMITTEE))
        sheet.open()

    def _kept(self, given: Given) -> None:
        """Offer the letters of what was given now; later each request offers its own."""
        self._given = given.requests
        self.letters.setVisible(self._desk.issues(LETTER))

    def _ask_letters(self) -> None:
        run = Run(requests=self._given)
        LettersSheet(self, self.letters.text(), self._desk, run).open()

    def _marked(self, row: Place | None) -> None:
        self.give.setEnabled(bool(self.table.model.rows))
        self.open_button.setEnabled(row is not None)
        if row is None:
            self._who.setText("")
            self._why.set_facts([])
            self._table.setText("")
            return
        text, numeral = self._desk.messages.text, kit.texts.numeral
        self._who.setText(kit.texts.joined(row.who, kit.texts.ltr(row.number)))
        lines = [(text(f"term.points.{what}"), numeral(count)) for what, count in row.points]
        reason = reason_text(self._desk.messages, row.reason)
        facts = [*lines, (self.tr("All points"), numeral(row.total)), (self.tr("Reason"), reason)]
        self._why.set_facts([(name, value) for name, value in facts if value])
        own = self.tr("By the office's own table.")
        example = self.tr("By an example of a table: the office has not chosen its own yet.")
        self._table.setText(example if row.example else own)

    def _open(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.go(places.Request(row.id))


def _title() -> str:
    return QCoreApplication.translate("TurnsPage", "Waiting list")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.TURN_READ)


PAGE = PageSpec(
    PageId.TURNS, _title, "hourglass", TurnsPage, allowed=_allowed, listed=False,
    under=PageId.COMMITTEE,
)  # fmt: skip
