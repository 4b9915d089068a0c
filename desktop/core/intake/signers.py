"""Who may sign for whom, and the words of what makes somebody a child's guardian."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Final, Protocol

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.identifiers import read
from desktop.base.keys import one_name
from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.goods.terms import Portion
from desktop.core.people.identifiers import check_identity, check_member_number
from desktop.core.people.terms import Identity
from desktop.core.policy.profile import PolicyProfile


class SignerKind(StrEnum):
    """Who signs. A relative who only carries papers may not; OTHER: for a child, with a reason."""

    PERSON = "person"
    AGENT = "agent"
    FATHER = "father"
    GUARDIAN = "guardian"
    MOTHER = "mother"
    OTHER = "other"


class SignMethod(StrEnum):
    """How the signature was given."""

    PEN = "pen"
    THUMB_SCREEN = "thumb_screen"
    THUMB_INK = "thumb_ink"
    INK_ON_PAPER = "ink_on_paper"


class Kinship(StrEnum):
    """What the one who signs is to the one whose request it is."""

    FATHER = "father"
    MOTHER = "mother"
    GRANDFATHER = "grandfather"
    GRANDMOTHER = "grandmother"
    BROTHER = "brother"
    SISTER = "sister"
    UNCLE = "uncle"
    AUNT = "aunt"
    SPOUSE = "spouse"
    OTHER_KIN = "other_kin"
    NO_KIN = "no_kin"


MEN: Final = frozenset({Kinship.FATHER, Kinship.GRANDFATHER, Kinship.BROTHER, Kinship.UNCLE})
WOMEN: Final = frozenset({Kinship.MOTHER, Kinship.GRANDMOTHER, Kinship.SISTER, Kinship.AUNT})


class Signing(Protocol):
    """What a signature is judged by, of a request or of a change without one. ``minor`` is None
    where no birth is known, ``printed`` the number of the form that bears the ink.
    """

    @property
    def profile(self) -> PolicyProfile: ...

    @property
    def snapshot_hash(self) -> str: ...

    @property
    def beneficiary(self) -> "Who": ...

    @property
    def minor(self) -> bool | None: ...

    @property
    def died(self) -> bool: ...

    @property
    def in_person(self) -> bool: ...

    @property
    def printed(self) -> str: ...

    @property
    def today(self) -> date: ...


class DeedKind(StrEnum):
    """A court's deed over a child: guardianship given by the court or by the father's will, and
    custody or support, by which a mother signs.
    """

    WILAYA = "wilaya"
    WISAYA = "wisaya"
    CUSTODY = "custody"
    SUPPORT = "support"


class FatherProof(StrEnum):
    """Whether the father lives, or the paper that shows his death."""

    ALIVE = "alive"
    DEATH_CERTIFICATE = "death_certificate"
    HEIRS_DEED = "heirs_deed"


THUMB: Final = frozenset({SignMethod.THUMB_SCREEN, SignMethod.THUMB_INK})
ON_SCREEN: Final = frozenset({SignMethod.PEN, SignMethod.THUMB_SCREEN})
_ADULT: Final = frozenset({SignerKind.PERSON, SignerKind.AGENT, SignerKind.GUARDIAN})
_MINOR: Final = frozenset(SignerKind) - {SignerKind.PERSON, SignerKind.AGENT}
#: By which deeds each kind of signer signs.
DEEDS: Final[Mapping[SignerKind, tuple[DeedKind, ...]]] = {
    SignerKind.GUARDIAN: (DeedKind.WILAYA, DeedKind.WISAYA),
    SignerKind.MOTHER: (DeedKind.CUSTODY, DeedKind.SUPPORT),
}
#: Who signs by a deed or a power of attorney, whose number is asked for.
BY_DEED: Final = frozenset({SignerKind.AGENT, *DEEDS})
#: Kinds that say themselves what they are to the child.
AKIN: Final = {SignerKind.FATHER: Kinship.FATHER, SignerKind.MOTHER: Kinship.MOTHER}


def may_sign(minor: bool | None, *, mothers: bool) -> tuple[SignerKind, ...]:
    """Return who may sign, in the order of offering: for a minor the father, a guardian by deed,
    a mother where the office lets ``mothers``, another for a reason. Of unknown age: anybody.
    """
    allowed = {True: _MINOR, False: _ADULT, None: frozenset(SignerKind)}[minor]
    return tuple(
        kind for kind in SignerKind if kind in allowed and (mothers or kind != SignerKind.MOTHER)
    )


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody by name and identity number, each "" where it is not known."""

    name: str
    number: str

    def alike(self, other: "Who") -> str:
        """Return by what somebody is this other one: identity, name (folded), or ""."""
        if read(self.number) and read(self.number) == read(other.number):
            return "identity"
        return "name" if one_name(self.name, other.name) else ""


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who signed for another, as what, and until when the deed holds (None: no end is told)."""

    kind: SignerKind
    who: Who
    deed_expires: date | None = None


@dataclass(frozen=True, slots=True)
class Handing:
    """What a delivery goes by: who signed for the person (None: nobody else), what was granted in
    money, and what was handed over of it. ``cash``: what of it approved orders have for the desk to
    hand over, each amount by itself; None of a request whose money goes by no orders.
    """

    deputy: Deputy | None = None
    granted: Halalas = NOTHING
    handed: Halalas = NOTHING
    #: What was granted in kind and is left, and what was handed out of it.
    goods: tuple[Portion, ...] = ()
    given: tuple[Portion, ...] = ()
    cash: tuple[Halalas, ...] | None = None

    @property
    def left(self) -> Halalas:
        """What is still to be handed over."""
        return Halalas(self.granted - self.handed)


#: Before there is anything to hand over.
NOTHING_YET: Final = Handing()


def of_another(field: str, identity: Identity | None, number: str) -> Iterator[Problem]:
    """Yield what is wrong with the identity of who acts for another, judged as a beneficiary's;
    ``field`` is that of the typed ``number``, with the kind's beside it.
    """
    if identity is None:
        yield Problem(f"{field}_kind", "intake.needed")
    elif number.strip():
        try:
            check_identity(identity)
        except Refused as why:
            yield Problem(field, why.code, why.params)


@dataclass(frozen=True, slots=True)
class Reading:
    """Who read out to somebody who cannot sign by hand, and before whom."""

    done: bool
    reader: str
    witness: Who


def of_thumb(
    method: SignMethod, reading: Reading, signer: Who, beneficiary: Who
) -> Iterator[Problem]:
    """Yield what is wrong with a thumb's reader and witness: both may be staff, but nobody reads
    to himself, or is witness of what he signs or is given. Where nothing of the signer's stays,
    they are two.
    """
    witness = reading.witness
    if not reading.done:
        yield Problem("read_aloud", "intake.read_aloud_first")
    if not reading.reader.strip():
        yield Problem("reader", "intake.reader_needed")
    elif one_name(reading.reader, signer.name):
        yield Problem("reader", "intake.reader_is_signer")
    elif method is SignMethod.THUMB_SCREEN and one_name(reading.reader, witness.name):
        yield Problem("witness", "intake.witness_is_reader")
    if not witness.name.strip():
        yield Problem("witness", "intake.witness_needed")
    try:
        check_member_number((witness.number, ""))
    except Refused as why:
        yield Problem("witness_identity", why.code, why.params)
    fields = {"identity": "witness_identity", "name": "witness"}
    if alike := witness.alike(signer):
        yield Problem(fields[alike], "intake.witness_is_signer")
    elif alike := witness.alike(beneficiary):
        yield Problem(fields[alike], "intake.witness_is_beneficiary")
