"""What a row of a sitting can't take is refused at its field, says what to do, changes nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.facts import Outcome
from desktop.core.intake.reasons import WaitsFor
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.casework.world import look

pytestmark = pytest.mark.local

PLAIN = Decide(Outcome.APPROVED, "ثبوت الحاجة.", 50_000)
MONTHLY = replace(PLAIN, monthly=True, recurring_months=6)
PAPERS = Decide(Outcome.DEFERRED, "ينقص مشهد.", waits_for=WaitsFor.PAPERS)


def bad(day):
    """Return each bad decision with what is refused of it."""
    begun = replace(MONTHLY, starts_on=day)
    long_ago, late = day - timedelta(days=200), day + timedelta(days=500)
    return (
        (replace(PLAIN, reason=" "), "reason", "intake.reason_needed"),
        (replace(PLAIN, amount=-1), "amount", "intake.amount_out_of_range"),
        (replace(PLAIN, amount=10**13), "amount", "intake.amount_out_of_range"),
        (replace(PLAIN, outcome=Outcome.REJECTED), "amount", "intake.amount_without_grant"),
        (replace(PLAIN, asked=60_000), "asked", "intake.asked_without_part"),
        (
            replace(PLAIN, outcome=Outcome.IN_PART, asked=40_000),
            "asked",
            "intake.asked_not_more",
        ),
        (replace(PLAIN, outcome=Outcome.IN_PART, amount=0), "part", "intake.part_of_what"),
        (replace(PLAIN, part="سقف غرفة"), "part", "intake.part_without_part"),
        (replace(begun, recurring_months=0), "recurring_months", "intake.months_out_of_range"),
        (replace(begun, recurring_months=1000), "recurring_months", "intake.months_out_of_range"),
        (replace(begun, recurring_months=-1), "recurring_months", "intake.months_out_of_range"),
        (replace(begun, amount=0), "amount", "intake.monthly_amount"),
        (MONTHLY, "starts_on", "intake.needed"),
        (replace(MONTHLY, starts_on=long_ago), "starts_on", "intake.starts_too_early"),
        (replace(MONTHLY, starts_on=late), "starts_on", "intake.starts_too_late"),
        (
            replace(begun, review_on=day - timedelta(days=1)),
            "review_on",
            "intake.review_before_start",
        ),
        (replace(begun, review_on=late), "review_on", "intake.review_after_end"),
        (replace(PLAIN, starts_on=day), "starts_on", "intake.day_without_months"),
        (replace(PLAIN, missing="مشهد"), "missing", "intake.missing_without_deferral"),
        (PAPERS, "missing", "intake.missing_needed"),
        (replace(PAPERS, papers=("nothing",)), "papers", "intake.unknown_paper"),
    )


def test_each_is_refused_at_its_field_and_changes_nothing(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    sitting = live.sitting()
    before = look(live)
    for decision, field, code in bad(live.today):
        command = RecordDecision(sitting.id, Subject(REQUEST, request.id), decision)
        with pytest.raises(Invalid) as refused:
            live.act(Role.SECRETARY, live.office.committee.decide, command)
        found = {one.field: one for one in refused.value.problems}
        assert found[field].code == code, decision
        assert live.office.messages.of(found[field]).strip()
        assert look(live) == before, decision
