"""Keys that were made by an earlier version of the program are made anew, once."""

import pytest
from sqlalchemy import event, text

from desktop.base.errors import KnownError
from desktop.base.keys import VERSION
from desktop.core.people import service
from desktop.core.people.terms import (
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)

NOBODY = Identity(IdentityKind.NONE_YET)


@pytest.fixture
def old(people, desk, database):
    """An office with keys of another version: two files that can be read, and a damaged one."""
    member = Member("هيا ضيف الله المطيري", Relationship.MOTHER)
    for name in (PersonName("ضيف الله", family="المطيري"), PersonName("Peña")):
        people.register(desk, PersonForm(name, NOBODY, members=(member,), old_file_number="ق/٧"))
    people.register(desk, PersonForm(PersonName("سعد"), NOBODY))
    with database.begin() as connection:
        connection.execute(text("UPDATE person SET name_key = 'x' || file_number"))
        connection.execute(text("DELETE FROM member_name"))
        connection.execute(text("DELETE FROM person_number WHERE kind = 'old_file'"))
        connection.execute(text("UPDATE person SET form = '[]' WHERE file_number = '0003'"))
    return people


def found(people, desk, typed):
    return [row.file_number for row in people.find(desk, typed).rows]


def test_all_keys_are_made_anew_and_a_damaged_file_keeps_its_own(old, desk, database):
    assert found(old, desk, "ضيفالله") == found(old, desk, "pena") == []
    old.index_anew()
    assert found(old, desk, "ضيفالله المطيري") == ["0001", "0002"]
    assert set(found(old, desk, "هيا")) == {"0001", "0002"}
    assert found(old, desk, "pena") == ["0002"]
    assert set(found(old, desk, "ق7")) == {"0001", "0002"}
    with database.begin() as connection:
        kept = connection.execute(text("SELECT name_key FROM person WHERE file_number = '0003'"))
        assert kept.scalar_one() == "x0003"


def test_they_are_made_once_for_each_version(old, database, monkeypatch):
    old.index_anew()
    changes = []

    def heard(_connection, _cursor, statement, *_more):
        if statement.startswith(("UPDATE", "INSERT", "DELETE")):
            changes.append(statement)

    event.listen(database, "before_cursor_execute", heard)
    old.index_anew()
    assert changes == []
    monkeypatch.setattr("desktop.core.people.ledger.VERSION", VERSION + 1)
    old.index_anew()
    event.remove(database, "before_cursor_execute", heard)
    assert changes


def test_a_full_disk_lets_the_office_open_and_the_next_opening_tries_again(old, desk, monkeypatch):
    def full(_session):
        raise KnownError("storage.disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(service, "index_anew", full)
        old.index_anew()
    assert found(old, desk, "ضيفالله") == []
    old.index_anew()
    assert found(old, desk, "ضيفالله")
