"""The store, cards and lent devices: what is refused, and what is conserved."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop.base.errors import Invalid, Refused
from desktop.core.aid.goods.cards.terms import (
    CardBack,
    CardCancelled,
    CardKind,
    CardLost,
    CardState,
    CountCards,
    GiveCard,
    ReceiveCards,
)
from desktop.core.aid.goods.devices.terms import (
    AddDevice,
    CameBack,
    DeviceState,
    LendDevice,
    Renewed,
    Repaired,
    Tick,
    ToRepair,
)
from desktop.core.aid.goods.holdings import GoodsHoldings
from desktop.core.aid.goods.rules import lots
from desktop.core.aid.goods.terms import (
    CountItem,
    GiveBack,
    Issue,
    ItemKind,
    Portion,
    Receive,
    Received,
    SaveItem,
    Spoil,
    Way,
)
from desktop.core.people.course.terms import Die
from desktop.core.work import Action, Role
from desktop.core.work.records import EventRecord
from tests.aid.goods import DESK, KEEPER, OTHER, SHEET, families, giving, left, received, stocked

DAY = date(2026, 1, 1)


def fields(live, role, act, *more):
    with pytest.raises((Invalid, Refused)) as why:
        live.act(role, act, *more)
    if isinstance(why.value, Invalid):
        return {one.field: one.code for one in why.value.problems}
    return why.value.code


def test_every_quantity_is_a_sum_of_entries(live):
    item, goods = stocked(live, 20), live.office.goods
    out = live.act(KEEPER, goods.issue, Issue("دار الأيتام", (Portion(item, 5),), "كسوة الشتاء"))
    assert out.number.startswith("S")
    assert out.lines[0].quantity == -5
    live.act(KEEPER, goods.give_back, GiveBack("دار الأيتام", (Portion(item, 1),), "زائدة"))
    live.act(KEEPER, goods.spoil, Spoil(item, 2, "رطوبة"))
    count = CountItem(item, 13, "فهد العمر", "نقصت سلة")
    assert live.act(KEEPER, goods.count, count).lines[0].quantity == -1
    view = live.act(KEEPER, goods.read, item)
    assert [one.way for one in view.entries] == [
        Way.COUNTED, Way.SPOILED, Way.RETURNED, Way.ISSUED, Way.RECEIVED,
    ]  # fmt: skip
    assert [one.after for one in view.entries] == [13, 14, 16, 15, 20]
    assert view.row.left == sum(one.quantity for one in view.entries) == 13


def test_what_a_slip_must_say(live):
    item, goods = stocked(live, 3), live.office.goods
    receive, issue, count = goods.receive, goods.issue, goods.count
    line = Received(item, 1)
    assert fields(live, KEEPER, receive, Receive("", ())) == {
        "donor": "goods.donor_missing", "lines": "goods.lines_missing",
    }  # fmt: skip
    assert fields(live, KEEPER, receive, Receive("محسن", (line,))) == {
        "lines.0.expires_on": "goods.expiry_missing"
    }
    ended = replace(line, quantity=0, expires_on=live.today - timedelta(days=1))
    assert fields(live, KEEPER, receive, Receive("محسن", (ended,))) == {
        "lines.0.quantity": "goods.quantity_missing", "lines.0.expires_on": "goods.expired",
    }  # fmt: skip
    much = Issue("أسرة", (Portion(item, 2), Portion(item, 2)), "عاجل")
    assert fields(live, KEEPER, issue, much) == {"lines.1.quantity": "goods.below_zero"}
    assert fields(live, KEEPER, goods.spoil, Spoil(item, 4, "تلف")) == {
        "quantity": "goods.below_zero"
    }
    assert fields(live, KEEPER, count, CountItem(item, 2, "")) == {
        "second": "goods.second_missing", "note": "goods.difference_why",
    }  # fmt: skip
    again = SaveItem("سله غذائيه", "سلة", ItemKind.BASKET)
    assert fields(live, KEEPER, goods.save, again) == {"name": "goods.name_taken"}
    assert fields(live, DESK, receive, Receive("محسن", (line,))) == "work.not_permitted"
    assert left(live, item) == 3


def test_what_ends_first_goes_out_first(live):
    assert lots([(5, DAY), (5, None), (-3, None), (2, date(2025, 1, 1)), (-3, None)]) == [
        (DAY, 1), (None, 5),
    ]  # fmt: skip
    item = stocked(live, 4)
    received(live, item, 6, days=10)
    soon = live.act(DESK, live.office.goods.expiring)
    assert [(one.quantity, one.late) for one in soon] == [(6, False)]
    live.act(KEEPER, live.office.goods.issue, Issue("أسرة", (Portion(item, 6),), "قرب الانتهاء"))
    assert live.act(DESK, live.office.goods.expiring) == []


def cards(live, serials="5001-5003"):
    given = ReceiveCards(CardKind.CARD, "أسواق التميمي", 30_000, serials, donor="محسن")
    live.act(KEEPER, live.office.cards.receive, given)
    return [live.act(DESK, live.office.cards.find, one)[0].id for one in ("5001", "5002", "5003")]


def test_a_card_is_handed_out_once_and_counted(live):
    (one, two), service = families(live, 2), live.office.cards
    first, second, third = cards(live)
    give = GiveCard(one.file_number, SHEET)
    assert live.act(DESK, service.give, first, give).state is CardState.GIVEN
    assert fields(live, DESK, service.give, first, give) == "card.is_given"
    bad = GiveCard("9999", replace(OTHER, identity=""))
    assert fields(live, DESK, service.give, second, bad) == {"file": "people.no_file"}
    live.act(DESK, service.give, second, GiveCard(two.file_number, OTHER))
    live.act(DESK, service.back, second, CardBack("سُلّمت لغير صاحبها"))
    assert fields(live, KEEPER, service.take, third, CardLost("")) == {"why": "goods.why_missing"}
    live.act(KEEPER, service.take, third, CardLost("لم توجد في الدرج"))
    live.act(KEEPER, service.take, third, CardCancelled("أُوقفت عند المتجر"))
    drawer = live.act(DESK, service.drawer)
    assert (drawer.held, drawer.value, drawer.moved) == (1, 30_000, True)
    assert fields(live, DESK, service.count, CountCards(2, "فهد العمر")) == {
        "why": "goods.difference_why"
    }
    live.advance(minutes=1)
    assert live.act(DESK, service.count, CountCards(1, "فهد العمر")).moved is False
    known = ReceiveCards(CardKind.CARD, "اسواق التميمي", 30_000, "5001")
    assert fields(live, KEEPER, service.receive, known) == {"serials": "card.serial_known"}
    bad = ReceiveCards(None, "", 0, "7، 7", expires_on=DAY)
    assert fields(live, KEEPER, service.receive, bad) == {
        "kind": "card.kind_missing", "store": "card.store_missing", "value": "card.value_missing",
        "expires_on": "goods.expired", "serials": "card.serial_twice",
    }  # fmt: skip


def test_no_card_goes_to_the_dead_nor_one_that_ended(live):
    (one,), service = families(live, 1), live.office.cards
    first, *_ = cards(live)
    assert fields(live, DESK, service.count, CountCards(-1, "فهد العمر", "سبب")) == {
        "found": "goods.count_missing"
    }
    live.act(DESK, live.office.courses.take, one.id, Die(live.today, "ابنه"))
    give = GiveCard(one.file_number, SHEET)
    assert fields(live, DESK, service.give, first, give) == {"file": "giving.head_died"}
    ends = live.today + timedelta(days=1)
    came = ReceiveCards(CardKind.VOUCHER, "متجر", 5_000, "77", expires_on=ends)
    live.act(KEEPER, service.receive, came)
    late = live.act(DESK, service.find, "77")[0].id
    live.advance(days=2)
    other = live.person()
    give = GiveCard(other.file_number, SHEET)
    assert fields(live, DESK, service.give, late, give) == {"file": "card.ended"}
    assert live.act(DESK, service.read, late).row.state is CardState.HELD


def loan(live, person, **more):
    given = LendDevice(
        person.file_number, live.today, live.today + timedelta(days=60), "تقرير ١٢ مستشفى شقراء",
        SHEET, ticks=(Tick.WORKS, Tick.CLEAN),
    )  # fmt: skip
    return replace(given, **more)


def device(live):
    added = AddDevice("كرسي متحرك", "WC-1001", "محسن")
    return live.act(KEEPER, live.office.devices.add, added).row.id


def test_a_device_is_out_once_and_comes_back(live):
    one, two = families(live, 2)
    chair, service = device(live), live.office.devices
    out, back = loan(live, one), CameBack((Tick.WORKS, Tick.CLEAN))
    assert fields(live, DESK, service.take, chair, back) == "device.is_here"
    lent = live.act(DESK, service.lend, chair, out)
    assert (lent.row.state, lent.row.name_of) == (DeviceState.OUT, one.form.name.full)
    assert fields(live, DESK, service.lend, chair, loan(live, two)) == "device.is_out"
    live.advance(days=54)
    assert live.act(DESK, service.due) == 1
    assert "نأمل" in live.act(DESK, service.read, chair).words
    until = live.today + timedelta(days=90)
    live.act(DESK, service.take, chair, Renewed(until, "تقرير جديد"))
    live.act(DESK, live.office.courses.take, one.id, Die(live.today, "ابنه"))
    said = live.act(DESK, service.read, chair).words
    assert said.index("عزاء") < said.index("كرسي متحرك")
    assert live.act(DESK, service.take, chair, back).row.person_id == ""
    live.act(KEEPER, service.take, chair, ToRepair("عجلة", "ورشة النور"))
    assert fields(live, DESK, service.lend, chair, loan(live, two)) == "device.is_repair"
    live.act(KEEPER, service.take, chair, Repaired("بُدّلت", 5_000))
    assert fields(live, DESK, service.lend, chair, loan(live, one)) == {"file": "giving.head_died"}
    bad = loan(live, two, report="", until=live.today, ticks=(), file="9999")
    assert fields(live, DESK, service.lend, chair, bad) == {
        "report": "device.report_missing", "until": "device.until_early",
        "ticks": "device.ticks_missing", "file": "people.no_file",
    }  # fmt: skip


def test_who_took_is_forgotten_and_what_was_given_stays(live):
    one, two = families(live, 2)
    item, givings = stocked(live), live.office.givings
    day = giving(live, item).row.id
    row = live.act(DESK, givings.rows, day)[0]
    live.act(DESK, givings.hand, row.id, OTHER)
    first, *_ = cards(live)
    live.act(DESK, live.office.cards.give, first, GiveCard(one.file_number, OTHER))
    chair = device(live)
    live.act(DESK, live.office.devices.lend, chair, loan(live, one, hand=OTHER))
    doors, holdings = live.office.doors, GoodsHoldings()

    def erase(actor):
        with doors.work(actor, Action.PERSON_ERASE, one.id) as tx:
            held = {each.kind for each in holdings.of_person(tx.session, one.id)}
            holdings.erase(tx, one.id)
            texts = "".join(tx.session.scalars(select(EventRecord.payload)))
            return held, texts, [part.sound for part in holdings.check(tx.session)]

    held, texts, sound = live.act(Role.DIRECTOR, erase)
    assert held == {"goods_slip", "goods_card", "device", "giving_row", "event"}
    assert OTHER.collector not in texts
    assert OTHER.identity not in texts
    assert "تقرير" not in texts
    assert all(sound)
    assert left(live, item) == 19

    def move(actor):
        with doors.work(actor, Action.PERSON_ERASE, one.id) as tx:
            holdings.move(tx, one.id, two.id)
            gone = list(holdings.of_person(tx.session, one.id))
            return gone, [part.sound for part in holdings.check(tx.session)]

    gone, sound = live.act(Role.DIRECTOR, move)
    assert gone == []
    assert all(sound)
    assert len(live.act(DESK, givings.rows, day)) == 1


def test_slips_and_loans_are_printed_by_their_own_numbers(live):
    (family,) = families(live, 1)
    basket, goods, press = stocked(live, 10), live.office.goods, live.office.press
    out = live.act(KEEPER, goods.issue, Issue("قرية", (Portion(basket, 4),), "توزيع"))
    printed = live.act(KEEPER, press.issue, "goods_issue", out.id)
    assert printed.document.number.startswith("P")
    draft, builders = live.office.documents.draft, press._builders
    made = live.act(KEEPER, draft, "goods_issue", out.id, builders["goods_issue"])
    assert (made.number, made.lines[0].quantity, made.party) == (out.number, 4, "قرية")
    came = GiveBack("قرية", (Portion(basket, 1),), "بقيت سلة")
    back = live.act(KEEPER, goods.give_back, came)
    assert live.act(KEEPER, press.issue, "goods_receipt", back.id).document.number
    spoiled = live.act(KEEPER, goods.spoil, Spoil(basket, 1, "ابتلت"))
    for form, subject in (("goods_receipt", out.id), ("goods_issue", spoiled.id)):
        assert fields(live, KEEPER, press.issue, form, subject) == "goods.slip_unprinted"
    device = live.act(KEEPER, live.office.devices.add, AddDevice("كرسي", "WC-9")).row
    assert fields(live, KEEPER, press.issue, "device_loan", device.id) == "device.never_lent"
    loan = LendDevice(
        family.file_number, live.today, live.today + timedelta(days=30), "تقرير 5", SHEET,
        ticks=(Tick.WORKS, Tick.CLEAN),
    )  # fmt: skip
    live.act(DESK, live.office.devices.lend, device.id, loan)
    made = live.act(DESK, draft, "device_loan", device.id, builders["device_loan"])
    assert (made.borrower, made.ticks[0].out, made.ticks[0].back) == (
        family.form.name.full, True, None,
    )  # fmt: skip
    live.act(KEEPER, live.office.devices.take, device.id, CameBack((Tick.WORKS,), "نظيف"))
    made = live.act(KEEPER, draft, "device_loan", device.id, builders["device_loan"])
    assert (made.ticks[0].back, made.ticks[1].back, made.state_back) == (False, True, "نظيف")
    assert made.returned is not None
    paper = live.act(DESK, draft, "taking_authority", family.id, builders["taking_authority"])
    assert paper.identity == family.form.identity.number
