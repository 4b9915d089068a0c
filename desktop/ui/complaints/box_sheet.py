"""Recording an opening of the complaints box, and printing its minutes."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.complaints.box.service import BoxLine, OpenBox
from desktop.core.complaints.papers import PAPER
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.clock_field import ClockField, moment_of
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet

#: So many papers lie in a box at most.
_MOST = 999


class BoxSheet(kit.Sheet):
    """Leads to the minutes, which both sign."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        title = QCoreApplication.translate("BoxSheet", "Opening of the box")
        super().__init__(over, title, width=600)
        self._desk = desk
        self.form = kit.FormOf(OpenBox, self)
        ask, clock = self.form.ask, desk.office.clock
        told = self.tr("By two who are not of the desk; an empty box is recorded too.")
        self.clock = ClockField()
        first = ask(lambda b: b.first, self.tr("Opened by"), kit.NameField(), required=True)
        second = ask(lambda b: b.second, self.tr("And by"), kit.NameField(), required=True)
        day = ask(
            lambda b: b.opened_at,
            self.tr("Opened on"),
            kit.DateField(clock=clock, latest=partial(today, clock)),
            required=True,
            read=self._moment,
        )
        hour = self.form.row("clock", self.tr("Hour"), self.clock)
        counts = (
            ask(lambda b: b.complaints, self.tr("Complaints"), _number(), read=_count),
            ask(lambda b: b.objections, self.tr("Objections"), _number(), read=_count),
            ask(lambda b: b.suggestions, self.tr("Suggestions"), _number(), read=_count),
            ask(lambda b: b.others, self.tr("Other papers"), _number(), read=_count),
        )
        note = ask(lambda b: b.note, self.tr("Note"), kit.MultiLineField(2))
        for part in (
            kit.label(told, "second", wrap=True),
            kit.columns(first, second),
            kit.columns(day, hour),
            kit.columns(*counts, count=4),
            note,
        ):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record and print"), self._open, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "voice_box")

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _moment(self, entry: kit.DateEntry | None) -> datetime:
        return moment_of(kit.day_of(entry), self.clock.value(), self._desk.office.clock)

    def _open(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.box.open,
                self.form.command(),
                done=self._opened,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The opening is on record; both sign its minutes."),
            )

    def _opened(self, line: BoxLine) -> None:
        self.finish()
        self._desk.go(places.Blank(PAPER, f"box:{line.id}"))


def _number() -> kit.NumberField:
    return kit.NumberField(_MOST, 0)


def _count(entered: int | None) -> int:
    return entered or 0
