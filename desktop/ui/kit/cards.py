"""The parts that a page is laid out with."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.banner import KINDS
from desktop.ui.kit.buttons import Button, IconLabel
from desktop.ui.kit.one_stop import OneStop
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.wrapped import WrappedLabel


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; ``role`` is one of title, section, strong, second, help, error, warning."""
    return _as(WrappedLabel(text) if wrap else QLabel(text), role)


def markable(text: str, role: str = "") -> QLabel:
    """Return a label that wraps and whose text may be marked by the mouse, and copied."""
    made = WrappedLabel(text)
    made.let_mark()
    return _as(made, role)


def _as(made: QLabel, role: str) -> QLabel:
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    # a label of digits only would else go to the other side
    rtl = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    leading = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout; what was in it goes."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


class Card(OneStop):
    """A surface with a heading; ``add`` takes widgets and layouts from top to bottom."""

    def __init__(
        self, title: str = "", *, aside: QWidget | None = None, wrap: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._box = QVBoxLayout(self)
        self._pad()
        if title or aside is not None:
            self._heading(title, aside, wrap=wrap)
        # not Maximum: a wrapped text may need more height than the hint, which knows no width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _heading(self, title: str, aside: QWidget | None, *, wrap: bool) -> None:
        head = QHBoxLayout()
        self.heading = label(title, "section", wrap=wrap)
        head.addWidget(self.heading, 1)
        if aside is not None:
            head.addWidget(aside)
        self._box.addLayout(head)
        self._box.addSpacing(2)

    def _pad(self) -> None:
        side = current_theme().px.padding
        self._box.setContentsMargins(side, side - 4, side, side - 4)
        self._box.setSpacing(8)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._pad()

    def add(self, *parts: QWidget | QLayout) -> "Card":
        """Add parts below what is there."""
        for part in parts:
            if isinstance(part, QWidget):
                self._box.addWidget(part)
            else:
                self._box.addLayout(part)
        return self

    def grow(self) -> "Card":
        """Let the card take the height that is free (tables, pads)."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return self


def free_room() -> QVBoxLayout:
    """Return what takes the height that is free, so that the parts over it stay together."""
    made = QVBoxLayout()
    made.addStretch(1)
    return made


def stack(*parts: QWidget, together: bool = False) -> QWidget:
    """Return widgets one under the other, with the gap of cards; ``together``: the height that is
    free stays under them all, also where one of them could grow.
    """
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(current_theme().px.gap)
    for part in parts:
        box.addWidget(part)
    if together:
        box.addStretch(1)
    return holder


class Banners(OneStop):
    """What is said over a page, one stop of Tab; it takes no room while nothing is said."""

    def __init__(self, *said: QWidget) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_theme().px.gap)
        self._said = said
        for one in said:
            one.installEventFilter(self)
            box.addWidget(one)
        self._appear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._appear()
        return False

    def _appear(self) -> None:
        self.setVisible(any(not one.isHidden() for one in self._said))


class EmptyState(QWidget):
    """Nothing is here: why, and what to do next; ``sought`` of a list that is searched or filtered,
    where it is more than that nothing matches.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        advice: str,
        *,
        action: str = "",
        clicked: Callable[[], object] | None = None,
        sought: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        unmatched = (
            self.tr("Nothing matches"),
            self.tr("Choose another filter, or clear the search."),
        )
        self._said = (title, advice), sought or unmatched
        self._words = label("", "section", wrap=True), label("", "second", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 32, 24, 32)
        box.setSpacing(8)
        box.addStretch(1)
        mark = IconLabel(icon, "primary", "button")
        box.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in self._words:
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(words)
        if action:
            box.addSpacing(6)
            box.addWidget(Button(action, clicked), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.narrow(on=False)

    def narrow(self, *, on: bool) -> None:
        """Say why nothing is in view: nothing matches what is asked for, or there is nothing."""
        said = self._said[on]
        for words, text in zip(self._words, said, strict=True):
            words.setText(text)
        self.setAccessibleName(". ".join(said))


class ItemRow(QWidget):
    """One thing of a short list: an icon by its kind, a title, a note, a text under them,
    something at the end.
    """

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        body: str = "",
        kind: str = "neutral",
        aside: QWidget | None = None,
    ) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(12)
        icon, token, _ = KINDS[kind]
        beside = Qt.AlignmentFlag.AlignTop if body else Qt.AlignmentFlag.AlignVCenter
        box.addWidget(IconLabel(icon, token), 0, beside)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, wrap=True))
        if note:
            words.addWidget(label(note, "help", wrap=True))
        if body:
            words.addWidget(label(body, wrap=True))
        box.addLayout(words, 1)
        if aside is not None:
            box.addWidget(aside, 0, beside)
