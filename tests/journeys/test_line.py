"""The whole line by services alone, for every policy."""

import pytest

from desktop.core.intake.facts import State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

POLICIES = ("haqal", "shaqra", "nama", "kawthar", "kafl")


@pytest.mark.parametrize("policy", POLICIES)
def test_every_policys_own_steps_lead_to_a_closed_request(open_office, policy):
    live = open_office(policy)
    request = live.request()
    view = live.upto(request.id, StepId.DELIVERY)
    assert view.facts.state is State.CLOSED
    assert [line.step for line in view.history] == list(live.profile.steps)
    check = live.act(Role.AUDITOR, live.office.reports.check)
    assert check.sound
