"""The policy's categories as checks, one field of a form."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit


class CategoriesField(QWidget):
    """The value is a tuple of ids, in the order of the policy."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self._checks: dict[str, kit.CheckRow] = {}
        for category, name in options:
            check = self._checks[category] = kit.CheckRow(name)
            check.changed.connect(self.changed)
            box.addWidget(check)

    def value(self) -> tuple[str, ...]:
        return tuple(category for category, check in self._checks.items() if check.value())

    def set_value(self, value: Iterable[str] | None) -> None:
        chosen = frozenset(value or ())
        for category, check in self._checks.items():
            check.set_value(category in chosen)

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return list(self._checks.values())

    def speak(self, label: str) -> None:
        """Give each check its own name again, after the row named them all alike."""
        for check in self._checks.values():
            check.setAccessibleName(f"{label}، {check.text()}")
