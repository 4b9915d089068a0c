"""What can be ordered: rows are ticked, of one line at a time, up to today or a month's end."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from desktop.base.clock import today
from desktop.base.hijri import month_of, month_span
from desktop.base.money import Halalas, total
from desktop.core.aid.orders.terms import Payable
from desktop.core.aid.terms import PayRow
from desktop.ui import kit
from desktop.ui.aid.order_columns import payable_columns
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by, shortcut
from desktop.ui.kit.spoken import month_text


class DueList(QObject):
    """Space ticks the marked row, Ctrl+A every row of its line that nothing stops."""

    #: Other rows are ticked.
    changed = Signal()
    #: What falls due up to another day is asked for.
    asked = Signal()

    def __init__(self, desk: Desk, parent: kit.Page) -> None:
        super().__init__(parent)
        self._ticked: set[Payable] = set()
        self._clock = desk.office.clock
        self._offered = self._spans()
        self._month = kit.sifts(kit.SegmentedChoice(self._offered, ""))
        self._month.setAccessibleName(self.tr("What falls due until then"))
        self.whole = kit.Button(self.tr("Tick the whole line"), self.tick_line, icon="list-checks")
        self.head = kit.flow(self._month, self.whole)
        low = self.head.sizePolicy()
        low.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        low.setHeightForWidth(True)
        self.head.setSizePolicy(low)
        self.table: kit.Table[Payable] = kit.Table(
            payable_columns(desk, lambda row: row in self._ticked),
            name=self.tr("What can be ordered"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Nothing is due"),
                self.tr("What is promised and due this month stands here."),
            ),
        )
        self.table.opened.connect(self.tick)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut(self.table.view, "Space", lambda: self.tick(self.table.current()), here)
        press_by(parent, "Ctrl+Shift+A", self.whole)
        self._month.changed.connect(self._ask)

    def _spans(self) -> list[tuple[str, str]]:
        return [("", self.tr("Until today")), *_months(today(self._clock))]

    def renew(self) -> None:
        """Offer the months anew, where another one began."""
        before, self._offered = self._offered, self._spans()
        if self._offered != before:
            chosen = self.month
            self._month.set_options(self._offered)
            self._month.set_value(chosen if chosen in dict(self._offered) else "")

    @property
    def month(self) -> str:
        """The month by whose end what is listed falls due, "" for today."""
        return self._month.value() or ""

    @property
    def rows(self) -> tuple[PayRow, ...]:
        """What is ticked, in its order."""
        return tuple(one.row for one in self.table.model.rows if one in self._ticked)

    @property
    def sum(self) -> Halalas:
        """What the ticked rows come to."""
        return total(one.row.amount for one in self._ticked)

    def holds(self) -> bool:
        """Tell whether rows are ticked."""
        return bool(self._ticked)

    def set_visible(self, *, shown: bool) -> None:
        """Show or hide all of it; nothing stays ticked."""
        self._ticked = set()
        self.head.setVisible(shown)
        self.table.setVisible(shown)

    def show_rows(self, rows: Sequence[Payable]) -> None:
        """Show what can be ordered now; what is there no more is not ticked any more."""
        self._ticked &= set(rows)
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self.changed.emit()

    def tick(self, row: Payable | None) -> None:
        """Tick a row, or take its tick away; what no order has together with it goes."""
        if row is None or row.barred:
            return
        if row in self._ticked:
            self._set(self._ticked - {row})
        else:
            self._set({one for one in self._ticked if _together(one, row)} | {row})

    def tick_line(self) -> None:
        """Tick every row of the marked one's line that nothing stops; a compensation alone."""
        row = self.table.current()
        if row is not None:
            line = [one for one in self.table.model.rows if _together(one, row)]
            self._set({one for one in line if one.stopped is None and not one.returned})

    def _set(self, ticked: set[Payable]) -> None:
        self._ticked = ticked
        self.table.set_rows(self.table.model.rows, again=True)
        self.changed.emit()

    def _ask(self) -> None:
        self._ticked = set()
        self.asked.emit()


def _together(one: Payable, other: Payable) -> bool:
    """Tell whether an order may have both: it is of one line, and a compensation alone."""
    alike = one.request_id == other.request_id or not (one.compensates or other.compensates)
    return one.line.id == other.line.id and alike


def _months(now: date) -> list[tuple[str, str]]:
    """Return this month and the next one."""
    this = month_of(now)
    following = month_of(month_span(this)[1] + timedelta(days=1))
    return [(one, month_text(one)) for one in (this, following)]
