"""Whoever only asks: one line in the day's log suffices."""

from functools import partial

from PySide6.QtCore import Signal

from desktop.core.intake.terms import Purpose, RecordVisit, VisitRow
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.channels import channels
from desktop.ui.people.options import terms


class EnquiryCard(kit.Card):
    """``recorded``: a line was written."""

    recorded = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("A visit in one line"))
        self._desk = desk
        self.form = kit.Form(self)
        row = self.form.row
        purposes = kit.ChoiceField(terms(desk.messages, "purpose", Purpose))
        self.save = kit.Button(self.tr("Record the visit"), self._record, icon="check")
        first = kit.columns(
            row("purpose", self.tr("Purpose"), purposes, required=True),
            row("channel", self.tr("Channel"), kit.ChoiceField(channels(desk)), required=True),
        )
        second = kit.columns(
            row("name", self.tr("Name, if given"), kit.TextField(maximum=120)),
            row("note", self.tr("What was said"), kit.TextField(maximum=300)),
        )
        self.add(self.form.summary, first, second, self.save)
        self.save.setToolTip(self.tr("Ctrl+G leads here"))
        self.form.completed.connect(self.save.setFocus)
        self._clear()

    def focus_first(self) -> None:
        """Bring the keyboard here."""
        self.form.focus_first()

    def _clear(self) -> None:
        self.form.clear()
        channel = ChannelId.INTERVIEW.value
        self.form.set_values({"purpose": Purpose.ENQUIRY.value, "channel": channel})

    def _record(self) -> None:
        if not self.form.check():
            return
        v = self.form.values()
        command = RecordVisit(
            purpose=Purpose(v["purpose"]), channel=v["channel"], name=v["name"], note=v["note"]
        )
        visits, actor = self._desk.office.visits, self._desk.actor
        self._desk.tasks.run(
            kit.Operation(
                work=partial(visits.record, actor, command),
                done=self._recorded,
                form=self.form,
                busy=self.save,
            )
        )

    def _recorded(self, _row: VisitRow) -> None:
        self._clear()
        self.recorded.emit()
        self.form.focus_first()
