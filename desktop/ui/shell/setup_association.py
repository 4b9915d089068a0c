"""First-run set-up: which association this is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.cards import label, line
from desktop.ui.kit.theme import current_theme
from desktop.ui.shell.gate import PolicyCard
from desktop.ui.shell.setup_flow import SetUpFlow


class PolicyButton(QAbstractButton):
    """One association; arrows go to the next, Space chooses, Enter chooses and goes on."""

    went_on = Signal()

    def __init__(self, card: PolicyCard) -> None:
        super().__init__()
        self.card = card
        self.setText(card.association)
        self.setAccessibleName(card.association)
        self.setAccessibleDescription("؛ ".join(f"{n}: {v}" for n, v in card.facts))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(4)
        box.addWidget(label(card.association, "strong", wrap=True))
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
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            self.went_on.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        pen = painter.pen()
        edge = "focus" if self.hasFocus() else "primary" if chosen else "border"
        pen.setColor(worn.color(edge))
        pen.setWidthF(2 if chosen or self.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(worn.color("primary_soft" if chosen else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), worn.px.radius, worn.px.radius)
        painter.end()


class AssociationStep(QWidget):
    """Five cards; ``chosen`` when one is taken, ``went_on`` when Enter took it."""

    chosen = Signal()
    went_on = Signal()

    def __init__(self, flow: SetUpFlow) -> None:
        super().__init__()
        self._flow = flow
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().px.gap)
        self.buttons: list[PolicyButton] = []

    def show_policies(self, cards: Sequence[PolicyCard]) -> None:
        """Offer the associations."""
        for place, card in enumerate(cards):
            button = PolicyButton(card)
            button.clicked.connect(self._choose)
            button.went_on.connect(self.went_on)
            self.buttons.append(button)
            self._grid.addWidget(button, *divmod(place, 2))
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        if self.buttons:
            self.buttons[0].setFocus()

    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, PolicyButton)  # noqa: S101  # only these are connected
        self._flow.choose(sender.card.id)
        self.chosen.emit()
