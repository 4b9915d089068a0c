"""The foot of a page, which never leaves the window: it folds rather than be cut."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.kit import scene
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.field import ErrorPlace
from desktop.ui.kit.living import Living
from desktop.ui.kit.one_stop import OneStop
from desktop.ui.kit.theme import current_theme

#: A window lower than this folds its title into one line, and its foot is 52 px high (62 in large
#: text).
LOW: Final = 620


#: Those that there are.
BARS: Final[Living["PrimaryBar"]] = Living()


class PrimaryBar(OneStop):
    """The foot of a page: the one primary button at its end edge, others at its start.

    In Arabic the primary button stands at the left, where reading ends. Where the width is short
    the note goes first, then the words of the others, from the last on; their tips say them.
    """

    def __init__(
        self, primary: Button, *others: QWidget, note: str = "", before: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setProperty("role", "bar-bottom")
        self.primary = self.begins = primary
        self.others = tuple(other for other in others if isinstance(other, Button))
        around = (before, *others)
        self._fixed = tuple(part for part in around if part and part not in self.others)
        self._note = label(note, "help")
        self._over: QWidget | None = None
        self._side = 0
        box = QHBoxLayout(self)
        box.setSpacing(10)
        if before is not None:
            box.addWidget(before)
        for other in others:
            box.addWidget(other)
        self._errors = ErrorPlace()
        box.addWidget(self._errors, 1)
        box.addWidget(self._note)
        box.addWidget(primary)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        BARS.add(self)
        self._fold()

    def set_note(self, text: str) -> None:
        """Say something beside the primary button (step 2 of 4)."""
        self._note.setText(text)
        self._give_way()

    def set_side(self, side: int) -> None:
        """Keep to the column of a wide page: so much is free at either side."""
        self._side = side
        self._fold()

    # ---- the height of the window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        scene.changed(self)  # its acts wait until it has been seen
        self._over = self.window()
        self._over.installEventFilter(self)
        self._fold()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._over is not None:
            self._over.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._fold()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "primary"):
            self._fold()

    def _fold(self) -> None:
        px, box = current_theme().px, self.layout()
        low = self.isVisible() and self.window().height() < LOW
        side, edge = max(px.padding + 4, self._side), 3 if low else 10
        assert box is not None  # noqa: S101  # given when it was built
        box.setContentsMargins(side, edge, side, edge)
        self._give_way()

    # ---- the width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came, went or was renamed
            self._give_way()
        return super().event(event)

    def _give_way(self) -> None:
        box = self.layout()
        if box is None or not self.isVisible():
            return
        gap, edges = box.spacing(), box.contentsMargins()
        others = [other for other in self.others if not other.isHidden()]
        fixed = [part for part in (*self._fixed, self.primary) if not part.isHidden()]
        free = self.width() - edges.left() - edges.right() - gap * (len(others) + len(fixed))
        free -= sum(part.sizeHint().width() for part in fixed)
        wrong = self._errors.sizeHint().width()
        free -= wrong + gap if wrong > 0 else 0
        full = [other.width_of(bare=False) for other in others]
        small = [other.width_of(bare=True) for other in others]
        worded = len(others)
        while worded and sum(full[:worded]) + sum(small[worded:]) > free:
            worded -= 1
        for place, other in enumerate(others):
            other.set_bare(bare=place >= worded)
        room = free - sum(full) - gap
        self._note.setVisible(0 < self._note.sizeHint().width() <= room)
