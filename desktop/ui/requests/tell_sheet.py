"""Telling a decision from the list: whom to call, what to say, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.terms import RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.say_card import SayCard
from desktop.ui.requests.telling_form import TellingForm


class TellSheet(kit.Sheet):
    """``told(RequestView)`` once an attempt is on record, here or by the office's phone."""

    told = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, request: RequestView) -> None:
        super().__init__(over, request.person.form.name.full, width=640)
        self._desk, self._request = desk, request
        self.say = SayCard(desk, self._recorded)
        self.telling = TellingForm(desk, self)
        self.form = self.telling.form
        for part in (
            self.telling.other_way,
            self.telling.facts,
            *self.telling.rows,
            self.say,
            *self.telling.more,
        ):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record the attempt"), self._record, kind="primary")
        self.set_foot(self.yes, form=self.form)
        self.say.show_request(request)
        self.telling.show_request(request, anew=True)
        keep_in_sheet(self, desk, self.form, f"telling:{request.id}")

    def first_focus(self) -> QWidget:
        return self.telling.reached

    def _record(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.intake.perform,
                self._request.id,
                self.form.command(),
                done=self._recorded,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The attempt was recorded."),
            )

    def _recorded(self, request: RequestView) -> None:
        self.finish()
        self.told.emit(request)
