"""The doors' promises on a server: one writer, readings that only read, failures with names."""

import threading
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import InterfaceError, OperationalError, ProgrammingError

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.work import Action, Actor, Doors, Role
from desktop.core.work.settings import put_setting
from desktop.storage import failures, server
from desktop.storage.folder import DataFolder
from desktop.storage.keys import DataKey
from desktop.storage.server import Server, open_server
from tests.offices import NOW
from tests.postgres.cluster import Cluster, Database

DESK = Actor("r1", "نورة", "موظفة", frozenset({Role.RECEPTION}))


@pytest.fixture
def engines(database: Database):
    """Two desks of one office."""
    two = [open_server(database.store.address) for _ in range(2)]
    yield two
    for engine in two:
        engine.dispose()


@pytest.fixture
def doors(engines):
    return [Doors(engine, FixedClock(NOW)) for engine in engines]


def settings(engine):
    with server_reading(engine) as connection:
        return connection.execute(text("SELECT count(*) FROM setting")).scalar()


def server_reading(engine):
    return engine.connect().execution_options(**{server.READ_ONLY: True})


def test_a_reading_door_is_read_only_by_the_engine(doors, engines):
    with pytest.raises(KnownError) as refused, doors[0].look(DESK, Action.PERSON_READ) as see:
        see.session.execute(text("DELETE FROM setting"))
    assert refused.value.code == "storage.read_only"
    with doors[0].work(DESK, Action.VISIT_RECORD) as tx:
        put_setting(tx.session, "a", {})
    assert settings(engines[0]) == 1


def test_a_reading_sees_one_moment(doors, engines):
    with doors[0].look(DESK, Action.PERSON_READ) as see:
        count = text("SELECT count(*) FROM setting")
        assert see.session.scalar(count) == 0
        with doors[1].work(DESK, Action.VISIT_RECORD) as tx:
            put_setting(tx.session, "a", {})
        assert see.session.scalar(count) == 0
    assert settings(engines[0]) == 1


def test_one_desk_writes_at_a_time_and_the_next_reads_what_it_wrote(doors):
    inside, written = threading.Event(), threading.Event()

    def second():
        assert inside.wait(10)
        with doors[1].work(DESK, Action.VISIT_RECORD) as tx:
            assert written.is_set()
            return tx.session.scalar(text("SELECT count(*) FROM setting"))

    with ThreadPoolExecutor(1) as pool:
        with doors[0].work(DESK, Action.VISIT_RECORD) as tx:
            later = pool.submit(second)
            inside.set()
            with pytest.raises(TimeoutError):
                later.result(0.3)
            put_setting(tx.session, "a", {})
            written.set()
        assert later.result(10) == 1


def test_who_waits_too_long_for_another_desk_is_told(database, doors, monkeypatch):
    monkeypatch.setattr(server, "_WAIT", "-c lock_timeout=50ms")
    hasty = open_server(database.store.address)
    try:
        with (
            doors[0].work(DESK, Action.VISIT_RECORD),
            pytest.raises(KnownError) as told,
            Doors(hasty, FixedClock(NOW)).work(DESK, Action.VISIT_RECORD),
        ):
            pytest.fail("inside")
    finally:
        hasty.dispose()
    assert told.value.code == "storage.locked"


def test_a_connection_that_breaks_off_is_named_and_the_next_act_has_a_new_one(
    doors, engines, cluster: Cluster
):
    def record():
        with doors[0].work(DESK, Action.VISIT_RECORD) as tx:
            pid = tx.session.scalar(text("SELECT pg_backend_pid()"))
            cluster.run(f"SELECT pg_terminate_backend({pid}, 5000)")
            put_setting(tx.session, "a", {})

    with pytest.raises(KnownError) as gone:
        record()
    assert gone.value.code == "storage.server_gone"
    with doors[0].work(DESK, Action.VISIT_RECORD) as tx:
        put_setting(tx.session, "b", {})
    assert settings(engines[1]) == 1


def test_what_cannot_be_opened_is_named(cluster: Cluster, database: Database, tmp_path):
    def code(store: Server) -> str:
        with pytest.raises(KnownError) as refused:
            store.open(DataFolder(tmp_path), DataKey.new())
        assert all(Messages(language).of(refused.value) for language in ("ar", "en"))
        return refused.value.code

    assert code(Server(cluster.address("nowhere"))) == "storage.server_gone"
    absent = database.store.address.replace("host=", "host=/nowhere")
    assert code(Server(absent)) == "storage.server_gone"
    cluster.run("CREATE DATABASE latin TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'")
    assert code(Server(cluster.address("latin"))) == "storage.server_order"


def test_keys_are_not_tried_on_a_server_without_an_office(cluster: Cluster, tmp_path):
    folder, empty = DataFolder(tmp_path), cluster.database()
    with pytest.raises(KnownError) as missing:
        empty.store.demand(folder)
    assert missing.value.code == "storage.no_database"
    empty.store.open(folder, DataKey.new()).dispose()
    empty.store.demand(folder)
    empty.drop()


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("08006", "storage.server_gone"),
        ("57P01", "storage.server_gone"),
        ("40001", "storage.locked"),
        ("40P01", "storage.locked"),
        ("55P03", "storage.locked"),
        ("53100", "storage.disk_full"),
        ("25006", "storage.read_only"),
        ("58030", "storage.io_error"),
        ("XX001", "storage.damaged"),
        ("42501", "storage.no_permission"),
        ("23505", "storage.taken"),
        ("23503", None),
        ("42P01", None),
        ("57014", None),
    ],
)
def test_what_the_server_reports_has_advice_or_is_a_bug(state, code):
    known = failures.translate(psycopg.errors.lookup(state)("…"))
    assert (known.code if known else None) == code


def test_a_misuse_of_the_driver_is_a_bug_and_silence_a_server_that_is_gone():
    silence = failures.translate(OperationalError("s", {}, psycopg.OperationalError("…")))
    assert silence.code == "storage.server_gone"
    assert failures.translate(InterfaceError("s", {}, psycopg.InterfaceError("closed"))) is None
    assert failures.translate(ProgrammingError("s", {}, psycopg.ProgrammingError("x"))) is None


def test_what_only_a_file_can_do_is_refused_of_a_server():
    with pytest.raises(Refused, match=r"storage\.local_engine_only"):
        Server("nowhere").demand_local()
