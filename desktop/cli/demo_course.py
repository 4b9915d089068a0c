"""One request of ``demo`` on its way: taken step by step, each by its own role."""

from desktop.base.clock import today
from desktop.base.hijri import to_hijri
from desktop.cli.demo_office import MadeOffice
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import REQUEST, RequestView
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.people.terms import PersonForm
from desktop.core.policy.vocabulary import ChannelId, ReplyStart, StepId
from desktop.core.practice import day as made
from desktop.core.work.roles import Role
from desktop.core.work.subjects import Subject

#: The steps after the desk's own.
_AFTER: frozenset[StepId] = frozenset(
    {StepId.STUDY, StepId.DECISION, StepId.NOTIFICATION, StepId.DELIVERY}
)


class Course:
    """A request, and how it stood after each of its steps."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office
        self._request: RequestView | None = None
        self.said = ""
        self.states: list[dict[str, str]] = []

    @property
    def view(self) -> RequestView:
        """The request as it stood last."""
        assert self._request is not None  # noqa: S101 - opened in receive
        return self._request

    @property
    def subject(self) -> Subject:
        """The request, as desks name it."""
        return Subject(REQUEST, self.view.id)

    def receive(self, visitor: PersonForm, need: str) -> None:
        """Greet, register, and take the request through the desk's own steps."""
        profile = self._made.policy.profile
        there = self._made.enter(Role.RECEPTION)
        office, actor = there.office, there.actor
        visit = RecordVisit(Purpose.NEW_REQUEST, ChannelId.INTERVIEW, name=visitor.name.full)
        self._made.call(office.visits.record, actor, visit)
        person = self._made.call(office.people.register, actor, visitor)
        opening = made.opening(profile, person.id, need)
        self.note(StepId.RECEPTION, self._made.call(office.intake.open_request, actor, opening))
        for step in profile.steps:
            if step is not StepId.RECEPTION and step not in _AFTER:
                self.take(step)

    def take(self, step: StepId | str, payload: StepPayload | None = None) -> None:
        """Take a step as who is in; without a payload with the made-up day's."""
        there = self._made.there
        taken = payload if payload is not None else self._payload(StepId(step))
        view = self._made.call(there.office.intake.perform, there.actor, self.view.id, taken)
        self.note(step, view)

    def follow(self, step: StepId | str) -> None:
        """Note how the request stands after what others did with it."""
        there = self._made.there
        self.note(step, self._made.read(there.office.intake.read, there.actor, self.view.id))

    def note(self, step: StepId | str, view: RequestView) -> None:
        """Keep how the request stands after a step."""
        self._request = view
        if step is StepId.REFERRAL:
            self.said = view.say
        moment = self._made.clock.now().isoformat(timespec="seconds")
        self.states.append({"name": str(step), "state": view.facts.state.value, "time": moment})

    def reply_rule(self) -> dict[str, object]:
        """Return what the policy's reply rule gave for this request."""
        rule, reply = self._made.policy.profile.reply, self.view.reply
        return {
            "kind": rule.kind.value,
            "date": reply.date.isoformat() if reply and reply.date else None,
            "date_hijri": to_hijri(reply.date).isoformat() if reply and reply.date else None,
            "unit": rule.unit.value if rule.unit else None,
            "counted_from": None if rule.start is ReplyStart.NOT_STATED else rule.start.value,
            "holidays": reply.holidays if reply else 0,
            "say": self.said,
        }

    def _payload(self, step: StepId) -> StepPayload:
        there = self._made.there
        if step is StepId.SIGNATURE:
            snapshot = self._made.call(there.office.intake.snapshot, there.actor, self.view.id)
            return made.signature(snapshot.hash)
        return made.payload(self._made.policy.profile, step, today(self._made.clock))
