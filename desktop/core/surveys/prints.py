"""The prints of the surveys' desk: a sheet to be filled in by hand, with its very questions."""

from dataclasses import replace

from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.survey_forms import Ask, AskKind, SurveySection, SurveySheet
from desktop.core.surveys.service import SurveyService
from desktop.core.work import Look, Work


class SurveyPrints:
    """Composes the sheet of a survey, or of a round as it was worded when it was opened."""

    def __init__(self, surveys: SurveyService, messages: Messages) -> None:
        self._surveys = surveys
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is a round's id or a survey's."""
        return {"survey": self.sheet}

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
