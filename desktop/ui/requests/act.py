"""What every act on a request's page is: one card with one form."""

from desktop.core.intake.facts import State
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action, Role
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.hindrance import why_not


class Act(kit.Card):
    """One act; the page shows the first that fits the request and the role."""

    action: Action
    step: str
    states: frozenset[State]
    #: It is done on another page, or what it waits for is.
    leads_elsewhere = False
    #: It comes before the policy's next step.
    first = False

    def __init__(self, desk: Desk, title: str, button: tuple[str, str], form: kit.Form) -> None:
        super().__init__(title)
        self.desk = desk
        self.button = button
        self.form = form
        form.setParent(self)
        self.request: RequestView | None = None
        self._held = kit.Banner("warning")
        self._held.hide()
        self.add(self._held)

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        """Tell whether this act is the next one for somebody with these roles."""
        head = self.desk.office.doors.head()
        return request.facts.state in self.states and may(roles, self.action, head)

    def due(self, request: RequestView) -> bool:  # noqa: ARG002  # of most, whatever fits is
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
