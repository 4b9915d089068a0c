"""What a round's sheets add up to, question by question."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.surveys.prints import REPORT
from desktop.core.surveys.rules import entered_by
from desktop.core.surveys.terms import (
    QuestionKind,
    QuestionResult,
    RoundResults,
    RoundView,
    Sampled,
)
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec
from desktop.ui.surveys.handed_out import HandedOutSheet, overfull


class ResultsPage(kit.Page):
    """Opened on a round's id."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._results: RoundResults | None = None
        self.entered = kit.Figure(self.tr("sheets entered"))
        self.rate = kit.Figure(self.tr("of those handed out came back"))
        self.satisfied = kit.Figure(self.tr("satisfied (4 and 5), over all scales"))
        figures = QHBoxLayout()
        for figure in (self.entered, self.rate, self.satisfied):
            figures.addWidget(figure)
        self._cards = kit.Rows(spacing=kit.theme.current_theme().px.gap)
        self.overfull = kit.Banner("warning")
        self.overfull.hide()
        self.overfull.activated.connect(self._ask_number)
        self.facts = kit.FactList()
        self.sampled: kit.Table[Sampled] = kit.Table(
            [
                kit.Column(self.tr("File"), lambda r: r.file_number, identifier=True, rank=2),
                kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True),
            ],
            name=self.tr("Who is asked"),
            empty=kit.EmptyState("users", self.tr("Nobody is in the sample"), ""),
        )
        self.sampled.hide()
        card = kit.Card().add(figures)
        card.add(self.facts, self.sampled)
        self.add(self.overfull, card, self._cards)
        self.enter = kit.Button(self.tr("Enter sheets"), self._to_entry, icon="keyboard")
        self.report = kit.Button(
            self.tr("The report"), self._to_report, kind="primary", icon="printer"
        )
        self._counts = False
        self.back = kit.Button(self.tr("All rounds"), self._to_rounds, icon="arrow-left")
        self.set_foot(kit.PrimaryBar(self.report, self.back, self.enter))

    def open_on(self, place: places.SurveyResults) -> None:
        """Show the results of a round."""
        self._desk.read(self._desk.office.surveys.results, place.round_id, done=self._show)

    def heading(self) -> tuple[str, str]:
        """Return the round's title and its survey's."""
        if self._results is None:
            return self.tr("Results"), ""
        found = self._results.round
        return found.title, self.tr("Results · %1").replace("%1", found.definition.title)

    def _show(self, results: RoundResults) -> None:
        self._results = results
        self._counts = self._desk.may(entered_by(results.round.kind))
        self.enter.setVisible(self._counts)
        self._show_sample(results.round)
        self.entered.set(results.round.entered)
        self.rate.set(_share(results.response_rate))
        self.satisfied.set(_share(_overall(results)))
        self._show_overfull(results.round)
        cards = map(self._card, results.questions)
        self._cards.come(cards, self._desk.tasks.turns, each=2)
        self.area.verticalScrollBar().setValue(0)
        self.titled.emit()

    def _show_sample(self, view: RoundView) -> None:
        """Tell in which way it was asked, and of a field survey whom, to who may know."""
        text = self._desk.messages.text
        facts = [(self.tr("In which way"), text(f"term.measure_way.{view.kind}"))]
        facts += [(self.tr("Who asks"), view.asked_by)] if view.asked_by else []
        if (sample := view.sample) is not None:
            how = text(f"term.sample_how.{sample.how}")
            facts.append((self.tr("Sample"), kit.texts.joined(how, kit.texts.numeral(sample.size))))
            if sample.seed:
                of = self.tr("Open files that day")
                facts.append((of, kit.texts.numeral(sample.population)))
                facts.append((self.tr("Seed of the draw"), kit.texts.ltr(sample.seed)))
            facts += [(self.tr("How they were chosen"), sample.note)] if sample.note else []
        self.facts.set_facts(facts)
        seen = view.sample is not None and self._desk.may(Action.SURVEY_MEASURE)
        self.sampled.setVisible(seen)
        if seen:
            self._desk.read(self._desk.office.samples.of_round, view.id, done=self._show_sampled)

    def _show_sampled(self, rows: tuple[Sampled, ...]) -> None:
        self.sampled.set_rows(rows)

    def _show_overfull(self, view: RoundView) -> None:
        self.overfull.setVisible(view.overfull)
        if view.overfull:
            ask = self.tr("There is no share before the number is right; the desk writes it.")
            if self._counts:
                ask = self.tr("Click here to write how many there were.")
            self.overfull.set_text(f"{overfull(view)} {ask}")

    def _ask_number(self) -> None:
        if self._results is None or not self._counts:
            return
        sheet = HandedOutSheet(self, self._desk, self._results.round)
        sheet.counted.connect(self._counted)
        sheet.open()

    def _counted(self, view: RoundView) -> None:
        self.open_on(places.SurveyResults(view.id))

    def _card(self, result: QuestionResult) -> QWidget:
        said = self.tr("%n answer(s)", "", result.answered)
        card = kit.Card(result.question.text, aside=kit.Badge(said, "neutral"), wrap=True)
        if result.mean is not None:
            card.add(kit.label(self._mean(result), "second", wrap=True))
        if result.counts:
            scale = result.question.kind is QuestionKind.SCALE
            chart = kit.ScaleBar if scale else kit.BarChart
            card.add(chart(result.question.text, self._bars(result)))
        for comment in result.comments:
            card.add(kit.label(f"«{comment}»", wrap=True))
        if result.question.kind is QuestionKind.TEXT and result.answered and not result.comments:
            card.add(kit.label(self.tr("Comments are not shown to this role."), "help"))
        return card

    def _mean(self, result: QuestionResult) -> str:
        text = self.tr("Mean %1 of 5 · satisfied %2")
        text = kit.texts.fill(text, _figure(result.mean or 0), _share(result.satisfied))
        if result.low is not None and result.high is not None:
            between = self.tr("95 % sure between %1 and %2")
            text = kit.texts.listed(
                (text, kit.texts.fill(between, _figure(result.low), _figure(result.high)))
            )
        elif result.answered > 1:
            text = kit.texts.listed(
                (text, self.tr("all answers are the same, so no interval can be given"))
            )
        else:
            text = kit.texts.listed((text, self.tr("one answer, so no interval can be given")))
        return text

    def _bars(self, result: QuestionResult) -> list[tuple[str, int]]:
        names = {"yes": self.tr("Yes"), "no": self.tr("No")}
        name = kit.texts.digits
        return [(name(names.get(key, key)), count) for key, count in result.counts]

    def _to_entry(self) -> None:
        if self._results is not None:
            self._desk.go(places.SurveyEntry(self._results.round.id))

    def _to_report(self) -> None:
        if self._results is not None:
            self._desk.go(places.Blank(REPORT, self._results.round.id))

    def _to_rounds(self) -> None:
        self._desk.go(PageId.SURVEYS)


def _share(share: float | None) -> str:
    if not share:
        return "—" if share is None else QCoreApplication.translate("ResultsPage", "nobody")
    return kit.texts.percent(share)


def _figure(value: float) -> str:
    return kit.texts.numeral(value, 2)


def _overall(results: RoundResults) -> float | None:
    """Return the share of satisfied answers among all answers on scales."""
    scales = [q for q in results.questions if q.satisfied is not None and q.answered]
    answers = sum(q.answered for q in scales)
    if not answers:
        return None
    return sum((q.satisfied or 0) * q.answered for q in scales) / answers


def _title() -> str:
    return QCoreApplication.translate("ResultsPage", "Results")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.SURVEY_READ)


PAGE = PageSpec(
    PageId.SURVEY_RESULTS, _title, "chart-column", ResultsPage, allowed=_allowed, listed=False,
    under=PageId.SURVEYS,
)  # fmt: skip
