"""One screen of a visit: one task, one primary button."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import RequestView, StepLine, StepStatus
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.parts.doing import saving
from desktop.ui.parts.hindrance import why_not
from desktop.ui.parts.typed import restore, typed_of


class Stage(kit.Page):
    """The visit page asks a stage for its words, shows it, and has it submitted.

    ``edited``: something was typed. ``completed``: Enter in the last field, on to the button.
    ``wanted``: another step is to be taken now.
    """

    edited = Signal()
    completed = Signal()
    wanted = Signal(str)

    def __init__(self, desk: Desk, journey: Journey, step: str) -> None:
        super().__init__()
        self.desk = desk
        self.journey = journey
        self.step = step
        self.dirty = False
        self._showing = False

    # ---- what each stage says

    def primary(self) -> tuple[str, str]:
        """Return the primary button's text and icon."""
        return self.tr("Next"), "arrow-right"

    def show_journey(self) -> None:
        """Show the person and the request as they stand; see :meth:`refresh`."""
        if self.journey.request is not None:
            self.show_request(self.journey.request)

    def show_request(self, request: RequestView) -> None:
        """Show the request as it stands, once there is one."""

    def submit(self, button: kit.Button) -> None:
        """Do the stage's act; ``button`` rests meanwhile. Ends in :meth:`pass_on`."""
        raise NotImplementedError

    def forget(self) -> None:
        """Start empty: nothing of one visitor stays for the next."""
        self.dirty = False

    def hold(self) -> None:
        """Rest: the window is about to lock."""

    def typed(self) -> dict[str, Any]:
        """Return what was typed, for the draft."""
        return {}

    def restore(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""

    # ---- what all share

    def refresh(self) -> None:
        """Show the person and the request anew; what is shown is not what was typed."""
        self._showing = True
        self.show_journey()
        self._showing = False

    def take_up(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave over the person and the request as they stand."""
        self.refresh()
        self.restore(typed)
        self.dirty = True

    @property
    def line(self) -> StepLine | None:
        """The policy's step that this stage takes, as it stands for the request."""
        request = self.journey.request
        return request.step(self.step) if request else None

    @property
    def done(self) -> bool:
        """Tell whether the request has this step behind it."""
        return self.line is not None and self.line.status is StepStatus.DONE

    def why_not(self) -> str:
        """Return what the step waits for, as advice, or ""."""
        request = self.journey.request
        return why_not(self.desk.messages, request, self.step) if request else ""

    @property
    def blocked(self) -> bool:
        """Tell whether the step waits for something else."""
        return self.line is not None and self.line.status is StepStatus.BLOCKED

    def to_what_it_waits_for(self) -> None:
        """Go to the step that this one waits for."""
        if self.line is not None and self.line.first is not None:
            self.wanted.emit(self.line.first.value)

    def perform(
        self, payload: StepPayload, button: kit.Button, form: kit.Form | None = None
    ) -> None:
        """Take the step and go on."""
        request = self.journey.request
        assert request is not None  # noqa: S101  # steps come after the request
        self.desk.act(
            self.desk.office.intake.perform,
            request.id,
            payload,
            done=self._performed,
            form=form,
            busy=button,
            doing=saving(),
        )

    def _performed(self, request: RequestView) -> None:
        self.dirty = False
        self.journey.took_request(request)
        self.journey.passed.emit(self.step, True)

    def pass_on(self) -> None:
        """Go on without an act."""
        self.journey.passed.emit(self.step, False)

    def mark_edited(self) -> None:
        """Note that something was typed, for the draft."""
        if self._showing:
            return
        self.dirty = True
        self.edited.emit()


class FormStage(Stage):
    """A screen that is one form, whose rows are what is kept of it as a draft."""

    form: kit.Form

    def forget(self) -> None:
        self.form.clear()
        super().forget()

    def typed(self) -> dict[str, Any]:
        return typed_of(self.form)

    def restore(self, typed: Mapping[str, Any]) -> None:
        restore(self.form, typed)

    def focus_first(self) -> None:
        self.form.focus_first()
