"""The rows that every consent asks for: whom it is about, who says it, how and when."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.consents.rules import BY_DEED, WITNESSED, speakers
from desktop.core.consents.terms import Consents, Method, Speaker
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import reword, terms

translate = QCoreApplication.translate

#: The choice of the head of the file, who has no name in its household.
HEAD = "-"


class SaidRows:
    """Asks of a form ``Answer`` or ``Authorise`` what ``Said`` has; who is a minor is asked for by
    the guardian.
    """

    def __init__(self, form: kit.FormOf[Any], desk: Desk, consents: Consents) -> None:
        self._form, self._desk = form, desk
        self._minor = {one.about or HEAD: one.minor for one in consents.people}
        ask, messages, clock = form.ask, desk.messages, desk.office.clock
        people = [(one.about or HEAD, one.name) for one in consents.people]
        self.about = kit.ChoiceField(people)
        self.about.set_value(HEAD)
        self._by = kit.ChoiceField(terms(messages, "consent_speaker", Speaker))
        self._method = kit.ChoiceField(terms(messages, "consent_method", Method))
        self.on = kit.DateField(clock=clock, latest=lambda: today(clock))
        self.rows = [
            ask(
                lambda s: s.about,
                translate("SaidRows", "Whom it is about"),
                self.about,
                required=True,
                read=lambda about: "" if about in (None, HEAD) else about,
            ),
            ask(
                lambda s: s.by,
                translate("SaidRows", "Who says it"),
                self._by,
                required=True,
                read=lambda by: Speaker(by or Speaker.SELF),
            ),
        ]
        self.guardian = [
            ask(
                lambda s: s.guardian, translate("SaidRows", "Name of the guardian"), kit.NameField()
            ),
            ask(
                lambda s: s.deed,
                translate("SaidRows", "Number of the deed"),
                kit.TextField(maximum=60),
            ),
        ]
        self.seen = ask(
            lambda s: s.seen,
            "",
            kit.CheckRow(translate("SaidRows", "Family record or deed seen in the original")),
        )
        self.how = [
            ask(
                lambda s: s.method,
                translate("SaidRows", "How it was said"),
                self._method,
                required=True,
                read=lambda method: Method(method or Method.SIGNED_PAPER),
            ),
            ask(
                lambda s: s.on,
                translate("SaidRows", "Said on"),
                self.on,
                required=True,
                read=kit.day_of,
            ),
        ]
        self.witness = ask(
            lambda s: s.witness, translate("SaidRows", "Name of the witness"), kit.NameField()
        )
        self.on.follow_today()
        self._suit_speaker()
        form.changed.connect(self.suit)
        self.about.changed.connect(self._suit_speaker)

    def box(self) -> list[QWidget]:
        """Return the rows of who and how, to be laid one under the other."""
        return [
            kit.columns(*self.rows),
            kit.columns(*self.guardian),
            self.seen,
            kit.columns(*self.how),
            self.witness,
        ]

    def suit(self) -> None:
        """Ask for what the choices need."""
        by, method = self._by.value(), self._method.value()
        another = by not in (None, Speaker.SELF.value)
        self.guardian[0].setVisible(another)
        self.guardian[1].setVisible(by in {one.value for one in BY_DEED})
        self.seen.setVisible(another)
        self.witness.setVisible(method in {one.value for one in WITNESSED})

    def _suit_speaker(self) -> None:
        """Offer who may say it for whom: an adult for themselves."""
        minor = self._minor.get(self.about.value() or HEAD)
        offered = speakers(minor)
        reword(self._by, terms(self._desk.messages, "consent_speaker", offered))
        if Speaker.SELF in offered and self._by.value() is None:
            self._by.set_value(Speaker.SELF.value)
        self.suit()
