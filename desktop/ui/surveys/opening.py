"""Opening a round: which survey, under what title, when, and how many sheets."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.surveys.terms import OpenRound, RoundView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.drafts import keep_in_sheet

_MONTH = timedelta(days=30)


class RoundSheet(kit.Sheet):
    """``opened(RoundView)`` once the round is open."""

    opened = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk) -> None:
        super().__init__(over, title, width=680)
        self._desk = desk
        self.form = kit.FormOf(OpenRound, self)
        clock = desk.office.clock
        surveys = [(d.id, d.title) for d in desk.office.surveys.definitions]
        self.survey = kit.ChoiceField(surveys)
        ask = self.form.ask
        self.body.addWidget(
            ask(lambda r: r.survey_id, self.tr("Survey"), self.survey, required=True)
        )
        self.body.addWidget(
            ask(
                lambda r: r.title,
                self.tr("Title of the round"),
                kit.TextField(placeholder=self.tr("For example: the second half of 1447")),
                required=True,
            )
        )
        self.body.addWidget(
            kit.columns(
                ask(
                    lambda r: r.starts,
                    self.tr("From"),
                    kit.DateField(clock=clock),
                    required=True,
                    read=kit.day_of,
                ),
                ask(
                    lambda r: r.ends,
                    self.tr("To"),
                    kit.DateField(clock=clock),
                    required=True,
                    read=kit.day_of,
                ),
                ask(
                    lambda r: r.channel,
                    self.tr("How"),
                    kit.ChoiceField(channels(desk)),
                    required=True,
                    read=self._channel,
                ),
                ask(
                    lambda r: r.target,
                    self.tr("Sheets handed out"),
                    kit.NumberField(1_000_000),
                    help_text=self.tr("Empty where it is not known"),
                    read=lambda sheets: sheets or 0,
                ),
            )
        )
        day = today(clock)
        if len(surveys) == 1:
            self.form.put(lambda r: r.survey_id, surveys[0][0])
        self.form.put(lambda r: r.starts, day)
        self.form.put(lambda r: r.ends, day + _MONTH)
        self.yes = kit.Button(title, self._open, kind="primary", icon="plus")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "round")

    def first_focus(self) -> QWidget:
        return self.survey

    def _channel(self, channel: str) -> str:
        return self._desk.messages.text(f"term.channel.{channel}")

    def _open(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        desk.act(
            desk.office.surveys.open_round,
            self.form.command(),
            done=self._opened,
            form=self.form,
            busy=self.yes,
        )

    def _opened(self, view: RoundView) -> None:
        self.finish()
        self.opened.emit(view)
