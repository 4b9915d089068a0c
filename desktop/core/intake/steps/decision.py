"""What the studying body decided, always with its reason.

An early decision is neither blocked nor a breach: «not less than two weeks» is no deadline. Where
the office has decisions ratified, one stands only then: nobody is told or paid before.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar, Final

from desktop.base.clock import months_after
from desktop.base.counted import counted
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused, Sum
from desktop.base.hijri import outside_calendar
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.aid.goods.terms import Portion
from desktop.core.aid.terms import Fund
from desktop.core.intake import portions, told
from desktop.core.intake.decided_facts import undecided
from desktop.core.intake.facts import Facts, Outcome, State
from desktop.core.intake.reasons import DecisionReason, WaitsFor, reason_text
from desktop.core.intake.standing import AT_BODY, GRANTS, NOT_YET
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_signature,
    demand_state,
    required,
)
from desktop.core.intake.told import Told
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Decide(StepPayload):
    """One decision. ``reason`` is the body's own words, ``listed`` what the desk tells of them:
    a ``DecisionReason``, or one of the office's own list (``decision_reasons``) in its words.
    ``amount`` in halalas, each month where it is ``monthly`` or has ``recurring_months``;
    ``asked``: what was asked for, and ``part``: what of it is granted where that is neither money
    nor goods, of one in part; ``sitting``: its number, "" for none. One put off
    ``waits_for`` more study or papers: ``papers`` are ids of the office's, ``missing`` what else
    the beneficiary is told to bring or make clear, one a line. ``items``: what is granted in kind;
    ``fund``: which money is to pay it, None where that is left to who promises it.
    """

    OLD_WORDS: ClassVar = {"session": "sitting"}

    outcome: Outcome
    reason: str
    amount: Halalas = NOTHING
    recurring_months: int = 0
    sitting: str = ""
    listed: str | None = None
    monthly: bool = False
    starts_on: date | None = None
    review_on: date | None = None
    asked: Halalas = NOTHING
    waits_for: WaitsFor | None = None
    papers: tuple[str, ...] = ()
    missing: Prose = ""
    items: tuple[Portion, ...] = ()
    part: Prose = ""
    fund: Fund | None = None

    @property
    def in_all(self) -> Halalas:
        """The sum of all months."""
        return Halalas(self.amount * max(self.recurring_months, 1))


_AFTER: Final[Mapping[Outcome, State]] = {
    Outcome.DEFERRED: State.UNDER_STUDY,
    Outcome.WAITING_FUNDS: State.WAITING_FUNDS,
}
#: A hundred million riyals: more is a slip of the keyboard.
MOST_HALALAS: Final = Halalas(10_000_000_000)
#: Aid that is paid monthly ends within five years, and is decided anew.
MOST_MONTHS: Final = 60
#: So far back, and so far on, may monthly aid begin: a decision reaches back to the request.
_BACK: Final = timedelta(days=92)
_ON: Final = timedelta(days=366)


def where_after(outcome: Outcome | None) -> State:
    """Return where a request stands once a decision of this outcome stands."""
    return _AFTER.get(outcome, State.DECIDED) if outcome else State.UNDER_STUDY


def ratifier(case: Case, payload: Decide) -> RatifiedBy | None:
    """Return whose word the decision waits for by the office's choice, None for nobody's."""
    office = case.profile.office
    if office.ratified_by is RatifiedBy.NOBODY:
        return None
    if office.ratified_from is None:
        return office.ratified_by
    over = payload.outcome in GRANTS and payload.in_all >= office.ratified_from * 100
    return office.ratified_by if over else None


def _ready(case: Case) -> None:
    """Demand a study, of urgent aid identity and signature alone, and that what was signed is so
    still.
    """
    demand_state(case, AT_BODY)
    if case.facts.signed_hash:
        demand_signature(case)
    if case.studied:
        return
    if case.facts.deferred and case.facts.waits_for is WaitsFor.PAPERS:
        raise Refused("intake.papers_awaited")
    if not case.urgent:
        raise Refused("intake.study_again" if case.facts.deferred else "intake.study_first")
    demand_signature(case)
    if not case.person.identity.number:
        raise Refused("intake.identity_first")


def problems_of(case: Case, payload: Decide) -> list[Problem]:
    """Return what is wrong with a decision, by field."""
    found = [] if payload.listed else required({"reason": payload.reason}, "intake.reason_needed")
    found += [*_of_money(payload), *_of_part(payload)]
    found += [*_of_months(case, payload), *_of_deferral(case, payload)]
    given, grants = case.handing.given, payload.outcome in GRANTS
    found += [*portions.problems_of(payload.items, given, grants=grants)]
    found += _of_listed(case, payload)
    return [*found, *_of_handed(case, payload)]


def _of_listed(case: Case, payload: Decide) -> Iterator[Problem]:
    """Judge the reason that is told: a shipped one, or one of the office's own list."""
    own = case.profile.office.decision_reasons
    if payload.listed and payload.listed not in {*DecisionReason, *own}:
        yield Problem("listed", "intake.unknown_reason")


def _of_handed(case: Case, payload: Decide) -> Iterator[Problem]:
    """Judge a decision after which something was handed over: of the one before it."""
    if not case.facts.deliveries:
        return
    if payload.outcome in NOT_YET:
        yield Problem("outcome", "intake.given_already")
    handed = case.handing.handed
    if payload.outcome in GRANTS and payload.in_all < handed:
        yield Problem("amount", "intake.less_than_handed", {"handed": Sum(handed)})


def _of_money(payload: Decide) -> Iterator[Problem]:
    if not 0 <= payload.amount <= MOST_HALALAS:
        yield Problem("amount", "intake.amount_out_of_range")
    if payload.amount and payload.outcome not in GRANTS:
        yield Problem("amount", "intake.amount_without_grant")
    if payload.fund and not (payload.amount and payload.outcome in GRANTS):
        yield Problem("fund", "intake.fund_without_money")
    if payload.asked and payload.outcome is not Outcome.IN_PART:
        yield Problem("asked", "intake.asked_without_part")
    elif payload.asked and not payload.amount < payload.asked <= MOST_HALALAS:
        yield Problem("asked", "intake.asked_not_more")


def _of_part(payload: Decide) -> Iterator[Problem]:
    if payload.outcome is not Outcome.IN_PART:
        if payload.part:
            yield Problem("part", "intake.part_without_part")
    elif not (payload.amount or payload.items or payload.part):
        yield Problem("part", "intake.part_of_what")


def _of_months(case: Case, payload: Decide) -> Iterator[Problem]:
    months = payload.recurring_months
    if not (payload.monthly or months):
        for name in ("starts_on", "review_on"):
            if getattr(payload, name) is not None:
                yield Problem(name, "intake.day_without_months")
        return
    if payload.outcome not in GRANTS:
        yield Problem("recurring_months", "intake.amount_without_grant")
    elif not 1 <= months <= MOST_MONTHS:
        yield Problem("recurring_months", "intake.months_out_of_range", {"most": MOST_MONTHS})
    elif not payload.amount:
        yield Problem("amount", "intake.monthly_amount")
    if payload.monthly and payload.starts_on is None:
        yield Problem("starts_on", "intake.needed")
    yield from outside_calendar("starts_on", payload.starts_on)
    yield from outside_calendar("review_on", payload.review_on)
    if payload.starts_on is not None:
        yield from _of_days(payload, payload.starts_on, case.today)


def _of_days(payload: Decide, starts: date, today: date) -> Iterator[Problem]:
    months, review = payload.recurring_months, payload.review_on
    if starts < today - _BACK:
        yield Problem("starts_on", "intake.starts_too_early", {"first": today - _BACK})
    elif starts > today + _ON:
        yield Problem("starts_on", "intake.starts_too_late", {"last": today + _ON})
    elif review is not None and review < starts:
        yield Problem("review_on", "intake.review_before_start")
    elif review is not None and 1 <= months <= MOST_MONTHS:
        last = months_after(starts, months)
        if review > last:
            yield Problem("review_on", "intake.review_after_end", {"last": last})


def _of_deferral(case: Case, payload: Decide) -> Iterator[Problem]:
    said = {"waits_for": payload.waits_for, "papers": payload.papers, "missing": payload.missing}
    if payload.outcome is not Outcome.DEFERRED:
        for name, value in said.items():
            if value:
                yield Problem(name, "intake.missing_without_deferral")
        return
    if payload.waits_for is WaitsFor.PAPERS and not (payload.papers or payload.missing):
        yield Problem("missing", "intake.missing_needed")
    known = {paper.id for paper in case.profile.papers}
    for paper in payload.papers:
        if paper not in known:
            yield Problem("papers", "intake.unknown_paper", {"paper": paper})


def decided(case: Case, payload: Decide) -> Facts:
    """Return the facts of a request once a decision was made on it: it stands at once, or waits to
    be ratified.
    """
    waits = ratifier(case, payload)
    return replace(
        undecided(case.facts),
        state=State.RATIFYING if waits else where_after(payload.outcome),
        decided_at=case.now,
        outcome=payload.outcome,
        reason=payload.reason,
        listed=payload.listed,
        amount=payload.amount,
        asked=payload.asked,
        part=payload.part,
        months=payload.recurring_months,
        starts_on=payload.starts_on,
        review_on=payload.review_on,
        waits_for=payload.waits_for,
        missing=payload.missing,
        more_papers=payload.papers,
        to_ratify=waits,
    )


def _papers(speech: told.Speech, value: tuple[str, ...]) -> str:
    names = {paper.id: paper.name for paper in speech.profile.papers}
    return speech.messages.listed(names.get(one, one) for one in value)


TOLD: Final[Mapping[str, Told]] = {
    "outcome": told.kept(told.of("outcome")),
    "reason": told.text_for(Action.DECISION_READ),
    "amount": told.kept(told.MONEY),
    "recurring_months": told.kept(
        Told(lambda _speech, value: counted(value, "شهر") if value else "")
    ),
    "sitting": told.kept(told.OWN_NUMBER),
    "listed": told.kept(Told(lambda speech, value: reason_text(speech.messages, value))),
    "monthly": told.kept(told.ELSEWHERE),  # by its months
    "starts_on": told.kept(told.DAY),
    "review_on": told.kept(told.DAY),
    "asked": told.kept(told.MONEY),
    "waits_for": told.kept(told.of("waits_for")),
    "papers": told.kept(Told(_papers)),
    "missing": told.TEXT,
    "items": portions.ITEMS,
    "part": told.TEXT,
    "fund": told.kept(told.of("fund")),
}
STEP = Step(
    id=StepId.DECISION,
    action=Action.REQUEST_DECIDE,
    payload=Decide,
    done=lambda facts: facts.outcome is not None and facts.outcome is not Outcome.DEFERRED,
    ready=_ready,
    problems=problems_of,
    apply=decided,
    told=TOLD,
)
