"""Who waits, in the order in which they are called, and what is done with whom is marked."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import RIYADH
from desktop.core.intake.visits.rules import next_of
from desktop.core.intake.visits.terms import VisitRow, VisitState
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by

_MINUTE: Final = 60
_BADGES: Final = {
    VisitState.WAITING: "",
    VisitState.CALLED: "info",
    VisitState.SERVING: "ok",
}


def minutes(row: VisitRow, now: datetime) -> int:
    """Return how long somebody has waited; 0 where the clock was set back since."""
    return max(int((now - row.at).total_seconds()) // _MINUTE, 0)


def steady(shown: Sequence[str], rows: Iterable[VisitRow]) -> list[VisitRow]:
    """Return rows in the order in which they are shown already, those that came after them."""
    places = {id_: place for place, id_ in enumerate(shown)}
    return sorted(rows, key=lambda row: places.get(row.id, len(places)))


class Queue(QWidget):
    """``called``: the next is to be called; ``left`` and ``opened``: whom the keys are about;
    ``undone``: the last step is to be taken back.

    It stays in its order while the keyboard is in it, and tells the minutes anew once a minute.
    """

    called = Signal()
    opened = Signal(object)
    left = Signal(object)
    undone = Signal()
    log_asked = Signal()
    ticked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._now = desk.office.clock.now()
        self.table: kit.Table[VisitRow] = kit.Table(self._columns(), name=self.tr("Who waits"))
        self.next = kit.Button(self.tr("Call the next"), self.called.emit, icon="concierge-bell")
        self.undo = kit.Button(self.tr("Take it back"), self.undone.emit, icon="undo-2")
        self.log = kit.Button(
            self.tr("The day's log"), self.log_asked.emit, kind="quiet", icon="clipboard-list"
        )
        self.undo.setEnabled(False)
        self.table.opened.connect(self.opened)
        press_by(self.table.view, "Space", self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table, 1)
        self._tick = QTimer(self, interval=_MINUTE * 1000)
        self._tick.timeout.connect(self.tell_time)
        self._tick.start()

    def _columns(self) -> list[kit.Column[VisitRow]]:
        text = self._desk.messages.text
        return [
            kit.Column(self.tr("Turn"), lambda v: kit.texts.numeral(v.turn), end=True, rank=5),
            kit.Column(self.tr("Name"), self._name, main=True, strong=True, least=12),
            kit.Column(self.tr("Purpose"), lambda v: text(f"term.purpose.{v.purpose}"), rank=4),
            kit.Column(
                self.tr("First"),
                lambda v: text(f"term.priority.{v.priority}") if v.priority else "",
                badge=lambda _v: "warning",
                rank=3,
            ),
            kit.Column(
                self.tr("Where"),
                self._where,
                badge=lambda v: _BADGES.get(v.state, ""),
                rank=2,
            ),
            kit.Column(self.tr("Waits"), self._waits, key=lambda v: v.at, bar=self._bar, rank=6),
        ]

    def _name(self, row: VisitRow) -> str:
        return row.name or self.tr("No name given")

    def _where(self, row: VisitRow) -> str:
        if row.state is VisitState.WAITING:
            return ""
        return self._desk.messages.text(f"term.visit_state.{row.state}")

    def _waits(self, row: VisitRow) -> str:
        waited = minutes(row, self._now)
        return self.tr("%n minute(s)", "", waited) if waited else self.tr("just now")

    def _bar(self, row: VisitRow) -> tuple[float, bool]:
        limit = self._desk.office.policy.profile.office.wait_limit
        waited = minutes(row, self._now)
        return waited / limit, waited >= limit

    # ---- showing

    def offer(self, *, waits: bool, undoes: bool) -> None:
        """Offer its acts where somebody waits; who left last is brought back all the same."""
        self.next.setVisible(waits)
        self.undo.setVisible(waits or undoes)
        self.undo.setEnabled(undoes)

    def show_rows(self, rows: Sequence[VisitRow]) -> None:
        """Show who is in the office now."""
        self._now = self._desk.office.clock.now()
        if self.table.view.hasFocus():
            rows = steady([row.id for row in self.table.model.rows], rows)
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self.next.setEnabled(next_of(rows) is not None)

    def tell_time(self) -> None:
        """Tell the minutes anew; nothing else moves."""
        self._now = self._desk.office.clock.now()
        self.table.set_rows(self.table.model.rows, again=True)
        self.ticked.emit()

    def mark(self, visit_id: str) -> None:
        """Mark somebody."""
        self.table.mark_again((visit_id, 0))

    def told(self, row: VisitRow) -> str:
        """Return what is said of somebody in one line."""
        text = self._desk.messages.text
        since = kit.texts.clock(row.at.astimezone(RIYADH))
        file = self.tr("file %1").replace("%1", kit.texts.ltr(row.file_number))
        return kit.texts.joined(
            text(f"term.purpose.{row.purpose}"),
            file if row.file_number else "",
            text(f"term.channel.{row.channel}"),
            self.tr("since %1").replace("%1", since),
            row.note,
        )
