"""What there is to say of the marked instalments: each of them, and what was done with them."""

from typing import Any

from desktop.core.aid.schedules.terms import STEPS, Instalment, ScheduleView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.figures import moment, short_dates


class ScheduleCard(kit.Card):
    """Whom it is paid to, each instalment with its state, and every step, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The marked one"))
        self._desk = desk
        self._facts, self._parts = kit.FactList(), kit.FactList()
        self._steps = kit.Rows(spacing=6)
        self.add(self._facts, self._parts, self._steps)

    def show_view(self, view: ScheduleView | None) -> None:
        """Show other instalments, or none."""
        self.setVisible(view is not None)
        self._facts.set_facts(self._of_view(view) if view else [])
        self._parts.set_facts(
            [self._of_part(one, view) for one in view.instalments] if view else []
        )
        self._steps.set_rows(self._step(*one) for one in reversed(view.steps if view else ()))

    def _of_view(self, view: ScheduleView) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Line"), view.line),
            (self.tr("Paid to"), view.payee),
            (self.tr("Request"), kit.texts.ltr(view.request_number)),
            (self.tr("Sponsor"), view.sponsor),
            (self.tr("Sponsored child"), view.child),
            (self.tr("To be reviewed on"), short_dates(view.review_on)),
        ]
        return [(name, value) for name, value in facts if value]

    def _of_part(self, one: Instalment, view: ScheduleView) -> tuple[str, str]:
        said = self.tr("Not ordered yet")
        if one.state:
            said = self._desk.messages.text(f"term.payment_state.{one.state}")
        elif one.skipped or view.over:
            said = self.tr("Passed over")
        return short_dates(one.due_on), said

    def _step(self, at: Any, who: str, step: Any) -> kit.ItemRow:
        text = self._desk.messages.text
        reason, heard = getattr(step, "reason", None), getattr(step, "heard_on", None)
        on = self.tr("Heard on %1:").replace("%1", short_dates(heard))
        next_on = getattr(step, "next_on", None)
        again = self.tr("Next review on %1").replace("%1", short_dates(next_on))
        said = (
            text(f"term.schedule_end.{reason}") if reason else "",
            getattr(step, "why", ""),
            on if heard else "",
            getattr(step, "heard", ""),
            self.tr("Those of the meantime are paid too") if getattr(step, "missed", "") else "",
            getattr(step, "note", ""),
            again if next_on else "",
        )
        title = text(f"term.schedule_step.{STEPS[type(step)]}")
        body = kit.texts.joined(*said)
        return kit.ItemRow(title, kit.texts.joined(moment(at), who), body=body)
