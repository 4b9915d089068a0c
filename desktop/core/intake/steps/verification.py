"""Papers are met and data matched against them, as they stand at the time of submission."""

from dataclasses import dataclass, replace

from desktop.base.errors import Problem
from desktop.core.intake import papers, told
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state
from desktop.core.intake.terms import Facts, PaperEntry
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class CheckPapers(StepPayload):
    """Verification: papers seen or missing, and data matched against them."""

    entries: tuple[PaperEntry, ...]
    data_matched: bool


def _ready(case: Case) -> None:
    # A missing paper may follow after the decision too: delivery is what waits for it.
    demand_state(case, ACTIVE)


def _problems(case: Case, payload: CheckPapers) -> list[Problem]:
    return papers.problems(case.profile.papers, payload.entries, case.today)


def _apply(case: Case, payload: CheckPapers) -> Facts:
    return replace(
        case.facts,
        papers=payload.entries,
        papers_checked_on=case.today,
        data_matched=payload.data_matched,
    )


STEP = Step(
    id=StepId.VERIFICATION,
    action=Action.REQUEST_PAPERS,
    payload=CheckPapers,
    done=lambda facts: bool(facts.papers) and facts.data_matched,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"entries": told.ELSEWHERE, "data_matched": told.kept(told.YES_NO)},
    waited_for=frozenset({"intake.papers_first", "intake.match_first"}),
)
