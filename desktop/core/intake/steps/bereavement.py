"""Who heads the file died: the request goes on under the new head, or is closed with condolence.

No policy names this step. Until the file was passed on (``people.course``) nothing goes on; the
signature of who died covers the request no more.
"""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.moved import Bereaved
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class AfterDeath(StepPayload):
    """What becomes of the request, as the family wishes it."""

    becomes: Bereaved
    note: Prose


def asked(case: Case) -> bool:
    """Tell whether it is to be said what becomes of the request: whoever headed the file when it
    was opened, or went on the last time, died.
    """
    return case.facts.state in ACTIVE and (case.died or case.headed_anew)


def _ready(case: Case) -> None:
    demand_state(case, ACTIVE)
    if not asked(case):
        raise Refused("intake.nobody_died")


def _problems(case: Case, payload: AfterDeath) -> list[Problem]:
    found = required({"note": payload.note}, "intake.reason_needed")
    if payload.becomes is Bereaved.GOES_ON and case.died:
        found.append(Problem("becomes", "intake.pass_on_first"))
    return found


def _apply(case: Case, payload: AfterDeath) -> Facts:
    closes = payload.becomes is Bereaved.CLOSED
    state = State.CLOSED if closes else case.facts.state
    return replace(case.facts, state=state, bereaved=payload.becomes)


STEP = Step(
    id="bereavement",
    action=Action.REQUEST_BEREAVED,
    payload=AfterDeath,
    done=lambda facts: facts.bereaved is Bereaved.CLOSED,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"becomes": told.kept(told.of("bereaved")), "note": told.TEXT},
    optional=True,
)
