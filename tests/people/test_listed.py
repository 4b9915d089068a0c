"""The list of all files: what narrows and orders it, and what neither does by who reads it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from desktop.base.clock import FixedClock
from desktop.core.consents.ledger import follow_in
from desktop.core.documents.numbers import next_number
from desktop.core.people.area import area_keys
from desktop.core.people.course.service import CourseService
from desktop.core.people.course.terms import Close, CloseReason, Die, Suspend, SuspendReason
from desktop.core.people.listed.service import ListedService
from desktop.core.people.listed.terms import AREA, CATEGORY, DUE, STATE, By, FileIs, UpdateIs
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.work import Doors, Role
from desktop.core.work.kept_lists import MOST, KeptLists
from desktop.core.work.ordered import Asked
from tests.people.conftest import FORM

NAMES = ("أمل", "بدرية", "جواهر", "دلال", "هند")
STOP = Suspend(SuspendReason.UNREACHED, heard="أفادت بأنها انتقلت.")


@pytest.fixture(scope="module")
def files(shared, engine, clock, actor):
    """Register five, who were registered in the order of their names; the last ones changed."""
    doors = Doors(engine, clock)
    found = ListedService(doors, shared._profile)
    courses = CourseService(doors, next_number, follow_in)
    director, found.ids = actor(Role.DIRECTOR), {}
    for place, first in enumerate(NAMES):
        form = replace(
            FORM,
            name=PersonName(first, "سعد", "علي", "السبيعي"),
            identity=Identity(IdentityKind.PASSPORT, f"A100000{place}"),
            members=FORM.members[: len(NAMES) - place] if place else (),
            categories=("divorced",) if first == "دلال" else FORM.categories,
            mobile=f"055111220{place}",
        )
        form = replace(form, members=tuple(replace(m, identity_number="") for m in form.members))
        found.ids[first] = shared.register(actor(Role.RECEPTION), form).id
    courses.take(director, found.ids["هند"], Close(CloseReason.MOVED_AWAY))
    courses.take(director, found.ids["دلال"], STOP)
    courses.take(director, found.ids["جواهر"], Die(clock.now().date(), told_by="ابنها"))
    found.clock = clock
    found.doors = doors
    return found


def names(files, actor, *chosen, **how):
    order = files.order(actor, Asked(chosen=chosen, **how))
    called = {one: first for first, one in files.ids.items()}
    return [called[one] for one in order]


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (FileIs.ACTIVE, ["أمل", "بدرية"]),
        (FileIs.SUSPENDED, ["دلال"]),
        (FileIs.DIED, ["جواهر"]),
        (FileIs.CLOSED, ["هند"]),
    ],
)
def test_each_file_stands_in_one_state(files, desk, state, found):
    assert names(files, desk, (STATE, state)) == found


def test_it_is_ordered_as_asked_from_either_end(files, desk):
    assert names(files, desk) == list(NAMES)
    assert names(files, desk, by=By.FILE, falling=True) == list(reversed(NAMES))
    assert set(names(files, desk, by=By.UPDATE)) == set(NAMES)


def test_category_text_and_number_narrow_it(files, desk):
    assert names(files, desk, (CATEGORY, "divorced")) == ["دلال"]
    assert names(files, desk, text="السبيعي بدريه") == ["بدرية"]
    assert names(files, desk, text="٠٥٥١١١٢٢٠٤") == ["هند"]
    assert names(files, desk, text="زينب") == []


def test_an_update_is_due_of_open_files_alone(files, desk, shared):
    late = Doors(files.doors._engine, FixedClock(files.clock.now() + timedelta(days=500)))
    then = ListedService(late, shared._profile)
    then.ids = files.ids
    assert names(files, desk, (DUE, UpdateIs.OVERDUE)) == []
    if shared._profile().office.update_months is not None:
        assert names(then, desk, (DUE, UpdateIs.OVERDUE)) == ["أمل", "بدرية", "دلال"]


def test_what_a_role_sees_masked_neither_orders_nor_narrows(files, actor):
    auditor = actor(Role.AUDITOR)
    rows = files.rows(auditor, list(files.ids.values()))
    assert all("سعد" not in row.person.name for row in rows.values())
    assert names(files, auditor, by=By.NAME) == names(files, auditor, by=By.FILE)
    assert names(files, auditor, text="بدرية") == []
    assert names(files, auditor, (CATEGORY, "divorced")) == list(NAMES)
    assert names(files, auditor, text="055111220") == []
    assert names(files, auditor, text="0551112203") == ["دلال"]


def test_an_id_of_none_is_passed_over(files, desk):
    one = files.ids["هند"]
    rows = files.rows(desk, [one, "f" * 32])
    assert list(rows) == [one]
    assert rows[one].due is None  # a closed file is not updated


def test_what_somebody_likes_is_theirs_and_holds_nothing_typed(files, actor, desk):
    kept, other = KeptLists(files.doors), replace(desk, id="b" * 32)
    asked = Asked("نورة", ((STATE, FileIs.CLOSED),), By.FILE, falling=True)
    kept.leave_out(desk, "files", ("city",))
    assert kept.keep(desk, "files", asked).filters == (replace(asked, text=""),)
    for place in range(MOST + 3):
        kept.keep(desk, "files", Asked(chosen=((STATE, str(place)),)))
    found = kept.of(desk, "files")
    assert len(found.filters) == MOST
    assert found.off == ("city",)
    assert kept.drop(desk, "files", found.filters[0]).filters == found.filters[1:]
    assert kept.of(other, "files").filters == () == kept.of(desk, "requests").filters


def test_an_area_narrows_it_in_any_spelling_and_follows_the_form(shared, clock, actor, desk):
    files, reception = ListedService(shared._doors, shared._profile), actor(Role.RECEPTION)
    places = (("صبيا", "حي السلام"), ("صبيا", "السلام"), ("مدينة صبيا", ""), ("بيش", "السلام"))
    ids = []
    for at, (city, district) in enumerate(places):
        form = replace(
            FORM,
            identity=Identity(IdentityKind.PASSPORT, f"B200000{at}"),
            mobile=f"055999880{at}",
            members=(),
            address=replace(FORM.address, city=city, district=district),
        )
        ids.append(shared.register(reception, form).id)
    named = {one.key: one for one in files.areas(desk)}
    (city, part), (_, other) = (
        [named[key] for key in area_keys(town, "السلام")] for town in ("صبيا", "بيش")
    )
    assert (city.files, part.files, other.files) == (3, 2, 1)
    assert (city.city, city.district, part.city) == ("صبيا", "", "صبيا")

    def living(area):
        return set(files.order(desk, Asked(chosen=((AREA, area.key),))))

    assert living(city) == set(ids[:3])
    assert living(part) == set(ids[:2])
    assert living(other) == {ids[3]}
    view = shared.read(reception, ids[0])
    moved = replace(view.form, address=replace(view.form.address, city="بيش"))
    shared.update(reception, ids[0], view.version, moved)
    assert living(city) == set(ids[1:3])
    assert living(other) == {ids[0], ids[3]}


def test_an_area_of_more_districts_than_a_query_is_deep_is_found(people, database, desk):
    known = people.register(desk, FORM)
    table, districts = PersonRecord.__table__, 1_100
    with database.begin() as connection:
        row = dict(connection.execute(select(table)).one()._mapping)
        others = [
            {"id": f"{at:032}", "file_number": f"{at + 10:05}", "identity_number": str(at),
             "city": "نجران", "district": f"مخطط {at}"}
            for at in range(districts)
        ]  # fmt: skip
        connection.execute(insert(table), [row | one for one in others])
    files = ListedService(people._doors, people._profile)
    (key,) = area_keys("نجران", "")
    asked = Asked(chosen=((AREA, key),))
    assert known.id not in (found := set(files.order(desk, asked)))
    assert len(found) == districts
