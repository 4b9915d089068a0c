"""The list of sittings: each stands in it, narrowed by state, body and days, in any order."""

from datetime import timedelta

import pytest

from desktop.base.errors import Refused
from desktop.base.spans import Span
from desktop.core.committee.listed.terms import BODY, PERIOD, STATE, By
from desktop.core.committee.terms import PlanSitting, SittingState
from desktop.core.work import Role
from desktop.core.work.ordered import Asked


def listed(live, *chosen, role=Role.SECRETARY, **how):
    sittings = live.office.lists.sittings
    order = live.act(role, sittings.order, Asked(chosen=chosen, **how))
    rows = live.act(role, sittings.rows, list(order))
    return [rows[one] for one in order]


@pytest.fixture
def sat(live):
    """Two sittings that are over, months apart, and a planned one."""
    found = []
    for _ in range(2):
        sitting = live.sitting()
        found.append(live.act(Role.SECRETARY, live.office.committee.close, sitting.id))
        live.advance(days=40)
    day = live.today + timedelta(days=3)
    found.append(live.act(Role.SECRETARY, live.office.agenda.plan, PlanSitting(day)))
    return found


def test_all_stand_in_it_the_newest_first_and_from_either_end(live, sat):
    ids = [one.id for one in sat]
    assert [one.id for one in listed(live)] == ids[::-1]
    assert [one.id for one in listed(live, by=By.DAY)] == ids
    assert [one.id for one in listed(live, by=By.NUMBER, falling=True)] == ids[::-1]
    assert {one.id for one in listed(live, by=By.DECISIONS)} == set(ids)


def test_state_body_days_and_number_narrow_it(live, sat):
    one, two, planned = sat
    assert [row.id for row in listed(live, (STATE, SittingState.PLANNED))] == [planned.id]
    assert listed(live, (STATE, SittingState.OPEN)) == []
    bodies = live.act(Role.SECRETARY, live.office.lists.sittings.bodies)
    assert bodies == [one.body]
    assert len(listed(live, (BODY, one.body))) == 3
    assert listed(live, (BODY, "غيرها")) == []
    assert [row.id for row in listed(live, (PERIOD, Span.MONTH))] == []
    assert {row.id for row in listed(live, (PERIOD, Span.YEAR), (STATE, "closed"))} <= {
        one.id, two.id
    }  # fmt: skip
    assert [row.id for row in listed(live, text=one.number)] == [one.id]


def test_who_reads_no_decisions_reads_none_of_it(live, sat):
    with pytest.raises(Refused):
        listed(live, role=Role.RECEPTION)
