"""What stands above the stages of a visit: whose it is, entry that came back, papers that hold it
up.
"""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import RIYADH
from desktop.base.messages import Messages
from desktop.core.intake.terms import RequestView, StepLine
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit
from desktop.ui.intake.journey import DONE, Journey
from desktop.ui.intake.route import Route
from desktop.ui.parts.request_words import request_named, wanting


class UnfinishedBanner(kit.Banner):
    """Says that what was typed is here, and not submitted yet; a click puts it away."""

    def __init__(self) -> None:
        super().__init__("info")
        self.hide()
        self.activated.connect(self.hide)

    def tell_restored(self, at: datetime) -> None:
        """Say that what was typed until a moment is here again."""
        lead = self.tr("What was typed until %1 is here again.")
        self._tell(lead.replace("%1", clock_text(at)))

    def tell_in_the_way(self) -> None:
        """Say that another registration was begun here and waits."""
        self._tell(self.tr("This registration is not finished yet."))

    def _tell(self, lead: str) -> None:
        text = self.tr("Nothing of it is submitted yet. Go on, or start anew.")
        self.set_text(text, lead=lead)
        self.show()


class HeldBanner(kit.Banner):
    """Names the missing papers and what waits for them."""

    def __init__(self) -> None:
        super().__init__("warning")
        self.hide()

    def tell(self, messages: Messages, route: Route, current: str, request: RequestView) -> None:
        """Show it on screens after that of the papers, where anything waits for them."""
        self.hide()
        papers = StepId.VERIFICATION
        if current == DONE or papers not in route.order:
            return
        held = [s for s in _behind(papers, request.steps) if s.step in route.order]
        missing = [wanting(messages, paper) for paper in request.missing]
        if not (held and missing and route.place(papers) < route.place(current)):
            return
        steps = kit.texts.listed(messages.text(f"term.step.{line.step.value}") for line in held)
        lead = self.tr("Missing: %1.").replace("%1", kit.texts.listed(missing))
        waits = self.tr("Until it is complete these wait: %1.").replace("%1", steps)
        self.set_text(waits, lead=lead)
        self.show()


def _behind(step: StepId, steps: Iterable[StepLine]) -> list[StepLine]:
    """Return the steps that wait for a step, themselves or behind another; in their order."""
    behind, found = {step}, []
    for line in steps:
        if line.first in behind:
            behind.add(line.step)
            found.append(line)
    return found


def heading(journey: Journey, kept_at: str) -> tuple[str, str]:
    """Return the person's name, and the numbers that belong to the visit; ``kept_at``: the hour at
    which the draft was kept, "" for never.
    """
    translate = QCoreApplication.translate
    person, request = journey.person, journey.request
    title = person.form.name.full if person else translate("VisitPage", "New beneficiary")
    parts = []
    if person is not None:
        file_number = kit.texts.ltr(person.file_number)
        parts.append(translate("VisitPage", "File %1").replace("%1", file_number))
    if request is not None:
        parts.append(request_named(request.number))
    if kept_at:
        parts.append(translate("VisitPage", "Kept at %1").replace("%1", kept_at))
    return title, "  ·  ".join(parts)


def clock_text(moment: datetime) -> str:
    """Return the hour and minute of a moment in Riyadh."""
    return kit.texts.clock(moment.astimezone(RIYADH))
