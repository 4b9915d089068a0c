"""The steps of set-up in one place, one of them in view."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.shell.setup_association import AssociationStep

if TYPE_CHECKING:  # the steps after the first are made behind the first frame
    from desktop.ui.shell.setup_recovery import RecoveryStep, TypeBackStep
    from desktop.ui.shell.setup_steps import AdministratorStep, LetterheadStep

    LaterStep = LetterheadStep | AdministratorStep | RecoveryStep | TypeBackStep


class SetUpSteps(QWidget):
    """One step in view, only as high as it is (a stack would be as high as the highest)."""

    def __init__(self, first: AssociationStep) -> None:
        super().__init__()
        self._all: list[AssociationStep | LaterStep] = [first]
        self._place = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(first)

    def add(self, *steps: "LaterStep") -> None:
        """Take the steps that follow, out of view."""
        for step in steps:
            step.hide()
            self._all.append(step)
            self._box.addWidget(step)

    def show_step(self, place: int) -> None:
        """Show the step at a place."""
        self._place = place
        for number, step in enumerate(self._all):
            step.setVisible(number == place)

    def shown(self) -> "AssociationStep | LaterStep":
        """Return the step in view."""
        return self._all[self._place]
