"""The steps of the queue, taken in the lane, and what ends a visit by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.core.intake.visits.terms import VisitRow, VisitState
from desktop.core.work import Actor, Change
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.arriving import SaidSheet
from desktop.ui.intake.opening import about, done_by, open_visit
from desktop.ui.places import Place

#: What a step does, and what takes it back.
_UNDONE_BY = {
    VisitState.CALLED: "undo_call",
    VisitState.LEFT: "bring_back",
    VisitState.SERVED: "bring_back",
}


class Serving(QObject):
    """``changed(rows)``: who is in the office now. ``at``: the visit that the last step was about.

    What a visit was for ends it, wherever in the window that is done.
    """

    changed = Signal(list)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._rows: list[VisitRow] = []
        self._led_to: dict[str, str] = {}
        self._last: VisitRow | None = None
        self.at = ""
        desk.tasks.settled.connect(self._hear)

    @property
    def undoes(self) -> bool:
        """The last step can be taken back."""
        return self._last is not None

    def refresh(self) -> None:
        """Read the queue again."""
        self._desk.read(self._desk.office.visits.queue, done=self._show)

    def _show(self, rows: list[VisitRow]) -> None:
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
        self._led_to[row.id] = about(place)
        self.refresh()
        if place is None:
            SaidSheet(self._page, self._desk, row).open()
        else:
            self._desk.go(place)

    # ---- what ends by itself

    def _hear(self, burst: tuple[Change, ...]) -> None:
        """End the visits whose purpose somebody else's act was: mine alone."""
        if not hasattr(self._desk, "office"):
            return  # the window is locked
        for row in self._rows:
            led_to = self._led_to.get(row.id, "")
            mine = row.server_id == self._desk.actor.id
            if mine and any(done_by(row, led_to, change) for change in burst):
                serve = self._desk.office.visits.serve
                self._desk.act(serve, row.id, done=self._ended, refused=self._refused)

    def _ended(self, row: VisitRow) -> None:
        self._rows = [one for one in self._rows if one.id != row.id]
        turn = kit.texts.numeral(row.turn)
        self._tell(self.tr("Turn %1 is served.").replace("%1", turn))
        self._took(row)
