"""A date typed or picked in either calendar, with the other calendar shown beneath."""

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.base.arabic_text import arabic_digits, strip_controls
from desktop.base.clock import Clock, SystemClock, today
from desktop.base.errors import Refused
from desktop.base.hijri import gregorian_text, hijri_text
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.calendar_popup import CalendarPopup
from desktop.ui.kit.dates import Calendar, DateEntry, Unreadable, parts, read
from desktop.ui.kit.theme import current_theme


class DateField(QWidget):
    """The value is a :class:`DateEntry` or None; F4 or Alt+Down opens the calendar.

    ``calendar``: the one shown first. ``year_alone``: a year suffices (births of elders).
    ``latest``/``earliest``: Gregorian bounds, both allowed days themselves.
    """

    changed = Signal()
    helped = Signal(str)

    def __init__(
        self,
        *,
        calendar: Calendar = Calendar.HIJRI,
        year_alone: bool = False,
        earliest: date | None = None,
        latest: date | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._calendar = calendar
        self._year_alone = year_alone
        self._earliest, self._latest = earliest, latest
        self._clock = clock or SystemClock()
        self._popup: CalendarPopup | None = None
        self._as_typed: tuple[str, DateEntry] | None = None
        self.edit = _Edit(self)
        self._toggle = QPushButton(self)
        self._toggle.setProperty("kind", "link")
        self._toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._toggle.clicked.connect(self.switch)
        self._pick = IconButton("calendar-days", self.tr("Open the calendar"), self)
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.clicked.connect(self.open_calendar)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._edited)
        self._name_toggle()

    # ---- the field's protocol

    def value(self) -> DateEntry | None:
        if self._as_typed is not None and self._as_typed[0] == self.edit.text():
            return self._as_typed[1]
        found = read(strip_controls(self.edit.text()), year_alone=self._year_alone)
        return found if isinstance(found, DateEntry) else None

    def set_value(self, value: DateEntry | date | None) -> None:
        if value is None:
            self.edit.clear()
        elif isinstance(value, DateEntry):
            self._set_calendar(value.calendar)
            self.edit.setText(arabic_digits(value.typed))
            self.tidy()
            self._as_typed = (self.edit.text(), value)
        else:
            self._show_day(value)

    def trouble(self) -> str:
        found = read(strip_controls(self.edit.text()), year_alone=self._year_alone)
        if isinstance(found, Unreadable):
            return self._advice(found)
        if found is not None and found.day is not None:
            if self._latest is not None and found.day > self._latest:
                return self._advice(Unreadable.TOO_LATE)
            if self._earliest is not None and found.day < self._earliest:
                return self._advice(Unreadable.TOO_EARLY)
        return ""

    def inputs(self) -> list[QWidget]:
        return [self.edit]

    # ---- calendars

    @property
    def calendar(self) -> Calendar:
        """The calendar that the field shows."""
        return self._calendar

    def switch(self) -> None:
        """Show the same day in the other calendar (F6)."""
        hijri = self._calendar is Calendar.HIJRI
        self._set_calendar(Calendar.GREGORIAN if hijri else Calendar.HIJRI)
        entry = self.value()
        if entry is not None and entry.day is not None:
            self._as_typed = None
            self._show_day(entry.day)
        self.edit.setFocus()

    def open_calendar(self) -> None:
        """Open the month view under the field."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._picked)
        entry = self.value()
        day = entry.day if entry is not None else None
        self._popup.show_for(
            day or today(self._clock), self._calendar, today(self._clock),
            self.mapToGlobal(QPoint(0, self.height() + 2)), self.width(),
        )  # fmt: skip

    def _picked(self, day: date, calendar: Calendar) -> None:
        self._set_calendar(calendar)
        self._show_day(day)
        self.edit.setFocus()

    def _show_day(self, day: date) -> None:
        try:
            year, month, number = parts(day, self._calendar)
        except Refused:
            self._set_calendar(Calendar.GREGORIAN)
            year, month, number = parts(day, self._calendar)
        # Arabic-Indic digits with strokes run left to right: the day stands at the right,
        # where reading begins, only when it comes last
        self.edit.setText(arabic_digits(f"{year:04d}/{month:02d}/{number:02d}"))

    def _set_calendar(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._name_toggle()

    def _name_toggle(self) -> None:
        hijri = self._calendar is Calendar.HIJRI
        self._toggle.setText("هـ" if hijri else "م")
        tip = (
            self.tr("Hijri; change to Gregorian (F6)")
            if hijri
            else self.tr("Gregorian; change to Hijri (F6)")
        )
        self._toggle.setToolTip(tip)
        self._toggle.setAccessibleName(tip)

    def _edited(self) -> None:
        entry = self.value()
        if entry is not None and entry.calendar is not self._calendar:
            self._set_calendar(entry.calendar)
        self.helped.emit(self._other(entry))
        self.changed.emit()

    def _other(self, entry: DateEntry | None) -> str:
        if entry is None or entry.day is None:
            return ""
        try:
            hijri = entry.calendar is Calendar.HIJRI
            other = gregorian_text(entry.day) if hijri else hijri_text(entry.day)
        except Refused:
            return ""
        return self.tr("That is %1").replace("%1", other)

    def tidy(self) -> None:
        """Write a full date in one form when the field is left; a year stays a year."""
        entry = self.value()
        if entry is not None and entry.day is not None:
            self._show_day(entry.day)
            self._as_typed = (self.edit.text(), entry)

    def _advice(self, why: Unreadable) -> str:
        return {
            Unreadable.SHAPE: self.tr("Write day, month and year, such as ١٥/٧/١٤٠٢."),
            Unreadable.YEAR: self.tr("Write the year in four digits, Hijri or Gregorian."),
            Unreadable.NO_SUCH_DAY: self.tr("There is no such day; check day and month."),
            Unreadable.YEAR_ALONE: self.tr("The year alone is not enough here; add day and month."),
            Unreadable.TOO_EARLY: self.tr("This date is too early."),
            Unreadable.TOO_LATE: self.tr("This date is too late."),
        }[why]

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


class _Edit(QLineEdit):
    """Digits go in as typed and are shown Arabic-Indic; the order is that of the keys."""

    def __init__(self, owner: DateField) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setMaxLength(12)
        self.setLocale(QLocale.c())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setPlaceholderText(self.tr("day/month/year"))
        self.textEdited.connect(self._arabic)

    def _arabic(self, text: str) -> None:
        shown = arabic_digits(strip_controls(text))
        if shown != text:
            place = self.cursorPosition()
            self.setText(shown)
            self.setCursorPosition(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self._owner.open_calendar()
        elif event.key() == Qt.Key.Key_F6:
            self._owner.switch()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        chosen = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in (*chosen, Qt.FocusReason.ActiveWindowFocusReason):
            self.selectAll()  # what is typed replaces the date, instead of being cut off after it

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._owner.tidy()
        super().focusOutEvent(event)
