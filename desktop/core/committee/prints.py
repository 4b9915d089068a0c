"""The prints of the committee: the letter that tells a beneficiary the decision."""

from dataclasses import replace
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.counted import counted
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.committee.service import CommitteeService
from desktop.core.documents.desk_forms import DecisionLetter, Granted, LetterOutcome
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.service import Builder
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import Outcome, RequestView
from desktop.core.people.courtesy import addressed
from desktop.core.people.terms import PersonView
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Look, Work
from desktop.core.work.reviews import DAYS, Declared, Why, declared_on

#: The letter's id in the catalogue.
LETTER: Final = "decision"

_OUTCOMES: Final = {
    Outcome.APPROVED: LetterOutcome.APPROVED,
    Outcome.IN_PART: LetterOutcome.IN_PART,
    Outcome.REJECTED: LetterOutcome.REJECTED,
    Outcome.DEFERRED: LetterOutcome.DEFERRED,
    Outcome.WAITING_FUNDS: LetterOutcome.WAITING,
}


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
        """Return the letter; raises Refused ``committee.not_decided``."""
        view = self._casebook.view_in(at, subject)
        decision = self._casebook.decision_in(at, subject)
        if decision is None or view.facts.decided_at is None:
            raise Refused("committee.not_decided")
        text, body = self._messages.text, self._casebook.profile_in(at, subject).studying_body
        sitting = self._committee.sitting_in(at, decision.sitting)
        held = sitting.held_on if sitting else riyadh_date(view.facts.decided_at)
        return DecisionLetter(
            head=replace(head, title=text("term.form.decision")),
            to=view.person.form.name.full,
            request_number=view.number,
            requested=Day.of(view.received_on),
            service=view.service_name,
            body=body.name,
            sitting=decision.sitting if body.kind is BodyKind.COMMITTEE else "",
            decided=Day.of(held),
            outcome=_OUTCOMES[decision.outcome],
            granted=self._granted(view, decision),
            reason=text(f"term.decision_reason.{decision.listed.value}")
            if decision.listed
            else decision.reason,
            next_step=text(f"print.letter_{decision.outcome.value}"),
            objection=text("print.letter_objection"),
            declared=self._declared(at, view),
            signatory="",
            signatory_job="",
            addressed=self._addressed(at, subject, view.person),
        )

    def _addressed(self, at: Work | Look, subject: str, person: PersonView) -> str:
        """Return whom the letter speaks to: of a child's request its guardian."""
        whom = "guardian" if self._casebook.minor_in(at, subject) else ""
        return addressed(self._messages, person, whom)

    def _declared(self, at: Work | Look, view: RequestView) -> str:
        """Return that one person prepared and reviewed the decision, where it was declared."""
        since = view.facts.decided_at
        for event, said in declared_on(at.session, view.id):
            if not isinstance(said, Declared) or said.why is not Why.SAME_PERSON:
                continue
            if said.action == Action.REQUEST_DECIDE and event.at == since:
                due = both_text(riyadh_date(event.at) + DAYS, weekday=False)
                return self._messages.text("print.same_person", who=event.actor_name, due=due)
        return ""

    def _granted(self, view: RequestView, decision: Decide) -> tuple[Granted, ...]:
        if decision.outcome not in GRANTS:
            return ()
        count = decision.recurring_months
        period = counted(count, "شهر") if count else self._messages.text("print.letter_once")
        if not decision.amount:
            return (Granted(view.service_name),)
        return (Granted(view.service_name, decision.amount, period),)
