"""Registration is completed: every required paper is there, and what the policy wants first."""

from desktop.core.intake.steps.completion import Complete
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.intake.steps.waits import WaitBanner, paper_items


class CompletionStage(Stage):
    """A last look at papers and facts before the request counts as complete."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.COMPLETION)
        self._wait = WaitBanner()
        self._wait.activated.connect(self.to_what_it_waits_for)
        self._facts = kit.FactList()
        self._papers = kit.Card(self.tr("Papers"))
        self._items = paper_items(self._papers)
        self.add(
            self._wait,
            kit.beside(self._papers, kit.Card(self.tr("The request")).add(self._facts)),
        )

    def primary(self) -> tuple[str, str]:
        if self.done or self.blocked:
            return self.tr("Next"), "arrow-right"
        return self.tr("The request is complete"), "circle-check"

    def show_request(self, request: RequestView) -> None:
        self._wait.show_why(self.why_not())
        self._items.show_lines(self.desk.messages, request.papers)
        yes, no = self.tr("Yes"), self.tr("Not yet")
        self._facts.set_facts(
            [
                (
                    self.tr("Data matched with the papers"),
                    yes if request.facts.data_matched else no,
                ),
                (self.tr("Signed, and covering the data"), yes if request.covers_current else no),
                (self.tr("Service"), request.service_name),
            ]
        )

    def submit(self, button: kit.Button) -> None:
        if self.done or self.blocked:
            self.pass_on()
        else:
            self.perform(Complete(), button)
