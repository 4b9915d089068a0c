"""The conditions and requirements are handed over to the visitor."""

from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.requirements import HandRequirements
from desktop.core.policy.choices import Paper
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import Stage


class RequirementsStage(Stage):
    """Shows what is handed over; one tick's worth of work."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.REQUIREMENTS)
        profile = journey.profile
        self.sheet = kit.Button(self.tr("Print the sheet"), self._show_sheet, icon="printer")
        card = kit.Card(self.tr("Hand these over and go through them"), aside=self.sheet)
        card.add(kit.label(profile.requirements.text, "second", wrap=True))
        self._notice = kit.Banner("warning")
        self._papers: dict[str, QWidget] = {}
        for paper in profile.papers:
            words = self.tr("Required") if paper.required else self.tr("If there is one")
            badge = kit.Badge(words, "info" if paper.required else "neutral")
            item = kit.ItemRow(paper.name, self._validity(paper), aside=badge)
            self._papers[paper.id] = kit.stack(kit.line(), item)
            card.add(self._papers[paper.id])
        self.add(self._notice, card)

    def _validity(self, paper: Paper) -> str:
        asked = [self.tr("It must be in date")] if paper.validity.has_last_day else []
        if paper.validity.has_age:
            asked.append(self.tr("Issued within the last %n day(s)", "", paper.max_age_days or 0))
        return " · ".join(asked)

    def show_journey(self) -> None:
        self.sheet.setEnabled(self._service != "")
        asked = self.journey.asked()
        for paper_id, row in self._papers.items():
            row.setVisible(paper_id in asked)
        conditions = self.journey.conditions()
        self._notice.set_text(conditions, lead=self.tr("Conditions of the service:"))
        self._notice.setVisible(bool(conditions))

    @property
    def _service(self) -> str:
        request = self.journey.request
        return request.service_id if request else ""

    def _show_sheet(self) -> None:
        self.desk.go(places.Blank("requirements", self._service))

    def primary(self) -> tuple[str, str]:
        if self.done:
            return self.tr("Next"), "arrow-right"
        return self.tr("Handed over, go on"), "arrow-right"

    def submit(self, button: kit.Button) -> None:
        if self.done:
            self.pass_on()
        else:
            self.perform(HandRequirements(), button)
