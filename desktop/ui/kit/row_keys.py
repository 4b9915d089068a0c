"""Keys of a table: the ends of its list, and a row by the first letters of its name."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.kit.picking import Picking
from desktop.ui.kit.row_model import RowModel

_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)


class RowKeys:
    """Finds the row that a key means; its name is what stands in the main column."""

    def __init__(self) -> None:
        self._picking = Picking(by_place=False)

    def row(self, event: QKeyEvent, model: RowModel[Any], here: int) -> int | None:
        """Return the row that a key leads to from ``here``; None for a key that leads to none."""
        count = len(model.rows)
        if event.key() in _ENDS and count:
            return 0 if event.key() == Qt.Key.Key_Home else count - 1
        labels = model.names() if event.text().isalpha() else []
        return self._picking.place(event, labels, here)
