"""Papers in three acts: reserved and frozen, drawn, recorded; and drawn again."""

import json

import pypdfium2
import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import KnownError, Refused
from desktop.core.documents import numbers
from desktop.core.documents.erasing import without_words
from desktop.core.documents.numbers import Series
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Role
from desktop.core.work.records import AuditRow
from desktop.printing.kit.text import layout
from tests.offices import PERSON


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.fixture
def request_id(live):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    return request.id


def press(live, act, *args, role=Role.RECEPTION):
    return live.act(role, getattr(live.office.press, act), *args)


def documents(live, act, *args, role=Role.RECEPTION):
    return live.act(role, getattr(live.office.documents, act), *args)


@pytest.mark.parametrize("form", ["request", "receipt", "referral"])
def test_a_paper_is_numbered_drawn_and_recorded(live, request_id, form):
    import hashlib

    printed = press(live, "issue", form, request_id)
    row = printed.document
    assert (row.number, row.copies, row.subject) == ("P1447-0001", 0, request_id)
    assert row.sha256 == hashlib.sha256(printed.pdf).hexdigest()
    assert documents(live, "of_subject", request_id) == [row]
    assert documents(live, "recent").rows == (row,)
    with pypdfium2.PdfDocument(printed.pdf) as pdf:
        assert len(pdf) == printed.pages
    assert PERSON.identity.number not in repr(printed)


def test_nothing_printed_is_remembered_once_the_office_is_locked(live, request_id):
    press(live, "issue", "request", request_id)
    assert layout.cache_info().currsize
    live.lock()
    assert not layout.cache_info().currsize


def test_an_unknown_form_or_paper_is_refused(live, request_id):
    for act, args, code in (
        ("issue", ("flying", request_id), "documents.unknown_form"),
        ("preview", ("flying", request_id), "documents.unknown_form"),
        ("blank", ("flying",), "documents.unknown_form"),
        ("reprint", ("nothing",), "documents.unknown"),
        ("show", ("nothing",), "documents.unknown"),
        ("issue", ("receipt", "nobody"), "intake.unknown_request"),
        ("preview", ("receipt", "nobody"), "intake.unknown_request"),
    ):
        with pytest.raises(Refused) as refused:
            press(live, act, *args)
        assert refused.value.code == code
    for act in ("record_drawn", "record_copy"):
        with pytest.raises(Refused, match=r"documents\.unknown"):
            documents(live, act, "nothing", *(["ab", 1] if act == "record_drawn" else []))


def test_a_reprint_says_what_was_issued_and_that_it_is_a_copy(live, request_id):
    issued = press(live, "issue", "request", request_id)
    person = live.read(request_id).person
    from dataclasses import replace

    edited = replace(person.form, mobile="0559999999")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    live.advance(days=40)
    copy = press(live, "reprint", issued.document.id)
    assert (copy.document.number, copy.document.copies) == ("P1447-0001", 1)
    assert copy.document.sha256 == issued.document.sha256
    assert copy.pdf != issued.pdf
    said, said_again = text_of(issued.pdf), text_of(copy.pdf)
    assert "0551234567" in said_again
    assert "0559999999" not in said_again
    for line in said.splitlines():
        if line.strip():
            assert line.strip() in said_again or "صفحة" in line
    assert press(live, "reprint", issued.document.id).document.copies == 2


def test_showing_a_paper_draws_it_exactly_as_it_was_and_records_nothing(live, request_id):
    issued = press(live, "issue", "receipt", request_id)
    live.advance(days=3)
    shown = press(live, "show", issued.document.id)
    assert (shown.pdf, shown.document) == (issued.pdf, issued.document)


def test_a_number_whose_paper_was_never_drawn_is_drawn_with_the_same_number(live, request_id):
    """As after a power cut between the first act and the third."""
    builders = live.office.press._builders
    row, _ = documents(live, "issue", "receipt", request_id, builders["receipt"])
    assert (row.number, row.sha256) == ("P1447-0001", "")
    other = press(live, "issue", "receipt", request_id)
    assert other.document.number == "P1447-0002"
    drawn = press(live, "reprint", row.id)
    assert (drawn.document.number, drawn.document.copies) == ("P1447-0001", 0)
    assert drawn.document.sha256
    assert press(live, "reprint", row.id).document.copies == 1
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_a_preview_takes_no_number_and_leaves_no_record(live, request_id):
    before = live.act(Role.DIRECTOR, live.office.reports.digest)
    printed = press(live, "preview", "receipt", request_id)
    assert (printed.document.number, printed.document.id, printed.document.code) == ("", "", "")
    assert live.act(Role.DIRECTOR, live.office.reports.digest) == before
    assert press(live, "issue", "receipt", request_id).document.number == "P1447-0001"


@pytest.mark.parametrize("form", ["request", "receipt", "referral"])
def test_who_sees_numbers_masked_neither_freezes_nor_previews_them(live, request_id, form):
    """A masked number in frozen data would stay masked for good."""
    for role, act in (
        (Role.SECRETARY, "issue"),
        (Role.SECRETARY, "preview"),
        (Role.MEMBER, "preview"),
        (Role.AUDITOR, "preview"),
        (Role.AUDITOR, "blank"),
    ):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            press(live, act, form, request_id, role=role)
    assert press(live, "blank", form, role=Role.AUDITOR).pages >= 1
    issued = press(live, "issue", form, request_id, role=Role.DIRECTOR)
    assert documents(live, "recent").rows == (issued.document,)
    assert "•" not in documents(live, "frozen", issued.document.id)[1]
    assert press(live, "preview", form, request_id, role=Role.RESEARCHER).pages >= 1


def test_a_paper_is_drawn_for_the_first_time_once(live, request_id):
    issued = press(live, "issue", "receipt", request_id).document
    with pytest.raises(Refused, match=r"documents\.drawn"):
        documents(live, "record_drawn", issued.id, "0" * 64, 1)
    assert documents(live, "recent").rows == (issued,)


@pytest.mark.parametrize(
    "role", [Role.MEMBER, Role.SECRETARY, Role.AUDITOR, Role.COMPLAINTS, Role.ADMIN]
)
def test_issued_papers_are_shown_to_who_sees_numbers_whole(live, request_id, role):
    issued = press(live, "issue", "request", request_id)
    for act in ("show", "reprint"):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            press(live, act, issued.document.id, role=role)
    assert documents(live, "of_subject", request_id)[0].copies == 0


def test_a_verification_code_fits_its_form_and_number_alone(live, request_id):
    printed = press(live, "issue", "receipt", request_id)
    code = printed.document.code
    assert len(code.replace("-", "")) == 8
    assert code in text_of(printed.pdf)

    def fits(form, number, typed):
        return documents(live, "verify_code", form, number, typed)

    assert fits("receipt", "P1447-0001", code)
    assert fits("receipt", "P1447-0001", f" {code.lower().replace('-', '')} ")
    assert fits("receipt", "p0001-1447", code)
    assert not fits("receipt", "P1447-0002", code)
    assert not fits("request", "P1447-0001", code)
    assert fits("receipt", "P1447-0001", arabic_digits(code))
    for number in (
        "P1/1447",
        "1-1447",
        "١/١٤٤٧",
        "\u200fp 0001 – 1447",
        "P0001-1447",
        "رقم: P1447-0001",
    ):
        assert fits("receipt", number, f"رمز التحقق: {code}\u200e")
    for typed in ("", "-", "0000-0000", code[:-1], code + "0", "\udcff", "رمز"):
        assert not fits("receipt", "P1447-0001", typed)
    other = press(live, "issue", "receipt", request_id).document
    assert other.code != code
    assert fits("receipt", "P1447-0002", other.code)


def test_a_code_of_a_number_in_its_earlier_order_fits(live, request_id, monkeypatch):
    monkeypatch.setitem(numbers._SHAPES, Series.PRINT, numbers._EARLIER[Series.PRINT])
    printed = press(live, "issue", "receipt", request_id).document
    monkeypatch.undo()
    assert printed.number == "P0001-1447"
    for typed in (printed.number, "1/1447", "P1-1447"):
        assert documents(live, "verify_code", "receipt", typed, printed.code)


def test_before_any_paper_no_code_fits(live):
    assert not documents(live, "verify_code", "receipt", "P1447-0001", "0000-0000")


def test_frozen_data_is_whole_and_a_damaged_record_is_no_bug(live, request_id):
    from sqlalchemy import text

    issued = press(live, "issue", "request", request_id)
    row, data = documents(live, "frozen", issued.document.id)
    assert row == issued.document
    assert json.loads(data)["applicant"]["identity"] == PERSON.identity.number

    def damage(left):
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(text("UPDATE document SET data = :left"), {"left": left})

    for left in (data[:50], "[]", "{}", '{"head": 7}', '{"head": {}}'):
        live.call(damage, left)
        with pytest.raises(KnownError) as damaged:
            documents(live, "of_subject", request_id)
        assert damaged.value.code == "storage.damaged"
        with pytest.raises(KnownError, match=r"storage\.damaged"):
            without_words(left)


def test_the_head_of_a_paper_tells_the_chains_head(live, request_id):
    said = text_of(press(live, "issue", "receipt", request_id).pdf)
    from desktop.core.work import Action
    from desktop.core.work.records import AuditRow

    def rows():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            return [f"{r.seq}-{r.hash[:8]}" for r in see.session.query(AuditRow)]

    assert any(anchor in said for anchor in live.call(rows))


def test_what_no_printer_took_is_known_until_it_is_taken_or_let_go(live, request_id):
    receipt, form = (
        press(live, "issue", one, request_id).document for one in ("receipt", "request")
    )
    found = documents(live, "unprinted")
    assert ([row.id for row in found.rows], found.count) == ([form.id, receipt.id], 2)
    assert documents(live, "unprinted", 1).count == 2
    assert not receipt.taken
    assert documents(live, "record_taken", receipt.id).taken
    documents(live, "record_taken", receipt.id)  # said twice
    assert [row.id for row in documents(live, "unprinted").rows] == [form.id]
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        documents(live, "record_taken", form.id, role=Role.AUDITOR)
    taken = live.office.documents.record_taken
    live.call(lambda: taken(live.actor(Role.RECEPTION), form.id, elsewhere=True))
    assert documents(live, "unprinted").count == 0

    def audited():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            rows = tx.session.query(AuditRow).filter_by(action=Action.DOCUMENT_REPRINT)
            return [(row.subject, row.detail) for row in rows.order_by(AuditRow.seq)]

    assert live.call(audited) == [
        (receipt.id, {"taken": "printer"}),
        (receipt.id, {"taken": "printer"}),
        (form.id, {"taken": "elsewhere"}),
    ]
    with pytest.raises(Refused, match=r"documents\.unknown"):
        documents(live, "record_taken", "nothing")


def test_each_role_is_told_of_what_it_may_print(live, request_id):
    press(live, "issue", "receipt", request_id)
    assert documents(live, "unprinted").count == 1
    assert documents(live, "unprinted", role=Role.DIRECTOR).count == 1
    for role in (Role.SECRETARY, Role.AUDITOR, Role.MEMBER):
        assert documents(live, "unprinted", role=role).count == 0
