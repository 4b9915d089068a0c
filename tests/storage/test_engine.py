import gc
import os
import subprocess
import sys

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.sql.compiler import SQLCompiler
from sqlcipher3 import dbapi2

from desktop.base.errors import KnownError
from desktop.storage import engine as engine_module
from desktop.storage.engine import (
    connect,
    file_errors,
    known_errors,
    open_engine,
    raw_connection,
    reader,
)
from desktop.storage.keys import DataKey


def pragma(engine, name):
    return raw_connection(engine).execute(f"PRAGMA {name}").fetchone()[0]


def test_nothing_that_was_compiled_for_an_opening_stays_after_it(database, key):
    class Base(DeclarativeBase):
        pass

    class Line(Base):
        __tablename__ = "line"
        at: Mapped[int] = mapped_column(primary_key=True)

    counts = []
    for at in range(4):
        engine = open_engine(database, key)
        Base.metadata.create_all(engine)
        with Session(engine) as session, session.begin():
            session.add(Line(at=at))
        engine.dispose()
        del engine, session
        gc.collect()
        counts.append(sum(isinstance(one, SQLCompiler) for one in gc.get_objects()))
    assert counts[1:] == counts[:1] * 3


def test_the_pragmas_are_in_force(engine):
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "trusted_schema": 0,
    }
    assert {name: pragma(engine, name) for name in wanted} == wanted


def test_the_file_begins_with_the_explicit_salt_and_holds_nothing_readable(engine, database, key):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE person (name TEXT)"))
        connection.execute(text("INSERT INTO person VALUES ('نورة بنت عبدالله')"))
    content = database.read_bytes()
    assert content[:16] == key.salt
    assert "نورة".encode() not in content
    assert b"CREATE TABLE" not in content


def test_what_was_committed_is_there_when_opened_again(engine, database, key):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
        connection.execute(text("INSERT INTO t VALUES (7)"))
    engine.dispose()
    again = open_engine(database, key)
    with again.begin() as connection:
        assert connection.scalar(text("SELECT a FROM t")) == 7
    again.dispose()


def test_a_transaction_rolls_back_whole_even_its_tables(engine):
    def fail():
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE t (a)"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM sqlite_master")) == 0


def test_a_second_transaction_inside_a_first_fails_at_once(engine):
    with engine.begin() as outer:
        outer.execute(text("CREATE TABLE t (a)"))
        with pytest.raises(PoolTimeoutError), engine.begin():
            pass
        with pytest.raises(PoolTimeoutError):
            raw_connection(engine)
        outer.execute(text("INSERT INTO t VALUES (1)"))
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM t")) == 1


def test_a_reader_does_not_write_and_takes_no_lock(engine, database, key):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
    with Session(reader(engine)) as session, session.begin():
        assert session.scalar(text("SELECT count(*) FROM t")) == 0
        other = connect(database, key)
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
        other.close()
        with pytest.raises(KnownError) as error, known_errors():
            session.execute(text("INSERT INTO t VALUES (1)"))
        assert error.value.code == "storage.read_only"
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO t VALUES (1)"))


def test_references_are_enforced_and_such_an_error_stays_a_bug(engine):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE a (id INTEGER PRIMARY KEY)"))
        connection.execute(text("CREATE TABLE b (a_id INTEGER REFERENCES a)"))
    with pytest.raises(IntegrityError), known_errors(), engine.begin() as connection:
        connection.execute(text("INSERT INTO b VALUES (1)"))


def test_an_error_never_shows_what_was_being_written(engine):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE a (id TEXT PRIMARY KEY)"))
        connection.execute(text("INSERT INTO a VALUES (:v)"), {"v": "1071724369"})
    with pytest.raises(IntegrityError) as error, engine.begin() as connection:
        connection.execute(text("INSERT INTO a VALUES (:v)"), {"v": "1071724369"})
    assert "1071724369" not in str(error.value)


def test_another_key_is_refused(engine, database):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
    with pytest.raises(KnownError) as error:
        open_engine(database, DataKey.new())
    assert error.value.code == "storage.wrong_key"


def test_a_folder_that_is_gone_is_named(tmp_path, key):
    with pytest.raises(KnownError) as error:
        open_engine(tmp_path / "gone" / "office.db", key)
    assert error.value.code == "storage.cannot_open"


def test_a_folder_that_goes_while_it_is_open_is_not_called_protected(engine, database):
    away = database.parent.with_name("away")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (a)")
    database.parent.rename(away)
    with (
        pytest.raises(KnownError, match=r"storage\.not_there"),
        known_errors(),
        engine.begin() as connection,
    ):
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")
    away.rename(database.parent)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")


def test_a_locked_database_is_named(engine, database, key):
    other = connect(database, key)
    other.execute("BEGIN EXCLUSIVE")
    raw_connection(engine).execute("PRAGMA busy_timeout = 1")
    with pytest.raises(KnownError) as error, known_errors(), engine.begin():
        pass
    other.close()
    assert error.value.code == "storage.locked"


def test_a_full_disk_is_named_and_rolls_back(engine):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
    raw_connection(engine).execute("PRAGMA max_page_count = 10")
    with pytest.raises(KnownError) as error, known_errors(), engine.begin() as connection:
        connection.execute(text("INSERT INTO t VALUES (zeroblob(100000))"))
    assert error.value.code == "storage.disk_full"
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM t")) == 0


def test_a_flipped_page_is_named(engine, database, key):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
        connection.execute(text("INSERT INTO t VALUES (randomblob(30000))"))
    engine.dispose()
    content = bytearray(database.read_bytes())
    content[4096 * 3 + 100] ^= 1
    database.write_bytes(content)
    again = open_engine(database, key)
    with pytest.raises(KnownError) as error, known_errors(), again.begin() as connection:
        connection.execute(text("SELECT sum(length(hex(a))) FROM t"))
    again.dispose()
    assert error.value.code == "storage.damaged"


def test_a_sqlite_without_encryption_is_refused(tmp_path, key, monkeypatch):
    class Plain:
        def set_key(self, _key):
            pass

        def execute(self, _sql):
            return self

        def fetchone(self):
            return None

        def close(self):
            self.closed = True

    plain = Plain()
    monkeypatch.setattr(engine_module.dbapi2, "connect", lambda *_args, **_kwargs: plain)
    with pytest.raises(KnownError) as error:
        connect(tmp_path / "office.db", key)
    assert error.value.code == "storage.no_cipher"
    assert plain.closed


def test_a_thread_that_does_not_own_the_connection_is_stopped(engine):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(lambda: raw_connection(engine).execute("SELECT 1"))
        assert isinstance(future.exception(), dbapi2.ProgrammingError)


def test_the_vault_and_failures_do_not_load_the_database_libraries():
    script = (
        "import sys, desktop.storage.vault;"
        "print([m for m in ('sqlalchemy', 'sqlcipher3') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_new_database_and_its_journal_are_their_owners_alone(database, key):
    before = os.umask(0)
    try:
        engine = open_engine(database, key)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE t (a)")
        modes = {file.name: file.stat().st_mode & 0o777 for file in database.parent.iterdir()}
        engine.dispose()
    finally:
        os.umask(before)
    assert modes == {"office.db": 0o600, "office.db-journal": 0o600}


def harm(database, page):
    """Change one bit of a page (from 1), as an ageing disk does."""
    content = bytearray(database.read_bytes())
    content[page * 4096 - 2000] ^= 1
    database.write_bytes(content)


def test_a_damaged_page_is_told_as_damaged_whatever_is_tried_after_it(database, key):
    engine = open_engine(database, key)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (a)")
        connection.exec_driver_sql("CREATE TABLE u (a)")
        connection.exec_driver_sql("INSERT INTO t VALUES (?)", ("x" * 9000,))
    engine.dispose()
    harm(database, 2)
    for statement in ("SELECT * FROM t", "INSERT INTO u VALUES (1)", "INSERT INTO u VALUES (1)"):
        with (
            pytest.raises(KnownError, match=r"storage\.damaged"),
            known_errors(),
            engine.begin() as connection,
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()


def test_memory_that_sqlcipher_runs_out_of_on_a_writable_file_is_damage(database, key):
    engine = open_engine(database, key)

    def run_out(*_args):
        raise MemoryError

    event.listen(engine, "before_cursor_execute", run_out)
    with pytest.raises(KnownError, match=r"storage\.damaged"), engine.begin() as connection:
        connection.exec_driver_sql("SELECT 1")
    engine.dispose()


def test_a_file_that_is_protected_is_told_as_protected(database, key, monkeypatch):
    engine = open_engine(database, key)

    def protect(*_args):
        error = dbapi2.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = 8
        raise error

    event.listen(engine, "before_cursor_execute", protect)
    monkeypatch.setattr(os, "access", lambda *_args: False)
    with (
        pytest.raises(KnownError, match=r"storage\.read_only"),
        known_errors(),
        engine.begin() as connection,
    ):
        connection.exec_driver_sql("SELECT 1")
    engine.dispose()


def test_what_sqlite_says_of_a_file_without_advice_is_named(database):
    with pytest.raises(KnownError, match=r"storage\.failed") as error, file_errors():
        raise dbapi2.OperationalError("interrupted")
    assert error.value.params == {"reason": "interrupted"}


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "9" * 5000])
def test_json_that_is_none_is_damage(text):
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        engine_module.read_json(text)
