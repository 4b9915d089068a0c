"""An objection is upheld, wholly or in part, and the body decides anew in the same act. The
decision before it stays on record, and stands again where the new one is sent back. No policy names
this step.
"""

from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.core.intake import told
from desktop.core.intake.decided_facts import stood
from desktop.core.intake.facts import Facts
from desktop.core.intake.standing import OBJECTED
from desktop.core.intake.steps.decision import TOLD, Decide, decided, problems_of
from desktop.core.intake.steps.step import Case, Step
from desktop.core.work.actions import Action

REDECISION: Final = "redecision"


@dataclass(frozen=True, slots=True)
class Redecide(Decide):
    """A decision in another's place; ``objection``: the number of what was raised against that.
    It grants no less than was handed over, which counts against it.
    """

    objection: str = ""


def _ready(case: Case) -> None:
    if case.facts.outcome is None or case.facts.state not in OBJECTED:
        raise Refused("intake.nothing_decided_yet")


def _apply(case: Case, payload: Redecide) -> Facts:
    facts = replace(decided(case, payload), bereaved=None)
    return replace(facts, stood=stood(case.facts)) if facts.to_ratify else facts


STEP = Step(
    id=REDECISION,
    action=Action.REQUEST_DECIDE,
    payload=Redecide,
    done=lambda _facts: False,
    ready=_ready,
    problems=problems_of,
    apply=_apply,
    told={**TOLD, "objection": told.kept(told.OWN_NUMBER)},
    optional=True,
)
