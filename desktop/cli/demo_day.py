"""The made-up day of ``demo``, act by act."""

from datetime import timedelta

from desktop.base.clock import today
from desktop.cli.demo_course import Course
from desktop.cli.demo_office import MadeOffice
from desktop.cli.demo_sitting import Row, sit
from desktop.core.committee.prints import LETTER
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.intake.prints import offered
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice import day as made
from desktop.core.practice.loader import practice
from desktop.core.surveys.terms import EnterAnswers, OpenRound
from desktop.core.work.roles import Role


class Day:
    """One beneficiary, one request, from greeting to delivery; a survey and a suggestion."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office
        self.course = Course(office)

    def receive(self) -> None:
        """Greet, register, take the desk's own steps, and print what a request prints."""
        self.course.receive(made.visitor(self._made.policy.profile), practice().day.need)
        roles = self._made.there.actor.roles
        for form in offered(self.course.view.facts):
            if form.may_issue(roles):
                self._made.issue(form.id, self.course.view.id)

    def decide_and_deliver(self) -> None:
        """Study, decide, tell and deliver, each by its own role."""
        self._made.clock.advance(timedelta(days=15))
        self._made.enter(Role.RESEARCHER)
        self._issue("visit_blank")
        self.course.take(StepId.STUDY)
        self._issue("study", "needs_study")
        sit(self._made, [Row(self.course.subject, practice().day.steps.decision)], 1)
        self.course.follow(StepId.DECISION)
        self._issue(LETTER)
        self._made.enter(Role.RECEPTION)
        self.course.take(StepId.NOTIFICATION)
        self.course.take(StepId.DELIVERY)
        self._issue("delivery")

    def _issue(self, *form_ids: str) -> None:
        for form_id in form_ids:
            self._made.issue(form_id, self.course.view.id)

    def ask_and_hear(self) -> None:
        """Enter one survey from paper and take one suggestion."""
        there, words = self._made.there, practice().day
        surveys, actor, call = there.office.surveys, there.actor, self._made.call
        survey = surveys.definitions[0]
        day = today(self._made.clock)
        ends = day + timedelta(days=30)
        opened = OpenRound(survey.id, words.survey_round, day, ends, ChannelId.INTERVIEW, 5)
        started = call(surveys.open_round, actor, opened)
        call(surveys.enter, actor, EnterAnswers(started.id, made.answers(survey)))
        voice = RecordVoice(
            VoiceKind.SUGGESTION,
            ChannelId.INTERVIEW,
            words.suggestion,
            self._made.clock.now(),
            name=practice().person.name.full,
        )
        call(there.office.complaints.record, actor, voice)
