"""Agreeing on an appointment, moving one, and calling one off."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.base.clock import RIYADH, today
from desktop.core.intake.appointments.terms import (
    AppointmentRow,
    DayAhead,
    SetAppointment,
    Whom,
)
from desktop.core.intake.visits.terms import Purpose
from desktop.core.policy.hours import hours_text, within
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.clock_field import ClockField
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms

#: So many who are expected on a day are named.
_TOLD: Final = 6


class When(QObject):
    """A day and an hour on a form, with what is said of the women's hours and of that day: who is
    expected then, and whether the office works. ``moved`` is the one that gets another time.
    """

    def __init__(self, desk: Desk, parent: QWidget, moved: str = "") -> None:
        super().__init__(parent)
        self._desk, self._moved = desk, moved
        self._of: date | None = None
        self.day = kit.DateField(clock=desk.office.clock)
        self.clock = ClockField()
        self.women = kit.label("", "help", wrap=True)
        self.ahead = kit.label("", "help", wrap=True)
        self.day.changed.connect(self.tell)
        self.day.changed.connect(self._read)
        self.clock.changed.connect(self.tell)
        self.tell()

    def moment(self, _entry: object = None) -> datetime:
        """Return what is chosen; an hour that is not written is the end of the day."""
        day = kit.day_of(self.day.value()) or today(self._desk.office.clock)
        hour = self.clock.value()
        at = hour if hour is not None else datetime.max.time().replace(microsecond=0)
        return datetime.combine(day, at, RIYADH)

    def show(self, at: datetime) -> None:
        """Show a moment."""
        there = at.astimezone(RIYADH)
        self.day.set_value(there.date())
        self.clock.set_value(there.time())

    def tell(self) -> None:
        """Say the women's hours, and whether this is in them: a notice, never a bar."""
        hours = self._desk.office.policy.profile.office.women_hours
        self.women.setVisible(hours is not None)
        if hours is None:
            return
        if within(hours, self.moment()):
            said = QCoreApplication.translate("When", "In the women's hours: %1")
        else:
            said = QCoreApplication.translate("When", "The women's hours: %1")
        self.women.setText(said.replace("%1", hours_text(hours)))

    def _read(self) -> None:
        day = None if self.day.trouble() else kit.day_of(self.day.value())
        if day == self._of:
            return
        self._of = day
        self.ahead.setText("")
        if day is not None:
            self._desk.read(self._desk.office.appointments.ahead, day, done=self._say)

    def _say(self, found: DayAhead) -> None:
        """Say what stands on that day: a notice, never a bar."""
        if found.day != self._of:
            return
        translate = QCoreApplication.translate
        others = [one for one in found.expected if one.id != self._moved]
        told = kit.texts.listed(
            f"{kit.texts.clock(one.at.astimezone(RIYADH))} {one.name}" for one in others[:_TOLD]
        )
        if len(others) > _TOLD:
            told += "…"
        expected = translate("When", "Expected that day: %1").replace("%1", told)
        shut = "" if found.works else translate("When", "The office does not work on that day.")
        self.ahead.setText(kit.texts.joined(shut, expected if others else ""))


class AppointSheet(kit.Sheet):
    """Agree on an appointment."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, self.tr("A new appointment"), width=600)
        self._desk, self.when = desk, When(desk, self)
        self.form = kit.FormOf(SetAppointment, self)
        ask, texts = self.form.ask, desk.messages
        whom = kit.SegmentedChoice(terms(texts, "whom", Whom), Whom.RECEPTION.value)
        purposes = kit.ChoiceField(terms(texts, "purpose", Purpose))
        day = ask(
            lambda a: a.at, self.tr("Day"), self.when.day, required=True, read=self.when.moment
        )
        self.clock_row = self.form.row("clock", self.tr("Hour"), self.when.clock, required=True)
        for part in (
            kit.columns(day, self.clock_row, count=2),
            self.when.ahead,
            self.when.women,
            kit.columns(
                ask(lambda a: a.whom, self.tr("With whom"), whom, required=True, read=Whom),
                ask(lambda a: a.purpose, self.tr("Purpose"), purposes, required=True, read=Purpose),
                count=2,
            ),
            kit.columns(
                ask(lambda a: a.name, self.tr("Name"), kit.TextField(maximum=120)),
                ask(lambda a: a.file_number, self.tr("File number"), kit.TextField(maximum=40)),
                count=2,
            ),
            ask(lambda a: a.note, self.tr("Note"), kit.TextField(maximum=300)),
        ):
            self.body.addWidget(part)
        self.yes = kit.Button(
            self.tr("Set the appointment"), self._agree, kind="primary", icon="calendar-days"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "appoint")

    def first_focus(self) -> QWidget:
        return self.when.day.inputs()[0]

    def _agree(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.appointments.agree,
                self.form.command(),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _done(self, _row: AppointmentRow) -> None:
        self.finish()


class PutOffSheet(kit.Sheet):
    """Another time for an appointment."""

    def __init__(self, over: QWidget, desk: Desk, row: AppointmentRow) -> None:
        super().__init__(over, self.tr("Move the appointment"))
        self._desk, self._row, self.when = desk, row, When(desk, self, row.id)
        self.head.addWidget(kit.label(row.name, "second", wrap=True))
        self.form = kit.Form(self)
        day = self.form.row("at", self.tr("Day"), self.when.day, required=True)
        hour = self.form.row("clock", self.tr("Hour"), self.when.clock, required=True)
        self.body.addWidget(kit.columns(day, hour, count=2))
        self.body.addWidget(self.when.ahead)
        self.body.addWidget(self.when.women)
        self.when.show(row.at)
        self.yes = kit.Button(self.tr("Move it"), self._move, kind="primary", icon="calendar-days")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"move_appointment:{row.id}")

    def first_focus(self) -> QWidget:
        return self.when.day.inputs()[0]

    def _move(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.appointments.move,
                self._row.id,
                self.when.moment(),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _done(self, _row: AppointmentRow) -> None:
        self.finish()


class CallOffSheet(kit.Sheet):
    """Why an appointment is called off."""

    def __init__(self, over: QWidget, desk: Desk, row: AppointmentRow) -> None:
        super().__init__(over, self.tr("Call the appointment off"))
        self._desk, self._row = desk, row
        self.head.addWidget(kit.label(row.name, "second", wrap=True))
        self.form = kit.Form(self)
        self.why = kit.TextField(maximum=300)
        self.body.addWidget(self.form.row("why", self.tr("Why"), self.why, required=True))
        self.yes = kit.Button(self.tr("Call it off"), self._off, kind="danger", icon="circle-x")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"call_off:{row.id}")

    def first_focus(self) -> QWidget:
        return self.why

    def _off(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.appointments.cancel,
                self._row.id,
                self.why.value(),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _done(self, _row: AppointmentRow) -> None:
        self.finish()
