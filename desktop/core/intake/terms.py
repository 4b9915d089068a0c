"""The words of the intake desk: requests, their facts and what is shown of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.errors import Problem
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.intake.kinship import Kin
from desktop.core.intake.paper_terms import PaperEntry, PaperLine
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.people.terms import PersonView
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import Lateness, ReplyDate
from desktop.core.policy.vocabulary import StepId

#: What a request is called where desks know one another's records as subjects.
REQUEST: Final = "request"


class State(StrEnum):
    """Where a request stands. *Papers missing* and *awaiting signature* are facts beside it."""

    OPEN = "open"
    REFERRED = "referred"
    UNDER_STUDY = "under_study"
    DECIDED = "decided"
    WAITING_FUNDS = "waiting_funds"
    NOTIFIED = "notified"
    IN_DELIVERY = "in_delivery"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    REFERRED_ELSEWHERE = "referred_elsewhere"


class Outcome(StrEnum):
    """What was decided on a request."""

    APPROVED = "approved"
    IN_PART = "in_part"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WAITING_FUNDS = "waiting_funds"


class Reached(StrEnum):
    """What came of an attempt to tell the beneficiary."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"


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


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """Reception: a request for a service. ``received_on`` is given when entered later; ``letter``
    is the number of the letter that brought it, as people type it.
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


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of a request now; each step makes a new one.

    ``reached_at``: when the newest decision reached the beneficiary; ``first_reached_at``: when
    any reply did, which is where the reply clock stopped. ``papers_asked``: the papers that were
    asked for on the day of submission, None where all of them were.
    """

    state: State = State.OPEN
    requirements_handed: bool = False
    papers: tuple[PaperEntry, ...] = ()
    papers_asked: tuple[str, ...] | None = None
    papers_checked_on: date | None = None
    data_matched: bool = False
    signed_hash: str = ""
    signed_at: datetime | None = None
    signer: SignerKind | None = None
    sign_method: SignMethod | None = None
    clarified: bool = False
    explained_at: datetime | None = None
    reply_channel: str = ""
    referred_at: datetime | None = None
    completed_at: datetime | None = None
    studied_at: datetime | None = None
    recommendation: str = ""
    decided_at: datetime | None = None
    outcome: Outcome | None = None
    reason: str = ""
    listed: DecisionReason | None = None
    amount: Halalas = NOTHING
    reached_at: datetime | None = None
    first_reached_at: datetime | None = None
    deliveries: int = 0

    @property
    def deferred(self) -> bool:
        """The newest decision is a deferral, and no study has followed it."""
        if self.outcome is not Outcome.DEFERRED or self.decided_at is None:
            return False
        return self.studied_at is None or self.studied_at <= self.decided_at


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
    and ``target_on`` the day by which the office itself means to reply, which is no last day.
    ``minor``: under the office's age (None: unknown); ``printed``: the number of its printed form;
    ``left``: what is still to be handed over in money.
    ``kin``, ``alone`` and ``back`` are the reader's own: what they said of being kin, the steps
    that they would take after one that is another's, and the step that they may take back.
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
    steps: tuple[StepLine, ...]
    reply: ReplyDate | None
    late: Lateness | None
    target_on: date | None
    reply_contact: str
    say: str
    history: tuple[EventLine, ...]
    kin: Kin = Kin.UNASKED
    alone: frozenset[StepId] = frozenset()
    back: str | None = None

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
    """A line of a work list; ``late`` is how the last day for the reply stands to today."""

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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a signature covers exactly (see ``work.ledger.Covered``), and lines to read out."""

    canonical: str
    hash: str
    template: int
    declaration: str
    lines: tuple[tuple[str, str], ...]
