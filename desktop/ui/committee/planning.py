"""Planning a sitting: its day; all that waits comes on its agenda."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.committee.terms import PlanSitting, SittingView
from desktop.core.policy.vocabulary import BodyKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.numbering import ask_number


class PlanSittingSheet(kit.Sheet):
    """``planned(SittingView)``; ``before`` is the planned one that gets another day."""

    planned = Signal(object)

    def __init__(
        self, over: QWidget, title: str, desk: Desk, before: SittingView | None = None
    ) -> None:
        super().__init__(over, title, width=560)
        self._desk, self._before, self._name = desk, before, title
        text = self.tr(
            "What waits for a decision comes on its agenda: the urgent first, then by the day of"
            " the reply. The order is changed on the page."
        )
        self.body.addWidget(kit.label(text, "second", wrap=True))
        self.form = kit.FormOf(PlanSitting, self, apart=lambda p: (p.sitting_id,))
        clock = desk.office.clock
        self.day = kit.DateField(earliest=partial(today, clock), clock=clock)
        seated = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        self.body.addWidget(
            self.form.ask(
                lambda p: p.held_on,
                self.tr("Day of the sitting") if seated else self.tr("Working day"),
                self.day,
                required=True,
                read=kit.day_of,
            )
        )
        if before is not None:
            self.day.set_value(before.held_on)
        self.yes = kit.Button(title, self._ask, kind="primary", icon="calendar-days")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "plan")

    def first_focus(self) -> QWidget:
        return self.day.edit

    def _ask(self) -> None:
        if not self.form.check():
            return
        if self._before is not None:
            self._plan()
            return
        ask_number(self, self.tr("%1?").replace("%1", self._name), self._name, self._plan)

    def _plan(self) -> None:
        command = replace(self.form.command(), sitting_id=self._before.id if self._before else "")
        self._desk.act(
            self._desk.office.agenda.plan,
            command,
            done=self._planned,
            form=self.form,
            busy=self.yes,
            doing=saving(),
        )

    def _planned(self, sitting: SittingView) -> None:
        self.finish()
        self.planned.emit(sitting)
