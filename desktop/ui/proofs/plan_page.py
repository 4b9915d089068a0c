"""The yearly plan of measuring satisfaction, with what was done of it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from desktop.base.clock import today
from desktop.core.proofs.plan.prints import PLAN_SHEET
from desktop.core.proofs.plan.rules import is_over
from desktop.core.proofs.plan.terms import DropWay, PlanLine, PlanState
from desktop.core.proofs.prints import REGISTER
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.places import PageId
from desktop.ui.proofs.plan_sheets import NotDoneSheet, PlanWaySheet
from desktop.ui.shell.pages import PageSpec, Section

_BADGES = {
    PlanState.DONE: "ok",
    PlanState.PLANNED: "info",
    PlanState.THIS_MONTH: "warning",
    PlanState.OVERDUE: "danger",
    PlanState.NOT_DONE: "neutral",
}


class PlanPage(kit.Page):
    """What is not done is amber until its month ends; a reason answers for it."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._this_year = today(desk.office.clock).year
        self.years = kit.Chips(self.tr("Which year"), self._span())
        self.years.set_value(str(self._this_year))
        self.table: kit.Table[PlanLine] = kit.Table(
            self._columns(),
            name=self.tr("Plan"),
            empty=kit.EmptyState(
                "calendar-days",
                self.tr("Nothing is planned yet"),
                self.tr("Each way stands here with its month and who answers for it."),
            ),
        )
        self.add_button = kit.Button(self.tr("Plan"), self._ask, kind="primary", icon="plus")
        self.answer = kit.Button(self.tr("Not done"), self._ask_answer, icon="minus")
        self.drop = kit.Button(self.tr("Take out"), self._drop, icon="x")
        self.print = kit.Button(self.tr("Print the plan"), self._print, icon="printer")
        self.add(self.years, kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.add_button, self.answer, self.drop, self.print))
        for button in (self.add_button, self.answer, self.drop):
            button.setVisible(desk.may(Action.PLAN_SET))
        self.print.setVisible(desk.may(Action.DOCUMENT_READ))
        self.years.chosen.connect(self._read)
        self.table.selected.connect(self._marked)
        desk.listen(self, self.shown_again, DeskId.PROOFS, DeskId.SURVEYS)
        press_by(self, "Ctrl+N", self.add_button)
        press_by(self, "Ctrl+P", self.print)
        self._marked(None)

    def _columns(self) -> list[kit.Column[PlanLine]]:
        text = self._desk.messages.text
        return [
            kit.Column(
                self.tr("Month"),
                lambda r: text(f"term.month.{r.month}"),
                key=lambda r: r.month,
                rank=6,
            ),
            kit.Column(
                self.tr("Way"),
                lambda r: text(f"term.measure_way.{r.way}"),
                main=True,
                strong=True,
                least=14,
            ),
            kit.Column(
                self.tr("Who answers for it"), lambda r: r.responsible, rank=3, least=10, most=30
            ),
            kit.Column(
                self.tr("State"),
                lambda r: text(f"term.plan_state.{r.state}"),
                badge=lambda r: _BADGES[r.state],
                rank=5,
            ),
            kit.Column(self.tr("Reason"), lambda r: r.reason, rank=2, least=8, most=40),
            kit.Column(self.tr("Rests on"), self._source, rank=1, least=8, most=24),
        ]

    def _source(self, line: PlanLine) -> str:
        return self.tr("The policy") if line.listed else self.tr("The office's choice")

    def _span(self) -> list[tuple[str, str]]:
        named, now = self.tr("Year %1"), self._this_year  # heard by itself, a number says nothing
        return [
            (str(one), named.replace("%1", kit.texts.numeral(one, grouped=False)))
            for one in range(now - 1, now + 2)
        ]

    def day_turned(self) -> None:
        """Offer the years around the new one, and show it where the one before it was shown."""
        before, self._this_year = self._this_year, today(self._desk.office.clock).year
        if before != self._this_year:
            chosen = self.year
            self.years.rename(self._span())
            self.years.set_value(str(self._this_year if chosen == before else chosen))
        self.shown_again()

    @property
    def year(self) -> int:
        """The year in view."""
        return int(self.years.value())

    def shown_again(self) -> None:
        """Read the plan again."""
        self._read("")

    def _read(self, _chosen: str) -> None:
        self._desk.read(self._desk.office.plan.of_year, self.year, done=self._show)

    def _show(self, lines: tuple[PlanLine, ...]) -> None:
        self.table.set_rows(list(lines))
        if lines and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, line: PlanLine | None) -> None:
        self.answer.setEnabled(_waits(line))
        now = today(self._desk.office.clock)
        self.drop.setEnabled(line is not None and not is_over(line.year, line.month, now))

    # ---- acts

    def _ask(self) -> None:
        sheet = PlanWaySheet(self, self.add_button.text(), self._desk, self.year)
        sheet.planned.connect(self._show)
        sheet.open()

    def _ask_answer(self) -> None:
        if (line := self.table.current()) is not None:
            self._open_answer(line)

    def ask_answer_again(self, about: str) -> None:
        """Open the sheet of a draft again, of whichever year, where its line still waits."""
        year, _, _ = about.partition("-")
        self.years.set_value(year)
        of_year = self._desk.office.plan.of_year
        self._desk.read(of_year, int(year), done=partial(self._answer_again, about))

    def _answer_again(self, about: str, lines: tuple[PlanLine, ...]) -> None:
        self._show(lines)
        for place, line in enumerate(lines):
            if about == f"{line.year}-{line.month}-{line.way}" and _waits(line):
                self.table.mark(place)
                self._open_answer(line)

    def _open_answer(self, line: PlanLine) -> None:
        sheet = NotDoneSheet(self, self.answer.text(), self._desk, line)
        sheet.answered.connect(self._show)
        sheet.open()

    def _drop(self) -> None:
        if (line := self.table.current()) is not None:
            self._desk.act(
                self._desk.office.plan.drop,
                line.year,
                DropWay(line.way, line.month),
                done=self._show,
                busy=self.drop,
            )

    def _print(self) -> None:
        self._desk.go(places.Blank(REGISTER, f"{PLAN_SHEET}:{self.year}"))


def _waits(line: PlanLine | None) -> bool:
    """Tell whether a line is neither done nor answered for."""
    return line is not None and line.state not in (PlanState.DONE, PlanState.NOT_DONE)


def _title() -> str:
    return QCoreApplication.translate("PlanPage", "Plan of measuring satisfaction")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PROOF_READ)


PAGE = PageSpec(
    PageId.PLAN, _title, "calendar-days", PlanPage, Section.SYSTEM, allowed=_allowed,
    listed=False, under=PageId.POLICY,
)  # fmt: skip
