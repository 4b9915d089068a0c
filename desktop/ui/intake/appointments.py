"""«المواعيد»: who is expected from a day on, and what became of it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.appointments.terms import AppointmentRow, AppointmentState
from desktop.core.intake.visits.terms import VisitRow
from desktop.core.policy.hours import hours_text
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.appointing import AppointSheet, CallOffSheet, PutOffSheet
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: So many days are shown from the one that is chosen.
_SHOWN: Final = timedelta(days=30)
_KINDS: Final = {
    AppointmentState.SET: "",
    AppointmentState.CAME: "ok",
    AppointmentState.MISSED: "warning",
    AppointmentState.CANCELLED: "neutral",
}
_OPEN: Final = frozenset({AppointmentState.SET, AppointmentState.MISSED})


class AppointmentsPage(kit.Page):
    """From today on at first; earlier days by the day's field."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.day = kit.sifts(kit.DateField(clock=desk.office.clock))
        self.table: kit.Table[AppointmentRow] = kit.Table(
            self._columns(),
            name=self.tr("Appointments"),
            empty=kit.EmptyState(
                "calendar-days",
                self.tr("Nobody is expected"),
                self.tr("Set an appointment, or go to another day."),
            ),
        )
        self.new = kit.Button(
            self.tr("A new appointment"), self._ask_new, kind="primary", icon="calendar-days"
        )
        self.came = kit.Button(self.tr("Came"), self._came, icon="check")
        self.missed = kit.Button(self.tr("Did not come"), self._missed, icon="minus")
        self.move_it = kit.Button(self.tr("Move"), self._ask_move, icon="redo-2")
        self.off = kit.Button(self.tr("Call off"), self._ask_off, icon="circle-x")
        self._women = kit.label("", "help", wrap=True)
        form = kit.Form(self)
        row = form.row("day", self.tr("From the day"), self.day)
        self.day.follow_today()
        self.add(
            kit.Card().grow().add(kit.columns(row, count=3), self._women, self.table), stretch=1
        )
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.new, self.came, self.missed, self.move_it, self.off))
        self._connect()

    def _connect(self) -> None:
        self.day.changed.connect(self._read)
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.new)
        sets, receives = self._desk.may(Action.APPOINTMENT_SET), Action.VISIT_RECORD
        for one in (self.new, self.missed, self.move_it, self.off):
            one.setVisible(sets)
        self.came.setVisible(self._desk.may(receives))
        self._desk.listen(self, self._read, DeskId.INTAKE)

    def _columns(self) -> list[kit.Column[AppointmentRow]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            moment_column(clock, self.tr("When"), lambda a: a.at, rank=6),
            kit.Column(self.tr("Name"), lambda a: a.name, main=True, strong=True, least=14),
            kit.Column(self.tr("File"), lambda a: a.file_number, identifier=True, rank=2),
            kit.Column(self.tr("Purpose"), lambda a: text(f"term.purpose.{a.purpose}"), rank=4),
            kit.Column(self.tr("With whom"), lambda a: text(f"term.whom.{a.whom}"), rank=3),
            kit.Column(
                self.tr("Stands"),
                lambda a: text(f"term.appointment_state.{a.state}"),
                badge=lambda a: _KINDS[a.state],
                rank=5,
            ),
            kit.Column(self.tr("Note"), _note, rank=1, least=12, most=46),
        ]

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again."""
        hours = self._desk.office.policy.profile.office.women_hours
        self._women.setVisible(hours is not None)
        if hours is not None:
            said = self.tr("The women's hours: %1").replace("%1", hours_text(hours))
            self._women.setText(said)
        self._read()

    def day_turned(self) -> None:
        """Show the new day, or go on with one that was chosen."""
        self._read()

    def heading(self) -> tuple[str, str]:
        """Return the page's title."""
        return _title(), ""

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.new

    def _read(self) -> None:
        day = kit.day_of(self.day.value())
        if day is not None and not self.day.trouble():
            of_days = self._desk.office.appointments.of_days
            self._desk.read(of_days, day, day + _SHOWN, done=self._show)

    def _show(self, rows: Sequence[AppointmentRow]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: AppointmentRow | None) -> None:
        there = row is not None and row.state in _OPEN
        for one in (self.came, self.move_it, self.off):
            one.setEnabled(there)
        self.missed.setEnabled(row is not None and row.state is AppointmentState.SET)

    # ---- acts

    def _ask_new(self) -> None:
        AppointSheet(self, self._desk).open()

    def _ask_move(self) -> None:
        if (row := self.table.current()) is not None:
            PutOffSheet(self, self._desk, row).open()

    def _ask_off(self) -> None:
        if (row := self.table.current()) is not None:
            CallOffSheet(self, self._desk, row).open()

    def ask_again(self, what: str, id_: str) -> None:
        """Open the sheet of an appointment that is still there: ``move`` or ``off``."""
        for row in self.table.model.rows:
            if row.id == id_ and row.state in _OPEN:
                sheet = PutOffSheet if what == "move" else CallOffSheet
                sheet(self, self._desk, row).open()

    def _came(self) -> None:
        if (row := self.table.current()) is not None:
            came = self._desk.office.appointments.came
            self._desk.act(came, row.id, done=self._waits, busy=self.came)

    def _waits(self, visit: VisitRow) -> None:
        said = self.tr("Turn %1 was given.").replace("%1", kit.texts.numeral(visit.turn))
        self._desk.tasks.speaker.tell(said)

    def _missed(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.act(self._desk.office.appointments.missed, row.id, busy=self.missed)


def _note(row: AppointmentRow) -> str:
    return kit.texts.joined(row.note, row.because).replace("\n", " ")


def _title() -> str:
    return QCoreApplication.translate("AppointmentsPage", "Appointments")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.APPOINTMENT_READ)


PAGE = PageSpec(
    PageId.APPOINTMENTS, _title, "calendar-days", AppointmentsPage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
