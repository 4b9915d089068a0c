"""The made-up cases of ``demo``: three requests, two sittings, two objections and a home visit."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from desktop.base.clock import months_after, today
from desktop.cli.demo_course import Course
from desktop.cli.demo_office import MadeOffice
from desktop.cli.demo_sitting import Row, sit
from desktop.core.committee.prints import LETTER
from desktop.core.complaints.prints import ANSWER
from desktop.core.complaints.terms import VOICE, AnswerTold, RecordVoice, VoiceKind
from desktop.core.intake.home_visits import HOME_VISITS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.studied.terms import PlanVisit, RecordVisit, VisitedBy
from desktop.core.people.terms import Member, PersonView, Relationship
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.practice.names import iban
from desktop.core.practice.world import made_person
from desktop.core.work.roles import Role
from desktop.core.work.subjects import Subject, several

#: Numbers of made-up people who come in no other part of the made-up world.
_FIRST_PERSON: Final = 60


class Cases:
    """The three requests, by their names in ``resources/practice/cases.toml``."""

    def __init__(self, office: MadeOffice) -> None:
        words = practice().cases
        self._made = office
        self._words = {
            "in_part": words.in_part, "objected": words.objected, "waiting": words.waiting
        }  # fmt: skip
        self._courses = {name: Course(office) for name in self._words}
        self._printed: Counter[str] = Counter()

    def live(self) -> None:
        """Live them from reception to the reply that reached the beneficiary."""
        self._receive()
        self._wait(15)
        for name in self._words:
            self._study(name, 0)
        self._sit(2, dict.fromkeys(self._words, 0))
        self._tell(*self._words)
        self._wait(4)
        objections = {name: self._object(name) for name in ("in_part", "objected")}
        self._visit("waiting")
        self._study("waiting", 1)
        self._sit(3, {"in_part": 1, "objected": 1, "waiting": 1}, objections)
        self._tell("objected", "waiting")
        self._answer()

    def summary(self) -> list[dict[str, Any]]:
        """Return each request's number and how it stood after each step."""
        return [
            {"name": name, "case": course.view.number, "states": course.states}
            for name, course in self._courses.items()
        ]

    @property
    def families(self) -> list[PersonView]:
        """The files of the requests, in their order."""
        return [course.view.person for course in self._courses.values()]

    # How it is done

    def _wait(self, days: int) -> None:
        self._made.clock.advance(timedelta(days=days))

    def _receive(self) -> None:
        for place, (name, course) in enumerate(self._courses.items()):
            number = _FIRST_PERSON + place
            visitor = made_person(self._made.policy.profile, number)
            visitor = replace(visitor, iban=iban(number))
            if any(one.monthly for one in self._words[name].decisions):
                visitor = replace(visitor, members=_children())
            course.receive(visitor, self._words[name].need)

    def _study(self, name: str, place: int) -> None:
        """Study a request as the researcher, and print the study."""
        self._made.enter(Role.RESEARCHER)
        words, course = self._words[name], self._courses[name]
        findings, recommended = words.findings[place], words.recommendations[place]
        plain = practice().day.steps.study
        study = replace(  # who lives alone
            plain, findings=findings, recommendation=recommended, members=(), strokes=ink()
        )
        course.take(StepId.STUDY, study)

    def _visit(self, name: str) -> None:
        """Plan a home visit and make it two days later."""
        there, words = self._made.enter(Role.RESEARCHER), self._words[name]
        study, course = there.office.studies, self._courses[name]
        day = today(self._made.clock) + timedelta(days=2)
        plan = PlanVisit(day, words.visitors)
        self._made.call(study.plan_visit, there.actor, course.view.id, plan)
        self._made.issue(HOME_VISITS, several([course.view.id]))
        self._wait(2)
        visit = RecordVisit(
            day, words.visitors, VisitedBy.TWO, met=words.met, visit_note=words.visit_note
        )
        self._made.call(study.record_visit, there.actor, course.view.id, visit)

    def _object(self, name: str) -> Subject:
        """Take an objection to a request's decision at the desk."""
        there, view = self._made.enter(Role.RECEPTION), self._courses[name].view
        said, now = self._words[name].objection, self._made.clock.now()
        voice = RecordVoice(
            VoiceKind.OBJECTION,
            ChannelId.INTERVIEW,
            said,
            now,
            person_id=view.person.id,
            request_id=view.id,
        )
        return Subject(
            VOICE, self._made.call(there.office.complaints.record, there.actor, voice).id
        )

    def _sit(
        self, place: int, rows: dict[str, int], against: Mapping[str, Subject] | None = None
    ) -> None:
        """Decide requests in a sitting, each by one of its decisions; ``against``: what was raised
        against the one before, which is answered so.
        """
        subjects = {name: self._courses[name].subject for name in rows} | dict(against or {})
        day = today(self._made.clock)
        decisions = {name: dated(self._words[name].decisions[at], day) for name, at in rows.items()}
        sit(
            self._made,
            [Row(subjects[name], one) for name, one in decisions.items()],
            place,
        )
        for name in rows:
            self._courses[name].follow(StepId.DECISION)

    def _tell(self, *names: str) -> None:
        """Print the letters of the newest decisions, and tell each beneficiary."""
        self._made.enter(Role.SECRETARY)
        for name in names:
            self._print(name, LETTER)
        self._made.enter(Role.RECEPTION)
        for name in names:
            self._courses[name].take(StepId.NOTIFICATION)

    def _answer(self) -> None:
        """Print the letter of the answer that changed no decision, and tell both who objected."""
        self._made.enter(Role.SECRETARY)
        self._made.issue(ANSWER, self._courses["in_part"].view.id)
        there = self._made.enter(Role.RECEPTION)
        objections = there.office.objections
        for one in self._made.read(objections.to_tell, there.actor):
            told = AnswerTold(ChannelId.PHONE, reached=True)
            self._made.call(objections.tell, there.actor, one.id, told)

    def _print(self, name: str, form_id: str) -> None:
        """Issue a print of a case, numbered where the case has had one of the form before."""
        file = f"{name}-{form_id}"
        self._printed[file] += 1
        again = f"-{self._printed[file]}" if self._printed[file] > 1 else ""
        self._made.issue(form_id, self._courses[name].view.id, f"{file}{again}")


def _children() -> tuple[Member, ...]:
    """Return a child whom what is decided by the month may sponsor."""
    every = practice().people["noura"].members
    return tuple(one for one in every if one.relationship is Relationship.DAUGHTER)


def dated(decision: Decide, day: date) -> Decide:
    """Return a decision of monthly aid as it begins on a day, reviewed in its last month."""
    if not decision.monthly:
        return decision
    review = months_after(day, decision.recurring_months - 1)
    return replace(decision, starts_on=day, review_on=review)
