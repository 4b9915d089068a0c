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
        text, numeral = desk.messages.text, kit.texts.numeral
        months = [
            (
                one.isoformat()[:7],
                f"{text(f'term.month.{one.month}')} {numeral(one.year, grouped=False)}",
            )
            for one in _back_from(today(desk.office.clock))
        ]
        self.form = kit.Form(self)
        self.month = kit.ChoiceField(months)
        row = self.form.row("month", self.tr("Month"), self.month, required=True)
        self.month.set_value(months[0][0])
        self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Print"), self._show, kind="primary", icon="printer")
        self.set_foot(self.yes, form=self.form)

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
