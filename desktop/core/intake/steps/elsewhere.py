"""The request is referred to another association, with a letter; its answer is recorded, and what
it declines comes back. No policy names these steps. It is none of the people from outside the area
who have no request (``correspondence.outside``).
"""

from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.moved import Elsewhere, ElsewhereAnswer
from desktop.core.intake.standing import BEFORE_DECISION, before_the_end
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.work.actions import Action

#: A name of an association is no longer than this.
_LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class ReferElsewhere(StepPayload):
    """Another association is to serve it; the letter tells who comes, and not why."""

    association: str
    reason: Prose


@dataclass(frozen=True, slots=True)
class ElsewhereAnswered(StepPayload):
    """What the other association answered, ``answered_on`` that day (None: today);
    ``said``: who told it, or the number of their letter.
    """

    answer: ElsewhereAnswer
    answered_on: date | None = None
    said: str = ""


def _ready(case: Case) -> None:
    demand_state(case, BEFORE_DECISION)


def _problems(_case: Case, payload: ReferElsewhere) -> list[Problem]:
    found = required({"association": payload.association}, "intake.association_needed")
    if len(payload.association) > _LONGEST:
        found.append(Problem("association", "letter.line_long", {"most": _LONGEST}))
    return found + required({"reason": payload.reason}, "intake.reason_needed")


def _apply(case: Case, payload: ReferElsewhere) -> Facts:
    sent = Elsewhere(payload.association, case.today)
    return replace(case.facts, state=State.REFERRED_ELSEWHERE, elsewhere=sent)


def _awaited(case: Case) -> None:
    sent = case.facts.elsewhere
    if case.facts.state is not State.REFERRED_ELSEWHERE or sent is None:
        raise Refused("intake.not_elsewhere")
    if sent.answer is not None:
        raise Refused("intake.elsewhere_answered")


def _wrong(case: Case, payload: ElsewhereAnswered) -> list[Problem]:
    sent, day = case.facts.elsewhere, payload.answered_on
    if day is None or sent is None:
        return []
    if day > case.today:
        return [Problem("answered_on", "intake.answer_in_future")]
    if day < sent.on:
        return [Problem("answered_on", "intake.answer_before_letter")]
    return outside_calendar("answered_on", day)


def _dated(case: Case, payload: ElsewhereAnswered) -> ElsewhereAnswered:
    return replace(payload, answered_on=payload.answered_on or case.today)


def _answered(case: Case, payload: ElsewhereAnswered) -> Facts:
    sent = case.facts.elsewhere
    told_so = sent and replace(sent, answer=payload.answer, answered_on=payload.answered_on)
    facts = replace(case.facts, elsewhere=told_so)
    if payload.answer is ElsewhereAnswer.DECLINED:
        return replace(facts, state=before_the_end(facts))
    return facts


STEP = Step(
    id="elsewhere",
    action=Action.REQUEST_SEND_ELSEWHERE,
    payload=ReferElsewhere,
    done=lambda facts: facts.state is State.REFERRED_ELSEWHERE,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"association": told.kept(told.OPEN_TEXT), "reason": told.TEXT},
)
ANSWER = Step(
    id="elsewhere_answer",
    action=Action.REQUEST_SEND_ELSEWHERE,
    payload=ElsewhereAnswered,
    done=lambda _facts: False,
    ready=_awaited,
    problems=_wrong,
    apply=_answered,
    read=_dated,
    told={
        "answer": told.kept(told.of("elsewhere_answer")),
        "answered_on": told.kept(told.DAY),
        "said": told.TEXT,
    },
)
