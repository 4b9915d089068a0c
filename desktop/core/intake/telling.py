"""What an event tells: each field of what a step was taken with, in words, by who asks.

A new field of a payload gets a line in ``TOLD`` and its name under ``term.told`` in the messages;
a test fails for one without.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

from desktop.base.arabic_text import ltr
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.money import riyals
from desktop.core.documents.forms import Stroke
from desktop.core.intake import snapshot
from desktop.core.intake.payloads import (
    AgreeReplyChannel,
    CheckPapers,
    Clarify,
    Complete,
    Decide,
    Deliver,
    Explain,
    HandRequirements,
    Notify,
    OpenRequest,
    Refer,
    Sign,
    Study,
    Withdraw,
)
from desktop.core.intake.say import months
from desktop.core.intake.terms import PaperEntry
from desktop.core.people.views import mask, sees_numbers
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Action, Role, may

Line = tuple[str, str]
"""What a line is about, and what it says."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells events of one request to somebody with ``roles``, by the request's own policy."""

    messages: Messages
    profile: PolicyProfile
    roles: frozenset[Role]

    def tell(self, payload: Any) -> tuple[Line, ...]:
        """Return what a step was taken with; what is empty or not for these roles is left out."""
        if isinstance(payload, CheckPapers):
            return tuple(self._papers(payload))
        return tuple(self._lines(payload))

    def _lines(self, payload: Any) -> Iterator[Line]:
        told = TOLD[type(payload)]
        for field in fields(payload):
            how = told[field.name]
            words = how.words(self, getattr(payload, field.name))
            if words and may(self.roles, how.needs):
                yield self.messages.text(f"term.told.{field.name}"), words

    def _papers(self, payload: CheckPapers) -> Iterator[Line]:
        names = {paper.id: paper.name for paper in self.profile.papers}
        for entry in payload.entries:
            parts = [self.term("paper_status", entry.status)]
            parts += [f"{name}: {words}" for name, words in self._lines(entry)]
            yield names.get(entry.paper_id, entry.paper_id), "، ".join(parts)
        yield self.messages.text("term.told.data_matched"), self.yes_no(payload.data_matched)

    # ---- words of a field

    def term(self, kind: str, value: str) -> str:
        """Return the word for a value."""
        return self.messages.text(f"term.{kind}.{value}")

    def yes_no(self, value: bool) -> str:
        """Return "yes" or "no"."""
        return self.messages.text(f"term.told.{'yes' if value else 'no'}")

    def number(self, value: str) -> str:
        """Return a number of somebody's, masked for who sees no numbers."""
        return ltr(value if sees_numbers(self.roles) else mask(value)) if value else ""

    def drawing(self, strokes: tuple[Stroke, ...]) -> str:
        """Return where a drawn signature is seen."""
        return self.messages.text("term.told.drawn") if strokes else ""

    def service(self, value: str) -> str:
        """Return a service's name."""
        return next((s.name for s in self.profile.services if s.id == value), value)


@dataclass(frozen=True, slots=True)
class Told:
    """How a field is told ("" for nothing to tell), and who may hear it of those who read the
    request.
    """

    words: Callable[[Teller, Any], str]
    needs: Action = Action.REQUEST_READ


def _of(kind: str) -> Told:
    def words(teller: Teller, value: StrEnum | str) -> str:
        return teller.term(kind, value) if value else ""

    return Told(words)


def _day(_teller: Teller, value: date | None) -> str:
    return both_text(value, weekday=False) if value else ""


_TEXT: Final = Told(lambda _teller, value: value)
_DAY: Final = Told(_day)
_NUMBER: Final = Told(Teller.number)
_YES_NO: Final = Told(Teller.yes_no)
_YES: Final = Told(lambda teller, value: teller.yes_no(value) if value else "")
_STUDY: Final = Told(lambda _teller, value: value, Action.STUDY_READ)
#: Told by the page itself, or part of a line that is told of another field.
_ELSEWHERE: Final = Told(lambda _teller, _value: "")

TOLD: Final[Mapping[type, Mapping[str, Told]]] = {
    OpenRequest: {
        "person_id": _ELSEWHERE,  # whose page it is
        "service_id": Told(Teller.service),
        "channel": _of("channel"),
        "need": _TEXT,
        "urgent_reason": _TEXT,
        "received_on": _DAY,
        "received_place": _TEXT,
        "received_by": _TEXT,
    },
    HandRequirements: {},
    CheckPapers: {"entries": _ELSEWHERE, "data_matched": _YES_NO},
    PaperEntry: {
        "paper_id": _ELSEWHERE,
        "status": _ELSEWHERE,
        "issued": _DAY,
        "expires": _DAY,
        "note": _TEXT,
        "accepted_reason": _TEXT,
        "renewal_by": _DAY,
    },
    Clarify: {"question": _TEXT, "answered_by": _TEXT},
    Sign: {
        "snapshot_hash": Told(lambda _teller, value: ltr(snapshot.short(value))),
        "signer": _of("signer"),
        "method": _of("sign_method"),
        "strokes": Told(Teller.drawing),
        "aspect": _ELSEWHERE,  # of the drawing, on the printed request
        "signer_name": _TEXT,
        "signer_identity": _NUMBER,
        "deed_number": _NUMBER,
        "deed_scope": _TEXT,
        "deed_expires": _DAY,
        "witness": _TEXT,
        "read_aloud": _YES,
    },
    Explain: {},
    AgreeReplyChannel: {"channel": _of("channel"), "contact": _NUMBER},
    Refer: {"note": _TEXT},
    Complete: {},
    Study: {"findings": _STUDY, "recommendation": _STUDY},
    Decide: {
        "outcome": _of("outcome"),
        "reason": _TEXT,
        "amount": Told(lambda _teller, value: riyals(value) if value else ""),
        "recurring_months": Told(lambda _teller, value: months(value) if value else ""),
        "sitting": Told(lambda _teller, value: ltr(value) if value else ""),
    },
    Notify: {"channel": _of("channel"), "reached": _of("reached"), "note": _TEXT},
    Deliver: {"what": _TEXT, "taken_by": _TEXT, "last": _YES_NO},
    Withdraw: {"reason": _TEXT},
}
