"""The words of the intake desk: visits, requests, their facts and what is shown of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Final

from desktop.base.errors import Problem
from desktop.base.money import NOTHING, Halalas
from desktop.core.documents.forms import Stroke
from desktop.core.people.terms import PersonView
from desktop.core.policy.reply import ReplyDate
from desktop.core.policy.vocabulary import StepId

#: What a request is called where desks know one another's records as subjects.
REQUEST: Final = "request"


class Purpose(StrEnum):
    """Why somebody came, called or wrote. A visit is not a request."""

    NEW_REQUEST = "new_request"
    DATA_UPDATE = "data_update"
    MISSING_PAPER = "missing_paper"
    ASK_AFTER_REQUEST = "ask_after_request"
    COLLECT_AID = "collect_aid"
    COMPLAINT = "complaint"
    OBJECTION = "objection"
    SUGGESTION = "suggestion"
    ENQUIRY = "enquiry"


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


class PaperStatus(StrEnum):
    """How reception met a required paper."""

    MISSING = "missing"
    SEEN = "seen"
    COPY_KEPT = "copy_kept"
    NOT_APPLICABLE = "not_applicable"


class PaperVerdict(StrEnum):
    """What the paper is worth on a given day."""

    VALID = "valid"
    MISSING = "missing"
    EXPIRED = "expired"
    TOO_OLD = "too_old"
    UNDATED = "undated"
    ACCEPTED = "accepted"
    NOT_APPLICABLE = "not_applicable"

    @property
    def met(self) -> bool:
        """The paper counts as there."""
        return self in (self.VALID, self.ACCEPTED, self.NOT_APPLICABLE)


class SignerKind(StrEnum):
    """Who signs. A relative who only carries papers may not."""

    PERSON = "person"
    AGENT = "agent"
    GUARDIAN = "guardian"


class SignMethod(StrEnum):
    """How the signature was given."""

    PEN = "pen"
    THUMB_SCREEN = "thumb_screen"
    THUMB_INK = "thumb_ink"
    INK_ON_PAPER = "ink_on_paper"


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
class PaperEntry:
    """One required paper as reception found it."""

    paper_id: str
    status: PaperStatus
    issued: date | None = None
    expires: date | None = None
    note: str = ""
    accepted_reason: str = ""
    renewal_by: date | None = None


# The commands, one for each step. Each is a step's payload and is kept word for word as an event.


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """Reception: a request for a service. ``received_on`` is given when entered later."""

    person_id: str
    service_id: str
    channel: str
    need: str = ""
    urgent_reason: str = ""
    received_on: date | None = None
    received_place: str = ""
    received_by: str = ""


@dataclass(frozen=True, slots=True)
class HandRequirements:
    """The conditions and requirements were handed over (shaqra ت-2)."""


@dataclass(frozen=True, slots=True)
class CheckPapers:
    """Verification: papers seen or missing, and data matched against them."""

    entries: tuple[PaperEntry, ...]
    data_matched: bool


@dataclass(frozen=True, slots=True)
class Clarify:
    """The procedure was unclear and the visitor was sent to the policy's contact."""

    question: str
    answered_by: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """Confirmation of the exact snapshot with this hash. ``aspect``: pad width over height."""

    snapshot_hash: str
    signer: SignerKind
    method: SignMethod
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    signer_name: str = ""
    signer_identity: str = ""
    deed_number: str = ""
    deed_scope: str = ""
    deed_expires: date | None = None
    witness: str = ""
    read_aloud: bool = False


@dataclass(frozen=True, slots=True)
class Explain:
    """The visitor was told who studies the request and how the reply comes."""


@dataclass(frozen=True, slots=True)
class AgreeReplyChannel:
    """The means by which the reply reaches the beneficiary (shaqra ت-5)."""

    channel: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Refer:
    """To the body that the policy names."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Complete:
    """Registration is completed: every required paper and the signature are there."""


@dataclass(frozen=True, slots=True)
class Study:
    """The researcher's result."""

    findings: str
    recommendation: str


@dataclass(frozen=True, slots=True)
class Decide:
    """One decision. ``amount`` in halalas; ``sitting``: its number, "" for none."""

    OLD_WORDS: ClassVar = {"session": "sitting"}

    outcome: Outcome
    reason: str
    amount: Halalas = NOTHING
    recurring_months: int = 0
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class Notify:
    """An attempt to tell the beneficiary the decision."""

    channel: str
    reached: Reached
    note: str = ""


@dataclass(frozen=True, slots=True)
class Deliver:
    """The service was delivered, in whole or in part; signed for by the one who took it."""

    what: str
    taken_by: str
    last: bool = True


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The beneficiary takes the request back."""

    reason: str


StepPayload = (
    HandRequirements | CheckPapers | Clarify | Sign | Explain | AgreeReplyChannel | Refer
    | Complete | Study | Decide | Notify | Deliver | Withdraw
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of a request now; each step makes a new one.

    ``reached_at``: when the newest decision reached the beneficiary; ``first_reached_at``: when
    any reply did, which is where the reply clock stopped.
    """

    state: State = State.OPEN
    requirements_handed: bool = False
    papers: tuple[PaperEntry, ...] = ()
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


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A required paper with what was met and what it is worth."""

    paper_id: str
    name: str
    required: bool
    entry: PaperEntry
    verdict: PaperVerdict

    @property
    def missing(self) -> bool:
        """It is required, and not there or not good."""
        return self.required and not self.verdict.met


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
    what it is about, as the reader may see it.
    """

    seq: int
    at: datetime
    actor: str
    step: str
    state: State
    content: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request with everything its page shows."""

    id: str
    number: str
    person: PersonView
    service_id: str
    service_name: str
    channel: str
    need: str
    urgent_reason: str
    policy_id: str
    received_on: date
    opened_at: datetime
    facts: Facts
    papers: tuple[PaperLine, ...]
    awaiting_signature: bool
    covers_current: bool
    steps: tuple[StepLine, ...]
    reply: ReplyDate | None
    say: str
    history: tuple[EventLine, ...]

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
    """A line of a work list."""

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
    urgent: bool


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The exact content that a signature covers (see ``work.ledger.Covered``), and lines to read
    out.
    """

    canonical: str
    hash: str
    template: int
    declaration: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature as it was given, with what binds it."""

    sequence: int
    at: datetime
    staff: str
    sha256: str
    given: Sign


@dataclass(frozen=True, slots=True)
class RecordVisit:
    """One line of the day's log."""

    purpose: Purpose
    channel: str
    name: str = ""
    person_id: str = ""
    note: str = ""
    priority: bool = False


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the day's log; ``file_number`` is of the person's file, "" for who has none."""

    id: str
    at: datetime
    purpose: Purpose
    channel: str
    name: str
    file_number: str
    note: str
    priority: bool
    staff: str
