"""A whole office on a server: the made-up day, and several desks at once."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.base.clock import FixedClock
from desktop.base.errors import Refused
from desktop.boot import House
from desktop.cli.demo_day import Day
from desktop.cli.demo_office import MadeOffice
from desktop.core.backup.terms import ByPassword
from desktop.core.documents.records import NumberRow
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.loader import load_shipped
from desktop.core.work import Action, Role
from tests.offices import CHEAP, NOW, PASSWORD, PERSON

DESKS, EACH = 5, 40


@pytest.mark.parametrize("policy", load_shipped(), ids=lambda loaded: loaded.profile.id)
def test_the_made_up_day_passes(cluster, tmp_path, policy):
    clock, database, out = FixedClock(NOW), cluster.database(), tmp_path / "out"
    out.joinpath("papers").mkdir(parents=True)
    house = House(tmp_path / "office", clock, CHEAP, database.store)
    try:
        office = MadeOffice(house, clock, policy, out)
        office.set_up()
        day = Day(office)
        day.receive()
        day.decide_and_deliver()
        day.ask_and_hear()
        assert day.course.states[-1]["state"] == "closed"
        assert {"request", "receipt", "referral"} <= office.issued
        opened = house.call(house.gate.unlock, office.slot(Role.ADMIN), PASSWORD)
        report = house.call(opened.office.reports.check, opened.actor)
        assert report.sound
        # what is no part of that day: no copy, letter, consent, appointment, stand-in or correction
        apart = {"appointments", "attachments", "consents", "letters", "sealed", "stand_ins"}
        apart |= {"cards", "devices", "givings", "store"}  # nor goods
        apart |= {"money", "orders", "schedules"}  # nor money
        apart |= {"imports", "merges"}  # nor an old list, nor two files that were one
        apart |= {"proofs"}  # nor what keeps the policy beside requests
        apart |= {"records", "voices"}  # columns are read so in a file alone
        unread = {f.part.value for f in report.findings if not f.read}
        assert unread <= apart
    finally:
        house.close()
        database.drop()


@pytest.fixture
def desks(live, tmp_path):
    """Several desks of one office, each with its own copy of the keys."""
    live.unlock(Role.RECEPTION)
    with ExitStack() as stack:
        houses = []
        for number in range(DESKS):
            folder = tmp_path / f"desk {number}"
            shutil.copytree(live.template.folder, folder)
            house = House(folder, FixedClock(NOW), CHEAP, live.database.store)
            stack.callback(house.close)
            houses.append(house)
        offices = [h.call(h.gate.unlock, live.slots[Role.RECEPTION], PASSWORD) for h in houses]
        yield list(zip(houses, offices, strict=True))


def national_id(number: int) -> str:
    digits = f"1{number:08}"
    doubled = "".join(str(int(d) * 2) if n % 2 == 0 else d for n, d in enumerate(digits))
    return digits + str(-sum(map(int, doubled)) % 10)


def test_five_desks_lose_no_registration_and_leave_one_sound_chain(live, desks):
    """Before the lock in begin, 160 of 200 failed: their numbers or the audit's head were taken."""

    def register(desk: int):
        house, opened = desks[desk]
        files = []
        for number in range(EACH):
            identity = Identity(IdentityKind.NATIONAL_ID, national_id(desk * EACH + number))
            form = replace(PERSON, identity=identity, mobile="")
            files.append(house.call(opened.office.people.register, opened.actor, form).file_number)
        return files

    before = live.act(Role.AUDITOR, live.office.reports.check)
    with ThreadPoolExecutor(DESKS) as pool:
        numbers = [number for files in pool.map(register, range(DESKS)) for number in files]
    assert len(set(numbers)) == DESKS * EACH
    report = live.act(Role.AUDITOR, live.office.reports.check)
    assert report.sound
    rows = [{f.part.value: f.read for f in r.findings} for r in (before, report)]
    assert rows[1]["people"] == DESKS * EACH
    assert rows[1]["chain"] == rows[0]["chain"] + DESKS * EACH

    def serials():
        with live.office.doors.look(live.actor(Role.RECEPTION), Action.PERSON_READ) as see:
            found = select(NumberRow.serial).where(NumberRow.kind == "file")
            return sorted(see.session.scalars(found))

    assert live.call(serials) == list(range(1, DESKS * EACH + 1))


def test_of_two_desks_that_change_one_file_the_later_reads_a_stale_version(live, desks):
    person = live.person()

    def update(desk: int) -> str:
        house, opened = desks[desk]
        form = replace(person.form, note=f"{desk}")
        act = opened.office.people.update
        try:
            house.call(act, opened.actor, person.id, person.version, form)
        except Refused as refused:
            return refused.code
        return ""

    with ThreadPoolExecutor(DESKS) as pool:
        outcomes = list(pool.map(update, range(DESKS)))
    assert sorted(outcomes) == ["", *["people.stale_version"] * (DESKS - 1)]


def test_what_is_done_to_the_file_is_refused_by_name(live, tmp_path, cluster):
    backup = live.office.backup
    file, unlock = tmp_path / "x.istiqbal", ByPassword(live.slots[Role.ADMIN], PASSWORD)
    for role, act, *given in (
        (Role.RECEPTION, backup.create, tmp_path),
        (Role.RECEPTION, backup.verify, file),
        (Role.ADMIN, backup.restore, file, tmp_path / "into", unlock),
    ):
        with pytest.raises(Refused, match=r"storage\.local_engine_only"):
            live.act(role, act, *given)
    database = cluster.database()
    new = House(tmp_path / "new", FixedClock(NOW), CHEAP, database.store)
    try:
        with pytest.raises(Refused, match=r"storage\.local_engine_only"):
            new.call(new.gate.restore_here, file, unlock)
    finally:
        new.close()
        database.drop()
