"""A file is found by the numbers and codes of its papers, by who may search."""

import pytest

from desktop.base.errors import Refused
from desktop.core.finding.terms import Reason
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

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
