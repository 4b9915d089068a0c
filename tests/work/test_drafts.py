"""Drafts: one for each person and page, and no act."""

from datetime import timedelta

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError
from desktop.core.work import Action, Actor, Role
from desktop.core.work.drafts import Drafts
from desktop.core.work.settings import get_setting, put_setting
from tests.chains import read_chain


def test_a_draft_comes_back_as_it_was_kept_last(doors, desk, clock: FixedClock):
    drafts = Drafts(doors)
    drafts.save(desk, "person", {"name": "نور"})
    clock.advance(timedelta(minutes=1))
    saved = drafts.save(desk, "person", {"name": "نورة", "members": [1, 2]})
    assert saved == clock.now()
    assert drafts.load(desk, "person") == ({"name": "نورة", "members": [1, 2]}, saved)


def test_drafts_are_their_owners_and_their_pages(doors, desk):
    drafts, other = Drafts(doors), Actor("r2", "سارة", "", frozenset({Role.RECEPTION}))
    drafts.save(desk, "person", {"a": 1})
    assert drafts.load(other, "person") is None
    assert drafts.load(desk, "request") is None
    drafts.save(other, "person", {"b": 2})
    drafts.drop(other, "person")
    assert drafts.load(other, "person") is None
    assert drafts.load(desk, "person")[0] == {"a": 1}
    drafts.drop(desk, "nothing kept")


def test_drafts_leave_no_trace(doors, desk, director):
    heard = []
    doors.subscribe(heard.append)
    drafts = Drafts(doors)
    drafts.save(desk, "person", {"a": 1})
    drafts.load(desk, "person")
    drafts.drop(desk, "person")
    with doors.look(director, Action.PERSON_READ) as see:
        assert read_chain(see.session).rows == 0
    assert heard == []


def test_a_setting_is_set_and_set_again(doors, desk):
    with doors.work(desk, Action.VISIT_RECORD) as tx:
        assert get_setting(tx.session, "target") is None
        put_setting(tx.session, "target", {"days": 30})
    with doors.work(desk, Action.VISIT_RECORD) as tx:
        put_setting(tx.session, "target", {"days": 20})
    with doors.look(desk, Action.PERSON_READ) as see:
        assert get_setting(see.session, "target") == {"days": 20}


def test_moments_are_kept_in_utc_and_sort_as_text(doors, desk, clock, engine):
    from datetime import UTC, datetime, timezone

    from sqlalchemy import literal, select

    from desktop.core.work.records import UtcMoment

    riyadh = timezone(timedelta(hours=3))
    moment = datetime(2026, 3, 1, 9, 0, tzinfo=riyadh)
    with engine.connect() as raw:
        back = raw.execute(select(literal(moment, UtcMoment()))).scalar()
        nothing = raw.execute(select(literal(None, UtcMoment()))).scalar()
    assert back == moment
    assert back.utcoffset() == timedelta(0)
    assert back.tzinfo is UTC or back.tzname() == "UTC"
    assert nothing is None


@pytest.mark.parametrize("kept", ["2026-03-01T09:00:00", "", "no moment"])
def test_what_is_kept_as_a_moment_and_is_none_is_damage(engine, kept):
    from sqlalchemy import literal_column, select, type_coerce

    from desktop.core.work.records import UtcMoment

    with engine.connect() as raw, pytest.raises(KnownError, match=r"storage\.damaged"):
        raw.execute(select(type_coerce(literal_column(f"'{kept}'"), UtcMoment()))).scalar()
