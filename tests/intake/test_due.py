"""What a request shows of papers and deeds that end is listed, once, and a declaration renews."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.people.days.terms import DayKind
from desktop.core.people.follow.terms import Follow, Listing
from desktop.core.policy.choices import IDENTITY_PAPER
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.people.where import identity_ends
from tests.intake.test_signature import AGENT
from tests.offices import PERSON


def listed(live, follow=Follow.ENDS_SOON):
    rows = live.act(Role.RECEPTION, live.office.follow.page, Listing(follow)).rows
    return [(row.kind, row.name, row.day) for row in rows]


def lease(live):
    return next(p for p in live.profile.papers if p.id == "lease" or "إيجار" in p.name)


@pytest.fixture
def person(live):
    form = replace(PERSON, identity=replace(PERSON.identity, expires=live.today + timedelta(900)))
    return live.person(form)


def checked(live, person, ends):
    request = live.draft(person)
    paper = lease(live)
    entry = PaperEntry(paper.id, PaperStatus.SEEN, expires=ends)
    live.take(request.id, live.papers(**{paper.id: entry}))
    return request


def test_a_paper_is_listed_until_a_later_one_of_it_is_seen(live, person):
    soon = live.today + timedelta(days=20)
    checked(live, person, soon)
    assert listed(live) == [(DayKind.PAPER, lease(live).name, soon)]
    live.advance(days=30)
    assert listed(live, Follow.ENDED) == [(DayKind.PAPER, lease(live).name, soon)]
    checked(live, person, live.today + timedelta(days=700))
    assert listed(live, Follow.ENDED) == []


def test_a_deed_is_listed_with_its_last_day(live, person):
    request = live.draft(person)
    for step in live.profile.steps[: live.profile.steps.index(StepId.SIGNATURE)]:
        if step is not StepId.RECEPTION:
            live.step(request.id, step)
    ends = live.today + timedelta(days=10)
    live.sign(request.id, **{**AGENT, "deed_expires": ends})
    assert (DayKind.DEED, "agent", ends) in listed(live)


def test_a_declaration_renews_the_file_and_a_check_of_papers_does_not(live, person):
    live.advance(days=40)
    request = live.draft(person)
    steps = live.profile.steps
    live.upto(request.id, steps[steps.index(StepId.SIGNATURE) - 1])
    read = live.office.people.read
    assert live.act(Role.RECEPTION, read, person.id).renewed_on == person.renewed_on
    live.sign(request.id)
    assert live.act(Role.RECEPTION, read, person.id).renewed_on == live.today


def test_where_the_file_tells_no_end_of_the_identity_the_one_that_was_seen_does(live):
    person, ends = live.person(), live.today + timedelta(days=200)
    assert person.form.identity.expires is None
    entry = PaperEntry(IDENTITY_PAPER, PaperStatus.SEEN, expires=ends)
    live.take(live.draft(person).id, live.papers(identity=entry))
    ahead = live.act(Role.RECEPTION, live.office.follow.of_person, person.id)
    assert (ahead.identity_ends, ahead.days) == (ends, ())
    told = replace(person.form.identity, expires=live.today + timedelta(days=900))
    form = replace(person.form, identity=told)
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, form)
    assert identity_ends(form, ahead) == hijri_text(told.expires)
    assert identity_ends(person.form, ahead).startswith(hijri_text(ends))
