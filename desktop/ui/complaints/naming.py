"""Saying whom a complaint is about: from then on they know nothing of it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.complaints.course.terms import Name
from desktop.core.complaints.terms import VoiceView
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class NamingSheet(kit.Sheet):
    """Its keys go with who keeps it now, who may be another than who asks."""

    def __init__(self, over: QWidget, desk: Desk, voice: VoiceView) -> None:
        super().__init__(over, QCoreApplication.translate("NamingSheet", "Whom it is about"))
        self._desk, self._voice = desk, voice
        self.form = kit.FormOf(Name, self)
        ask = self.form.ask
        told = self.tr(
            "It is hidden from them at once. About the officer it goes to the director, about the"
            " director to whom the board named: then you may not see it any more."
        )
        self.who = kit.ChoiceField([])
        stays = self.tr("Left empty: it stays as it was put down")
        who = ask(
            lambda n: n.about_staff_id,
            self.tr("Of the staff"),
            self.who,
            help_text=stays,
            read=lambda w: w or "",
        )
        desk_row = ask(lambda n: n.about_desk, self.tr("Or the desk"), kit.TextField(maximum=120))
        why = ask(
            lambda n: n.why,
            self.tr("How that is known"),
            kit.MultiLineField(2),
            required=True,
        )
        for part in (kit.label(told, "second", wrap=True), who, desk_row, why):
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record it"), self._give, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"voice_about:{voice.id}", sealed=True)
        desk.read(_colleagues, done=self._fill)

    def first_focus(self) -> QWidget:
        return self.who

    def _fill(self, names: dict[str, str]) -> None:
        chosen = self.who.value()
        self.who.set_options([("", self.tr("Nobody by name")), *names.items()])
        self.who.set_value(chosen or "")

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.handling.name,
                self._voice.id,
                self.form.command(),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is on record whom it is about."),
            )

    def _given(self, _still: bool) -> None:
        self.finish()


def _colleagues(office: Office, actor: Actor) -> dict[str, str]:
    return office.complaints.colleagues(actor)
