"""One row of a form."""

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.field import ERROR_PLACES, Entry, set_state
from desktop.ui.kit.said_line import SaidLine
from desktop.ui.kit.texts import listed

if TYPE_CHECKING:
    from desktop.ui.kit.field import Field

#: What a row without an entry holds.
_NOTHING: Final[tuple[object, ...]] = (None, "", (), frozenset())
#: Over and under what is brought into view.
_MARGIN: Final = 24


class FormRow(Entry):
    """Label, star, field and a line for help or error that is always there, so nothing jumps.

    A field that says what it is by itself (:class:`CheckRow`) has the label "". A field's own
    signals are heard: ``helped`` (how it reads its entry), ``hinted`` (something about it),
    ``offered`` (what may be meant, each to be taken by a button), ``refused`` (why something was
    not taken).
    """

    def __init__(
        self, name: str, label: str, field: QWidget, *, required: bool = False, help_text: str = ""
    ) -> None:
        super().__init__()
        self.name = name
        self.field = cast("Field", field)
        self.required = required
        self.widget = field
        self._help = help_text
        self._hint = self._reading = ""
        self._error = ""
        self._label = QLabel(label)
        self._line = SaidLine()
        self._line.keep_room(help_text)
        self._build()
        self.set_label(label)
        self.set_help(help_text)
        for part in self.field.inputs():
            part.installEventFilter(self)
        for signal, heard in (
            ("helped", self._read),
            ("hinted", self.set_hint),
            ("refused", self.set_error),
        ):
            told = getattr(field, signal, None)
            if told is not None:
                told.connect(heard)

    def _build(self) -> None:
        self._label.setBuddy(self.field.inputs()[0])
        head = self._head = QHBoxLayout()
        head.setSpacing(3)
        head.addWidget(self._label)
        head.addStretch(1)
        self._star = self._add_star() if self.required else None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        if self._label.text():
            box.addLayout(head)
        box.addWidget(self.widget)
        box.addWidget(self._line)
        if hasattr(self.field, "offered"):
            from desktop.ui.kit.offers import Offers  # not before the first frame

            self._offers = Offers(self.field, self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _add_star(self) -> QLabel:
        star = QLabel("*")
        star.setProperty("role", "star")
        self._head.insertWidget(1, star)
        return star

    def require(self, needed: bool) -> None:
        """Ask for an answer from now on, with its star, or no more: another answer decides."""
        if needed == self.required:
            return
        self.required = needed
        self._star = self._star or self._add_star()
        self._star.setVisible(needed)
        self.set_label(self.label)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._line.attend(event.type() == QEvent.Type.FocusIn)
        return False

    @property
    def label(self) -> str:
        """The row's label, as read by a person."""
        return self._label.text()

    @property
    def called(self) -> str:
        """What the row is called where it is spoken of; never "", also without a label."""
        return self.label or self.widget.accessibleName() or self.name

    def set_label(self, label: str) -> None:
        """Change the label and what is read out for the field."""
        self._label.setText(label)
        needed = self.tr("required")
        spoken = listed((label, needed)) if self.required else label
        if not label:
            return
        for part in (self.widget, *self.field.inputs()):
            part.setAccessibleName(spoken)

    def set_help(self, text: str) -> None:
        """Change the line under the field; an error stays in front of it.

        Room is made for it where the row is not in view yet: what is seen does not move.
        """
        self._help = text
        if not self.isVisible():
            self._line.keep_room(text)
        self._show()

    def set_hint(self, text: str) -> None:
        """Show something about what is entered now, in front of the help."""
        self._hint = text
        self._show()

    def _read(self, reading: str) -> None:
        """Show how the field reads its entry, in place of the help."""
        self._reading = reading
        self._show()

    @property
    def error(self) -> str:
        """The error shown now, or ""."""
        return self._error

    def set_error(self, text: str) -> None:
        """Show an error beside the field ("" clears it); its page counts it in its bar."""
        changed, self._error = text != self._error, text
        for part in self.field.inputs():
            set_state(part, "error" if text else "")
        self._show()
        if changed:
            count_error(self)

    def _show(self) -> None:
        said = self._error or " ".join(filter(None, (self._hint, self._reading or self._help)))
        missing = self.required and self.field.value() in _NOTHING
        short = self.tr("Needed") if missing else ""
        self._line.say(said, error=bool(self._error), short=short)
        for part in self.field.inputs():
            part.setAccessibleDescription(said)

    def set_enabled(self, on: bool) -> None:
        """Let the row be entered, or not."""
        self.widget.setEnabled(on)
        if not on:
            self.set_error("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._count()

    def _count(self) -> None:
        if self._error:  # what is not asked any more is not wrong any more
            count_error(self)

    def focus(self) -> None:
        """Bring the keyboard to the field and the field into view."""
        target = self.field.inputs()[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, QLineEdit):
            target.selectAll()
        bring_into_view(self)
        QTimer.singleShot(0, self, partial(bring_into_view, self))  # once an error has its room


def bring_into_view(widget: QWidget) -> None:
    """Scroll everything around a widget so that it is seen, a field with its label and error."""
    from PySide6.QtWidgets import QScrollArea

    shown, parent = widget, widget.parentWidget()
    while parent is not None:
        if isinstance(parent, FormRow):
            shown = parent
        if isinstance(parent, QScrollArea) and shown.height() <= parent.viewport().height():
            parent.ensureWidgetVisible(shown, 0, _MARGIN)
        parent = parent.parentWidget()


def count_error(entry: Entry) -> None:
    """Have the bar around an entry count anew, where one keeps a place for that."""
    around, places = entry.parentWidget(), list(ERROR_PLACES)
    while around is not None:
        place = next(filter(around.isAncestorOf, places), None)
        if place is not None:
            from desktop.ui.kit.errors import ErrorCount

            ErrorCount.of(place, around).refresh()
            return
        around = None if around.isWindow() else around.parentWidget()
