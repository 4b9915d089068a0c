"""A file's consents on a page: how each stands, and the sheets that record and withdraw."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from desktop.core.consents.terms import EXPLICIT, OPTIONAL, Consent, Consents, Purpose, State
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.consents.sheets import AnswerSheet, InquirySheet, TakeBackSheet
from desktop.ui.parts.consents.words import purpose_name, state_text

#: A refusal is an answer like another: no colour of warning tells of it.
_KINDS: Final = {
    State.GIVEN: "ok",
    State.REFUSED: "neutral",
    State.WITHDRAWN: "neutral",
    State.ENDED: "neutral",
}


class ConsentsCard(kit.Card):
    """To be read by who reads consents; nothing on any page waits for what stands here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Consents"))
        self._desk, self._person_id = desk, ""
        self._consents: Consents | None = None
        self._sealed = False
        self._lack = kit.Banner("info")
        self._lack.hide()
        self._rows = kit.Rows(lined=True)
        self._unasked = kit.label("", "help", wrap=True)
        self.answer = kit.Button(
            self.tr("Record consents"), partial(self.ask, OPTIONAL), icon="plus"
        )
        self.explicit = kit.Button(
            self.tr("Explicit consent"), partial(self.ask, EXPLICIT), icon="plus"
        )
        self.inquiry = kit.Button(
            self.tr("Authorisation to ask bodies"), self.ask_inquiry, icon="plus"
        )
        self._acts = kit.acts(self.answer, self.explicit, self.inquiry)
        self.add(self._lack, self._rows, self._unasked, self._acts)
        self._acts.setVisible(desk.may(Action.CONSENT_RECORD))
        if not desk.may(Action.CONSENT_READ):
            self.hide()

    def show_consents(self, person_id: str, consents: Consents | None) -> None:
        """Show another file's consents; None for who reads none."""
        if consents is None:
            return
        self._person_id, self._consents = person_id, consents
        self._rows.set_rows(self._row(one) for one in consents.standing)
        answered = {one.purpose for one in consents.standing if not one.about}
        unasked = [one for one in OPTIONAL if one not in answered]
        names = kit.texts.listed(purpose_name(self._desk, one) for one in unasked)
        self._unasked.setText(self.tr("Not asked yet: %1").replace("%1", names))
        self._unasked.setVisible(bool(unasked))
        self._tell_lack()

    def show_sealed(self, *, kept: bool) -> None:
        """Hear whether something of the file is kept sealed."""
        self._sealed = kept
        self._tell_lack()

    def ask(self, purposes: Sequence[Purpose]) -> None:
        """Ask for an answer to each of some purposes."""
        if self._consents is not None:
            sheet = AnswerSheet(self, self._desk, self._person_id, self._consents, purposes)
            sheet.recorded.connect(partial(self._recorded, self._person_id))
            sheet.open()

    def ask_inquiry(self) -> None:
        """Ask whom the association may ask."""
        if self._consents is not None:
            sheet = InquirySheet(self, self._desk, self._person_id, self._consents)
            sheet.recorded.connect(partial(self._recorded, self._person_id))
            sheet.open()

    def ask_withdraw(self, consent: Consent) -> None:
        """Ask when and how a consent was taken back."""
        sheet = TakeBackSheet(self, self._desk, self._person_id, consent)
        sheet.recorded.connect(partial(self._recorded, self._person_id))
        sheet.open()

    def ask_withdraw_again(self, named: str) -> None:
        """Ask about the consent of a draft, ``purpose.body:person``, where it still stands."""
        found = self._consents
        for one in found.standing if found is not None else ():
            given = found is not None and one.state(found.today) is State.GIVEN
            if given and named == f"{one.purpose}.{one.body}:{self._person_id}":
                self.ask_withdraw(one)

    def _recorded(self, person_id: str, consents: Consents) -> None:
        if person_id == self._person_id:
            self.show_consents(person_id, consents)

    def _tell_lack(self) -> None:
        """Say calmly that details are kept to whose holding nobody agreed."""
        found = self._consents
        stands = found is not None and any(
            one.purpose in EXPLICIT and one.state(found.today) is State.GIVEN
            for one in found.standing
        )
        self._lack.set_text(
            self.tr("Aid that needs them is studied once it is on record; the rest goes on."),
            lead=self.tr("Details are kept sealed, and no explicit consent to them stands."),
        )
        self._lack.setVisible(self._sealed and found is not None and not stands)

    def _row(self, one: Consent) -> kit.ItemRow:
        state = one.state(self._consents.today) if self._consents else State.GIVEN
        name = purpose_name(self._desk, one.purpose, one.body, one.other)
        title = kit.texts.joined(name, one.about)
        withdraw = None
        if state is State.GIVEN and self._desk.may(Action.CONSENT_WITHDRAW):
            withdraw = kit.Button("", partial(self.ask_withdraw, one), kind="link")
            withdraw.setText(self.tr("Withdraw"))
            withdraw.setAccessibleName(f"{withdraw.text()}: {title}")
        note = state_text(self._desk, one, state)
        return kit.ItemRow(title, note, kind=_KINDS[state], aside=withdraw)
