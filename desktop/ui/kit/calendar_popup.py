"""A month in both calendars, by keyboard or mouse: the chosen one large, the other small."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.base.dates import Calendar
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.calendar_month import WEEK, Month
from desktop.ui.kit.calendar_years import Years
from desktop.ui.kit.choices import round_off
from desktop.ui.kit.segments import SegmentedChoice
from desktop.ui.kit.spoken import weekdays
from desktop.ui.kit.theme import current_theme


class CalendarPopup(QFrame):
    """Arrows move by day and week, PageUp/PageDown by month (with Ctrl by year), Home is today;
    four digits are a year. The title opens twenty years to choose from.
    """

    picked = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._month = Month()
        self._years = Years()
        self._pane = QStackedWidget()
        self._pane.addWidget(self._month)
        self._pane.addWidget(self._years)
        self._title = Button("", self._turn, kind="link")
        self._title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title.setToolTip(self.tr("Choose the year, or type its four digits"))
        self._choice = SegmentedChoice(
            [(Calendar.HIJRI, self.tr("Hijri")), (Calendar.GREGORIAN, self.tr("Gregorian"))]
        )
        self._choice.setAccessibleName(self.tr("Calendar"))
        self._choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._choice.changed.connect(self._switched)
        self._month.moved.connect(self._titled)
        self._month.chosen.connect(self._choose)
        self._month.turned.connect(self._choice.set_value)
        self._years.moved.connect(self._titled)
        self._years.chosen.connect(self._year_chosen)
        self._years.left.connect(self._to_month)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        for icon, name, months in (
            ("chevrons-left", self.tr("Year before"), -12),
            ("chevron-left", self.tr("Month before"), -1),
            ("", "", 0),
            ("chevron-right", self.tr("Month after"), 1),
            ("chevrons-right", self.tr("Year after"), 12),
        ):
            if not months:
                head.addWidget(self._title, 1)
                continue
            button = IconButton(icon, name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(partial(self._leaf, months))
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(self._choice)
        box.addLayout(head)
        self._names = self._weekdays()
        box.addWidget(self._names)
        box.addWidget(self._pane)
        self.setFocusProxy(self._month)

    def _weekdays(self) -> QWidget:
        made = QWidget()
        line = QGridLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for column in range(WEEK):
            name = QLabel(weekdays()[(column + 6) % WEEK].removeprefix("ال"))
            name.setProperty("role", "help")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.addWidget(name, 0, column)
            line.setColumnStretch(column, 1)
        return made

    def show_for(self, day: date, calendar: Calendar, now: date, at: QPoint, width: int) -> None:
        """Open with ``day`` marked; ``at`` is the field's lower left corner on the screen."""
        self._month.set(day, calendar, now)
        self._choice.set_value(calendar)
        self._to_month()
        size = self.sizeHint().expandedTo(QSize(min(width, 380), 0))
        room = self.screen().availableGeometry()
        left = max(room.left(), min(at.x() + width - size.width(), room.right() - size.width()))
        top = at.y() if at.y() + size.height() < room.bottom() else at.y() - size.height() - 44
        self.setGeometry(QRect(QPoint(left, max(top, room.top())), size))
        self.show()
        round_off(self, current_theme().px.radius)
        self._month.setFocus()

    def _switched(self) -> None:
        self._month.set(self._month.day, self._choice.value(), self._month.now)
        self._to_month()

    def _titled(self) -> None:
        self._title.setText(self._years.title() if self._of_years else self._month.title())

    @property
    def _of_years(self) -> bool:
        return self._pane.currentWidget() is self._years

    def _turn(self) -> None:
        """Show the years, or the month again."""
        if self._of_years:
            return self._to_month()
        self._years.show_year(self._month.year, self._month.calendar)
        self._pane.setCurrentWidget(self._years)
        self._names.hide()
        self._titled()
        self._years.setFocus()
        return None

    def _to_month(self) -> None:
        self._pane.setCurrentWidget(self._month)
        self._names.show()
        self._titled()
        self._month.setFocus()

    def _year_chosen(self, year: int) -> None:
        self._month.to_year(year)
        self._to_month()

    def _leaf(self, months: int) -> None:
        if not self._of_years:
            self._month.by_months(months)
        elif months < 0:
            self._years.back()
        else:
            self._years.onwards()

    def _choose(self, day: date) -> None:
        self.hide()
        self.picked.emit(day, self._month.calendar)
