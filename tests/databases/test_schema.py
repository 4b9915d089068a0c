"""What the migrations make is what the models say, to the last column, key and index."""

import importlib
import pkgutil

import pytest
from sqlalchemy import create_engine

import desktop.core
from desktop.core.work.records import Record
from desktop.storage.engine import open_engine, raw_connection
from desktop.storage.keys import DataKey
from desktop.storage.migrate import migrate
from desktop.storage.migrations import MIGRATIONS
from desktop.storage.server import open_server

for module in pkgutil.walk_packages(desktop.core.__path__, "desktop.core."):
    if module.name.endswith((".records", ".settings", ".drafts")):
        importlib.import_module(module.name)


def described(execute) -> dict[str, object]:
    """Return everything that SQLite knows of each table, in an order of its own."""
    tables = execute(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite_%'"
    )
    found: dict[str, object] = {}
    for name, without_rowid in tables:
        indexes = set()
        for _, index, unique, origin, partial in execute(f"PRAGMA index_list('{name}')"):
            columns = tuple(execute(f"PRAGMA index_xinfo('{index}')"))
            shown = index if origin == "c" else ""
            indexes.add((shown, unique, origin, partial, columns))
        found[name] = {
            "without rowid": without_rowid,
            "columns": tuple(execute(f"PRAGMA table_xinfo('{name}')")),
            "references": frozenset(
                row[2:] for row in execute(f"PRAGMA foreign_key_list('{name}')")
            ),
            "indexes": frozenset(indexes),
        }
    return found


@pytest.fixture(scope="module")
def migrated(tmp_path_factory):
    path, key = tmp_path_factory.mktemp("مخطط") / "office.db", DataKey.new()
    engine = open_engine(path, key)
    migrate(engine, key, path, MIGRATIONS)
    yield described(lambda sql: raw_connection(engine).execute(sql).fetchall())
    engine.dispose()


@pytest.fixture(scope="module")
def modelled():
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        Record.metadata.create_all(connection)
        yield described(lambda sql: [tuple(r) for r in connection.exec_driver_sql(sql)])
    engine.dispose()


#: What PostgreSQL knows of each table, constraints and indexes by their meaning. A step adds its
#: columns at the end there, so their order is not compared.
ON_SERVER = """
    SELECT table_name, 'column', concat_ws(' ', column_name, data_type,
        character_maximum_length, is_nullable, column_default)
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT conrelid::regclass::text, 'constraint', pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT tablename, 'index', indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND NOT EXISTS (
        SELECT FROM pg_constraint WHERE conindid = quote_ident(indexname)::regclass
    )
"""


def test_the_same_on_a_server(cluster):
    """The baseline and the steps after it make what the models say, on the other engine too."""
    found = []
    modelled = cluster.database()
    for database in (cluster.migrated.copy(), modelled):
        engine = open_server(database.store.address)
        if database is modelled:
            Record.metadata.create_all(engine)
        with engine.begin() as connection:
            rows = sorted(tuple(row) for row in connection.exec_driver_sql(ON_SERVER))
        found.append(rows)
        engine.dispose()
        database.drop()
    assert found[0] == found[1]
    assert {row[0] for row in found[0]} == set(Record.metadata.tables)
    assert {row[1] for row in found[0]} == {"column", "constraint", "index"}


def test_the_same_tables(migrated, modelled):
    assert set(migrated) == set(modelled) == set(Record.metadata.tables)


@pytest.mark.parametrize("table", sorted(Record.metadata.tables))
@pytest.mark.parametrize("what", ["columns", "references", "indexes", "without rowid"])
def test_the_same_of_each_table(migrated, modelled, table, what):
    assert migrated[table][what] == modelled[table][what]


def test_every_table_has_a_key(migrated):
    for name, table in migrated.items():
        assert any(column[5] for column in table["columns"]), name
