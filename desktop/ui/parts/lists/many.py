"""What is done with many rows of a list at once: which they are, and how many a run takes."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeVar

from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.lists.ordered import rows_of
from desktop.ui.parts.lists.terms import ListSpec

R = TypeVar("R")
#: So many rows go into one run.
MOST: Final = 500


class ManyButton(kit.Button, Generic[R]):
    """Reads the rows that are chosen in a list and gives them to ``act``, in their order."""

    def __init__(
        self,
        desk: Desk,
        table: kit.FarTable[R],
        spec: ListSpec[R],
        words: tuple[str, str],
        act: Callable[[list[R]], object],
    ) -> None:
        text, icon = words
        super().__init__(text, self._press, icon=icon)
        self._desk, self._table, self._spec, self._act = desk, table, spec, act
        table.chosen.connect(self._follow)
        self._follow(0)

    def _follow(self, count: int) -> None:
        self.setEnabled(0 < count <= MOST)
        few = kit.texts.fill(self.tr("One run takes %1 rows at most."), MOST)
        self.setToolTip(few if count > MOST else "")
        self.setAccessibleDescription(self.toolTip())

    def _press(self) -> None:
        reading = partial(read_chosen, self._spec.rows)
        ids = self._table.chosen_ids()
        self._desk.read(reading, ids, done=self._act, busy=self)


def read_chosen(
    reading: Callable[..., Any], office: Office, actor: Actor, ids: Sequence[str]
) -> list[Any]:
    """Read chosen rows, in the lane."""
    return rows_of(reading, office, actor, ids, lambda _done, _total: None)
