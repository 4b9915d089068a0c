"""The code of ethics: the office's own text, signed as the policy is, each text anew."""

from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.policy.vocabulary import Serves
from desktop.core.proofs.pledges.terms import (
    GRACE,
    EnterCode,
    Over,
    PledgeState,
    Scope,
    SignPolicy,
)
from desktop.core.work import Role
from tests.offices import INK

MINE = SignPolicy("", "", Scope.STAFF, INK, 3.0, 480.0)
CODE = EnterCode("ميثاق العمل", "لا تُقبل هدية من صاحب طلب.")


def enter(live, code=CODE, role=Role.DIRECTOR):
    return live.act(role, live.office.pledges.enter_code, code)


def sign(live, role=Role.RECEPTION, over=Over.CODE):
    return live.act(role, live.office.pledges.sign, MINE, over)


def mine(live, over=Over.CODE, role=Role.RECEPTION):
    return live.act(role, live.office.pledges.mine, over)


def test_nobody_is_asked_before_the_office_has_a_code(live):
    assert mine(live) is None
    assert live.act(Role.AUDITOR, live.office.pledges.rows, Over.CODE) == ()
    with pytest.raises(Refused, match="no_code"):
        sign(live)


def test_it_is_signed_beside_the_policy_and_each_text_anew(open_office):
    live = open_office("shaqra")
    said = enter(live)
    assert (said.whole, said.stated) == (CODE.text, False)
    assert mine(live).state is PledgeState.WAITS
    assert sign(live).state is PledgeState.SIGNED
    assert mine(live, Over.POLICY).state is PledgeState.WAITS
    with pytest.raises(Refused, match="signed"):
        sign(live)
    with pytest.raises(Refused, match="same_code"):
        enter(live)
    enter(live, EnterCode(CODE.title, f"{CODE.text} ولا من قريبه."))
    again = mine(live)
    assert (again.state, again.before) == (PledgeState.WAITS, True)
    live.advance(days=GRACE + 1)
    assert mine(live).state is PledgeState.LATE
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_the_trace_counts_who_signed_it(open_office):
    live = open_office("shaqra")
    enter(live)
    sign(live)
    rows = live.act(Role.DIRECTOR, live.office.reports.trace)
    (way,) = (way for row in rows for way in row.how if way.tag is Serves.ETHICS)
    assert (way.records, way.opens.of) == (1, Over.CODE)


def test_a_code_needs_title_and_text_and_the_director(live):
    with pytest.raises(Invalid) as why:
        enter(live, EnterCode("", " "))
    assert [one.field for one in why.value.problems] == ["title", "text"]
    with pytest.raises(Refused):
        enter(live, role=Role.SECRETARY)


def test_who_signed_is_printed(live):
    with pytest.raises(Refused, match="no_code"):
        live.act(Role.AUDITOR, live.office.press.blank, "proof_register", "code_pledges")
    enter(live)
    live.advance(minutes=timedelta(hours=1).seconds / 60)
    sign(live)
    made = live.act(Role.AUDITOR, live.office.press.blank, "proof_register", "code_pledges")
    assert made.pages == 1
