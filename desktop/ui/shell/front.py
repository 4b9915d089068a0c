"""What the screens before an open office share: one card in the middle, errors on a field."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.base.errors import KnownError
from desktop.ui.kit import scene
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.row import FormRow
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.theme import current_theme

if TYPE_CHECKING:
    from desktop.ui.shell.gate import Gate


class RowSpeaker:
    """Shows advice as the error of one row, instead of a message."""

    def __init__(self, row: FormRow) -> None:
        self._row = row

    def tell(self, text: str) -> None:
        """News need no place here."""
        self._row.set_help(text)

    def fail(self, text: str) -> None:
        """Show what failed beside the field, with what was typed selected."""
        self._row.set_error(text)
        self._row.focus()


class RestoreButton(Button):
    """The way out once the office was found too damaged to open: to a backup; but none leads into
    the folder for practice, where real people would stand under its band: there to another
    practice office.
    """

    def __init__(self, gate: "Gate", act: Callable[[], object]) -> None:
        super().__init__(self._words(practice=False), act, icon="history")
        self._gate = gate
        self.hide()

    def offer_for(self, why: KnownError) -> None:
        """Be there where only a backup helps, or another office."""
        from desktop.core.gate import DAMAGED, PRACTICE_DAMAGED  # there by the time it refuses

        practice = self._gate.practising
        self.setText(self._words(practice=practice))
        self.setVisible(why.code == PRACTICE_DAMAGED if practice else why.code in DAMAGED)

    @staticmethod
    def _words(*, practice: bool) -> str:
        if practice:
            return QCoreApplication.translate("Practising", "Make another practice office…")
        return QCoreApplication.translate("Astray", "Restore from a backup…")


class Front(QScrollArea):
    """A card in the middle of an empty window, scrolled where the window is small."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("role", "scrolled")  # the window's own ground is seen
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.card.setFixedWidth(round(width * current_theme().px.base / 15))
        self.box = QVBoxLayout(self.card)
        side = current_theme().px.padding + 8
        self.box.setContentsMargins(side, side, side, side)
        self.box.setSpacing(10)
        # in the middle by what is around it: by its alignment, Qt asks how high it is at a width
        # that it does not have
        line, outer = QHBoxLayout(), QVBoxLayout(ground)
        line.addStretch(1)
        line.addWidget(self.card)
        line.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(1)
        self.setWidget(ground)

    def showEvent(self, event: QShowEvent) -> None:
        """Its acts wait until it has been seen."""
        super().showEvent(event)
        scene.changed(self)


class RestoreFront(Front):
    """Where a backup becomes the office; made by the desk of backup, which lies above the shell.

    ``restored(news)`` when the office is there, closed; ``left`` to set one up after all.
    """

    restored = Signal(str)
    left = Signal()


MakeRestore = Callable[[Tasks], RestoreFront]
