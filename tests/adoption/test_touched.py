"""Each choice that another text touches is asked for; the others go on and are listed."""

from datetime import timedelta

import pytest

from desktop.base.errors import Invalid
from desktop.core.adoption.terms import Adopt, Choose
from desktop.core.adoption.touched import Why
from desktop.core.policy.choice_vocabulary import HarmProof
from desktop.core.policy.choices import Target
from desktop.core.policy.loader import load_shipped, parse
from desktop.core.policy.vocabulary import DayUnit, ReplyStart
from desktop.core.work import Role

SHIPPED = {loaded.profile.id: loaded for loaded in load_shipped()}
TARGET = Target(days=9, unit=DayUnit.WORKING_DAYS)


def choose(live, from_on=None, **changed):
    held = live.office.policy.profile.office
    command = Choose(held.model_copy(update=changed), "قرار المكتب", from_on)
    live.act(Role.DIRECTOR, live.office.adoption.choose, command)


def edited(live, *edits):
    text = live.policy.text
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    return parse(text.encode())


def compared(live, policy):
    return live.act(Role.DIRECTOR, live.office.adoption.compare, policy)


def adopt(live, policy, **answers):
    return live.act(Role.DIRECTOR, live.office.adoption.adopt, policy, Adopt("قرار", **answers))


def whys(found):
    return {one.key: one.why for one in found.touched}


def test_what_the_text_does_not_touch_goes_on_and_is_listed(live):
    choose(live, boys_age=18)
    newer = edited(live, ('name = "سلة غذائية"', 'name = "السلة الغذائية"'))
    found = compared(live, newer)
    assert whys(found) == {"services": Why.PROPOSED}
    assert [one.key for one in found.carried] == ["boys_age"]


def test_a_rule_that_changes_asks_for_the_choices_that_rest_on_it(live):
    choose(live, target=TARGET, boys_age=18)
    found = compared(live, edited(live, ("amount = 14", "amount = 20")))
    assert whys(found) == {"target": Why.CLAUSE}
    (one,) = found.touched
    assert (one.said.was, one.said.now) == (TARGET, None)


def test_a_reworded_clause_asks_for_the_choices_that_rest_on_it(live):
    choose(live, keep_study_years=7)
    clause = live.profile.clause(live.profile.privacy.clause)
    newer = edited(live, (f'heading = "{clause.heading}"', 'heading = "بنص آخر"'))
    assert whys(compared(live, newer)) == {"keep_study_years": Why.CLAUSE}


def test_a_choice_for_which_there_is_no_room_any_more_is_asked_for(open_office):
    live = open_office("shaqra")
    choose(live, harm_reading=HarmProof.BOTH)
    assert whys(compared(live, SHIPPED["haqal"]))["harm_reading"] is Why.ROOM


def test_every_one_is_answered_and_once(live):
    choose(live, target=TARGET)
    newer = edited(live, ("amount = 14", "amount = 20"))
    for answers in ({}, {"keep": ("target",), "take": ("target",)}):
        with pytest.raises(Invalid) as why:
            adopt(live, newer, **answers)
        assert [one.field for one in why.value.problems] == ["keep.target"]
    with pytest.raises(Invalid) as why:  # an answer to another one is none
        adopt(live, newer, keep=("services",))
    assert [one.field for one in why.value.problems] == ["keep.services", "keep.target"]
    assert live.office.policy.sha256 == live.policy.sha256


@pytest.mark.parametrize("take", [True, False])
def test_the_answer_holds_from_today_and_is_read_afterwards(live, take):
    choose(live, target=TARGET, boys_age=18)
    newer = edited(live, ("amount = 14", "amount = 20"))
    history = adopt(live, newer, **{"take" if take else "keep": ("target",)})
    office = live.office.policy.profile.office
    assert (office.target, office.boys_age) == (None if take else TARGET, 18)
    (line,) = history.adoptions
    kept, taken = ((), ("target",)) if take else (("target",), ())
    assert (line.choices.kept, line.choices.taken) == (kept, taken)
    assert line.choices.carried == ("boys_age",)
    assert len(history.choices) == 1 + take
    live.unlock(Role.RECEPTION)
    assert live.office.policy.profile.office == office
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_who_chose_nothing_is_asked_too_and_may_keep_what_held(live):
    newer = edited(live, ('name = "سلة غذائية"', 'name = "السلة الغذائية"'))
    before = live.office.policy.profile.office.services
    history = adopt(live, newer, keep=("services",))
    assert live.office.policy.profile.office.services == before
    assert history.in_force == 1


def test_taking_what_it_proposes_where_nothing_was_chosen_makes_no_version(live):
    newer = edited(live, ('name = "سلة غذائية"', 'name = "السلة الغذائية"'))
    history = adopt(live, newer, take=("services",))
    assert history.in_force is None
    assert live.office.policy.profile.office == newer.file.office


def test_a_choice_that_the_text_asks_for_and_nobody_made_is_taken(open_office):
    live = open_office("shaqra")
    found = compared(live, SHIPPED["haqal"])
    must = [one for one in found.touched if one.must]
    assert "reply_start" in [one.key for one in must]
    assert found.asked == ()
    keys = tuple(one.key for one in found.touched)
    with pytest.raises(Invalid) as why:
        adopt(live, SHIPPED["haqal"], keep=keys)
    assert [(p.field, p.code) for p in why.value.problems] == [
        ("reply_start", "policy.choice_needed")
    ]
    adopt(live, SHIPPED["haqal"], take=keys)
    assert isinstance(live.office.policy.profile.reply.start, ReplyStart)


@pytest.mark.parametrize("answers", [{"take": ("boys_age",)}, {"keep": ("no_such",)}])
def test_an_answer_to_what_is_not_asked_is_refused_and_not_passed_over(live, answers):
    choose(live, boys_age=18)
    newer = edited(live, ('name = "سلة غذائية"', 'name = "السلة الغذائية"'))
    ((name, (key,)),) = answers.items()
    given = {"keep": ("services",), name: (*(("services",) if name == "keep" else ()), key)}
    with pytest.raises(Invalid) as why:
        adopt(live, newer, **given)
    assert [(p.field, p.code) for p in why.value.problems] == [
        (f"{name}.{key}", "adoption.not_asked")
    ]


def test_new_choices_leave_nothing_to_be_kept(live):
    choose(live, boys_age=18)
    newer = edited(live, ('name = "سلة غذائية"', 'name = "السلة الغذائية"'))
    with pytest.raises(Invalid) as why:
        adopt(live, newer, carry=False, keep=("services",))
    assert [p.code for p in why.value.problems] == ["adoption.not_asked"]


def test_what_was_decided_for_a_later_day_is_told_and_must_be_answered(live):
    choose(live, target=TARGET)
    later = live.today + timedelta(days=9)
    choose(live, later, boys_age=18)
    newer = edited(live, ("amount = 14", "amount = 20"))
    (waits,) = compared(live, newer).waiting
    assert waits.day == later
    assert [(one.key, one.now) for one in waits.said] == [("boys_age", 18)]
    with pytest.raises(Invalid) as why:
        adopt(live, newer, take=("target",))
    assert [(one.field, one.code) for one in why.value.problems] == [
        ("later_stands", "adoption.later_unanswered")
    ]
    assert live.office.policy.sha256 == live.policy.sha256


@pytest.mark.parametrize("stands", [True, False])
def test_what_was_decided_for_a_later_day_stands_beside_what_is_taken_or_falls(live, stands):
    boys = live.profile.office.boys_age
    choose(live, target=TARGET)
    later = live.today + timedelta(days=9)
    choose(live, later, boys_age=18)
    choose(live, later + timedelta(days=9), target=TARGET, girls_age=25)
    girls = live.profile.office.girls_age
    newer = edited(live, ("amount = 14", "amount = 20"))
    (line,) = adopt(live, newer, take=("target",), later_stands=stands).adoptions
    assert line.choices.later_stands is stands
    held = lambda: live.office.policy.profile.office  # noqa: E731
    assert (held().target, held().boys_age) == (None, boys)
    live.advance(days=9)
    assert (held().target, held().boys_age) == (None, 18 if stands else boys)
    live.advance(days=9)
    assert (held().target, held().girls_age) == (None, 25 if stands else girls)
    assert live.office.policy.profile.reply.amount == 20


def test_a_later_decision_on_what_is_taken_now_holds_from_its_day(live):
    choose(live, target=TARGET)
    own = Target(days=4, unit=DayUnit.WORKING_DAYS)
    choose(live, live.today + timedelta(days=9), target=own)
    newer = edited(live, ("amount = 14", "amount = 20"))
    adopt(live, newer, take=("target",), later_stands=True)
    assert live.office.policy.profile.office.target is None
    live.advance(days=9)
    assert live.office.policy.profile.office.target == own


def test_nothing_is_asked_where_nothing_was_decided_for_later(live):
    newer = edited(live, ("amount = 14", "amount = 20"))
    assert compared(live, newer).waiting == ()
    (line,) = adopt(live, newer).adoptions
    assert line.choices.later_stands is None
