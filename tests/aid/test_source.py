"""Which money pays is on paper: in the minutes that decided it, on the order and on the list."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest

from desktop.base.errors import Invalid
from desktop.base.number_words import closed_words
from desktop.core.aid.prints import PAYMENT, TRANSFER_LIST
from desktop.core.aid.terms import Fund
from desktop.core.committee.minutes import MINUTES
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.aid.test_bad import why
from tests.aid.world import ACCOUNTANT, BANK, OTHER, allot, approve, line, prepare, send

SAID = practice().day.steps.decision


def read(pdf):
    """Return what is written on a print, spaces and line ends being spaces."""
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def printed(live, role, form, subject):
    return read(live.act(role, live.office.press.issue, form, subject).pdf)


def studied(live, *people, zakat=True):
    """Return requests that wait for a decision."""
    found = []
    for form in people:
        request = live.request(live.person(form) if form else None)
        live.upto(request.id, StepId.REFERRAL)
        study = live.payload(StepId.STUDY)
        live.take(request.id, study if zakat else replace(study, zakat=None))
        found.append(live.read(request.id))
    return found


def sit(live, *rows):
    """Decide requests in one sitting, each from a source."""
    sitting = live.sitting()
    for request, decision in rows:
        command = RecordDecision(sitting.id, Subject(REQUEST, request.id), decision)
        live.act(Role.SECRETARY, live.office.committee.decide, command)
    return sitting


def test_the_source_stands_in_the_minutes_on_the_order_and_on_the_list(live):
    marked, other = studied(live, None, OTHER)
    sitting = sit(live, (marked, replace(SAID, fund=Fund.ZAKAT)), (other, SAID))
    minutes = printed(live, Role.SECRETARY, MINUTES, sitting.id)
    assert "مصدر المال: زكاة" in minutes
    assert "مصدر المال: يُحدَّد عند التخصيص" in minutes
    request = live.step(marked.id, StepId.NOTIFICATION)
    gift = line(live, name="مساعدات")
    assert why(allot, live, request, gift, 100) == {"line_id": "aid.decided_from_zakat"}
    zakat = line(live, name="زكاة المال", fund=Fund.ZAKAT)
    order = approve(live, prepare(live, allot(live, request, zakat, 100)))
    paper = printed(live, ACCOUNTANT, PAYMENT, order.row.id)
    assert "زكاة المال" in paper
    assert "مستحق للزكاة: سهم الفقراء" in paper
    (shown,) = order.payments
    assert (shown.iban.startswith("•"), BANK in paper) == (True, True)  # whole on paper alone
    assert closed_words(shown.amount) in paper
    assert "زكاة" in printed(live, ACCOUNTANT, TRANSFER_LIST, send(live, order).id)


def test_restricted_money_is_printed_with_its_condition(live):
    (request,) = studied(live, None)
    sit(live, (request, replace(SAID, fund=Fund.RESTRICTED)))
    request = live.step(request.id, StepId.NOTIFICATION)
    of = line(live, name="كفارات الأيتام", fund=Fund.RESTRICTED, condition="لسداد الإيجار وحده")
    order = prepare(live, allot(live, request, of, 100, fits="إيجار"))
    paper = printed(live, ACCOUNTANT, PAYMENT, order.row.id)
    assert "تبرع مشروط" in paper
    assert "لسداد الإيجار وحده" in paper


def test_no_sitting_decides_zakat_for_who_is_not_marked_nor_a_source_without_money(live):
    (request,) = studied(live, None, zakat=False)
    with pytest.raises(Invalid) as refused:
        sit(live, (request, replace(SAID, fund=Fund.ZAKAT)))
    assert [(one.field, one.code) for one in refused.value.problems] == [
        ("fund", "intake.not_for_zakat")
    ]
    with pytest.raises(Invalid) as refused:
        live.take(request.id, Decide(SAID.outcome, "تستحق.", fund=Fund.CHARITY))
    assert [one.code for one in refused.value.problems] == ["intake.fund_without_money"]
