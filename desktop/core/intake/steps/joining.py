"""A request that was entered twice is joined to the other one of the same file, which goes on; this
one keeps its number and all that was recorded of it. No policy names this step; re-opening ends it.
"""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.typed import Prose
from desktop.core.documents.numbers import Series, read_number
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.moved import Other
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Join(StepPayload):
    """``goes_on``: the number of the request that does; ``into``: its id, read by the number."""

    goes_on: str
    reason: Prose
    into: str = ""


def _ready(case: Case) -> None:
    demand_state(case, BEFORE_DECISION)


def _meant(case: Case, payload: Join) -> Other | None:
    number = read_number(Series.REQUEST, payload.goes_on) or payload.goes_on.strip()
    return next((one for one in case.others if one.number == number), None)


def _problems(case: Case, payload: Join) -> list[Problem]:
    found = required({"goes_on": payload.goes_on}, "intake.join_needed")
    found += required({"reason": payload.reason}, "intake.reason_needed")
    if payload.goes_on.strip() and (code := _unfit(case, payload)):
        found.append(Problem("goes_on", code))
    return found


def _unfit(case: Case, payload: Join) -> str:
    """Return why the request can't be joined to the one that is named, or ""."""
    if (
        read_number(Series.REQUEST, payload.goes_on) == case.number
        or payload.goes_on == case.number
    ):
        return "intake.join_itself"
    other = _meant(case, payload)
    if other is None:
        return "intake.join_of_another"
    if other.joined:
        return "intake.join_joined"
    if any(one.here for one in case.others):
        return "intake.join_has_joined"
    return "" if other.open else "intake.join_closed"


def _read(case: Case, payload: Join) -> Join:
    other = _meant(case, payload)
    return replace(payload, goes_on=other.number, into=other.id) if other else payload


def _apply(case: Case, payload: Join) -> Facts:
    return replace(case.facts, state=State.JOINED, joined_to=payload.into)


STEP = Step(
    id="joining",
    action=Action.REQUEST_JOIN,
    payload=Join,
    done=lambda facts: facts.state is State.JOINED,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told={
        "goes_on": told.kept(told.OWN_NUMBER),
        "reason": told.TEXT,
        "into": told.kept(told.ELSEWHERE),  # its number is told
    },
)
