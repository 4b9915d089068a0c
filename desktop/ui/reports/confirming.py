"""Confirming the policy that the office was set up with from a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.adoption.terms import BoardAdoption, Unconfirmed
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class ConfirmPolicySheet(kit.Sheet):
    """``confirmed``; what the board's minutes say goes into the records of the policy."""

    confirmed = Signal()

    def __init__(self, over: QWidget, title: str, desk: Desk, waits: Unconfirmed) -> None:
        super().__init__(over, title)
        self._desk, self._sha256 = desk, waits.sha256
        self.form = kit.FormOf(BoardAdoption, self)
        ask, empty = self.form.ask, self.tr("Empty where it is not stated")
        told = self.tr("The office works by «%1» of %2, which was read from a file.")
        told = told.replace("%1", waits.title).replace("%2", waits.association)
        self.body.addWidget(kit.label(told, "second", wrap=True))
        day = kit.DateField(clock=desk.office.clock)
        for row in (
            ask(lambda b: b.meeting, self.tr("Meeting and term"), kit.TextField(), help_text=empty),
            ask(lambda b: b.minutes, self.tr("Minutes number"), kit.TextField(), help_text=empty),
            ask(
                lambda b: b.on,
                self.tr("Day of the adoption"),
                day,
                read=kit.day_of,
                help_text=empty,
            ),
        ):
            self.body.addWidget(row)
        self.form.put(lambda b: b.on, desk.office.policy.profile.adoption.day)
        self.yes = kit.Button(title, self._confirm, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "confirm_policy")

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _confirm(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.adoption.confirm,
                self._sha256,
                self.form.command(),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The policy is confirmed."),
            )

    def _done(self, _none: None) -> None:
        self.finish()
        self.confirmed.emit()
