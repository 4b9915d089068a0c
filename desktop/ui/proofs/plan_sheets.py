"""Planning a way of measuring satisfaction for a month, and saying why it was not done."""

from PySide6.QtCore import Signal

from desktop.core.proofs.plan.terms import MeasureWay, PlanLine, PlanWay, WayNotDone
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class PlanWaySheet(kit.Sheet):
    """``planned(lines)``."""

    planned = Signal(object)

    def __init__(self, over: kit.Page, title: str, desk: Desk, year: int) -> None:
        super().__init__(over, title)
        self._desk, self._year = desk, year
        text = desk.messages.text
        ways = [(way.value, text(f"term.measure_way.{way}")) for way in MeasureWay]
        months = [(month, text(f"term.month.{month}")) for month in range(1, 13)]
        self.form = kit.FormOf(PlanWay, self)
        ask = self.form.ask
        self.body.addWidget(
            kit.columns(
                ask(
                    lambda p: p.way,
                    self.tr("Way"),
                    kit.ChoiceField(ways),
                    required=True,
                    read=MeasureWay,
                ),
                ask(lambda p: p.month, self.tr("Month"), kit.ChoiceField(months), required=True),
            )
        )
        self.body.addWidget(
            ask(
                lambda p: p.responsible,
                self.tr("Who answers for it"),
                kit.TextField(),
                required=True,
            )
        )
        self.yes = kit.Button(title, self._plan, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"plan_way:{year}")

    def _plan(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.plan.plan,
                self._year,
                self.form.command(),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _kept(self, lines: tuple[PlanLine, ...]) -> None:
        self.finish()
        self.planned.emit(lines)


class NotDoneSheet(kit.Sheet):
    """``answered(lines)``."""

    answered = Signal(object)

    def __init__(self, over: kit.Page, title: str, desk: Desk, line: PlanLine) -> None:
        super().__init__(over, title)
        self._desk, self._line = desk, line
        self.form = kit.FormOf(WayNotDone, self, apart=lambda n: (n.way, n.month))
        text = desk.messages.text
        named = kit.texts.joined(
            text(f"term.measure_way.{line.way}"), text(f"term.month.{line.month}")
        )
        why = self.form.ask(
            lambda n: n.reason, self.tr("Why"), kit.MultiLineField(2), required=True
        )
        self.body.addWidget(kit.label(named, "second", wrap=True))
        self.body.addWidget(why)
        self.yes = kit.Button(title, self._answer, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"not_done:{line.year}-{line.month}-{line.way}")

    def _answer(self) -> None:
        if self.form.check():
            base = WayNotDone(self._line.way, self._line.month, "")
            self._desk.act(
                self._desk.office.plan.not_done,
                self._line.year,
                self.form.command(base),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _kept(self, lines: tuple[PlanLine, ...]) -> None:
        self.finish()
        self.answered.emit(lines)
