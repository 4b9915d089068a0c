"""What a message to somebody's phone says of a request: a wording fixed for each state, which names
no category, reason, amount, service or illness. The program sends nothing: the office's own phone
reads number and wording off the screen.
"""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from desktop.base.arabic_text import strip_controls
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.identifiers import check_phone
from desktop.base.messages import Messages
from desktop.core.documents.heads import office_phone
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.standing import FINAL, untold
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor, Doors, Look
from desktop.core.work.settings import get_setting

_FIGURES: Final = re.compile(r"\+?[0-9]+(?:[-/ ][0-9]+)*")
#: A number abroad or a Saudi mobile; a landline at home takes no message.
_TAKES: Final = re.compile(r"\+(?!9661)[0-9]{8,15}")


class Sent(StrEnum):
    """By what the office's phone sends it."""

    SMS = "sms"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class PhoneMessage:
    """``numbers`` in E.164 form, the registered mobile first; ``by`` in the order of offering.
    ``why``: the code that says why there is none, "" where there is one.
    """

    text: str = ""
    numbers: tuple[str, ...] = ()
    by: tuple[Sent, ...] = (Sent.SMS,)
    why: str = ""

    def code(self, number: str, by: Sent) -> str:
        """Return what the office's phone is to read: its own message program opens, filled in."""
        if by is Sent.WHATSAPP:
            return f"https://wa.me/{number.removeprefix('+')}?text={quote(self.text)}"
        return f"SMSTO:{number}:{self.text}"


class PhoneMessages:
    """Puts such messages together."""

    def __init__(
        self, doors: Doors, casebook: Casebook, messages: Messages, name: Callable[[], str]
    ) -> None:
        """``name`` gives the association's, where the letterhead has none."""
        self._doors = doors
        self._casebook = casebook
        self._messages = messages
        self._name = name

    def read(self, actor: Actor, request_id: str) -> PhoneMessage:
        """Return the message of a request as it stands; raises ``intake.unknown_request``."""
        with self._doors.look(actor, Action.REQUEST_READ, request_id) as see:
            view = self._casebook.view_in(see, request_id)
            if view.person.standing.died_on is not None:
                return PhoneMessage(why="message.died")
            if not view.number:
                return PhoneMessage(why="message.draft")
            numbers = tuple(dict.fromkeys(_numbers(view)))
            if not numbers:
                return PhoneMessage(why="message.no_number")
            return PhoneMessage(self._text(see, view), numbers, _ways(view))

    def _text(self, see: Look, view: RequestView) -> str:
        letterhead = get_setting(see.session, "letterhead") or {}
        phone, text = office_phone(see), self._messages.text
        ask = text("term.message.call", phone=phone) if phone else text("term.message.come")
        said = text(
            f"message.{_state(view)}",
            office=letterhead.get("office_name") or self._name(),
            number=view.number,
            ask=ask,
        )
        return _in_order(strip_controls(said))


def _in_order(said: str) -> str:
    """Return a message whose numbers read in their order on a phone: behind Arabic letters
    «1448-0012» would be shown from its end (UAX #9, W2), unless a left-to-right mark precedes it.
    Isolates would serve too, but older phones show them as boxes.
    """
    return _FIGURES.sub("\u200e\\g<0>", said)


def _state(view: RequestView) -> str:
    if untold(view.facts):
        return "replied"
    if view.facts.state in FINAL:
        return "over"
    return "lacks" if view.papers_missing or view.awaiting_signature else "stands"


def _numbers(view: RequestView) -> Iterable[str]:
    """Yield the numbers that take a message; one that the reader sees masked is none."""
    form = view.person.form
    for typed in (form.mobile, form.other_mobile, view.reply_contact):
        try:
            number = check_phone(typed)
        except Refused:
            continue
        if _TAKES.fullmatch(number):
            yield number


def _ways(view: RequestView) -> tuple[Sent, ...]:
    """Return how it may be sent: by WhatsApp where the policy has it, or they asked for it."""
    asked = view.facts.reply_channel == ChannelId.WHATSAPP
    listed = any(one.id == ChannelId.WHATSAPP for one in view.policy.channels)
    if asked:
        return (Sent.WHATSAPP, Sent.SMS)
    return (Sent.SMS, Sent.WHATSAPP) if listed else (Sent.SMS,)
