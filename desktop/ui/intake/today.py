"""Today's visits in the order of arrival."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.base.clock import RIYADH, today
from desktop.core.intake.visits.terms import VisitRow
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.kit.timed_line import TimedLine


class TodayCard(kit.Card):
    """The newest on top; each with its time, purpose and who it was. ``log`` holds its lines."""

    def __init__(self, desk: Desk) -> None:
        self._count = kit.Badge("")
        super().__init__("", aside=self._count)
        self.heading.setText(self.tr("Today's visits"))
        self.grow()
        self._desk = desk
        self._empty = kit.label(
            self.tr("Nobody yet. The first visit stands here."), "help", wrap=True
        )
        held = QWidget()
        box = QVBoxLayout(held)
        box.setContentsMargins(8, 0, 8, 0)
        self._rows = kit.Rows()
        box.addLayout(self._rows)
        box.addStretch(1)
        self.log = kit.Aside(held)
        self.log.setAccessibleName(self.heading.text())
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.add(self._empty, self.log, self._rest)
        self._shown: list[VisitRow] | None = None
        self._show([])

    def day_text(self) -> str:
        """Return today in both calendars."""
        return both_text(today(self._desk.office.clock))

    def refresh(self) -> None:
        """Read the day's log again."""
        day = today(self._desk.office.clock)
        self._desk.read(self._desk.office.visits.of_day, day, done=self._show)

    def _show(self, visits: list[VisitRow]) -> None:
        if visits == self._shown:
            return
        self._shown = visits
        self._rows.set_rows(self._line(visit, visits[-1]) for visit in reversed(visits))
        self._count.setVisible(bool(visits))
        self._count.set(kit.texts.numeral(len(visits)), "info")
        self._empty.setVisible(not visits)
        self.log.setVisible(bool(visits))
        self._rest.setVisible(not visits)

    def _line(self, visit: VisitRow, first: VisitRow) -> TimedLine:
        text = self._desk.messages.text
        priority = text(f"term.priority.{visit.priority}") if visit.priority else ""
        came_for = kit.texts.joined(text(f"term.purpose.{visit.purpose}"), priority)
        channel = text(f"term.channel.{visit.channel}")
        file = self.tr("file %1").replace("%1", kit.texts.ltr(visit.file_number))
        known = file if visit.file_number else ""
        said = (visit.name, known, channel, visit.note, visit.staff)
        return TimedLine(_clock(visit), came_for, kit.texts.joined(*said), first=visit is first)


def _clock(visit: VisitRow) -> str:
    return kit.texts.clock(visit.at.astimezone(RIYADH))
