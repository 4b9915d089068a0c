"""A list in a card that may be long: its first rows, and the rest for who asks."""

from collections.abc import Callable, Iterable
from typing import Final, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit

T = TypeVar("T")

#: So many rows are seen at a glance; a card of thirty would hold its page up and push what stands
#: under it out of view.
FIRST: Final = 6


class FirstRows(QWidget, Generic[T]):
    """Each of ``items`` as its ``row``; what is shown already is not built anew."""

    def __init__(self, row: Callable[[T], QWidget], *, spacing: int = 0) -> None:
        super().__init__()
        self._row = row
        self._items: tuple[T, ...] | None = None
        self._every = False
        self._rows = kit.Rows(spacing=spacing)
        self.more = kit.Button("", self._show_every, kind="link", icon="chevron-down")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._rows)
        box.addWidget(kit.flow(self.more))
        kit.sifts(self)

    @property
    def rows(self) -> list[QWidget]:
        """The rows that are shown."""
        return self._rows.rows

    def show_items(self, items: Iterable[T], *, anew: bool) -> None:
        """Show items; ``anew``: of somebody else, so that only the first are seen again."""
        shown = tuple(items)
        self._every = self._every and not anew
        if shown != self._items or anew:
            self._items = shown
            self._build()

    def sifted(self) -> bool:
        """Tell whether all were asked for."""
        return self._every

    def sift(self, chosen: bool) -> None:
        """Show all again, or the first."""
        self._every = chosen
        self._build()

    def _show_every(self) -> None:
        self.sift(True)
        if len(self.rows) > FIRST and (way := self.rows[FIRST].findChild(kit.Button)) is not None:
            way.setFocus()

    def _build(self) -> None:
        items = self._items or ()
        # one more takes no more room than the way to it
        few = self._every or len(items) <= FIRST + 1
        self._rows.set_rows([self._row(item) for item in (items if few else items[:FIRST])])
        self.more.setVisible(not few)
        all_of_it = self.tr("Show all (%1)").replace("%1", kit.texts.numeral(len(items)))
        self.more.setText("" if few else all_of_it)
