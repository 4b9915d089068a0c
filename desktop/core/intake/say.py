"""«ماذا أقول للمستفيد الآن؟»: a few short sentences for each state and policy.

It names the request number, the body, the date or its absence, and the next step.
"""

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.money import riyals
from desktop.core.intake.rules import due
from desktop.core.intake.standing import AFTER_DECISION, AT_BODY, GRANTS, UNDECIDED
from desktop.core.intake.steps.step import Case
from desktop.core.intake.terms import Outcome, State
from desktop.core.policy import reply_words
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import ReplyDate, has_passed
from desktop.core.policy.vocabulary import COMPLAINT, ContactKind


def say(messages: Messages, case: Case, number: str, reply: ReplyDate | None) -> str:
    """Return what is said of a request as it stands."""
    facts = case.facts
    body = case.profile.studying_body
    passed = has_passed(reply, case.today)
    text = messages.text(
        f"say.{_code(case) if number else _code_of_draft(case)}",
        number=ltr(number),
        body_name=body.name,
        papers="، ".join(line.name for line in case.missing),
        reply=reply_words.phrase(messages, case.profile.reply, reply, passed=passed),
        # What the body wrote in its own words is not for the desk, nor read out by it.
        reason=messages.text(
            f"term.decision_reason.{facts.listed.value}" if facts.listed else "say.reason_in_letter"
        ),
        amount=riyals(facts.amount),
        decided=both_text(riyadh_date(facts.decided_at)) if facts.decided_at else "",
    )
    owed = due(reply, facts)
    late = ""
    if passed and owed and not _says_reply(case):
        late = messages.text("say.limit_passed", date=both_text(owed))
    return " ".join(f"{text} {late} {_before_delivery(messages, case)}".split())


def _before_delivery(messages: Messages, case: Case) -> str:
    """Return what still has to come before the service is handed over, or ""."""
    facts = case.facts
    granted = facts.state in AFTER_DECISION and facts.outcome in GRANTS
    waits = granted or facts.state in AT_BODY
    needs = [line.name for line in case.missing] if granted else []
    if waits and not case.signed:
        again = "say.your_signature_again" if facts.signed_hash else "say.your_signature"
        needs.append(messages.text(again))
    return messages.text("say.before_delivery", needs="، ".join(needs)) if needs else ""


def _says_reply(case: Case) -> bool:
    """Tell whether the sentence itself speaks of the reply's date, or is the reply."""
    state, facts = case.facts.state, case.facts
    return state is not State.WAITING_FUNDS and not (state is State.UNDER_STUDY and facts.deferred)


def _code(case: Case) -> str:
    state, facts = case.facts.state, case.facts
    if state is State.OPEN:
        return _open(case)
    if state is State.UNDER_STUDY and facts.deferred:
        return "deferred"
    if state in UNDECIDED:
        return f"{state.value}_incomplete" if case.missing else state.value
    if state in AFTER_DECISION - {State.IN_DELIVERY} and facts.outcome is not None:
        with_amount = "_amount" if facts.amount else ""
        return f"{state.value}_{facts.outcome.value}{with_amount}"
    if state is State.CLOSED:
        return "closed_rejected" if facts.outcome is Outcome.REJECTED else "closed"
    return state.value


def _code_of_draft(case: Case) -> str:
    return "draft_withdrawn" if case.facts.state is State.WITHDRAWN else "draft"


def _open(case: Case) -> str:
    first = "_first" if case.profile.completeness.required_before_referral else ""
    if case.missing and not case.signed:
        return f"open_papers_signature{first}"
    if case.missing:
        return f"open_papers{first}"
    return "open_ready" if case.signed else "open_signature"


def how_to_ask(messages: Messages, profile: PolicyProfile, office_phone: str) -> str:
    """Return how to ask after a request: by the office's telephone, else the policy's first."""
    printed = [c.value for c in profile.contacts if c.kind is ContactKind.PHONE]
    phones = [office_phone, *printed] if office_phone else printed
    if not phones:
        return messages.text("print.ask")
    return messages.text("print.ask_phone", phone=ltr(phones[0]))


def how_to_complain(messages: Messages, profile: PolicyProfile) -> str:
    """Return how to complain: at the desk, and by the ways of complaint that the policy names."""
    ways = [way.name for way in profile.disputes.ways if way.id == COMPLAINT]
    if not ways:
        return messages.text("print.complain")
    return messages.text("print.complain_ways", ways="، ".join(ways))
