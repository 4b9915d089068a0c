"""When a request wants a second person: who studied it does not decide it, and who decided it does
not hand over; and nobody studies or decides for their own kin.

In an office of one or two the same person does it all the same, declared and reviewed within seven
days (``work.reviews``).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.keys import search_key
from desktop.core.intake import ledger
from desktop.core.intake.kinship import NOT_FOR_KIN, Kin
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps.ratification import RATIFICATION
from desktop.core.intake.steps.redecision import REDECISION
from desktop.core.intake.steps.urgent import URGENT
from desktop.core.people.ledger import load
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.staff.ledger import accounts_in, names_of
from desktop.core.work import Action, Look, Role, Work, may
from desktop.core.work.reviews import Why, declare_in

#: Each step with those before it that are another's.
APART: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        StepId.DECISION: frozenset({StepId.STUDY}),
        StepId.DELIVERY: frozenset({StepId.STUDY, StepId.DECISION, URGENT, REDECISION}),
        RATIFICATION: frozenset({StepId.DECISION, REDECISION}),
    }
)


def kin_in(at: Work | Look, row: RequestRecord) -> Kin:
    """Return what the actor said of being kin to a request's person, or whether they are asked."""
    said = ledger.kin_said(at.session, row, at.actor.id)
    if said and said[-1][1].related:
        return Kin.RELATED
    if any(request_id == row.id for request_id, _ in said):
        return Kin.NONE
    name = load(at.session, row.person_id).form.name
    family = family_of(name.family or name.full)
    return Kin.ASK if family and family == family_of(at.actor.name) else Kin.UNASKED


def alone_in(at: Work | Look, row: RequestRecord) -> frozenset[str]:
    """Return the steps that the actor would take after having taken one that is another's."""
    taken = ledger.steps_of(at.session, row.id, at.actor.id)
    alone = {step for step, before in APART.items() if before & taken}
    if ledger.facts_of(row).to_ratify is RatifiedBy.BOARD:
        alone.discard(RATIFICATION)  # the board's word is its own, whoever records it
    return frozenset(alone)


def demand_second_in(tx: Work, row: RequestRecord, step: str, head: Role | None) -> None:
    """Let nobody decide for their own kin, and nobody be their own check undeclared; ``head``: the
    role that heads the department (``roles.may``).

    Raises Invalid (field ``kin``, ``intake.kin_ask``) for who shares the family name and was not
    asked yet; Refused ``intake.kin`` where others could do it, naming them; and as
    :func:`~desktop.core.work.reviews.declare_in`.
    """
    if step in NOT_FOR_KIN:
        kin = kin_in(tx, row)
        if kin is Kin.ASK:
            raise Invalid([Problem("kin", "intake.kin_ask")])
        if kin is Kin.RELATED:
            if others := _others_who_may(tx, row, NOT_FOR_KIN[step], head):
                raise Refused("intake.kin", names=tuple(names_of(tx, others)))
            declare_in(tx, row.id, Why.KIN)
    if step in alone_in(tx, row):
        declare_in(tx, row.id, Why.SAME_PERSON)


def family_of(name: str) -> str:
    """Return the folded last word of a name."""
    return search_key(name).rpartition(" ")[2]


def _others_who_may(tx: Work, row: RequestRecord, action: Action, head: Role | None) -> list[str]:
    found = []
    for staff_id, roles in accounts_in(tx):
        if staff_id != tx.actor.id and may(roles, action, head):
            said = ledger.kin_said(tx.session, row, staff_id)
            if not (said and said[-1][1].related):
                found.append(staff_id)
    return found
