# ruff: noqa: S608
"""What somebody with the key and a SQL shell can do to the audit, and what shows of it."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.core.work import Action
from desktop.core.work.audit import append, canonical, head
from tests.chains import read_chain

ACTS = 12


@pytest.fixture
def chain(doors, desk, engine):
    """Twelve acts; gives a function that tampers by SQL and reads the chain again."""
    for n in range(ACTS):
        with doors.work(desk, Action.VISIT_RECORD, f"v{n}") as tx:
            tx.audit(count=n)

    def tamper(*statements):
        with engine.begin() as raw:
            for statement in statements:
                raw.execute(text(statement))
        with Session(engine) as session:
            return read_chain(session)

    return tamper


def test_an_untouched_chain_is_whole(chain):
    report = chain()
    assert (report.rows, report.head.seq, report.broken_at) == (ACTS, ACTS, None)


@pytest.mark.parametrize(
    "change",
    [
        "subject = 'somebody else'",
        "actor_id = 'x'",
        "action = 'person.read'",
        """detail = '{"count": 99}'""",
        "at = '2026-03-02T06:00:00.000000+00:00'",
        "previous = '" + "a" * 64 + "'",
        "hash = '" + "b" * 64 + "'",
    ],
)
def test_a_changed_row_shows(chain, change):
    assert chain(f"UPDATE audit SET {change} WHERE seq = 5").broken_at == 5


def test_a_row_whose_hash_was_made_anew_shows_in_the_next(chain, engine):
    chain("UPDATE audit SET subject = 'x' WHERE seq = 5")
    with Session(engine) as session:
        from desktop.core.work.audit import _digest
        from desktop.core.work.records import AuditRow

        forged = _digest(session.get(AuditRow, 5))
    assert chain(f"UPDATE audit SET hash = '{forged}' WHERE seq = 5").broken_at == 6


def test_a_removed_middle_row_shows_in_the_next(chain):
    report = chain("DELETE FROM audit WHERE seq = 5")
    assert (report.broken_at, report.rows, report.head.seq) == (6, ACTS - 1, ACTS)


def test_a_removed_row_with_the_rest_renumbered_shows(chain):
    report = chain(
        "DELETE FROM audit WHERE seq = 5", "UPDATE audit SET seq = -(seq - 1) WHERE seq > 5",
        "UPDATE audit SET seq = -seq WHERE seq < 0",
    )  # fmt: skip
    assert report.broken_at == 5


def test_a_removed_first_row_shows(chain):
    assert chain("DELETE FROM audit WHERE seq = 1").broken_at == 2


def test_two_rows_exchanged_show(chain):
    report = chain(
        "UPDATE audit SET seq = -1 WHERE seq = 4",
        "UPDATE audit SET seq = 4 WHERE seq = 7",
        "UPDATE audit SET seq = 7 WHERE seq = -1",
    )
    assert report.broken_at == 4


def test_the_subjects_of_two_rows_exchanged_show(chain):
    report = chain(
        "UPDATE audit SET subject = 'v8' WHERE seq = 4",
        "UPDATE audit SET subject = 'v3' WHERE seq = 9",
    )
    assert report.broken_at == 4


def test_a_row_slipped_in_at_the_end_shows(chain):
    report = chain(
        "INSERT INTO audit SELECT seq + 1, at, actor_id, action, subject, detail, hash, hash "
        f"FROM audit WHERE seq = {ACTS}"
    )
    assert report.broken_at == ACTS + 1


def test_a_cut_tail_shows_only_against_an_anchor_outside(chain):
    anchor = chain().head
    report = chain(f"DELETE FROM audit WHERE seq > {ACTS - 3}")
    assert report.broken_at is None
    assert report.head.seq < anchor.seq
    assert report.head.short != anchor.short


def test_a_cut_tail_grown_again_differs_from_the_anchor(chain, doors, desk):
    anchor = chain().head
    chain(f"DELETE FROM audit WHERE seq > {ACTS - 1}")
    with doors.work(desk, Action.VISIT_RECORD, "another"):
        pass
    report = chain()
    assert (report.broken_at, report.head.seq) == (None, anchor.seq)
    assert report.head.hash != anchor.hash


@pytest.mark.local  # long, and the same on a server
def test_thousands_of_rows_are_read_and_the_first_bad_one_is_named(engine, clock):
    count = 3000
    with Session(engine) as session, session.begin():
        for n in range(count):
            append(
                session, clock.now(), actor_id="a", action="x.y", subject=str(n), detail={"n": n}
            )
            session.expunge_all()
    with Session(engine) as session:
        report = read_chain(session)
        assert (report.rows, report.broken_at) == (count, None)
        assert report.head == head(session)
    with engine.begin() as raw:
        raw.execute(text("UPDATE audit SET subject = 'x' WHERE seq IN (2500, 1001)"))
    with Session(engine) as session:
        report = read_chain(session)
    assert (report.rows, report.broken_at) == (count, 1001)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(detail=st.dictionaries(st.text(), values, max_size=5))
def test_any_detail_is_the_same_when_it_is_read_again(engine, clock, detail):
    with Session(engine) as session, session.begin():
        append(session, clock.now(), actor_id="a", action="x.y", subject="", detail=detail)
    with Session(engine) as session:
        assert read_chain(session).broken_at is None


@given(values)
def test_canonical_text_has_one_form(value):
    assert canonical(json.loads(canonical(value))) == canonical(value)
