"""How many wait on each page of the sidebar, counted in the lane once a burst of changes."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.kit.operation import Operation
from desktop.ui.shell.pages import PageSpec

if TYPE_CHECKING:
    from desktop.ui.desk import Desk

Asked = tuple["Desk", Sequence[PageSpec]]


class Counting(QTimer):
    """Counts a moment after it was started last.

    ``asked`` gives who sits here with their pages, None while there is nobody to count for;
    ``show`` is given the counts by page.
    """

    def __init__(
        self,
        parent: QObject,
        asked: Callable[[], Asked | None],
        show: Callable[[Mapping[str, int]], object],
    ) -> None:
        super().__init__(parent, singleShot=True, interval=250)
        self._asked, self._show = asked, show
        self.timeout.connect(self.count)

    def count(self) -> None:
        """Count now."""
        asked = self._asked()
        if asked is None:
            return
        desk, specs = asked
        counters = {s.id: s.count for s in specs if s.count is not None and s.listed}
        if counters:
            # a lock takes the office from the desk, perhaps before the lane comes to this
            work = partial(_counted, desk.pinned(), counters)
            desk.tasks.run(Operation(work=work, done=self._show))


def _counted(desk: "Desk", counters: Mapping[str, object]) -> dict[str, int]:
    return {name: count(desk) for name, count in counters.items() if callable(count)}
