"""What every act on a request's page is: one card with one form."""

from typing import NamedTuple

from desktop.core.intake.facts import State
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.hindrance import why_not


class Words(NamedTuple):
    """What an act is called, and what its button says, with an icon."""

    title: str
    button: str
    icon: str = ""


class Act(kit.Card):
    """One act; the page shows the first that fits the request and the role, and makes those that
    do.
    """

    action: Action
    step: str
    states: frozenset[State]
    #: It is done on another page, or what it waits for is.
    leads_elsewhere = False
    #: It comes before the policy's next step.
    first = False

    def __init__(self, desk: Desk, form: kit.Form | None = None) -> None:
        words = self.words()
        super().__init__(words.title)
        self.desk = desk
        self.button = words.button, words.icon
        self.form = form or kit.Form()
        self.form.setParent(self)
        self.request: RequestView | None = None
        self._held = kit.Banner("warning")
        self._held.hide()
        self.add(self._held)

    @staticmethod
    def words() -> Words:
        """Return what the act is called."""
        raise NotImplementedError

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        """Tell whether this act is the next one for who sits at the desk."""
        return request.facts.state in cls.states and desk.may(cls.action)

    @classmethod
    def due(cls, desk: Desk, request: RequestView) -> bool:  # noqa: ARG003  # of most, what fits is
        """Tell whether the act is still to be done; else it is only offered, to be done again."""
        return True

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        """Show what concerns this act; ``anew`` empties what was typed."""
        self.request = request
        why = self.why_not(request)
        self._held.set_text(why)
        self._held.setVisible(bool(why))
        if anew:
            self.form.clear()

    def why_not(self, request: RequestView) -> str:
        """Return what the step waits for, as advice, or ""."""
        return why_not(self.desk.messages, request, self.step)

    def is_ready(self, request: RequestView) -> bool:
        """Tell whether its button can be pressed now."""
        return not self.why_not(request)

    def ready_to_take(self) -> bool:
        """Tell whether what the form can't judge by itself is there; else say what is not."""
        return True

    def payload(self) -> StepPayload:
        """Return the step to take; an act that leads elsewhere has none."""
        raise NotImplementedError

    def elsewhere(self) -> None:
        """Open the page on which the act, or what it waits for, is done."""
        if self.request is not None:
            self.desk.go(places.VisitFor(self.request.id))
