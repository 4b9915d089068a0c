"""Entering one detail that is kept sealed; so is what is not sent yet, to who types it alone."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.consents.rules import NEEDED
from desktop.core.consents.terms import Consents
from desktop.core.people.terms import PersonView
from desktop.core.sealed.terms import Detail, PrisonKind, SealDetail, SealedKind, SealedLine
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class SealSheet(kit.Sheet):
    """``sealed(tuple[SealedLine, ...])`` once it is kept: what is listed of the person then."""

    sealed = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person: PersonView) -> None:
        super().__init__(over, _title(), width=640)
        self._desk, self._person = desk, person
        self._consents: Consents | None = None
        self.form = kit.FormOf(Detail, self)
        self._ask()
        self.keep = kit.Button(self.tr("Keep sealed"), self._keep, kind="primary", icon="lock")
        self.set_foot(self.keep, form=self.form)
        self.form.changed.connect(self._suit)
        self._suit()
        keep_in_sheet(self, desk, self.form, f"sealed:{person.id}", sealed=True)
        if desk.may(Action.CONSENT_READ):
            desk.read(desk.office.consents.read, person.id, done=self._hear)

    def _ask(self) -> None:
        ask, messages = self.form.ask, self._desk.messages
        whose = _people(self._person)
        self.about = kit.ChoiceField(list(enumerate(whose.values())))
        self.about.set_value(0)
        self.kind = kit.ChoiceField(terms(messages, "sealed_kind", SealedKind))
        about = ask(
            lambda d: d.about,
            self.tr("Whom it is about"),
            self.about,
            required=True,
            read=lambda place: list(whose)[place],
        )
        kind = ask(lambda d: d.kind, self.tr("Kind"), self.kind, required=True, read=SealedKind)
        name = kit.TextField(maximum=120)
        self._name = ask(lambda d: d.name, self.tr("The illness or disability"), name)
        self._prison = ask(
            lambda d: d.prison_kind,
            self.tr("Kind of the case"),
            kit.ChoiceField(terms(messages, "prison_kind", PrisonKind)),
            read=lambda value: PrisonKind(value) if value else None,
        )
        self._release = ask(
            lambda d: d.release_on,
            self.tr("Release expected on"),
            kit.DateField(clock=self._desk.office.clock),
            read=kit.day_of,
        )
        text = ask(lambda d: d.text, self.tr("Details"), kit.MultiLineField(4))
        told = self.tr(
            "Kept sealed: read by the researcher and the director alone, and each reading leaves "
            "a trace. At the desk it can be looked at again until the request is sent on."
        )
        self._lack = kit.Banner("info")
        self._lack.hide()
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self.body.addWidget(self._lack)
        self.body.addWidget(kit.columns(about, kind, count=2))
        self.body.addWidget(self._name)
        self.body.addWidget(kit.columns(self._prison, self._release, count=2))
        self.body.addWidget(text)

    def first_focus(self) -> QWidget:
        return self.about

    def _suit(self) -> None:
        """Ask what the kind has fields for."""
        kind = self.kind.value()
        names = {
            SealedKind.HEALTH.value: self.tr("The illness or disability"),
            SealedKind.PRISON.value: self.tr("The prison"),
        }
        self._name.setVisible(kind in names)
        if kind in names:
            self._name.set_label(names[kind])
        for row in (self._prison, self._release):
            row.setVisible(kind == SealedKind.PRISON)
        self._tell_lack()

    def _hear(self, consents: Consents) -> None:
        self._consents = consents
        self._suit()

    def _tell_lack(self) -> None:
        """Say where no explicit consent to such details stands; it bars nothing."""
        kind, place, found = self.kind.value(), self.about.value(), self._consents
        purpose = NEEDED.get(SealedKind(kind)) if kind else None
        lacks = False
        if found is not None and purpose is not None and place is not None:
            about = list(_people(self._person))[place]
            lacks = not found.stands(purpose, about)
            answer = found.of(purpose, about)
            refused = answer is not None and not answer.given
            lead = self.tr("Not agreed to.") if refused else self.tr("No explicit consent stands.")
            text = self.tr("Only the service that needs these details is not studied without it.")
            self._lack.set_text(text, lead=lead)
        self._lack.setVisible(lacks)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.sealed.seal,
                SealDetail(self._person.id, self.form.command()),
                done=self._kept,
                form=self.form,
                busy=self.keep,
                doing=saving(),
                news=self.tr("Kept sealed."),
            )

    def _kept(self, lines: tuple[SealedLine, ...]) -> None:
        self.finish()
        self.sealed.emit(lines)


def _title() -> str:
    return QCoreApplication.translate("SealSheet", "Add to the sealed room")


def _people(person: PersonView) -> dict[str, str]:
    """Return what each of the household is called by what a detail is about: "" for the head."""
    names = [member.name for member in person.form.members if member.name]
    return {"": person.form.name.full, **dict(zip(names, names, strict=True))}
