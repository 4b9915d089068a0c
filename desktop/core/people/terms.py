"""The words of the people desk: what is registered, and what is shown of it.

Amounts are whole halalas a month (100 halalas = 1 riyal). Dates are Gregorian; what was typed is
kept beside them.
"""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.dates import Calendar
from desktop.base.money import Halalas, total
from desktop.base.typed import Prose
from desktop.core.people.details import ACTIVE, School, Standing, Tenancy
from desktop.core.people.revised import Revised
from desktop.core.policy.circumstances import HousingKind, IncomeSource, Marital, ObligationKind


class IdentityKind(StrEnum):
    """What proves who the person is."""

    NATIONAL_ID = "national_id"
    IQAMA = "iqama"
    BORDER = "border"
    GCC = "gcc"
    PASSPORT = "passport"
    NONE_YET = "none_yet"


class Gender(StrEnum):
    MALE = "male"
    FEMALE = "female"


class Relationship(StrEnum):
    """Of a member to the head of the file."""

    SPOUSE = "spouse"
    SON = "son"
    DAUGHTER = "daughter"
    FATHER = "father"
    MOTHER = "mother"
    BROTHER = "brother"
    SISTER = "sister"
    GRANDCHILD = "grandchild"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in four parts, shown as typed. Father and grandfather may be missing."""

    first: str
    father: str = ""
    grandfather: str = ""
    family: str = ""

    @property
    def full(self) -> str:
        """The parts, one space apart."""
        return " ".join(p for p in (self.first, self.father, self.grandfather, self.family) if p)


@dataclass(frozen=True, slots=True)
class Identity:
    """An identity as typed; ``override_reason`` accepts a number whose check digit is wrong."""

    kind: IdentityKind
    number: str = ""
    override_reason: str = ""
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Birth:
    """A birth date, or only the year (in ``calendar``) where no more is known."""

    day: date | None = None
    year: int | None = None
    typed: str = ""
    calendar: Calendar = Calendar.HIJRI


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody living in the household beside the head of the file.

    ``identity_kind`` None: what the number itself tells (files of before have no kind).
    ``override_reason`` accepts an identity number whose check digit is wrong. ``occupation`` is
    school and grade, or work. Who died stays in the household's record, with the day.
    """

    name: str
    relationship: Relationship
    birth: Birth = field(default_factory=Birth)
    identity_number: str = ""
    note: str = ""
    override_reason: str = ""
    identity_kind: IdentityKind | None = None
    expires: date | None = None
    marital: Marital | None = None
    school: School | None = None
    occupation: str = ""
    died_on: date | None = None


@dataclass(frozen=True, slots=True)
class Income:
    """``note`` says from whom or by what paper, ``until`` when it ends (None: nobody said)."""

    source: IncomeSource
    monthly: Halalas
    note: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Obligation:
    """``note`` says to whom it is owed."""

    kind: ObligationKind
    monthly: Halalas
    note: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """A place, and the National Address where it is known."""

    city: str = ""
    district: str = ""
    street: str = ""
    building: str = ""
    postcode: str = ""
    additional: str = ""
    short_code: str = ""


@dataclass(frozen=True, slots=True)
class PersonForm:
    """Everything that reception enters of a beneficiary (the command of register and update).

    ``latin_name`` is a foreigner's name as the passport has it. ``iban_owner`` is empty where the
    account is the person's own.
    """

    name: PersonName
    identity: Identity
    gender: Gender = Gender.MALE
    marital: Marital | None = Marital.MARRIED
    birth: Birth = field(default_factory=Birth)
    mobile: str = ""
    other_mobile: str = ""
    iban: str = ""
    nationality: str = ""
    address: Address = field(default_factory=Address)
    categories: tuple[str, ...] = ()
    #: None: nobody answered it; a file of before says OTHER for this too.
    housing: HousingKind | None = None
    members: tuple[Member, ...] = ()
    incomes: tuple[Income, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    old_file_number: str = ""
    note: Prose = ""
    latin_name: str = ""
    iban_owner: str = ""
    iban_owner_kin: Relationship | None = None
    tenancy: Tenancy = field(default_factory=Tenancy)


@dataclass(frozen=True, slots=True)
class Household:
    """What the researcher writes of a file: the rest of it is reception's."""

    members: tuple[Member, ...]
    incomes: tuple[Income, ...]
    obligations: tuple[Obligation, ...]
    housing: HousingKind | None
    note: Prose = ""
    tenancy: Tenancy = field(default_factory=Tenancy)


def living(form: PersonForm) -> tuple[Member, ...]:
    """Return the members of a household who are not known to have died."""
    return tuple(member for member in form.members if member.died_on is None)


def heads(form: PersonForm) -> int:
    """Return how many live in a household, the head of the file with them."""
    return 1 + len(living(form))


#: What stands in a file that was erased: the gender is the form's default and tells nothing.
NOBODY: Final = PersonForm(PersonName(""), Identity(IdentityKind.NONE_YET), marital=None)


class Shown(StrEnum):
    """How much of household, income and obligations a role sees.

    Of a SUMMARY the amounts are one line (OTHER), and of the members only who they are to the
    head; MASKED shows these members and no amount; of NOTHING the lists are empty.
    """

    FULL = "full"
    SUMMARY = "summary"
    MASKED = "masked"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class PersonView:
    """A beneficiary as one role may see it (``masked``: numbers show their last digits only).

    ``renewed_on``: when the data was last confirmed, changed or declared.
    """

    id: str
    file_number: str
    form: PersonForm
    version: int
    registered_on: date
    updated_on: date
    renewed_on: date
    masked: bool = False
    household: Shown = Shown.FULL
    standing: Standing = ACTIVE

    @property
    def income_total(self) -> Halalas:
        """A month, of the whole household."""
        return total(i.monthly for i in self.form.incomes)

    @property
    def income_per_head(self) -> Halalas:
        """A month, for each living person of the household, rounded down."""
        return Halalas(self.income_total // heads(self.form))


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of search results; ``member``: by whom of the household it was found ("": not so)."""

    id: str
    file_number: str
    name: str
    identity_kind: IdentityKind
    identity: str
    mobile: str
    city: str
    categories: tuple[str, ...]
    members: int
    member: str = ""
    standing: Standing = ACTIVE


@dataclass(frozen=True, slots=True)
class VersionView:
    """One confirmed form in a file's history, with the names of the fields that it changed;
    ``by`` is the name of who confirmed it, "" where the account is unknown. ``said`` is of a
    change that was made without a request.
    """

    version: int
    at: datetime
    by: str
    form: PersonForm
    changed: tuple[str, ...]
    said: Revised | None = None
