"""Whatever a record was made to hold, the check names it, and nobody's page ends in a bug."""

from itertools import cycle, islice

import pytest
from sqlalchemy import Table
from sqlcipher3 import dbapi2

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.core.sealed.terms import Detail, SealDetail, SealedKind
from desktop.core.work import Role
from desktop.core.work.holdings import Finding, Part
from desktop.core.work.records import Record
from desktop.storage.engine import connect
from desktop.storage.vault import Vault
from tests.offices import PASSWORD, letter_of
from tests.sampling import todays

#: The file alone takes what is no value of its column.
pytestmark = pytest.mark.local

#: As SQL has them.
VALUES = (
    "''", "'x'", "'{'", "'[]'", "'{}'", "'null'", "'1'", "'\"a\"'", "'[1, 2]'", "'[\"x\"]'",
    "'{\"a\": [1]}'", "'{\"text\": 1}'", "'9999-99-99'", "'2026-02-30'", "'2026-01-01'",
    "'2026-02-30T00:00:00.000000+00:00'", "'2026-01-01T00:00:00.000000'", "CAST(X'fffe' AS TEXT)",
    "X'00ff'", "NULL", "-1", "1e308", f"'{'[' * 3000}'",
)  # fmt: skip
#: Who opens the office takes away what a stranger holds: nothing is to be written back then.
ANSWERED = "sealed_key.holder"
#: What no column of any kind takes.
NOBODYS = ("CAST(X'fffe' AS TEXT)", "X'00ff'")


class Tampered:
    """An office whose database is written to from outside, as damage does."""

    def __init__(self, live):
        self.live = live
        live.lock()
        self.key = Vault.open(live.folder / "vault.keys").unlock(live.slots[Role.ADMIN], PASSWORD)

    def sql(self, statement, values=()):
        raw = connect(self.live.folder / "office.db", self.key)
        try:
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute("PRAGMA ignore_check_constraints = ON")
            return raw.execute(statement, values).fetchall()
        finally:
            raw.close()

    def columns(self):
        """Give each column of each table with a row: its table, name, the row's key and value."""
        for table in Record.metadata.sorted_tables:
            assert isinstance(table, Table)
            keys = [column.name for column in table.primary_key]
            listed = ", ".join(keys)
            newest = f"SELECT {listed} FROM {table.name} ORDER BY {listed} DESC LIMIT 1"  # noqa: S608
            for row in self.sql(newest):
                for column in (c.name for c in table.columns if c.name not in keys):
                    where = f"({listed}) = ({self.marks(row)})"
                    old = f"SELECT {column} FROM {table.name} WHERE {where}"  # noqa: S608
                    yield f"{table.name}.{column}", where, row, *self.sql(old, row)[0]

    @staticmethod
    def marks(key):
        return ", ".join("?" * len(key))

    def put(self, place, where, row, value, *values):
        """Write a value; tells whether the table lets anybody."""
        table, _, column = place.partition(".")
        change = f"UPDATE {table} SET {column} = {value} WHERE {where}"  # noqa: S608
        try:
            self.sql(change, (*values, *row))
        except dbapi2.IntegrityError:
            return False
        return True


@pytest.fixture
def tampered(live):
    """An office with a record of every desk."""
    live.unlock(Role.ADMIN)
    request = live.read(letter_of(live).subject)
    sealed = SealDetail(request.person.id, Detail(SealedKind.HEALTH, text="ربو"))
    live.act(Role.RECEPTION, live.office.sealed.seal, sealed)
    return Tampered(live)


def outcome(live):
    """Open the office and check it; give what was found bad, or the code of what was refused."""
    try:
        live.unlock(Role.ADMIN)
        report = live.act(Role.ADMIN, live.office.reports.check)
    except KnownError as why:
        return Messages().of(why)
    finally:
        live.opened = None
    return [finding.part for finding in report.findings if not finding.sound]


@pytest.mark.parametrize("most", [1, pytest.param(len(VALUES), marks=pytest.mark.full)])
def test_no_value_of_any_column_breaks_the_check(tampered, most):
    values, tried = cycle(VALUES), 0
    for place, where, row, before in todays(tampered.columns(), 4 if most == 1 else 1):
        for value in islice(values, most if place != ANSWERED else 0):
            if tampered.put(place, where, row, value):
                tried += 1
                found = outcome(tampered.live)
                assert found or value not in NOBODYS, (place, value)
                tampered.put(place, where, row, "?", before)
    assert tried > 10
    assert outcome(tampered.live) == []


@pytest.mark.parametrize(("of_room", "found"), [(True, [Part.SEALED]), (False, [])])
def test_a_key_of_a_stranger_is_taken_away_and_named_where_the_rooms_own_is_lost(
    tampered, of_room, found
):
    table, _, column = ANSWERED.partition(".")
    has = f"{column} {'' if of_room else 'NOT '}LIKE 'room:%' AND secret LIKE 'detail:%'"
    tampered.sql(f"UPDATE {table} SET {column} = 'x' WHERE {has}")  # noqa: S608
    assert outcome(tampered.live) == found
    assert tampered.sql(f"SELECT 1 FROM {table} WHERE {column} = 'x'") == []  # noqa: S608


def another(column):
    """Return SQL for a text whose first letter is another, whatever it was."""
    return f"iif({column} LIKE 'A%', 'B', 'A') || substr({column}, 2)"


@pytest.mark.parametrize(
    ("place", "value", "parts"),
    [
        ("event.step", "'flying'", {Part.REQUESTS}),
        ("event.payload", "'{'", {Part.REQUESTS}),
        ("event.payload", "'[]'", {Part.REQUESTS}),
        ("request.received_on", "'2026-02-30'", {Part.RECORDS, Part.REQUESTS}),
        ("person.registered_at", "'2026-02-30T00:00:00+00:00'", {Part.RECORDS}),
        ("policy_version.text", "replace(text, 'a', 'b')", {Part.POLICIES, Part.REQUESTS}),
        ("audit.at", "'yesterday'", {Part.RECORDS, Part.CHAIN}),
        ("audit.detail", "'[1]'", {Part.RECORDS, Part.CHAIN}),
        ("audit.action", "x'00'", {Part.CHAIN}),
        ("staff.roles", "'[\"king\"]'", {Part.ACCOUNTS}),
        ("person.form", "'[]'", {Part.RECORDS, Part.PEOPLE}),
        ("sealed_detail.content", another("content"), {Part.SEALED}),
        ("sealed_detail.content", "''", {Part.SEALED}),
        ("sealed_detail.moved", "1", {Part.SEALED}),
        ("sealed_detail.actor_id", "'x'", {Part.SEALED}),
        ("sealed_key.sealed", another("sealed"), {Part.SEALED}),
        ("sealed_key.holder", "'x'", {Part.SEALED}),
        ("sealed_room.public", another("public"), {Part.SEALED}),
    ],
)
def test_a_bad_record_is_named_where_it_is(tampered, place, value, parts):
    live, table = tampered.live, place.partition(".")[0]
    where = {"staff": "id = ?", "audit": "seq = ?"}.get(table, "? IS NULL")
    which = {"staff": live.slots[Role.AUDITOR], "audit": 3}.get(table)
    assert tampered.put(place, where, (which,), value)
    found = outcome(live)
    assert set(found) >= parts, found


@pytest.mark.parametrize(
    "gone", ["sealed_detail", "sealed_key WHERE holder LIKE 'room:%'", "sealed_room"]
)
def test_what_is_missing_of_the_sealed_room_is_named(tampered, gone):
    tampered.sql(f"DELETE FROM {gone}")  # noqa: S608
    assert outcome(tampered.live) == [Part.SEALED]


def test_a_row_is_called_by_its_number_and_its_table(tampered):
    tampered.sql("UPDATE request SET received_on = 'x'")
    tampered.live.unlock(Role.ADMIN)
    report = tampered.live.act(Role.ADMIN, tampered.live.office.reports.check)
    bad = {finding.part: finding.first_bad for finding in report.findings}
    assert bad[Part.RECORDS].startswith("request 1447-")


def test_what_stops_the_judging_is_named_by_the_last_before_it():
    def judged():
        yield "1", True
        raise ValueError

    assert Finding.of(Part.PEOPLE, judged()) == Finding(Part.PEOPLE, 1, "> 1")


@pytest.mark.parametrize("value", ["{}", '{"text": 1}', '{"text": "x ="}', '{"text": "x = 1"}'])
def test_an_office_whose_policy_is_none_any_more_says_that_it_is_damaged(tampered, value):
    assert tampered.put("setting.value", "name = ?", ("policy",), "?", value)
    assert outcome(tampered.live) == Messages().text("storage.damaged")
