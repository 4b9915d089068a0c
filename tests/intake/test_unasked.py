"""A request that nobody asked for: opened by the association with its reason, signed later."""

import pytest

from desktop.base.errors import Invalid
from desktop.core.intake.standing import Listing, Wait
from desktop.core.intake.terms import INITIATIVE
from desktop.core.policy.trace import Page
from desktop.core.policy.vocabulary import Serves, StepId
from desktop.core.practice.proofs import proof
from desktop.core.proofs.terms import ProofKind
from desktop.core.work import Role
from tests.offices import TODAY

WHY = "بلغنا من إمام المسجد حاجتهم، ولا يقدر رب الأسرة على الحضور"


def opened(live, **more):
    return live.request(channel=INITIATIVE, **{"unasked": WHY, **more})


def test_it_needs_its_reason_and_a_request_that_was_asked_for_has_none(live):
    person = live.person()
    for more, code in (
        ({"channel": INITIATIVE, "unasked": "  "}, "intake.unasked_needed"),
        ({"unasked": WHY}, "intake.was_asked"),
    ):
        with pytest.raises(Invalid) as refused:
            live.draft(person, **more)
        assert [(one.field, one.code) for one in refused.value.problems] == [("unasked", code)]


def test_it_awaits_its_signature_is_studied_meanwhile_and_tells_its_reason(live):
    request = opened(live)
    assert request.number
    assert request.awaiting_signature
    waits = live.act(Role.RECEPTION, live.office.intake.page, Listing(frozenset({Wait.SIGNATURE})))
    assert [row.id for row in waits.rows] == [request.id]
    for step in live.profile.steps[: live.profile.steps.index(StepId.REFERRAL) + 1]:
        if step not in {StepId.RECEPTION, StepId.SIGNATURE, StepId.EXPLANATION}:
            live.step(request.id, step)
    found = live.read(request.id)
    assert found.facts.referred_at is not None
    assert found.awaiting_signature
    assert WHY in [said for line in found.history for _, said in line.content]
    live.sign(request.id)
    assert not live.read(request.id).awaiting_signature


def way(live):
    """Return how the clause on reaching people is shown to the director."""
    rows = live.act(Role.DIRECTOR, live.office.reports.trace)
    return next(one for row in rows for one in row.how if one.tag is Serves.OUTREACH)


def test_the_trace_counts_it_and_opens_it(live):
    assert way(live).records == 0
    request = opened(live)
    live.request(request.person)  # and one that was asked for
    assert (way(live).records, way(live).opens.page) == (1, Page.REQUESTS)
    rows = live.act(Role.DIRECTOR, live.office.intake.page, Listing(tag=Serves.OUTREACH)).rows
    assert [row.id for row in rows] == [request.id]
    live.act(Role.DIRECTOR, live.office.proofs.record, proof(ProofKind.OUTREACH, TODAY))
    assert (way(live).records, way(live).opens.page) == (2, Page.PROOFS)
