"""Which screen comes when: the policy's order over what is known of person and request. No Qt."""

from collections.abc import Iterable

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

    def due(self, request: RequestView | None) -> str:
        """Return the screen whose act is due; DONE where the desk has no more to do."""
        if request is None:
            return NEED
        if request.facts.signed_hash and not request.covers_current:
            return StepId.SIGNATURE.value
        for line in request.steps:
            if line.status is StepStatus.NOW and line.step.value in self.order:
                return line.step.value
        return DONE

    def first(self, opened: Opened) -> str:
        """Return the screen to begin at: what was being typed, else what is due."""
        if opened.request is not None:
            return self.due(opened.request)
        drafted = [name for name in self.order if name in (opened.draft or {})]
        return drafted[-1] if drafted else PERSON

    def after(self, name: str, request: RequestView | None, *, acted: bool) -> str:
        """Return the screen after one that was done with, by an act or by leafing on."""
        if name == PERSON:
            return HOUSEHOLD
        if request is None:
            return NEED
        following = self.order[self.place(name) + 1 :]
        leafs = not acted and following and self._done(name, request)
        if leafs and self._done(following[0], request):
            return following[0]
        return self.due(request)

    def behind(self, name: str, here: str, request: RequestView | None, *, known: bool) -> bool:
        """Tell whether a screen can be gone back to; ``known``: the person has a file."""
        if name in (PERSON, HOUSEHOLD):
            return known or self.place(name) < self.place(here)
        return request is not None and self._done(name, request)

    @staticmethod
    def _done(name: str, request: RequestView) -> bool:
        if name in REGISTRATION:
            return True
        return any(s.step == name and s.status is StepStatus.DONE for s in request.steps)
