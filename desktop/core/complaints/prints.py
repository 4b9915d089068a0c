"""The print of the complaints desk: the letter that answers an objection to a decision."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.complaints.ledger import answered, objections_to, to_be_ratified
from desktop.core.complaints.terms import PAYLOADS, Answer
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.letter_forms import ObjectionAnswer
from desktop.core.intake.casebook import Casebook
from desktop.core.people.courtesy import addressed
from desktop.core.work import Look, Work
from desktop.core.work.ledger import payload_of

#: The letter's id in the catalogue.
ANSWER: Final = "objection_answer"


class ObjectionPrints:
    """Composes the letter of the newest answer; ``frozen`` tells whether a sitting is signed."""

    def __init__(
        self, casebook: Casebook, messages: Messages, frozen: Callable[[Work | Look, str], bool]
    ) -> None:
        self._casebook = casebook
        self._messages = messages
        self._frozen = frozen

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is the id of the request that is objected about."""
        return {ANSWER: self.letter}

    def letter(self, at: Work | Look, subject: str, head: Head) -> ObjectionAnswer:
        """Return the letter; raises Refused ``complaint.not_answered``, and
        ``complaint.not_ratified`` while what the answer comes of waits for that.
        """
        brief, text = self._casebook.brief_in(at, subject), self._messages.text
        found = (
            (voice, event)
            for voice in objections_to(at.session, subject)
            if (event := answered(at.session, voice.id)) is not None
        )
        newest = next(found, None)
        if newest is None:
            raise Refused("complaint.not_answered")
        voice, event = newest
        if to_be_ratified(at.session, voice):
            raise Refused("complaint.not_ratified")
        said = payload_of(event, PAYLOADS)
        whom = "guardian" if brief.minor else ""
        upheld = said.answer is not Answer.NOT_UPHELD
        return ObjectionAnswer(
            head=replace(head, title=text("term.form.objection_answer")),
            addressed=addressed(self._messages, brief.person, whom),
            told=text(
                f"print.objection_{said.answer.value}",
                number=ltr(voice.number),
                received=both_text(riyadh_date(voice.received_at), weekday=False),
                request=ltr(brief.number),
                service=brief.service,
                body_name=brief.policy.studying_body.name,
                day=both_text(riyadh_date(event.at), weekday=False),
            ),
            reason=said.reason,
            after=text("print.objection_decided_anew" if upheld else "print.letter_rejected"),
            unsigned="" if self._frozen(at, said.sitting) else text("print.unsigned_sitting"),
        )
