"""A page: a scrolled body, its heading and its foot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.theme import current_theme


class _Body(QVBoxLayout):
    """A layout that is as high as its texts are once they are wrapped.

    Qt gives a layout with an alignment its hint, which knows no width, and cuts the rest.
    """

    def sizeHint(self) -> QSize:
        hint, holder = super().sizeHint(), self.parentWidget()
        if holder is not None and self.hasHeightForWidth():
            hint.setHeight(max(hint.height(), self.heightForWidth(holder.width())))
        return hint


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
        self.body = _Body(inner)
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

    In Arabic the primary button stands at the left, where reading ends.
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
