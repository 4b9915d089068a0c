"""What each step of a request is taken with; kept word for word as an event."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from desktop.base.money import NOTHING, Halalas
from desktop.core.documents.forms import Stroke
from desktop.core.intake.terms import Outcome, PaperEntry, Reached, SignerKind, SignMethod


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
class Signed:
    """A signature as it was given, with what binds it."""

    sequence: int
    at: datetime
    staff: str
    sha256: str
    given: Sign
