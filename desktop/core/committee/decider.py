"""What the committee asks of the desks whose subjects it decides."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from desktop.core.intake.steps.decision import Decide
from desktop.core.work import Action, Look, Work
from desktop.core.work.agenda import AgendaLine, Summary


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
        """Return the subjects on which the decision of the sitting with this number stands, or
        waits to be ratified: their ids and when it was recorded, in that order.
        """
        ...

    def waiting_in(self, at: Work | Look) -> list[AgendaLine]:
        """Return what can be decided now, for an agenda."""
        ...

    def decided_as_in(self, at: Work | Look, number: str) -> str:
        """Return the id of the subject with a number that is decided and may be anew, or ""."""
        ...

    def lines_in(self, at: Work | Look, ids: Collection[str]) -> list[AgendaLine]:
        """Return what an agenda says of these subjects; an id of none is passed over."""
        ...

    def summaries_in(self, at: Work | Look, ids: Collection[str]) -> dict[str, Summary]:
        """Return what the actor may know of these subjects before they decide, by id."""
        ...

    def decisions_in(self, at: Work | Look, sitting: str) -> dict[str, Decide]:
        """Return what was decided in the sitting with this number, by the subject's id."""
        ...
