"""Every data folder kept from a release opens, is migrated, is sound and can be worked in."""

import json
import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError, Refused
from desktop.boot import House
from desktop.core.adoption.terms import Choose
from desktop.core.intake.terms import REQUEST, OpenRequest
from desktop.core.intake.visits.terms import VisitState
from desktop.core.policy.choices import Service
from desktop.core.policy.trace import Standing
from desktop.core.policy.vocabulary import Serves
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealDetail, SealedKind
from desktop.core.work import Action, Role
from desktop.core.work.holdings import Part
from desktop.storage.migrate import schema_version
from desktop.storage.migrations import MIGRATIONS
from tests.databases import kept_words
from tests.databases.kept_words import words_of_prints
from tests.faults import faults

__all__ = ["faults"]

HERE = Path(__file__).resolve().parent
KEPT = sorted(place.parent for place in HERE.glob("*/summary.json"))
#: Those whose keys are of the first format.
FIRST = [place for place in KEPT if b'"format":1' in (place / "office/vault.keys").read_bytes()]
OF_FIRST = [FIRST[0], *(pytest.param(place, marks=pytest.mark.full) for place in FIRST[1:])]
#: The oldest and the newest; those between with ``--full`` alone, for what asks of formats.
ENDS = [
    place if place in (KEPT[0], KEPT[-1]) else pytest.param(place, marks=pytest.mark.full)
    for place in KEPT
]
#: Those that do not tell which prints a printer took.
UNTOLD = ("0001-line", "0002-facts", "0003-ledger")


def test_the_schema_that_was_released_first_is_kept():
    assert "0001-line" in {place.name for place in KEPT}


@pytest.fixture
def opened(request, tmp_path):
    """A copy of a kept folder, unlocked by each of its people in turn."""
    place = request.param
    folder = tmp_path / "محفوظ"
    shutil.copytree(place / "office", folder)
    summary = json.loads(place.joinpath("summary.json").read_text("utf-8"))
    summary["place"] = place.name
    summary["words"] = json.loads(place.joinpath("words.json").read_text("utf-8"))
    password = place.joinpath("password.txt").read_text("utf-8").strip()
    with kept_words.opened(folder, password) as (house, as_):
        yield house, as_, summary


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_kept_folder_opens_and_everything_in_it_is_sound(opened):
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    office, actor = there.office, there.actor
    report = house.call(office.reports.check, actor)
    assert report.sound, report
    empty = {f.part for f in report.findings if not f.read}
    unused = {
        Part.APPOINTMENTS,
        Part.ATTACHMENTS,
        Part.CARDS,
        Part.CONSENTS,
        Part.DEVICES,
        *(Part.MONEY, Part.ORDERS, Part.SCHEDULES),
        Part.GIVINGS,
        Part.IMPORTS,
        Part.LETTERS,
        Part.PROOFS,
        Part.MERGES,
        Part.SEALED,
        Part.STAND_INS,
        Part.STORE,
        Part.VOICES,
    }
    assert empty <= unused
    engine = house.gate._engine
    assert house.call(schema_version, engine) == len(MIGRATIONS)
    request = house.call(office.intake.by_number, actor, summary["case"])
    assert request.facts.state.value == "closed"
    assert [line.step for line in request.history] == [s["name"] for s in summary["states"]]
    if summary["reply_rule"]["date"]:
        assert request.reply.date.isoformat() == summary["reply_rule"]["date"]
    assert request.covers_current
    (person,) = house.call(office.people.find, actor, request.person.form.name.full).rows
    assert words_of_prints(house, there, summary["case"]) == summary["words"]
    papers = house.call(office.documents.of_subject, actor, request.id)
    for paper in papers:
        assert (
            house.call(office.press.reprint, kept_words.whoever(there), paper.id).document.number
            == paper.number
        )
        code = paper.code
        assert house.call(office.documents.verify_code, actor, paper.form_id, paper.number, code)
    assert {paper.form_id for paper in papers} >= {"request", "receipt", "referral"}
    if summary["place"] in UNTOLD:  # nobody knows: what is printed stays a copy
        assert all(paper.taken for paper in papers)
        assert house.call(office.documents.unprinted, actor).count == 0
    lines = house.call(office.visits.showing, actor, Serves.RECEPTION).rows
    assert lines
    assert {line.state for line in lines} == {VisitState.SERVED}  # old ones were served at once
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
    voiced = bool(summary.get("voices"))  # before, the demo's day had a suggestion only
    cases = [summary["case"], *summary.get("cases", ())]
    assert ways[Serves.SIGNATURE].records == len(cases) + voiced  # one more was objected to
    first = "schema_version = 1" in there.office.policy.text
    complaint = Serves.COMPLAINT if first else Serves.COMPLAINT_FAX
    assert ways[complaint].records == voiced
    harm = Serves.COMPENSATION if first else Serves.HARM_MINUTES
    assert (ways[harm].standing, ways[harm].records) == (Standing.COUNTED, voiced)


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_kept_request_is_judged_by_the_choices_that_its_old_text_holds(opened):
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    office, actor = there.office, kept_words.whoever(there)
    before = house.call(office.intake.by_number, actor, summary["case"])
    text = office.policy.text  # as it was adopted: of the first schema it names who chose what
    assert ('source = "office"' in text) is ("schema_version = 1" in text)
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


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_names_of_a_kept_folder_are_found_by_the_keys_of_today(opened):
    house, as_, summary = opened
    there = as_(summary["open_with"]["as"])
    office, actor = there.office, kept_words.whoever(there)
    person = house.call(office.intake.by_number, actor, summary["case"]).person
    first, *others = person.form.name.full.split()
    for typed in (f"{first[:-1]}\u200b{first[-1]}", f"{first}{others[0]}"):
        assert person.id in {row.id for row in house.call(office.people.find, actor, typed).rows}
    living = [one for one in person.form.members if one.name.split()[0] not in (first, *others)]
    assert living
    for member in living:
        (row,) = house.call(office.people.find, actor, member.name).rows
        assert (row.id, row.member) == (person.id, member.name)


@pytest.mark.parametrize("opened", KEPT[:1], ids=lambda place: place.name, indirect=True)
def test_a_kept_folder_stays_as_it_was(opened):
    """The test works on a copy: what is kept is for good."""
    _house, as_, summary = opened
    as_(summary["open_with"]["as"])
    kept = HERE / KEPT[0].name / "office"
    assert sorted(path.name for path in kept.iterdir()) == ["office.db", "vault.keys"]


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_kept_folder_is_backed_up_and_restored_as_it_is_now(opened, tmp_path):
    house, as_, summary = opened
    name = summary["open_with"]["as"]
    there = as_(name)
    admin = replace(there.actor, roles=frozenset({Role.ADMIN}))
    stick = tmp_path / "ذاكرة"
    stick.mkdir()
    house.call(there.office.backup.create, admin, stick)
    (backup,) = stick.iterdir()
    into = tmp_path / "مستعاد"
    report = house.call(there.office.backup.restore, admin, backup, into)
    assert (report.into, report.lost) == (into, ())
    password = HERE.joinpath(summary["place"], "password.txt").read_text("utf-8").strip()
    with kept_words.opened(into, password) as (other, enter):
        again = enter(name)
        assert other.call(again.office.reports.check, again.actor).sound
        assert words_of_prints(other, again, summary["case"]) == summary["words"]


@pytest.mark.parametrize("opened", KEPT, ids=lambda place: place.name, indirect=True)
def test_a_sitting_of_a_kept_folder_lists_what_it_decided(opened):
    house, as_, summary = opened
    there = as_("فهد بن ناصر المطيري")
    office, actor = there.office, there.actor
    sittings = house.call(office.committee.sittings, actor)
    assert sittings
    decided = [
        row.id
        for one in sittings
        for row, _ in house.call(office.committee.decided, actor, one.id)
        if row.kind == REQUEST
    ]
    numbers = [house.call(office.intake.read, actor, one).number for one in decided]
    assert numbers.count(summary["case"]) == 1


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
    assert after.count(delivered) == after.count(first) == 1 <= before.count(delivered)
    assert house.call(office.reports.check, there.actor).sound
    view = house.call(office.intake.by_number, there.actor, summary["case"])
    assert [line.step for line in view.history] == [line.step for line in request.history]
    assert view.covers_current


@pytest.mark.parametrize("opened", OF_FIRST, ids=lambda place: place.name, indirect=True)
def test_a_kept_folders_keys_are_renewed_after_its_sheet(opened):
    """Its keys are of the first format: nobody has a key pair before they unlock."""
    house, as_, _ = opened
    people = house.call(house.gate.people)
    there = next(one for one in (as_(who.name) for who in people) if Role.ADMIN in one.actor.roles)
    keys, admin = there.office.keys, there.actor
    standing = house.call(keys.standing, admin)
    assert standing.sheet_first
    assert admin.name not in standing.left_behind
    digest = house.call(there.office.reports.digest, replace(admin, roles=frozenset(Role)))
    password = KEPT[0].joinpath("password.txt").read_text("utf-8").strip()
    with pytest.raises(Refused, match=r"staff\.sheet_first"):
        house.call(keys.renew, admin, password)
    groups = house.call(keys.draft_recovery, admin)
    house.call(keys.confirm_recovery, admin, dict(enumerate(groups, 1)))
    renewed = house.call(keys.renew, admin, password)
    assert renewed.left_behind == standing.left_behind
    slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
    for name in renewed.left_behind[:1]:
        with pytest.raises(Refused, match=r"vault\.left_behind"):
            as_(name)
        new = "كلمة مرور أخرى طويلة"
        house.call(house.gate.unlock_with_recovery, "-".join(groups), slots[name], new)
        house.call(house.gate.unlock, slots[name], new)
    there = as_(admin.name)
    assert house.call(there.office.reports.check, admin).sound
    assert house.call(there.office.reports.digest, replace(admin, roles=frozenset(Role))) == digest


def migrated(folder, faults, at, kind):
    """Open a copy of a kept folder, which fails once; open it again; return how many calls it was.

    Opening migrates it, after a snapshot that was proved.
    """
    place = KEPT[0]
    shutil.copytree(place / "office", folder)
    password = place.joinpath("password.txt").read_text("utf-8").strip()
    name = json.loads(place.joinpath("summary.json").read_text("utf-8"))["open_with"]["as"]
    house = House(folder, FixedClock(datetime(2026, 6, 1, 6, tzinfo=UTC)))
    try:
        slot = next(s.id for s in house.call(house.gate.people) if s.name == name)
        with faults.failing(at, 1, kind), suppress(KnownError):
            house.call(house.gate.unlock, slot, password)
        there = house.call(house.gate.unlock, slot, password)
        assert house.call(there.office.reports.check, there.actor).sound
        assert house.call(schema_version, house.gate._engine) == len(MIGRATIONS)
    finally:
        house.close()
    return faults.seen


@pytest.mark.parametrize("kind", ["full", pytest.param("broken", marks=pytest.mark.full)])
def test_an_error_in_a_migration_loses_nothing(tmp_path, faults, kind):
    calls = migrated(tmp_path / "whole", faults, 10**9, kind)
    assert calls > 50
    for at in range(len(kind), calls, calls // 6):
        migrated(tmp_path / str(at), faults, at, kind)


@pytest.mark.parametrize("opened", ENDS, ids=lambda place: place.name, indirect=True)
def test_the_sealed_room_of_a_kept_folder_is_opened_to_who_may_read_it(opened):
    """Of the first format nobody has a key pair before they unlock, and the sheet has none."""
    house, as_, summary = opened
    there = [as_(slot.name) for slot in house.call(house.gate.people)]
    names = {role: one.actor.name for one in there for role in one.actor.roles}
    detail = Detail(SealedKind.HEALTH, name="ربو")

    desk = as_(names[Role.RECEPTION])
    request = house.call(desk.office.intake.by_number, desk.actor, summary["case"])
    command = SealDetail(request.person.id, detail)
    house.call(desk.office.sealed.seal, desk.actor, command)  # all unlocked once, above
    reader = as_(names[Role.RESEARCHER])
    read = ReadSealed(request.person.id, ReadWhy.FILE)
    (view,) = house.call(reader.office.sealed.read, reader.actor, read)
    assert view.detail == detail
    assert reader.notes == ()
    admin = as_(names[Role.ADMIN])
    assert house.call(admin.office.reports.check, admin.actor).sound


@pytest.mark.parametrize("opened", OF_FIRST, ids=lambda place: place.name, indirect=True)
def test_nothing_is_sealed_in_a_kept_folder_before_somebody_could_open_it(opened):
    house, as_, summary = opened
    people = [slot.name for slot in house.call(house.gate.people)]
    desk = next(one for one in map(as_, people) if one.actor.roles == frozenset({Role.RECEPTION}))
    request = house.call(desk.office.intake.by_number, desk.actor, summary["case"])
    command = SealDetail(request.person.id, Detail(SealedKind.HEALTH, name="ربو"))
    with pytest.raises(Refused, match=r"sealed\.nobody"):
        house.call(desk.office.sealed.seal, desk.actor, command)
