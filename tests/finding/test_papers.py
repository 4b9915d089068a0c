"""A file is found by the numbers and codes of its papers, by who may search."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Refused
from desktop.core.aid.goods.devices.terms import AddDevice, CameBack, LendDevice, Tick
from desktop.core.finding.terms import Reason
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.aid.goods import SHEET, families

DESK = Role.RECEPTION


def test_the_number_and_the_code_of_a_receipt_find_its_file_at_the_next_key(live):
    request = live.upto(live.request().id, StepId.SIGNATURE)
    live.call(live.office.finding.prepare_now, live.actor(DESK))
    paper = live.act(DESK, live.office.press.issue, "receipt", request.id).document
    (by_code,) = live.act(DESK, live.office.finding.find, paper.code).hits
    assert (by_code.row.id, by_code.paper) == (request.person.id, paper.id)
    assert by_code.reasons == (Reason.CODE,)
    (by_number,) = live.act(DESK, live.office.finding.find, paper.number).hits
    assert (by_number.paper, by_number.reasons) == (paper.id, (Reason.PRINT,))
    (by_request,) = live.act(DESK, live.office.finding.find, request.number).hits
    assert (by_request.request, by_request.reasons) == (request.id, (Reason.REQUEST,))


def test_who_searches_nobody_finds_nobody_by_their_papers(live):
    request = live.upto(live.request().id, StepId.SIGNATURE)
    paper = live.act(DESK, live.office.press.issue, "receipt", request.id).document
    live.call(live.office.finding.prepare_now, live.actor(DESK))
    for text in (paper.code, paper.number, request.number):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(Role.STOREKEEPER, live.office.finding.find, text)


def test_the_record_of_a_loan_finds_the_family_that_it_names_and_none_that_came_after(live):
    one, two = families(live, 2)
    devices, issue = live.office.devices, live.office.press.issue
    chair = live.act(Role.STOREKEEPER, devices.add, AddDevice("كرسي", "WC-1")).row.id
    live.call(live.office.finding.prepare_now, live.actor(DESK))
    papers = []
    for family in (one, two):
        until = live.today + timedelta(days=30)
        ticks = (Tick.WORKS, Tick.CLEAN)
        loan = LendDevice(family.file_number, live.today, until, "تقرير", SHEET, ticks=ticks)
        live.act(DESK, devices.lend, chair, loan)
        papers.append(live.act(DESK, issue, "device_loan", chair).document)
        live.act(DESK, devices.take, chair, CameBack(ticks))
    changed = replace(one.form, mobile="+966501112233")
    live.act(DESK, live.office.people.update, one.id, one.version, changed)  # it is read anew
    live.call(live.office.finding.prepare_now, live.actor(DESK))
    for family, paper in zip((one, two), papers, strict=True):
        for text, reason in ((paper.code, Reason.CODE), (paper.number, Reason.PRINT)):
            (hit,) = live.act(DESK, live.office.finding.find, text).hits
            assert (hit.row.id, hit.paper, hit.reasons) == (family.id, paper.id, (reason,))
