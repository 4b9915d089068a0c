"""Correcting what was put down: another kind, or more of what was said; what stood stays."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.complaints.terms import AddToVoice, CorrectKind, VoiceKind, VoiceView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class KindSheet(kit.Sheet):
    """``corrected(VoiceView)`` once another kind is on record beside the one before."""

    corrected = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, voice: VoiceView) -> None:
        super().__init__(over, QCoreApplication.translate("KindSheet", "Correct the kind"))
        self._desk, self._id = desk, voice.id
        text = desk.messages.text
        kinds = [(k, text(f"term.voice.{k}")) for k in VoiceKind if k is not voice.kind]
        self.form = kit.FormOf(CorrectKind, self)
        told = self.tr("%1, put down as %2. Both stay on record.")
        named = kit.texts.fill(told, kit.texts.ltr(voice.number), text(f"term.voice.{voice.kind}"))
        self.kind = kit.SegmentedChoice(kinds)
        kind = self.form.ask(
            lambda c: c.kind, self.tr("It is"), self.kind, required=True, read=VoiceKind
        )
        self.why = kit.MultiLineField(2)
        why = self.form.ask(lambda c: c.why, self.tr("Why"), self.why, required=True)
        for part in (kit.label(named, "second", wrap=True), kind, why):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Correct"), self._give, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"voice_kind:{voice.id}", sealed=True)

    def first_focus(self) -> QWidget:
        return self.kind

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.complaints.correct_kind,
                self._id,
                self.form.command(),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The kind is corrected; both stay on record."),
            )

    def _given(self, voice: VoiceView) -> None:
        self.finish()
        self.corrected.emit(voice)


class AddSheet(kit.Sheet):
    """The desk adds to what was raised, by its number, and does not see it again."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, QCoreApplication.translate("AddSheet", "Add to what was raised"))
        self._desk = desk
        self.form = kit.FormOf(AddToVoice, self)
        told = self.tr("What was put down before is not shown here; this is added to it.")
        self.number, self.text = kit.DigitsField(extra="/-Vv ._"), kit.MultiLineField(3)
        number = self.form.ask(
            lambda a: a.number, self.tr("Number on the visitor's paper"), self.number, required=True
        )
        said = self.form.ask(lambda a: a.text, self.tr("What is added"), self.text, required=True)
        for part in (kit.label(told, "second", wrap=True), number, said):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Add"), self._give, kind="primary", icon="plus")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "voice_added", sealed=True)

    def first_focus(self) -> QWidget:
        return self.number

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.complaints.add,
                self.form.command(),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is added."),
            )

    def _given(self, _number: str) -> None:
        self.finish()
