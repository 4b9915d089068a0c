"""What a released step does to rows that were there before it, on both engines."""

import json
from contextlib import contextmanager

import pytest
from sqlalchemy import event, text

from desktop.storage.engine import open_engine
from desktop.storage.keys import DataKey
from desktop.storage.migrate import LocalGround, advance
from desktop.storage.migrations import MIGRATIONS, m0005_lists
from desktop.storage.server import SERVER_MIGRATIONS, ServerGround, open_server

CHECKED = (
    '{"signed_hash":"h","papers_checked_on":"2026-03-01",'
    '"papers":[{"paper_id":"deed","status":"not_applicable"}]}'
)
BEFORE_THE_LEDGER = (
    """INSERT INTO policy_version VALUES ('p', 'haqal',
        '[[papers]]\nid = "deed"\nrequired = true', '2026')""",
    "INSERT INTO person VALUES ('n', 'F1', 1, '', '', '', 'none', NULL, NULL, 0, 0, 0, '{}')",
    *(
        f"""INSERT INTO request VALUES ('{id_}', 'R{id_}', 'n', 's', 'interview', '', '',
            '2026-03-01', '', '', 'p', '', '', 'approved', '{facts}')"""  # noqa: S608
        for id_, facts in (("q", CHECKED), ("broken", "{"))
    ),
    *(
        f"INSERT INTO request_event VALUES ('q', {seq}, '', '', '', '{step}', '{payload}', '')"  # noqa: S608
        for seq, step, payload in (
            (1, "referral", "{}"),
            (2, "decision", '{"session":"9/1446"}'),
            (3, "decision", "{}"),
            (4, "decision", '{"session":'),
            (5, "decision", "[]"),
        )
    ),
    "INSERT INTO signature VALUES ('g', 'q', 1, '', '', '', '', 1, '', 'hash', '')",
    "INSERT INTO attachment VALUES ('logo', 'picture', '2026')",
)


@contextmanager
def opened(kind, cluster, folder):
    """Give an engine, its steps and its ground, one after another."""
    if kind == "file":
        engine = open_engine(folder / "office.db", DataKey.new())
        steps, ground = MIGRATIONS, LocalGround()
    else:
        engine = open_server(cluster().database().store.address)
        steps, ground = SERVER_MIGRATIONS, ServerGround()
    try:
        yield engine, steps, ground
    finally:
        engine.dispose()


@pytest.mark.parametrize("kind", ["file", "server"])
def test_the_ledger_takes_over_what_requests_had(kind, request, tmp_path):
    with opened(kind, lambda: request.getfixturevalue("cluster"), tmp_path) as (engine, steps, on):
        advance(engine, [step for step in steps if step.NUMBER <= 2], on)
        with engine.begin() as connection:
            for sql in BEFORE_THE_LEDGER:
                connection.exec_driver_sql(sql)
        advance(engine, [step for step in steps if step.NUMBER <= 3], on)
        with engine.begin() as connection:
            events = connection.execute(
                text("SELECT subject_kind, subject_id, seq, sitting FROM event ORDER BY seq")
            ).all()
            signed = connection.execute(
                text("SELECT subject_kind, subject_id FROM signature")
            ).all()
            kept = connection.execute(text("SELECT blob, subject_kind FROM attachment")).all()
    assert events == [("request", "q", n, "9/1446" if n == 2 else "") for n in range(1, 6)]
    assert signed == [("request", "q")]
    assert kept == [("logo", "office")]


#: Facts of requests that were damaged, and texts of policies: no JSON, no TOML, or of no shape.
DAMAGED_FACTS = (
    "{", "[]", "null", "7",
    *(f'{{"signed_hash":"h","papers_checked_on":{on},"papers":{papers}}}' for on, papers in (
        ('"2026-03-01"', "null"), ('"2026-03-01"', "[{}]"), ('"2026-03-01"', '["deed"]'),
        ('"2026-03-01"', '[{"paper_id":"deed"}]'),
        ('"yesterday"', '[{"paper_id":"deed","status":"seen"}]'),
    )),
)  # fmt: skip
DAMAGED_POLICIES = ("[[papers]", "papers = 3", "office = 3", "[[papers]]\nid = 'deed'", "")


@pytest.mark.parametrize("kind", ["file", "server"])
def test_a_damaged_request_stays_in_the_lists_as_one_that_waits(kind, request, tmp_path):
    """The check names it; a step that stopped there would lock the office out."""
    with opened(kind, lambda: request.getfixturevalue("cluster"), tmp_path) as (engine, steps, on):
        advance(engine, [step for step in steps if step.NUMBER <= 2], on)
        with engine.begin() as connection:
            for sql in BEFORE_THE_LEDGER:
                connection.exec_driver_sql(sql)
            dated = '[[papers]]\nid = "deed"\nrequired = true\nvalidity = "expiry"'
            texts = {"dated": dated, **{f"torn{n}": t for n, t in enumerate(DAMAGED_POLICIES)}}
            keep = "INSERT INTO policy_version VALUES (:sha256, 'haqal', :text, '2026')"
            connection.execute(
                text(keep), [{"sha256": name, "text": kept} for name, kept in texts.items()]
            )
            copy = (
                "INSERT INTO request SELECT :id, :id, person_id, service_id, channel, need,"
                " urgent_reason, received_on, received_place, received_by, :policy, opened_at,"
                " opened_by, state, :facts FROM request WHERE id = 'q'"
            )
            damaged = [("dated", facts) for facts in DAMAGED_FACTS]
            damaged += [(policy, CHECKED) for policy in texts if policy != "dated"]
            rows = [
                {"id": f"z{n:02}", "policy": policy, "facts": facts}
                for n, (policy, facts) in enumerate(damaged)
            ]
            connection.execute(text(copy), rows)
        advance(engine, steps, on)
        with engine.begin() as connection:
            listed = connection.execute(
                text("SELECT id, papers_missing, awaiting_signature FROM request ORDER BY id")
            ).all()
    assert listed[:2] == [("broken", True, True), ("q", False, False)]
    assert listed[2:] == [(row["id"], True, True) for row in rows]


def asked(paper_id, validity, *, required=True):
    return {"id": paper_id, "required": required, "validity": validity, "max_age_days": 30}


@pytest.mark.parametrize(
    ("paper", "entry", "missing"),
    [
        (asked("deed", "none"), {}, False),
        (asked("deed", "expiry"), {"expires": "2026-03-01"}, False),
        (asked("deed", "expiry"), {"expires": "2026-02-28"}, True),
        (asked("deed", "expiry"), {}, True),
        (asked("deed", "max_age_days"), {"issued": "2026-01-30"}, False),
        (asked("deed", "max_age_days"), {"issued": "2026-01-29"}, True),
        (asked("deed", "max_age_days"), {}, True),
        (asked("deed", "max_age_days"), {"accepted_reason": "لا بأس"}, False),
        (asked("deed", "expiry"), {"status": "not_applicable"}, False),
        (asked("deed", "expiry"), {"status": "missing", "expires": "2030-01-01"}, True),
        (asked("other", "expiry"), {"expires": "2030-01-01"}, True),
        (asked("other", "expiry", required=False), {}, False),
    ],
)
def test_papers_are_judged_on_the_day_of_the_submission(paper, entry, missing):
    kept = {"paper_id": "deed", "status": "seen", **entry}
    facts = {"papers_checked_on": "2026-03-01", "papers": [kept], "signed_hash": "h"}
    for policy in ({"papers": [paper]}, {"office": {"papers": [paper]}}):
        found = m0005_lists._summary(policy, facts)
        assert found == {"papers_missing": missing, "awaiting_signature": False}


#: Prints of before the register: id, form, number, subject, data, moment.
PRINTED = (
    ("a", "decision", "1/1447", "q", '{"to":"هيلة","addressed":"المكرّمة هيلة"}',
     "2026-03-01T22:30:00+00:00"),
    ("b", "file_letter", "2/1447", "n", '{"addressed":"أسرة هيلة"}', "2026-03-02T07:00:00+00:00"),
    ("c", "decision", "3/1447", "gone", "{", "2026-03-02T07:00:00+00:00"),
    ("d", "decision", "P1446-0003", "q", "{}", "2026-03-02T07:00:00+00:00"),
    ("e", "decision", "4/1447", "q", "{}", "yesterday"),
    ("f", "receipt", "P1447-0001", "q", '{"to":"هيلة"}', "2026-03-02T07:00:00+00:00"),
)  # fmt: skip


@pytest.mark.parametrize("kind", ["file", "server"])
def test_the_register_begins_with_the_letters_that_were_printed(kind, request, tmp_path):
    with opened(kind, lambda: request.getfixturevalue("cluster"), tmp_path) as (engine, steps, on):
        advance(engine, [step for step in steps if step.NUMBER <= 2], on)
        with engine.begin() as connection:
            for sql in BEFORE_THE_LEDGER:
                connection.exec_driver_sql(sql)
            keep = (
                "INSERT INTO document VALUES"
                " (:id, :form, :number, :subject, :data, :at, 's', 'نورة', 'h', 1, 0)"
            )
            names = ("id", "form", "number", "subject", "data", "at")
            rows = [dict(zip(names, one, strict=True)) for one in PRINTED]
            connection.execute(text(keep), rows)
        advance(engine, steps, on)
        with engine.begin() as connection:
            entered = connection.execute(
                text(
                    "SELECT number, turn, direction, party, person_id, request_id, document_id"
                    " FROM letter ORDER BY turn"
                )
            ).all()
            days = connection.execute(text("SELECT day FROM letter ORDER BY turn")).scalars()
            assert [str(day) for day in days] == ["2026-03-02"] * 3  # in Riyadh
    assert entered == [
        ("1/1447", 1_447_000_001, "out", "المكرّمة هيلة", "n", "q", "a"),
        ("2/1447", 1_447_000_002, "out", "أسرة هيلة", "n", "", "b"),
        ("3/1447", 1_447_000_003, "out", "", "", "", "c"),
    ]


def test_closed_files_take_their_reason_from_the_step_that_closed_them(tmp_path):
    with opened("file", None, tmp_path) as (engine, steps, on):
        advance(engine, [step for step in steps if step.NUMBER <= 14], on)
        with engine.begin() as connection:
            columns = [
                (row[1], row[2], row[3])
                for row in connection.exec_driver_sql("PRAGMA table_info(person)")
            ]
            for id_, closed in (("a", "2026-03-01"), ("b", "2026-03-01"), ("c", None)):
                given = {"id": id_, "file_number": id_, "form": "{}", "closed_on": closed}
                given["updated_at"] = "2026-03-01T09:00:00+00:00"
                row = {
                    name: given.get(name, 0 if kind == "INTEGER" else "" if needed else None)
                    for name, kind, needed in columns
                }
                row["identity_number"] = None
                names = ", ".join(row)
                marks = ", ".join(f":{name}" for name in row)
                keep = f"INSERT INTO person ({names}) VALUES ({marks})"  # noqa: S608 - columns
                connection.execute(text(keep), row)
            for seq, (id_, payload) in enumerate(
                (("a", '{"reason": "moved"}'), ("b", "{"), ("c", '{"reason": "moved"}'))
            ):
                keep = (
                    "INSERT INTO event (subject_kind, subject_id, seq, at, actor_id, actor_name,"
                    " step, payload, state, sitting)"
                    " VALUES ('file', :id, :seq, '', '', '', 'close', :payload, '', '')"
                )
                connection.execute(text(keep), {"id": id_, "seq": seq, "payload": payload})
        advance(engine, steps, on)
        with engine.begin() as connection:
            told = dict(
                tuple(row) for row in connection.execute(text("SELECT id, because FROM person"))
            )
    assert told["a"] == "moved"
    assert told["b"] == told["c"] != "moved"


@pytest.mark.parametrize("kind", ["file", "server"])
def test_old_files_take_their_area_from_the_form(kind, request, tmp_path):
    placed = {"address": {"city": "صبيا", "district": "السلام", "street": ""}}
    forms = {"a": json.dumps(placed), "b": "{}", "c": json.dumps({"address": "صبيا"})}
    with opened(kind, lambda: request.getfixturevalue("cluster"), tmp_path) as (engine, steps, on):
        advance(engine, [step for step in steps if step.NUMBER < 27], on)
        with engine.begin() as connection:
            for id_, form in forms.items():
                keep = (
                    "INSERT INTO person (id, file_number, version, registered_at, updated_at,"
                    " name_key, identity_kind, members, income_total, obligations_total, form)"
                    " VALUES (:id, :id, 1, '', '', '', '', 0, 0, 0, :form)"
                )
                connection.execute(text(keep), {"id": id_, "form": form})
        advance(engine, steps, on)
        with engine.begin() as connection:
            found = connection.execute(text("SELECT id, city, district FROM person ORDER BY id"))
            assert [tuple(row) for row in found] == [
                ("a", "صبيا", "السلام"),
                ("b", None, None),
                ("c", None, None),
            ]


def test_no_step_changes_a_row_by_reading_all(tmp_path):
    """An office of many years would stand before a locked door while its data are carried over.
    One change of all rows at once, that names none, reads each of them once, and may.
    """
    changes = set()

    def heard(_connection, _cursor, statement, *_more):
        where = statement.partition(" WHERE ")[2]
        if statement.startswith("UPDATE") and " = ?" in where:
            changes.add(statement)

    with opened("file", None, tmp_path) as (engine, steps, on):
        advance(engine, [step for step in steps if step.NUMBER <= 2], on)
        with engine.begin() as connection:
            for sql in BEFORE_THE_LEDGER:
                connection.exec_driver_sql(sql)
        for step in steps[2:]:
            event.listen(engine, "before_cursor_execute", heard)
            advance(engine, [one for one in steps if one.NUMBER <= step.NUMBER], on)
            event.remove(engine, "before_cursor_execute", heard)
            with engine.begin() as connection:
                for change in changes:
                    bound = tuple("" for mark in change if mark == "?")
                    plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {change}", bound).all()
                    assert not [row for row in plan if row[3].startswith("SCAN")], change
    assert changes
