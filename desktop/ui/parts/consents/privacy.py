"""The notice of privacy where somebody is about to sign: to be read out, with the consents beside
it, all of which may be left for another day.
"""

from collections.abc import Sequence
from functools import partial

from desktop.core.consents.handed.terms import FileNotice
from desktop.core.consents.notice import spoken
from desktop.core.consents.prints import NOTICE
from desktop.core.consents.terms import EXPLICIT, OPTIONAL, Consents, Purpose
from desktop.core.documents.terms import Print
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.consents.handing import HandNoticeSheet
from desktop.ui.parts.consents.notice_card import stands
from desktop.ui.parts.consents.sheets import AnswerSheet
from desktop.ui.parts.consents.words import purpose_name
from desktop.ui.parts.doing import issuing


class PrivacyCard(kit.Card):
    """What is read out; ``acts`` stand before the signature. Nothing waits for what is
    asked here.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Notice of privacy"))
        self._desk, self._person_id = desk, ""
        self._consents: Consents | None = None
        self._notice: FileNotice | None = None
        self._unasked = kit.label("", "help", wrap=True)
        self.answer = kit.Button(
            self.tr("Record consents"), partial(self._ask, OPTIONAL), kind="link"
        )
        self.explicit = kit.Button(
            self.tr("Explicit consent"), partial(self._ask, EXPLICIT), kind="link"
        )
        self.print_notice = kit.Button(self.tr("Print the notice"), self._print, kind="link")
        self.hand = kit.Button(self.tr("Hand the notice over"), self._ask_hand, kind="link")
        self._stands = kit.label("", "help", wrap=True)
        self.acts = kit.acts(self.answer, self.explicit, self.print_notice, self.hand)
        said = kit.label(spoken(desk.messages), wrap=True)
        self.add(said, self._unasked, self._stands)
        if not desk.may(Action.CONSENT_RECORD):
            self.hide()
            self.acts.hide()

    def show_person(self, person_id: str) -> None:
        """Show whose notice it is, and which purposes nobody asked of yet."""
        if person_id != self._person_id:
            self._consents = self._notice = None
            self._dress()
        self._person_id = person_id
        if self._desk.may(Action.CONSENT_RECORD):
            read = self._desk.office.consents.read
            self._desk.read(read, person_id, done=partial(self._show, person_id))
            of_file = self._desk.office.notices.of_file
            self._desk.read(of_file, person_id, done=partial(self._show_notice, person_id))

    def _show(self, person_id: str, consents: Consents) -> None:
        if person_id == self._person_id:
            self._consents = consents
            self._dress()

    def _show_notice(self, person_id: str, file: FileNotice) -> None:
        if person_id == self._person_id:
            self._notice = file
            self._dress()

    def _dress(self) -> None:
        found = self._consents
        for act in (self.answer, self.explicit):
            act.setEnabled(found is not None)
        unasked = [one for one in OPTIONAL if found is not None and found.of(one) is None]
        names = kit.texts.listed(purpose_name(self._desk, one) for one in unasked)
        self._unasked.setText(self.tr("Not asked yet: %1").replace("%1", names))
        self._unasked.setVisible(bool(unasked))
        self.hand.setEnabled(self._notice is not None)
        self._stands.setText(stands(self._notice) if self._notice else "")
        self._stands.setVisible(self._notice is not None)

    def _ask_hand(self) -> None:
        if self._notice is not None:
            about = self._person_id
            sheet = HandNoticeSheet(self, self._desk, about, self._notice)
            sheet.handed.connect(partial(self._show_notice, about))
            sheet.open()

    def _ask(self, purposes: Sequence[Purpose]) -> None:
        if self._consents is not None:
            about = self._person_id
            sheet = AnswerSheet(self, self._desk, about, self._consents, purposes)
            sheet.recorded.connect(partial(self._show, about))
            sheet.open()

    def _print(self) -> None:
        self._desk.act(
            self._desk.office.press.issue,
            NOTICE,
            self._person_id,
            done=self._issued,
            busy=self.print_notice,
            doing=issuing(),
        )

    def _issued(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))
