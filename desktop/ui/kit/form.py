"""A form: named rows in any layout, with one order of entry and one list of problems."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QWidget,
)

from desktop.ui.kit.notes import MESSAGES, Messages
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
        self._after: tuple[QWidget, ...] = ()
        self._known: frozenset[str] = frozenset()
        self._told: list[str] = []
        self._depth, self._to_tell = 0, False

    def row(
        self, name: str, label: str, field: QWidget, *, required: bool = False, help_text: str = ""
    ) -> FormRow:
        """Make the next row and return it; put it into a layout where you like."""
        if name in self._rows:
            raise ValueError(f"two rows named {name!r}")
        made = FormRow(name, label, field, required=required, help_text=help_text)
        self._rows[name] = made
        made.field.changed.connect(self._edited)
        if (picked := getattr(field, "picked", None)) is not None:
            picked.connect(self._picked)
        for part in made.field.inputs():
            part.setProperty("row", name)
            part.installEventFilter(self)
        return made

    def place_after(self, before: FormRow, *made: FormRow) -> None:
        """Have rows that were made later follow an earlier one in the order of entry."""
        names = [name for name, row in self._rows.items() if row not in made]
        at = names.index(before.name) + 1
        names[at:at] = [row.name for row in made]
        self._rows = {name: self._rows[name] for name in names}

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
        with self.at_once():
            for name, value in values.items():
                if name in self._rows:
                    self._rows[name].field.set_value(value)
        self.clear_problems()

    def clear(self) -> None:
        """Empty every row."""
        with self.at_once():
            for made in self.rows:
                made.field.set_value(None)
        self.clear_problems()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Tell ``changed`` once, at the end, of all that is shown meanwhile: whoever hears it looks
        at the whole form.
        """
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth and self._to_tell:
                self._to_tell = False
                self.changed.emit()

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
        """Put texts beside their fields; tell those without a row, or of one that is hidden from
        who acts, as messages, and return them.
        """
        self.clear_problems()
        homeless = []
        for name, text in problems:
            made = self._rows.get(name) or self._rows.get(name.split(".")[0])
            if made is None or made.isHidden():
                homeless.append(text)
            elif not made.error:
                made.set_error(text)
        for text in homeless:
            for messages in self._messages():
                messages.fail(text)
        self._told = homeless
        self.go_to_first_problem()
        return homeless

    def clear_problems(self) -> None:
        """Take every error away, and what was told of it."""
        for made in self.rows:
            made.set_error("")
        told, self._told = self._told, []
        for text in told:
            for messages in self._messages():
                messages.withdraw(text)

    def _messages(self) -> list[Messages]:
        """Return the messages of the window that the form is in."""
        return MESSAGES.within(self.rows[0].window()) if self._rows else []

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
        around = made.parentWidget() or made  # the row itself may be what is not to be entered
        return all(part.isEnabledTo(around) for part in made.field.inputs()) and not made.isHidden()

    def _edited(self) -> None:
        sender = self.sender()
        made = next((row for row in self.rows if row.widget is sender), None)
        if made is not None and made.error and not (made.required and _is_empty(made)):
            made.set_error("")
        with self.at_once():
            self._to_tell = True

    def _picked(self) -> None:
        """Go on from what was chosen at one key; never past the last row, where that would act."""
        sender = self.sender()
        made = next((row for row in self.rows if row.widget is sender), None)
        if made is not None:
            self._next(made.name, acts=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and self._goes_on(watched, event):
                if not event.isAutoRepeat():  # held down, it goes one field on
                    self._on(watched)
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _BY_HAND:
            self._left(self._rows.get(str(watched.property("row"))))
        return False

    def _on(self, watched: QObject) -> None:
        if isinstance(watched, QWidget) and watched in self._after:
            self._past(watched)
        else:
            self._next(str(watched.property("row")))

    @staticmethod
    def _goes_on(watched: QObject, event: QKeyEvent) -> bool:
        from desktop.ui.kit.choices import ChoiceField  # not before the first frame

        if isinstance(watched, QPlainTextEdit):
            return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(watched, ChoiceField) and watched.is_open:
            return False
        if getattr(watched, "holds_code", False):
            return False  # a search, which opens what the code is on
        return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _left(self, made: FormRow | None) -> None:
        """Tell of an entry that can't be read when its field is left, not while it is typed."""
        if made is not None and not made.error:
            text = made.field.trouble()
            if text:
                made.set_error(text)

    def pass_by(self, *names: str) -> None:
        """Have Enter pass these rows by from now on, and no others: what they hold follows from
        what is known. One that is needed and empty, or wrong, is stopped at.
        """
        self._known = frozenset(names)

    def _asks(self, made: FormRow) -> bool:
        known = made.name in self._known and not made.error and not made.field.trouble()
        return self._open(made) and not (known and not (made.required and _is_empty(made)))

    def _next(self, name: str, *, acts: bool = True) -> None:
        """Go to the row that follows, behind the last one to what follows the form."""
        names = list(self._rows)
        self._left(self._rows[name])
        for following in names[names.index(name) + 1 :]:
            if self._asks(self._rows[following]):
                self._rows[following].focus()
                return
        if acts:
            self._past(None)

    def then(self, *parts: QWidget) -> None:
        """Have Enter go to these behind the last row, before it completes the form: choices of the
        same act that are no rows.
        """
        for part in parts:
            part.installEventFilter(self)
        self._after = (*self._after, *parts)

    def _past(self, part: QWidget | None) -> None:
        """Go to what follows a part behind the last row (None: the row itself)."""
        place = self._after.index(part) + 1 if part is not None else 0
        for following in self._after[place:]:
            if following.isVisible() and following.isEnabled():
                following.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.completed.emit()


def _is_empty(made: FormRow) -> bool:
    return made.field.value() in (None, "", (), frozenset())
