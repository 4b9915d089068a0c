"""Who came and waits: what for, by which name, and whether before others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.visits.terms import (
    REASONS,
    Priority,
    Purpose,
    RecordVisit,
    VisitRow,
)
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class ArriveSheet(kit.Sheet):
    """``waits(row)``: whoever came has a turn."""

    waits = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, name: str = "", person_id: str = "") -> None:
        super().__init__(over, self.tr("A visitor waits"), width=560)
        self._desk = desk
        self._base = RecordVisit(Purpose.NEW_REQUEST, "", person_id=person_id)
        self.form = kit.FormOf(RecordVisit, self, apart=lambda v: (v.person_id,))
        ask, texts = self.form.ask, desk.messages
        purposes = kit.ChoiceField(terms(texts, "purpose", Purpose))
        first = [("", self.tr("in their turn")), *terms(texts, "priority", REASONS)]
        self.body.addWidget(
            kit.columns(
                ask(lambda v: v.purpose, self.tr("Purpose"), purposes, required=True, read=Purpose),
                ask(
                    lambda v: v.priority,
                    self.tr("Before others"),
                    kit.ChoiceField(first),
                    read=lambda one: Priority(one) if one else None,
                ),
            )
        )
        self.body.addWidget(
            kit.columns(
                ask(lambda v: v.name, self.tr("Name, if given"), kit.TextField(maximum=120)),
                ask(
                    lambda v: v.channel,
                    self.tr("Channel"),
                    kit.ChoiceField(channels(desk)),
                    required=True,
                ),
            )
        )
        self.body.addWidget(
            ask(lambda v: v.note, self.tr("What was said"), kit.TextField(maximum=300))
        )
        self.form.put(lambda v: v.channel, ChannelId.INTERVIEW.value)
        self.form.put(lambda v: v.priority, "")
        self.form.put(lambda v: v.name, name)
        self.yes = kit.Button(self.tr("Give a turn"), self._arrive, kind="primary", icon="clock")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"arrive:{person_id}")

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _arrive(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.visits.arrive,
                self.form.command(self._base),
                done=self._arrived,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _arrived(self, row: VisitRow) -> None:
        self.finish()
        self.waits.emit(row)


class SaidSheet(kit.Sheet):
    """What was said to somebody who only asked: one line, and they are served."""

    def __init__(self, over: QWidget, desk: Desk, row: VisitRow) -> None:
        super().__init__(over, self.tr("What was said"))
        self._desk, self._row = desk, row
        who = row.name or self.tr("Turn %1").replace("%1", kit.texts.numeral(row.turn))
        self.head.addWidget(kit.label(who, "second", wrap=True))
        self.form = kit.Form(self)
        self.note = kit.TextField(maximum=300)
        self.body.addWidget(self.form.row("note", self.tr("In one line"), self.note))
        self.form.set_values({"note": row.note})
        self.yes = kit.Button(self.tr("Served"), self._serve, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"said:{row.id}")

    def first_focus(self) -> QWidget:
        return self.note

    def _serve(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.visits.serve,
                self._row.id,
                self.note.value(),
                done=self._served,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _served(self, _row: VisitRow) -> None:
        self.finish()
