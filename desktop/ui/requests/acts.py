"""What the person at the PC can do to a request now: one card with one act's form."""

from collections.abc import Callable

from desktop.core.intake.request_form import local_mobile
from desktop.core.intake.standing import ACTIVE, AT_BODY, TO_DELIVER, TO_STUDY, untold
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.steps.study import Study
from desktop.core.intake.terms import Reached, RequestView, State
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Action, Role
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.hindrance import why_not


class Act(kit.Card):
    """One act; the page shows the first that fits the request and the role."""

    action: Action
    step: StepId
    states: frozenset[State]
    #: It is done on another page, or what it waits for is.
    leads_elsewhere = False

    def __init__(self, desk: Desk, title: str, button: tuple[str, str], form: kit.Form) -> None:
        super().__init__(title)
        self.desk = desk
        self.button = button
        self.form = form
        form.setParent(self)
        self.request: RequestView | None = None
        self._held = kit.Banner("warning")
        self._held.hide()
        self.add(self.form.summary, self._held)

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        """Tell whether this act is the next one for somebody with these roles."""
        return request.facts.state in self.states and may(roles, self.action)

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

    def payload(self) -> StepPayload:
        """Return the step to take; an act that leads elsewhere has none."""
        raise NotImplementedError

    def elsewhere(self) -> None:
        """Open the page on which the act, or what it waits for, is done."""
        if self.request is not None:
            self.desk.go(places.VisitFor(self.request.id))


class VisitAct(Act):
    """Go on with the visit: papers, signature, referral."""

    action = Action.REQUEST_PAPERS
    step = StepId.REFERRAL
    states = frozenset({State.OPEN})
    leads_elsewhere = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("At the desk"), (self.tr("Continue the visit"), ""), kit.Form()
        )
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    def why_not(self, request: RequestView) -> str:  # noqa: ARG002  # the visit takes what waits
        return ""

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        left = [
            self.desk.messages.text(f"term.step.{line.step.value}")
            for line in request.steps
            if line.status.value in {"now", "blocked"}
        ]
        self._text.setText(self.tr("Still to do: %1.").replace("%1", "، ".join(left[:4])))


class StudyAct(Act):
    """The researcher's findings and recommendation."""

    action = Action.REQUEST_STUDY
    step = StepId.STUDY
    form: kit.FormOf[Study]
    states = TO_STUDY

    def __init__(self, desk: Desk) -> None:
        button = (self.tr("Save the study"), "save")
        super().__init__(desk, self.tr("The study"), button, kit.FormOf(Study))
        self.add(
            self.form.ask(
                lambda s: s.findings,
                self.tr("Findings of case and needs study"),
                kit.MultiLineField(4),
                required=True,
            ),
            self.form.ask(
                lambda s: s.recommendation,
                self.tr("Recommendation"),
                kit.MultiLineField(2),
                required=True,
                help_text=self.tr("Ctrl+Enter goes on"),
            ),
        )

    def payload(self) -> StepPayload:
        return self.form.command()


class DecideAct(Act):
    """The decision is recorded in a sitting."""

    action = Action.REQUEST_DECIDE
    step = StepId.DECISION
    leads_elsewhere = True
    states = AT_BODY

    def __init__(self, desk: Desk) -> None:
        button = (self.tr("Record the decision"), "gavel")
        super().__init__(desk, self.tr("The decision"), button, kit.Form())
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        body = request.policy.studying_body.name
        self._text.setText(self.tr("It waits for %1.").replace("%1", body))

    def elsewhere(self) -> None:
        if self.request is not None:
            self.desk.go(places.Decision(self.request.id))


class NotifyAct(Act):
    """The decision is told; the program sends nothing itself."""

    action = Action.REQUEST_NOTIFY
    step = StepId.NOTIFICATION
    form: kit.FormOf[Notify]
    states = ACTIVE

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Tell the beneficiary")
        button = (self.tr("Record the attempt"), "phone")
        super().__init__(desk, title, button, kit.FormOf(Notify))
        text = desk.messages.text
        reached = [(r, text(f"term.reached.{r.value}")) for r in Reached]
        self.facts = kit.FactList()
        self.add(
            self.facts,
            kit.columns(
                self.form.ask(
                    lambda n: n.channel,
                    self.tr("By"),
                    kit.ChoiceField(channels(desk)),
                    required=True,
                ),
                self.form.ask(
                    lambda n: n.reached,
                    self.tr("What came of it"),
                    kit.SegmentedChoice(reached),
                    required=True,
                ),
            ),
            self.form.ask(lambda n: n.note, self.tr("Note"), kit.TextField()),
        )

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        return super().fits(request, roles) and untold(request.facts)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        form = request.person.form
        numbers = [kit.texts.ltr(local_mobile(n)) for n in (form.mobile, form.other_mobile) if n]
        self.facts.set_facts(
            [
                (self.tr("Agreed channel"), self._agreed(request)),
                (self.tr("Number"), "، ".join(numbers)),
            ]
        )
        if anew:
            agreed = request.facts.reply_channel or ChannelId.PHONE.value
            self.form.put(lambda n: n.channel, agreed)

    def _agreed(self, request: RequestView) -> str:
        agreed = request.facts.reply_channel
        name = self.desk.messages.text(f"term.channel.{agreed}") if agreed else ""
        return " · ".join(filter(None, (name, request.reply_contact)))

    def payload(self) -> StepPayload:
        return self.form.command()


class DeliverAct(Act):
    """The service is handed over and signed for."""

    action = Action.REQUEST_DELIVER
    step = StepId.DELIVERY
    form: kit.FormOf[Deliver]
    states = TO_DELIVER

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Deliver the service")
        button = (self.tr("Record the delivery"), "hand-coins")
        super().__init__(desk, title, button, kit.FormOf(Deliver))
        self._buttons = {False: self.button, True: (self.tr("Complete what it waits for"), "")}
        ask = self.form.ask
        self.add(
            kit.columns(
                ask(lambda d: d.what, self.tr("What is delivered"), kit.TextField(), required=True),
                ask(lambda d: d.taken_by, self.tr("Taken by"), kit.NameField(), required=True),
            ),
            ask(
                lambda d: d.last,
                "",
                kit.CheckRow(
                    self.tr("This is the last part"),
                    help_text=self.tr("The request is closed with it"),
                    checked=True,
                ),
            ),
        )

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        # Papers and signature are taken in the visit, after the decision too.
        self.leads_elsewhere = bool(self.why_not(request))
        self.button = self._buttons[self.leads_elsewhere]
        if anew:
            name = request.person.form.name.full
            self.form.put(lambda d: d.taken_by, name)
            self.form.put(lambda d: d.last, True)

    def is_ready(self, request: RequestView) -> bool:  # noqa: ARG002  # the visit takes what waits
        return True

    def payload(self) -> StepPayload:
        return self.form.command()


#: In the order in which they are offered.
ACTS: tuple[Callable[[Desk], Act], ...] = (VisitAct, StudyAct, DecideAct, NotifyAct, DeliverAct)
