"""Who takes what was granted, how much of it, and by whose signature."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid
from desktop.base.money import Halalas
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.signers import DeedKind, SignMethod
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.takers import Taker
from desktop.core.people.births import read_birth
from desktop.core.people.course.terms import Die
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Role
from tests.intake.test_signers import CHILD, FATHER, MOTHER, OTHER, WHO
from tests.offices import PERSON

TAKEN = delivery("سلة غذائية")
ANOTHER = {
    "taken_by": WHO["signer_name"],
    "taker_identity_kind": WHO["signer_identity_kind"],
    "taker_identity": WHO["signer_identity"],
}
MONEY = Decide(Outcome.APPROVED, "ثبتت الحاجة.", amount=Halalas(150_000))
GOODS = Decide(Outcome.APPROVED, "ثبتت الحاجة.")


def granted(live, decision, form=PERSON, **signed):
    """A request that was decided and told; its id."""
    request = live.request(live.person(form), channel=ChannelId.PHONE)
    live.step(request.id, StepId.VERIFICATION)
    if form.identity.number or signed:
        live.sign(request.id, **signed)
    for step in (StepId.REFERRAL, StepId.STUDY):
        live.step(request.id, step)
    live.take(request.id, decision)
    live.step(request.id, StepId.NOTIFICATION)
    return request.id


def wrong(live, request_id, **given):
    before = live.read(request_id)
    with pytest.raises(Invalid) as invalid:
        live.take(request_id, replace(TAKEN, **given))
    assert live.read(request_id) == before
    return {(p.field, p.code) for p in invalid.value.problems}


def test_nothing_is_handed_to_who_died_nor_by_their_leave(live):
    request_id = granted(live, GOODS)
    person_id = live.read(request_id).person.id
    live.act(Role.RECEPTION, live.office.courses.take, person_id, Die(live.today, "ابنه"))
    leave = {**ANOTHER, "authority": "12"}
    for given in ({}, {**leave, "taker": Taker.AUTHORISED}, {**leave, "taker": Taker.AGENT}):
        assert wrong(live, request_id, **given) == {("taker", "intake.head_died")}


def test_money_is_counted_and_no_more_than_was_decided(live):
    request_id = granted(live, replace(MONEY, recurring_months=3))
    assert live.read(request_id).left == 450_000
    assert wrong(live, request_id) == {("amount", "intake.amount_needed")}
    assert wrong(live, request_id, amount=450_001) == {("amount", "intake.amount_over")}
    part = replace(TAKEN, amount=Halalas(150_000), last=False)
    assert live.take(request_id, part).left == 300_000
    assert wrong(live, request_id, amount=300_001) == {("amount", "intake.amount_over")}
    view = live.take(request_id, replace(TAKEN, amount=Halalas(300_000)))
    assert view.facts.state is State.CLOSED
    told = dict(view.history[-1].content)
    assert told["المبلغ"] == "٣٬٠٠٠ ريال"
    assert PERSON.name.full in told.values()


def test_after_the_last_of_the_money_goods_are_handed_over_and_the_request_closes(live):
    request_id = granted(live, MONEY)
    assert live.take(request_id, replace(TAKEN, amount=MONEY.amount, last=False)).left == 0
    assert wrong(live, request_id, amount=1) == {("amount", "intake.amount_over")}
    by_another = {**ANOTHER, "taker": Taker.AUTHORISED, "authority": "3"}
    assert live.take(request_id, replace(TAKEN, **by_another, last=False)).left == 0
    assert live.take(request_id, TAKEN).facts.state is State.CLOSED


def test_no_money_is_handed_over_that_nobody_decided(live):
    assert wrong(live, granted(live, GOODS), amount=1) == {("amount", "intake.amount_not_granted")}


@pytest.mark.parametrize("taker", [Taker.AGENT, Taker.AUTHORISED])
def test_money_is_never_collected_by_another(live, taker):
    given = {**ANOTHER, "taker": taker, "authority": "14", "authority_until": live.today}
    money = wrong(live, granted(live, MONEY), **given, amount=150_000)
    assert money == {("taker", "intake.money_by_another")}


def test_goods_are_taken_by_whom_the_person_authorised(live):
    request_id = granted(live, GOODS)
    given = {**ANOTHER, "taker": Taker.AUTHORISED}
    assert wrong(live, request_id, **given) == {("authority", "intake.needed")}
    yesterday = live.today - timedelta(days=1)
    assert wrong(live, request_id, **given, authority="3", authority_until=yesterday) == {
        ("authority_until", "intake.authority_expired")
    }
    view = live.take(request_id, replace(TAKEN, **given, authority="3"))
    assert WHO["signer_name"] in dict(view.history[-1].content).values()


@pytest.mark.parametrize(
    ("less", "problem"),
    [
        ({"taken_by": " "}, ("taken_by", "intake.needed")),
        ({"taker_identity": ""}, ("taker_identity", "intake.needed")),
        ({"taker_identity": "12"}, ("taker_identity", "identity.ten_digits")),
        ({"taker_identity": "1071724369"}, ("taker_identity", "identity.check_digit")),
        ({"taker_identity_kind": None}, ("taker_identity_kind", "intake.needed")),
        (
            {"taker_identity": PERSON.identity.number},
            ("taker_identity", "intake.taker_is_beneficiary"),
        ),
        ({"taken_by": PERSON.name.full}, ("taken_by", "intake.taker_is_beneficiary")),
    ],
)
def test_a_taker_is_known_by_name_and_identity(live, less, problem):
    given = {**ANOTHER, "taker": Taker.AUTHORISED, "authority": "3", **less}
    assert wrong(live, granted(live, GOODS), **given) == {problem}


def test_nobody_takes_before_it_is_known_who(live):
    request_id = granted(live, GOODS)
    assert wrong(live, request_id, taker=None) == {("taker", "intake.needed")}
    unknown = replace(PERSON, identity=Identity(IdentityKind.NONE_YET))
    stranger = granted(live, GOODS, unknown, method=SignMethod.PEN)
    assert wrong(live, stranger) == {("taker", "intake.taker_unknown")}


@pytest.mark.parametrize("signed", [FATHER, {**MOTHER, "deed_kind": DeedKind.CUSTODY}])
def test_a_child_s_money_goes_to_the_guardian_who_signed(live, signed):
    request_id = granted(live, MONEY, CHILD, **signed)
    assert wrong(live, request_id, amount=150_000) == {("taker", "intake.minor_takes_not")}
    same = {
        "taker": Taker.GUARDIAN,
        "taken_by": signed["signer_name"],
        "taker_identity_kind": signed["signer_identity_kind"],
        "taker_identity": signed["signer_identity"],
        "amount": 150_000,
    }
    other = {**same, "taker_identity": "1010000014"}
    assert wrong(live, request_id, **other) == {("authority", "intake.needed")}
    live.take(request_id, replace(TAKEN, **same))


def test_a_father_takes_nothing_by_his_word_for_a_child_that_came_of_age(live):
    request_id = granted(live, MONEY, replace(CHILD, birth=read_birth("1429")), **FATHER)
    live.advance(days=200)
    live.step(request_id, StepId.VERIFICATION)
    assert live.read(request_id).minor is False
    given = {**ANOTHER, "taker": Taker.GUARDIAN, "amount": 150_000}
    assert wrong(live, request_id, **given) == {("authority", "intake.needed")}
    live.take(request_id, replace(TAKEN, amount=Halalas(150_000)))


def test_who_signed_for_a_reason_alone_takes_by_a_deed(live):
    request_id = granted(live, MONEY, CHILD, **OTHER)
    given = {**ANOTHER, "taker": Taker.GUARDIAN, "amount": 150_000}
    assert wrong(live, request_id, **given) == {("authority", "intake.needed")}
    live.take(request_id, replace(TAKEN, **given, authority="45/ج"))


@pytest.mark.parametrize(
    ("how", "problems"),
    [
        ({"method": None}, {("method", "intake.needed")}),
        ({"method": SignMethod.THUMB_INK}, {("method", "intake.needed")}),
        ({"strokes": ()}, {("strokes", "intake.no_signature")}),
        ({"strokes": (((0.5, 0.5, 0, 0.5),) * 9,)}, {("strokes", "intake.no_signature")}),
        (
            {"method": SignMethod.THUMB_SCREEN},
            {
                ("read_aloud", "intake.read_aloud_first"),
                ("reader", "intake.reader_needed"),
                ("witness", "intake.witness_needed"),
            },
        ),
        (
            {
                "method": SignMethod.THUMB_SCREEN,
                "read_aloud": True,
                "reader": "بدر صالح المطيري",
                "witness": PERSON.name.full,
            },
            {("witness", "intake.witness_is_signer")},
        ),
    ],
)
def test_the_taker_signs(live, how, problems):
    assert wrong(live, granted(live, GOODS), **how) == problems


def test_a_receipt_on_paper_keeps_no_strokes(live):
    request_id = granted(live, GOODS)
    view = live.take(request_id, replace(TAKEN, method=SignMethod.INK_ON_PAPER))
    told = dict(view.history[-1].content)
    assert "صورة التوقيع" not in told
