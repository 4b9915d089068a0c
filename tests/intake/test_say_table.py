"""What is said of every policy × every case: no two that differ sound alike, nothing is promised,
and a lower bound is nowhere a last day.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from desktop.base.messages import Messages
from desktop.core.aid.goods.terms import Portion
from desktop.core.intake.clock import reply
from desktop.core.intake.facts import Attempt, Facts, Outcome, Reached, State, UrgentAid
from desktop.core.intake.moved import (
    Aside,
    Bereaved,
    Elsewhere,
    ElsewhereAnswer,
    Other,
    Question,
)
from desktop.core.intake.reasons import DecisionReason, WaitsFor
from desktop.core.intake.say import say
from desktop.core.intake.steps import Case
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.reply import Pause
from desktop.core.policy.vocabulary import ReplyKind
from desktop.core.practice.day import good_paper
from desktop.core.work import Role
from tests.intake.test_say import ISOLATED, NUMBER, POLICIES, sound
from tests.offices import NOW, TODAY

#: Sentences hang on no engine.
pytestmark = pytest.mark.local

DAY = timedelta(days=1)
WHOM = "مشرف الخدمات"
LISTED = DecisionReason.INCOME_OVER


def attempts(*came):
    return tuple(
        Attempt(NOW + timedelta(minutes=n), TODAY, one, TODAY + DAY) for n, one in enumerate(came)
    )


def cases(profile):
    """Yield by name what is true of a request, and what else its case knows."""
    at_body = Facts(
        state=State.REFERRED,
        papers=tuple(good_paper(paper, TODAY) for paper in profile.papers),
        signed_hash="h",
        signed_at=NOW,
        completed_at=NOW,
        referred_at=NOW,
    )
    study = replace(at_body, state=State.UNDER_STUDY, studied_at=NOW)
    granted = replace(
        study, state=State.DECIDED, decided_at=NOW, outcome=Outcome.APPROVED, listed=LISTED
    )
    deferred = replace(
        study,
        decided_at=NOW + DAY,
        outcome=Outcome.DEFERRED,
        listed=DecisionReason.MORE_STUDY,
        waits_for=WaitsFor.STUDY,
    )
    funds = replace(study, state=State.WAITING_FUNDS, decided_at=NOW, outcome=Outcome.WAITING_FUNDS)
    rejected = replace(granted, outcome=Outcome.REJECTED)
    sent = Elsewhere("جمعية البر بالليث", TODAY)
    papers = replace(deferred, waits_for=WaitsFor.PAPERS, more_papers=(profile.papers[0].id,))
    asked = Question(WHOM, Role.RESEARCHER, NOW)
    other = Other("o", "1447-0009", open=True, joined=False, here=False)
    yield "open", replace(at_body, state=State.OPEN, referred_at=None), {}
    yield "open unsigned", replace(at_body, state=State.OPEN, signed_hash="", signed_at=None), {}
    yield "open without papers", replace(at_body, state=State.OPEN, papers=()), {}
    yield "referred", at_body, {}
    yield "under study", study, {}
    yield "visit planned", study, {"asides": (Aside("visit", TODAY + DAY),)}
    yield "nobody at home", study, {"asides": (Aside("nobody_home", TODAY),)}
    yield "on an agenda", study, {"asides": (Aside("on_agenda", TODAY + DAY),)}
    yield "question waits", replace(study, question=asked), {}
    answered = replace(asked, answered_at=NOW + DAY)
    yield "question answered", replace(study, question=answered), {}
    yield "came back", replace(study, elsewhere=_answered(sent, ElsewhereAnswer.DECLINED)), {}
    yield "reopened", replace(study, reopened_on=TODAY), {}
    yield "head died", study, {"died": True}
    yield "headed anew", study, {"headed_anew": True}
    yield "deferred", deferred, {}
    yield "deferred, told", replace(deferred, reached_at=NOW + 2 * DAY), {}
    yield "deferred for papers", papers, {}
    yield "papers brought", replace(papers, brought_at=NOW + 2 * DAY), {}
    yield "waiting list", funds, {}
    yield "waiting list, told", replace(funds, reached_at=NOW), {}
    yield "ratifying", replace(granted, state=State.RATIFYING), {}
    yield "urgent", replace(granted, urgent=UrgentAid.PENDING), {}
    yield "urgent, amount", replace(granted, urgent=UrgentAid.PENDING, amount=50_000), {}
    ratified = replace(granted, urgent=UrgentAid.RATIFIED, amount=50_000)
    yield "urgent, ratified", ratified, {}
    yield "urgent, declined", replace(rejected, urgent=UrgentAid.DECLINED), {}
    handed = replace(ratified, urgent=UrgentAid.DECLINED, state=State.CLOSED, deliveries=1)
    yield "urgent, declined after a part of it", handed, {}
    yield "approved", granted, {}
    yield "approved, amount", replace(granted, amount=50_000), {}
    yield "approved, monthly", replace(granted, amount=50_000, months=1), {}
    part = replace(granted, outcome=Outcome.IN_PART)
    yield "in part, words", replace(part, part="سقف غرفة"), {}
    yield "in part, items", part, {"granted": (Portion("1", 2, "سلة الشتاء", "سلة"),)}
    yield "in part, amount", replace(part, amount=30_000), {}
    yield "in part, monthly", replace(part, amount=30_000, months=6), {}
    yield "in part, for longer", replace(part, amount=30_000, months=12), {}
    yield "in part, both", replace(part, amount=30_000, part="سقف غرفة"), {}
    yield "approved, items", granted, {"granted": (Portion("1", 2, "سلة الشتاء", "سلة"),)}
    yield "rejected", rejected, {}
    yield "tried once", replace(granted, attempts=attempts(Reached.NO_ANSWER)), {}
    twice = attempts(Reached.NO_ANSWER, Reached.NO_ANSWER)
    yield "tried twice", replace(granted, attempts=twice), {}
    wrong = attempts(Reached.NO_ANSWER, Reached.WRONG_NUMBER)
    yield "wrong number", replace(granted, attempts=wrong), {}
    yield "refused to hear", replace(granted, attempts=attempts(Reached.REFUSED)), {}
    for kind in ("waits", "ratifying", "upheld", "upheld_in_part", "not_upheld"):
        aside = Aside(f"objection_{kind}", TODAY, "ع-1447-0003")
        yield f"objection {kind}", granted, {"asides": (aside,)}
        yield f"objection {kind}, rejected", rejected, {"asides": (aside,)}
    yield "notified", replace(granted, state=State.NOTIFIED, reached_at=NOW), {}
    told = replace(granted, state=State.NOTIFIED, reached_at=NOW, amount=50_000)
    yield "notified, amount", told, {}
    yield "notified, in part", replace(told, outcome=Outcome.IN_PART, amount=30_000), {}
    yield "notified, monthly", replace(told, months=6), {}
    yield "notified, head died", told, {"died": True}
    yield "notified, headed anew", told, {"headed_anew": True}
    yield "approved, head died", granted, {"died": True}
    yield "ratifying, head died", replace(granted, state=State.RATIFYING), {"died": True}
    yield "waiting list, head died", funds, {"died": True}
    yield "in delivery", replace(granted, state=State.IN_DELIVERY, deliveries=1), {}
    yield "closed", replace(granted, state=State.CLOSED, deliveries=1), {}
    yield "closed, given up", replace(granted, state=State.CLOSED, given_up=True), {}
    yield "closed, rejected", replace(rejected, state=State.CLOSED, reached_at=NOW), {}
    closed = replace(study, state=State.CLOSED, bereaved=Bereaved.CLOSED)
    yield "closed after a death", closed, {}
    yield "withdrawn", replace(study, state=State.WITHDRAWN), {}
    away = replace(study, state=State.REFERRED_ELSEWHERE, elsewhere=sent)
    yield "elsewhere", away, {}
    there = _answered(sent, ElsewhereAnswer.TAKEN_ON)
    yield "elsewhere, taken on", replace(away, elsewhere=there), {}
    yield "joined", replace(study, state=State.JOINED, joined_to="o"), {"others": (other,)}
    if profile.reply.kind is not ReplyKind.NONE:
        yield "held", replace(study, pauses=(Pause(TODAY, None),)), {}


def _answered(sent, answer):
    return replace(sent, answer=answer, answered_on=TODAY)


def said_of(policy):
    profile = POLICIES[policy]
    for name, facts, more in cases(profile):
        case = Case(profile, facts, "interview", NOW, TODAY, "h", **more)
        yield name, say(Messages(), case, NUMBER, reply(profile.reply, facts, WorkCalendar()))


@pytest.mark.parametrize("policy", POLICIES)
def test_what_differs_is_never_said_alike(policy):
    said = dict(said_of(policy))
    same = [pair for pair in combinations(said, 2) if said[pair[0]] == said[pair[1]]]
    assert same == []
    for text in said.values():
        sound(text)
        assert ISOLATED in text


@pytest.mark.parametrize("policy", POLICIES)
def test_nothing_is_promised_and_a_lower_bound_is_no_last_day(policy):
    kind = POLICIES[policy].reply.kind
    for name, text in said_of(policy):
        for word in ("نعدكم", "سيصلكم", "نتصل بكم", "سنبلغكم", "قريبًا", "لا يُنتظر الرد قبل"):
            assert word not in text, name
        if kind is not ReplyKind.WITHIN:
            for word in ("آخر موعد", "أقصاه", "لا تتجاوز", "انقضت مدة الرد"):
                assert word not in text, name
        if kind is ReplyKind.NONE:
            assert "أسبوعين" not in text, name
