"""A date typed or picked in either calendar, with the other calendar shown beneath."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.base.clock import Clock, SystemClock, months_after, today
from desktop.base.dates import Calendar, DateEntry, Unreadable, month_start, near, parts, read
from desktop.base.errors import Refused
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.calendar_popup import CalendarPopup
from desktop.ui.kit.date_advice import advice
from desktop.ui.kit.date_edit import DateEdit
from desktop.ui.kit.spoken import gregorian_text, hijri_text
from desktop.ui.kit.texts import digits, fill, numeral, slashed
from desktop.ui.kit.theme import current_theme


class DateField(QWidget):
    """The value is a :class:`DateEntry` or None; F4 or Alt+Down opens the calendar.

    ``calendar``: the one shown first. ``year_alone``: a year suffices (births of elders).
    ``latest``/``earliest``: Gregorian bounds, both allowed days themselves; asked for when a date
    is judged, as a window stays open for days. ``years_back``: how long ago the day is, likely: the
    calendar opens there. After :meth:`follow_today` the value is the day on which it is asked for,
    until somebody enters another.
    """

    changed = Signal()
    helped = Signal(str)
    offered = Signal(list)
    refused = Signal(str)

    def __init__(
        self,
        *,
        calendar: Calendar = Calendar.HIJRI,
        year_alone: bool = False,
        earliest: Callable[[], date] | None = None,
        latest: Callable[[], date] | None = None,
        years_back: Callable[[], int] = int,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._years_back = years_back
        self._calendar = calendar
        self._year_alone = year_alone
        self._earliest, self._latest = earliest, latest
        self._clock = clock or SystemClock()
        self._popup: CalendarPopup | None = None
        self._as_typed: tuple[str, DateEntry] | None = None
        self._as_today, self._ahead = "", 0
        self.edit = DateEdit(self)
        self._toggle = QPushButton(self)
        self._toggle.setProperty("kind", "link")
        self._toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._toggle.clicked.connect(self.switch)
        self._pick = IconButton("calendar-days", self.tr("Open the calendar"), within=self)
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.clicked.connect(self.open_calendar)
        self.setFocusProxy(self.edit)
        self.edit.refused.connect(self.refused)
        self.edit.pick_wanted.connect(self.open_calendar)
        self.edit.switch_wanted.connect(self.switch)
        self.edit.left.connect(self.tidy)
        self.edit.textChanged.connect(self._edited)
        self.edit.textEdited.connect(self._typed)
        self._name_toggle()

    # ---- the field's protocol

    def value(self) -> DateEntry | None:
        self.day_turned()
        if self._as_typed is not None and self._as_typed[0] == self.edit.text():
            return self._as_typed[1]
        found = read(self.edit.text(), year_alone=self._year_alone)
        return found if isinstance(found, DateEntry) else None

    def set_value(self, value: DateEntry | date | None) -> None:
        self._as_today = ""
        if value is None:
            self.edit.clear()
        elif isinstance(value, DateEntry):
            self._set_calendar(value.calendar)
            self._show_entry(value)
        else:
            self._show_day(value)

    def sifted(self) -> DateEntry | None:
        """Return the day that is looked at; None for the one that it is, which goes on."""
        entry = self.value()
        return entry if entry is None or entry.day != today(self._clock) else None

    def sift(self, chosen: DateEntry) -> None:
        """Look at a day again."""
        self.set_value(chosen)

    def typed(self) -> dict[str, str | int | None]:
        """Return what was typed, as it was typed, with the day or year that it was read as; of a
        field that goes by the clock, that it does: a new day alone is nothing typed.
        """
        entry = self.value()
        if self._as_today:
            return {"typed": "", "ahead": self._ahead}
        if entry is None:
            return {"typed": self.edit.text()}
        day = entry.day.isoformat() if entry.day else None
        return {"typed": entry.typed, "day": day, "year": entry.year, "in": entry.calendar.value}

    def retype(self, typed: Mapping[str, Any] | str | None) -> None:
        """Show what :meth:`typed` gave, or the letters that a draft of earlier days kept."""
        kept: Mapping[str, Any] = typed if isinstance(typed, Mapping) else {"typed": typed or ""}
        if "ahead" in kept:
            self.follow_today(kept["ahead"])
        elif "in" in kept:
            day = date.fromisoformat(kept["day"]) if kept["day"] else None
            self.set_value(DateEntry(day, kept["year"], kept["typed"], Calendar(kept["in"])))
        else:
            self._as_today = ""
            self.edit.setText(kept["typed"])
            self.tidy()

    def follow_today(self, ahead: int = 0) -> None:
        """Show today, or a day so many days ahead of it, and after midnight the next one, until
        another date is entered.
        """
        self._as_today, self._ahead = "", ahead  # showing asks for the value
        self._show_day(today(self._clock) + timedelta(days=ahead))
        self._as_today = self.edit.text()

    def day_turned(self) -> None:
        """Show the day that it is now, where the field follows it."""
        if self._as_today and self.edit.text() == self._as_today:
            self.follow_today(self._ahead)

    def trouble(self) -> str:
        found = self.value() or read(self.edit.text(), year_alone=self._year_alone)
        if isinstance(found, Unreadable):
            return advice(found, self._earliest)
        day = found.day if found is not None else None
        if day and self._latest is not None and day > self._latest():
            return advice(Unreadable.TOO_LATE, self._earliest)
        early = day and self._earliest is not None and day < self._earliest()
        return advice(Unreadable.TOO_EARLY, self._earliest) if early else ""

    def inputs(self) -> list[QWidget]:
        return [self.edit]

    # ---- calendars

    @property
    def calendar(self) -> Calendar:
        """The calendar that the field shows."""
        return self._calendar

    def switch(self) -> None:
        """Show the same day in the other calendar (F7)."""
        hijri = self._calendar is Calendar.HIJRI
        self._set_calendar(Calendar.GREGORIAN if hijri else Calendar.HIJRI)
        entry = self.value()
        if self._as_today:
            self.follow_today(self._ahead)
        elif entry is not None and entry.day is not None:
            self._as_typed = None
            self.edit.put(self._written(entry.day))
        self.edit.setFocus()

    def open_calendar(self) -> None:
        """Open the month view under the field."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._picked)
        self._popup.show_for(
            self._likely(), self._calendar, today(self._clock),
            self.mapToGlobal(QPoint(0, self.height() + 2)), self.width(),
        )  # fmt: skip

    def _likely(self) -> date:
        """Return the day on which the calendar opens: what stands there, or what is likely."""
        entry = self.value()
        if entry is None:
            return months_after(today(self._clock), -12 * self._years_back())
        return entry.day or month_start(entry.calendar, entry.year, 1) or today(self._clock)

    def _picked(self, day: date, calendar: Calendar) -> None:
        self._as_today = ""
        self._set_calendar(calendar)
        self.edit.put(self._written(day))
        self.edit.setFocus()

    def _show_day(self, day: date) -> None:
        self.edit.setText(self._written(day))

    def _written(self, day: date) -> str:
        """Return a day in the field's calendar, or in the one that reaches so far."""
        try:
            year, month, number = parts(day, self._calendar)
        except Refused:
            self._set_calendar(Calendar.GREGORIAN)
            year, month, number = parts(day, self._calendar)
        return slashed(year, month, number)

    def _set_calendar(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._name_toggle()

    def _name_toggle(self) -> None:
        hijri = self._calendar is Calendar.HIJRI
        self._toggle.setText(self.tr("AH") if hijri else self.tr("CE"))
        other = self.tr("Gregorian; change to Hijri (F7)")
        tip = self.tr("Hijri; change to Gregorian (F7)") if hijri else other
        self._toggle.setToolTip(tip)
        self._toggle.setAccessibleName(tip)

    def _typed(self, _text: str) -> None:
        self._as_today = ""

    def _edited(self) -> None:
        entry = self.value()
        if entry is not None and entry.calendar is not self._calendar:
            self._set_calendar(entry.calendar)
        offers = () if entry else near(self.edit.text(), year_alone=self._year_alone)
        self.helped.emit(self._reading(entry) if entry else self._question(len(offers)))
        self.offered.emit([(self._called(one), one) for one in offers])
        self.changed.emit()

    def _reading(self, entry: DateEntry) -> str:
        if entry.day is None:
            shown = numeral(entry.year, grouped=False)
            if shown == digits(entry.typed):
                return ""
            return self.tr("The year %1 alone is kept.").replace("%1", shown)
        return self._other(entry)

    def _question(self, offers: int) -> str:
        return self.tr("The calendar has no such day. Keep instead:") if offers else ""

    def _called(self, entry: DateEntry) -> str:
        """Return what an offer is called: the day in its calendar, or the year alone."""
        if entry.day is None:
            return fill(self.tr("The year %1 alone"), numeral(entry.year, grouped=False))
        hijri = entry.calendar is Calendar.HIJRI
        return hijri_text(entry.day) if hijri else gregorian_text(entry.day)

    def _other(self, entry: DateEntry) -> str:
        if entry.day is None:
            return ""
        there, other = hijri_text(entry.day), gregorian_text(entry.day)
        if there == other:  # where Umm al-Qura does not reach
            return ""
        said = other if entry.calendar is Calendar.HIJRI else there
        return self.tr("That is %1").replace("%1", said)

    def tidy(self) -> None:
        """Write a full date in one form when the field is left; a year stays a year."""
        entry = self.value()
        if entry is not None and entry.day is not None and not self._as_today:
            self._show_entry(entry, same=True)

    def _show_entry(self, entry: DateEntry, *, same: bool = False) -> None:
        """Show a day in the one order of the window, a year alone as it was typed; ``same``: it is
        what stands there.
        """
        text = digits(entry.typed) if entry.day is None else self._written(entry.day)
        self._as_typed = (text, entry)
        if self.edit.text() == text:
            self._edited()
        else:
            (self.edit.show_same if same else self.edit.setText)(text)

    # ---- layout: the edit fills the widget, the two buttons lie in its trailing end

    def sizeHint(self) -> QSize:
        return self.edit.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.edit.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edit.setGeometry(self.rect())
        side = self.height() - 6
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        far = self.width() - side - 3
        self._pick.setFixedSize(side, side)
        self._toggle.setFixedSize(side, side)
        self._pick.move(3 if rtl else far, 3)
        self._toggle.move(3 + side if rtl else far - side, 3)
        room = 2 * side - 6
        self.edit.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(current_theme().px.field)
