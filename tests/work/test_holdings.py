"""What the desks hold, asked through the one Protocol."""

import importlib
import pkgutil
from collections import Counter
from dataclasses import replace

import pytest

import desktop.core
from desktop.base.errors import KnownError
from desktop.core.intake.holdings import IntakeHoldings
from desktop.core.intake.records import RequestRecord
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.work import Action, Role
from desktop.core.work.holdings import Finding, Part, Whose
from desktop.core.work.own import WorkHoldings
from desktop.core.work.records import Record
from desktop.lists import holdings
from tests.offices import PERSON


def test_every_table_is_held_by_exactly_one_desk():
    for module in pkgutil.walk_packages(desktop.core.__path__, "desktop.core."):
        importlib.import_module(module.name)
    held = Counter(table for desk in holdings(None) for table in desk.tables)

    assert set(held.values()) == {1}
    assert {table.__tablename__ for table in held} == set(Record.metadata.tables)


def test_a_finding_counts_all_and_names_the_first_bad():
    judged = [("أ", True), ("ب", False), ("ج", True), ("د", False)]

    assert Finding.of(Part.PEOPLE, judged) == Finding(Part.PEOPLE, 4, "ب")
    assert Finding.of(Part.PEOPLE, []).sound


def test_what_is_given_to_a_person_says_a_damaged_record_by_its_code(live):
    request = live.request()

    def damage_and_export():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.get_one(RequestRecord, request.id).facts = "{"
            tx.session.flush()
            return IntakeHoldings().export(tx.session, request.person.id)

    with pytest.raises(KnownError, match=r"storage\.damaged"):
        live.call(damage_and_export)


def test_what_rests_on_some_files_is_told_of_those_alone(live):
    """By their own tables, and by the ledger: a file that was only looked at has nothing."""
    passport = Identity(IdentityKind.PASSPORT, "P1234567")
    request, other = live.request(), live.person(replace(PERSON, identity=passport))
    live.act(Role.RECEPTION, live.office.people.read, other.id)
    ids = {request.person.id, request.id, other.id}
    desks = (IntakeHoldings(), WorkHoldings(Whose()))

    def resting():
        with live.office.doors.look(live.actor(Role.ADMIN), Action.DATA_CHECK) as see:
            return [desk.resting(see.session, ids) for desk in desks]

    assert live.call(resting) == [{request.person.id}, {request.id}]
