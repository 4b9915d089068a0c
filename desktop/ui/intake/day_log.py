"""«سجل المراجعين»: who came on a day or in a Hijri month, by purpose."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.errors import Refused
from desktop.base.hijri import month_of, month_span
from desktop.core.documents.terms import Print
from desktop.core.intake.visits.prints import DAY_LOG
from desktop.core.intake.visits.rules import state_word
from desktop.core.intake.visits.terms import Purpose, VisitRow, VisitState, VisitView
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.core.work.subjects import several
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text, month_text
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.doing import issuing
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_ALL: Final = "all"
_KINDS: Final = {
    VisitState.LEFT.value: "neutral",
    VisitState.SERVED.value: "",
    "unended": "warning",
}


class DayLogPage(kit.Page):
    """Today first; other days by the keys of pages, a day or a month at a time."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: Sequence[VisitRow] = ()
        self.day = kit.sifts(kit.DateField(clock=desk.office.clock))
        spans = [("day", self.tr("A day")), ("month", self.tr("A Hijri month"))]
        self.span = kit.sifts(kit.SegmentedChoice(spans, "day"))
        purposes = [(one.value, desk.messages.text(f"term.purpose.{one}")) for one in Purpose]
        self.chips = kit.Chips(self.tr("Purpose"), [(_ALL, self.tr("Everything")), *purposes])
        self.table: kit.Table[VisitRow] = kit.Table(
            self._columns(),
            name=self.tr("The visitors' log"),
            empty=kit.EmptyState(
                "clipboard-list", self.tr("Nobody came"), self.tr("Go to another day or month.")
            ),
        )
        self.before = kit.Button(self.tr("Before"), self._go_before, icon="arrow-left")
        self.after = kit.Button(self.tr("After"), self._go_after, icon="arrow-right")
        self.print = kit.Button(
            self.tr("Print the log"), self._print, kind="primary", icon="printer"
        )
        self.correct = kit.Button(self.tr("Open the line"), self._ask_marked, icon="pen-line")
        self._build()
        self._connect()

    def _build(self) -> None:
        form = kit.Form(self)
        self._day_row = form.row("day", self.tr("Day"), self.day)
        self.day.follow_today()
        when = kit.columns(self._day_row, form.row("span", self.tr("How much"), self.span), count=2)
        self.add(kit.Card().grow().add(when, self.chips, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.print.setVisible(self._desk.issues(DAY_LOG))
        self.set_foot(kit.PrimaryBar(self.print, self.before, self.after, self.correct))

    def _connect(self) -> None:
        self.day.changed.connect(self._read)
        self.span.changed.connect(self._read)
        self.chips.chosen.connect(self._chosen)
        self.table.opened.connect(self.ask)
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+P", self.print)
        press_by(self, "Ctrl+PgUp", self.before)
        press_by(self, "Ctrl+PgDown", self.after)
        self._desk.listen(self, self._read, DeskId.INTAKE)

    def _columns(self) -> list[kit.Column[VisitRow]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            moment_column(clock, self.tr("When"), lambda v: v.at, rank=6),
            kit.Column(self.tr("Name"), _who, main=True, strong=True, least=14),
            kit.Column(self.tr("File"), lambda v: v.file_number, identifier=True, rank=3),
            kit.Column(self.tr("Purpose"), lambda v: text(f"term.purpose.{v.purpose}"), rank=5),
            kit.Column(
                self.tr("Note"), lambda v: v.note.replace("\n", " "), rank=2, least=12, most=46
            ),
            kit.Column(
                self.tr("How it ended"),
                lambda v: text(f"term.visit_state.{state_word(v, today(clock))}"),
                badge=lambda v: _KINDS.get(state_word(v, today(clock)), "info"),
                rank=4,
            ),
            kit.Column(self.tr("Corrected"), self._corrected, rank=1),
            kit.Column(self.tr("Staff"), lambda v: v.server or v.staff, rank=0, least=10, most=26),
        ]

    def _corrected(self, row: VisitRow) -> str:
        return self.tr("corrected") if row.corrected else ""

    # ---- what the window asks

    def open_on(self, place: places.LogOf) -> None:
        """Show the log of a day, all of it."""
        self.span.set_value("day")
        self.chips.set_value(_ALL)
        self.day.set_value(date.fromisoformat(place.day))
        self._read()

    def shown_again(self) -> None:
        """Read the log again."""
        self._read()

    def day_turned(self) -> None:
        """Show the new day; who chose another one and reads its log is not taken away."""
        self._read()

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what it shows."""
        return _title(), self._said()

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.day.inputs()[0]

    def _said(self) -> str:
        day = kit.day_of(self.day.value())
        if day is None:
            return ""
        return month_text(month_of(day)) if self.span.value() == "month" else both_text(day)

    # ---- days

    def _span(self) -> tuple[date, date] | None:
        day = kit.day_of(self.day.value())
        if day is None or self.day.trouble():
            return None
        try:
            return month_span(month_of(day)) if self.span.value() == "month" else (day, day)
        except Refused:  # a day that no Hijri month has
            return day, day

    def _read(self) -> None:
        span = self._span()
        if span is not None:
            self._desk.read(self._desk.office.visits.of_days, *span, done=self._show)

    def _go_before(self) -> None:
        if (span := self._span()) is not None:
            self.day.set_value(span[0] - timedelta(days=1))
            self._read()

    def _go_after(self) -> None:
        if (span := self._span()) is not None:
            self.day.set_value(span[1] + timedelta(days=1))
            self._read()

    # ---- showing

    def _show(self, rows: Sequence[VisitRow]) -> None:
        self._rows = rows
        counts = Counter(row.purpose.value for row in rows)
        every = {one.value: counts[one.value] for one in Purpose}
        self.chips.set_counts({_ALL: len(rows), **every})
        self._narrow()
        self.titled.emit()

    def _chosen(self, _name: str) -> None:
        self._narrow()

    def _narrow(self) -> None:
        chosen = self.chips.value()
        shown = [row for row in self._rows if chosen in (_ALL, row.purpose)]
        self.table.set_rows(shown, again=True)
        if shown and self.table.current() is None:
            self.table.mark(0)
        self.print.setEnabled(bool(self._rows))
        self._marked(self.table.current())

    def _marked(self, row: VisitRow | None) -> None:
        self.correct.setEnabled(row is not None)

    # ---- acts

    def _ask_marked(self) -> None:
        if (row := self.table.current()) is not None:
            self.ask(row)

    def ask(self, row: VisitRow) -> None:
        """Show what became of a line, and ask how it should have been."""
        self.ask_again(row.id)

    def ask_again(self, visit_id: str) -> None:
        """Show a line by its id."""
        self._desk.read(self._desk.office.visits.read, visit_id, done=self._open)

    def _open(self, view: VisitView) -> None:
        CorrectSheet(self, self._desk, view).open()

    def _print(self) -> None:
        self._desk.act(
            self._desk.office.press.issue,
            DAY_LOG,
            several(row.id for row in self._rows),
            done=self._printed,
            busy=self.print,
            doing=issuing(),
        )

    def _printed(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))


def _who(row: VisitRow) -> str:
    return row.name or "—"


def _title() -> str:
    return QCoreApplication.translate("DayLogPage", "The visitors' log")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.VISIT_READ)


PAGE = PageSpec(
    PageId.DAY_LOG, _title, "clipboard-list", DayLogPage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
