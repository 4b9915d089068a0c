"""What a step is: pure functions over a case; the service keeps the ledger."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as of
from datetime import date, datetime
from typing import Any

from desktop.base.errors import Problem, Refused
from desktop.core.intake import papers
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.terms import WRONG_STATE, Facts, PaperLine, State
from desktop.core.intake.told import Told
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work.actions import Action

#: Channels on which the person is there, and can sign and be told at once.
IN_PERSON = frozenset(
    {ChannelId.INTERVIEW, ChannelId.FIELD_VISIT, ChannelId.AID_REQUEST,
     ChannelId.PROGRAMME_ENROLMENT}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """A request as the rules see it. ``snapshot_hash`` is of what a signature given now would
    cover; ``covered``: the newest signature says, in the words of its time, what is so now.
    """

    profile: PolicyProfile
    facts: Facts
    channel: str
    now: datetime
    today: date
    snapshot_hash: str
    covered: bool = False

    @property
    def paper_lines(self) -> tuple[PaperLine, ...]:
        return self.papers_on(papers.shown_on(self.facts, self.today))

    @property
    def missing(self) -> tuple[PaperLine, ...]:
        return papers.missing(self.paper_lines)

    @property
    def submitted_on(self) -> date:
        """The day of submission, on which every step but the delivery judges papers."""
        return papers.submitted_on(self.facts, self.today)

    def papers_on(self, day: date) -> tuple[PaperLine, ...]:
        """Return the policy's papers as they are worth on a day."""
        return papers.lines(self.profile.papers, self.facts.papers, day)

    @property
    def signed(self) -> bool:
        """There is a signature, and it covers the data as it is now."""
        same = self.facts.signed_hash == self.snapshot_hash
        return bool(self.facts.signed_hash) and (same or self.covered)

    @property
    def in_person(self) -> bool:
        return self.channel in IN_PERSON

    def comes_before(self, first: StepId, second: StepId) -> bool:
        """Tell whether the policy has both steps, in this order."""
        steps = self.profile.steps
        return first in steps and second in steps and steps.index(first) < steps.index(second)


class StepPayload:
    """What a step is taken with; kept word for word as an event."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Step:
    """``ready`` raises Refused while the case can't take the step; ``problems`` names what is
    wrong with a payload; ``apply`` returns the facts after it. ``told``: how each field of the
    payload is read in the history; ``waited_for``: the codes with which other steps wait for it.
    ``optional``: it is taken only when the need arises, and never holds the next one.
    """

    id: str
    action: Action
    payload: type
    done: Callable[[Facts], bool]
    ready: Callable[[Case], None]
    problems: Callable[[Case, Any], Iterable[Problem]]
    apply: Callable[[Case, Any], Facts]
    told: Mapping[str, Told] = of(default_factory=dict)
    waited_for: frozenset[str] = frozenset()
    optional: bool = False


def fine(_case: Case, _payload: object) -> tuple[Problem, ...]:
    """Return no problem: the payload has nothing to go wrong."""
    return ()


def demand_state(case: Case, allowed: frozenset[State]) -> None:
    """Raise Refused (``intake.wrong_state``) unless the request stands in one of ``allowed``."""
    if case.facts.state not in allowed:
        raise Refused(WRONG_STATE, state=case.facts.state.value)


def demand_open(case: Case) -> None:
    """Raise Refused unless the request is still before its decision."""
    demand_state(case, BEFORE_DECISION)


def demand_papers(case: Case, on: date) -> None:
    """Raise Refused (``intake.papers_first``) naming the required papers that are missing on a
    day.
    """
    missing = papers.missing(case.papers_on(on))
    if missing:
        names = "، ".join(line.name for line in missing)
        raise Refused("intake.papers_first", papers=names)


def demand_signature(case: Case) -> None:
    """Raise Refused unless a signature covers the data as it is now: ``intake.sign_first`` without
    one, ``intake.sign_again`` where what was signed has changed since.
    """
    if not case.facts.signed_hash:
        raise Refused("intake.sign_first")
    if not case.signed:
        raise Refused("intake.sign_again")


def required(fields: dict[str, str], code: str = "intake.needed") -> list[Problem]:
    """Return a problem for each of ``fields`` (name to text) that is empty."""
    return [Problem(name, code) for name, text in fields.items() if not text.strip()]
