"""The signer confirms that the data is true and is directly responsible for it.

The signature binds the exact snapshot it was shown; its text is kept beside it by the service.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from desktop.base.arabic_text import ltr
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.ink import drawn
from desktop.core.documents.forms import Stroke
from desktop.core.intake import told
from desktop.core.intake.facts import Facts
from desktop.core.intake.signers import (
    AKIN,
    BY_DEED,
    DEEDS,
    ON_SCREEN,
    THUMB,
    DeedKind,
    FatherProof,
    Kinship,
    Reading,
    SignerKind,
    Signing,
    SignMethod,
    Who,
    may_sign,
    of_another,
    of_thumb,
)
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_papers,
    demand_state,
    required,
)
from desktop.core.intake.told import Told
from desktop.core.people.identifiers import check_identity, check_member_number
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Sign(StepPayload):
    """Confirmation of the exact snapshot with this hash. ``aspect``: the pad's width over its
    height, ``width``: its width in device-independent units.

    ``signer_identity_reason`` accepts a number whose check digit is wrong. What was signed before
    the kind of identity was asked for has None. ``family_record``: the father was seen in it;
    ``print_number``: the printed form that bears the ink, which the service names. ``reader``: who
    read it out; where signing was not possible, ``strokes`` are the witness's since readers are
    named.
    """

    snapshot_hash: str
    signer: SignerKind
    method: SignMethod
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    signer_name: str = ""
    signer_identity: str = ""
    deed_number: str = ""
    deed_scope: str = ""
    deed_expires: date | None = None
    witness: str = ""
    read_aloud: bool = False
    signer_identity_kind: IdentityKind | None = None
    signer_identity_reason: str = ""
    width: float = 560.0
    kinship: Kinship | None = None
    deed_kind: DeedKind | None = None
    father: FatherProof | None = None
    family_record: bool = False
    signer_reason: str = ""
    witness_identity: str = ""
    print_number: str = ""
    reader: str = ""

    @property
    def identity(self) -> Identity | None:
        """The identity of who signs for another; None where the kind isn't told."""
        kind = self.signer_identity_kind
        if self.signer is SignerKind.PERSON or kind in (None, IdentityKind.NONE_YET):
            return None
        return Identity(kind, self.signer_identity, self.signer_identity_reason)


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature as it was given, with what binds it and the ``declaration`` of its time."""

    sequence: int
    at: datetime
    staff: str
    sha256: str
    given: Sign
    declaration: str


_OF_CHILD = frozenset({SignerKind.GUARDIAN, SignerKind.OTHER})
_PLAIN = frozenset({SignerKind.PERSON, SignerKind.AGENT})


def short(sha256: str) -> str:
    """Return the beginning of a snapshot's hash as people compare it, «A1B2-C3D4»."""
    return f"{sha256[:4]}-{sha256[4:8]}".upper()


def _ready(case: Case) -> None:
    # By phone or carried paper the signature may come last, when the service is collected.
    demand_state(case, ACTIVE)
    if case.comes_before(StepId.COMPLETION, StepId.SIGNATURE):
        demand_papers(case, case.submitted_on)


def problems(case: Signing, payload: Sign) -> list[Problem]:
    """Return what is wrong with a signature; raises Refused ``intake.snapshot_changed``."""
    if payload.snapshot_hash != case.snapshot_hash:
        raise Refused("intake.snapshot_changed")
    found = list(_of_age(case, payload))
    if payload.signer is not SignerKind.PERSON:
        found += _of_deputy(case, payload)
        found += of_another("signer_identity", payload.identity, payload.signer_identity)
    found += _of_deed(case, payload)
    own = payload.signer is SignerKind.PERSON
    signer = case.beneficiary if own else Who(payload.signer_name, payload.signer_identity)
    if payload.method in THUMB:
        witness = Who(payload.witness, payload.witness_identity)
        reading = Reading(payload.read_aloud, payload.reader, witness)
        found += of_thumb(payload.method, reading, signer, case.beneficiary)
    if payload.method in ON_SCREEN and not drawn(payload.strokes, payload.aspect, payload.width):
        found.append(Problem("strokes", "intake.no_signature"))
    # A paper that was brought in was signed where it was written; a thumb is taken here.
    on_form = payload.method is SignMethod.INK_ON_PAPER and case.in_person
    if (on_form or payload.method is SignMethod.THUMB_INK) and not case.printed:
        found.append(Problem("method", "intake.print_first"))
    return found


def _of_age(case: Signing, payload: Sign) -> Iterator[Problem]:
    """Judge who signs by the age of whose request it is; an agency and a guardian's deed end with
    who gave it or whom it is for.
    """
    office = case.profile.office
    if case.died:
        if payload.signer is not SignerKind.OTHER:
            yield Problem("signer", "intake.head_died")
        return
    if payload.signer in may_sign(case.minor, mothers=office.mother_signs):
        return
    if payload.signer is SignerKind.MOTHER and case.minor is not False:
        yield Problem("signer", "intake.mother_signs_not")
    elif case.minor:
        yield Problem(
            "signer",
            f"intake.minor_signs_not_{office.majority_years}",
            {"age": office.majority_age},
        )
    else:
        yield Problem("signer", "intake.adult_signs")


def _of_deputy(case: Signing, payload: Sign) -> Iterator[Problem]:
    """Judge what makes somebody sign for another."""
    needed = {"signer_name": payload.signer_name, "signer_identity": payload.signer_identity}
    if payload.signer in BY_DEED:
        needed["deed_number"] = payload.deed_number
    if payload.signer is SignerKind.OTHER:
        needed["signer_reason"] = payload.signer_reason
    yield from required(needed)
    if payload.signer is SignerKind.FATHER and not payload.family_record:
        yield Problem("family_record", "intake.family_record_first")
    if case.minor is not False:
        yield from _of_guardian(payload)
    if alike := Who(payload.signer_name, payload.signer_identity).alike(case.beneficiary):
        yield Problem(f"signer_{alike}", "intake.signer_is_beneficiary")


def _of_guardian(payload: Sign) -> Iterator[Problem]:
    """Judge kinship, deed and the father's death, as they make a child's guardian."""
    if payload.signer in _OF_CHILD and payload.kinship is None:
        yield Problem("kinship", "intake.needed")
    if payload.signer in DEEDS and payload.deed_kind is None:
        yield Problem("deed_kind", "intake.needed")
    elif payload.signer in DEEDS and payload.deed_kind not in DEEDS[payload.signer]:
        yield Problem("deed_kind", "intake.deed_of_others")
    if payload.signer is not SignerKind.GUARDIAN:
        return
    if payload.father is None:
        yield Problem("father", "intake.needed")
    elif payload.father is FatherProof.ALIVE and payload.deed_kind is DeedKind.WISAYA:
        yield Problem("father", "intake.wisaya_after_death")


def _of_deed(case: Signing, payload: Sign) -> Iterator[Problem]:
    if payload.signer is SignerKind.AGENT:
        yield from required({"deed_scope": payload.deed_scope})
        if payload.deed_expires is None:
            yield Problem("deed_expires", "intake.needed")
    yield from outside_calendar("deed_expires", payload.deed_expires)
    if payload.deed_expires and payload.deed_expires < case.today:
        yield Problem("deed_expires", "intake.deed_expired")


def as_kept(case: Signing, payload: Sign) -> Sign:
    """Return the signature with identities as a beneficiary's are kept, and without what its kind
    of signer and its method have not.
    """
    signer, identity = payload.signer, payload.identity
    thumb, ink = payload.method in THUMB, payload.method not in ON_SCREEN
    if identity is not None:
        identity = check_identity(identity)
    number, _ = check_member_number((payload.witness_identity, "")) if thumb else ("", "")
    return replace(
        payload,
        signer_identity=identity.number if identity else payload.signer_identity,
        signer_identity_reason=identity.override_reason if identity else "",
        kinship=AKIN.get(signer, payload.kinship) if signer not in _PLAIN else None,
        deed_kind=payload.deed_kind if signer in DEEDS else None,
        father=payload.father if signer is SignerKind.GUARDIAN else None,
        family_record=payload.family_record and signer is SignerKind.FATHER,
        signer_reason=payload.signer_reason if signer is SignerKind.OTHER else "",
        witness=payload.witness if thumb else "",
        witness_identity=number,
        reader=payload.reader if payload.read_aloud else "",
        print_number=case.printed if ink else "",
    )


def _apply(case: Case, payload: Sign) -> Facts:
    return replace(
        case.facts,
        signed_hash=payload.snapshot_hash,
        signed_at=case.now,
        signer=payload.signer,
        sign_method=payload.method,
    )


STEP = Step(
    id=StepId.SIGNATURE,
    action=Action.REQUEST_SIGN,
    payload=Sign,
    done=lambda facts: bool(facts.signed_hash),
    ready=_ready,
    problems=problems,
    apply=_apply,
    read=as_kept,
    told={
        "snapshot_hash": Told(lambda _speech, value: ltr(short(value))),
        "signer": told.kept(told.of("signer")),
        "method": told.kept(told.of("sign_method")),
        "strokes": Told(lambda speech, value: speech.term("told", "drawn") if value else ""),
        "aspect": told.ELSEWHERE,  # of the drawing, on the printed request
        "signer_name": told.NAME,
        "signer_identity_kind": told.of("identity"),
        "signer_identity": told.NUMBER,
        "signer_identity_reason": told.TEXT,
        "deed_number": told.NUMBER,
        "deed_scope": told.TEXT,
        "deed_expires": told.DAY,
        "witness": told.NAME,
        "read_aloud": told.YES,
        "width": told.ELSEWHERE,
        "kinship": told.of("kinship"),
        "deed_kind": told.of("deed_kind"),
        "father": told.of("father_proof"),
        "family_record": told.YES,
        "signer_reason": told.TEXT,
        "witness_identity": told.NUMBER,
        "print_number": told.OWN_NUMBER,
        "reader": told.NAME,
    },
    waited_for=frozenset({"intake.sign_first", "intake.sign_again"}),
)
