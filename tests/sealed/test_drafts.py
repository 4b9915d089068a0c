"""What is half typed of the sealed room opens to who typed it alone, after another password too."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import text

from desktop.core.work import Role
from desktop.core.work.drafts import Way
from tests.offices import PASSWORD

HALF = {"name": "فشل كلوي", "text": "يراجع المستشفى كل أسبوع"}
KEY = "sealed:0001"
NEW = "كلمة مرور أخرى ٧"


@pytest.fixture
def kept(live):
    live.unlock(Role.RECEPTION)
    save = live.office.drafts.save
    assert live.act(Role.RECEPTION, save, KEY, HALF, Way(what="إضافة"), sealed=True)
    return live


def mine(live):
    (line,) = live.act(Role.RECEPTION, live.office.drafts.listed)
    return line


def test_it_opens_again_after_a_lock_and_another_password(kept):
    kept.unlock(Role.RECEPTION)
    assert mine(kept).data == HALF
    kept.act(Role.RECEPTION, kept.office.staff.change_password, PASSWORD, NEW)
    assert mine(kept).data == HALF, "in the office that is open"
    kept.lock()
    kept.opened = kept.call(kept.house.gate.unlock, kept.slots[Role.RECEPTION], NEW)
    line = mine(kept)
    assert (line.data, line.sealed, line.readable) == (HALF, True, True)
    assert line.way == Way(what="إضافة")


def test_the_recovery_sheet_opens_it_no_more_and_that_is_said(kept):
    kept.lock()
    key, slot = "-".join(kept.recovery), kept.slots[Role.RECEPTION]
    kept.opened = kept.call(kept.house.gate.unlock_with_recovery, key, slot, NEW)
    line = mine(kept)
    assert (line.readable, line.data, line.way.what) == (False, {}, "إضافة")
    assert kept.act(Role.RECEPTION, kept.office.drafts.save, KEY, HALF, sealed=True)
    assert mine(kept).data == HALF


def test_nobody_else_opens_it(kept):
    kept.unlock(Role.ADMIN)
    office = kept.office
    theirs = kept.call(office.drafts.listed, kept.actor(Role.RECEPTION))
    assert [(one.readable, one.data) for one in theirs] == [(False, {})]
    assert kept.call(office.drafts.load, kept.actor(Role.RECEPTION), KEY) is None
    assert kept.act(Role.ADMIN, office.drafts.listed) == ()


def test_one_that_is_damaged_is_said_and_can_be_thrown_away(kept):
    def damage():
        broken = {"data": '{"sealed": ["xx", 7]}', "way": '{"caret": {}, "of tomorrow": 1}'}
        with kept.office.doors.unaudited(kept.actor(Role.RECEPTION)) as tx:
            tx.session.execute(text("UPDATE draft SET data = :data, way = :way"), broken)

    kept.call(damage)
    line = mine(kept)
    assert (line.readable, line.sealed, line.data) == (False, True, {})
    kept.act(Role.RECEPTION, kept.office.drafts.drop, KEY)
    assert kept.act(Role.RECEPTION, kept.office.drafts.listed) == ()


def test_who_has_no_key_keeps_nothing_sealed(live):
    live.unlock(Role.RECEPTION)
    stranger = replace(live.actor(Role.RECEPTION), id="stranger")
    assert live.call(live.office.drafts.save, stranger, KEY, HALF, None) is not None
    save = partial(live.office.drafts.save, sealed=True)
    assert live.call(save, stranger, KEY, HALF) is None


def test_another_password_leaves_a_damaged_one_as_it_is(kept):
    def damage():
        with kept.office.doors.unaudited(kept.actor(Role.RECEPTION)) as tx:
            tx.session.execute(text('UPDATE draft SET data = \'{"sealed": ["xx"]}\''))

    kept.call(damage)
    kept.act(Role.RECEPTION, kept.office.staff.change_password, PASSWORD, NEW)
    assert not mine(kept).readable
