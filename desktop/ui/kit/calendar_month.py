"""The days of one month in both calendars: the chosen one large, the other small."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import western_digits
from desktop.base.dates import Calendar, calendar_of, gregorian, month_start, parts
from desktop.base.errors import Refused
from desktop.ui.kit.spoken import gregorian_months, hijri_months
from desktop.ui.kit.texts import numeral
from desktop.ui.kit.theme import current_theme, font

WEEK: Final = 7
_ROWS: Final = 6
_OF_A_YEAR: Final = 4


class Month(QWidget):
    """``chosen(day)``; ``moved``: another day is marked; ``turned``: in the other calendar."""

    moved = Signal()
    turned = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.day = date(2000, 1, 1)
        self.now = self.day
        self.calendar = Calendar.HIJRI
        self._digits = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("Days of the month"))

    def sizeHint(self) -> QSize:
        cell = current_theme().px.field + 4
        return QSize(cell * WEEK, cell * _ROWS)

    def set(self, day: date, calendar: Calendar, now: date) -> None:
        self.now = now
        self.calendar = calendar
        self._go(day)

    def _go(self, day: date) -> None:
        try:
            parts(day, self.calendar)
            parts(day, Calendar.HIJRI)
        except Refused:
            return
        self.day = day
        self.setAccessibleDescription(self.title())
        self.moved.emit()
        self.update()

    def title(self) -> str:
        """Return the month's name and year in the calendar shown."""
        year, month, _ = parts(self.day, self.calendar)
        names = hijri_months() if self.calendar is Calendar.HIJRI else gregorian_months()
        return f"{names[month - 1]} {numeral(year, grouped=False)}"

    @property
    def year(self) -> int:
        """The year shown, in the calendar shown."""
        return parts(self.day, self.calendar)[0]

    def to_year(self, year: int) -> None:
        """Show the same month of another year; nothing where the calendars have no such year."""
        calendar = calendar_of(year)
        if calendar is None:
            return
        if calendar is not self.calendar:
            self.calendar = calendar
            self.turned.emit(calendar)
        self.by_months(12 * (year - self.year))

    def by_months(self, count: int) -> None:
        """Show a month that lies so many behind the one shown, on the same day of it."""
        year, month, number = parts(self.day, self.calendar)
        years, month = divmod(month - 1 + count, 12)
        for day in range(number, 27, -1):
            found = gregorian(self.calendar, year + years, month + 1, day)
            if found is not None:
                return self._go(found)
        found = gregorian(self.calendar, year + years, month + 1, min(number, 28))
        return self._go(found) if found is not None else None

    def _first(self) -> date:
        year, month, _ = parts(self.day, self.calendar)
        start = month_start(self.calendar, year, month)
        assert start is not None  # noqa: S101  # the day shown lies in the table
        return start - timedelta(days=(start.weekday() + 1) % WEEK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        days = {
            Qt.Key.Key_Left: 1 if rtl else -1,
            Qt.Key.Key_Right: -1 if rtl else 1,
            Qt.Key.Key_Up: -WEEK,
            Qt.Key.Key_Down: WEEK,
        }
        year = 12 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        key = Qt.Key(event.key())
        digit = western_digits(event.text())
        self._digits = f"{self._digits}{digit}" if digit.isdecimal() else ""
        if len(self._digits) == 4:
            self.to_year(int(self._digits))
            self._digits = ""
        elif digit.isdecimal():
            event.accept()
        elif key in days:
            self._go(self.day + timedelta(days=days[key]))
        elif key == Qt.Key.Key_PageUp:
            self.by_months(-year)
        elif key == Qt.Key.Key_PageDown:
            self.by_months(year)
        elif key == Qt.Key.Key_Home:
            self._go(self.now)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(WEEK * _ROWS):
            if self._cell(place).contains(event.position().toPoint()):
                self.chosen.emit(self._first() + timedelta(days=place))
                return

    def _cell(self, place: int) -> QRect:
        row, column = divmod(place, WEEK)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column = WEEK - 1 - column
        width, height = self.width() / WEEK, self.height() / _ROWS
        return QRect(round(column * width), round(row * height), round(width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = self._first()
        _, month, _ = parts(self.day, self.calendar)
        for place in range(WEEK * _ROWS):
            day = first + timedelta(days=place)
            try:
                _, its_month, number = parts(day, self.calendar)
                other = Calendar.GREGORIAN if self.calendar is Calendar.HIJRI else Calendar.HIJRI
                _, _, small = parts(day, other)
            except Refused:
                continue
            self._paint_day(painter, self._cell(place), day, (number, small), its_month == month)
        painter.end()

    def _paint_day(
        self, painter: QPainter, cell: QRect, day: date, numbers: tuple[int, int], inside: bool
    ) -> None:
        worn = current_theme()
        box = cell.adjusted(2, 2, -2, -2)
        chosen = day == self.day
        if chosen or day == self.now:
            painter.setPen(worn.color("primary"))
            painter.setBrush(worn.color("primary") if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        token = "on_primary" if chosen else "text" if inside else "help"
        painter.setPen(worn.color(token))
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setFont(font("base", weight))
        top = box.adjusted(0, 0, 0, -box.height() // 3)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, numeral(numbers[0]))
        small = font("help")
        small.setPixelSize(worn.px.help - 3)
        painter.setFont(small)
        painter.setPen(worn.color("on_primary" if chosen else "help"))
        low = box.adjusted(0, box.height() // 2, 0, -1)
        painter.drawText(low, Qt.AlignmentFlag.AlignCenter, numeral(numbers[1]))
