"""The policy's categories as checks, one field of a form."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit.roving import Roving


class CategoriesField(QWidget):
    """The value is a tuple of ids, in the order of the office's list.

    One that the office took out is offered to nobody, but shown to who has it; ``names`` knows it.
    """

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], names: Mapping[str, str]) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._offered = frozenset(category for category, _ in options)
        self._names = names
        self._label = ""
        self._checks: dict[str, kit.CheckRow] = {}
        self._roving = Roving(self)
        for category, name in options:
            self._add(category, name)
        self._roving.take(self.inputs())

    def _add(self, category: str, name: str) -> None:
        check = self._checks[category] = kit.CheckRow(name)
        check.setAccessibleName(kit.texts.listed((self._label, name)))
        check.changed.connect(self.changed)
        self._box.addWidget(check)

    def value(self) -> tuple[str, ...]:
        return tuple(category for category, check in self._checks.items() if check.value())

    def set_value(self, value: Iterable[str] | None) -> None:
        chosen = tuple(value or ())
        for category in chosen:
            if category not in self._checks:
                self._add(category, self._names.get(category, category))
        self._roving.take(self.inputs())
        for category, check in self._checks.items():
            check.set_value(category in chosen)
            check.setVisible(category in self._offered or category in chosen)

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return list(self._checks.values())

    def speak(self, label: str) -> None:
        """Give each check its own name again, after the row named them all alike."""
        self._label = label
        for check in self._checks.values():
            check.setAccessibleName(kit.texts.listed((label, check.text())))
