"""The visits of a request: what was planned, what was found, and how the next is recorded."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.studied.terms import PlanVisit, RecordVisit, VisitedBy, VisitLine
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.kit.texts import clock as hour_text
from desktop.ui.kit.texts import joined
from desktop.ui.parts.clock_field import ClockField
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


def _day(entry: kit.DateEntry | None) -> date:
    """Return the day that was entered; a year alone is none, and core says so."""
    return kit.day_of(entry) or date.min


class VisitsCard(kit.Card):
    """Its buttons ask for sheets, which the page opens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Home visits"))
        self._desk = desk
        self._rule = kit.Banner("info")
        self._rows = kit.Rows(lined=True)
        self._none = kit.label(self.tr("No visit is planned or recorded."), "help")
        self.plan = kit.Button(self.tr("Plan a visit"), kind="link", icon="calendar-days")
        self.record = kit.Button(self.tr("Record a visit"), kind="link", icon="house")
        self.add(self._rule, self._none, self._rows, kit.flow(self.plan, self.record))

    def show_visits(self, visits: Sequence[VisitLine], *, woman_or_two: bool) -> None:
        """Show a request's visits, the newest first."""
        rule = self.tr(
            "No man is known to live here: a woman researcher or two of them visit, by the"
            " office's choice."
        )
        self._rule.set_text(rule)
        self._rule.setVisible(woman_or_two)
        self._none.setVisible(not visits)
        self._rows.set_rows(self._row(line) for line in reversed(visits))

    def _row(self, line: VisitLine) -> kit.ItemRow:
        said, day = line.said, both_text(line.said.visit_on, weekday=False)
        if isinstance(said, PlanVisit):
            hour = hour_text(said.visit_hour) if said.visit_hour else ""
            note = joined(day, hour, said.visitors, said.visit_note)
            return kit.ItemRow(self.tr("Planned"), note, kind="info")
        if said.nobody:
            again = both_text(said.again_on, weekday=False) if said.again_on else ""
            again = self.tr("again on %1").replace("%1", again) if again else ""
            note = joined(day, said.visitors, again, said.visit_note)
            return kit.ItemRow(self.tr("Nobody at home"), note, kind="warning")
        met = self.tr("met %1").replace("%1", said.met)
        note = joined(day, said.visitors, met, said.visit_note)
        return kit.ItemRow(self.tr("Visited"), note, kind="ok")


class PlanSheet(kit.Sheet):
    """``kept(visits)`` after it was planned."""

    kept = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, request_id: str) -> None:
        super().__init__(over, self.tr("Plan a visit"), width=560)
        self._desk, self._id = desk, request_id
        clock = desk.office.clock
        self.form = kit.FormOf(PlanVisit, self)
        ask = self.form.ask
        went_on = kit.DateField(clock=clock)
        day = ask(lambda v: v.visit_on, self.tr("Day"), went_on, required=True, read=_day)
        hour = ask(lambda v: v.visit_hour, self.tr("Hour (optional)"), ClockField())
        who = ask(lambda v: v.visitors, self.tr("Who goes"), kit.TextField(), required=True)
        note = ask(lambda v: v.visit_note, self.tr("Note"), kit.MultiLineField(2))
        self.body.addWidget(kit.columns(day, hour))
        self.body.addWidget(who)
        self.body.addWidget(note)
        who.field.set_value(desk.actor.name)
        self.save = kit.Button(self.tr("Save"), self._save, kind="primary", icon="save")
        self.set_foot(self.save, form=self.form)
        keep_in_sheet(self, desk, self.form, f"plan_visit:{request_id}")

    def _save(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.studies.plan_visit,
                self._id,
                self.form.command(),
                done=self._saved,
                form=self.form,
                busy=self.save,
                doing=saving(),
                news=self.tr("The visit is planned."),
            )

    def _saved(self, visits: tuple[VisitLine, ...]) -> None:
        self.finish()
        self.kept.emit(visits)


class RecordSheet(kit.Sheet):
    """``kept(visits)`` after it was recorded."""

    kept = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, request_id: str, *, woman_or_two: bool) -> None:
        super().__init__(over, self.tr("Record a visit"), width=600)
        self._desk, self._id, self._rule = desk, request_id, woman_or_two
        self.form = kit.FormOf(RecordVisit, self)
        self._ask()
        self.form.changed.connect(self._ask_what_fits)
        self.save = kit.Button(self.tr("Save"), self._save, kind="primary", icon="save")
        self.set_foot(self.save, form=self.form)
        self._ask_what_fits()
        keep_in_sheet(self, desk, self.form, f"record_visit:{request_id}")

    def _ask(self) -> None:
        ask, clock = self.form.ask, self._desk.office.clock
        by = terms(self._desk.messages, "visited_by", VisitedBy)
        found = [(False, self.tr("Somebody was met")), (True, self.tr("Nobody at home"))]
        went_on = kit.DateField(clock=clock)
        day = ask(lambda v: v.visit_on, self.tr("Day"), went_on, required=True, read=_day)
        who = ask(lambda v: v.visitors, self.tr("Who went"), kit.TextField(), required=True)
        as_ = ask(
            lambda v: v.visited_by,
            self.tr("As"),
            kit.SegmentedChoice(by),
            required=True,
            read=VisitedBy,
        )
        self.nobody = ask(
            lambda v: v.nobody,
            self.tr("At the home"),
            kit.SegmentedChoice(found),
            required=True,
            read=bool,
        )
        self.met = ask(lambda v: v.met, self.tr("Who was met"), kit.TextField())
        self.again = ask(
            lambda v: v.again_on,
            self.tr("Second date (optional)"),
            kit.DateField(clock=clock),
            read=kit.day_of,
        )
        self.alone = ask(
            lambda v: v.alone_why,
            self.tr("Why a man went by himself"),
            kit.MultiLineField(2),
        )
        note = ask(lambda v: v.visit_note, self.tr("What was seen"), kit.MultiLineField(3))
        rule = self.tr("No pictures of people are taken.")
        for part in (
            kit.columns(day, who),
            as_,
            self.alone,
            self.nobody,
            self.met,
            self.again,
            note,
            kit.label(rule, "help", wrap=True),
        ):
            self.body.addWidget(part)
        went_on.follow_today()
        who.field.set_value(self._desk.actor.name)

    def _ask_what_fits(self) -> None:
        nobody = bool(self.nobody.field.value())
        self.met.setVisible(self.nobody.field.value() is False)
        self.again.setVisible(nobody)
        man = self.form.at(lambda v: v.visited_by).field.value() == VisitedBy.MAN
        self.alone.setVisible(self._rule and man)

    def _save(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.studies.record_visit,
                self._id,
                self.form.command(),
                done=self._saved,
                form=self.form,
                busy=self.save,
                doing=saving(),
                news=self.tr("The visit is on record."),
            )

    def _saved(self, visits: tuple[VisitLine, ...]) -> None:
        self.finish()
        self.kept.emit(visits)
