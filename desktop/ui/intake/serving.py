"""The steps of the queue, taken in the lane."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.core.intake.visits.terms import VisitRow, VisitState
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.arriving import SaidSheet
from desktop.ui.intake.ending import Ending
from desktop.ui.intake.opening import open_visit
from desktop.ui.places import Place

#: What a step does, and what takes it back.
_UNDONE_BY = {
    VisitState.CALLED: "undo_call",
    VisitState.LEFT: "bring_back",
    VisitState.SERVED: "bring_back",
}


class Serving(QObject):
    """``changed(rows)``: who is in the office now. ``at``: the visit of the last step."""

    changed = Signal(list)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._rows: list[VisitRow] = []
        self._last: VisitRow | None = None
        self.at = ""
        Ending.of(desk).ended.connect(self._took)

    @property
    def undoes(self) -> bool:
        """The last step can be taken back."""
        return self._last is not None

    def holds(self) -> bool:
        """Tell whether the last step can be taken back: here alone it is known."""
        return self.undoes

    def refresh(self) -> None:
        """Read the queue again."""
        self._desk.read(self._desk.office.visits.queue, done=self._show)

    def _show(self, rows: list[VisitRow]) -> None:
        if self._last is not None and not _stands(self._last, rows):
            self._last = None  # somebody went on from it: that is not taken back by who took it
        self._rows = rows
        self.changed.emit(rows)

    # ---- steps

    def arrived(self, row: VisitRow) -> None:
        """Tell the turn of who came."""
        said = self.tr("Turn %1 was given.").replace("%1", kit.texts.numeral(row.turn))
        self._tell(said)
        self.refresh()

    def _tell(self, news: str) -> None:
        """Say what was done last; what was said before it goes."""
        self._desk.tasks.speaker.forget_news()
        self._desk.tasks.speaker.tell(news)

    def call_next(self, busy: QWidget) -> None:
        """Call whoever is next."""
        visits = self._desk.office.visits
        self._desk.act(visits.call_next, done=self._took, refused=self._refused, busy=busy)

    def take(self, act: str, row: VisitRow, busy: QWidget) -> None:
        """Take a step with somebody: ``call``, ``open``, ``serve`` or ``leave``."""
        visits = self._desk.office.visits
        if act == "open":
            self.open(busy, row)
            return
        step: Callable[[Actor, str], VisitRow] = {
            "call": visits.call,
            "serve": visits.serve,
            "leave": visits.leave,
        }[act]
        self._desk.act(step, row.id, done=self._took, refused=self._refused, busy=busy)

    def open(self, busy: QWidget, row: VisitRow) -> None:
        """Begin to serve somebody, the short way of what they came for."""
        self._desk.act(open_visit, row.id, done=self._opened, refused=self._refused, busy=busy)

    def undo(self, busy: QWidget) -> None:
        """Take the last step back."""
        last = self._last
        if last is not None:
            step = getattr(self._desk.office.visits, _UNDONE_BY[last.state])
            self._desk.act(step, last.id, done=self._took_back, refused=self._refused, busy=busy)

    def _took(self, row: VisitRow) -> None:
        self._last = row if row.state in _UNDONE_BY and row.turn else None
        self.at = row.id
        self.refresh()

    def _took_back(self, row: VisitRow) -> None:
        self._last, self.at = None, row.id
        self.refresh()

    def _refused(self, _why: KnownError) -> None:
        """Somebody did it before: look again."""
        self.refresh()

    def _opened(self, opened: tuple[VisitRow, Place | None]) -> None:
        row, place = opened
        self._last, self.at = None, row.id
        self.refresh()
        if place is None:
            SaidSheet(self._page, self._desk, row).open()
        else:
            self._desk.go(place)


def _stands(last: VisitRow, rows: list[VisitRow]) -> bool:
    """Tell whether a visit is where its last step left it; who is gone is not among the rows."""
    state = next((one.state for one in rows if one.id == last.id), None)
    return state is (VisitState.CALLED if last.state is VisitState.CALLED else None)
