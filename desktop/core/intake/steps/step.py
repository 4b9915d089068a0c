"""What a step is: pure functions over a case; the service keeps the ledger."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field as of
from datetime import date, datetime
from typing import Any, TypeVar

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.core.aid.goods.terms import Portion
from desktop.core.intake import papers
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.moved import Aside, Other
from desktop.core.intake.paper_terms import PaperLine
from desktop.core.intake.signers import NOTHING_YET, Handing, Who
from desktop.core.intake.standing import AT_BODY, BEFORE_DECISION
from desktop.core.intake.studied.rules import asked_of, serving
from desktop.core.intake.studied.terms import Earlier
from desktop.core.intake.terms import WRONG_STATE
from desktop.core.intake.told import Told
from desktop.core.people.births import minor
from desktop.core.people.terms import NOBODY, PersonForm
from desktop.core.policy.calendar import EVERY_WEEK, WorkCalendar
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ChannelId, StepId, StudyKind
from desktop.core.work.actions import Action

T = TypeVar("T")

#: Channels on which the person is there, and can sign and be told at once.
IN_PERSON = frozenset(
    {ChannelId.INTERVIEW, ChannelId.FIELD_VISIT, ChannelId.AID_REQUEST,
     ChannelId.PROGRAMME_ENROLMENT}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Last:
    """The newest step of a request: whether who asks took it (``mine``), and whether a print was
    issued of the request since (``printed``).
    """

    step: str
    at: datetime
    mine: bool
    printed: bool


@dataclass(frozen=True, slots=True)
class Case:
    """A request as the rules see it. ``snapshot_hash`` is of what a signature given now would
    cover; ``covered``: the newest signature says, in the words of its time, what is so now.
    ``studies``: those of the person's other requests;
    ``printed``: the number of the request form that was printed of the data as it is. ``handing``:
    what a delivery goes by; ``calendar``: the office's, as it is known now. ``died``: who heads the
    file died, and it was not passed on yet;
    ``headed_anew``: it was, and nothing was said since of what becomes of the request. ``others``:
    the person's other requests that have a number; ``ended_at``: when nothing was left to be done.
    ``choices``: the office's of today (None: those of the request).
    ``asides``: what the study and other desks know of it, to be told while the body has it;
    ``granted``: what the decision that stands grants in kind, to be told.
    """

    profile: PolicyProfile
    facts: Facts
    channel: str
    now: datetime
    today: date
    snapshot_hash: str
    service_id: str = ""
    covered: bool = False
    person: PersonForm = NOBODY
    died: bool = False
    urgent: bool = False
    studies: tuple[Earlier, ...] = ()
    printed: str = ""
    handing: Handing = NOTHING_YET
    calendar: WorkCalendar = EVERY_WEEK
    last: Last | None = None
    number: str = ""
    others: tuple[Other, ...] = ()
    ended_at: datetime | None = None
    headed_anew: bool = False
    asides: tuple[Aside, ...] = ()
    granted: tuple[Portion, ...] = ()
    choices: OfficeChoices | None = None

    @property
    def paper_lines(self) -> tuple[PaperLine, ...]:
        return self.papers_on(papers.shown_on(self.facts, self.today))

    @property
    def missing(self) -> tuple[PaperLine, ...]:
        return papers.missing(self.paper_lines)

    @property
    def papers_stop(self) -> bool:
        """Whether a paper that is missing on the day stops a delivery, as the office chose."""
        return (self.choices or self.profile.office).papers_stop

    @property
    def submitted_on(self) -> date:
        """The day of submission, on which every step but the delivery judges papers."""
        return papers.submitted_on(self.facts, self.today)

    def papers_on(self, day: date) -> tuple[PaperLine, ...]:
        """Return the request's papers as they are worth on a day."""
        every, facts = self.profile.papers, self.facts
        asked = papers.asked(every, facts, self.service_id, self.person)
        return papers.lines(asked, facts.papers, day)

    @property
    def signed(self) -> bool:
        """There is a signature, and it covers the data as it is now."""
        same = self.facts.signed_hash == self.snapshot_hash
        return bool(self.facts.signed_hash) and (same or self.covered)

    @property
    def studied(self) -> bool:
        """A study holds: its own, unless it was sent back to study, or an earlier good one."""
        if self.facts.deferred or self.facts.studied_at is not None:
            return not self.facts.deferred
        return self.serving is not None

    @property
    def study_asked(self) -> StudyKind | None:
        """The kind of study that its service asks for, by the office's choice."""
        services = self.profile.office.services
        return asked_of(next((one for one in services if one.id == self.service_id), None))

    @property
    def serving(self) -> Earlier | None:
        """The study of another request that serves this one, where it was not studied itself."""
        if self.facts.deferred or self.facts.studied_at is not None:
            return None
        return serving(self.studies, self.study_asked, self.today)

    @property
    def minor(self) -> bool | None:
        """Whose request it is has not come of the age that the office goes by; None where no birth
        is known.
        """
        return minor(self.person.birth, self.profile.office, self.today)

    @property
    def beneficiary(self) -> Who:
        """Whose request it is."""
        return Who(self.person.name.full, self.person.identity.number)

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


def as_typed(_case: Case, payload: T) -> T:
    """Return the payload: what was typed is what is kept."""
    return payload


@dataclass(frozen=True, slots=True)
class Step:
    """``ready`` raises Refused while the case can't take the step; ``problems`` names what is
    wrong with a payload; ``apply`` returns the facts after it; ``read`` returns a payload without
    problems as it is kept. ``told``: how each field of the
    payload is read in the history; ``waited_for``: the codes with which other steps wait for it.
    ``optional``: it is taken only when the need arises, and never holds the next one; ``beyond``:
    where the policy names no such step too.
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
    beyond: bool = False
    read: Callable[[Case, Any], Any] = as_typed


def fine(_case: Case, _payload: object) -> tuple[Problem, ...]:
    """Return no problem: the payload has nothing to go wrong."""
    return ()


def demand_state(case: Case, allowed: frozenset[State]) -> None:
    """Raise Refused (``intake.wrong_state``) unless the request stands in one of ``allowed``."""
    if case.facts.state not in allowed:
        raise Refused(WRONG_STATE, state=case.facts.state.value)


def demand_to_study(facts: Facts) -> None:
    """Raise Refused (``intake.wrong_state``) unless the body has the request to study or decide."""
    if facts.state not in AT_BODY:
        raise Refused(WRONG_STATE, state=facts.state.value)


def demand_open(case: Case) -> None:
    """Raise Refused unless the request is still before its decision."""
    demand_state(case, BEFORE_DECISION)


def demand_papers(case: Case, on: date) -> None:
    """Raise Refused (``intake.papers_first``) naming the required papers that are missing on a
    day.
    """
    missing = papers.missing(case.papers_on(on))
    if missing:
        raise Refused("intake.papers_first", papers=tuple(line.name for line in missing))


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
