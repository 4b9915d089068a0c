"""What was counted is printed: a distribution's closing, a drawer of cards, what is to be bought,
and a lent device under the title of what came of it.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.aid.goods.cards.prints import CARDS
from desktop.core.aid.goods.cards.terms import CardKind, CountCards, GiveCard, ReceiveCards
from desktop.core.aid.goods.devices.terms import (
    AddDevice,
    CameBack,
    DeviceState,
    Gifted,
    LendDevice,
    Renewed,
    Tick,
)
from desktop.core.aid.goods.giving.prints import BUYING, CLOSING
from desktop.core.aid.goods.giving.terms import Among, Audience, CloseGiving, EnterSheet, Left
from desktop.core.aid.goods.slip_prints import LOAN
from desktop.core.aid.goods.terms import Receive, Received
from desktop.core.people.details import School
from desktop.core.people.terms import Member, Relationship
from desktop.core.work import Role
from desktop.core.work.ledger import from_text, to_text
from tests.aid.goods import DESK, KEEPER, OTHER, SHEET, families, giving, left, stocked
from tests.offices import PERSON


def drawn(live, form, subject, role=DESK):
    office = live.office
    return live.act(role, office.documents.draft, form, subject, office.press._builders[form])


def refused(live, form, subject, role=DESK):
    with pytest.raises(Refused) as why:
        drawn(live, form, subject, role)
    return why.value.code


def test_the_closing_record_says_what_was_handed_out_signed_and_left(live):
    families(live, 6)
    item, givings = stocked(live), live.office.givings
    day = giving(live, item, season="رمضان ١٤٤٨").row.id
    assert refused(live, CLOSING, "none") == "giving.unknown"
    assert refused(live, CLOSING, day) == "giving.still_open"
    rows = live.act(DESK, givings.rows, day)
    live.act(DESK, givings.hand, rows[0].id, OTHER)
    live.act(DESK, givings.enter_sheet, day, EnterSheet(2, 6, "سعد الحمد", (4, 5)))
    closing = CloseGiving((Left(item, 15),), "فهد العمر", "سلة تلفت في النقل")
    live.act(DESK, givings.close, day, closing)
    record = drawn(live, CLOSING, day)
    assert (record.families, record.taken, record.signed, record.absent) == (6, 4, 4, "4، 5")
    (thing,) = record.things
    assert (thing.planned, thing.handed, thing.due, thing.found) == (6, 4, 16, 15)
    assert [(s.helper, s.rows, s.absent) for s in record.sheets] == [
        ("سعد الحمد", "من 2 إلى 6", "4، 5")
    ]
    assert (record.second, record.why) == ("فهد العمر", "سلة تلفت في النقل")
    stocked(live, 30, "بطانية")
    live.act(KEEPER, live.office.goods.receive, _more(item, live))
    assert replace(drawn(live, CLOSING, day), head=record.head) == record  # whatever came since
    assert left(live, item) == 22
    again = live.act(DESK, givings.read, day)
    assert (again.closing, again.shares[0].item_id) == (closing, item)


def _more(item, live):
    line = Received(item, 7, expires_on=live.today + timedelta(days=40))
    return Receive("محسن", (line,))


def test_the_count_of_cards_is_of_its_own_moment(live):
    one, two = families(live, 2)
    service = live.office.cards
    for shop, value, serials in (("المركز", 30_000, "1-4"), ("الديرة", 5_000, "9")):
        came = ReceiveCards(CardKind.CARD, shop, value, serials)
        live.act(KEEPER, service.receive, came)
    ids = [live.act(DESK, service.find, str(at))[0].id for at in (1, 2, 3)]
    live.act(DESK, service.give, ids[0], GiveCard(one.file_number, OTHER))
    day = live.today.isoformat()
    assert refused(live, CARDS, day) == "card.uncounted"
    live.advance(minutes=1)
    live.act(DESK, service.count, CountCards(3, "فهد العمر", "بطاقة لم توجد"))
    live.advance(minutes=1)
    live.act(DESK, service.give, ids[1], GiveCard(two.file_number, SHEET))
    record = drawn(live, CARDS, day)
    assert [(p.store, p.count, p.worth) for p in record.piles] == [
        ("الديرة", 1, 5_000), ("المركز", 3, 90_000),
    ]  # fmt: skip
    assert [(c.serial, c.file_number, c.taker) for c in record.given] == [
        ("1", one.file_number, OTHER.collector)
    ]
    assert (record.due, record.found, record.why) == (4, 3, "بطاقة لم توجد")
    assert live.act(DESK, live.office.press.issue, CARDS, day).document.number


def test_what_is_to_be_bought_is_counted_for_the_same_families_as_a_list(live):
    families(live, 2)
    girl = Member("سارة", Relationship.DAUGHTER, school=School.PRIMARY)
    live.person(replace(PERSON, members=(girl, replace(girl, name="هند"))))
    among = Among(stage=School.PRIMARY, least=2)
    subject = to_text(among)
    assert from_text(Among, subject) == among
    bought = drawn(live, BUYING, subject)
    assert bought.families == 1
    assert [(p.title, [(g.name, g.count) for g in p.groups]) for p in bought.parts] == [
        ("سلال بعدد الأفراد", [("من ٣ إلى ٥", 1)]),
        ("حقائب بالمرحلة", [("ابتدائي، بنات", 2)]),
    ]
    assert len(bought.whom) == 3
    nobody = Among(category="none", area="نجران", stage=School.MIDDLE)
    with pytest.raises(Invalid) as why:
        live.act(DESK, live.office.givings.needed, nobody)
    assert [one.code for one in why.value.problems] == ["giving.nobody"]
    assert refused(live, BUYING, subject, Role.AUDITOR) == "work.not_permitted"
    with pytest.raises(Invalid):
        drawn(live, BUYING, to_text(Among(Audience.NUMBERS)))


def test_a_plan_of_when_a_category_was_asked_alone_is_read_still():
    kept = '{"whom": "category", "category": "orphans"}'
    assert from_text(Among, kept) == Among(Audience.ALL, category="orphans")


def test_the_paper_of_a_device_is_called_by_what_came_of_it(live):
    (one,) = families(live, 1)
    devices = live.office.devices
    chair = live.act(KEEPER, devices.add, AddDevice("كرسي متحرك", "WC-1")).row.id
    lend = LendDevice(
        one.file_number, live.today, live.today + timedelta(days=30), "تقرير 5", SHEET,
        ticks=(Tick.WORKS, Tick.CLEAN),
    )  # fmt: skip

    def title():
        return drawn(live, LOAN, chair).head.title

    live.act(DESK, devices.lend, chair, lend)
    assert title() == "محضر إعارة جهاز"
    until = live.today + timedelta(days=60)
    live.act(DESK, devices.take, chair, Renewed(until, "تقرير 6"))
    assert title() == "محضر تمديد إعارة جهاز"
    assert drawn(live, LOAN, chair).renewed == "تقرير 6"
    live.act(DESK, devices.take, chair, CameBack((Tick.WORKS, Tick.CLEAN)))
    assert title() == "محضر إعادة جهاز معار"
    live.act(DESK, devices.lend, chair, lend)
    assert title() == "محضر إعارة جهاز"  # of this loan, not of the one before
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(DESK, devices.take, chair, Gifted("حاجة دائمة"))
    view = live.act(KEEPER, devices.take, chair, Gifted("حاجة دائمة"))
    assert (view.row.state, view.row.person_id, view.row.until) == (
        DeviceState.GIFTED, one.id, None,
    )  # fmt: skip
    paper = drawn(live, LOAN, chair)
    assert (paper.head.title, paper.gifted, paper.until) == (
        "محضر تمليك جهاز", "حاجة دائمة", None,
    )  # fmt: skip
    with pytest.raises(Refused, match=r"device\.is_gifted"):
        live.act(DESK, devices.lend, chair, lend)
    assert all(f.sound for f in live.act(Role.DIRECTOR, live.office.reports.check).findings)
