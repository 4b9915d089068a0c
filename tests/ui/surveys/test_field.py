"""A field survey in the window: opened by who measures, asked of a sample, its results apart."""

import pytest

from desktop.core.surveys.prints import REPORT
from desktop.core.surveys.terms import Chosen, RoundKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.surveys.opening import RoundSheet
from desktop.ui.surveys.sample import SampleSheet
from tests.aid.goods import families
from tests.ui.rooms import write
from tests.ui.seats import sheet_of, texts


@pytest.fixture
def room(seat):
    room = seat(Role.DIRECTOR)
    families(room.live, 3)
    return room


def opened(room, kind=RoundKind.FIELD_SURVEY):
    page = room.go("surveys")
    page.open_button.click()
    sheet = sheet_of(room, RoundSheet)
    given = {"survey_id": "short_visit", "title": "مسح القرى", "channel": "interview"}
    sheet.form.set_values({**given, "kind": kind.value, "asked_by": "فريق المتطوعين"})
    sheet.yes.click()
    room.rest()
    assert not sheet.form.problems()
    return page


def choose(room, page, **given):
    page.sample.click()
    sheet = sheet_of(room, SampleSheet)
    sheet.form.set_values(given)
    sheet.yes.click()
    room.rest()
    return sheet


def test_a_field_survey_asks_a_sample_that_is_drawn(room):
    page = opened(room)
    (row,) = page.table.model.rows
    assert (row.kind, row.sample) == (RoundKind.FIELD_SURVEY, None)
    choose(room, page, size=2)
    (row,) = page.table.model.rows
    assert (row.sample.size, row.sample.population, row.target) == (2, 3, 2)
    entry = room.go(places.SurveyEntry(row.id))
    for mark in "5415":
        write(mark)
    entry.save.click()
    room.rest()
    assert entry.round.entered == 1
    results = room.go(places.SurveyResults(row.id))
    said = texts(results)
    for word in (row.sample.seed, "مسح ميداني", "فريق المتطوعين"):
        assert word in said
    assert len(results.sampled.model.rows) == 2
    assert results.enter.isVisible()
    live = room.live
    assert row.channel == "interview"  # its word, which the report says in the paper's own
    assert live.act(Role.DIRECTOR, live.office.press.blank, REPORT, row.id).pages == 1
    page = room.go("surveys")
    page.sample.click()
    sheet = sheet_of(room, SampleSheet)
    assert not sheet.yes.isEnabled()  # a sheet came in: it stands


def test_a_sample_is_listed_with_how_it_was_chosen(room):
    page = opened(room)
    sheet = choose(room, page, how=Chosen.LISTED.value, names="أم سعد")
    assert sheet.form["note"].error
    sheet.form.set_values({"note": "كل بيت ثالث"})
    sheet.yes.click()
    room.rest()
    (row,) = page.table.model.rows
    assert (row.sample.how, row.sample.note) == (Chosen.LISTED, "كل بيت ثالث")
    results = room.go(places.SurveyResults(row.id))
    assert [one.name for one in results.sampled.model.rows] == ["أم سعد"]


def test_the_desk_opens_what_is_handed_out_alone(seat, room):
    opened(room)
    desk = seat(Role.RECEPTION, room.live)
    page = desk.go("surveys")
    (row,) = page.table.model.rows
    assert row.kind is RoundKind.FIELD_SURVEY  # it knows of it, and enters nothing
    assert not page.enter.isEnabled()
    assert not page.sample.isVisible()
    page.open_button.click()
    sheet = sheet_of(desk, RoundSheet)
    assert not sheet.kind.isVisibleTo(sheet)
    assert sheet.kind.value() == RoundKind.PERIODIC_SURVEY.value


def test_interviews_have_no_sample(room):
    page = opened(room, RoundKind.SATISFACTION_INTERVIEW)
    assert not page.sample.isEnabled()
    assert page.enter.isEnabled()
