"""Whoever only asks: one line in the day's log suffices."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal

from desktop.core.intake.terms import Purpose, RecordVisit, VisitRow
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.drafts import DraftKeeper
from desktop.ui.parts.channels import channels
from desktop.ui.parts.options import terms
from desktop.ui.parts.typed import restore, typed_of

_DRAFT = "reception"


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
        self._drafts = DraftKeeper(desk, self._typed, self)
        self._clear()
        self.form.changed.connect(self._drafts.touch)

    def look_for_draft(self) -> None:
        """Show what was being typed when the program last ended."""
        self._desk.read(self._desk.office.drafts.load, _DRAFT, done=self._restore)

    def flush_draft(self) -> None:
        """Keep what was typed."""
        self._drafts.flush()

    def _restore(self, kept: tuple[dict[str, Any], datetime] | None) -> None:
        draft = kept[0] if kept else {}
        self._drafts.begin(_DRAFT, draft)
        restore(self.form, draft)

    def _typed(self) -> dict[str, Any]:
        typed = typed_of(self.form)
        return typed if typed["name"] or typed["note"] else {}

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
        self._desk.act(
            self._desk.office.visits.record,
            command,
            done=self._recorded,
            form=self.form,
            busy=self.save,
        )

    def _recorded(self, _row: VisitRow) -> None:
        self._clear()
        self.recorded.emit()
        self.form.focus_first()
