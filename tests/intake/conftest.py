"""Requests in every state, made once and copied for each test."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.intake.facts import Outcome
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.pausing import PauseClock
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.policy.vocabulary import ReplyKind, StepId
from desktop.core.practice.day import delivery
from tests.offices import Live, Template, living
from tests.postgres.cluster import Cluster

#: How a request comes to each state: the last step of the policy, then steps of its own.
WAYS = {
    "open": (StepId.RECEPTION, ()),
    "ready": (StepId.EXPLANATION, ()),
    "referred": (StepId.REFERRAL, ()),
    "under_study": (StepId.STUDY, ()),
    "deferred": (StepId.STUDY, (Decide(Outcome.DEFERRED, "تُستكمل الزيارة."),)),
    "paused": (StepId.STUDY, (PauseClock("ينتظر تقريرًا."),)),
    "waiting_funds": (StepId.STUDY, (Decide(Outcome.WAITING_FUNDS, "لا دعم الآن."),)),
    "approved": (StepId.DECISION, ()),
    "in_part": (StepId.STUDY, (Decide(Outcome.IN_PART, "دعم جزئي.", amount=100_000),)),
    "rejected": (
        StepId.STUDY,
        (Decide(Outcome.REJECTED, "الدخل كافٍ.", listed=DecisionReason.INCOME_OVER),),
    ),
    "notified": (StepId.NOTIFICATION, ()),
    "in_delivery": (StepId.NOTIFICATION, (replace(delivery("سلة"), amount=100_000, last=False),)),
    "closed": (StepId.DELIVERY, ()),
    "withdrawn": (StepId.STUDY, (Withdraw("لم أعد بحاجة."),)),
}


def bring(live: Live, place: str, request_id: str) -> None:
    """Bring a request to one of the places of ``WAYS``."""
    last, more = WAYS[place]
    live.upto(request_id, last)
    for payload in more:
        live.take(request_id, payload)


@pytest.fixture(scope="session")
def places(
    office_template, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., tuple[Template, dict[str, str]]]:
    """Give by policy a closed office with a request at every place, and their ids."""
    made: dict[tuple[str, bool], tuple[Template, dict[str, str]]] = {}

    def of(policy: str, server: Cluster | None) -> tuple[Template, dict[str, str]]:
        which = policy, server is not None
        if which not in made:
            empty = office_template(policy, server)
            folder = tmp_path_factory.mktemp("طلبات") / policy
            with living(empty, folder, keep=True) as live:
                person = live.person()
                counts = live.profile.reply.kind is not ReplyKind.NONE
                there = [place for place in WAYS if counts or place != "paused"]
                ids = {place: live.request(person).id for place in there}
                for place, request_id in ids.items():
                    bring(live, place, request_id)
            made[which] = replace(empty, folder=folder, database=live.database), ids
        return made[which]

    return of


@pytest.fixture
def at_every_place(places, server: Cluster | None, tmp_path: Path):
    """Give by policy a living office with a request at every place, and their ids."""
    with ExitStack() as stack:

        def begin(policy: str = "haqal") -> tuple[Live, dict[str, str]]:
            template, ids = places(policy, server)
            live = stack.enter_context(living(template, tmp_path / f"مكتب {policy}"))
            return live, ids

        yield begin
