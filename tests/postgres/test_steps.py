"""Steps of the schema on a server, from the baseline on."""

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
import sqlalchemy as sa

from desktop.base.errors import KnownError, Refused
from desktop.core.people.records import PersonNumber
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.migrate import advance
from desktop.storage.prefix import starts_with
from desktop.storage.server import SERVER_MIGRATIONS, ServerGround, open_server
from tests.postgres.cluster import Database

GROUND = ServerGround()
NEXT = SERVER_MIGRATIONS[-1].NUMBER + 1


@pytest.fixture
def engine(database: Database):
    engine = open_server(database.store.address)
    yield engine
    engine.dispose()


def then(*acts):
    def upgrade(op):
        for act in acts:
            act(op)

    return [*SERVER_MIGRATIONS, SimpleNamespace(NUMBER=NEXT, upgrade=upgrade)]


def rooms(op):
    op.create_table("room", sa.Column("id", sa.Text, primary_key=True))
    with op.batch_alter_table("visit", copy_from=sa.Table("visit", sa.MetaData())) as batch:
        batch.add_column(sa.Column("room", sa.Text, nullable=False, server_default=""))


def fail(_op):
    raise LookupError("a bug of the step")


def tables(engine):
    return set(sa.inspect(engine).get_table_names())


def number(engine):
    with engine.connect() as connection:
        return GROUND.number(connection)


def test_a_new_database_begins_with_the_baseline_and_goes_through_the_rest(cluster):
    empty = cluster.database()
    engine = open_server(empty.store.address)
    done = advance(engine, SERVER_MIGRATIONS, GROUND)
    assert (done.before, done.after, done.snapshot) == (0, NEXT - 1, None)
    assert number(engine) == NEXT - 1
    assert advance(engine, SERVER_MIGRATIONS, GROUND).before == NEXT - 1
    engine.dispose()
    empty.drop()


def test_a_step_of_operations_passes_and_older_programs_are_refused(engine, database, tmp_path):
    assert advance(engine, then(rooms), GROUND).after == NEXT
    assert "room" in {column["name"] for column in sa.inspect(engine).get_columns("visit")}
    with pytest.raises(Refused, match=r"storage\.newer_database"):
        database.store.open(DataFolder(tmp_path), DataKey.new())


def test_a_step_that_fails_leaves_nothing(engine):
    before = tables(engine)
    with pytest.raises(KnownError) as error:
        advance(engine, then(rooms, fail), GROUND)
    assert (error.value.code, error.value.params) == ("storage.migration_failed", {"number": NEXT})
    assert tables(engine) == before
    assert number(engine) == NEXT - 1


def test_a_step_is_taken_by_one_of_two_desks(database: Database):
    """It would fail the second time."""

    def start(_desk):
        engine = open_server(database.store.address)
        try:
            return advance(engine, then(rooms), GROUND).after
        finally:
            engine.dispose()

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(start, range(2))) == [NEXT, NEXT]


def test_beginnings_of_texts_are_found_by_the_index(engine):
    query = sa.select(PersonNumber.person_id).where(starts_with(PersonNumber.number, "10"))
    with engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = "\n".join(connection.scalars(sa.text(f"EXPLAIN {compiled(query)}")))
    assert "Index Cond: ((number >= '10'" in plan


def compiled(query):
    return query.compile(compile_kwargs={"literal_binds": True})
