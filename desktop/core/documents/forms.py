"""The frozen data of every printed form: what a print says, apart from how it looks.

A form is printed from one of these and reprinted from the same bytes years later, so a class holds
the words and figures that stood on the print, never an id to be looked up again. Texts are plain
Arabic; identifiers (national ID, IBAN, telephone, request number) are bare Western digits or Latin
letters; money is whole halalas; days carry both calendars. An empty text means "not stated".
"""

from datetime import date
from enum import StrEnum
from typing import Final

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.hijri import gregorian_text, hijri_text
from desktop.base.money import Halalas

_sealed = with_config(ConfigDict(extra="forbid"))

#: One point of a stroke: x and y from 0 to 1 of the pad's width and height (y downwards),
#: milliseconds since the first point, pressure from 0 to 1 (0.5 where the device has none).
Point = tuple[float, float, int, float]
Stroke = tuple[Point, ...]


#: The version of the words around a form's data (labels, headings); a print keeps its own for good.
WORDING: Final = 8


class DigitChoice(StrEnum):
    """The office's digits; identifiers are Western in either case."""

    ARABIC = "arabic"
    WESTERN = "western"


@_sealed
@dataclass(frozen=True, slots=True)
class Day:
    """A day as ISO date (Gregorian) and as it is written in both calendars."""

    iso: str
    hijri: str
    gregorian: str

    @classmethod
    def of(cls, day: date) -> "Day":
        """Return ``day`` with its texts; raises Refused outside 1343-1500 AH."""
        return cls(day.isoformat(), hijri_text(day), gregorian_text(day))


@_sealed
@dataclass(frozen=True, slots=True)
class Head:
    """What every form carries above its text and at its foot.

    ``wording`` is the version of the words around its data; prints of before it say nothing of it.
    ``practice``: the office is one to practise in, and its people are made up.
    """

    office: str
    policy: str
    title: str
    day: Day | None = None
    licence: str = ""
    contact: str = ""
    number: str = ""
    staff: str = ""
    job: str = ""
    code: str = ""
    audit: str = ""
    digits: DigitChoice = DigitChoice.ARABIC
    copy: bool = False
    draft: bool = False
    blank: bool = False
    wording: int = 1
    practice: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class Choice:
    """A question with its possible answers; the blank form prints a box for each."""

    options: tuple[str, ...]
    chosen: tuple[str, ...] = ()


@_sealed
@dataclass(frozen=True, slots=True)
class Amount:
    """A sum by its source, monthly unless the label says otherwise."""

    label: str
    halalas: Halalas | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class Applicant:
    name: str = ""
    identity_kind: str = ""
    identity: str = ""
    identity_expiry: str = ""
    birth: str = ""
    nationality: str = ""
    sex: str = ""
    marital: str = ""
    file_number: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Contact:
    mobile: str = ""
    other: str = ""
    email: str = ""
    reply_by: str = ""
    iban: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Address:
    """The National Address; ``place`` is where the house is, as people say it."""

    city: str = ""
    district: str = ""
    street: str = ""
    building: str = ""
    postcode: str = ""
    additional: str = ""
    short: str = ""
    place: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Member:
    name: str
    relation: str = ""
    identity: str = ""
    birth: str = ""
    status: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Housing:
    kind: Choice
    tenure: Choice
    rent: Halalas | None = None
    note: str = ""


class PaperState(StrEnum):
    """How one required paper was met; UNKNOWN on a form for handwriting."""

    SEEN = "seen"
    COPY = "copy"
    MISSING = "missing"
    UNKNOWN = "unknown"


@_sealed
@dataclass(frozen=True, slots=True)
class Paper:
    name: str
    state: PaperState = PaperState.UNKNOWN
    note: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Consent:
    """One optional consent; ``given`` is None where it was not asked."""

    text: str
    given: bool | None = None


class SignerKind(StrEnum):
    PERSON = "person"
    AGENT = "agent"
    GUARDIAN = "guardian"
    FATHER = "father"
    MOTHER = "mother"
    OTHER = "other"
    THUMBPRINT = "thumbprint"
    NONE = "none"


@_sealed
@dataclass(frozen=True, slots=True)
class Signing:
    """Who signed, in what capacity, and what the signature covers.

    ``aspect`` is the pad's width over its height. ``snapshot`` is the short code of the covered
    content's hash, ``at`` the moment in UTC (ISO 8601), ``sequence`` the signature's number.
    ``by``: who gave a thumbprint; ``she``: the signer is a woman, None where it is not known;
    ``on_screen``: signing was not possible, and there is no print; ``print_number``: the form with
    the ink, ``on_paper``: it was signed by pen on paper. Of ``kind`` NONE with a ``sequence``, that
    signature is no longer of the content.
    """

    kind: SignerKind = SignerKind.NONE
    name: str = ""
    identity: str = ""
    deed: str = ""
    scope: str = ""
    deed_expiry: str = ""
    on_behalf: str = ""
    witness: str = ""
    witness_role: str = ""
    read_aloud: bool = False
    at: str = ""
    day: Day | None = None
    time: str = ""
    snapshot: str = ""
    sequence: int = 0
    aspect: float = 3.0
    strokes: tuple[Stroke, ...] = ()
    witness_strokes: tuple[Stroke, ...] = ()
    by: SignerKind = SignerKind.NONE
    she: bool | None = None
    kinship: str = ""
    deed_kind: str = ""
    father: str = ""
    family_record: bool = False
    reason: str = ""
    witness_identity: str = ""
    on_screen: bool = False
    print_number: str = ""
    reader: str = ""
    on_paper: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class RequestForm:
    """The registration or support request, titled as the policy titles it."""

    head: Head
    service: str
    details: str
    applicant: Applicant
    contact: Contact
    address: Address
    category: Choice
    members: tuple[Member, ...]
    incomes: tuple[Amount, ...]
    obligations: tuple[Amount, ...]
    per_head: Halalas | None
    housing: Housing
    papers: tuple[Paper, ...]
    signer_term: str
    declaration: str
    studied_by: str
    reply_sentence: str
    privacy: str
    consents: tuple[Consent, ...]
    signing: Signing


@_sealed
@dataclass(frozen=True, slots=True)
class Reply:
    """The reply rule in words; ``day`` where the policy's rule gives one, with its label, and
    ``note`` what the date rests upon, or is without the office's pauses.
    """

    sentence: str
    day: Day | None = None
    label: str = ""
    note: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Receipt:
    """The slip (A5) that the visitor takes away; ``received`` are the papers that were brought."""

    head: Head
    request_number: str
    applicant: str
    service: str
    studied_by: str
    missing: tuple[str, ...]
    reply: Reply
    ask: str
    complain: str
    received: tuple[str, ...] = ()
