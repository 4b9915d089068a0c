"""A month in both calendars, by keyboard or mouse: the chosen one large, the other small."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Refused
from desktop.base.hijri import GREGORIAN_MONTHS, HIJRI_MONTHS, WEEKDAYS
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.choices import SegmentedChoice
from desktop.ui.kit.dates import Calendar, gregorian, month_start, parts
from desktop.ui.kit.theme import current_theme, font

_WEEK: Final = 7
_ROWS: Final = 6


class CalendarPopup(QFrame):
    """Arrows move by day and week, PageUp/PageDown by month (with Ctrl by year), Home is today."""

    picked = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._month = _Month(self)
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choice = SegmentedChoice(
            [(Calendar.HIJRI, self.tr("Hijri")), (Calendar.GREGORIAN, self.tr("Gregorian"))]
        )
        self._choice.setAccessibleName(self.tr("Calendar"))
        self._choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._choice.changed.connect(self._switched)
        self._month.moved.connect(self._titled)
        self._month.chosen.connect(self._choose)
        self._build()

    def _build(self) -> None:
        back = IconButton("chevron-left", self.tr("Month before"))
        on = IconButton("chevron-right", self.tr("Month after"))
        back.clicked.connect(self._month.back)
        on.clicked.connect(self._month.onwards)
        for button in (back, on):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(self._title, 1)
        head.addWidget(on)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(self._choice)
        box.addLayout(head)
        box.addLayout(self._weekdays())
        box.addWidget(self._month)
        self.setFocusProxy(self._month)

    def _weekdays(self) -> QGridLayout:
        line = QGridLayout()
        line.setSpacing(0)
        for column in range(_WEEK):
            name = QLabel(WEEKDAYS[(column + 6) % _WEEK].removeprefix("ال"))
            name.setProperty("role", "help")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.addWidget(name, 0, column)
            line.setColumnStretch(column, 1)
        return line

    def show_for(self, day: date, calendar: Calendar, now: date, at: QPoint, width: int) -> None:
        """Open with ``day`` marked; ``at`` is the field's lower left corner on the screen."""
        self._month.set(day, calendar, now)
        self._choice.set_value(calendar)
        size = self.sizeHint().expandedTo(QSize(min(width, 380), 0))
        room = self.screen().availableGeometry()
        left = max(room.left(), min(at.x() + width - size.width(), room.right() - size.width()))
        top = at.y() if at.y() + size.height() < room.bottom() else at.y() - size.height() - 44
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self._month.setFocus()

    def _switched(self) -> None:
        self._month.set(self._month.day, self._choice.value(), self._month.now)
        self._month.setFocus()

    def _titled(self) -> None:
        self._title.setText(self._month.title())

    def _choose(self, day: date) -> None:
        self.hide()
        self.picked.emit(day, self._month.calendar)


class _Month(QWidget):
    moved = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date(2000, 1, 1)
        self.now = self.day
        self.calendar = Calendar.HIJRI
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("Days of the month"))

    def sizeHint(self) -> QSize:
        cell = current_theme().px.field + 4
        return QSize(cell * _WEEK, cell * _ROWS)

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
        names = HIJRI_MONTHS if self.calendar is Calendar.HIJRI else GREGORIAN_MONTHS
        return f"{names[month - 1]} {arabic_digits(str(year))}"

    def back(self) -> None:
        self._by_months(-1)

    def onwards(self) -> None:
        self._by_months(1)

    def _by_months(self, count: int) -> None:
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
        return start - timedelta(days=(start.weekday() + 1) % _WEEK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        days = {
            Qt.Key.Key_Left: 1 if rtl else -1,
            Qt.Key.Key_Right: -1 if rtl else 1,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        year = 12 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        key = Qt.Key(event.key())
        if key in days:
            self._go(self.day + timedelta(days=days[key]))
        elif key == Qt.Key.Key_PageUp:
            self._by_months(-year)
        elif key == Qt.Key.Key_PageDown:
            self._by_months(year)
        elif key == Qt.Key.Key_Home:
            self._go(self.now)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(_WEEK * _ROWS):
            if self._cell(place).contains(event.position().toPoint()):
                self.chosen.emit(self._first() + timedelta(days=place))
                return

    def _cell(self, place: int) -> QRect:
        row, column = divmod(place, _WEEK)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column = _WEEK - 1 - column
        width, height = self.width() / _WEEK, self.height() / _ROWS
        return QRect(round(column * width), round(row * height), round(width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = self._first()
        _, month, _ = parts(self.day, self.calendar)
        for place in range(_WEEK * _ROWS):
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
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, arabic_digits(str(numbers[0])))
        small = font("help")
        small.setPixelSize(worn.px.help - 3)
        painter.setFont(small)
        painter.setPen(worn.color("on_primary" if chosen else "help"))
        low = box.adjusted(0, box.height() // 2, 0, -1)
        painter.drawText(low, Qt.AlignmentFlag.AlignCenter, arabic_digits(str(numbers[1])))
