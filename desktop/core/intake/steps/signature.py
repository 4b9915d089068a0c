"""The signer confirms that the data is true and is directly responsible for it.

The signature binds the exact snapshot it was shown; its text is kept beside it by the service.
"""

from dataclasses import replace
from math import isfinite

from desktop.base.errors import Problem, Refused
from desktop.core.intake.papers import outside_calendar
from desktop.core.intake.payloads import Sign
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import (
    Case,
    Step,
    demand_papers,
    demand_state,
    required,
)
from desktop.core.intake.terms import Facts, SignerKind, SignMethod
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action

_THUMB = frozenset({SignMethod.THUMB_SCREEN, SignMethod.THUMB_INK})
_ON_SCREEN = frozenset({SignMethod.PEN, SignMethod.THUMB_SCREEN})
#: Fewer points than this is a slip of the pen, not a signature.
LEAST_POINTS = 4


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
)
