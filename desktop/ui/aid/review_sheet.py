"""What a review of recurring aid came to, and when the next one is."""

from PySide6.QtWidgets import QWidget

from desktop.core.aid.schedules.terms import ReviewSchedule, ScheduleView
from desktop.ui import kit
from desktop.ui.aid.schedule_sheets import named
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class ReviewScheduleSheet(kit.Sheet):
    """The instalments go on until the next review."""

    def __init__(self, over: QWidget, desk: Desk, row: ScheduleView) -> None:
        super().__init__(over, self.tr("Record the review"), width=560)
        self._desk, self._row = desk, row
        self.body.addWidget(kit.label(named(row), "second", wrap=True))
        self.form = kit.FormOf(ReviewSchedule, self, apart=lambda c: (c.schedule_id,))
        ask = self.form.ask
        note = kit.MultiLineField(2, maximum=1000)
        day = kit.DateField(clock=desk.office.clock)
        self.body.addWidget(ask(lambda c: c.note, self.tr("What it came to"), note, required=True))
        self.body.addWidget(
            ask(lambda c: c.next_on, self.tr("Next review on"), day, read=kit.day_of)
        )
        self.yes = kit.Button(
            self.tr("Record the review"), self._keep, kind="primary", icon="check"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_review:{row.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.schedules.review,
                self.form.command(ReviewSchedule(self._row.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The review is recorded."),
            )

    def _kept(self, _view: ScheduleView) -> None:
        self.finish()
