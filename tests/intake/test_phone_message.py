"""A message to a phone: what it says in each state, and what it never says."""

from dataclasses import replace
from datetime import date
from urllib.parse import unquote

import pytest
from bidi import get_display

from desktop.core.intake.phone_message import Sent
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.people.course.terms import Die
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import PERSON

#: Words that stand in the request, its file and its decision, and in no message.
NEVER = ("أيتام", "أرملة", "ريال", "سبب", "مرض", "علاج", "مساعدة", "السلة", "المستندات")
PHONE = "0112345678"


def message(live, request_id, role=Role.RECEPTION):
    return live.act(role, live.office.phone.read, request_id)


def words(live, state):
    """Bring a request into a state and return its message."""
    request = live.request(live.person())
    if state == "withdrawn":
        live.take(request.id, Withdraw("رغبة صاحبه لمرض في الأسرة"))
    elif state:
        live.upto(request.id, StepId(state))
    return message(live, request.id), live.read(request.id)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("", "بقي ما يلزم لاستكمال طلبكم"),
        ("referral", "مسجّل لدينا"),
        ("study", "مسجّل لدينا"),
        ("decision", "صدر الرد على طلبكم"),
        ("notification", "مسجّل لدينا"),
        ("delivery", "بخصوص طلبكم"),
        ("withdrawn", "بخصوص طلبكم"),
    ],
)
def test_it_names_number_and_next_step_and_never_what_for_or_why(live, state, said):
    head = live.act(Role.ADMIN, live.office.staff.letterhead)
    live.act(Role.ADMIN, live.office.staff.change_letterhead, replace(head, phone=PHONE))
    found, request = words(live, state)
    assert said in found.text
    assert request.number in found.text
    assert PHONE in found.text
    assert found.text.startswith(live.act(Role.ADMIN, live.office.staff.letterhead).office_name)
    for word in (*NEVER, request.service_name, request.need, request.person.form.name.full):
        assert not word or word not in found.text
    assert not any("\u2066" <= one <= "\u2069" or one == "\u200f" for one in found.text)
    on_the_phone = get_display(found.text, base_dir="R")
    assert request.number in on_the_phone
    assert PHONE in on_the_phone
    assert found.by == (Sent.SMS,)


def test_what_a_phone_reads_opens_its_own_program_with_number_and_wording(live):
    found, _ = words(live, "decision")
    number = found.numbers[0]
    assert found.code(number, Sent.SMS) == f"SMSTO:{number}:{found.text}"
    link = found.code(number, Sent.WHATSAPP)
    assert link.startswith(f"https://wa.me/{number[1:]}?text=")
    assert link.isascii()
    assert unquote(link.partition("?text=")[2]) == found.text


@pytest.mark.parametrize(
    ("mobile", "other", "numbers"),
    [
        ("0501234567", "", ("+966501234567",)),
        ("0501234567", "00201001234567", ("+966501234567", "+201001234567")),
        ("", "00201001234567", ("+201001234567",)),
        ("", "0112345678", ()),
        ("", "", ()),
        ("0501234567", "0501234567", ("+966501234567",)),
    ],
)
def test_numbers_abroad_landlines_and_none(live, mobile, other, numbers):
    person = live.person(replace(PERSON, mobile=mobile, other_mobile=other))
    found = message(live, live.request(person).id)
    assert found.numbers == numbers
    assert found.why == ("" if numbers else "message.no_number")
    assert bool(found.text) is bool(numbers)


def test_whatsapp_is_offered_where_the_policy_has_it(open_office):
    live = open_office("shaqra")
    request = live.request(live.person())
    assert message(live, request.id).by == (Sent.SMS, Sent.WHATSAPP)


def test_a_draft_and_a_dead_person_get_none(live):
    person = live.person()
    draft = live.draft(person)
    assert message(live, draft.id).why == "message.draft"
    request = live.request(person)
    live.act(Role.RECEPTION, live.office.courses.take, person.id, Die(date(2026, 2, 1), "ابنه"))
    found = message(live, request.id)
    assert (found.why, found.text, found.numbers) == ("message.died", "", ())


def test_who_sees_the_number_masked_gets_no_code_of_it(live):
    request = live.request(live.person())
    assert message(live, request.id, Role.AUDITOR).numbers == ()
