"""The printed register: a month of letters, what came in and what went out."""

from dataclasses import replace
from typing import Final

from desktop.base.errors import Refused
from desktop.base.hijri import hijri_brief, hijri_text, month_span, month_text
from desktop.base.messages import Messages
from desktop.core.correspondence.service import CorrespondenceService
from desktop.core.correspondence.terms import Direction, LetterView
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.letter_forms import Entered, LetterRegister
from desktop.core.work import Action, Look, Work, demand

#: The form's id in the catalogue.
REGISTER: Final = "letters"


class CorrespondencePrints:
    """Composes the register as it stands now."""

    def __init__(self, letters: CorrespondenceService, messages: Messages) -> None:
        self._letters = letters
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is a month («1448-06»)."""
        return {REGISTER: self.register}

    def register(self, at: Work | Look, subject: str, head: Head) -> LetterRegister:
        """Return a month's register for who may read it; raises Refused ``letter.no_month``."""
        demand(at.actor, Action.LETTER_READ)
        try:
            month_span(subject)
        except ValueError as why:
            raise Refused("letter.no_month") from why
        every = self._letters.of_month(at, subject)
        ways = {
            way: tuple(self._line(one) for one in every if one.row.direction is way)
            for way in Direction
        }
        return LetterRegister(
            head=replace(head, title=self._messages.text(f"term.form.{REGISTER}")),
            month=month_text(subject),
            incoming=ways[Direction.IN],
            outgoing=ways[Direction.OUT],
        )

    def _line(self, letter: LetterView) -> Entered:
        text, row, words = self._messages.text, letter.row, letter.words
        theirs = " ".join(
            one
            for one in (words.their_number, hijri_text(words.their_day) if words.their_day else "")
            if one
        )
        note = ""
        if row.cancelled:
            why = letter.steps[-1].why
            note = text("print.letter_cancelled", why=why) if why else text("print.letter_struck")
        elif words.answers:
            note = text(f"print.letter_answers_{row.direction}", number=words.answers)
        elif letter.answered_by:
            code = f"print.letter_answered_{row.direction}"
            note = text(code, number="، ".join(letter.answered_by))
        elif row.open:
            note = text("print.letter_open")
        return Entered(
            number=row.number,
            day=hijri_brief(row.day, row.day),
            how=text(f"term.letter_kind.{row.kind}"),
            party=row.party,
            subject=text("print.letter_hidden") if row.masked else row.subject,
            theirs=theirs,
            about=row.request_number or row.file_number,
            place=words.place,
            note=note,
            struck=row.cancelled,
        )
