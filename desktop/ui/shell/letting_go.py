"""Pages that were left long ago are let go: each is hundreds of widgets. Who comes back to one
finds it as it stood (``stands``).

None goes that could be the only place of something. It stays while it is in view; while anything is
entered on it that was not sent, a signature or a secret too, or it or a part of it says that it
holds something (``Holds``, ``Carries``); while long work that was begun on it goes on; and where
something was done on it when it was in view last, until it was seen again: what that said may stand
there alone. One that keeps a draft of many screens (``Drafting``) stays always.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.checks import CheckRow
from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.fields import MultiLineField
from desktop.ui.kit.line import Line
from desktop.ui.kit.operation import Running
from desktop.ui.kit.secret import PasswordField
from desktop.ui.kit.segments import SegmentedChoice
from desktop.ui.kit.sheets import in_front
from desktop.ui.kit.sifting import SIFTING
from desktop.ui.kit.signature import SignaturePad
from desktop.ui.kit.tasks import Tasks
from desktop.ui.parts.keeper import DraftKeeper
from desktop.ui.shell.coming import Coming
from desktop.ui.shell.pages import Carries, Drafting, Holds

#: So many pages are kept built, the one in view among them.
KEPT: Final = 4
#: Where something is entered by hand.
_ENTERED: Final = (Line, MultiLineField, ChoiceField, CheckRow, SegmentedChoice, SignaturePad)
#: On work under way: the page that was in view when it began.
_BEGUN_ON: Final = "begun_on"


class LettingGo(QObject):
    """``pages`` are those that are built, by their ids; ``let_go`` takes one away. None is while
    one is coming (``coming``).
    """

    def __init__(
        self,
        room: QWidget,
        pages: dict[str, QWidget],
        let_go: Callable[[str], object],
        coming: Coming,
    ) -> None:
        super().__init__(room)
        self._room, self._pages, self._let_go, self._coming = room, pages, let_go, coming
        self._tasks: Tasks | None = None
        self._seen: dict[str, None] = {}
        self._done_on: set[str] = set()

    def follow(self, tasks: Tasks) -> None:
        """Somebody comes in, whose work runs here."""
        self._seen.clear()
        self._done_on.clear()
        if tasks is not self._tasks:  # a window has one, whoever comes in
            self._tasks = tasks
            tasks.started.connect(self._started)
            tasks.rested.connect(self._thin_out)

    @property
    def _in_view(self) -> str:
        return next(reversed(self._seen), "")

    def came(self, page_id: str) -> None:
        """Note which page is in view now; once it is whole, the one left longest ago goes."""
        if page_id != self._in_view:
            self._done_on.discard(page_id)
        self._seen.pop(page_id, None)
        self._seen[page_id] = None
        if self._tasks is not None:
            self._tasks.turns.add_last(self._thin_out)

    def _started(self, running: Running) -> None:
        running.setProperty(_BEGUN_ON, self._in_view)
        one = running.operation
        if one.busy is not None or one.form is not None or one.news or one.long is not None:
            self._done_on.add(self._in_view)

    def _thin_out(self) -> None:
        """Let one page too many go, and the next in another turn."""
        tasks, window = self._tasks, self._room.window()
        if tasks is None or tasks.under_way or self._coming.under_way:
            return
        if len(self._pages) <= KEPT or not self._room.isVisible() or in_front(window) is not None:
            return
        left = (one for one in self._seen if one in self._pages and one != self._in_view)
        oldest = next((one for one in left if self._may_go(one)), "")
        if oldest:
            self._seen.pop(oldest)
            self._let_go(oldest)
            tasks.turns.add_last(self._thin_out)

    def _may_go(self, page_id: str) -> bool:
        tasks = self._tasks
        works = tasks is not None and any(
            one.property(_BEGUN_ON) == page_id for one in tasks.running
        )
        return not works and page_id not in self._done_on and not holds(self._pages[page_id])


def holds(page: QWidget) -> bool:
    """Tell whether something on a page could stand nowhere else."""
    if isinstance(page, Drafting) or (isinstance(page, Carries) and page.carried() is not None):
        return True
    parts = page.findChildren(QObject)
    if any(isinstance(one, Holds) and one.holds() for one in (page, *parts)):
        return True
    keeps = any(isinstance(one, DraftKeeper) and one.key for one in parts)
    sifting = SIFTING.within(page)
    entered = (one for one in parts if isinstance(one, _ENTERED) and one.by_hand)
    return any(not _stands_elsewhere(one, sifting, keeps=keeps) for one in entered)


def _stands_elsewhere(part: QWidget, sifting: list[QWidget], *, keeps: bool) -> bool:
    """Tell whether what is entered in a part says only what is looked at, or is the row of a form
    of which a draft is kept, which says itself what it holds.
    """
    if any(one is part or one.isAncestorOf(part) for one in sifting):
        return True
    return keeps and bool(part.property("row")) and not isinstance(part, PasswordField)
