"""One row of a form."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.buttons import IconLabel
from desktop.ui.kit.field import Field, set_role, set_state
from desktop.ui.kit.theme import current_theme


class FormRow(QWidget):
    """Label, star, field and a line for help or error that is always there, so nothing jumps.

    A field that says what it is by itself (:class:`CheckRow`) has the label "".
    """

    def __init__(
        self, name: str, label: str, field: QWidget, *, required: bool = False, help_text: str = ""
    ) -> None:
        super().__init__()
        assert isinstance(field, Field)  # noqa: S101  # a programming error, seen at the first test
        self.name = name
        self.field: Field = field
        self.required = required
        self.widget = field
        self._help = help_text
        self._error = ""
        self._label = QLabel(label)
        self._line = QLabel()
        self._mark = IconLabel("triangle-alert", "danger", "help")
        self._build()
        self.set_label(label)
        self.set_help(help_text)
        helped = getattr(field, "helped", None)
        if helped is not None:
            helped.connect(self.set_help)

    def _build(self) -> None:
        self._label.setBuddy(self.field.inputs()[0])
        self._line.setWordWrap(True)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(3)
        head.addWidget(self._label)
        if self.required:
            star = QLabel("*")
            star.setProperty("role", "star")
            head.addWidget(star)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(5)
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._line, 1)
        self._mark.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        if self._label.text():
            box.addLayout(head)
        box.addWidget(self.widget)
        box.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._reserve()

    def _reserve(self) -> None:
        self._line.setMinimumHeight(round(current_theme().px.help * 1.55))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._reserve()

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
        spoken = f"{label}، {needed}" if self.required else label
        if not label:
            return
        for part in (self.widget, *self.field.inputs()):
            part.setAccessibleName(spoken)

    def set_help(self, text: str) -> None:
        """Change the line under the field; an error stays in front of it."""
        self._help = text
        self._show()

    @property
    def error(self) -> str:
        """The error shown now, or ""."""
        return self._error

    def set_error(self, text: str) -> None:
        """Show an error beside the field ("" clears it)."""
        self._error = text
        for part in self.field.inputs():
            set_state(part, "error" if text else "")
        self._show()

    def _show(self) -> None:
        self._mark.setVisible(bool(self._error))
        set_role(self._line, "error" if self._error else "help")
        self._line.setText(self._error or self._help)
        for part in self.field.inputs():
            part.setAccessibleDescription(self._error or self._help)

    def set_enabled(self, on: bool) -> None:
        """Let the row be entered, or not."""
        self.widget.setEnabled(on)
        if not on:
            self.set_error("")

    def focus(self) -> None:
        """Bring the keyboard to the field and the field into view."""
        target = self.field.inputs()[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, QLineEdit):
            target.selectAll()
        _bring_into_view(self)


def _bring_into_view(row: QWidget) -> None:
    from PySide6.QtWidgets import QScrollArea

    parent = row.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(row, 0, 40)
            return
        parent = parent.parentWidget()
