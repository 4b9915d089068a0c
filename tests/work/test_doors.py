"""What goes through the doors: permission, trace, and all or nothing."""

from contextlib import suppress

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from desktop.base.errors import KnownError, Refused
from desktop.core.work import Action, Actor, Change, Role
from desktop.core.work.audit import GENESIS, Head
from desktop.core.work.records import AuditRow
from desktop.core.work.settings import SettingRow, get_setting, put_setting
from tests.chains import read_chain
from tests.statements import statements


def rows(doors, director):
    """Return all acts so far; looking at them is an act itself, and is left out."""
    with doors.look(director, Action.AUDIT_READ) as see:
        found = see.session.scalars(select(AuditRow).order_by(AuditRow.seq)).all()
    return [(r.action, r.actor_id, r.subject, r.detail) for r in found[:-1]]


def test_an_act_leaves_one_row_with_who_what_and_on_whom(doors, desk, director, clock):
    with doors.work(desk, Action.VISIT_RECORD, "v1") as tx:
        assert (tx.now, tx.actor, tx.head) == (clock.now(), desk, None)
        tx.audit(purpose="enquiry")
        tx.audit(count=2)
    assert tx.head.seq == 1
    assert tx.head.short == f"1-{tx.head.hash[:8]}"
    assert rows(doors, director) == [
        ("visit.record", "r1", "v1", {"purpose": "enquiry", "count": 2})
    ]


def test_an_act_may_name_its_subject_late(doors, desk, director):
    with doors.work(desk, Action.PERSON_REGISTER) as tx:
        tx.subject = "p1"
    assert rows(doors, director) == [("person.register", "r1", "p1", {})]


@pytest.mark.parametrize("failure", [Refused("x.y"), ValueError("bug"), KeyboardInterrupt()])
def test_whatever_is_raised_takes_back_the_act_and_its_row(doors, desk, director, failure):
    def fail(tx):
        put_setting(tx.session, "half", {"a": 1})
        tx.session.flush()
        raise failure

    with pytest.raises(type(failure)), doors.work(desk, Action.VISIT_RECORD) as tx:
        fail(tx)
    assert rows(doors, director) == []
    with doors.look(desk, Action.PERSON_READ) as see:
        assert get_setting(see.session, "half") is None
    assert see.actor == desk


@pytest.mark.local
def test_a_row_that_the_database_refuses_takes_back_the_act(doors, desk, director, engine):
    with doors.work(desk, Action.VISIT_RECORD):
        pass
    with engine.begin() as raw:
        raw.execute(
            text(
                "CREATE TRIGGER full BEFORE INSERT ON audit WHEN new.action = 'person.register' "
                "BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
        )
    heard = []
    doors.subscribe(heard.append)
    with pytest.raises(IntegrityError), doors.work(desk, Action.PERSON_REGISTER) as tx:
        put_setting(tx.session, "half", {"a": 1})
    assert [r[0] for r in rows(doors, director)] == ["visit.record"]
    assert heard == []
    with doors.look(desk, Action.PERSON_READ) as see:
        assert see.session.scalars(select(SettingRow)).all() == []


def test_who_may_not_opens_nothing(doors, director):
    with (
        pytest.raises(Refused, match=r"work\.not_permitted"),
        doors.work(director, Action.REQUEST_SIGN),
    ):
        pytest.fail("inside")
    with (
        pytest.raises(Refused, match=r"work\.not_permitted"),
        doors.look(Actor("a", "", "", frozenset({Role.ADMIN})), Action.PERSON_READ),
    ):
        pytest.fail("inside")
    assert rows(doors, director) == []


def test_changes_are_told_after_the_commit_and_only_then(doors, desk, engine):
    heard: list[tuple[Change, int]] = []

    def listen(change):
        with engine.connect() as raw:
            committed = raw.execute(text("SELECT count(*) FROM audit")).scalar()
        heard.append((change, committed))

    doors.subscribe(listen)
    with doors.work(desk, Action.REQUEST_OPEN, "q1") as tx:
        tx.also_changed.append("p1")
        assert heard == []
    with pytest.raises(Refused), doors.work(desk, Action.REQUEST_OPEN, "q2"):
        raise Refused("x.y")
    assert heard == [
        (Change(Action.REQUEST_OPEN, "q1"), 1),
        (Change(Action.REQUEST_OPEN, "p1"), 1),
    ]


def test_a_plain_reading_leaves_no_row_and_writes_nothing(doors, desk, director):
    with doors.look(desk, Action.PERSON_READ, "p1") as see:
        assert see.session.scalars(select(AuditRow)).all() == []
    with pytest.raises((OperationalError, KnownError)), doors.look(desk, Action.PERSON_READ) as see:
        see.session.execute(text("DELETE FROM setting"))
    assert rows(doors, director) == []


@pytest.mark.parametrize("action", [Action.SENSITIVE_READ, Action.AUDIT_READ])
def test_a_sensitive_reading_leaves_its_row_before_anything_is_seen(doors, director, action):
    with doors.look(director, action, "p1") as see:
        found = see.session.scalars(select(AuditRow)).all()
        assert [(r.action, r.actor_id, r.subject) for r in found] == [(action.value, "d1", "p1")]
    with pytest.raises(ValueError, match="bug"), doors.look(director, action, "p2"):
        raise ValueError("bug")
    with doors.look(director, Action.PERSON_READ) as see:
        assert [r.subject for r in see.session.scalars(select(AuditRow)).all()] == ["p1", "p2"]


def test_a_sensitive_reading_by_who_may_not_leaves_nothing(doors, desk, director):
    with pytest.raises(Refused), doors.look(desk, Action.SENSITIVE_READ, "p1"):
        pytest.fail("inside")
    assert rows(doors, director) == []


def test_an_act_inside_an_act_is_a_bug_and_not_a_silent_rollback(doors, desk, director):
    with (
        pytest.raises(NoConnection),
        doors.work(desk, Action.VISIT_RECORD),
        doors.work(desk, Action.PERSON_REGISTER),
    ):
        pytest.fail("inside")
    assert rows(doors, director) == []


@pytest.mark.local
def test_a_full_disk_is_told_as_such(doors, desk, director, engine):
    with engine.connect() as raw:
        pages = raw.exec_driver_sql("PRAGMA page_count").scalar()
        raw.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError) as full, doors.work(desk, Action.VISIT_RECORD) as tx:
        put_setting(tx.session, "long", {"text": "ا" * 200_000})
    assert full.value.code == "storage.disk_full"
    with doors.work(desk, Action.VISIT_RECORD, "v2"):
        pass
    assert [r[2] for r in rows(doors, director)] == ["v2"]


@pytest.mark.local
def test_a_value_whose_end_was_lost_is_damage_and_no_bug(doors, desk, engine):
    """Of a long value whose last page is damaged SQLCipher gives zeros, and no error."""
    with doors.work(desk, Action.VISIT_RECORD) as tx:
        put_setting(tx.session, "long", {"text": "ا" * 5000})
    with engine.begin() as raw:
        raw.execute(text("UPDATE setting SET value = substr(value, 1, 4000) || char(0) || char(0)"))
    with pytest.raises(KnownError) as damaged, doors.look(desk, Action.PERSON_READ) as see:
        get_setting(see.session, "long")
    assert damaged.value.code == "storage.damaged"


def test_the_chain_starts_from_nothing(doors, director):
    with doors.look(director, Action.PERSON_READ) as see:
        report = read_chain(see.session)
    assert (report.rows, report.head, report.broken_at) == (0, Head(0, GENESIS), None)
    assert report.head.short == "0-00000000"


def test_acts_of_a_run_are_kept_as_one_and_each_is_told_of_itself(doors, desk, director):
    heard = []
    doors.subscribe(heard.append)
    with doors.run(desk, Action.VISIT_RECORD) as act:
        for one in ("v1", "v2", "v3"):
            with suppress(Refused), act(one) as tx:
                put_setting(tx.session, one, {"a": 1})
                if one == "v2":
                    raise Refused("x.y")
        assert heard == []
    assert [subject for *_, subject, _ in rows(doors, director)] == ["v1", "v3"]
    assert heard[:2] == [Change(Action.VISIT_RECORD, "v1"), Change(Action.VISIT_RECORD, "v3")]
    with doors.look(desk, Action.PERSON_READ) as see:
        there = [get_setting(see.session, one) is not None for one in ("v1", "v2", "v3")]
    assert there == [True, False, True]


def test_what_ends_a_run_takes_back_all_of_it(doors, desk, director):
    def fail(act):
        with act("v1"):
            pass
        raise ValueError("bug")

    with pytest.raises(ValueError, match="bug"), doors.run(desk, Action.VISIT_RECORD) as act:
        fail(act)
    with pytest.raises(Refused), doors.run(director, Action.VISIT_RECORD):
        pytest.fail("who may not opens no run")
    assert rows(doors, director) == []


def test_a_row_is_read_once_in_an_act(doors, desk):
    with doors.work(desk, Action.VISIT_RECORD) as tx:
        put_setting(tx.session, "one", {"a": 1})
    with doors.look(desk, Action.PERSON_READ) as see:
        get_setting(see.session, "one")
        with statements() as sent:
            assert get_setting(see.session, "one") == {"a": 1}
    assert sent == []
