"""First-run set-up: which association this is."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit import icons
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label, line
from desktop.ui.kit.field import set_role
from desktop.ui.kit.painted import PaintedButton
from desktop.ui.kit.theme import current_theme
from desktop.ui.shell.setup_flow import SetUpFlow

if TYPE_CHECKING:
    from desktop.ui.kit.roving import Roving
    from desktop.ui.shell.gate import PolicyCard
    from desktop.ui.shell.setup_mistakes import MistakesCard


class PolicyButton(PaintedButton):
    """One association; arrows go to the next, Space chooses, Enter chooses and goes on."""

    went_on = Signal()

    def __init__(self, card: "PolicyCard") -> None:
        super().__init__(card.association)
        self.card = card
        self.setAccessibleName(card.association)
        self.setAccessibleDescription("؛ ".join(f"{n}: {v}" for n, v in card.facts))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.toggled.connect(self._stand_out)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(4)
        head = label(card.association, "strong", wrap=True)
        head.setContentsMargins(current_theme().px.icon, 0, 0, 0)  # room for the tick
        box.addWidget(head)
        box.addWidget(label(card.document, "help", wrap=True))
        box.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(card.facts):
            grid.addWidget(label(name, "help"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(value, wrap=True), place, 1)
        box.addLayout(grid)
        box.addStretch(1)
        self._faint = [p for p in self.findChildren(QLabel) if p.property("role") == "help"]
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.went_on.emit()

    def _stand_out(self, on: bool) -> None:
        for part in self._faint:
            set_role(part, "help-on-soft" if on else "help")

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), current_theme().px.radius

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        pen = painter.pen()
        pen.setColor(worn.color("primary" if chosen else "field_border"))
        pen.setWidthF(2 if chosen else 1)
        painter.setPen(pen)
        painter.setBrush(worn.color("primary_soft" if chosen else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), worn.px.radius, worn.px.radius)
        if chosen:
            side = worn.px.icon
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = 14 if rtl else self.width() - 14 - side
            icons.draw(painter, "circle-check", "primary", QRect(left, 14, side, side))
        painter.end()


class AssociationStep(QWidget):
    """A card for each; ``chosen`` when one is taken, ``went_on`` when Enter took it. Another
    association comes of its policy file (``file_wanted``), whose mistakes stand here.
    """

    chosen = Signal()
    went_on = Signal()
    file_wanted = Signal()

    def __init__(self, flow: SetUpFlow) -> None:
        super().__init__()
        self._flow = flow
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(current_theme().px.gap)
        self._grid = QGridLayout()
        self._grid.setSpacing(current_theme().px.gap)
        self.file = Button(
            self.tr("Another association, from its policy file…"),
            self.file_wanted.emit,
            kind="link",
            icon="folder-open",
        )
        self._box.addLayout(self._grid)
        self._box.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeading)
        self.mistakes: MistakesCard | None = None
        self.buttons: list[PolicyButton] = []

    @cached_property
    def _roving(self) -> "Roving":
        from desktop.ui.kit.roving import Roving

        return Roving(self)

    def show_policies(self, cards: "Sequence[PolicyCard]") -> None:
        """Offer the associations."""
        for card in cards:
            self._add(card)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        if self.buttons:
            self.buttons[0].setFocus()

    def show_read(self, card: "PolicyCard | None", mistakes: Sequence[str]) -> None:
        """Choose the association of a file, or say what is wrong with the file."""
        if mistakes and self.mistakes is None:
            from desktop.ui.shell.setup_mistakes import MistakesCard

            self.mistakes = MistakesCard()
            self._box.addWidget(self.mistakes)
        if self.mistakes is not None:
            self.mistakes.show_mistakes(mistakes)
        if card is not None:
            self._take(card)

    def _take(self, card: "PolicyCard") -> None:
        known = [button for button in self.buttons if button.card.id == card.id]
        button = known[0] if known else self._add(card)
        self._flow.offer(card)
        button.setChecked(True)
        button.setFocus()
        self.chosen.emit()

    def _add(self, card: "PolicyCard") -> PolicyButton:
        button = PolicyButton(card)
        button.clicked.connect(self._choose)
        button.went_on.connect(self.went_on)
        self._grid.addWidget(button, *divmod(len(self.buttons), 2))
        self.buttons.append(button)
        self._roving.take(self.buttons)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, PolicyButton)  # noqa: S101  # only these are connected
        self._flow.choose(sender.card.id)
        self.chosen.emit()
