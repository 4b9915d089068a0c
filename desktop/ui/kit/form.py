"""A form: named rows in any layout, with one order of entry and one list of problems."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QWidget,
)

from desktop.base.arabic_text import arabic_digits
from desktop.ui.kit.columns import Columns
from desktop.ui.kit.notes import Banner
from desktop.ui.kit.row import FormRow

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: How a person leaves a field. A widget that is being destroyed loses the focus too, for another
#: reason, and can't be asked for its text any more.
_BY_HAND: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class Form(QObject):
    """The rows of one form, by name, in the order of entry.

    ``changed``: some value may have changed. ``completed``: Enter in the last field. The names
    are those of the command's fields, so that problems from core find their row.
    """

    changed = Signal()
    completed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._wait = False
        self.summary = ErrorSummary(self)

    def row(
        self, name: str, label: str, field: QWidget, *, required: bool = False, help_text: str = ""
    ) -> FormRow:
        """Make the next row and return it; put it into a layout where you like."""
        if name in self._rows:
            raise ValueError(f"two rows named {name!r}")
        made = FormRow(name, label, field, required=required, help_text=help_text)
        self._rows[name] = made
        made.field.changed.connect(self._edited)
        for part in made.field.inputs():
            part.setProperty("row", name)
            part.installEventFilter(self)
        return made

    def __getitem__(self, name: str) -> FormRow:
        return self._rows[name]

    def __contains__(self, name: str) -> bool:
        return name in self._rows

    @property
    def rows(self) -> tuple[FormRow, ...]:
        """The rows in the order of entry."""
        return tuple(self._rows.values())

    def values(self) -> dict[str, Any]:
        """Return what was entered, by name, of the rows that are enabled."""
        return {r.name: r.field.value() for r in self.rows if self._open(r)}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values by name; names without a row are left out, rows without a name stay."""
        for name, value in values.items():
            if name in self._rows:
                self._rows[name].field.set_value(value)
        self.clear_problems()

    def clear(self) -> None:
        """Empty every row."""
        for made in self.rows:
            made.field.set_value(None)
        self.clear_problems()

    def check(self) -> bool:
        """Look at every row by itself, show what is wrong, go to the first; True if all is well."""
        problems = []
        for made in self.rows:
            if not self._open(made):
                continue
            text = made.field.trouble()
            if not text and made.required and _is_empty(made):
                text = self.tr("This is needed; fill it in.")
            if text:
                problems.append((made.name, text))
        self.show_problems(problems)
        return not problems

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Put texts beside their fields and the count on top; return the texts without a row."""
        self.clear_problems()
        homeless = []
        for name, text in problems:
            made = self._rows.get(name) or self._rows.get(name.split(".")[0])
            if made is None:
                homeless.append(text)
            elif not made.error:
                made.set_error(text)
        self.summary.refresh(homeless)
        self.go_to_first_problem()
        return homeless

    def clear_problems(self) -> None:
        """Take every error away."""
        for made in self.rows:
            made.set_error("")
        self.summary.refresh([])

    def problems(self) -> list[FormRow]:
        """Return the rows that show an error."""
        return [made for made in self.rows if made.error]

    def go_to_first_problem(self) -> None:
        """Focus the first row with an error, if there is one."""
        wrong = self.problems()
        if wrong:
            wrong[0].focus()

    def focus_first(self) -> None:
        """Focus the first enabled row."""
        for made in self.rows:
            if self._open(made):
                made.focus()
                return

    @staticmethod
    def _open(made: FormRow) -> bool:
        return all(part.isEnabledTo(made) for part in made.field.inputs()) and not made.isHidden()

    def _edited(self) -> None:
        sender = self.sender()
        made = next((row for row in self.rows if row.widget is sender), None)
        if made is not None and made.error and not (made.required and _is_empty(made)):
            made.set_error("")
            self.summary.refresh()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and self._goes_on(watched, event):
                self._next(str(watched.property("row")))
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _BY_HAND:
            self._left(self._rows[str(watched.property("row"))])
        return False

    @staticmethod
    def _goes_on(watched: QObject, event: QKeyEvent) -> bool:
        if isinstance(watched, QPlainTextEdit):
            return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(watched, QComboBox):
            return not watched.view().isVisible()
        return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _left(self, made: FormRow) -> None:
        """Tell of an entry that can't be read when its field is left, not while it is typed."""
        if not made.error:
            text = made.field.trouble()
            if text:
                made.set_error(text)
                self.summary.refresh()

    def _next(self, name: str) -> None:
        names = list(self._rows)
        self._left(self._rows[name])
        for following in names[names.index(name) + 1 :]:
            if self._open(self._rows[following]):
                self._rows[following].focus()
                return
        self.completed.emit()


def _is_empty(made: FormRow) -> bool:
    return made.field.value() in (None, "", (), frozenset())


class ErrorSummary(Banner):
    """How many fields need attention, named; a click or Enter jumps to the first.

    One that its page has not placed stays hidden: it would be a window of its own.
    """

    def __init__(self, form: Form) -> None:
        super().__init__("warning")
        self._form = form
        self._others: list[str] = []
        self.activated.connect(form.go_to_first_problem)
        self.hide()

    def refresh(self, others: list[str] | None = None) -> None:
        """Count anew; ``others`` are problems that belong to no row (None: those told before)."""
        if others is not None:
            self._others = others
        wrong = self._form.problems()
        lead = text = ""
        if wrong:
            lead = arabic_digits(self.tr("%n field(s) need correction", "", len(wrong))) + ":"
            text = "، ".join(row.called for row in wrong) + "."
        self.set_text("\n".join([*filter(None, [text]), *self._others]), lead=lead)
        self.setVisible(bool(wrong or self._others) and self.parentWidget() is not None)


def columns(*rows: QWidget | None, count: int = 2) -> QWidget:
    """Return the rows side by side, at most ``count`` to a line, all equally wide (None: a gap)."""
    return Columns(rows, count)
