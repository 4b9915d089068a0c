"""The things that a decision grants: what is left of them, and what a delivery hands out."""

from dataclasses import replace
from typing import Any

from desktop.core.aid.goods.ledger import issue_in, named, return_in
from desktop.core.intake.ledger import newest, subject
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.returned import Returned
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Work


def named_in(tx: Work, payload: Any) -> Any:
    """Return a step with its things called as the store calls them today; raises Refused
    ``goods.unknown_item``.
    """
    if isinstance(payload, Decide | Deliver | Returned) and payload.items:
        return replace(payload, items=named(tx.session, payload.items))
    return payload


def follow_goods_in(tx: Work, row: RequestRecord, payload: object) -> None:
    """Let the store follow a step: what is handed out goes; what came back, or was recorded by
    mistake, is there again. Raises Invalid (``lines.<n>.quantity``, ``goods.below_zero``) where
    it has no more.
    """
    about = subject(row.id)
    if isinstance(payload, Deliver):
        issue_in(tx, payload.items, about=about, person_id=row.person_id, party=row.shown_number)
    elif isinstance(payload, Returned):
        return_in(tx, payload.items, about=about, person_id=row.person_id, note=payload.reason)
    elif isinstance(payload, TakeBack) and payload.step is Back.DELIVERY:
        last = newest(tx.session, row.id, StepId.DELIVERY.value)
        if isinstance(last, Deliver):
            return_in(tx, last.items, about=about, person_id=row.person_id)
