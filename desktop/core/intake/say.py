"""«ماذا أقول للمستفيد الآن؟»: a few short sentences for each state and policy.

It names the request number, the body, the date or its absence, and the next step.
"""

from collections.abc import Iterator

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.money import riyals
from desktop.core.intake import portions
from desktop.core.intake.clock import due
from desktop.core.intake.facts import Facts, Outcome, Reached, State, UrgentAid
from desktop.core.intake.moved import Bereaved
from desktop.core.intake.reasons import WaitsFor, reason_text
from desktop.core.intake.standing import ACTIVE, AT_BODY, GRANTS, STANDING, UNDECIDED, untold
from desktop.core.intake.steps.bereavement import asked as bereft
from desktop.core.intake.steps.step import Case
from desktop.core.policy import reply_words
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import ReplyDate, has_passed
from desktop.core.policy.vocabulary import COMPLAINT, ContactKind


def say(messages: Messages, case: Case, number: str, reply: ReplyDate | None) -> str:
    """Return what is said of a request as it stands."""
    facts, sent = case.facts, case.facts.elsewhere
    body = case.profile.studying_body
    passed = has_passed(reply, case.today)
    text = messages.text(
        f"say.{_code(case) if number else _code_of_draft(case)}",
        number=ltr(number),
        body_name=body.name,
        papers="، ".join(line.name for line in case.missing),
        reply=reply_words.phrase(messages, case.profile.reply, reply, passed=passed),
        # What the body wrote in its own words is not for the desk, nor read out by it.
        reason=reason_text(messages, facts.listed) or messages.text("say.reason_in_letter"),
        amount=_sum(messages, facts),
        decided=both_text(riyadh_date(facts.decided_at)) if facts.decided_at else "",
        asked=_asked(messages, case),
        other=ltr(next((one.number for one in case.others if one.id == facts.joined_to), "")),
        association=sent.association if sent else messages.text("term.another_association"),
        sent=both_text(sent.on) if sent else "",
        answered=both_text(sent.answered_on) if sent and sent.answered_on else "",
    )
    parts = [
        text,
        _granted(messages, case),
        _late(messages, case, reply),
        _before_delivery(messages, case),
    ]
    if number:
        parts = [_condolence(messages, case), *parts, *_beside(messages, case)]
    return " ".join(" ".join(parts).split())


def _sum(messages: Messages, facts: Facts) -> str:
    """Return how much was granted, and for how many months where it is paid monthly."""
    if not facts.months:
        return riyals(facts.amount)
    return messages.text("term.monthly_sum", sum=riyals(facts.amount), months=facts.months)


def _granted(messages: Messages, case: Case) -> str:
    """Return what was granted beside money, until some of it is handed over."""
    facts = case.facts
    if facts.state not in STANDING - {State.IN_DELIVERY} or facts.outcome not in GRANTS:
        return ""
    what = [one for one in (facts.part.rstrip(" ."), portions.text(case.granted)) if one]
    return messages.text("say.granted", what="، ".join(what)) if what else ""


def _asked(messages: Messages, case: Case) -> str:
    """Return what a decision that was put off waits for, as the desk may tell it: papers by name,
    and of what the body wrote that an explanation is wanted.
    """
    facts = case.facts
    names = [one.name for one in case.profile.papers if one.id in facts.more_papers]
    if facts.missing or not names:
        names.append(messages.text("term.explanation"))
    return "، ".join(names)


def _late(messages: Messages, case: Case, reply: ReplyDate | None) -> str:
    """Return that the last day for the reply passed, where the sentence does not say it itself."""
    owed = due(reply, case.facts)
    if owed is None or _says_reply(case) or not has_passed(reply, case.today):
        return ""
    return messages.text("say.limit_passed", date=both_text(owed))


def _condolence(messages: Messages, case: Case) -> str:
    """Return what comes before all else where whoever headed the file died."""
    return messages.text("say.condolence") if bereft(case) else ""


def _beside(messages: Messages, case: Case) -> Iterator[str]:
    """Yield what is said besides, whatever the state: what came of telling, where a question is,
    what moved the request.
    """
    facts, sent, asked = case.facts, case.facts.elsewhere, case.facts.question
    if facts.reached_at and (facts.deferred or facts.state is State.WAITING_FUNDS):
        yield messages.text("say.told_already", day=both_text(riyadh_date(facts.reached_at)))
    if untold(facts):
        yield from _tried(messages, facts)
    for aside in case.asides:
        yield messages.text(
            f"say.aside_{aside.kind}",
            day=both_text(aside.day),
            number=ltr(aside.number),
            body_name=case.profile.studying_body.name,
        )
    if facts.state not in ACTIVE:
        return
    if facts.reopened_on:
        yield messages.text("say.reopened", day=both_text(facts.reopened_on))
    if sent is not None and sent.answered_on is not None:
        day = both_text(sent.answered_on)
        yield messages.text("say.came_back", association=sent.association, answered=day)
    if asked is not None and asked.answered_at is None:
        day = both_text(riyadh_date(asked.asked_at))
        yield messages.text("say.question_waits", whom=asked.whom, day=day)
    elif asked is not None and asked.answered_at is not None and asked.given_at is None:
        day = both_text(riyadh_date(asked.answered_at))
        yield messages.text("say.question_answered", whom=asked.whom, day=day)
    if bereft(case):
        yield messages.text("say.to_be_headed" if case.died else "say.headed_anew")


def _tried(messages: Messages, facts: Facts) -> Iterator[str]:
    """Yield how often they were called in vain, and what came of it the last time."""
    if not facts.tried:
        return
    last, day = facts.tried[-1], both_text(facts.tried[-1].on)
    if last.reached is Reached.REFUSED:
        yield messages.text("say.refused", day=day)
        return
    count = len(facts.tried)
    yield messages.text("say.tried" if count > 1 else "say.tried_once", count=count, day=day)
    if last.reached is Reached.WRONG_NUMBER:
        yield messages.text("say.number_to_mend")


def _before_delivery(messages: Messages, case: Case) -> str:
    """Return what still has to come before the service is handed over, or ""."""
    facts = case.facts
    granted = facts.state in STANDING and facts.outcome in GRANTS
    waits = granted or facts.state in AT_BODY
    lacks = [line.name for line in case.missing] if granted else []
    needs = lacks if case.papers_stop else []
    if waits and not case.signed:
        again = "say.your_signature_again" if facts.signed_hash else "say.your_signature"
        needs.append(messages.text(again))
    said = [messages.text("say.before_delivery", needs="، ".join(needs))] if needs else []
    if lacks and not case.papers_stop:
        said.append(messages.text("say.lacking_delivery", papers="، ".join(lacks)))
    return " ".join(said)


def _says_reply(case: Case) -> bool:
    """Tell whether the sentence itself speaks of the reply's date, or is the reply."""
    state, facts = case.facts.state, case.facts
    return state is not State.WAITING_FUNDS and not (state is State.UNDER_STUDY and facts.deferred)


def _code(case: Case) -> str:
    state, facts = case.facts.state, case.facts
    if state is State.OPEN:
        return _open(case)
    if state is State.UNDER_STUDY and (put_off := _put_off(facts)):
        return put_off
    if state in UNDECIDED:
        return f"{state.value}_incomplete" if case.missing else state.value
    if state is State.DECIDED and facts.urgent is not None:
        return _urgent(facts)
    if state in STANDING - {State.IN_DELIVERY} and facts.outcome is not None:
        with_amount = "_amount" if facts.amount else ""
        return f"{state.value}_{facts.outcome.value}{with_amount}"
    return _ended(facts)


def _urgent(facts: Facts) -> str:
    """Return what is said of aid that the director granted at once, before it was told."""
    if facts.urgent is UrgentAid.PENDING:
        return "urgent_amount" if facts.amount else "urgent"
    return f"urgent_{facts.urgent}"


def _put_off(facts: Facts) -> str:
    """Return what is said of a decision that was put off, "" where none is."""
    if facts.deferred:
        return "deferred_papers" if facts.waits_for is WaitsFor.PAPERS else "deferred"
    brought = facts.outcome is Outcome.DEFERRED and facts.brought_at is not None
    return "deferred_brought" if brought else ""


def _ended(facts: Facts) -> str:
    sent = facts.elsewhere
    if facts.state is State.REFERRED_ELSEWHERE and sent is not None and sent.answer is not None:
        return "referred_elsewhere_taken_on"
    if facts.state is not State.CLOSED:
        return facts.state.value
    if facts.bereaved is Bereaved.CLOSED:
        return "closed_bereaved"
    if facts.outcome is Outcome.REJECTED:
        return "closed_rejected"
    if facts.given_up:
        return "closed_given_up"
    return "closed_declined" if facts.urgent is UrgentAid.DECLINED else "closed"


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
