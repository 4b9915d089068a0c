"""Decisions that wait to be ratified: those of a sitting in one act, or one of them apart."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.intake.ratifying.terms import ACTS, RatifyRows, ToRatify
from desktop.core.work import Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.committee.ratify_sheet import RatifySheet
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import count_of, riyals
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class RatifyingPage(kit.Page):
    """The list, the oldest sitting first; until it is ratified nobody is told or paid."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[ToRatify] = kit.Table(
            self._columns(),
            name=self.tr("Decisions to be ratified"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("No decision waits to be ratified"),
                self.tr("What a sitting decides stands here until it is ratified."),
            ),
        )
        self.whole = kit.Button(self.tr("Ratify the sitting"), icon="shield-check", kind="primary")
        self.one = kit.Button(self.tr("Ratify this one"), icon="check")
        self.back = kit.Button(self.tr("Send back"), icon="undo-2")
        self.request = kit.Button(self.tr("Whole request"), self._open, icon="file-text")
        self.whole.clicked.connect(partial(self._ask, whole=True, ratified=True))
        self.one.clicked.connect(partial(self._ask, whole=False, ratified=True))
        self.back.clicked.connect(partial(self._ask, whole=False, ratified=False))
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.bar = kit.PrimaryBar(self.whole, self.one, self.back, self.request)
        self.set_foot(self.bar)
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda _row: self._open())
        press_by(self, "Ctrl+Return", self.whole)
        desk.listen(self, self.shown_again, DeskId.INTAKE, DeskId.COMMITTEE)
        self._marked(None)

    def _columns(self) -> list[kit.Column[ToRatify]]:
        text = self._desk.messages.text
        return [
            kit.Column(self.tr("Sitting"), lambda r: r.sitting, identifier=True, rank=5),
            day_column(self._desk.office.clock, self.tr("Day"), lambda r: r.decided_on, rank=3),
            kit.Column(self.tr("Request"), lambda r: r.number, identifier=True, rank=4),
            kit.Column(self.tr("Name"), lambda r: r.who, main=True, strong=True, least=14),
            kit.Column(self.tr("Service"), lambda r: r.service, rank=2, least=10, most=30),
            kit.Column(
                self.tr("Decision"), lambda r: text(f"term.outcome.{r.outcome.value}"), rank=6,
                least=10, most=30,
            ),
            kit.Column(self.tr("Amount"), _amount, rank=5, least=8),
            kit.Column(
                self.tr("Ratified by"), lambda r: text(f"term.ratified_by.{r.by.value}"), rank=1
            ),
        ]  # fmt: skip

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return what waits, and what waiting means."""
        return _title(), self.tr("Until then nobody is told and nothing is paid")

    def shown_again(self) -> None:
        """Read the list again."""
        self._desk.read(self._desk.office.ratifying.waiting, done=self._show)

    def _show(self, rows: list[ToRatify]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, row: ToRatify | None) -> None:
        may_it = row is not None and self._desk.may(ACTS[row.by])
        for button in (self.whole, self.one, self.back):
            button.setEnabled(may_it)
        self.request.setEnabled(row is not None)
        same = self._of_sitting(row)
        said = self.tr("%n decision(s) of this sitting", "", len(same)) if row else ""
        self.bar.set_note(said)

    def _of_sitting(self, row: ToRatify | None) -> list[ToRatify]:
        """Return the rows of the same sitting that wait for the same word."""
        if row is None:
            return []
        rows = self.table.model.rows
        return [one for one in rows if (one.sitting, one.by) == (row.sitting, row.by)]

    def _open(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.go(places.Request(row.id))

    def ask_again(self, request_id: str, *, ratified: bool) -> None:
        """Open the sheet of a decision that is still there."""
        for place, row in enumerate(self.table.model.rows):
            if row.id == request_id:
                self.table.view.selectRow(place)
                self._ask(whole=False, ratified=ratified)

    def _ask(self, *, whole: bool, ratified: bool) -> None:
        row = self.table.current()
        if row is not None:
            rows = self._of_sitting(row) if whole else [row]
            command = RatifyRows(tuple(one.id for one in rows), row.by, ratified)
            RatifySheet(self, self._desk, command, rows).open()


def _amount(row: ToRatify) -> str:
    if not row.amount:
        return ""
    months = count_of(row.months, "شهر") if row.months else ""
    return kit.texts.joined(riyals(row.amount), months)


def _title() -> str:
    return QCoreApplication.translate("RatifyingPage", "Ratifying decisions")


def _allowed(actor: Actor) -> bool:
    return any(may(actor.roles, one) for one in ACTS.values())


def _count(desk: Desk) -> int:
    return len(desk.office.ratifying.waiting(desk.actor))


PAGE = PageSpec(
    PageId.RATIFYING, _title, "shield-check", RatifyingPage, allowed=_allowed, count=_count,
    listed=False, under=PageId.COMMITTEE,
)  # fmt: skip
