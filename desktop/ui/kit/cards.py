"""The parts a page is laid out with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.buttons import Button, IconLabel
from desktop.ui.kit.notes import KINDS
from desktop.ui.kit.theme import current_theme


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; ``role`` is one of title, section, strong, second, help, error, warning."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    # a label of digits only would else go to the other side
    rtl = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    leading = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return made


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


class Card(QFrame):
    """A surface with a heading; ``add`` takes widgets and layouts from top to bottom."""

    def __init__(self, title: str = "", *, aside: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._box = QVBoxLayout(self)
        self._pad()
        if title or aside is not None:
            self._heading(title, aside)
        # not Maximum: a wrapped text may need more height than the hint, which knows no width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _heading(self, title: str, aside: QWidget | None) -> None:
        head = QHBoxLayout()
        self.heading = label(title, "section")
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


class Page(QWidget):
    """A scrolled body between fixed parts; most pages are one.

    ``head`` and ``foot`` (a :class:`PrimaryBar`) stay in view. ``add`` fills the body.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self.body = QVBoxLayout(inner)
        side = current_theme().px.padding + 4
        self.body.setContentsMargins(side, current_theme().px.gap, side, current_theme().px.gap)
        self.body.setSpacing(current_theme().px.gap)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        self._outer.addWidget(self.area, 1)

    def add(self, *parts: QWidget | QLayout, stretch: int = 0) -> None:
        """Add parts to the body."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part, stretch)
            else:
                self.body.addLayout(part, stretch)

    def set_head(self, widget: QWidget) -> None:
        """Keep a widget in view above the body (a stepper)."""
        self._outer.insertWidget(0, widget)

    def set_foot(self, widget: QWidget) -> None:
        """Keep a widget in view below the body (a :class:`PrimaryBar`)."""
        self._outer.addWidget(widget)


def beside(main: QWidget, side: QWidget, *, shares: tuple[int, int] = (13, 8)) -> QHBoxLayout:
    """Return two columns, the main one leading (right, in Arabic), both from the top."""
    row = QHBoxLayout()
    row.setSpacing(current_theme().px.gap)
    row.addWidget(main, shares[0], Qt.AlignmentFlag.AlignTop)
    row.addWidget(side, shares[1], Qt.AlignmentFlag.AlignTop)
    return row


def stack(*parts: QWidget) -> QWidget:
    """Return widgets one under the other, with the gap of cards."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(current_theme().px.gap)
    for part in parts:
        box.addWidget(part)
    return holder


class PageHeader(QWidget):
    """A page's title, with a second line under it."""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self._title = label(title, "title")
        self._subtitle = label(subtitle, "help")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addStretch(1)
        box.addWidget(self._title)
        box.addWidget(self._subtitle)
        box.addStretch(1)
        self._subtitle.setVisible(bool(subtitle))

    def set(self, title: str, subtitle: str = "") -> None:
        """Show another title."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)


class PrimaryBar(QFrame):
    """The foot of a page: the one primary button at its end edge, others at its start.

    In Arabic the primary button stands at the left, where reading ends, as in the look picture.
    """

    def __init__(
        self, primary: Button, *others: QWidget, note: str = "", before: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setProperty("role", "bar-bottom")
        self.primary = primary
        self._note = label(note, "help")
        box = QHBoxLayout(self)
        side = current_theme().px.padding + 4
        box.setContentsMargins(side, 10, side, 10)
        box.setSpacing(10)
        if before is not None:
            box.addWidget(before)
        for other in others:
            box.addWidget(other)
        box.addStretch(1)
        box.addWidget(self._note)
        box.addWidget(primary)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_note(self, text: str) -> None:
        """Say something beside the primary button (step 2 of 4)."""
        self._note.setText(text)


class EmptyState(QWidget):
    """Nothing is here: why, and what to do next."""

    def __init__(
        self,
        icon: str,
        title: str,
        advice: str,
        *,
        action: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 32, 24, 32)
        box.setSpacing(8)
        box.addStretch(1)
        mark = IconLabel(icon, "primary", "button")
        box.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((title, "section"), (advice, "second")):
            made = label(text, role, wrap=True)
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(made)
        if action:
            box.addSpacing(6)
            box.addWidget(Button(action, clicked), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)


class FactList(QWidget):
    """Names and values to read, not to edit; a value may be copied. LTR values keep their order."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), *, count: int = 1) -> None:
        super().__init__()
        self._count = count
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().px.gap)
        self._grid.setVerticalSpacing(6)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts; an empty value is shown as a dash."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, value) in enumerate(facts):
            row, column = divmod(place, self._count)
            shown = label(value or "—", wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(name)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(name, "second"), row, column * 2, top)
            self._grid.addWidget(shown, row, column * 2 + 1, top)
        for column in range(self._count):
            self._grid.setColumnStretch(column * 2 + 1, 1)


class ItemRow(QWidget):
    """One thing of a short list: an icon by its kind, a title, a note, something at the end."""

    def __init__(
        self, title: str, note: str = "", *, kind: str = "neutral", aside: QWidget | None = None
    ) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(12)
        icon, token, _ = KINDS[kind]
        box.addWidget(IconLabel(icon, token))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, wrap=True))
        if note:
            words.addWidget(label(note, "help", wrap=True))
        box.addLayout(words, 1)
        if aside is not None:
            box.addWidget(aside)
