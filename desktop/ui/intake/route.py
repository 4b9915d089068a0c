"""Which screen comes when: the policy's order over what is known of person and request. No Qt."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from desktop.core.intake.facts import State
from desktop.core.intake.standing import TO_DELIVER
from desktop.core.intake.terms import RequestView, StepStatus
from desktop.core.policy.vocabulary import StepId
from desktop.ui.intake.journey import (
    AT_DESK,
    DONE,
    HOUSEHOLD,
    NEED,
    PERSON,
    REGISTRATION,
    Opened,
)


class Route:
    """``order``: the screens of the stepper; the last one, DONE, stands outside it."""

    def __init__(self, steps: Iterable[StepId]) -> None:
        self.order = (*REGISTRATION, *(step.value for step in steps if step in AT_DESK))

    def place(self, name: str) -> int:
        """Return a screen's place, from 0; DONE comes after all."""
        return len(self.order) if name == DONE else self.order.index(name)

    def due(self, request: RequestView | None, put_off: AbstractSet[str] = frozenset()) -> str:
        """Return the screen whose act is due; DONE where the desk has no more to do.

        Steps ``put_off`` are left for another visit.
        """
        if request is None:
            return NEED
        uncovered = bool(request.facts.signed_hash) and not request.covers_current
        if uncovered and StepId.SIGNATURE not in put_off:
            return StepId.SIGNATURE.value
        for line in request.steps:
            waits = line.step in put_off or line.step not in self.order
            if line.status in (StepStatus.NOW, StepStatus.LATER) and not waits:
                return line.step.value
        return DONE

    def first(self, opened: Opened) -> str:
        """Return the screen to begin at: what was being typed, else what is due."""
        if opened.request is not None:
            return self.resume(opened.request)
        drafted = [name for name in self.order if name in (opened.draft or {})]
        return drafted[-1] if drafted else PERSON

    def resume(self, request: RequestView) -> str:
        """Return the screen at which a request is taken up again: what is due, else what holds
        it at the desk.
        """
        due, state = self.due(request), request.facts.state
        if due == DONE and state in TO_DELIVER and request.papers_missing:
            return StepId.VERIFICATION.value
        if due != DONE or state is not State.OPEN:
            return due
        held = [s.step for s in request.steps if s.status is StepStatus.BLOCKED]
        held = [step for step in held if step in self.order]
        if held and request.papers_missing and StepId.VERIFICATION in self.order:
            return StepId.VERIFICATION.value
        return held[0].value if held else DONE

    def after(
        self,
        name: str,
        request: RequestView | None,
        put_off: AbstractSet[str] = frozenset(),
        *,
        acted: bool,
    ) -> str:
        """Return the screen after one that was done with, by an act or by leafing on."""
        if name == PERSON:
            return HOUSEHOLD
        if request is None:
            return NEED
        following = self.order[self.place(name) + 1 :]
        leafs = not acted and following and self.done(name, request)
        if leafs and self.done(following[0], request):
            return following[0]
        return self.due(request, put_off)

    def behind(self, name: str, here: str, request: RequestView | None, *, known: bool) -> bool:
        """Tell whether a screen can be gone back to; ``known``: the person has a file."""
        if name in (PERSON, HOUSEHOLD):
            return known or self.place(name) < self.place(here)
        return request is not None and self.done(name, request)

    def places_behind(
        self, here: str, request: RequestView | None, *, known: bool
    ) -> frozenset[int]:
        """Return the places of the screens that can be gone back to."""
        order = enumerate(self.order)
        return frozenset(n for n, name in order if self.behind(name, here, request, known=known))

    @staticmethod
    def done(name: str, request: RequestView) -> bool:
        """Tell whether a request has a screen's act behind it."""
        if name in REGISTRATION:
            return True
        return any(s.step == name and s.status is StepStatus.DONE for s in request.steps)
