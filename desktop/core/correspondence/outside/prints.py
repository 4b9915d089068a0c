"""The letter that takes somebody to another association."""

from dataclasses import replace
from typing import Final

from desktop.base.messages import Messages
from desktop.core.correspondence.outside.service import sent_in
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.letter_forms import OutsideLetter
from desktop.core.intake.household_lines import local_mobile
from desktop.core.work import Look, Work

#: The letter's id in the catalogue.
OUTSIDE: Final = "outside"


class OutsidePrints:
    """Composes the letter from what is kept of who is sent."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is the id of who is sent."""
        return {OUTSIDE: self.letter}

    def letter(self, at: Work | Look, subject: str, head: Head) -> OutsideLetter:
        """Return the letter: who it is and where they live; no need, category or illness."""
        row = sent_in(at, subject)
        return OutsideLetter(
            head=replace(head, title=self._messages.text(f"term.form.{OUTSIDE}")),
            to=row.association,
            whom=row.name,
            identity=row.identity,
            mobile=local_mobile(row.mobile),
            place=row.place,
        )
