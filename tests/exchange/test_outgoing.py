"""Lists that leave the office: with a reason in the log, to others only of those who agreed."""

import io
from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest
import python_calamine

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Invalid
from desktop.core.consents.terms import Answer, Answered, Method, Purpose
from desktop.core.documents.listing import Listing
from desktop.core.exchange.outgoing.terms import MOST_PRINTED, GiveList, How, Whom
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from tests.exchange.lists import families, refused

OWN = Listing("ملفات", ("الاسم", "الهوية"), (("=نورة", "1010000006"), ("هند", "")))


def problems(act, *args):
    with pytest.raises(Invalid) as why:
        act(*args)
    return {(one.field, one.code) for one in why.value.problems}


def test_a_list_for_the_office_itself_wants_a_reason_and_leaves_a_trace(live):
    take = live.office.exchange.outgoing.take_own
    bare = GiveList(Whom.OFFICE, "")
    assert problems(live.act, Role.DIRECTOR, take, bare, OWN) == {
        ("reason", "people.export_reason")
    }
    why = GiveList(Whom.OFFICE, "جرد سنوي")
    assert refused(live.act, Role.RECEPTION, take, why, OWN) == "work.not_permitted"
    made = live.act(Role.DIRECTOR, take, why, OWN)
    assert (made.rows, made.columns) == (OWN.rows, OWN.columns)
    assert live.profile.association.name in made.said[0]
    content = live.call(live.office.press.listed, made)
    sheet = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(
        0
    )
    rows = sheet.to_python()
    assert rows[len(made.said)] == ["الاسم", "الهوية"]
    assert rows[len(made.said) + 1] == ["'=نورة", "1010000006"]


def test_a_list_for_others_has_who_agreed_alone_and_no_identity(live):
    give = live.office.exchange.outgoing.for_others
    people = [live.person(form) for form in families(3, seed=9)]
    ids = [one.id for one in people] * 2
    bare = GiveList(Whom.DONOR, "طلب المتبرع")
    assert problems(live.act, Role.DIRECTOR, give, bare, "ملفات", ids) == {
        ("receiver", "export.receiver_needed"), ("purpose", "export.purpose_needed"),
    }  # fmt: skip
    long = GiveList(Whom.DONOR, "طلب", "ا" * 81, "كسوة")
    assert problems(live.act, Role.DIRECTOR, give, long, "ملفات", ids) == {
        ("receiver", "export.long")
    }
    whole = GiveList(Whom.DONOR, "طلب المتبرع", "مؤسسة العطاء", "كسوة الشتاء")
    assert refused(live.act, Role.DIRECTOR, give, whole, "ملفات", ids) == "export.nobody_agreed"
    said = {"on": live.today, "method": Method.SIGNED_PAPER}
    for one, purpose, given in (
        (0, Purpose.DONORS, True),
        (1, Purpose.DONORS, False),
        (2, Purpose.BODIES, True),
    ):
        answer = Answer(answers=(Answered(purpose, given),), **said)
        live.act(Role.RECEPTION, live.office.consents.take, people[one].id, answer)
    made = live.act(Role.DIRECTOR, give, whole, "ملفات", ids)
    assert [row[0] for row in made.rows] == [people[0].file_number]
    assert people[0].form.identity.number not in str(made.rows)
    assert {"إلى: مؤسسة العطاء", "الغرض: كسوة الشتاء"} <= set(made.said)


def test_a_printed_list_says_on_each_page_what_it_is_and_is_logged_as_such(live):
    outgoing, press = live.office.exchange.outgoing, live.office.press
    rows = tuple((f"نورة {at}", f"10100{at:05}") for at in range(120))
    told = ("الحالة: سارٍ", "الترتيب: الاسم")
    listing = Listing("ملفات", ("الاسم", "الهوية"), rows, told, frozenset({1}))
    why = GiveList(Whom.OFFICE, "جرد سنوي", how=How.SHEET)
    assert refused(live.act, Role.RECEPTION, outgoing.take_own, why, listing) == (
        "work.not_permitted"
    )
    made = live.act(Role.DIRECTOR, outgoing.take_own, why, listing)
    assert made.said[:2] == told
    drawn = live.act(Role.DIRECTOR, press.list_sheet, made, live.office.beside)
    assert drawn.document.number == ""
    with closing(pypdfium2.PdfDocument(drawn.pdf)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert len(pages) == drawn.pages > 1
    for text in pages:
        assert all(word in text for said in told for word in said.replace(":", "").split())
        assert str(live.today.year) in western_digits(text)
    assert "1010000119" in western_digits(pages[-1])
    wanted = WantedActs(action=Action.PERSON_EXPORT)
    (line,) = live.act(Role.DIRECTOR, live.office.acts.page, wanted).rows[:1]
    assert ("how", "sheet") in line.detail


def test_a_printed_list_for_others_has_who_agreed_and_on_each_page_whom_it_is_for(live):
    outgoing, press = live.office.exchange.outgoing, live.office.press
    people = [live.person(form) for form in families(2, seed=11)]
    answer = Answer(answers=(Answered(Purpose.BODIES, True),), on=live.today,
                    method=Method.SIGNED_PAPER)  # fmt: skip
    live.act(Role.RECEPTION, live.office.consents.take, people[0].id, answer)
    give = GiveList(Whom.BODY, "طلبها", "جمعية البر", "كسوة الشتاء", How.SHEET)
    ids = [one.id for one in people]
    made = live.act(Role.DIRECTOR, outgoing.for_others, give, "ملفات", ids)
    drawn = live.act(Role.DIRECTOR, press.list_sheet, made, live.office.beside)
    with closing(pypdfium2.PdfDocument(drawn.pdf)) as document:
        pages = [western_digits(page.get_textpage().get_text_range()) for page in document]
    for text in pages:
        assert all(word in text for word in ("جمعية", "البر", "كسوة", "الشتاء"))
    whole = "".join(pages)
    assert people[0].file_number in whole
    assert people[1].file_number not in whole
    assert people[0].form.identity.number not in whole


def test_a_list_too_long_to_be_printed_is_not_cut(live):
    take = live.office.exchange.outgoing.take_own
    long = Listing("ملفات", ("الاسم",), (("نورة",),) * (MOST_PRINTED + 1))
    why = GiveList(Whom.OFFICE, "جرد سنوي", how=How.SHEET)
    assert refused(live.act, Role.DIRECTOR, take, why, long) == "export.too_long"
    assert live.act(Role.DIRECTOR, take, replace(why, how=How.WORKBOOK), long).rows == long.rows
