"""An unclear procedure: the question is handed to the one whom the policy names, or where it names
nobody (shaqra) to whom the office chooses; it is answered, and the answer is given back.
"""

from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts
from desktop.core.intake.moved import Question
from desktop.core.intake.standing import waits_for_answer
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_open,
    required,
)
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action
from desktop.core.work.roles import Role

#: In whose lists a question can wait, the likeliest first.
ANSWERERS: Final = (Role.RESEARCHER, Role.DIRECTOR, Role.SECRETARY)


@dataclass(frozen=True, slots=True)
class Clarify(StepPayload):
    """The procedure was unclear: ``question`` waits in the list of ``role``, unless it was answered
    at once (``answered_by``). ``whom``: whom the office chose where its policy names nobody.
    """

    question: Prose
    answered_by: str = ""
    role: Role | None = None
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Answer(StepPayload):
    """What is to be said to a question that was handed on."""

    answer: Prose


@dataclass(frozen=True, slots=True)
class GiveAnswer(StepPayload):
    """The beneficiary was told the answer, by that channel."""

    channel: str
    note: str = ""


def _ready(case: Case) -> None:
    demand_open(case)
    if waits_for_answer(case.facts):
        raise Refused("intake.question_waits")


def _problems(case: Case, payload: Clarify) -> list[Problem]:
    return problems_of_question(payload, stated=case.profile.unclear_procedure.stated)


def problems_of_question(payload: Clarify, *, stated: bool) -> list[Problem]:
    """Return what is wrong with a question, by field; ``stated``: the policy names who answers."""
    found = required({"question": payload.question})
    if payload.role is not None and payload.role not in ANSWERERS:
        found.append(Problem("role", "intake.answerer_unknown"))
    handed_on = payload.role is not None and not payload.answered_by
    if handed_on and not stated:
        found += required({"whom": payload.whom}, "intake.answerer_needed")
    return found


def _apply(case: Case, payload: Clarify) -> Facts:
    if payload.role is None or payload.answered_by:
        return replace(case.facts, clarified=True)
    named = case.profile.unclear_procedure
    whom = payload.whom or named.name
    return replace(case.facts, clarified=True, question=Question(whom, payload.role, case.now))


def _waits(case: Case) -> None:
    if not waits_for_answer(case.facts):
        raise Refused("intake.no_question")


def _answered(case: Case, _payload: Answer) -> Facts:
    asked = case.facts.question
    return replace(case.facts, question=asked and replace(asked, answered_at=case.now))


def _to_give(case: Case) -> None:
    asked = case.facts.question
    if asked is None or asked.answered_at is None or asked.given_at is not None:
        raise Refused("intake.no_answer")


def _given(case: Case, _payload: GiveAnswer) -> Facts:
    asked = case.facts.question
    return replace(case.facts, question=asked and replace(asked, given_at=case.now))


STEP = Step(
    id=StepId.CLARIFICATION,
    action=Action.REQUEST_CLARIFY,
    payload=Clarify,
    done=lambda facts: facts.clarified,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={
        "question": told.TEXT,
        "answered_by": told.OPEN_TEXT,
        "role": told.kept(told.of("role")),
        "whom": told.OPEN_TEXT,
    },
    optional=True,
    beyond=True,
)
ANSWER = Step(
    id="clarification_answer",
    action=Action.REQUEST_ANSWER,
    payload=Answer,
    done=lambda _facts: False,
    ready=_waits,
    problems=lambda _case, payload: required({"answer": payload.answer}),
    apply=_answered,
    told={"answer": told.TEXT},
    optional=True,
)
GIVE = Step(
    id="clarification_given",
    action=Action.REQUEST_EXPLAIN,
    payload=GiveAnswer,
    done=lambda _facts: False,
    ready=_to_give,
    problems=lambda _case, payload: required({"channel": payload.channel}),
    apply=_given,
    told={"channel": told.kept(told.of("channel")), "note": told.TEXT},
    optional=True,
)
