"""What stops an instalment: it stands in the due list with its reason, and is not ordered."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid
from desktop.core.adoption.terms import Choose
from desktop.core.aid.orders.terms import PrepareOrder
from desktop.core.aid.schedules.terms import MakeSchedule, ScheduleKind, Stop
from desktop.core.aid.terms import Fund
from desktop.core.people.terms import Birth, Member, Relationship
from tests.aid.world import ACCOUNTANT, DIRECTOR, allot, decided, line, riyals
from tests.offices import PERSON


def test_a_sponsored_child_that_came_of_age_is_told_in_the_due_list_and_not_ordered(live):
    child = Member("خالد", Relationship.SON, birth=Birth(year=1425))
    request = decided(live, replace(PERSON, members=(child,)))
    of = line(live, fund=Fund.SPONSORSHIP, condition="كفالة يتيم")
    promise = allot(live, request, of, 900, fits="يتيم مكفول")
    command = MakeSchedule(promise.id, ScheduleKind.SPONSORSHIP, riyals(300), 3,
                           first_on=live.today, sponsor="ك-١٢", child=child.name)  # fmt: skip
    money = live.office.money
    live.act(ACCOUNTANT, money.schedules.make, command)
    (row,) = live.act(ACCOUNTANT, money.orders.payable)
    assert (row.stopped, row.barred) == (None, False)
    choices = live.policy.profile.office.model_copy(update={"boys_age": 18})
    live.act(DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار الإدارة"))
    (row,) = live.act(ACCOUNTANT, money.orders.payable)
    assert (row.stopped, row.barred) == (Stop.OF_AGE, True)
    with pytest.raises(Invalid) as found:
        live.act(ACCOUNTANT, money.orders.prepare, PrepareOrder((row.row,), despite="طلب الأسرة"))
    assert [one.code for one in found.value.problems] == ["aid.stopped_of_age"]
