"""The service is delivered, in parts where need be; papers are judged again on the day, and stop it
where the office chose so.

Who takes it is known by identity and signs for it. Money is counted as money, no more than was
decided, and is never collected by another: it goes to the person, or to a child's guardian.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Sum
from desktop.base.hijri import outside_calendar
from desktop.base.ink import drawn
from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.goods.terms import Portion
from desktop.core.documents.forms import Stroke
from desktop.core.intake import portions, told
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.signers import (
    ON_SCREEN,
    THUMB,
    Reading,
    SignMethod,
    Who,
    may_sign,
    of_another,
    of_thumb,
)
from desktop.core.intake.standing import TO_DELIVER, deliverable
from desktop.core.intake.steps.payment import of_cash
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_papers,
    demand_signature,
    demand_state,
    required,
)
from desktop.core.intake.takers import METHODS, NOT_MONEY, SIGNED_AS, Taker
from desktop.core.intake.told import Told
from desktop.core.people.identifiers import check_identity, check_member_number
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Deliver(StepPayload):
    """The service was delivered, in whole or in part; signed for by the one who took it.

    ``authority``: the number of the deed or of the taker's authorisation. What was delivered
    before takers were asked for has None as ``taker`` and ``method``. ``items``: things out
    of the store, of those that were granted; ``rest``: why those that are left after the last part
    are not handed out.
    """

    what: str
    taken_by: str = ""
    last: bool = True
    taker: Taker | None = None
    taker_identity_kind: IdentityKind | None = None
    taker_identity: str = ""
    taker_identity_reason: str = ""
    authority: str = ""
    authority_until: date | None = None
    amount: Halalas = NOTHING
    method: SignMethod | None = None
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    width: float = 560.0
    witness: str = ""
    witness_identity: str = ""
    read_aloud: bool = False
    reader: str = ""
    items: tuple[Portion, ...] = ()
    rest: str = ""

    @property
    def identity(self) -> Identity | None:
        """The identity of who takes it for another; None where the kind isn't told."""
        kind = self.taker_identity_kind
        if self.taker is Taker.SELF or kind in (None, IdentityKind.NONE_YET):
            return None
        return Identity(kind, self.taker_identity, self.taker_identity_reason)


def _ready(case: Case) -> None:
    if not deliverable(case.facts):
        demand_state(case, TO_DELIVER)
    demand_signature(case)
    if case.papers_stop and case.facts.urgent is None:  # urgent aid needs no more than these
        demand_papers(case, case.today)


def _problems(case: Case, payload: Deliver) -> list[Problem]:
    found = [] if payload.items else required({"what": payload.what})
    found += _of_items(case, payload)
    found += _of_taker(case, payload)
    found += _of_money(case, payload)
    return [*found, *_of_signature(case, payload)]


def _of_items(case: Case, payload: Deliver) -> Iterator[Problem]:
    """Judge what goes out of the store by what is left of the decision."""
    left = case.handing.goods
    yield from portions.over(payload.items, left)
    if payload.last and not payload.rest and portions.left_of(left, payload.items):
        rest = portions.text(portions.left_of(left, payload.items))
        yield Problem("rest", "intake.rest_why", {"rest": rest})


def _of_taker(case: Case, payload: Deliver) -> Iterator[Problem]:
    if payload.taker is None:
        yield Problem("taker", "intake.needed")
        return
    if case.died and payload.taker is not Taker.GUARDIAN:
        yield Problem("taker", "intake.head_died")
        return
    if payload.taker is Taker.SELF:
        if case.minor:
            yield Problem("taker", "intake.minor_takes_not")
        elif not case.person.identity.number:
            yield Problem("taker", "intake.taker_unknown")
        return
    yield from required({"taken_by": payload.taken_by, "taker_identity": payload.taker_identity})
    yield from of_another("taker_identity", payload.identity, payload.taker_identity)
    fields = {"identity": "taker_identity", "name": "taken_by"}
    if alike := _taker(case, payload).alike(case.beneficiary):
        yield Problem(fields[alike], "intake.taker_is_beneficiary")
    yield from _of_authority(case, payload)


def _of_authority(case: Case, payload: Deliver) -> Iterator[Problem]:
    """Judge by what somebody takes for another; who signed by a deed that holds needs no more."""
    yield from outside_calendar("authority_until", payload.authority_until)
    if payload.authority_until and payload.authority_until < case.today:
        yield Problem("authority_until", "intake.authority_expired")
    if _signed_for(case, payload):
        return
    yield from required({"authority": payload.authority})
    if payload.taker is Taker.AGENT and payload.authority_until is None:
        yield Problem("authority_until", "intake.needed")


def _signed_for(case: Case, payload: Deliver) -> bool:
    """Tell whether the taker signed the request for the person, by what still holds: a father's
    word ends where the child comes of age.
    """
    deputy = case.handing.deputy
    if payload.taker is None or deputy is None or deputy.kind not in SIGNED_AS[payload.taker]:
        return False
    if deputy.kind not in may_sign(case.minor, mothers=True):
        return False
    holds = deputy.deed_expires is None or deputy.deed_expires >= case.today
    return holds and deputy.who.alike(_taker(case, payload)) == "identity"


def _of_money(case: Case, payload: Deliver) -> Iterator[Problem]:
    """Judge the amount while money is left; what comes after the last of it is goods."""
    left = case.handing.left
    if case.handing.cash is not None:
        yield from of_cash(payload.amount, case.handing.cash)
    elif left <= 0:
        if payload.amount:
            code = "intake.amount_over" if case.handing.granted else "intake.amount_not_granted"
            yield Problem("amount", code, {"left": Sum(left)})
        return
    elif payload.amount <= 0 and not payload.items:
        yield Problem("amount", "intake.amount_needed", {"left": Sum(left)})
    elif payload.amount > left:
        yield Problem("amount", "intake.amount_over", {"left": Sum(left)})
    goods_alone = payload.items or case.handing.cash is not None
    if payload.taker in NOT_MONEY and (payload.amount or not goods_alone):
        yield Problem("taker", "intake.money_by_another")


def _of_signature(case: Case, payload: Deliver) -> Iterator[Problem]:
    if payload.method not in METHODS:
        yield Problem("method", "intake.needed")
        return
    if payload.method in THUMB:
        witness = Who(payload.witness, payload.witness_identity)
        reading = Reading(payload.read_aloud, payload.reader, witness)
        yield from of_thumb(payload.method, reading, _taker(case, payload), case.beneficiary)
    shown = payload.method not in ON_SCREEN
    if not (shown or drawn(payload.strokes, payload.aspect, payload.width)):
        yield Problem("strokes", "intake.no_signature")


def _taker(case: Case, payload: Deliver) -> Who:
    own = payload.taker is Taker.SELF
    return case.beneficiary if own else Who(payload.taken_by, payload.taker_identity)


def _read(case: Case, payload: Deliver) -> Deliver:
    """Return the delivery with the taker's name and identity as they are kept."""
    own = payload.taker is Taker.SELF
    identity = (
        case.person.identity
        if own
        else check_identity(payload.identity or Identity(IdentityKind.NONE_YET))
    )
    thumb = payload.method in THUMB
    number, _ = check_member_number((payload.witness_identity, "")) if thumb else ("", "")
    return replace(
        payload,
        what=payload.what or portions.text(payload.items),
        rest=payload.rest if payload.last else "",
        taken_by=case.person.name.full if own else payload.taken_by,
        taker_identity_kind=identity.kind,
        taker_identity=identity.number,
        taker_identity_reason=identity.override_reason,
        authority="" if own else payload.authority,
        authority_until=None if own else payload.authority_until,
        strokes=payload.strokes if payload.method in ON_SCREEN else (),
        witness=payload.witness if thumb else "",
        witness_identity=number,
        read_aloud=payload.read_aloud and thumb,
        reader=payload.reader if thumb else "",
    )


def _apply(case: Case, payload: Deliver) -> Facts:
    state = State.CLOSED if payload.last else State.IN_DELIVERY
    facts = case.facts
    return replace(
        facts,
        state=state,
        deliveries=facts.deliveries + 1,
        reached_at=facts.reached_at or case.now,
        first_reached_at=facts.first_reached_at or case.now,
    )


STEP = Step(
    id=StepId.DELIVERY,
    action=Action.REQUEST_DELIVER,
    payload=Deliver,
    done=lambda facts: facts.deliveries > 0 and facts.state is State.CLOSED,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told={
        "what": told.kept(told.TEXT),
        "taken_by": told.kept(told.NAME),
        "last": told.kept(told.YES_NO),
        "taker": told.kept(told.of("taker")),
        "taker_identity_kind": told.of("identity"),
        "taker_identity": told.NUMBER,
        "taker_identity_reason": told.TEXT,
        "authority": told.NUMBER,
        "authority_until": told.DAY,
        "amount": told.kept(told.MONEY),
        "method": told.kept(told.of("sign_method")),
        "strokes": Told(lambda speech, value: speech.term("told", "taken") if value else ""),
        "aspect": told.ELSEWHERE,
        "width": told.ELSEWHERE,
        "witness": told.NAME,
        "witness_identity": told.NUMBER,
        "read_aloud": told.YES,
        "reader": told.NAME,
        "items": portions.ITEMS,
        "rest": told.TEXT,
    },
)
