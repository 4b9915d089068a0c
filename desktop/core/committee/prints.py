"""The prints of the committee: the letter that tells a beneficiary the decision."""

from dataclasses import replace
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.base.counted import counted
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.committee.minutes import OUTCOMES
from desktop.core.committee.service import CommitteeService
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.sitting_forms import DecisionLetter, Granted
from desktop.core.intake import portions
from desktop.core.intake.casebook import Brief, Casebook
from desktop.core.intake.facts import Facts, Outcome, State
from desktop.core.intake.reasons import WaitsFor, reason_text
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.redecision import Redecide
from desktop.core.people.courtesy import addressed
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Look, Work
from desktop.core.work.reviews import DAYS, Declared, Why, declared_on

#: The letter's id in the catalogue.
LETTER: Final = "decision_letter"


class CommitteePrints:
    """Composes the letter of a request's newest decision, by the policy of the request."""

    def __init__(self, casebook: Casebook, committee: CommitteeService, messages: Messages) -> None:
        self._casebook = casebook
        self._committee = committee
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is a request's id."""
        return {LETTER: self.letter}

    def letter(self, at: Work | Look, subject: str, head: Head) -> DecisionLetter:
        """Return the letter; raises Refused ``committee.not_decided``, ``committee.not_ratified``
        and ``committee.withdrawn``.
        """
        brief = self._casebook.brief_in(at, subject)
        facts, profile = brief.facts, brief.policy
        if facts.outcome is None or facts.decided_at is None:
            raise Refused("committee.not_decided")
        if facts.state is State.RATIFYING:
            raise Refused("committee.not_ratified")
        if facts.state is State.WITHDRAWN:
            raise Refused("committee.withdrawn")
        text = self._messages.text
        body, urgent = profile.studying_body, facts.urgent is not None
        decision = self._casebook.decision_in(at, subject)
        number = decision.sitting if decision and not urgent else ""
        sitting = self._committee.sitting_in(at, number)
        met = "sitting" if body.kind is BodyKind.COMMITTEE else "department"
        held = sitting.held_on if sitting else riyadh_date(facts.decided_at)
        return DecisionLetter(
            head=replace(head, title=text("term.form.decision_letter")),
            to=brief.person.form.name.full,
            request_number=brief.number,
            requested=Day.of(brief.received_on),
            service=brief.service,
            body=text("term.ratified_by.director") if urgent else body.name,
            sitting=number if body.kind is BodyKind.COMMITTEE else "",
            decided=Day.of(held),
            outcome=OUTCOMES[facts.outcome],
            granted=self._granted(brief.service, facts, decision),
            reason=reason_text(self._messages, facts.listed) or facts.reason,
            next_step=text(f"print.letter_{self._next(facts)}"),
            objection=self._objection(profile),
            declared=self._declared(at, subject, facts),
            unsigned=text(f"print.unsigned_{met}") if sitting and not sitting.frozen else "",
            signatory="",
            signatory_job="",
            addressed=self._addressed(brief),
            asked=facts.asked,
            starts=Day.of(facts.starts_on) if facts.starts_on else None,
            review=Day.of(facts.review_on) if facts.review_on else None,
            missing=self._missing(facts, profile),
            ratified=self._ratified(facts),
            upon=self._upon(decision),
        )

    @staticmethod
    def _next(facts: Facts) -> str:
        papers = facts.outcome is Outcome.DEFERRED and facts.waits_for is WaitsFor.PAPERS
        return "deferred_papers" if papers else facts.outcome.value if facts.outcome else ""

    @staticmethod
    def _missing(facts: Facts, profile: PolicyProfile) -> tuple[str, ...]:
        """Return what a deferral waits for, paper by paper and point by point."""
        names = {paper.id: paper.name for paper in profile.papers}
        points = [line for line in facts.missing.splitlines() if line.strip()]
        return (*(names.get(one, one) for one in facts.more_papers), *points)

    def _objection(self, profile: PolicyProfile) -> str:
        """Return how to object, and until when where the office set a period."""
        text, days = self._messages.text, profile.office.objection_days
        how = text("print.letter_objection")
        return f"{how} {text('print.letter_objection_days', days=days)}" if days else how

    def _upon(self, decision: Decide | None) -> str:
        """Return which objection a decision answers, in the place of the one before it."""
        if not isinstance(decision, Redecide) or not decision.objection:
            return ""
        return self._messages.text("print.letter_upon", number=ltr(decision.objection))

    def _ratified(self, facts: Facts) -> str:
        if facts.ratified_at is None:
            return ""
        day = both_text(riyadh_date(facts.ratified_at), weekday=False)
        if facts.resolution:
            number = ltr(facts.resolution)
            return self._messages.text("print.letter_resolved", number=number, day=day)
        return self._messages.text("print.letter_ratified", day=day)

    def _addressed(self, brief: Brief) -> str:
        """Return whom the letter speaks to: of a child's request its guardian."""
        return addressed(self._messages, brief.person, "guardian" if brief.minor else "")

    def _declared(self, at: Work | Look, subject: str, facts: Facts) -> str:
        """Return that one person prepared and reviewed the decision, where it was declared."""
        for event, said in declared_on(at.session, subject):
            if not isinstance(said, Declared) or said.why is not Why.SAME_PERSON:
                continue
            if said.action == Action.REQUEST_DECIDE and event.at == facts.decided_at:
                due = both_text(riyadh_date(event.at) + DAYS, weekday=False)
                return self._messages.text("print.same_person", who=event.actor_name, due=due)
        return ""

    def _granted(self, service: str, facts: Facts, decision: Decide | None) -> tuple[Granted, ...]:
        if facts.outcome not in GRANTS:
            return ()
        items = decision.items if decision and facts.urgent is None else ()
        things = [
            Granted(one) for one in (facts.part, *(portions.text([each]) for each in items)) if one
        ]
        if not facts.amount:
            return tuple(things) or (Granted(service),)
        once = self._messages.text("print.letter_once")
        period = counted(facts.months, "شهر") if facts.months else once
        return (Granted(service, facts.amount, period, facts.months), *things)
