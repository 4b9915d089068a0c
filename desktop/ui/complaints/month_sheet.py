"""Asking of which month the follow-up sheet is: any of the last two years."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.complaints.papers import PAPER
from desktop.ui import kit, places
from desktop.ui.desk import Desk

_MONTHS: Final = 24


class MonthSheet(kit.Sheet):
    """Leads to the sheet of the month that is chosen."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, self.tr("Follow-up sheet"))
        self._desk = desk
        self.form = kit.Form(self)
        self._months = self._span()
        self.month = kit.ChoiceField(self._months)
        row = self.form.row("month", self.tr("Month"), self.month, required=True)
        self.month.set_value(self._months[0][0])
        self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Print"), self._show, kind="primary", icon="printer")
        self.set_foot(self.yes, form=self.form)

    def _span(self) -> list[tuple[str, str]]:
        text, numeral = self._desk.messages.text, kit.texts.numeral
        return [
            (
                one.isoformat()[:7],
                f"{text(f'term.month.{one.month}')} {numeral(one.year, grouped=False)}",
            )
            for one in _back_from(today(self._desk.office.clock))
        ]

    def day_turned(self) -> None:
        """Offer the month that began too, and have it chosen where the one before it was."""
        before, self._months = self._months, self._span()
        if before != self._months:
            chosen = self.month.value()
            self.month.set_options(self._months)
            self.month.set_value(self._months[0][0] if chosen == before[0][0] else chosen)

    def first_focus(self) -> QWidget:
        return self.month

    def _show(self) -> None:
        if self.form.check():
            month = self.month.value()
            self.finish()
            self._desk.go(places.Blank(PAPER, f"follow_up:{month}"))


def _back_from(day: date) -> Iterator[date]:
    """Yield the first of this month and of those before it, the newest first."""
    for _ in range(_MONTHS):
        day = day.replace(day=1)
        yield day
        day -= timedelta(days=1)
