"""What the local database says of itself."""

import pytest
from sqlalchemy import create_engine

from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.storage import catalogue
from desktop.storage.engine import connect, raw_connection


@pytest.fixture
def filled(engine):
    with engine.begin() as connection:
        for sql in (
            'CREATE TABLE "b b" (id INTEGER PRIMARY KEY AUTOINCREMENT)',
            'CREATE TABLE a (b INTEGER REFERENCES "b b")',
            'INSERT INTO "b b" VALUES (1), (2)',
            "PRAGMA user_version = 7",
        ):
            connection.exec_driver_sql(sql)
    return engine


def test_both_kinds_of_connection_tell_the_same(filled):
    raw = raw_connection(filled).execute
    with filled.begin() as connection:
        for execute in (raw, connection.exec_driver_sql):
            assert catalogue.tables(execute) == ["a", "b b"]
            assert catalogue.schema_number(execute) == 7
            assert catalogue.row_count(execute, "b b") == 2
            assert catalogue.page_count(execute) == 4
            assert catalogue.fault(execute) == ""


def test_a_reference_to_nothing_is_a_fault(filled):
    raw = raw_connection(filled)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("INSERT INTO a VALUES (9)")
    assert catalogue.fault(raw.execute) == "a"


def test_a_broken_page_is_named_before_it_is_read(filled, database, key):
    filled.dispose()
    content = bytearray(database.read_bytes())
    content[4096 + 100] ^= 1
    database.write_bytes(content)
    raw = connect(database, key)
    assert "page 2" in catalogue.fault(raw.execute)
    raw.close()


def test_what_is_done_to_the_file_is_refused_on_a_server(engine):
    catalogue.demand_local(engine)
    server = create_engine("postgresql+psycopg://nowhere")
    with pytest.raises(Refused) as refused:
        catalogue.demand_local(server)
    assert refused.value.code == "storage.local_engine_only"
    assert all(Messages(language).of(refused.value) for language in ("ar", "en"))
