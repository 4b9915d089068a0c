"""A distribution day, from what came in to the closing that agrees."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import TypeAdapter

from desktop.base.errors import Invalid, Refused
from desktop.core.aid.goods.giving.terms import (
    Among,
    Audience,
    CloseGiving,
    EnterSheet,
    Left,
    Needed,
    PlanGiving,
    Share,
)
from desktop.core.aid.goods.giving.words import places, read_places
from desktop.core.aid.goods.hands import By, Hand, Signed
from desktop.core.aid.goods.holdings import GoodsHoldings
from desktop.core.documents.codes import codes_of
from desktop.core.documents.desk_forms import DistributionSheet
from desktop.core.documents.records import DocumentRecord
from desktop.core.people.course.terms import Close, CloseReason, Die
from desktop.core.people.details import School
from desktop.core.people.terms import Member, Relationship
from desktop.core.work import Action, Role
from desktop.core.work.subjects import several
from tests.aid.goods import DESK, OTHER, PEN, SHEET, families, giving, left, stocked
from tests.offices import PERSON


def refused(live, act, *more):
    with pytest.raises((Refused, Invalid)) as why:
        live.act(DESK, act, *more)
    if isinstance(why.value, Invalid):
        return {one.field: one.code for one in why.value.problems}
    return why.value.code, why.value.params


def test_from_the_store_to_the_closing(live):
    registered = families(live, 6)
    item, givings = stocked(live), live.office.givings
    day = giving(live, item)
    assert (day.row.families, day.row.taken) == (6, 0)
    one, two = live.act(DESK, givings.rows, day.row.id)[:2]
    found = live.act(DESK, givings.find, day.row.id, registered[0].file_number)
    assert [row.id for row in found] == [one.id]
    took = live.act(DESK, givings.hand, one.id, PEN).took
    assert took
    assert took.hand.signed is Signed.PEN
    assert left(live, item) == 19
    live.act(DESK, givings.hand, two.id, OTHER)
    code, told = refused(live, givings.hand, two.id, SHEET)
    assert (code, told["who"]) == ("giving.taken", OTHER.collector)
    after = live.act(DESK, givings.enter_sheet, day.row.id, EnterSheet(3, 6, "سعد", (5,)))
    assert (after.row.taken, after.signed, after.counted[0].handed) == (5, 5, 5)
    closing = CloseGiving((Left(item, 14),), "فهد العمر")
    assert refused(live, givings.close, day.row.id, closing) == {"why": "goods.difference_why"}
    closing = replace(closing, why="سلة تلفت في النقل")
    closed = live.act(DESK, givings.close, day.row.id, closing)
    assert closed.row.closed
    assert closed.agrees
    assert left(live, item) == 14
    assert refused(live, givings.hand, one.id, SHEET)[0] == "giving.closed"
    again = giving(live, item, whom=Audience.ABSENT, absent=day.row.id)
    assert again.row.families == 1
    following = live.act(DESK, givings.next_for, registered[4].id)
    assert following is not None
    assert following.day == live.today
    check = live.act(Role.DIRECTOR, live.office.reports.check)
    assert all(part.sound for part in check.findings)


def test_once_a_season_a_family_and_nothing_to_the_dead(live):
    one, two, three, four = families(live, 4)
    item, givings, courses = stocked(live), live.office.givings, live.office.courses
    first = giving(live, item, season="رمضان ١٤٤٨")
    second = giving(live, item, season="رمضان 1448")
    rows = live.act(DESK, givings.rows, first.row.id)
    live.act(DESK, givings.hand, rows[0].id, SHEET)
    there = live.act(DESK, givings.rows, second.row.id)
    assert refused(live, givings.hand, there[0].id, SHEET)[0] == "giving.season_taken"
    live.act(DESK, courses.take, two.id, Die(live.today, "ابنه"))
    assert live.act(DESK, givings.find, first.row.id, two.file_number)[0].notices == ("died",)
    assert refused(live, givings.hand, rows[1].id, SHEET)[0] == "giving.head_died"
    live.act(Role.DIRECTOR, courses.take, three.id, Close(CloseReason.MOVED_AWAY, "انتقلت"))
    third = giving(live, item, season="رمضان ١٤٤٨")
    assert third.row.families == 1
    assert dict(third.passed) == {"season": 1}
    assert live.act(DESK, givings.rows, third.row.id)[0].person_id == four.id
    assert left(live, item) == 19
    assert one.id == rows[0].person_id


def test_the_sheet_is_printed_of_its_rows_and_forgotten_with_each_family(live):
    registered = families(live, 4)
    day = giving(live, stocked(live)).row.id
    rows = live.act(DESK, live.office.givings.rows, day)
    live.act(DESK, live.office.givings.hand, rows[0].id, PEN)
    subject = several(row.id for row in rows[:3])
    printed = live.act(DESK, live.office.press.issue, "distribution", subject)
    form = live.act(DESK, _data_of, live, printed.document.id)
    assert [one.file_number for one in form.families] == [p.file_number for p in registered[:3]]
    assert form.families[0].strokes
    assert not form.families[1].collector
    held = {each.id for each in live.act(Role.DIRECTOR, _of_person, live, registered[1].id)}
    assert rows[1].id in held


def _data_of(actor, live, document_id):
    with live.office.doors.look(actor, Action.DOCUMENT_READ) as see:
        kept = see.session.get(DocumentRecord, document_id).data
        return TypeAdapter(DistributionSheet).validate_json(kept)


def _of_person(actor, live, person_id):
    with live.office.doors.look(actor, Action.PERSON_READ) as see:
        return list(GoodsHoldings().of_person(see.session, person_id))


def test_the_last_three_are_taken_back_by_contrary_entries(live):
    families(live, 5)
    item, givings = stocked(live), live.office.givings
    day = giving(live, item, quantity=2).row.id
    for row in live.act(DESK, givings.rows, day):
        live.act(DESK, givings.hand, row.id, SHEET)
        live.advance(minutes=1)
    assert left(live, item) == 10
    back = [live.act(DESK, givings.take_back, day).place for _ in range(3)]
    assert back == [5, 4, 3]
    assert refused(live, givings.take_back, day)[0] == "giving.nothing_back"
    assert left(live, item) == 16
    live.act(DESK, givings.hand, live.act(DESK, givings.rows, day)[4].id, SHEET)
    live.advance(days=1)
    assert refused(live, givings.take_back, day)[0] == "giving.nothing_back"


def test_by_number_last_digits_or_name(live):
    registered = families(live, 4)
    day = giving(live, stocked(live)).row.id
    one = registered[2]
    find = live.office.givings.find
    first, last = one.form.name.first, one.form.name.family
    for typed in (one.file_number, one.form.identity.number[-4:], f"{first} {last}"):
        assert [row.person_id for row in live.act(DESK, find, day, typed)] == [one.id]
    assert live.act(DESK, find, day, "") == live.act(DESK, find, day, "سطرلايوجد") == []


def test_too_few_digits_of_no_file_mean_nobody(live):
    families(live, 2)
    day = giving(live, stocked(live)).row.id
    assert live.act(DESK, live.office.givings.find, day, "987") == []


def test_by_the_paper_that_somebody_brings(live):
    registered, press = families(live, 3), live.office.press
    day, find = giving(live, stocked(live)).row.id, live.office.givings.find
    request = live.request(registered[1])
    receipt = live.act(DESK, press.issue, "receipt", request.id).document
    authority = live.act(DESK, press.issue, "taking_authority", registered[2].id).document
    rows = live.act(DESK, live.office.givings.rows, day)
    sheet = live.act(DESK, press.issue, "distribution", rows[0].id).document

    def found(typed):
        return [row.place for row in live.act(DESK, find, day, typed)]

    for typed in (receipt.number, f"{receipt.number} {_code(live, receipt)}", request.number):
        assert found(typed) == [2]
    assert found(f"{authority.number} {_code(live, authority)}") == [3]
    assert found(sheet.number) == [1]
    assert found(f"{receipt.number} 0000-0000") == []  # no paper of this office


def _code(live, row):
    def read(actor):
        with live.office.doors.look(actor, Action.DOCUMENT_READ) as see:
            return codes_of(see)(row.form_id, row.number)

    return live.act(DESK, read)


def test_who_hands_out_knows_names_and_the_auditor_none(live):
    (one,) = families(live, 1)
    day = giving(live, stocked(live)).row.id
    row = live.act(DESK, live.office.givings.rows, day)[0]
    live.act(Role.STOREKEEPER, live.office.givings.hand, row.id, OTHER)
    seen = {
        role: live.act(role, live.office.givings.rows, day)[0]
        for role in (DESK, Role.STOREKEEPER, Role.AUDITOR)
    }
    number, name = one.form.identity.number, one.form.name.full
    assert (seen[DESK].identity, seen[DESK].name) == (number, name)
    kept = seen[Role.STOREKEEPER]
    assert kept.name == name
    assert kept.identity.endswith(number[-4:])
    assert number not in kept.identity
    audited = seen[Role.AUDITOR]
    assert name not in audited.name
    assert audited.took.hand.collector == ""


def test_a_list_from_pasted_numbers_and_by_family_size(live):
    one, two, *_ = families(live, 3)
    big = live.person(
        replace(PERSON, members=(Member("سارة", Relationship.DAUGHTER, school=School.PRIMARY),) * 1)
    )
    item, givings = stocked(live), live.office.givings
    numbers = f"{one.file_number}، {two.file_number}\n9999\n{one.file_number}"
    day = giving(live, item, whom=Audience.NUMBERS, numbers=numbers)
    assert (day.row.families, dict(day.passed)) == (2, {"unknown": 1})
    shares = (Share(item, 1), Share(item, 1, least=2))
    plan = PlanGiving("يوم", live.today, shares, Among(least=2))
    by_size = live.act(DESK, givings.plan, plan)
    row = live.act(DESK, givings.rows, by_size.row.id)[0]
    assert (row.person_id, row.portions[0].quantity) == (big.id, 2)
    needed = live.act(DESK, givings.needed, Among())
    assert Needed("bag", "primary_female", 1) in needed
    assert Needed("basket", "1_2", 4) in needed


DOT = replace(PEN, strokes=(((0.5, 0.5, 0, 0.5),),))
BAD_HANDS = {
    "unsigned": (Hand(), "signed", "goods.unsigned"),
    "a dot on the pad": (DOT, "strokes", "goods.no_signature"),
    "nobody's name": (replace(OTHER, collector=""), "collector", "goods.collector_missing"),
    "no identity": (replace(OTHER, identity=""), "identity", "goods.collector_identity"),
    "a wrong digit": (replace(OTHER, identity="1071724369"), "identity", "identity.check_digit"),
    "no witness": (Hand(signed=Signed.THUMB), "witness", "goods.witness_missing"),
    "herself": (replace(OTHER, collector="SELF"), "collector", "goods.collector_is_self"),
}


@pytest.mark.parametrize("case", BAD_HANDS)
def test_nobody_takes_without_identity_and_signature(live, case):
    one = families(live, 1)[0]
    hand, field, code = BAD_HANDS[case]
    if hand.collector == "SELF":
        hand = replace(hand, collector=one.form.name.full)
    item, givings = stocked(live), live.office.givings
    row = live.act(DESK, givings.rows, giving(live, item).row.id)[0]
    assert refused(live, givings.hand, row.id, hand)[field] == code
    assert left(live, item) == 20


def test_bad_plans_sheets_and_an_empty_store(live):
    families(live, 3)
    item, givings = stocked(live, 2), live.office.givings
    assert refused(live, givings.plan, PlanGiving("", None, ())) == {
        "name": "giving.name_missing",
        "day": "giving.day_missing",
        "shares": "giving.shares_missing",
    }
    nobody = PlanGiving("يوم", live.today, (Share(item, 1),), Among(area="نجران"))
    assert refused(live, givings.plan, nobody) == {"among.whom": "giving.nobody"}
    day = giving(live, item).row.id
    bad = EnterSheet(2, 9, "", (1,))
    assert refused(live, givings.enter_sheet, day, bad) == {
        "helper": "giving.helper_missing",
        "last": "giving.no_row",
        "absent": "giving.not_on_sheet",
    }
    fields = refused(live, givings.enter_sheet, day, EnterSheet(1, 3, "سعد"))
    assert fields == {"lines.0.quantity": "goods.below_zero"}  # and none of the sheet is entered
    assert live.act(DESK, givings.read, day).row.taken == 0
    assert left(live, item) == 2
    assert By.SELF is SHEET.by


def test_rows_are_read_as_people_type_them():
    assert read_places("") == ()
    assert read_places("٣، 5 - 7;9") == (3, 5, 6, 7, 9)
    assert read_places("من ٢ إلى 4") == (2, 3, 4)
    for typed in ("5 و 6", "9-5", "3.5", "1-90000", "الثالث"):
        assert read_places(typed) is None
    assert places([1, 2, 4, 5, 6]) == "1، 2، من 4 إلى 6"


def test_odd_quantities_and_counts_are_refused(live):
    families(live, 2)
    item, givings = stocked(live), live.office.givings
    for quantity, code in ((0, "missing"), (-1, "missing"), (10_000_000, "large")):
        plan = PlanGiving("يوم", live.today, (Share(item, quantity),))
        found = refused(live, givings.plan, plan)
        assert found == {"shares.0.quantity": f"goods.quantity_{code}"}
    bounds = PlanGiving(
        "يوم", live.today, (Share(item, 1, least=5, most=2),), Among(least=4, most=1)
    )
    assert refused(live, givings.plan, bounds) == {
        "shares.0.most": "giving.most_under_least", "among.most": "giving.most_under_least",
    }  # fmt: skip
    past = PlanGiving("يوم", live.today - timedelta(days=1), (Share(item, 1),))
    assert refused(live, givings.plan, past) == {"day": "giving.day_past"}
    day = giving(live, item).row.id
    closing = CloseGiving((Left(item, -1),), "فهد العمر", "سبب")
    assert refused(live, givings.close, day, closing) == {"left.0.quantity": "goods.count_missing"}
    nobody = replace(closing, left=(), second="")
    assert refused(live, givings.close, day, nobody) == {
        "left.0.quantity": "giving.left_missing", "second": "goods.second_missing",
    }  # fmt: skip
    assert live.act(DESK, givings.read, day).row.closed is False
