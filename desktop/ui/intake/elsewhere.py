"""Sending somebody from outside the area to another association, with a letter."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.correspondence.outside.prints import OUTSIDE
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.core.correspondence.rules import LONGEST
from desktop.core.documents.terms import Print
from desktop.core.intake.visits.rules import LONGEST_NAME
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.office import Office
from desktop.core.people.terms import PersonForm
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.drafts import keep_in_sheet

_OTHER: Final = ""


def send_elsewhere(office: Office, actor: Actor, command: SendElsewhere) -> Print:
    """Record who is sent where, put the visit into the day's log, and issue the letter."""
    sent = office.outside.send(actor, command)
    came = RecordVisit(Purpose.NEW_REQUEST, ChannelId.INTERVIEW, command.name, command.person_id)
    office.visits.record(actor, came, here=True)
    return office.press.issue(actor, OUTSIDE, sent.id)


class ElsewhereSheet(kit.Sheet):
    """``issued(Print)`` once the letter has its number. ``known``: associations named before;
    ``form`` is what was typed of the person so far.
    """

    issued = Signal(object)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        known: Sequence[str],
        form: PersonForm | None,
        person_id: str = "",
    ) -> None:
        super().__init__(over, self.tr("Send to another association"), width=680)
        self._desk = desk
        self._base = SendElsewhere("", "", person_id=person_id)
        self.form = kit.FormOf(SendElsewhere, self, apart=lambda s: (s.person_id,))
        told = self.tr(
            "No file and no request is opened. The letter tells no need and no category."
        )
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self._ask(known)
        if form is not None:
            where = kit.texts.listed(filter(None, (form.address.city, form.address.district)))
            self.form.put(lambda s: s.name, form.name.full)
            self.form.put(lambda s: s.identity, form.identity.number)
            self.form.put(lambda s: s.mobile, form.mobile)
            self.form.put(lambda s: s.place, where)
        self.yes = kit.Button(self.tr("Issue the letter"), self._send, kind="primary", icon="send")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"elsewhere:{person_id or 'new'}")

    def _ask(self, known: Sequence[str]) -> None:
        ask, line = self.form.ask, kit.TextField
        name = ask(lambda s: s.name, self.tr("Name"), line(maximum=LONGEST_NAME), required=True)
        self.body.addWidget(
            kit.columns(
                name,
                ask(lambda s: s.place, self.tr("Where they live"), line(maximum=LONGEST)),
            )
        )
        self.body.addWidget(
            kit.columns(
                ask(lambda s: s.identity, self.tr("Identity, if given"), line(maximum=40)),
                ask(lambda s: s.mobile, self.tr("Mobile, if given"), line(maximum=40)),
            )
        )
        self._association = ask(
            lambda s: s.association,
            self.tr("The other association"),
            line(maximum=LONGEST),
            required=True,
        )
        options = [*((one, one) for one in known), (_OTHER, self.tr("Another, written here"))]
        self.choice = kit.ChoiceField(options)
        self.choice.set_value(known[0] if known else _OTHER)
        self._choose = self.form.row("known", self.tr("Named before"), self.choice)
        self._choose.setVisible(bool(known))
        self.choice.changed.connect(self._take_over)
        self.body.addWidget(kit.columns(self._association, self._choose))
        self.body.addWidget(
            ask(lambda s: s.note, self.tr("Note for the office"), kit.MultiLineField(2))
        )
        self._take_over()

    def _take_over(self) -> None:
        """Take what was chosen over, to be seen and changed."""
        if chosen := self.choice.value():
            self.form.put(lambda s: s.association, chosen)

    def first_focus(self) -> QWidget:
        return self.form.at(lambda s: s.name).field.inputs()[0]

    def _send(self) -> None:
        if self.form.check():
            self._desk.act(
                send_elsewhere,
                self.form.command(self._base),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=issuing(),
            )

    def _done(self, printed: Print) -> None:
        self.finish()
        self.issued.emit(printed)
