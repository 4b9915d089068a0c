import pytest
from sqlalchemy import text

from desktop.base.errors import KnownError
from desktop.storage import copy
from desktop.storage.copy import (
    check_connection,
    check_database,
    copy_database,
    export_database,
)
from desktop.storage.engine import connect, raw_connection
from desktop.storage.keys import DataKey


@pytest.fixture
def filled(engine):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"))
        for _ in range(60):
            connection.execute(text("INSERT INTO t (a) VALUES (randomblob(90000))"))
    return engine


def count(path, key):
    connection = connect(path, key)
    try:
        return connection.execute("SELECT count(*) FROM t").fetchone()[0]
    finally:
        connection.close()


def test_what_is_written_during_the_copy_is_in_the_copy(filled, key, tmp_path):
    steps = []

    def between(done, total):
        steps.append((done, total))
        with filled.begin() as connection:
            connection.execute(text("INSERT INTO t (a) VALUES (1)"))

    copy = tmp_path / "copy.db"
    copy_database(filled, key, copy, between)
    assert len(steps) > 4
    assert steps[0][0] < steps[0][1]
    check_database(copy, key)
    # The last step's call comes after the last page: what it writes is not in the copy.
    assert count(copy, key) in {60 + len(steps), 59 + len(steps)}


def test_a_transaction_left_open_ends_the_copy(filled, key, tmp_path):
    raw = raw_connection(filled)
    with pytest.raises(RuntimeError, match="left its transaction open"):
        copy_database(filled, key, tmp_path / "c", lambda _d, _t: raw.execute("BEGIN"))
    raw.execute("ROLLBACK")


def test_what_is_raised_between_ends_the_copy(filled, key, tmp_path):
    def stop(_done, _total):
        raise KnownError("backup.cancelled")

    with pytest.raises(KnownError) as error:
        copy_database(filled, key, tmp_path / "c", stop)
    assert error.value.code == "backup.cancelled"


def test_a_copy_without_a_listener_is_whole(filled, key, tmp_path):
    copy_database(filled, key, tmp_path / "c")
    assert count(tmp_path / "c", key) == 60


def test_a_flipped_bit_anywhere_in_the_pages_is_seen(filled, key, tmp_path):
    path = tmp_path / "c"
    copy_database(filled, key, path)
    good = path.read_bytes()
    for at in range(16, len(good), 40_013):
        bad = bytearray(good)
        bad[at] ^= 1
        path.write_bytes(bad)
        with pytest.raises(KnownError) as error:
            check_database(path, key)
        assert error.value.code in {"storage.damaged", "storage.wrong_key"}, at


class Answers:
    """A connection whose checks answer as told."""

    def __init__(self, **answers):
        self.answers = answers

    def execute(self, sql):
        check = sql.removeprefix("PRAGMA ")
        return self.answers.get(check, [("ok",)] if check == "integrity_check" else [])


@pytest.mark.parametrize(
    "check", ["cipher_integrity_check", "integrity_check", "foreign_key_check"]
)
def test_each_check_counts(check):
    check_connection(Answers())
    with pytest.raises(KnownError) as error:
        check_connection(Answers(**{check: [("row 1 missing",)]}))
    assert error.value.code == "storage.damaged"


class Ended(Exception):
    pass


def test_an_export_holds_all_under_another_key_and_tells_how_far_it_is(
    filled, database, key, tmp_path
):
    with filled.begin() as connection:
        connection.execute(text("PRAGMA user_version = 7"))
        for n in range(20_000):
            connection.execute(text("INSERT INTO t (a) VALUES (:n)"), {"n": n})
    new, to, told = DataKey.new(), tmp_path / "anew.db", []
    export_database(database, key, to, new, lambda done, total: told.append((done, total)))
    assert len(told) > 1
    assert all(0 <= done <= total for done, total in told)
    assert count(to, new) == 20_060
    check_database(to, new)
    with pytest.raises(KnownError):
        connect(to, key)
    raw = connect(to, new)
    assert raw.execute("PRAGMA user_version").fetchone() == (7,)
    raw.close()

    def stop(done, _total):
        if done:
            raise Ended

    with pytest.raises(Ended):
        export_database(database, key, tmp_path / "ended.db", new, stop)
    with pytest.raises(KnownError):  # what is there already
        export_database(database, key, to, new)


def test_an_export_that_holds_less_is_damaged(filled, database, key, tmp_path, monkeypatch):
    held = iter([(1, [], {"t": 60}), (1, [], {"t": 59})])
    monkeypatch.setattr(copy, "_held", lambda _connection: next(held))
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        export_database(database, key, tmp_path / "anew.db", DataKey.new())
    assert filled
