"""Every data folder kept from a release opens, is migrated, is sound and can be worked in."""

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.core.adoption.terms import Choose
from desktop.core.intake.terms import OpenRequest
from desktop.core.policy.choices import Service
from desktop.core.policy.trace import Standing
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Role
from desktop.storage.migrate import schema_version
from desktop.storage.migrations import MIGRATIONS

HERE = Path(__file__).resolve().parent
KEPT = sorted(place.parent for place in HERE.glob("*/summary.json"))


def test_the_schema_that_was_released_first_is_kept():
    assert "0001-line" in {place.name for place in KEPT}


@pytest.fixture
def opened(request, tmp_path):
    """A copy of a kept folder, unlocked by each of its people in turn."""
    place = request.param
    folder = tmp_path / "محفوظ"
    shutil.copytree(place / "office", folder)
    summary = json.loads(place.joinpath("summary.json").read_text("utf-8"))
    password = place.joinpath("password.txt").read_text("utf-8").strip()
    house = House(folder, FixedClock(datetime(2026, 6, 1, 6, tzinfo=UTC)))
    slots = {slot.name: slot.id for slot in house.call(house.gate.people)}

    def as_(name):
        return house.call(house.gate.unlock, slots[name], password)

    yield house, as_, summary
    house.close()


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_kept_folder_opens_and_everything_in_it_is_sound(opened):
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    office, actor = there.office, there.actor
    report = house.call(office.reports.check, actor)
    assert report.sound, report
    assert all(f.read for f in report.findings if f.part.value != "attachments")
    engine = house.gate._engine
    assert house.call(schema_version, engine) == len(MIGRATIONS)
    request = house.call(office.intake.by_number, actor, summary["case"])
    assert request.facts.state.value == "closed"
    assert [line.step for line in request.history] == [s["name"] for s in summary["states"]]
    if summary["reply_rule"]["date"]:
        assert request.reply.date.isoformat() == summary["reply_rule"]["date"]
    assert request.covers_current
    (person,) = house.call(office.people.find, actor, request.person.form.name.full).rows
    papers = house.call(office.documents.of_subject, actor, request.id)
    for paper in papers:
        assert house.call(office.press.reprint, actor, paper.id).document.number == paper.number
        code = paper.code
        assert house.call(office.documents.verify_code, actor, paper.form_id, paper.number, code)
    assert {paper.form_id for paper in papers} >= {"request", "receipt", "referral"}
    view = house.call(office.people.read, actor, person.id)
    house.call(office.people.update, actor, view.id, view.version, view.form)
    assert house.call(office.reports.check, actor).sound


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_the_trace_of_a_kept_folder_is_read_with_the_tags_of_its_day(opened):
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    rows = house.call(there.office.reports.trace, there.actor)
    assert [row.clause for row in rows] == list(there.office.policy.profile.clauses)
    ways = {way.tag: way for row in rows for way in row.how}
    assert ways[Serves.SIGNATURE].records == 1
    assert ways[Serves.COMPLAINT].records == 0  # the demo's day has a suggestion only
    assert ways[Serves.COMPENSATION].standing is Standing.NOT_BUILT


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_kept_request_is_judged_by_the_choices_that_its_old_text_holds(opened):
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    office, actor = there.office, replace(there.actor, roles=frozenset(Role))
    before = house.call(office.intake.by_number, actor, summary["case"])
    assert 'source = "office"' in office.policy.text  # of the first schema, as it was adopted
    fuel = Service(id="fuel", name="وقود تدفئة")
    choices = office.policy.profile.office.model_copy(update={"services": (fuel,), "papers": ()})
    house.call(office.adoption.choose, actor, Choose(choices, "قرار الإدارة"))
    after = house.call(office.intake.by_number, actor, summary["case"])
    assert (after.service_name, after.papers) == (before.service_name, before.papers)
    assert (after.policy, after.say) == (before.policy, before.say)
    command = OpenRequest(before.person.id, "fuel", "interview")
    opened_now = house.call(office.intake.open_request, actor, command)
    assert (opened_now.service_name, opened_now.papers) == ("وقود تدفئة", ())
    assert house.call(office.reports.check, actor).sound


@pytest.mark.parametrize("opened", KEPT[:1], ids=lambda place: place.name, indirect=True)
def test_a_kept_folder_stays_as_it_was(opened):
    """The test works on a copy: what is kept is for good."""
    _house, as_, summary = opened
    as_(summary["open_with"]["as"])
    kept = HERE / KEPT[0].name / "office"
    assert sorted(path.name for path in kept.iterdir()) == ["office.db", "vault.keys"]


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_sitting_of_a_kept_folder_lists_what_it_decided(opened):
    house, as_, summary = opened
    there = as_("فهد بن ناصر المطيري")
    office, actor = there.office, there.actor
    (sitting,) = house.call(office.committee.sittings, actor)
    ((decided, _),) = house.call(office.committee.decided, actor, sitting.id)
    assert house.call(office.intake.read, actor, decided.id).number == summary["case"]


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_person_of_a_kept_folder_is_given_what_is_held_and_erased(opened):
    """Payloads, signed texts and prints are read in the words of their day."""
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    office, desks = there.office, there.office.reports._holdings
    director = replace(there.actor, roles=frozenset({Role.DIRECTOR}))
    request = house.call(office.intake.by_number, there.actor, summary["case"])
    first, whole = request.person.form.name.first, request.person.form.name.full

    def given():
        with office.doors.look(director, Action.PERSON_READ) as see:
            return str([desk.export(see.session, request.person.id) for desk in desks])

    def erase():
        with office.doors.work(director, Action.PERSON_ERASE, request.person.id) as tx:
            for desk in desks:
                desk.erase(tx, request.person.id)

    before = house.call(given)
    assert before.count(first) > before.count(whole) > 1
    house.call(erase)
    after = house.call(given)
    delivered = f"'taken_by': '{whole}'"
    assert after.count(delivered) == after.count(first) == before.count(delivered) == 1
    assert house.call(office.reports.check, there.actor).sound
    view = house.call(office.intake.by_number, there.actor, summary["case"])
    assert [line.step for line in view.history] == [line.step for line in request.history]
    assert view.covers_current
