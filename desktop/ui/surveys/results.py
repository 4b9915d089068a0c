"""What a round's sheets add up to, question by question."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.surveys.terms import QuestionKind, QuestionResult, RoundResults
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class ResultsPage(kit.Page):
    """Opened on a round's id."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._results: RoundResults | None = None
        self.entered = kit.Figure(self.tr("sheets entered"), 0)
        self.rate = kit.Figure(self.tr("of those handed out came back"))
        self.satisfied = kit.Figure(self.tr("satisfied (4 and 5), over all scales"))
        figures = QHBoxLayout()
        for figure in (self.entered, self.rate, self.satisfied):
            figures.addWidget(figure)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(kit.theme.current_theme().px.gap)
        self.add(kit.Card().add(figures), self._cards)
        self.enter = kit.Button(self.tr("Enter sheets"), self._to_entry, icon="keyboard")
        self.enter.setVisible(may(desk.actor.roles, Action.SURVEY_ENTER))
        self.back = kit.Button(
            self.tr("All rounds"), self._to_rounds, kind="primary", icon="arrow-right", after=True
        )
        self.set_foot(kit.PrimaryBar(self.back, self.enter))

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
        self.entered.set(results.round.entered)
        self.rate.set(_share(results.response_rate))
        self.satisfied.set(_share(_overall(results)))
        kit.empty(self._cards)
        for question in results.questions:
            self._cards.addWidget(self._card(question))
        self.area.verticalScrollBar().setValue(0)
        self.titled.emit()

    def _card(self, result: QuestionResult) -> QWidget:
        said = kit.texts.arabic_digits(self.tr("%n answer(s)", "", result.answered))
        card = kit.Card(result.question.text, aside=kit.Badge(said, "neutral"))
        card.heading.setWordWrap(True)
        if result.mean is not None:
            card.add(kit.label(self._mean(result), "second", wrap=True))
        if result.counts:
            card.add(kit.BarChart(result.question.text, self._bars(result)))
        for comment in result.comments:
            card.add(kit.label(f"«{comment}»", wrap=True))
        if result.question.kind is QuestionKind.TEXT and result.answered and not result.comments:
            card.add(kit.label(self.tr("Comments are not shown to this role."), "help"))
        return card

    def _mean(self, result: QuestionResult) -> str:
        text = self.tr("Mean %1 of 5 · satisfied %2")
        text = text.replace("%1", _figure(result.mean or 0)).replace("%2", _share(result.satisfied))
        if result.low is not None and result.high is not None:
            between = self.tr("95 % sure between %1 and %2")
            between = between.replace("%1", _figure(result.low)).replace("%2", _figure(result.high))
            text += f"، {between}"
        return kit.texts.arabic_digits(text)

    def _bars(self, result: QuestionResult) -> list[tuple[str, int]]:
        names = {"yes": self.tr("Yes"), "no": self.tr("No")}
        counts = result.counts
        if result.question.kind is QuestionKind.SCALE:
            counts = tuple(reversed(counts))
        return [(kit.texts.arabic_digits(names.get(key, key)), count) for key, count in counts]

    def _to_entry(self) -> None:
        if self._results is not None:
            self._desk.go(places.SurveyEntry(self._results.round.id))

    def _to_rounds(self) -> None:
        self._desk.go(PageId.SURVEYS)


def _share(share: float | None) -> str:
    return "—" if share is None else kit.texts.arabic_digits(f"{share:.0%}").replace("%", "٪")


def _figure(value: float) -> str:
    return kit.texts.arabic_digits(f"{value:.2f}").replace(".", "٫")


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
    PageId.SURVEY_RESULTS, _title, "chart-column", ResultsPage, allowed=_allowed, listed=False
)
