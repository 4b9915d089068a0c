"""The words of consents: what is asked, how it was answered, and what is shown of it.

Each consent has one purpose, and a refusal is kept as an answer is (PDPL, consent): nothing in
the program depends on an optional one.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose

#: The kind of subject under which a file's consents stand in the ledger.
CONSENTS: Final = "consents"


class Purpose(StrEnum):
    """What is agreed to, each by itself; WORKS: that what somebody made or told is shown (001, ح-1:
    «المحافظة على حقوق الملكية الفكرية»); HEALTH and PRISON: that named details are held for the
    study; INQUIRY: that bodies are asked.
    """

    PHOTOS = "photos"
    PUBLICITY = "publicity"
    WORKS = "works"
    DONORS = "donors"
    BODIES = "bodies"
    HEALTH = "health"
    PRISON = "prison"
    INQUIRY = "inquiry"


OPTIONAL: Final = (
    Purpose.PHOTOS, Purpose.PUBLICITY, Purpose.WORKS, Purpose.DONORS, Purpose.BODIES
)  # fmt: skip
EXPLICIT: Final = (Purpose.HEALTH, Purpose.PRISON)


class Body(StrEnum):
    """Whom the association may ask; OTHER: by the name that stands beside it."""

    SOCIAL_SECURITY = "social_security"
    INSURANCE = "insurance"
    PENSION = "pension"
    CITIZEN_ACCOUNT = "citizen_account"
    PRISON = "prison"
    ASSOCIATION = "association"
    OTHER = "other"


class Method(StrEnum):
    """How it was said. By phone something is refused or withdrawn, never given."""

    SIGNED_PAPER = "signed_paper"
    THUMB_PAPER = "thumb_paper"
    SPOKEN = "spoken"
    SCREEN = "screen"
    LETTER = "letter"
    PHONE = "phone"


class Speaker(StrEnum):
    """Who says it: the person, or for a minor the father, or a guardian by a deed of the court or
    of the father's will.
    """

    SELF = "self"
    FATHER = "father"
    WILAYA = "wilaya"
    WISAYA = "wisaya"


class State(StrEnum):
    """Where a consent stands on a day."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Answered:
    """What was said to one purpose."""

    purpose: Purpose
    given: bool


# Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """``on``: the day it was said; ``about``: whom it is about, by name as the household has it, ""
    for the head. ``deed`` is a guardian's number, ``seen`` says that what makes somebody the
    guardian (the family record of a father) was seen in the original.
    """

    on: date
    method: Method
    about: str = ""
    by: Speaker = Speaker.SELF
    guardian: str = ""
    deed: str = ""
    seen: bool = False
    witness: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Said):
    """Purposes answered at once, each by itself."""

    answers: tuple[Answered, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorise(Said):
    """«تفويض بالاستعلام»: whom the association may ask, until which last day; ``other`` is the name
    of a body that the list has not.
    """

    bodies: tuple[Body, ...]
    until: date
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw:
    """A consent is taken back: that of a purpose, of a body alone where one is named."""

    purpose: Purpose
    on: date
    method: Method
    about: str = ""
    body: Body | None = None
    other: str = ""
    text: Prose = ""


Step = Answer | Authorise | Withdraw

#: The class of each step's payload, by its word in the ledger.
PAYLOADS: Final[dict[str, type[Step]]] = {
    "answer": Answer,
    "authorise": Authorise,
    "withdraw": Withdraw,
}


# Views


@dataclass(frozen=True, slots=True)
class Consent:
    """The newest answer to one purpose (of an inquiry: for one body), and whether it was
    taken back.

    ``until`` is the last day of an inquiry.
    """

    purpose: Purpose
    about: str
    given: bool
    on: date
    body: Body | None = None
    other: str = ""
    until: date | None = None
    withdrawn_on: date | None = None

    def state(self, today: date) -> State:
        """Return where it stands on a day."""
        if not self.given:
            return State.REFUSED
        if self.withdrawn_on is not None:
            return State.WITHDRAWN
        return State.ENDED if self.until is not None and self.until < today else State.GIVEN


@dataclass(frozen=True, slots=True)
class Line:
    """A step as it was recorded; ``former`` names an earlier head, whom it is about."""

    at: datetime
    by: str
    step: Step
    former: str = ""

    @property
    def about(self) -> str:
        """Whom it is about; "" for who heads the file today."""
        return self.step.about or self.former


@dataclass(frozen=True, slots=True)
class Whose:
    """Somebody of a file who may be asked; ``minor`` None: no birth is known."""

    about: str
    name: str
    minor: bool | None


@dataclass(frozen=True, slots=True)
class Consents:
    """A file's consents: how each stands, who may be asked, and every step, the newest first."""

    today: date
    standing: tuple[Consent, ...] = ()
    people: tuple[Whose, ...] = ()
    lines: tuple[Line, ...] = ()

    def of(self, purpose: Purpose, about: str = "") -> Consent | None:
        """Return how a purpose was answered last, None where nobody was asked."""
        found = (one for one in self.standing if (one.purpose, one.about) == (purpose, about))
        return next(found, None)

    def stands(self, purpose: Purpose, about: str = "") -> bool:
        """Tell whether a consent is in force."""
        found = self.of(purpose, about)
        return found is not None and found.state(self.today) is State.GIVEN
