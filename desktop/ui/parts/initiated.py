"""Visits that nobody asked for: planned from a file, made or called off, told on the file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.intake.initiated.terms import (
    CallOff,
    InitiatedRow,
    InitiatedState,
    MakeVisit,
    Outcome,
    PlanVisit,
)
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.parts.options import terms

BADGES = {
    InitiatedState.LATE: "warning",
    InitiatedState.PLANNED: "info",
    InitiatedState.MADE: "ok",
    InitiatedState.CALLED_OFF: "neutral",
}


class PlanVisitSheet(kit.Sheet):
    """``planned(InitiatedRow)``: a visit that the association opens by itself."""

    planned = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person_id: str) -> None:
        super().__init__(over, self.tr("Plan a visit to the home"), width=600)
        self._desk, self._person_id = desk, person_id
        self.form = kit.FormOf(PlanVisit, self)
        self.on = kit.DateField(clock=desk.office.clock)
        ask = self.form.ask
        on = ask(lambda p: p.on, self.tr("Day of the visit"), self.on, required=True,
                 read=kit.day_of)  # fmt: skip
        by = ask(lambda p: p.by, self.tr("Who visits"), kit.TextField(maximum=200), required=True)
        why = ask(
            lambda p: p.why, self.tr("Why it is made without being asked for"),
            kit.MultiLineField(2), required=True,
        )  # fmt: skip
        self.body.addWidget(kit.columns(on, by))
        self.body.addWidget(why)
        self.yes = kit.Button(self.tr("Plan the visit"), self._plan, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        self.on.follow_today()
        keep_in_sheet(self, desk, self.form, f"initiated:{person_id}")

    def first_focus(self) -> QWidget:
        return self.form.at(lambda p: p.by).field.inputs()[0]

    def _plan(self) -> None:
        if self.form.check():
            day = today(self._desk.office.clock)
            self._desk.act(
                self._desk.office.initiated.plan,
                self._person_id,
                self.form.command(PlanVisit(day, "", "")),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The visit is planned."),
            )

    def _done(self, row: InitiatedRow) -> None:
        self.finish()
        self.planned.emit(row)


class MakeVisitSheet(kit.Sheet):
    """``made(InitiatedRow)``: what came of a visit."""

    made = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, row: InitiatedRow) -> None:
        super().__init__(over, self.tr("Record the visit"), width=600)
        self._desk, self._visit = desk, row.id
        self.form = kit.FormOf(MakeVisit, self)
        ask, clock = self.form.ask, desk.office.clock
        self.on = kit.DateField(clock=clock, latest=partial(today, clock))
        self.outcome = kit.ChoiceField(terms(desk.messages, "initiated_outcome", Outcome))
        on = ask(lambda m: m.on, self.tr("Day of the visit"), self.on, required=True,
                 read=kit.day_of)  # fmt: skip
        outcome = ask(
            lambda m: m.outcome, self.tr("What came of it"), self.outcome, required=True,
            read=lambda word: Outcome(word or Outcome.NOT_IN),
        )  # fmt: skip
        what = ask(lambda m: m.what, self.tr("Service given, or need found"), kit.MultiLineField(3))
        request = ask(
            lambda m: m.request, self.tr("Number of the request opened for them"),
            kit.TextField(maximum=40),
            help_text=self.tr("A request on their behalf is opened with its reason, signed later."),
        )  # fmt: skip
        self.body.addWidget(kit.label(row.planned.why, "second", wrap=True))
        for part in (kit.columns(on, outcome), what, request):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record the visit"), self._make, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        self.on.follow_today()
        keep_in_sheet(self, desk, self.form, f"visit_made:{row.id}")

    def first_focus(self) -> QWidget:
        return self.outcome.inputs()[0]

    def _make(self) -> None:
        if self.form.check():
            day = today(self._desk.office.clock)
            self._desk.act(
                self._desk.office.initiated.make,
                self._visit,
                self.form.command(MakeVisit(day, Outcome.NOT_IN)),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The visit is on record."),
            )

    def _done(self, row: InitiatedRow) -> None:
        self.finish()
        self.made.emit(row)


class CallOffVisitSheet(kit.Sheet):
    """``off(InitiatedRow)``: why a visit is not made."""

    off = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, row: InitiatedRow) -> None:
        super().__init__(over, self.tr("Call the visit off"))
        self._desk, self._visit = desk, row.id
        self.form = kit.FormOf(CallOff, self)
        why = self.form.ask(lambda c: c.why, self.tr("Why"), kit.MultiLineField(2), required=True)
        self.body.addWidget(why)
        self.yes = kit.Button(self.tr("Call it off"), self._call_off, kind="danger", icon="x")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"visit_called_off:{row.id}")

    def _call_off(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.initiated.call_off,
                self._visit,
                self.form.command(CallOff("")),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The visit is called off."),
            )

    def _done(self, row: InitiatedRow) -> None:
        self.finish()
        self.off.emit(row)


class InitiatedCard(kit.Card):
    """The visits of a file, and the way to plan one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Visits that the association opened"))
        self._desk, self._person_id = desk, ""
        self._rows: FirstRows[InitiatedRow] = FirstRows(self._row, spacing=6)
        self.plan = kit.Button(self.tr("Plan a visit"), self.ask, icon="plus")
        self.add(self._rows, kit.acts(self.plan))
        self.plan.setVisible(desk.may(Action.INITIATED_PLAN))
        self.setVisible(desk.may(Action.INITIATED_READ))

    def show_visits(self, person_id: str, rows: Sequence[InitiatedRow]) -> None:
        """Show the visits of another file, or those of the same anew."""
        anew = person_id != self._person_id
        self._person_id = person_id
        self._rows.show_items(tuple(rows), anew=anew)

    def ask(self) -> None:
        """Ask for day, visitors and reason."""
        PlanVisitSheet(self, self._desk, self._person_id).open()

    def _row(self, row: InitiatedRow) -> QWidget:
        text = self._desk.messages.text
        title = kit.texts.joined(hijri_text(row.planned.on), row.planned.by)
        return kit.ItemRow(
            title, kit.texts.joined(text(f"term.initiated_state.{row.state}"), row.staff),
            body=told(self._desk, row), kind=BADGES[row.state],
        )  # fmt: skip


def told(desk: Desk, row: InitiatedRow) -> str:
    """Return why a visit was opened and what came of it, a line each."""
    lines = [row.planned.why, row.off]
    if row.made is not None:
        outcome = desk.messages.text(f"term.initiated_outcome.{row.made.outcome}")
        said = kit.texts.joined(hijri_text(row.made.on), outcome, kit.texts.ltr(row.made.request))
        lines += [said, row.made.what]
    return "\n".join(filter(None, lines))
