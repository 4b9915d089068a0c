"""The frozen data of the prints about privacy and consents; what ``forms`` says of all holds here
too.
"""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the notice, under its heading."""

    title: str
    text: str


@_sealed
@dataclass(frozen=True, slots=True)
class PrivacyNotice:
    """What is said of a person's data before they are asked for; ``told``: that it was handed over,
    over a signature. ``version`` tells the text apart ("" where texts had none yet).
    """

    head: Head
    name: str
    file_number: str
    clauses: tuple[Clause, ...]
    told: str
    version: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Answer:
    """A purpose or a body as it was answered; ``given`` None: it is to be answered by hand.

    ``stands`` tells how and when, a withdrawal too, of which neither box is ticked any more.
    """

    text: str
    given: bool | None = None
    stands: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Answers:
    """What one of a file answered; ``name`` is "" on a blank form."""

    name: str
    rows: tuple[Answer, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class ConsentsForm:
    """Optional consents, each with its own boxes and its own signature."""

    head: Head
    name: str
    identity: str
    file_number: str
    opening: str
    people: tuple[Answers, ...]
    closing: str


@_sealed
@dataclass(frozen=True, slots=True)
class ExplicitConsent:
    """The consent to hold named details for the study; which they are is written in by hand."""

    head: Head
    name: str
    identity: str
    file_number: str
    opening: str
    people: tuple[Answers, ...]
    closing: str


@_sealed
@dataclass(frozen=True, slots=True)
class InquiryForm:
    """«تفويض بالاستعلام»: whom the association may ask; each answer tells its last day."""

    head: Head
    name: str
    identity: str
    file_number: str
    opening: str
    people: tuple[Answers, ...]
    closing: str
