"""Recording consents: a choice for each purpose with nothing preset, bodies to ask, withdrawing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.consents.terms import (
    EXPLICIT,
    Answer,
    Answered,
    Authorise,
    Body,
    Consent,
    Consents,
    Method,
    Purpose,
    Withdraw,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.consents.said import SaidRows
from desktop.ui.parts.consents.words import purpose_name
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.categories import CategoriesField

_YES, _NO = "yes", "no"


class AnswerSheet(kit.Sheet):
    """``recorded(Consents)``. Only what is answered is recorded; nothing is chosen beforehand."""

    recorded = Signal(object)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        person_id: str,
        consents: Consents,
        purposes: Sequence[Purpose],
    ) -> None:
        explicit = tuple(purposes) == EXPLICIT
        title = self.tr("Explicit consent") if explicit else self.tr("Optional consents")
        super().__init__(over, title, width=640)
        self._desk, self._person_id = desk, person_id
        self.form = kit.FormOf(Answer, self)
        told = (
            self.tr(
                "Without it only the aid that needs these details cannot be studied; the rest of "
                "the request goes on as usual."
            )
            if explicit
            else self.tr("No service depends on any of these; what is left open is not recorded.")
        )
        self.body.addWidget(kit.label(told, "second", wrap=True))
        said = (self.tr("Agreed"), self.tr("Not agreed"))
        self.choices = {one: _choice(*said) for one in purposes}
        rows = [
            self.form.ask(lambda a: a.answers, purpose_name(desk, one), choice, key=one.value)
            for one, choice in self.choices.items()
        ]
        self.said = SaidRows(self.form, desk, consents)
        self.body.addWidget(kit.columns(*rows, count=2))
        for row in self.said.box():
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Record the consents"), self._record, kind="primary")
        self.set_foot(self.yes, form=self.form)
        name = "explicit" if explicit else "consents"
        keep_in_sheet(self, desk, self.form, f"{name}:{person_id}")

    def first_focus(self) -> QWidget:
        return next(iter(self.choices.values()))

    def _record(self) -> None:
        if not self.form.check():
            return
        answers = tuple(
            Answered(purpose, given=choice.value() == _YES)
            for purpose, choice in self.choices.items()
            if choice.value() is not None
        )
        base = Answer(
            on=today(self._desk.office.clock), method=Method.SIGNED_PAPER, answers=answers
        )
        self._desk.act(
            self._desk.office.consents.take,
            self._person_id,
            self.form.command(base),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The consents are on record."),
        )

    def _done(self, consents: Consents) -> None:
        self.finish()
        self.recorded.emit(consents)


class InquirySheet(kit.Sheet):
    """``recorded(Consents)`` once it is on record whom the association may ask."""

    recorded = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person_id: str, consents: Consents) -> None:
        super().__init__(over, self.tr("Authorisation to ask bodies"), width=640)
        self._desk, self._person_id = desk, person_id
        self.form = kit.FormOf(Authorise, self)
        label = self.tr("Bodies that may be asked")
        self.bodies = CategoriesField(terms(desk.messages, "consent_body", Body), {})
        bodies = self.form.ask(
            lambda a: a.bodies,
            label,
            self.bodies,
            required=True,
            read=lambda chosen: tuple(map(Body, chosen or ())),
        )
        self.bodies.speak(label)
        self._other = self.form.ask(
            lambda a: a.other, self.tr("Name of the other body"), kit.TextField(maximum=120)
        )
        until = self.form.ask(
            lambda a: a.until,
            self.tr("Until"),
            kit.DateField(clock=desk.office.clock),
            required=True,
            help_text=self.tr("A year at most; it can be withdrawn at any time."),
            read=kit.day_of,
        )
        self.said = SaidRows(self.form, desk, consents)
        self.body.addWidget(bodies)
        self.body.addWidget(kit.columns(until, self._other))
        for row in self.said.box():
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Record the authorisation"), self._record, kind="primary")
        self.set_foot(self.yes, form=self.form)
        self.form.changed.connect(self._suit)
        self._suit()
        keep_in_sheet(self, desk, self.form, f"inquiry:{person_id}")

    def first_focus(self) -> QWidget:
        return self.bodies.inputs()[0]

    def _suit(self) -> None:
        self._other.setVisible(Body.OTHER.value in self.bodies.value())

    def _record(self) -> None:
        if not self.form.check():
            return
        day = today(self._desk.office.clock)
        base = Authorise(on=day, method=Method.SIGNED_PAPER, bodies=(), until=day)
        self._desk.act(
            self._desk.office.consents.take,
            self._person_id,
            self.form.command(base),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The authorisation is on record."),
        )

    def _done(self, consents: Consents) -> None:
        self.finish()
        self.recorded.emit(consents)


class TakeBackSheet(kit.Sheet):
    """``recorded(Consents)`` once a consent is taken back: a day, how it was said, and no more."""

    recorded = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person_id: str, consent: Consent) -> None:
        super().__init__(over, self.tr("Withdraw the consent?"), width=560)
        self._desk, self._person_id, self._consent = desk, person_id, consent
        self.form = kit.FormOf(
            Withdraw, self, apart=lambda w: (w.purpose, w.about, w.body, w.other)
        )
        clock = desk.office.clock
        name = purpose_name(desk, consent.purpose, consent.body, consent.other)
        self.body.addWidget(kit.label(kit.texts.joined(name, consent.about), "strong", wrap=True))
        told = self.tr("It takes effect at once, and asks for no reason; no service depends on it.")
        if consent.purpose in EXPLICIT or consent.purpose is Purpose.INQUIRY:
            told = self.tr("It takes effect at once, and asks for no reason.")
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self._method = self.form.ask(
            lambda w: w.method,
            self.tr("How it was said"),
            kit.ChoiceField(terms(desk.messages, "consent_method", Method)),
            required=True,
            read=lambda method: Method(method or Method.SPOKEN),
        )
        self.on = kit.DateField(clock=clock, latest=partial(today, clock))
        on = self.form.ask(
            lambda w: w.on, self.tr("Withdrawn on"), self.on, required=True, read=kit.day_of
        )
        text = self.form.ask(lambda w: w.text, self.tr("In words"), kit.MultiLineField(2))
        self.body.addWidget(kit.columns(self._method, on))
        self.body.addWidget(text)
        self.yes = kit.Button(self.tr("Withdraw the consent"), self._withdraw, kind="danger")
        self.set_foot(self.yes, form=self.form)
        self.on.follow_today()
        about = f"withdraw.{consent.purpose}.{consent.body}:{person_id}"
        keep_in_sheet(self, desk, self.form, about)

    def first_focus(self) -> QWidget:
        return self._method.field.inputs()[0]

    def _withdraw(self) -> None:
        if not self.form.check():
            return
        one = self._consent
        base = Withdraw(
            purpose=one.purpose,
            on=today(self._desk.office.clock),
            method=Method.SPOKEN,
            about=one.about,
            body=one.body,
            other=one.other,
        )
        self._desk.act(
            self._desk.office.consents.take,
            self._person_id,
            self.form.command(base),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The consent is withdrawn."),
        )

    def _done(self, consents: Consents) -> None:
        self.finish()
        self.recorded.emit(consents)


def _choice(yes: str, no: str) -> kit.SegmentedChoice:
    return kit.SegmentedChoice([(_YES, yes), (_NO, no)])
