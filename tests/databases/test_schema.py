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


def test_the_same_tables(migrated, modelled):
    assert set(migrated) == set(modelled) == set(Record.metadata.tables)


@pytest.mark.parametrize("table", sorted(Record.metadata.tables))
@pytest.mark.parametrize("what", ["columns", "references", "indexes", "without rowid"])
def test_the_same_of_each_table(migrated, modelled, table, what):
    assert migrated[table][what] == modelled[table][what]


def test_every_table_has_a_key(migrated):
    for name, table in migrated.items():
        assert any(column[5] for column in table["columns"]), name
