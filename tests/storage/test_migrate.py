import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from sqlalchemy import text

from desktop.base.errors import KnownError
from desktop.storage import migrate as migrate_module
from desktop.storage.copy import check_database
from desktop.storage.engine import connect, open_engine, raw_connection
from desktop.storage.migrate import LocalGround, advance, migrate, schema_version, statements
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


#: A table with everything that a reflection loses, and one whose rows go with it.
BEFORE = SimpleNamespace(
    NUMBER=1,
    SQL="""
    CREATE TABLE house (
        id TEXT NOT NULL, rooms INTEGER NOT NULL, PRIMARY KEY (id), CHECK (rooms > 0)
    ) WITHOUT ROWID;
    CREATE INDEX house_rooms ON house (rooms);
    CREATE TABLE room (
        house_id TEXT NOT NULL REFERENCES house (id) ON DELETE CASCADE, name TEXT NOT NULL
    );
    INSERT INTO house VALUES ('h', 2);
    INSERT INTO room VALUES ('h', 'north'), ('h', 'south');
    """,
)


def house():
    return sa.Table(
        "house",
        sa.MetaData(),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("rooms", sa.Integer, nullable=False),
        sa.CheckConstraint("rooms > 0"),
        sa.Index("house_rooms", "rooms"),
        sqlite_with_rowid=False,
    )


def rebuild(op):
    with op.batch_alter_table("house", copy_from=house()) as batch:
        batch.add_column(sa.Column("city", sa.Text, nullable=False, server_default=""))
        batch.alter_column("rooms", type_=sa.BigInteger, existing_nullable=False)


def create(op):
    op.create_table("street", sa.Column("id", sa.Text, primary_key=True))
    op.execute(sa.insert(sa.table("street", sa.column("id"))).values(id="s"))


def then(*acts):
    def upgrade(op):
        for act in acts:
            act(op)

    return SimpleNamespace(NUMBER=2, upgrade=upgrade)


def rows(engine, sql):
    return raw_connection(engine).execute(sql).fetchall()


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


@pytest.fixture
def housed(engine, key, database):
    migrate(engine, key, database, [BEFORE])
    return engine


def test_a_step_of_operations_keeps_what_was_declared(housed, key, database):
    done = migrate(housed, key, database, [BEFORE, then(rebuild, create)])
    assert (done.before, done.after, done.snapshot.name) == (1, 2, "office.db.v1")
    assert rows(housed, "SELECT id, rooms, city FROM house") == [("h", 2, "")]
    assert rows(housed, "SELECT id FROM street") == [("s",)]
    ((sql,),) = rows(housed, "SELECT sql FROM sqlite_master WHERE name = 'house'")
    assert "CHECK (rooms > 0)" in sql
    assert sql.rstrip().endswith("WITHOUT ROWID")
    assert ("house_rooms",) in rows(housed, "SELECT name FROM sqlite_master WHERE type = 'index'")
    with pytest.raises(sa.exc.IntegrityError), housed.begin() as connection:
        connection.execute(text("INSERT INTO house VALUES ('x', 0, '')"))


def test_a_table_built_anew_keeps_the_rows_that_cascade_from_it(housed, key, database):
    """With references watched the same operations delete them in silence: the reason for the frame.

    The snapshot is opened as an office would be and given the step in a plain transaction.
    """
    snapshot = migrate(housed, key, database, [BEFORE, then(rebuild)]).snapshot
    assert rows(housed, "SELECT name FROM room") == [("north",), ("south",)]
    assert rows(housed, "PRAGMA foreign_keys") == [(1,)]

    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    watched = open_engine(snapshot, key)
    with watched.begin() as connection:
        rebuild(Operations(MigrationContext.configure(connection)))
    assert rows(watched, "SELECT name FROM room") == []
    watched.dispose()


class Late(LocalGround):
    """Of a desk that asked before another one took the step."""

    asked = False

    def number(self, connection):
        early, self.asked = not self.asked, True
        return 0 if early else super().number(connection)


def test_a_step_that_another_desk_took_meanwhile_is_not_taken_again(filled):
    assert advance(filled, [ONE], Late()).after == 1
    assert rows(filled, "SELECT count(*) FROM a") == [(1,)]


def fail(_op):
    raise LookupError("a bug of the step")


def refer_to_nothing(op):
    op.execute("INSERT INTO room VALUES ('nowhere', 'attic')")


def break_the_check(op):
    op.execute("UPDATE house SET rooms = 0")


@pytest.mark.parametrize("bad", [fail, refer_to_nothing, break_the_check])
def test_a_step_that_fails_after_several_operations_leaves_nothing(housed, key, database, bad):
    schema = rows(housed, "SELECT name, sql FROM sqlite_master ORDER BY name")
    with pytest.raises(KnownError) as error:
        migrate(housed, key, database, [BEFORE, then(rebuild, create, bad)])
    assert (error.value.code, error.value.params) == ("storage.migration_failed", {"number": 2})
    assert rows(housed, "SELECT name, sql FROM sqlite_master ORDER BY name") == schema
    assert rows(housed, "SELECT * FROM house") == [("h", 2)]
    assert rows(housed, "SELECT name FROM room") == [("north",), ("south",)]
    assert rows(housed, "PRAGMA foreign_keys") == [(1,)]
    assert schema_version(housed) == 1


def test_alembic_is_loaded_for_a_due_step_only(engine, key, database):
    """It costs a quarter of a second, which no plain start has to spare."""
    migrate(engine, key, database, MIGRATIONS)
    engine.dispose()
    start = """
import sys
from pathlib import Path
from types import SimpleNamespace
import desktop.boot, desktop.core.gate
from desktop.storage.engine import open_engine
from desktop.storage.keys import DataKey
from desktop.storage.migrate import migrate
from desktop.storage.migrations import MIGRATIONS

path, key = Path(sys.argv[1]), DataKey.from_bytes(bytes.fromhex(sys.argv[2]))
engine = open_engine(path, key)
migrate(engine, key, path, MIGRATIONS)
print("alembic" in sys.modules, "psycopg" in sys.modules)
print(any(name.startswith("desktop.storage.migrations.") for name in sys.modules))
due = SimpleNamespace(NUMBER=len(MIGRATIONS) + 1, upgrade=lambda op: op.execute("SELECT 1"))
migrate(engine, key, path, [*MIGRATIONS, due])
print("alembic" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", start, database, key.to_bytes().hex()],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "False", "False", "True"]
