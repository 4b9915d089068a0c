"""The signer confirms that the data is true and is directly responsible for it.

The signature binds the exact snapshot it was shown; its text is kept beside it by the service.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from math import isfinite

from desktop.base.arabic_text import ltr
from desktop.base.errors import Problem, Refused
from desktop.core.documents.forms import Stroke
from desktop.core.intake import told
from desktop.core.intake.papers import outside_calendar
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_papers,
    demand_state,
    required,
)
from desktop.core.intake.terms import Facts, SignerKind, SignMethod
from desktop.core.intake.told import Told
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Sign(StepPayload):
    """Confirmation of the exact snapshot with this hash. ``aspect``: pad width over height."""

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


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature as it was given, with what binds it."""

    sequence: int
    at: datetime
    staff: str
    sha256: str
    given: Sign


_THUMB = frozenset({SignMethod.THUMB_SCREEN, SignMethod.THUMB_INK})
_ON_SCREEN = frozenset({SignMethod.PEN, SignMethod.THUMB_SCREEN})
#: Fewer points than this is a slip of the pen, not a signature.
LEAST_POINTS = 4


def short(sha256: str) -> str:
    """Return the beginning of a snapshot's hash as people compare it, «A1B2-C3D4»."""
    return f"{sha256[:4]}-{sha256[4:8]}".upper()


def _ready(case: Case) -> None:
    # By phone or carried paper the signature may come last, when the service is collected.
    demand_state(case, ACTIVE)
    if case.comes_before(StepId.COMPLETION, StepId.SIGNATURE):
        demand_papers(case, case.submitted_on)


def _problems(case: Case, payload: Sign) -> list[Problem]:
    if payload.snapshot_hash != case.snapshot_hash:
        raise Refused("intake.snapshot_changed")
    found: list[Problem] = []
    if payload.signer is not SignerKind.PERSON:
        found += required(
            {
                "signer_name": payload.signer_name,
                "signer_identity": payload.signer_identity,
                "deed_number": payload.deed_number,
            }
        )
    if payload.signer is SignerKind.AGENT:
        found += required({"deed_scope": payload.deed_scope})
        if payload.deed_expires is None:
            found.append(Problem("deed_expires", "intake.needed"))
    found += outside_calendar("deed_expires", payload.deed_expires)
    if payload.deed_expires and payload.deed_expires < case.today:
        found.append(Problem("deed_expires", "intake.deed_expired"))
    if payload.method in _THUMB:
        if not payload.read_aloud:
            found.append(Problem("read_aloud", "intake.read_aloud_first"))
        found += required({"witness": payload.witness}, "intake.witness_needed")
    if payload.method in _ON_SCREEN and _points(payload) < LEAST_POINTS:
        found.append(Problem("strokes", "intake.no_signature"))
    return found


def _points(payload: Sign) -> int:
    points = [point for stroke in payload.strokes for point in stroke]
    return len(points) if all(isfinite(part) for point in points for part in point) else 0


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
    problems=_problems,
    apply=_apply,
    told={
        "snapshot_hash": Told(lambda _speech, value: ltr(short(value))),
        "signer": told.kept(told.of("signer")),
        "method": told.kept(told.of("sign_method")),
        "strokes": Told(lambda speech, value: speech.term("told", "drawn") if value else ""),
        "aspect": told.ELSEWHERE,  # of the drawing, on the printed request
        "signer_name": told.TEXT,
        "signer_identity": told.NUMBER,
        "deed_number": told.NUMBER,
        "deed_scope": told.TEXT,
        "deed_expires": told.DAY,
        "witness": told.TEXT,
        "read_aloud": told.YES,
    },
    waited_for=frozenset({"intake.sign_first", "intake.sign_again"}),
)
