"""The researcher's list of home visits: what stands on it, in which order, and for whom."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from desktop import lists
from desktop.base.errors import Refused
from desktop.core.intake.facts import Outcome
from desktop.core.intake.home_visits import HOME_VISITS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.studied.homes import man_at_home
from desktop.core.people.births import read_birth
from desktop.core.people.course.terms import Die
from desktop.core.people.terms import (
    Address,
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import Marital
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Role
from desktop.core.work.subjects import each, several
from tests.offices import PERSON

TODAY = date(2026, 3, 1)
OFFICE = load_shipped()[0].profile.office
GROWN, CHILD = read_birth("1390"), read_birth("1435")
NAMES = ("مرجانة", "زبرجدة", "لؤلؤة", "ياقوتة")
NEED = "حاجة لا تُذكر في الكشف"


def homes(live, *addresses):
    """Refer a request of a person at each address; returns them in that order."""
    made = []
    for at, address in enumerate(addresses):
        name = PersonName(NAMES[at], "سالم", "", "الجبلي")
        number = Identity(IdentityKind.PASSPORT, f"Z10000{at}")
        categories = tuple(category.id for category in live.profile.categories)
        form = replace(PERSON, name=name, identity=number, address=address, categories=categories)
        form = replace(form, mobile=f"055777000{at}")
        request = live.request(live.person(form), need=NEED)
        made.append(live.upto(request.id, StepId.REFERRAL))
    return made


def waiting(live, role=Role.RESEARCHER):
    return live.act(role, live.office.home_visits.waiting)


def issue(live, *requests, role=Role.RESEARCHER):
    subject = several(one.id for one in requests)
    return live.act(role, live.office.press.issue, HOME_VISITS, subject)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return found


EAST = Address("حقال", "الشرقي", short_code="HQAA2312")
WEST = Address("حقال", "الغربي", building="7112")


# what waits


def test_homes_stand_by_area_then_by_number_and_the_unplaced_last(live):
    first, second, third, fourth = homes(live, Address(), WEST, EAST, WEST)
    found = waiting(live)
    assert [one.id for one in found] == [third.id, second.id, fourth.id, first.id]
    assert [one.place for one in found] == ["حقال، الشرقي", "حقال، الغربي", "حقال، الغربي", ""]
    assert [one.number for one in found][1:3] == sorted([second.number, fourth.number])


def test_what_was_studied_is_visited_again_once_it_is_sent_back(live):
    (request,) = homes(live, EAST)
    live.request(live.person())  # not before the body yet
    assert [one.id for one in waiting(live)] == [request.id]
    live.step(request.id, StepId.STUDY)
    assert waiting(live) == ()
    with pytest.raises(Refused, match=r"intake\.not_to_visit"):
        issue(live, request)
    live.take(request.id, Decide(Outcome.DEFERRED, "تُستكمل الزيارة."))
    assert [one.id for one in waiting(live)] == [request.id]
    assert issue(live, request).document.number


@pytest.mark.parametrize("role", Role)
def test_the_list_is_the_researchers_and_the_directors(live, role):
    requests = homes(live, EAST)
    if role in {Role.RESEARCHER, Role.DIRECTOR}:
        assert waiting(live, role)
        assert issue(live, *requests, role=role).pages == 1
        return
    for act in (waiting, lambda live, role: issue(live, *requests, role=role)):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            act(live, role)


# what is printed


def test_it_says_where_a_home_is_and_nothing_of_what_is_asked_or_why(live):
    one, other = homes(live, WEST, EAST)
    printed = issue(live, one, other)
    said = text_of(printed.pdf)
    for request, mobile in ((one, "0557770000"), (other, "0557770001")):
        assert request.number in said
        assert mobile in said
        assert request.person.form.name.first in said
    rows = said.replace(f"P{one.number}", "")  # the number of the paper itself
    assert rows.index(other.number) < rows.index(one.number)
    assert "HQAA2312" in said
    assert "7112" in said
    row, data = live.act(Role.RESEARCHER, live.office.documents.frozen, printed.document.id)
    assert each(row.subject) == (one.id, other.id)
    categories = live.office.casebook.categories(one.person.form)
    assert len(categories) > 1
    hidden = [NEED, one.service_name, PERSON.identity.number, PERSON.iban, *categories]
    assert not [word for word in hidden if word in data or word in said]


def test_it_is_printed_and_taken_by_the_researcher_as_other_papers_are(live):
    document = issue(live, *homes(live, EAST)).document
    office = live.office
    assert live.act(Role.RESEARCHER, office.documents.record_taken, document.id).taken
    copy = live.act(Role.RESEARCHER, office.press.reprint, document.id).document
    assert (copy.number, copy.copies) == (document.number, 1)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.SECRETARY, office.press.show, document.id)


# whose it is


def in_the_office(live, act):
    """Run something of a desk's holdings in an act of its own."""
    *_, documents, work = lists.holdings(live.folder)

    def run():
        with live.office.doors.work(live.actor(Role.DIRECTOR), Action.PERSON_ERASE) as tx:
            return act(tx, documents, work)

    return live.call(run)


def issues(live, request):
    """Count the acts of issuing that are told of a request's person."""

    def count(tx, _documents, work):
        held = work.of_person(tx.session, request.person.id)
        return sum(row.words == Action.DOCUMENT_ISSUE for row in held)

    return in_the_office(live, count)


def test_the_log_tells_a_list_of_each_who_stands_on_it(live):
    one, other, third = homes(live, WEST, EAST, EAST)
    assert [issues(live, request) for request in (one, other, third)] == [0, 0, 0]
    issue(live, one, other)
    assert [issues(live, request) for request in (one, other, third)] == [1, 1, 0]


def test_a_list_is_given_to_nobody_and_forgotten_with_any_who_stands_on_it(live):
    one, other, third = homes(live, WEST, EAST, EAST)
    shared, own = issue(live, one, other).document, issue(live, third).document
    person = one.person.id
    given = in_the_office(live, lambda tx, desk, _: desk.export(tx.session, person))
    assert given == {}
    in_the_office(live, lambda tx, desk, _: desk.erase(tx, person))
    with pytest.raises(Refused, match=r"documents\.erased"):
        live.act(Role.RESEARCHER, live.office.press.show, shared.id)
    assert live.act(Role.RESEARCHER, live.office.press.show, own.id).pages == 1
    found = in_the_office(live, lambda tx, desk, _: list(desk.check(tx.session)))
    assert all(finding.sound for finding in found)


# who comes


def man(member=None, **changes):
    form = replace(PERSON, gender=Gender.FEMALE, marital=Marital.WIDOWED, members=())
    members = () if member is None else (Member("فلان", *member),)
    return man_at_home(replace(form, members=members, **changes), OFFICE, TODAY)


def test_a_home_has_a_man_where_a_grown_one_is_known_to_live_there():
    assert man(gender=Gender.MALE, birth=GROWN)
    for relationship in (Relationship.SON, Relationship.BROTHER, Relationship.FATHER):
        assert man((relationship, GROWN))
        assert not man((relationship, CHILD))
    assert man((Relationship.FATHER, Birth()))
    assert man((Relationship.SPOUSE, Birth()), marital=Marital.MARRIED)


def test_the_dead_open_no_door():
    for relationship in (Relationship.SON, Relationship.BROTHER, Relationship.FATHER):
        died = replace(Member("فلان", relationship, GROWN), died_on=TODAY)
        home = replace(PERSON, gender=Gender.FEMALE, marital=Marital.WIDOWED, members=(died,))
        assert not man_at_home(home, OFFICE, TODAY)
    husband = replace(PERSON, gender=Gender.MALE, birth=GROWN, members=())
    assert man_at_home(husband, OFFICE, TODAY)
    assert not man_at_home(husband, OFFICE, TODAY, head_lives=False)


def test_where_the_file_does_not_say_it_two_come():
    assert not man()
    assert not man(gender=Gender.MALE, birth=CHILD)
    assert not man(gender=Gender.MALE, birth=Birth())
    assert not man((Relationship.SON, Birth()))
    assert not man((Relationship.SPOUSE, GROWN), gender=Gender.MALE, birth=CHILD)
    for away in (Marital.PRISONER_SPOUSE, Marital.ABANDONED, Marital.DIVORCED):
        assert not man((Relationship.SPOUSE, GROWN), marital=away)
    for relationship in (Relationship.DAUGHTER, Relationship.MOTHER, Relationship.SISTER):
        assert not man((relationship, GROWN))


def test_a_home_in_mourning_is_listed_with_the_prayer_and_without_the_dead(live):
    person = live.person(replace(PERSON, gender=Gender.MALE, birth=GROWN))
    request = live.request(person)
    live.upto(request.id, StepId.REFERRAL)
    before = _listed(live, request.id)
    live.act(Role.RECEPTION, live.office.courses.take, person.id, Die(live.today, "ابنه"))
    after = _listed(live, request.id)
    assert after.name == f"{before.name} رحمه الله"
    assert after.household == before.household - 1
    assert (before.woman_or_two, after.woman_or_two) == (False, True)


def _listed(live, request_id):
    build = live.office.press._builders[HOME_VISITS]
    said = live.act(Role.RESEARCHER, live.office.documents.draft, HOME_VISITS, request_id, build)
    (visit,) = said.visits
    return visit


def test_the_age_is_the_offices(live):
    born = (Relationship.SON, read_birth("1/1/1428"))  # nineteen
    widow = replace(PERSON, gender=Gender.FEMALE, members=(Member("فلان", *born),))
    choices = live.profile.office
    assert man_at_home(widow, choices.model_copy(update={"majority_age": 18}), TODAY)
    assert not man_at_home(widow, choices.model_copy(update={"majority_age": 21}), TODAY)


def test_the_paper_says_who_comes_and_not_why(live):
    son = Member("سالم", Relationship.SON, GROWN)
    form = replace(PERSON, gender=Gender.FEMALE, marital=Marital.WIDOWED, members=())
    alone = live.request(live.person(form))
    for_two = issue(live, live.upto(alone.id, StepId.REFERRAL))
    number = Identity(IdentityKind.PASSPORT, "Z7000001")
    grown = replace(form, identity=number, mobile="0557771111", members=(son,))
    with_son = live.request(live.person(grown))
    for_any = issue(live, live.upto(with_son.id, StepId.REFERRAL))
    said = [" ".join(text_of(one.pdf).split()) for one in (for_two, for_any)]
    assert ["باحثان" in text for text in said] == [True, False]
    assert not any("رجل" in text or "أرملة" in text for text in said)
