"""Handing the PC over: who is next, by name, and their own password."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.ui.kit.cards import label
from desktop.ui.kit.segments import SegmentedChoice
from desktop.ui.kit.texts import fill
from desktop.ui.shell.by_password import ByPassword

if TYPE_CHECKING:
    from desktop.ui.kit.tasks import Tasks
    from desktop.ui.shell.gate import Gate


class HandOver(ByPassword):
    """The names of who may be next, each by its digit; ``kept``: who leaves stays after all, by
    their password like anybody.
    """

    kept = Signal()

    def __init__(self, gate: "Gate", tasks: "Tasks") -> None:
        names = SegmentedChoice((), column=True)
        title = QCoreApplication.translate("HandOver", "Who is next?")
        super().__init__(gate, tasks, title, names)
        self.names = names
        self.left = label("", "second", wrap=True)
        self.box.insertWidget(2, self.left)
        self.aside.set_icon("")

    def clear(self) -> None:
        """Forget who was asked for, and their password."""
        self.password.clear()
        self.names.set_options(())
        self.form.clear_problems()

    def show_next(self, options: list[tuple[str, str]], before: str) -> None:
        """Offer the names of all but who leaves."""
        text = self.tr("The office is closed. What %1 typed is kept, and their page too.")
        self.left.setText(fill(text, before))
        self.aside.setText(fill(self.tr("Back: %1 stays"), before))
        self.show_people(options, "")

    def _otherwise(self) -> None:
        self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.kept.emit()
        else:
            super().keyPressEvent(event)
