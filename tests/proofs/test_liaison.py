"""Liaison officers: named by category, with deputies and terms; an enquiry reaches one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.steps.clarification import Answer, GiveAnswer
from desktop.core.proofs.liaison.terms import EndOfficer, Enquire, NameOfficer
from desktop.core.work import Role
from tests.offices import STAFF, TODAY

ASKED = Enquire("متى تُصرف كسوة الشتاء؟", "phone", name="نورة")


def named(live, role=Role.RESEARCHER, **more):
    said = NameOfficer(live.slots[role], more.pop("starts", TODAY), **more)
    return live.act(Role.DIRECTOR, live.office.liaison.name, said)


def route(live, said=ASKED):
    return live.act(Role.RECEPTION, live.office.liaison.route, said)


def officers(live):
    return live.act(Role.RECEPTION, live.office.liaison.officers)


def test_an_enquiry_waits_with_its_officer_is_answered_and_given_back(live):
    named(live)
    assert route(live) == STAFF[Role.RESEARCHER].name
    live.advance(days=2)
    (row,) = officers(live)
    assert (row.waiting, row.oldest.date()) == (1, TODAY)
    questions = live.office.questions
    (waits,) = live.act(Role.RESEARCHER, questions.to_answer)
    assert (waits.question, waits.name) == (ASKED.question, "نورة")
    live.act(Role.RESEARCHER, questions.answer, waits.id, Answer("في شهر رجب."))
    (row,) = officers(live)
    assert (row.waiting, len(row.open)) == (0, 1)
    live.act(Role.RECEPTION, questions.give, waits.id, GiveAnswer("phone"))
    assert officers(live)[0].open == ()


def test_the_officer_of_a_category_comes_before_that_of_all(live):
    category = live.profile.categories[0]
    named(live, Role.DIRECTOR)
    named(live, Role.SECRETARY, category=category.id, field="الكسوة")
    assert route(live, replace(ASKED, category=category.id)) == STAFF[Role.SECRETARY].name
    assert route(live) == STAFF[Role.DIRECTOR].name
    assert {row.category for row in officers(live)} == {"", category.name}


def test_a_term_begins_and_ends_and_nobody_means_nobody(live):
    with pytest.raises(Refused, match=r"liaison\.nobody"):
        route(live)
    (row,) = named(live, starts=TODAY + timedelta(days=3))
    assert not row.in_term
    with pytest.raises(Refused, match=r"liaison\.nobody"):
        route(live)
    live.advance(days=3)
    assert route(live)
    end = live.office.liaison.end
    with pytest.raises(Invalid):
        live.act(Role.DIRECTOR, end, row.id, EndOfficer(TODAY))
    (row,) = live.act(Role.DIRECTOR, end, row.id, EndOfficer(live.today))
    assert row.in_term  # through its last day
    live.advance(days=1)
    assert not officers(live)[0].in_term
    for gone in (row.id, "x"):
        with pytest.raises(Refused, match=r"liaison\.unknown"):
            live.act(Role.DIRECTOR, end, gone, EndOfficer(live.today))
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_the_deputy_answers_in_the_officers_absence(live):
    (row,) = named(live, deputy=live.slots[Role.SECRETARY])
    route(live)
    questions = live.office.questions
    assert live.act(Role.DIRECTOR, questions.to_answer) == ()
    (waits,) = live.act(Role.SECRETARY, questions.to_answer)
    assert waits.whom == STAFF[Role.RESEARCHER].name
    assert live.act(Role.RESEARCHER, questions.to_answer) == (waits,)
    live.act(Role.SECRETARY, questions.answer, waits.id, Answer("في شهر رجب."))
    assert live.act(Role.RESEARCHER, questions.to_answer) == ()
    route(live)
    live.act(Role.DIRECTOR, live.office.liaison.end, row.id, EndOfficer(TODAY))
    live.advance(days=1)
    assert live.act(Role.SECRETARY, questions.to_answer) == ()  # a deputy of no term


def test_the_deputy_answers_where_the_officers_account_is_closed(live):
    named(live, deputy=live.slots[Role.SECRETARY])
    live.act(Role.ADMIN, live.office.staff.close, live.slots[Role.RESEARCHER])
    assert route(live) == STAFF[Role.SECRETARY].name
    (row,) = officers(live)  # the term keeps its officer's name
    assert (row.name, row.deputy) == (STAFF[Role.RESEARCHER].name, STAFF[Role.SECRETARY].name)
    live.act(Role.ADMIN, live.office.staff.close, live.slots[Role.SECRETARY])
    with pytest.raises(Refused, match=r"liaison\.nobody"):
        route(live)


def test_another_term_answers_where_nobody_of_the_first_may(live):
    category = live.profile.categories[0].id
    named(live, Role.DIRECTOR)
    named(live, category=category)
    live.act(Role.ADMIN, live.office.staff.close, live.slots[Role.RESEARCHER])
    assert route(live, replace(ASKED, category=category)) == STAFF[Role.DIRECTOR].name


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"role": Role.RECEPTION}, "staff"),
        ({"category": "none"}, "category"),
        ({"deputy": "x"}, "deputy"),
    ],
)
def test_who_can_be_none_is_refused(live, changes, field):
    with pytest.raises(Invalid) as why:
        named(live, **changes)
    assert [p.field for p in why.value.problems] == [field]


def test_an_enquiry_without_words_or_channel_is_refused(live):
    named(live)
    for said, field in (
        (replace(ASKED, question=""), "question"),
        (replace(ASKED, channel="x"), "channel"),
    ):
        with pytest.raises(Invalid) as why:
            route(live, said)
        assert field in [p.field for p in why.value.problems]


def test_who_may_be_one_is_offered(live):
    found = live.act(Role.DIRECTOR, live.office.liaison.candidates)
    assert {one.name for one in found} == {
        STAFF[role].name for role in (Role.RESEARCHER, Role.SECRETARY, Role.DIRECTOR)
    }


def test_what_the_officer_changes_in_files_within_the_term_is_counted_as_theirs(live):
    person = live.person()

    def update(mobile, *roles):
        nonlocal person
        form = replace(person.form, mobile=mobile)
        made = live.office.people.update
        person = live.call(made, live.actor(*roles), person.id, person.version, form)

    both = Role.RESEARCHER, Role.RECEPTION
    update("0551112233", *both)  # before the term
    live.advance(days=1)
    begun = TODAY + timedelta(days=1)
    named(live, starts=begun, deputy=live.slots[Role.SECRETARY])
    update("0551112244", Role.RECEPTION)  # of another
    assert officers(live)[0].updates == 0
    update("0551112255", *both)
    update("0551112266", Role.SECRETARY, Role.RECEPTION)
    assert officers(live)[0].updates == 2
    live.act(Role.DIRECTOR, live.office.liaison.end, officers(live)[0].id, EndOfficer(begun))
    live.advance(days=1)
    update("0551112277", *both)
    assert officers(live)[0].updates == 2
