"""The quick look: sound and damaged databases, in pieces, beside what else is done."""

import random

import pytest
from sqlalchemy import create_engine

from desktop.base.errors import KnownError
from desktop.storage import pages
from desktop.storage.engine import open_engine
from desktop.storage.pages import read_through


@pytest.fixture
def filled(engine):
    """A database with tables, an index, long values and pages that are free again."""
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
        connection.exec_driver_sql('CREATE TABLE "order" (a TEXT) ')
        connection.exec_driver_sql("CREATE INDEX of_a ON t (a)")
        for number in range(300):
            connection.exec_driver_sql("INSERT INTO t (a) VALUES (?)", (f"{number}" * 5000,))
        connection.exec_driver_sql("DELETE FROM t WHERE id % 3 = 0")
    return engine


def harm(database, page):
    """Change one bit of a page, from 1."""
    content = bytearray(database.read_bytes())
    content[page * 4096 - 1000] ^= 1
    database.write_bytes(content)


def test_a_sound_database_is_looked_through_in_pieces(filled, database, key):
    count = database.stat().st_size // 4096
    assert count > 2 * pages._PIECE
    assert len(list(read_through(filled, database, key))) == -(-count // pages._PIECE) + 2


def test_others_pass_between_the_pieces(filled, database, key, monkeypatch):
    monkeypatch.setattr(pages, "_PIECE", 40)
    place = 0
    for place, _ in enumerate(read_through(filled, database, key)):
        with filled.begin() as connection:
            if place % 2:
                connection.exec_driver_sql("DELETE FROM t WHERE id < ?", (place * 10,))
            else:
                connection.exec_driver_sql("INSERT INTO t (a) VALUES (?)", ("y" * 9000,))
    assert place > 10


def test_a_bit_of_any_page_is_found_and_the_desk_goes_on(filled, database, key):
    filled.dispose()
    sound = database.read_bytes()
    count = len(sound) // 4096
    for page in (2, count, *random.Random(7).sample(range(3, count), 10)):
        harm(database, page)
        engine = open_engine(database, key)
        with pytest.raises(KnownError, match=r"storage\.damaged"):
            list(read_through(engine, database, key))
        with engine.begin() as connection:  # SQLCipher's own check would have closed it to writing
            connection.exec_driver_sql("CREATE TEMP TABLE w (a)")
        engine.dispose()
        database.write_bytes(sound)


def test_a_database_cut_short_is_found(filled, database, key):
    database.write_bytes(database.read_bytes()[:-700])
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        list(read_through(filled, database, key))


def test_a_table_out_of_order_is_found(filled, database, key):
    with filled.begin() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql(
            "UPDATE sqlite_master SET sql = 'CREATE TABLE t (id INTEGER PRIMARY KEY, "
            "a TEXT NOT NULL CHECK (length(a) > 1000000))' WHERE name = 't'"
        )
    filled.dispose()
    engine = open_engine(database, key)
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        list(read_through(engine, database, key))
    engine.dispose()


def test_tables_on_a_server_have_no_pages_to_look_through(tmp_path, key):
    server = create_engine("postgresql+psycopg://")
    assert list(read_through(server, tmp_path / "office.db", key)) == []
