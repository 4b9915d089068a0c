"""The line over a list that says in which order its rows stand."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.kit.field import set_role
from desktop.ui.kit.table import Table


class OrderLine(QLabel):
    """``given``: the order that the list has by itself; a chosen column is told in its place."""

    def __init__(self, table: Table[Any], given: str) -> None:
        super().__init__(given)
        self._table, self._given = table, given
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, "help")
        table.view.horizontalHeader().sortIndicatorChanged.connect(self._tell)

    def _tell(self, column: int, _order: Qt.SortOrder) -> None:
        title = self._table.model.columns[column].title if column >= 0 else ""
        said = self.tr("Sorted by “%1”").replace("%1", title)
        self.setText(said if title else self._given)
