"""The rounds of surveys: open one, enter its sheets, read its results."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.base.clock import today
from desktop.core.surveys.rules import entered_by
from desktop.core.surveys.terms import RoundKind, RoundView
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec
from desktop.ui.surveys.opening import RoundSheet
from desktop.ui.surveys.sample import SampleSheet


class SurveysPage(kit.Page):
    """Enter opens the entry of the marked round, where the role enters; else its results."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._clock = desk.office.clock  # a table is measured after the office is gone, too
        measures = desk.may(Action.SURVEY_MEASURE)
        empty = kit.EmptyState(
            "chart-column",
            self.tr("No round yet"),
            self.tr("A round is one survey, asked in a period. Open the first one."),
        )
        self.table: kit.Table[RoundView] = kit.Table(
            self._columns(), name=self.tr("Rounds"), empty=empty
        )
        self.enter = kit.Button(
            self.tr("Enter sheets"), self._to_entry, kind="primary", icon="keyboard"
        )
        self.results = kit.Button(self.tr("Results"), self._to_results, icon="chart-column")
        self.sheet = kit.Button(self.tr("Print the sheet"), self._to_sheet, icon="printer")
        self.sample = kit.Button(self.tr("Sample"), self._ask_sample, icon="users")
        self.open_button = kit.Button(self.tr("Open a round"), self._ask, icon="plus")
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        others = (self.results, self.sheet, self.sample, self.open_button)
        self.set_foot(kit.PrimaryBar(self.enter, *others))
        self.enter.setVisible(desk.may(Action.SURVEY_ENTER) or measures)
        self.sample.setVisible(measures)
        self.results.setVisible(desk.may(Action.SURVEY_READ))
        self.open_button.setVisible(desk.may(Action.SURVEY_OPEN) or measures)
        self.table.opened.connect(self._opened_row)
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.open_button)
        self._marked(None)

    def _columns(self) -> list[kit.Column[RoundView]]:
        return [
            kit.Column(self.tr("Round"), lambda r: r.title, main=True, strong=True, least=14),
            kit.Column(self.tr("Way"), self._way, rank=5, least=10),
            kit.Column(self.tr("Survey"), lambda r: r.definition.title, rank=1, least=14, most=30),
            day_column(self._clock, self.tr("From"), lambda r: r.starts, rank=2),
            day_column(self._clock, self.tr("To"), lambda r: r.ends, rank=6),
            kit.Column(self.tr("Sheets"), self._sheets, key=lambda r: r.entered, rank=4, end=True),
            kit.Column(self.tr("State"), self._state, badge=self._kind, rank=7),
        ]

    def _way(self, row: RoundView) -> str:
        return self._desk.messages.text(f"term.measure_way.{row.kind}")

    def _may_enter(self, row: RoundView) -> bool:
        return self._desk.may(entered_by(row.kind))

    def _sheets(self, row: RoundView) -> str:
        if row.target:
            return kit.texts.fill(self.tr("%1 of %2"), row.entered, row.target)
        return kit.texts.numeral(row.entered)

    def _state(self, row: RoundView) -> str:
        day = today(self._clock)
        if day < row.starts:
            return self.tr("To come")
        return self.tr("Running") if day <= row.ends else self.tr("Ended")

    def _kind(self, row: RoundView) -> str:
        day = today(self._clock)
        return "ok" if row.starts <= day <= row.ends else "neutral"

    def shown_again(self) -> None:
        """Read the rounds again."""
        self._desk.read(self._desk.office.surveys.rounds, done=self._show)

    def _show(self, rounds: list[RoundView]) -> None:
        self.table.set_rows(rounds)
        if rounds and self.table.current() is None:
            self.table.focus_first()
        if not rounds:
            self.open_button.setFocus()
        self._marked(self.table.current())

    def _marked(self, row: RoundView | None) -> None:
        self.enter.setEnabled(row is not None and self._may_enter(row))
        self.sample.setEnabled(row is not None and row.kind is RoundKind.FIELD_SURVEY)
        self.results.setEnabled(row is not None)
        self.sheet.setEnabled(row is not None)

    def _opened_row(self, row: RoundView) -> None:
        entry = places.SurveyEntry(row.id)
        self._desk.go(entry if self._may_enter(row) else places.SurveyResults(row.id))

    def _to_entry(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.SurveyEntry(row.id))

    def _to_results(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.SurveyResults(row.id))

    def _to_sheet(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.Blank("survey", row.id))

    def _ask_sample(self) -> None:
        if (row := self.table.current()) is not None and self.sample.isEnabled():
            sheet = SampleSheet(self, self._desk, row)
            sheet.chosen.connect(self._was_opened)
            sheet.open()

    def ask_again(self, which: str, round_id: str) -> None:
        """Open the sheet of a round, or of the sample of one that is in view."""
        if which == "round":
            self._ask()
            return
        for place, row in enumerate(self.table.model.rows):
            if row.id == round_id:
                self.table.mark(place)
                self._ask_sample()

    def _ask(self) -> None:
        sheet = RoundSheet(self, self.open_button.text(), self._desk)
        sheet.opened.connect(self._was_opened)
        sheet.open()

    def _was_opened(self, _round: RoundView) -> None:
        self.shown_again()


def _title() -> str:
    return QCoreApplication.translate("SurveysPage", "Surveys")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.SURVEY_READ) or may(actor.roles, Action.SURVEY_ENTER)


PAGE = PageSpec(PageId.SURVEYS, _title, "chart-column", SurveysPage, allowed=_allowed)
