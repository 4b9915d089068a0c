"""What the two screens of a person's file share."""

from desktop.core.people.terms import PersonForm, PersonView
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.parts.person.fields import EMPTY


class FileStage(Stage):
    """Shows each version of a file once, and none over what was typed."""

    def __init__(self, desk: Desk, journey: Journey, step: str) -> None:
        super().__init__(desk, journey, step)
        self._shown: tuple[str, int] | None = None

    def show_form(self, form: PersonForm) -> None:
        """Show what a file says."""
        raise NotImplementedError

    def show_journey(self) -> None:
        person = self.journey.person
        shown = (person.id, person.version) if person else ("", 0)
        if shown != self._shown and not self.dirty:
            self._shown = shown
            self.show_form(person.form if person else EMPTY)
            self.dirty = False

    def forget(self) -> None:
        self._shown = None  # what is shown next is shown over it
        super().forget()

    def keep_over(self, now: PersonView) -> None:
        """Keep what was typed over a newer version of the file."""
        self._shown = (now.id, now.version)
        self.dirty = True
