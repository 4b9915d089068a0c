"""Opening and closing the day: what is left over, each line with the way to its list."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import riyadh_date, today
from desktop.core.documents.terms import Print
from desktop.core.intake.appointments.terms import AppointmentState
from desktop.core.intake.days.prints import DAY_CLOSING
from desktop.core.intake.days.terms import UNCOUNTED, CloseDay, DayView, LeftOver, OpenDay
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.day_columns import moment_cell
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.places import PageId, Place


def read_days(office: Office, actor: Actor) -> tuple[list[tuple[DayView, LeftOver]], date | None]:
    """Read the days that may be closed, each with what it would leave over now: the one meant
    first, which after midnight is yesterday, where it was left open and today was not begun. And
    the first day with an unended visit.
    """
    now, before = office.days.read(actor, today(office.clock)), office.days.left_open(actor)
    days = [now] if before is None else [before, now] if now.last is None else [now, before]
    since = office.visits.unended(actor).since
    return [(day, _left(office, actor, day.day)) for day in days], since


def close_day(office: Office, actor: Actor, day: date, note: str) -> Print:
    """Close the day with what it leaves over now, and issue its record."""
    office.days.close(actor, CloseDay(_left(office, actor, day), note), day)
    return office.press.issue(actor, DAY_CLOSING, day.isoformat())


def _left(office: Office, actor: Actor, day: date) -> LeftOver:
    last = office.backup.last(actor)
    expected = office.appointments.of_days(actor, day, day)
    return LeftOver(
        waiting=len(office.visits.queue(actor)),
        earlier=office.visits.unended(actor).count,
        drafts=len(office.drafts.listed(actor)),
        unprinted=office.documents.unprinted(actor, size=1).count,
        no_step=office.days.no_step(actor, day),
        appointments=sum(one.state is AppointmentState.SET for one in expected),
        backup=int(last is None or riyadh_date(last) < day),
        cards=int(office.cards.drawer(actor).moved),
    )


class DaySheet(kit.Sheet):
    """Nothing of it is a bar: a day may be closed with all that is left over, and without having
    been opened. ``days``: as :func:`read_days`; ``since``: the first earlier day on which a visit
    was not ended.
    """

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        days: list[tuple[DayView, LeftOver]],
        since: date | None = None,
    ) -> None:
        super().__init__(over, self.tr("The day at the desk"), width=600)
        self._desk, self._since = desk, since
        self._days = {day.day.isoformat(): (day, left) for day, left in days}
        self.which = kit.SegmentedChoice(
            [(key, kit.spoken.both_text(day.day)) for key, (day, _) in self._days.items()],
            next(iter(self._days)),
        )
        self.which.setAccessibleName(self.tr("Which day is closed"))
        self.which.setVisible(len(days) > 1)
        self.which.changed.connect(self._switch)
        self.head.addWidget(self.which)
        self._stands = kit.label("", "second", wrap=True)
        self.head.addWidget(self._stands)
        self.open_day = kit.Button(self.tr("Open the day"), self._open_day, icon="sun")
        self.body.addWidget(kit.flow(self.open_day))
        self.body.addWidget(kit.label(self.tr("Left over"), "strong"))
        self.ways: dict[str, kit.Button] = {}
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.form = kit.Form(self)
        self.note = kit.TextField(maximum=600)
        self.body.addWidget(self.form.row("note", self.tr("A note for the record"), self.note))
        self.close_day = kit.Button(
            self.tr("Close the day"), self._close_day, kind="primary", icon="lock"
        )
        self.set_foot(self.close_day, form=self.form)
        keep_in_sheet(self, desk, self.form, "day_end")
        self._switch()

    def first_focus(self) -> QWidget:
        return self.open_day if self.open_day.isVisibleTo(self) else self.note

    def _switch(self) -> None:
        """Show the day that is chosen, with what it leaves over."""
        day, left = self._days[self.which.value()]
        for _ in range(self._rows.count()):
            gone = self._rows.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.ways.clear()
        for name, count in left.counts.items():
            self._rows.addWidget(self._row(name, count))
        if not left.counts:
            self._rows.addWidget(kit.label(self.tr("Nothing is left over."), "help"))
        self._show(day)

    def _row(self, name: str, count: int) -> QWidget:
        way: dict[str, Place | PageId] = {
            "drafts": PageId.HOME,
            "unprinted": PageId.PRINTS,
            "no_step": places.Worklist(places.ALL),
            "appointments": PageId.APPOINTMENTS,
            "backup": PageId.BACKUP,
            "cards": PageId.CARDS,
        }
        if self._since is not None:
            way["earlier"] = places.LogOf(self._since.isoformat())
        title = self._desk.messages.text(f"term.left_over.{name}")
        there = self.tr("To the backup") if name == "backup" else self.tr("To the list")
        button = kit.Button(there, partial(self._to, way.get(name, PageId.RECEPTION)), kind="link")
        button.setAccessibleName(f"{button.text()}: {title}")
        self.ways[name] = button
        said = "" if name in UNCOUNTED else kit.texts.numeral(count)
        return kit.ItemRow(title, said, kind="warning", aside=button)

    def _show(self, day: DayView) -> None:
        self._day = day.day  # which is closed, also where midnight passes over the sheet
        last = day.last
        opened = last is not None and isinstance(last.step, OpenDay)
        self.open_day.setVisible(not opened and day.day == today(self._desk.office.clock))
        if last is None:
            said = self.tr("Not opened today; the desk may go on without.")
        else:
            told = self.tr("Opened %1, %2") if opened else self.tr("Closed %1, %2")
            at = moment_cell(last.at, self._desk.office.clock)
            said = told.replace("%1", at).replace("%2", last.staff)
        self._stands.setText(said)

    def _to(self, place: Place | PageId) -> None:
        self.dismiss()
        self._desk.go(place)

    def _open_day(self) -> None:
        self._desk.act(self._desk.office.days.open, done=self._opened, busy=self.open_day)

    def _opened(self, day: DayView) -> None:
        key = self.which.value()
        self._days[key] = (day, self._days[key][1])
        self._show(day)
        self.note.setFocus()

    def _close_day(self) -> None:
        if self.form.check():
            self._desk.act(
                close_day,
                self._day,
                self.note.value(),
                done=self._closed,
                form=self.form,
                busy=self.close_day,
                doing=issuing(),
            )

    def _closed(self, printed: Print) -> None:
        if "backup" in self.ways:
            self._desk.tasks.speaker.stay(self._desk.messages.text("backup.none_today"))
        self.finish()
        self._desk.go(places.PrintOf(printed.document.id))
