"""The words of the intake desk: requests, their facts and what is shown of them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.money import Halalas
from desktop.base.typed import Prose
from desktop.core.aid.goods.terms import Portion
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.kinship import Kin
from desktop.core.intake.moved import Other
from desktop.core.intake.paper_terms import PaperLine
from desktop.core.intake.studied.terms import StudySummary
from desktop.core.people.terms import PersonView
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import Lateness, Pause, ReplyDate
from desktop.core.policy.vocabulary import StepId

#: What a request is called where desks know one another's records as subjects.
REQUEST: Final = "request"


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What the desk asks before a new request; each may be left unanswered (None, ""), and none
    bars anything. ``helped``: by another association, of which the rest tells: which, who there,
    how it was asked, when, and what it answered. ``passer_by``: from outside the area and on the
    way, for one-off aid.
    """

    in_area: bool | None = None
    passer_by: bool = False
    helped: bool | None = None
    helped_by: str = ""
    helped_officer: str = ""
    helped_channel: str = ""
    helped_on: date | None = None
    helped_answer: Prose = ""


#: Stands for the channel where nobody asked: the association opens the request on somebody's
#: behalf, who signs later (000, 002–004: «الوصول إليهم … دون الحاجة إلى طلب المستفيد»).
INITIATIVE: Final = "initiative"


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """Reception: a request for a service. ``received_on`` is given when entered later; ``letter``
    is the number of the letter that brought it, as people type it; ``unasked`` says why the
    association opens one that nobody asked for (its channel is ``INITIATIVE``).
    """

    person_id: str
    service_id: str
    channel: str
    need: Prose = ""
    urgent_reason: str = ""
    received_on: date | None = None
    received_place: str = ""
    received_by: str = ""
    letter: str = ""
    first: FirstAnswers = FirstAnswers()
    unasked: Prose = ""


#: Why a step waits that the request's state has no room for.
WRONG_STATE: Final = "intake.wrong_state"


class StepStatus(StrEnum):
    DONE = "done"
    NOW = "now"
    LATER = "later"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the policy and whether it can be taken; ``why`` is what it waits for, ``first``
    the step that would mend it.
    """

    step: StepId
    status: StepStatus
    why: Problem | None = None
    first: StepId | None = None

    @property
    def too_soon(self) -> bool:
        """It simply comes after others."""
        return self.why is not None and self.why.code == WRONG_STATE


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line of a request's history; ``content`` is what the step was taken with, each with
    what it is about, as the reader may see it. ``state`` is what it led to, None of what is said
    beside the steps.
    """

    seq: int
    at: datetime
    actor: str
    step: str
    state: State | None
    content: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request with everything its page shows; ``policy`` is what it was opened under,
    ``late`` how the last day for the reply stands to today,
    ``reply_contact`` where the agreed channel reaches the beneficiary ("": the registered mobile),
    and ``target`` the day by which the office itself means to reply, which is no last day;
    ``held``: the pause that holds the clock today, ``pausable``: that it can be held.
    ``minor``: under the office's age (None: unknown); ``printed``: the number of its printed form;
    ``left``: what is still to be handed over in money, ``goods`` in kind; ``handed``: what was in
    kind.
    ``kin``, ``alone`` and ``back`` are the reader's own: what they said of being kin, the steps
    that they would take after one that is another's, and the step they may take back. ``study``:
    the one that it goes by, for who reads studies.
    ``passer_by``: of somebody on the way, as was answered before it.
    ``others``: the person's other requests; ``bereft``: what becomes of this one after a death is
    to be said. ``question`` and ``answer``: of the procedure, the newest that was handed on.
    """

    id: str
    number: str
    person: PersonView
    service_id: str
    service_name: str
    channel: str
    need: str
    urgent_reason: str
    policy: PolicyProfile
    received_on: date
    opened_at: datetime
    facts: Facts
    papers: tuple[PaperLine, ...]
    awaiting_signature: bool
    covers_current: bool
    minor: bool | None
    printed: str
    left: Halalas
    goods: tuple[Portion, ...]
    steps: tuple[StepLine, ...]
    reply: ReplyDate | None
    late: Lateness | None
    target: ReplyDate | None
    reply_contact: str
    say: str
    history: tuple[EventLine, ...]
    kin: Kin = Kin.UNASKED
    alone: frozenset[str] = frozenset()
    back: str | None = None
    held: Pause | None = None
    pausable: bool = False
    passer_by: bool = False
    others: tuple[Other, ...] = ()
    bereft: bool = False
    study: StudySummary | None = None
    question: str = ""
    answer: str = ""
    handed: tuple[Portion, ...] = ()

    @property
    def missing(self) -> tuple[PaperLine, ...]:
        """The required papers that hold the request up."""
        return tuple(line for line in self.papers if line.missing)

    @property
    def papers_missing(self) -> bool:
        """Some required paper holds the request up."""
        return bool(self.missing)

    def step(self, step_id: str) -> StepLine | None:
        """Return a step of its policy as it stands, or None where the policy has none such."""
        return next((line for line in self.steps if line.step == step_id), None)


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line of a work list; ``late`` is how the last day for the reply stands to today, ``unsure``
    that its date rests on a holiday that is only expected, ``held`` that the office holds it.
    """

    id: str
    number: str
    person_id: str
    person_name: str
    file_number: str
    service_name: str
    state: State
    papers_missing: bool
    awaiting_signature: bool
    opened_on: date
    reply_on: date | None
    late: Lateness | None
    urgent: bool
    unsure: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a signature covers exactly (see ``work.ledger.Covered``), and lines to read out."""

    canonical: str
    hash: str
    template: int
    declaration: str
    lines: tuple[tuple[str, str], ...]
