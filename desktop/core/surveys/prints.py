"""The prints of the surveys' desk: a sheet to be filled in by hand, with its very questions, and
what a round of them found.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.base.arabic_text import arabic_digits
from desktop.base.hijri import hijri_text
from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.survey_forms import (
    Ask,
    AskKind,
    ScaleResult,
    SurveyReport,
    SurveySection,
    SurveySheet,
)
from desktop.core.surveys.service import SurveyService, before_in, results_in
from desktop.core.surveys.terms import QuestionResult, RoundView
from desktop.core.work import Action, Look, Work, demand

#: The id of a round's report in the catalogue.
REPORT: Final = "survey_report"


class SurveyPrints:
    """Composes the sheet of a survey, or of a round as it was worded when it was opened, and the
    report of a round.
    """

    def __init__(self, surveys: SurveyService, messages: Messages) -> None:
        self._surveys = surveys
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The forms by id, of a round; the sheet also of a survey."""
        return {"survey": self.sheet, REPORT: self.report}

    def sheet(self, at: Work | Look, subject: str, head: Head) -> SurveySheet:
        """Return the sheet, nameless and unanswered; raises Refused ``survey.unknown_round``."""
        definition = self._surveys.definition_in(at, subject)
        nameless = replace(head, day=None, staff="", job="", audit="", blank=True)
        return SurveySheet(
            head=replace(nameless, title=definition.title),
            intro=definition.intro,
            sections=tuple(
                SurveySection(
                    section.title,
                    tuple(
                        Ask(question.text, AskKind(question.kind.value), question.choices)
                        for question in section.questions
                    ),
                )
                for section in definition.sections
            ),
            closing=self._messages.text("print.survey_closing"),
        )

    def report(self, at: Work | Look, subject: str, head: Head) -> SurveyReport:
        """Return what a round found so far, beside the round before; raises Refused
        ``survey.unknown_round`` and ``work.not_permitted``.
        """
        demand(at.actor, Action.SURVEY_READ)
        found, text = results_in(at, subject), self._messages.text
        view = found.round
        before = before_in(at, view)
        means = {one.question.id: one.mean for one in before.questions} if before else {}
        way = text(f"term.measure_way.{view.kind}")
        first, last = hijri_text(view.starts), hijri_text(view.ends)
        return SurveyReport(
            head=replace(head, title=text("print.survey_report")),
            survey=f"{view.definition.title}، {view.title} ({way})",
            period=text("print.survey_period", first=first, last=last),
            channel=self._channel(view.channel),
            target=view.target or None,
            answered=view.entered,
            results=tuple(
                _scale(one, one.mean, means.get(one.question.id))
                for one in found.questions
                if one.mean is not None
            ),
            comments=tuple(said for one in found.questions for said in one.comments),
            note=" ".join((*self._asked(view), text("print.survey_report_note"))),
        )

    def _channel(self, channel: str) -> str:
        """Return how sheets were handed out; rounds of before keep the very words."""
        code = f"term.channel.{channel}"
        return self._messages.text(code) if code in self._messages else channel

    def _asked(self, view: RoundView) -> Iterator[str]:
        """Yield who asked, and how those who were asked were chosen."""
        text, sample = self._messages.text, view.sample
        if view.asked_by:
            yield text("print.survey_asked_by", who=view.asked_by)
        if sample is not None:
            size, of = (arabic_digits(str(one)) for one in (sample.size, sample.population))
            yield text(f"print.survey_{sample.how}", seed=sample.seed, size=size, of=of)
            if sample.note:
                yield text("print.survey_chosen", note=sample.note)


def _scale(one: QuestionResult, mean: float, previous: float | None) -> ScaleResult:
    first, second, third, fourth, fifth = (count for _, count in one.counts)
    return ScaleResult(
        one.question.text,
        (first, second, third, fourth, fifth),
        mean,
        one.low,
        one.high,
        one.satisfied or 0.0,
        previous,
    )
