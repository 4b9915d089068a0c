from types import SimpleNamespace

import pytest

from desktop.core.intake.terms import StepLine, StepStatus
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StepId
from desktop.ui.intake.journey import DONE, NEED, PERSON, Opened
from desktop.ui.intake.route import Route

POLICIES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}


def request(*lines, signed="", covers=True):
    steps = tuple(StepLine(step, status) for step, status in lines)
    return SimpleNamespace(
        steps=steps, covers_current=covers, facts=SimpleNamespace(signed_hash=signed)
    )


@pytest.mark.parametrize("policy", sorted(POLICIES))
def test_the_order_is_the_policys(policy):
    profile = POLICIES[policy]
    order = Route(profile.steps).order
    wanted = [s.value for s in profile.steps if s.value in order]
    assert list(order[3:]) == wanted
    assert "clarification" not in order
    assert "study" not in order


def test_a_new_visit_begins_with_the_person_and_a_draft_where_it_was_left():
    profile = POLICIES["haqal"]
    route, draft = Route(profile.steps), {"person": {}, "household": {}}
    assert route.first(Opened("visit:new", profile)) == PERSON
    assert route.first(Opened("visit:new", profile, draft=draft)) == "household"


def test_what_is_due_is_the_first_step_that_can_be_taken():
    route = Route(POLICIES["haqal"].steps)
    assert route.due(None) == NEED
    later = (StepId.SIGNATURE, StepStatus.LATER)
    assert route.due(request((StepId.VERIFICATION, StepStatus.NOW), later)) == "verification"
    assert route.due(request((StepId.STUDY, StepStatus.NOW))) == DONE


def test_a_signature_that_no_longer_covers_comes_first():
    route = Route(POLICIES["haqal"].steps)
    view = request((StepId.REFERRAL, StepStatus.NOW), signed="x", covers=False)
    assert route.due(view) == "signature"


def test_what_is_put_off_is_not_due_in_this_visit():
    route = Route(POLICIES["haqal"].steps)
    view = request(
        (StepId.SIGNATURE, StepStatus.NOW),
        (StepId.EXPLANATION, StepStatus.LATER),
        (StepId.REFERRAL, StepStatus.BLOCKED),
    )
    assert route.due(view) == "signature"
    assert route.due(view, {"signature"}) == "explanation"
    assert route.due(view, {"signature", "explanation"}) == DONE


def test_leafing_goes_through_what_is_done_and_acting_to_what_is_due():
    route = Route(POLICIES["haqal"].steps)
    view = request(
        (StepId.VERIFICATION, StepStatus.DONE),
        (StepId.SIGNATURE, StepStatus.DONE),
        (StepId.REFERRAL, StepStatus.NOW),
        signed="x",
    )
    assert route.after("verification", view, acted=False) == "signature"
    assert route.after("verification", view, acted=True) == "referral"
    assert route.after("signature", view, acted=False) == "referral"
