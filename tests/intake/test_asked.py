"""Which papers a request asks for: by its service and by the person's file as it was submitted."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid
from desktop.core.adoption.terms import Choose
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus, PaperVerdict
from desktop.core.intake.papers import fits, judge
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.people.terms import PersonForm
from desktop.core.policy.choices import Conditions, Paper
from desktop.core.policy.circumstances import HousingKind, Marital
from desktop.core.policy.vocabulary import StepId, Validity
from desktop.core.work import Role
from tests.offices import PERSON

WIDOW = replace(PERSON, marital=Marital.WIDOWED, housing=HousingKind.RENTED, categories=("widow",))


def paper(paper_id, **when):
    return Paper(
        id=paper_id, name=f"مستند {paper_id}", validity=Validity.NONE, required=True,
        when=Conditions(**when),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("when", "asked"),
    [
        ({}, True),
        ({"services": ("food_basket",)}, False),
        ({"services": ("food_basket", "cash_aid")}, True),
        ({"categories": ("orphan",)}, False),
        ({"categories": ("orphan", "widow")}, True),
        ({"marital": (Marital.DIVORCED,)}, False),
        ({"marital": (Marital.WIDOWED,), "housing": (HousingKind.RENTED,)}, True),
        ({"marital": (Marital.WIDOWED,), "housing": (HousingKind.OWNED,)}, False),
    ],
)
def test_a_paper_is_asked_of_whom_it_fits(when, asked):
    assert fits(paper("x", **when), "cash_aid", WIDOW) is asked


def test_what_nobody_told_asks_for_nothing():
    unknown = replace(WIDOW, marital=None, housing=None)
    assert not fits(paper("x", marital=(Marital.WIDOWED,)), "cash_aid", unknown)
    assert not fits(paper("x", housing=(HousingKind.RENTED,)), "cash_aid", unknown)


def choose(live, *more, **changed):
    office = live.office.policy.profile.office
    changed.setdefault("papers", (*office.papers, *more))
    choices = office.model_copy(update=changed)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار الإدارة"))


def ids(view):
    return [line.paper_id for line in view.papers]


def marry(live, person, marital):
    form: PersonForm = replace(person.form, marital=marital)
    return live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, form)


def test_a_request_asks_by_the_file_on_the_day_of_its_submission(live):
    deed = paper("death_deed", marital=(Marital.WIDOWED,))
    choose(live, deed, paper("owned", housing=(HousingKind.OWNED,)))
    person = live.person(WIDOW)
    request = live.request(person)
    assert "death_deed" in ids(request)
    assert "owned" not in ids(request)
    good = live.papers().entries  # the office's before: without the deed
    view = live.take(request.id, replace(live.papers(), entries=good))
    assert [line.paper_id for line in view.missing] == ["death_deed"]
    assert view.facts.papers_asked == tuple(ids(view))
    marry(live, person, Marital.DIVORCED)
    assert ids(live.read(request.id)) == ids(view), "the submission stands"
    view = live.take(request.id, live.papers())
    assert "death_deed" not in ids(view), "a new check is a new submission"
    assert not view.papers_missing


def test_a_condition_on_what_the_office_has_not_is_refused(live):
    for when in ({"services": ("nothing",)}, {"categories": ("nobody",)}):
        with pytest.raises(Invalid) as invalid:
            choose(live, paper("x", **when))
        assert [p.code for p in invalid.value.problems] == ["policy.paper_condition"]


def test_a_request_without_any_paper_needs_no_check_of_one(live):
    choose(live, papers=(paper("x", housing=(HousingKind.OWNED,)),))
    request = live.request(live.person(WIDOW))
    view = live.take(request.id, replace(live.papers(), entries=()))
    assert (ids(view), view.papers_missing) == ([], False)
    assert view.step(StepId.VERIFICATION).status == "done"


def test_the_conditions_of_a_service_stand_on_its_sheet(live):
    office = live.office.policy.profile.office
    first, *others = office.services
    told = first.model_copy(update={"conditions": ("مرة في الموسم", "ملف مسجل")})
    of_it = paper("only", services=(others[0].id,))
    of_widows = paper("deed", marital=(Marital.WIDOWED,))
    choose(live, services=(told, *others), papers=(*office.papers, of_it, of_widows))
    press, documents = live.office.press, live.office.documents
    build = press._builder("requirements")
    sheet = live.act(Role.RECEPTION, documents.draft, "requirements", first.id, build)
    assert sheet.conditions == ("مرة في الموسم", "ملف مسجل")
    names = [one.name for one in sheet.papers]
    assert not any("مستند only" in name for name in names)
    assert "مستند deed (لـ: أرمل / أرملة)" in names
    sheet = live.act(Role.RECEPTION, documents.draft, "requirements", others[0].id, build)
    assert "مستند only" in [one.name for one in sheet.papers]
    assert len(sheet.conditions) == 1


def test_a_paper_renewed_after_the_decision_stays_as_it_was_judged(live):
    request = live.request()
    live.upto(request.id, StepId.NOTIFICATION)
    checked = live.read(request.id).facts
    live.advance(days=71)  # the statement of income was twenty days old
    view = live.take(request.id, live.papers())
    entry = next(e for e in view.facts.papers if e.paper_id == "income_statement")
    old = next(e for e in checked.papers if e.paper_id == "income_statement")
    assert (entry.issued, entry.renewed) == (old.issued, live.today - timedelta(days=20))
    assert entry.renewed_seen == live.today
    assert view.facts.papers_checked_on == checked.papers_checked_on
    again = live.take(request.id, live.papers())  # the same day typed once more
    assert again.facts.papers == view.facts.papers
    assert not view.papers_missing
    assert isinstance(live.payload(StepId.DELIVERY), Deliver)
    assert live.step(request.id, StepId.DELIVERY).facts.state.value == "closed"
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_a_renewal_counts_from_the_day_that_it_was_seen(live):
    dated = Paper(id="d", name="هوية", validity=Validity.EXPIRY, required=True)
    day = live.today
    entry = PaperEntry(
        "d", PaperStatus.SEEN, expires=day, renewed=day + timedelta(days=400),
        renewed_seen=day + timedelta(days=30),
    )  # fmt: skip
    assert judge(dated, entry, day + timedelta(days=29)) is PaperVerdict.EXPIRED
    assert judge(dated, entry, day + timedelta(days=30)) is PaperVerdict.VALID
