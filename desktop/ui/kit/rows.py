"""A short list of rows that is shown anew as a whole."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.kit.cards import empty, line


class Rows(QVBoxLayout):
    """Rows one under the other; ``lined`` ones with hairlines between them."""

    def __init__(self, *, lined: bool = False, spacing: int = 0) -> None:
        super().__init__()
        self._lined = lined
        self.setSpacing(spacing)

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Show other rows."""
        empty(self)
        for place, row in enumerate(rows):
            for part in (line(), row) if self._lined and place else (row,):
                self.addWidget(part)
                part.show()  # now: what Qt shows by itself later tells no layout above its height
