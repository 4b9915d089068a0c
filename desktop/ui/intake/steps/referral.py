"""The request goes to the body that the policy names."""

from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import FormStage
from desktop.ui.intake.steps.waits import WaitBanner, paper_items
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.request_words import number_text


class ReferralStage(FormStage):
    """What the body will find, and a note to go with it."""

    form: kit.FormOf[Refer]

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.REFERRAL)
        body = journey.profile.studying_body.with_li
        self._wait = WaitBanner()
        self._wait.activated.connect(self.to_what_it_waits_for)
        self._facts = kit.FactList()
        self.form = kit.FormOf(Refer, self)
        papers = kit.Card(self.tr("Papers that go with it"))
        self._items = paper_items(papers)
        title = self.tr("Refer %1").replace("%1", body)
        main = kit.Card(title).add(
            self._facts,
            self.form.ask(
                lambda r: r.note, self.tr("Note for them, if any"), kit.MultiLineField(3)
            ),
        )
        self.add(self._wait, kit.beside(main, papers))
        self.form.changed.connect(self.mark_edited)
        self.form.completed.connect(self.completed)

    def primary(self) -> tuple[str, str]:
        if self.done:
            return self.tr("Next"), "arrow-right"
        if self.blocked:
            return self.tr("End the visit without referring"), "arrow-right"
        return self.tr("Refer the request"), "send"

    def show_request(self, request: RequestView) -> None:
        self._wait.show_why(self.why_not())
        self._items.show_lines(self.desk.messages, request.papers)
        person = request.person
        per_head = riyals(person.income_per_head) if person.form.incomes else "—"
        self._facts.set_facts(
            [
                (self.tr("Request number"), number_text(request.number)),
                (self.tr("Beneficiary"), person.form.name.full),
                (self.tr("Service"), request.service_name),
                (self.tr("Income per head"), per_head),
                (self.tr("Urgent"), request.urgent_reason or self.tr("No")),
            ]
        )

    def submit(self, button: kit.Button) -> None:
        if self.done or self.blocked:
            self.pass_on()
        else:
            self.perform(self.form.command(), button, self.form)

    def focus_first(self) -> None:
        if not self.done:
            super().focus_first()
