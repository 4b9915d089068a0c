"""What ``check`` finds in an office that somebody or something harmed."""

import pytest

from desktop.core.work import Role
from desktop.storage.engine import connect
from tests.offices import PERSON, STAFF

PAGE = 4096


def check(cli, closed):
    ran = cli("check", *closed.as_(), "--json")
    assert "Traceback" not in ran.err
    return ran


def bad_parts(ran):
    assert ran.status == 1
    assert ran.json["sound"] is False
    return {part["part"]: part["first_bad"] for part in ran.json["parts"] if part["first_bad"]}


def tamper(closed, *statements):
    raw = connect(closed.folder / "office.db", closed.key)
    try:
        for statement in statements:
            assert raw.execute(statement).rowcount
    finally:
        raw.close()


def test_a_sound_office(cli, closed):
    ran = check(cli, closed)
    assert (ran.status, ran.err) == (0, "")
    assert set(ran.json) == {"sound", "parts"}
    read = {part["part"]: part["read"] for part in ran.json["parts"]}
    assert list(read) == [
        "database", "keys", "records", "chain", "policies", "accounts", "stand_ins", "people",
        "merges", "imports", "sealed", "consents", "money", "orders", "schedules", "store", "cards",
        "devices", "givings", "requests", "signatures", "visits", "appointments", "sittings",
        "letters", "voices", "proofs", "documents", "attachments",
    ]  # fmt: skip
    assert read["chain"] > 10
    assert (read["requests"], read["signatures"], read["attachments"]) == (1, 1, 1)
    plain = cli("check", *closed.as_())
    assert plain.status == 0
    assert len(plain.out.splitlines()) == len(read)
    assert "لا خلل" in plain.out


def test_a_check_changes_no_record(cli, closed):
    before = check(cli, closed).json
    again = check(cli, closed).json
    rows = {part["part"]: part["read"] for part in before["parts"]}
    later = {part["part"]: part["read"] for part in again["parts"]}
    for part in ("chain", "records"):
        assert later.pop(part) == rows.pop(part) + 1  # unlocking anew is an act
    assert later == rows


def test_a_flipped_byte_anywhere_in_the_database_is_found(cli, closed):
    database = closed.folder / "office.db"
    whole = database.read_bytes()
    pages = len(whole) // PAGE
    named, looked = 0, [*range(0, pages, 9), pages - 1]
    for page in looked:
        harmed = bytearray(whole)
        harmed[page * PAGE + 100] ^= 0x01
        database.write_bytes(harmed)
        ran = check(cli, closed)
        assert ran.status == 1, page
        assert ran.json["sound"] is False
        if not ran.err:
            assert f"page {page + 1}" in bad_parts(ran)["database"]
            named += 1
    assert named > len(looked) / 2
    database.write_bytes(whole)
    assert check(cli, closed).status == 0


def test_a_database_cut_short_is_found(cli, closed):
    database = closed.folder / "office.db"
    database.write_bytes(database.read_bytes()[: -PAGE * 3])
    assert check(cli, closed).status == 1


def test_a_deleted_attachment_is_named(cli, closed):
    (blob,) = closed.folder.joinpath("blobs").iterdir()
    name = blob.name
    content = blob.read_bytes()
    blob.unlink()
    ran = check(cli, closed)
    assert bad_parts(ran) == {"attachments": name}
    blob.write_bytes(content[:-1])
    assert bad_parts(check(cli, closed)) == {"attachments": name}
    plain = cli("check", *closed.as_())
    assert (plain.status, name in plain.out) == (1, True)


@pytest.mark.parametrize(
    "change",
    [
        f"canonical = replace(canonical, '{PERSON.identity.number}', '1010000006')",
        "sha256 = replace(sha256, substr(sha256, 1, 4), 'beef')",
        "given = replace(given, 'person', 'agent')",
        "given = replace(given, '0.55', '0.56')",
    ],
)
def test_a_changed_signature_is_named(cli, closed, change):
    raw = connect(closed.folder / "office.db", closed.key)
    (row,) = raw.execute("SELECT id FROM signature").fetchone()
    raw.close()
    tamper(closed, f"UPDATE signature SET {change}")  # noqa: S608
    assert bad_parts(check(cli, closed)) == {"signatures": row}


def test_a_removed_signature_is_found(cli, closed):
    tamper(closed, "DELETE FROM signature")
    assert set(bad_parts(check(cli, closed))) == {"signatures"}


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("UPDATE audit SET subject = 'x' WHERE seq = 4", "4"),
        ("DELETE FROM audit WHERE seq = 4", "5"),
        ("UPDATE audit SET actor_id = 'x' WHERE action = 'session.unlock'", None),
    ],
)
def test_a_broken_chain_is_named(cli, closed, statement, row):
    tamper(closed, statement)
    bad = bad_parts(check(cli, closed))
    assert set(bad) == {"chain"}
    assert row in {None, bad["chain"]}


def test_a_request_set_to_another_state_is_named(cli, closed):
    tamper(closed, "UPDATE request SET state = 'closed'")
    assert bad_parts(check(cli, closed)) == {"requests": "1447-0001"}


def test_a_row_that_refers_to_nothing_is_found(cli, closed):
    raw = connect(closed.folder / "office.db", closed.key)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("INSERT INTO person_category VALUES ('widow', 'nobody')")
    raw.close()
    assert bad_parts(check(cli, closed)) == {"database": "person_category"}


def test_events_that_cannot_be_read_are_a_finding_too(cli, closed):
    tamper(closed, "UPDATE event SET payload = '{' WHERE step = 'verification'")
    assert bad_parts(check(cli, closed)) == {"requests": "1447-0001"}


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR, Role.DIRECTOR])
def test_who_keeps_the_records_may_check_them(cli, closed, role):
    assert cli("check", *closed.as_(role)).status == 0
    assert STAFF[role].name not in cli("check", *closed.as_(role)).out


@pytest.mark.parametrize(
    "harm",
    ["DELETE FROM person_version", "UPDATE person SET form = json_set(form, '$.note', 'غيره')"],
)
def test_a_file_that_is_not_as_it_was_confirmed_is_named(cli, closed, harm):
    (row,) = cli("find", "الحربي", *closed.as_(), "--json").json
    tamper(closed, harm)
    assert bad_parts(check(cli, closed)) == {"people": row["file_number"]}


def test_a_paper_whose_frozen_data_were_changed_is_named(cli, closed, tmp_path):
    out = tmp_path / "إيصال.pdf"
    args = ("print", "receipt", "--case", "1447-0001", "--out", out)
    number = cli(*args, *closed.as_(), "--json").json["document"]["number"]
    assert check(cli, closed).status == 0
    tamper(closed, "UPDATE document SET data = replace(data, 'الحربي', 'الحربى')")
    assert bad_parts(check(cli, closed)) == {"documents": number}
