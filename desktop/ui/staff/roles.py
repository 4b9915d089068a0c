"""Roles as check marks, each with what it may do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.messages import Messages
from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.kit.roving import Roving


class RolesField(QWidget):
    """The value is a frozen set of roles."""

    changed = Signal()

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self._rows: dict[Role, kit.CheckRow] = {}
        for place, role in enumerate(Role):
            said = messages.text(f"term.role_duty.{role.value}")
            row = kit.CheckRow(messages.text(f"term.role.{role.value}"), help_text=said)
            row.changed.connect(self.changed)
            self._rows[role] = row
            grid.addWidget(row, *divmod(place, 2))
        self._roving = Roving(self, self.inputs())

    def value(self) -> frozenset[Role]:
        return frozenset(role for role, row in self._rows.items() if row.isChecked())

    def set_value(self, value: frozenset[Role] | None) -> None:
        for role, row in self._rows.items():
            row.setChecked(role in (value or ()))

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return list(self._rows.values())
