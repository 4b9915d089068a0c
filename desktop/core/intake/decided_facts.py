"""What a decision makes true of a request, kept and let go as one."""

from dataclasses import replace
from typing import Any, Final

from desktop.core.intake.facts import Facts

#: What a decision makes true, and the one after it leaves nothing of.
_OF_DECISION: Final = (
    *("decided_at", "outcome", "reason", "listed", "amount", "asked", "months", "starts_on"),
    *("review_on", "waits_for", "missing", "more_papers", "ratified_at", "resolution", "urgent"),
    *("reached_at", "part", "given_up"),
)


def _of_decision(facts: Facts) -> dict[str, Any]:
    return {name: getattr(facts, name) for name in _OF_DECISION}


def undecided(facts: Facts) -> Facts:
    """Return the facts without a decision: nothing of the one before is told of the next."""
    return replace(facts, to_ratify=None, stood=None, **_of_decision(Facts()))


def stood(facts: Facts) -> Facts:
    """Return what is true of the decision alone, for when the one in its place comes to nothing."""
    return Facts(state=facts.state, bereaved=facts.bereaved, **_of_decision(facts))


def standing_again(facts: Facts, before: Facts) -> Facts:
    """Return the facts with the decision that :func:`stood` kept."""
    again = _of_decision(before)
    return replace(undecided(facts), state=before.state, bereaved=before.bereaved, **again)
