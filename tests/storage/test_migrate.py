from types import SimpleNamespace

import pytest
from sqlalchemy import text

from desktop.base.errors import KnownError
from desktop.storage import migrate as migrate_module
from desktop.storage.copy import check_database
from desktop.storage.engine import connect, open_engine, raw_connection
from desktop.storage.migrate import migrate, schema_version, statements
from desktop.storage.migrations import MIGRATIONS

ONE = SimpleNamespace(
    NUMBER=1,
    SQL="""
    -- people; and what they have
    CREATE TABLE a (id INTEGER PRIMARY KEY, t TEXT DEFAULT 'a;b'); CREATE TABLE log (t);
    CREATE TABLE b (a_id INTEGER NOT NULL REFERENCES a);
    CREATE TRIGGER note AFTER INSERT ON a BEGIN
        INSERT INTO log VALUES (new.t);
        INSERT INTO log VALUES ('x');
    END;
    -- the end
    """,
)
TWO = SimpleNamespace(NUMBER=2, SQL="ALTER TABLE a ADD COLUMN more; CREATE TABLE c (x);")
BAD = SimpleNamespace(NUMBER=2, SQL="CREATE TABLE c (x); INSERT INTO nowhere VALUES (1);")
ORPHAN = SimpleNamespace(NUMBER=2, SQL="DELETE FROM a;")


def tables(engine):
    rows = raw_connection(engine).execute("SELECT name FROM sqlite_master WHERE type='table'")
    return {row[0] for row in rows}


@pytest.fixture
def filled(engine, key, database):
    migrate(engine, key, database, [ONE])
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO a (id) VALUES (1)"))
        connection.execute(text("INSERT INTO b VALUES (1)"))
    return engine


def test_a_new_database_goes_through_all_without_a_snapshot(engine, key, database):
    done = migrate(engine, key, database, [ONE, TWO])
    assert (done.before, done.after, done.snapshot) == (0, 2, None)
    assert schema_version(engine) == 2
    assert tables(engine) == {"a", "b", "c", "log"}
    assert migrate(engine, key, database, [ONE, TWO]).before == 2
    assert not list(database.parent.glob("*.v*"))


def test_an_older_database_is_copied_first(filled, key, database):
    done = migrate(filled, key, database, [ONE, TWO])
    assert (done.before, done.after) == (1, 2)
    assert done.snapshot.name == "office.db.v1"
    check_database(done.snapshot, key)
    old = connect(done.snapshot, key)
    assert old.execute("PRAGMA user_version").fetchone() == (1,)
    assert old.execute("SELECT count(*) FROM b").fetchone() == (1,)
    old.close()


def test_only_the_newest_snapshot_is_kept(filled, key, database):
    migrate(filled, key, database, [ONE, TWO])
    three = SimpleNamespace(NUMBER=3, SQL="DROP TABLE c;")
    done = migrate(filled, key, database, [ONE, TWO, three])
    assert (
        [p.name for p in database.parent.glob("*.v*")] == [done.snapshot.name] == ["office.db.v2"]
    )


@pytest.mark.parametrize("bad", [BAD, ORPHAN])
def test_a_migration_that_fails_leaves_nothing(filled, key, database, bad):
    with pytest.raises(KnownError) as error:
        migrate(filled, key, database, [ONE, bad])
    assert error.value.code == "storage.migration_failed"
    assert error.value.params == {"number": 2}
    assert schema_version(filled) == 1
    assert tables(filled) == {"a", "b", "log"}
    assert raw_connection(filled).execute("SELECT count(*) FROM a").fetchone() == (1,)
    assert raw_connection(filled).execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_one_before_a_failure_stays_in_force(engine, key, database):
    with pytest.raises(KnownError):
        migrate(engine, key, database, [ONE, BAD])
    assert schema_version(engine) == 1


def test_a_full_disk_is_named_and_leaves_nothing(filled, key, database):
    raw_connection(filled).execute("PRAGMA max_page_count = 12")
    big = SimpleNamespace(NUMBER=2, SQL="CREATE TABLE c AS SELECT randomblob(90000) AS x;")
    with pytest.raises(KnownError) as error:
        migrate(filled, key, database, [ONE, big])
    assert error.value.code == "storage.disk_full"
    assert schema_version(filled) == 1


def test_a_table_that_others_refer_to_can_be_rebuilt(filled, key, database):
    rebuild = SimpleNamespace(
        NUMBER=2,
        SQL="CREATE TABLE a2 (id INTEGER PRIMARY KEY, t TEXT); INSERT INTO a2 SELECT * FROM a;"
        "DROP TABLE a; ALTER TABLE a2 RENAME TO a;",
    )
    migrate(filled, key, database, [ONE, rebuild])
    assert raw_connection(filled).execute("SELECT count(*) FROM b").fetchone() == (1,)


def test_a_newer_database_is_refused_untouched(filled, key, database):
    migrate(filled, key, database, [ONE, TWO])
    filled.dispose()
    before = database.read_bytes()
    engine = open_engine(database, key)
    with pytest.raises(KnownError) as error:
        migrate(engine, key, database, [ONE])
    engine.dispose()
    assert error.value.code == "storage.newer_database"
    assert error.value.params == {"found": 2, "known": 1}
    assert database.read_bytes() == before


def test_without_a_sound_snapshot_nothing_is_migrated(filled, key, database, monkeypatch):
    def damaged(_path, _key):
        raise KnownError("storage.damaged")

    monkeypatch.setattr(migrate_module, "check_database", damaged)
    with pytest.raises(KnownError):
        migrate(filled, key, database, [ONE, TWO])
    assert schema_version(filled) == 1
    assert not list(database.parent.glob("*.v*"))


def test_numbers_stand_at_their_places(engine, key, database):
    with pytest.raises(ValueError, match="stands at place 1"):
        migrate(engine, key, database, [TWO])


def test_a_script_that_ends_inside_a_statement_is_a_bug():
    with pytest.raises(ValueError, match="inside a statement"):
        list(statements("CREATE TABLE t (a"))
    assert list(statements("-- nothing\n")) == []
    assert list(statements("SELECT 1;\nSELECT ';';")) == ["SELECT 1;", "SELECT ';';"]


def test_the_project_s_own_migrations_pass(engine, key, database):
    done = migrate(engine, key, database, MIGRATIONS)
    assert done.after == len(MIGRATIONS) == schema_version(engine)


def test_a_script_that_ends_the_transaction_itself_still_fails_plainly(filled, key, database):
    ends = SimpleNamespace(NUMBER=2, SQL="ROLLBACK; INSERT INTO nowhere VALUES (1);")
    with pytest.raises(KnownError) as error:
        migrate(filled, key, database, [ONE, ends])
    assert error.value.code == "storage.migration_failed"
    assert schema_version(filled) == 1
