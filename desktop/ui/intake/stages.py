"""The screens of a visit, each built ahead of its need, or when it is needed."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import StepId
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import DONE, HOUSEHOLD, NEED, PERSON, Journey
from desktop.ui.intake.route import Route
from desktop.ui.intake.steps import STAGES
from desktop.ui.intake.steps.done import DoneStage
from desktop.ui.intake.steps.household import HouseholdStage
from desktop.ui.intake.steps.need import NeedStage
from desktop.ui.intake.steps.person import PersonStage
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.kit import theme
from desktop.ui.shell.pages import Builds


class Stages(QObject):
    """``built(Stage)``: a screen was built and is to be taken into the page."""

    built = Signal(object)

    def __init__(self, desk: Desk, journey: Journey, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._journey = desk, journey
        self._stages: dict[str, Stage] = {}
        self._building: dict[str, Iterator[None]] = {}
        self.person = PersonStage(desk, journey)

    def __getitem__(self, name: str) -> Stage:
        """Return a screen, whole; raises KeyError for a name that is none."""
        for _ in self._build(name):
            pass
        return self._stages[name]

    def come(self, name: str) -> Iterator[None]:
        """Have a screen show the visit, built and dressed: a step at each turn of the loop."""
        if name in self._stages and name not in self._building:
            self[name].refresh()
        yield from self._build(name)
        if theme.dress(self[name]):
            yield

    def go_ahead(self, names: Iterable[str]) -> None:
        """Build screens while another is worked at, a step at each turn: nobody waits for them."""
        self._later(self.ahead(names))

    def _later(self, steps: Iterator[None]) -> None:
        self._desk.tasks.turns.fill(self, partial(self._go_on, steps))

    def _go_on(self, steps: Iterator[None]) -> None:
        for _ in steps:
            self._later(steps)
            return

    def ahead(self, names: Iterable[str]) -> Iterator[None]:
        """Build and dress screens: a step at each turn of the loop."""
        for name in names:
            yield from self._build(name)
            if theme.dress(self[name]):
                yield

    def _build(self, name: str) -> Iterator[None]:
        """Build what there is not of a screen, or go on with it where that was begun."""
        if name not in self._stages:
            made = self._stages[name] = self._make(name)
            self._building[name] = self._parts(name, made)
        for _ in self._building.get(name, ()):
            yield

    def _parts(self, name: str, made: Stage) -> Iterator[None]:
        for _ in made.build() if isinstance(made, Builds) else (None,):
            yield
            if self._stages.get(name) is not made:
                return  # a visit by another policy began
        del self._building[name]
        self.built.emit(made)
        yield

    def __iter__(self) -> Iterator[Stage]:
        """Go through the screens that were built."""
        return iter([stage for name, stage in self._stages.items() if name not in self._building])

    def _make(self, name: str) -> Stage:
        desk, journey = self._desk, self._journey
        if name == PERSON:
            return self.person
        if name == HOUSEHOLD:
            return HouseholdStage(desk, journey, self.person)
        if name == NEED:
            return NeedStage(desk, journey)
        return DoneStage(desk, journey) if name == DONE else STAGES[StepId(name)](desk, journey)

    def go_by(self, profile: PolicyProfile) -> None:
        """Let go what was built by another policy than the one of the visit that begins."""
        built = set(self._stages) if profile != self._journey.profile else set()
        self._journey.profile = profile
        for name in built - {PERSON, HOUSEHOLD}:
            stage = self._stages.pop(name)
            self._building.pop(name, None)
            stage.hide()
            stage.deleteLater()

    def renew(self) -> None:
        """Show the visit that begins on what was built, each in a turn of its own."""
        for stage in self:
            self._desk.tasks.turns.fill(stage, stage.refresh)

    def titles(self) -> list[str]:
        """Return the names of the screens for the stepper, in their order."""
        return [self.title(name) for name in Route(self._journey.profile.steps).order]

    def title(self, name: str) -> str:
        """Return a screen's name for the stepper."""
        own = {
            PERSON: self.tr("Person"),
            HOUSEHOLD: self.tr("Household and income"),
            NEED: self.tr("Service and need"),
        }
        return own.get(name) or self._desk.messages.text(f"term.step.{name}")
