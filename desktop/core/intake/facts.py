"""What is true of a request: its state, what was decided, and the facts that steps make."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from desktop.base.clock import day_of
from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.core.intake.moved import Bereaved, Elsewhere, Question
from desktop.core.intake.paper_terms import PaperEntry
from desktop.core.intake.reasons import WaitsFor
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.reply import Pause


class State(StrEnum):
    """Where a request stands. *Papers missing* and *awaiting signature* are facts beside it."""

    OPEN = "open"
    REFERRED = "referred"
    UNDER_STUDY = "under_study"
    RATIFYING = "ratifying"
    DECIDED = "decided"
    WAITING_FUNDS = "waiting_funds"
    NOTIFIED = "notified"
    IN_DELIVERY = "in_delivery"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    REFERRED_ELSEWHERE = "referred_elsewhere"
    JOINED = "joined"


class Outcome(StrEnum):
    """What was decided on a request."""

    APPROVED = "approved"
    IN_PART = "in_part"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WAITING_FUNDS = "waiting_funds"


class UrgentAid(StrEnum):
    """What the body said of aid that the director granted at once."""

    PENDING = "pending"
    RATIFIED = "ratified"
    DECLINED = "declined"


class Reached(StrEnum):
    """What came of an attempt to tell the beneficiary."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt to tell the newest decision: recorded ``at`` that moment, made ``on`` that day;
    ``next_on`` is the day of the next one, None where none is planned.
    """

    at: datetime
    on: date
    reached: Reached
    next_on: date | None = None

    @property
    def moment(self) -> datetime:
        """When it was made: of an earlier day than its record, that day's end."""
        end = day_of(self.on)[1].astimezone(UTC) - timedelta(seconds=1)
        return min(self.at, end)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of a request now; each step makes a new one.

    ``reached_at``: when the newest decision reached the beneficiary; ``first_reached_at``: when
    any reply did, which is where the reply clock stopped. ``papers_asked``: the papers that were
    asked for on the day of submission, None where all of them were. ``pauses``: the days on which
    the office held the clock, in their order. ``attempts``: every one to tell a decision since
    these are counted; ``joined_to``: the id of the request that goes on instead.
    ``months``: of a decision that
    is paid monthly, else 0. ``waits_for``, ``missing`` and ``more_papers``: of one that is put off,
    what it waits for, in words and as papers of the office, which all were there at ``brought_at``;
    ``part``: of one in part, what is granted beside money and goods. ``given_up``: nothing more of
    it is handed over or paid, as what was offered was refused or came back.
    ``to_ratify``: whose word the newest decision waits for; ``stood``: what was true of the one
    before, which an objection may change, while the new one waits. ``urgent``: of aid granted at
    once.
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
    listed: str | None = None
    amount: Halalas = NOTHING
    asked: Halalas = NOTHING
    part: str = ""
    months: int = 0
    starts_on: date | None = None
    review_on: date | None = None
    waits_for: WaitsFor | None = None
    missing: str = ""
    more_papers: tuple[str, ...] = ()
    brought_at: datetime | None = None
    to_ratify: RatifiedBy | None = None
    stood: "Facts | None" = None
    ratified_at: datetime | None = None
    resolution: str = ""
    urgent: UrgentAid | None = None
    reached_at: datetime | None = None
    first_reached_at: datetime | None = None
    deliveries: int = 0
    given_up: bool = False
    pauses: tuple[Pause, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    question: Question | None = None
    elsewhere: Elsewhere | None = None
    joined_to: str = ""
    bereaved: Bereaved | None = None
    reopened_on: date | None = None

    @property
    def tried(self) -> tuple[Attempt, ...]:
        """The attempts to tell the newest decision that reached nobody."""
        if self.decided_at is None or self.reached_at is not None:
            return ()
        since = self.decided_at
        return tuple(one for one in self.attempts if one.at >= since)

    @property
    def deferred(self) -> bool:
        """The newest decision is a deferral, and what it waits for has not come: a study, or the
        papers where it waits for those.
        """
        if self.outcome is not Outcome.DEFERRED or self.decided_at is None:
            return False
        came = self.brought_at if self.waits_for is WaitsFor.PAPERS else self.studied_at
        return came is None or came <= self.decided_at
