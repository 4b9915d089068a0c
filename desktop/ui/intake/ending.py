"""What ends a visit by itself, wherever in the window it is done."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.core.intake.visits.terms import VisitRow
from desktop.core.work import Change
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.opening import ENDING, end_done


class Ending(QObject):
    """``ended(VisitRow)``: what it was for is done. Goes on whether reception was opened since who
    sits here came, or not: they may find a half-written complaint again after others were here.
    """

    ended = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        desk.tasks.settled.connect(self._hear)

    @staticmethod
    def of(desk: Desk) -> "Ending":
        """Return the one that goes on for who sits here."""
        return next(one for one in desk.beside if isinstance(one, Ending))

    def _hear(self, burst: tuple[Change, ...]) -> None:
        acts = tuple(change for change in burst if change.action in ENDING)
        if acts and hasattr(self._desk, "office"):  # else the window is locked
            self._desk.act(end_done, acts, done=self._tell)

    def _tell(self, rows: list[VisitRow]) -> None:
        speaker = self._desk.tasks.speaker
        said = QCoreApplication.translate("Serving", "Turn %1 is served.")
        for row in rows:
            turn = kit.texts.numeral(row.turn)
            speaker.forget_news()
            speaker.tell(said.replace("%1", turn))
            self.ended.emit(row)
