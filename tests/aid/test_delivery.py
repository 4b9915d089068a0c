"""What a decision grants in kind: handed out in parts, never above it, out of the store."""

from dataclasses import replace

import pytest
from pydantic import TypeAdapter

from desktop.base.errors import Invalid, Refused
from desktop.core.aid.goods.terms import Portion
from desktop.core.documents.desk_forms import DeliveryReceipt
from desktop.core.documents.records import DocumentRecord
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.returned import NotKept, Returned
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Action, Role
from tests.aid.goods import left, stocked


def wrong(live, request, payload):
    with pytest.raises(Invalid) as why:
        live.take(request.id, payload)
    return {one.field: one.code for one in why.value.problems}


def test_items_are_handed_out_in_parts_and_never_above_the_decision(live):
    item, other = stocked(live, 10), stocked(live, 5, "بطانية")
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.APPROVED, "تستحق.", items=(Portion(item, 3),)))
    live.step(request.id, StepId.NOTIFICATION)
    assert [(one.name, one.quantity) for one in live.read(request.id).goods] == [("سلة غذائية", 3)]
    given = replace(delivery(""), items=(Portion(item, 4), Portion(other, 1)), last=False)
    with pytest.raises(Invalid) as why:
        live.take(request.id, given)
    said = [(one.code, one.params["item"]) for one in why.value.problems]
    assert said == [
        ("intake.item_over", "سلة غذائية"), ("intake.item_not_granted", "بطانية"),
    ]  # fmt: skip
    part = replace(given, items=(Portion(item, 2),))
    live.take(request.id, part)
    assert (left(live, item), live.read(request.id).goods[0].quantity) == (8, 1)
    live.take(request.id, TakeBack(Back.DELIVERY, "سُلّم لغيره"))
    assert (left(live, item), live.read(request.id).goods[0].quantity) == (10, 3)
    live.take(request.id, part)
    live.act(Role.DIRECTOR, live.office.reports.check)
    assert wrong(live, request, replace(part, items=(), what="لا شيء", last=True)) == {
        "rest": "intake.rest_why"
    }
    end = replace(part, items=(), what="بقية لم تؤخذ", last=True, rest="اعتذرت عن الباقي")
    closed = live.take(request.id, end)
    assert closed.facts.state is State.CLOSED
    assert all(f.sound for f in live.act(Role.DIRECTOR, live.office.reports.check).findings)
    printed = live.act(Role.RECEPTION, live.office.press.issue, "delivery", request.id)
    kept = live.act(Role.RECEPTION, _data, live, printed.document.id)
    assert [one.things for one in kept.deliveries] == [("سلة غذائية ٢ سلة",), ()]
    assert kept.left == ("سلة غذائية ١ سلة",)


def granted(live, item, quantity=3):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.APPROVED, "تستحق.", items=(Portion(item, quantity),)))
    return live.step(request.id, StepId.NOTIFICATION)


def test_what_came_back_is_in_the_store_and_may_be_handed_out_again(live):
    item = stocked(live, 10)
    request = granted(live, item)
    assert wrong(live, request, Returned(NotKept.CAME_BACK, "تالفة", (Portion(item, 1),))) == {
        "brought_by": "intake.needed", "items": "intake.returned_over",
    }  # fmt: skip
    refused = live.take(request.id, Returned(NotKept.REFUSED, "لم يحضر في الموعد"))
    assert (refused.facts.state, left(live, item)) == (State.NOTIFIED, 10)
    assert "لم يحضر في الموعد" in dict(refused.history[-1].content).values()
    given = replace(delivery(""), items=(Portion(item, 3),), last=True)
    live.take(request.id, given)
    assert left(live, item) == 7
    assert wrong(live, request, Returned(NotKept.REFUSED, "")) == {
        "reason": "intake.reason_needed", "became": "intake.refused_late",
    }  # fmt: skip
    assert wrong(live, request, Returned(NotKept.CAME_BACK, "زائدة", (), "ابنه")) == {
        "items": "intake.returned_nothing"
    }
    back = Returned(NotKept.CAME_BACK, "علبة تالفة", (Portion(item, 1),), "ابنه")
    view = live.take(request.id, back)
    assert (view.facts.state, left(live, item)) == (State.IN_DELIVERY, 8)
    assert [one.quantity for one in (*view.goods, *view.handed)] == [1, 2]
    printed = live.act(Role.RECEPTION, live.office.press.issue, "delivery", request.id)
    kept = live.act(Role.RECEPTION, _data, live, printed.document.id)
    assert [one.what for one in kept.deliveries] == [
        "سلة غذائية ٣ سلة", "عاد إلى المستودع: علبة تالفة",
    ]  # fmt: skip
    live.take(request.id, replace(given, items=(Portion(item, 1),)))
    assert (left(live, item), live.read(request.id).goods) == (7, ())
    live.take(request.id, replace(back, items=(Portion(item, 3),), closes=True))
    closed = live.read(request.id)
    assert (closed.facts.state, closed.handed, left(live, item)) == (State.CLOSED, (), 10)
    assert all(f.sound for f in live.act(Role.DIRECTOR, live.office.reports.check).findings)


def test_nothing_is_returned_of_what_was_never_to_be_handed_over(live):
    with pytest.raises(Refused, match=r"intake\.not_returned"):
        live.take(live.request().id, Returned(NotKept.REFUSED, "لم يحضر"))


def _data(_actor, live, document_id):
    with live.office.doors.look(live.actor(Role.RECEPTION), Action.DOCUMENT_READ) as see:
        data = see.session.get(DocumentRecord, document_id).data
        return TypeAdapter(DeliveryReceipt).validate_json(data)
