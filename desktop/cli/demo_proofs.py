"""What the made-up association does to keep its policy beside requests, act by act."""

from typing import Any

from desktop.base.clock import today
from desktop.cli.demo_office import MadeOffice
from desktop.core.adoption.prints import ADOPTIONS
from desktop.core.complaints.figures import FIGURES, OPENINGS
from desktop.core.consents import terms as consents
from desktop.core.consents.handed.terms import Acknowledged, HandNotice
from desktop.core.documents.periods import Period
from desktop.core.intake.initiated.prints import VISIT_SHEET
from desktop.core.intake.initiated.terms import MakeVisit, Outcome, PlanVisit
from desktop.core.intake.steps.clarification import Answer, GiveAnswer
from desktop.core.intake.visits.prints import DAY_LOG
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.practice import day as made
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.practice.proofs import proof
from desktop.core.proofs.liaison.terms import Enquire, NameOfficer
from desktop.core.proofs.plan.prints import PLAN_SHEET
from desktop.core.proofs.plan.terms import MeasureWay, PlanWay
from desktop.core.proofs.pledges.prints import CODE_PLEDGES, PLEDGES
from desktop.core.proofs.pledges.terms import Over, Scope, SignPolicy
from desktop.core.proofs.prints import EVERY, REGISTER
from desktop.core.proofs.terms import TAKEN, ProofKind
from desktop.core.reports.prints import CHECK, TRACE
from desktop.core.surveys.prints import REPORT
from desktop.core.surveys.terms import ChooseSample, EnterAnswers, OpenRound, RoundKind
from desktop.core.work.roles import Role
from desktop.core.work.subjects import several

#: How wide the pad is that the policy is signed on, in device-independent units.
_PAD = 480.0
#: So many files the field survey asks.
_ASKED = 2


class Proofs:
    """Every proof once, every channel once, the plan, an enquiry that is answered, all signatures;
    then the registers on paper.
    """

    def __init__(self, office: MadeOffice) -> None:
        self._made = office

    def live(self) -> None:
        """Do all of it, each by its own role."""
        self._measure()
        self._answer()
        for role in self._made.roles:
            there = self._made.enter(role)
            given = SignPolicy("", "", Scope.STAFF, ink(), width=_PAD)
            for over in Over:
                self._made.call(there.office.pledges.sign, there.actor, given, over)
        self._made.enter(Role.DIRECTOR)
        self._made.drawn(REGISTER, TRACE)
        for register in (EVERY, PLAN_SHEET, PLEDGES, CODE_PLEDGES):
            self._made.drawn(REGISTER, register, f"{REGISTER}-{register}")
        there, day = self._made.there, today(self._made.clock)
        year = Period(day.replace(month=1, day=1), day).text
        for register in (ADOPTIONS, FIGURES, OPENINGS):
            self._made.drawn(REGISTER, f"{register}:{year}", f"{REGISTER}-{register}")
        self._made.drawn(REGISTER, CHECK, f"{REGISTER}-{CHECK}")
        asked = self._made.read(there.office.surveys.rounds, there.actor)
        self._made.drawn(REPORT, asked[0].id)

    def _measure(self) -> None:
        there, day = self._made.enter(Role.DIRECTOR), today(self._made.clock)
        self._made.call(there.office.pledges.enter_code, there.actor, practice().code)
        for kind in TAKEN:
            said = proof(kind, day)
            self._made.call(there.office.proofs.record, there.actor, said)
        self._survey_field()
        for way in MeasureWay:
            line = PlanWay(way, day.month, practice().proofs[ProofKind.SUPERVISORY_VISIT].by)
            self._made.call(there.office.plan.plan, there.actor, day.year, line)
        researcher = NameOfficer(self._made.slot(Role.RESEARCHER), day)
        self._made.call(there.office.liaison.name, there.actor, researcher)

    def _entrust(self, person_id: str) -> None:
        """Hand the notice of privacy over, and ask whether their works may be shown."""
        there, day = self._made.there, today(self._made.clock)
        office, actor = there.office, there.actor
        version = self._made.read(office.notices.of_file, actor, person_id).notice.version
        paper = HandNotice(version, day, Acknowledged.PAPER)
        self._made.call(office.notices.hand, actor, person_id, paper)
        words = practice().proofs[ProofKind.ON_SITE_SERVICE]
        plan = PlanVisit(day, words.by, practice().proofs[ProofKind.OUTREACH].what)
        visit = self._made.call(office.initiated.plan, actor, person_id, plan)
        self._made.drawn(REGISTER, VISIT_SHEET, f"{REGISTER}-{VISIT_SHEET}")
        made = MakeVisit(day, Outcome.SERVED, words.what)
        self._made.call(office.initiated.make, actor, visit.id, made)
        works = consents.Answer(
            on=day,
            method=consents.Method.SIGNED_PAPER,
            answers=(consents.Answered(consents.Purpose.WORKS, given=False),),
        )
        self._made.call(office.consents.take, actor, person_id, works)

    def _survey_field(self) -> None:
        """Open a field survey, draw whom it asks, and enter a sheet."""
        there, day = self._made.there, today(self._made.clock)
        said, surveys = practice().proofs[ProofKind.FIELD_SURVEY], there.office.surveys
        survey, field = surveys.definitions[-1], RoundKind.FIELD_SURVEY
        opening = OpenRound(
            survey.id, said.place, day, day, ChannelId.FIELD_VISIT, 0, field, said.by
        )  # fmt: skip
        opened = self._made.call(surveys.open_round, there.actor, opening)
        size = ChooseSample(opened.id, size=_ASKED, note=said.found)
        self._made.call(there.office.samples.choose, there.actor, size)
        answers = EnterAnswers(opened.id, made.answers(survey))
        self._made.call(surveys.enter, there.actor, answers)

    def _answer(self) -> None:
        """Take a contact by each channel of the policy, confirm the data of a file, and take an
        enquiry through to its answer.
        """
        there, words = self._made.enter(Role.RECEPTION), practice().day.steps.clarification
        visits = [
            self._made.call(
                there.office.visits.record, there.actor, RecordVisit(Purpose.ENQUIRY, channel.id)
            ).id
            for channel in self._made.policy.profile.channels
        ]
        self._made.issue(DAY_LOG, several(visits))
        people, actor = there.office.people, there.actor
        row = self._made.read(people.find, actor, practice().person.name.full).rows[0]
        file = self._made.read(people.read, actor, row.id)
        self._made.call(people.update, actor, file.id, file.version, file.form)
        self._entrust(file.id)
        asked = Enquire(words.question, ChannelId.PHONE)
        self._made.call(there.office.liaison.route, there.actor, asked)
        there = self._made.enter(Role.RESEARCHER)
        waits: Any = self._made.read(there.office.questions.to_answer, there.actor)[-1]
        answer = Answer(practice().proofs[ProofKind.REVIEW].found)
        self._made.call(there.office.questions.answer, there.actor, waits.id, answer)
        there = self._made.enter(Role.RECEPTION)
        given = GiveAnswer(ChannelId.PHONE)
        self._made.call(there.office.questions.give, there.actor, waits.id, given)
