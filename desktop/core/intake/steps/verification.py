"""Papers are met and data matched against them, as they stand at the time of submission."""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.core.intake import papers, told
from desktop.core.intake.facts import Facts
from desktop.core.intake.paper_terms import PaperEntry
from desktop.core.intake.standing import ACTIVE, AFTER_DECISION
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class CheckPapers(StepPayload):
    """Verification: papers seen or missing, and data matched against them.

    ``asked``: the papers that were asked for, which the step itself tells; None of what was
    checked before that was kept.
    """

    entries: tuple[PaperEntry, ...]
    data_matched: bool
    asked: tuple[str, ...] | None = None


def _ready(case: Case) -> None:
    # A missing paper may follow after the decision too: delivery is what waits for it.
    demand_state(case, ACTIVE)


def _problems(case: Case, payload: CheckPapers) -> list[Problem]:
    return papers.problems(case.profile.papers, payload.entries, case.today)


def _read(case: Case, payload: CheckPapers) -> CheckPapers:
    """Return the check with what was asked for, and with what was renewed since the decision."""
    every, facts = case.profile.papers, case.facts
    return replace(
        payload,
        entries=papers.checked(every, facts, payload.entries, case.today),
        asked=papers.to_ask(every, facts, case.service_id, case.person),
    )


def _apply(case: Case, payload: CheckPapers) -> Facts:
    facts = case.facts
    late = payload.asked is not None and facts.state in AFTER_DECISION
    there = {one.paper_id for one in payload.entries if one.status.there}
    brought = facts.outcome is not None and there.issuperset(facts.more_papers)
    return replace(
        facts,
        brought_at=case.now if brought else facts.brought_at,
        papers=payload.entries,
        papers_asked=payload.asked,
        papers_checked_on=(facts.papers_checked_on if late else None) or case.today,
        data_matched=payload.data_matched,
    )


STEP = Step(
    id=StepId.VERIFICATION,
    action=Action.REQUEST_PAPERS,
    payload=CheckPapers,
    done=lambda facts: (bool(facts.papers) or facts.papers_asked == ()) and facts.data_matched,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told={
        "entries": told.ELSEWHERE,
        "asked": told.ELSEWHERE,
        "data_matched": told.kept(told.YES_NO),
    },
    waited_for=frozenset({"intake.papers_first", "intake.match_first"}),
)
