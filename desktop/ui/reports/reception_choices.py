"""What an office chooses of its reception: the long wait, and the women's hours."""

from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.policy.choices import Hours
from desktop.ui import kit
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.spoken import weekdays
from desktop.ui.parts.clock_field import ClockField
from desktop.ui.reports import choice_words

#: The days of a week as it begins here; 0 is Monday.
_ORDER = (6, 0, 1, 2, 3, 4, 5)


class HoursField(QWidget):
    """Days of the week with a beginning and an end; the value is None where no day is ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = {day: kit.CheckRow(weekdays()[day]) for day in _ORDER}
        self.begins, self.ends = ClockField(), ClockField()
        self.begins.setAccessibleName(self.tr("From"))
        self.ends.setAccessibleName(self.tr("Until"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.flow(*self.days.values()))
        Roving(self, list(self.days.values()))
        hours = (self.begins, self.ends)
        parts = [part for one in hours for part in (kit.label(one.accessibleName()), one)]
        for one in hours:
            one.setMaximumWidth(150)
        box.addWidget(kit.flow(*parts))
        for tick in self.days.values():
            tick.changed.connect(self.changed)
        for one in hours:
            one.changed.connect(self.changed)

    def value(self) -> Hours | None:
        """Return the hours; those that are not written whole are none."""
        chosen = tuple(day for day, tick in self.days.items() if tick.value())
        begins, ends = self.begins.value(), self.ends.value()
        if not chosen or begins is None or ends is None:
            return None
        return Hours(
            days=chosen, begins=begins.isoformat("minutes"), ends=ends.isoformat("minutes")
        )

    def set_value(self, value: Hours | None) -> None:
        """Show hours."""
        for day, tick in self.days.items():
            tick.set_value(value is not None and day in value.days)
        for field, at in ((self.begins, value and value.begins), (self.ends, value and value.ends)):
            field.set_value(time.fromisoformat(at) if at else None)

    def typed(self) -> dict[str, Any]:
        """Return what stands in the parts, for a draft."""
        days = [day for day, tick in self.days.items() if tick.value()]
        return {"days": days, "begins": self.begins.typed(), "ends": self.ends.typed()}

    def retype(self, typed: dict[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        for day, tick in self.days.items():
            tick.set_value(day in typed["days"])
        self.begins.retype(typed["begins"])
        self.ends.retype(typed["ends"])

    def trouble(self) -> str:
        """Return what is wrong: days without hours, an end that is not after the beginning."""
        if wrong := self.begins.trouble() or self.ends.trouble():
            return wrong
        begins, ends = self.begins.value(), self.ends.value()
        ticked = any(tick.value() for tick in self.days.values())
        if not ticked and begins is None and ends is None:
            return ""
        if not ticked or begins is None or ends is None or begins >= ends:
            return self.tr("Tick the days, and let the hours end after they begin.")
        return ""

    def inputs(self) -> list[QWidget]:
        """Return what the keyboard goes to."""
        return [*self.days.values(), self.begins, self.ends]


def reception_card(form: kit.Form) -> kit.Card:
    """Return the card, its rows on the form."""
    title = QCoreApplication.translate("HoursField", "Reception")
    none = QCoreApplication.translate("HoursField", "Said where one waits, and never a bar")
    label = choice_words.label
    return kit.Card(title).add(
        form.row("wait_limit", label("wait_limit"), kit.NumberField(240), required=True),
        form.row("pause_limit", label("pause_limit"), kit.NumberField(366), required=True),
        form.row("papers_stop", "", kit.CheckRow(label("papers_stop"))),
        form.row("women_hours", label("women_hours"), HoursField(), help_text=none),
    )
