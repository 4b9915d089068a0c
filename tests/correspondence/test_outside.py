"""Who is from outside the area: sent to another association with a letter, found again; and the
area itself.
"""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.core.correspondence.terms import Wanted
from desktop.core.intake.area import in_area
from desktop.core.intake.terms import FirstAnswers
from desktop.core.work import Role

RECEPTION = Role.RECEPTION
SENT = SendElsewhere(
    "سالم عيد الهذلي",
    "جمعية البر بالقنفذة",
    place="القنفذة، قرية السيل",
    identity="١٠٠٠٠٠٠١٠٧",
    mobile="٠٥٥ ١٢٣ ٤٥٦٧",
    note="جاء مع أخيه",
)


def send(live, command=SENT):
    sent = live.act(RECEPTION, live.office.outside.send, command)
    return sent, live.act(RECEPTION, live.office.press.issue, "outside", sent.id)


def found(live, text, role=RECEPTION):
    return live.act(role, live.office.outside.page, text).rows


def test_a_letter_takes_him_elsewhere_and_both_lists_find_him_again(live):
    _, printed = send(live)
    (row,) = found(live, "")
    assert (row.number, row.document_id) == ("1/1447", printed.document.id)
    assert (row.identity, row.mobile) == ("1000000107", "+966551234567")
    for text in ("سالم", "القنفذه", "1000000107", "0551234567", "بر بالقنفذة", "الهذلى سالم"):
        assert found(live, text) == (row,), text
    for text in ("مكة", "سالم مكة"):
        assert found(live, text) == (), text
    (letter,) = live.act(RECEPTION, live.office.correspondence.page, Wanted(text="سالم عيد")).rows
    assert (letter.party, letter.number) == (SENT.association, row.number)
    assert SENT.name in letter.subject
    assert live.act(RECEPTION, live.office.outside.associations) == [SENT.association]
    for asked in (("سالم عيد الهذلي", "", ""), ("", "1000000107", ""), ("", "", "0551234567")):
        assert live.act(RECEPTION, live.office.outside.alike, *asked) == (row,)
    assert live.act(RECEPTION, live.office.outside.alike, "سالم", "", "") == ()


def test_marks_alone_mean_nobody_not_even_who_gave_no_number(live):
    send(live, SendElsewhere("سالم", "جمعية البر بالقنفذة"))
    assert found(live, "- -") == ()


def test_the_letter_tells_who_he_is_and_nothing_of_his_need(live):
    sent, _ = send(live)
    build = live.office.press._builder("outside")
    form = live.act(RECEPTION, live.office.documents.draft, "outside", sent.id, build)
    assert (form.to, form.whom, form.mobile) == (SENT.association, SENT.name, "0551234567")
    assert SENT.note not in repr(form)


def test_who_reads_it_and_who_sends(live):
    send(live)
    (seen,) = found(live, "", Role.AUDITOR)
    assert (seen.name, seen.note) == ("س• ع• ا•", "")
    assert "1000000107" not in repr(seen)
    for role in (Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.ADMIN):
        with pytest.raises(Refused, match="not_permitted"):
            found(live, "", role)
    with pytest.raises(Refused, match="not_permitted"):
        live.act(Role.DIRECTOR, live.office.outside.send, SENT)


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"name": " \u200f", "association": ""}, {"name", "association"}),
        ({"mobile": "123"}, {"mobile"}),
        ({"name": "س" * 201}, {"name"}),
    ],
)
def test_what_cannot_be_is_told_by_its_field(live, changed, wrong):
    with pytest.raises(Invalid) as why:
        send(live, replace(SENT, **changed))
    assert {one.field for one in why.value.problems} == wrong
    assert found(live, "") == ()


@pytest.mark.parametrize(
    ("area", "places", "told"),
    [
        ("مركز حقال، أضم", ("حقّال", ""), True),
        ("حقال; محافظة أضم", ("أضم", "حي السوق"), True),
        ("حقال", ("مكة", "حي حقال"), True),
        ("حقال", ("القنفذة", ""), False),
        ("حقال", ("", ""), None),
        (" ، ", ("حقال",), None),
        (None, ("حقال",), None),
    ],
)
def test_the_area_is_told_by_the_address_in_any_spelling(area, places, told):
    assert in_area(area, *places) is told


def test_what_was_answered_first_is_told_on_the_request_and_bars_nothing(live):
    answers = FirstAnswers(
        in_area=False, passer_by=True, helped=True, helped_by="جمعية البر", helped_answer="سلة"
    )
    person = live.person()
    asked = live.draft(person, first=answers)
    told = dict(asked.history[0].content)
    assert told["يسكن في نطاق الجمعية"] == "لا"
    assert told["عابر سبيل"] == "نعم"
    assert (told["الجمعية الأخرى"], told["ما أجابت به"]) == ("جمعية البر", "سلة")
    assert "ساعدته جمعية أخرى" not in dict(live.draft(person).history[0].content)
    first = dict(live.act(RECEPTION, live.office.first.of_person, person.id))
    assert first["الجمعية الأخرى"] == "جمعية البر"  # of the newest that has answers
    late = replace(answers, helped_on=live.today.replace(year=2030))
    with pytest.raises(Invalid) as why:
        live.draft(person, first=late)
    assert why.value.problems[0].field == "first.helped_on"
