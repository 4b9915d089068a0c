"""What was to be handed over was refused, or came back: what goods there are of it are in the store
again. No policy names this step; money comes back by the accountant's receipt.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.typed import Prose
from desktop.core.aid.goods.terms import Portion
from desktop.core.intake import portions, told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.standing import GRANTS, deliverable
from desktop.core.intake.steps.step import Case, Step, StepPayload, required
from desktop.core.work.actions import Action

RETURNED: Final = "returned"


class NotKept(StrEnum):
    """How a delivery came to nothing: nobody took it, or what was taken came back."""

    REFUSED = "refused"
    CAME_BACK = "came_back"


@dataclass(frozen=True, slots=True)
class Returned(StepPayload):
    """Something was refused, or came back (``items``, brought by ``brought_by``), for a reason.
    ``closes``: nothing of the decision is handed over any more.
    """

    became: NotKept | None
    reason: Prose
    items: tuple[Portion, ...] = ()
    brought_by: str = ""
    closes: bool = False


def _ready(case: Case) -> None:
    facts = case.facts
    over = facts.state is State.CLOSED and facts.deliveries and facts.outcome in GRANTS
    if not (deliverable(facts) or over):
        raise Refused("intake.not_returned")


def _problems(case: Case, payload: Returned) -> list[Problem]:
    found = required({"reason": payload.reason}, "intake.reason_needed")
    if payload.became is None:
        return [*found, Problem("became", "intake.needed")]
    if payload.became is NotKept.REFUSED:
        if not deliverable(case.facts):
            found.append(Problem("became", "intake.refused_late"))
        return found
    return [*found, *_of_goods(case, payload)]


def _of_goods(case: Case, payload: Returned) -> Iterator[Problem]:
    """Judge what came back by what was handed over."""
    yield from required({"brought_by": payload.brought_by})
    if not payload.items:
        yield Problem("items", "intake.returned_nothing")
    there = {one.item_id: one.quantity for one in case.handing.given}
    for one in portions.added(payload.items):
        if one.quantity > there.get(one.item_id, 0):
            handed: dict[str, str | int] = {"item": one.name, "handed": there.get(one.item_id, 0)}
            yield Problem("items", "intake.returned_over", handed)
    for one in payload.items:
        if one.quantity < 1:
            yield Problem("items", "goods.quantity_missing")


def _read(_case: Case, payload: Returned) -> Returned:
    if payload.became is NotKept.CAME_BACK:
        return payload
    return replace(payload, items=(), brought_by="")


def _apply(case: Case, payload: Returned) -> Facts:
    if payload.closes:
        return replace(case.facts, state=State.CLOSED, given_up=True)
    if payload.became is NotKept.CAME_BACK:
        return replace(case.facts, state=State.IN_DELIVERY, given_up=False)
    return case.facts


STEP = Step(
    id=RETURNED,
    action=Action.REQUEST_DELIVER,
    payload=Returned,
    done=lambda _facts: False,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told={
        "became": told.kept(told.of("not_kept")),
        "reason": told.TEXT,
        "items": portions.ITEMS,
        "brought_by": told.NAME,
        "closes": told.kept(told.YES),
    },
    optional=True,
)
