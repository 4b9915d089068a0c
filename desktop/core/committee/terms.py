"""The words of the committee desk."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Protocol

from desktop.core.intake.steps.decision import Decide
from desktop.core.work import Action, Look, Work
from desktop.core.work.subjects import Subject

#: What the ledger calls a sitting, and the step of its first event.
SITTING: Final = "sitting"
OPENED: Final = "opened"
#: The step of a member's signature.
SIGNED: Final = "signed"


@dataclass(frozen=True, slots=True)
class OpenSitting:
    """A sitting of the committee, or a working day of the department."""

    held_on: date
    attendance: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SittingView:
    """A sitting; ``signed``: who signed all that it has decided so far."""

    id: str
    number: str
    body: str
    held_on: date
    attendance: tuple[str, ...]
    decisions: int
    signed: tuple[str, ...] = ()
    signed_by_me: bool = False


@dataclass(frozen=True, slots=True)
class SignedSitting:
    """A member signed the first ``decisions`` decisions of a sitting, but those on the subjects
    from which they ``abstained`` (their ids): no one decides on a relative.
    """

    decisions: int
    abstained: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """A decision in a sitting on one subject, a request or what else has a :class:`Decider`."""

    sitting_id: str
    subject: Subject
    decision: Decide


class Decider(Protocol):
    """How the subjects of one kind are decided. The desk that keeps them has one, and ``desks``
    gives it to the committee: neither imports the other.
    """

    @property
    def kind(self) -> str:
        """The kind of its subjects."""
        ...

    @property
    def action(self) -> Action:
        """The act that deciding one is."""
        ...

    def decide_in(self, tx: Work, subject_id: str, decision: Decide) -> None:
        """Record a decision, whose sitting is named, in the sitting's transaction.

        Raises Refused for a subject that can't be decided now, Invalid for what is wrong with the
        decision.
        """
        ...

    def is_kin_in(self, tx: Work, subject_id: str) -> bool:
        """Tell whether the actor is kin to whom a subject concerns.

        Raises Invalid (field ``kin``) for who was not asked yet and has to be.
        """
        ...

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the subjects whose newest decision is of the sitting with this number: their ids
        and when it was recorded, in that order.
        """
        ...
