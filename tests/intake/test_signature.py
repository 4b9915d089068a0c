"""Who may sign, how, and what a signature covers."""

import hashlib
import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.arabic_text import ltr
from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.intake import snapshot
from desktop.core.intake.facts import State
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.signature import Sign
from desktop.core.people.terms import Address, Birth, IdentityKind, Income
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from tests.offices import INK, PERSON, STAFF

AGENT = {
    "signer": SignerKind.AGENT,
    "signer_name": "خالد الحربي",
    "signer_identity_kind": IdentityKind.NATIONAL_ID,
    "signer_identity": "1010000006",
    "deed_number": "4412345",
    "deed_scope": "المطالبة والاستلام",
}
GUARDIAN = {
    "signer": SignerKind.GUARDIAN,
    "signer_name": "منى الحربي",
    "signer_identity_kind": IdentityKind.NATIONAL_ID,
    "signer_identity": "1010000006",
    "deed_number": "3312345",
}
THUMB = {
    "method": SignMethod.THUMB_SCREEN,
    "read_aloud": True,
    "reader": STAFF[Role.RECEPTION].name,
    "witness": STAFF[Role.RESEARCHER].name,
}


THUMB_ON_PAPER = {**THUMB, "method": SignMethod.THUMB_INK}


def problems_of(live, request_id, **more):
    before = live.read(request_id)
    with pytest.raises(Invalid) as invalid:
        live.sign(request_id, **more)
    assert live.read(request_id) == before
    return {(p.field, p.code) for p in invalid.value.problems}


def test_the_person_signs_by_pen(live):
    request = live.request()
    view = live.sign(request.id)
    facts = view.facts
    assert (facts.signer, facts.sign_method) == (SignerKind.PERSON, SignMethod.PEN)
    assert facts.signed_at == live.clock.now()
    assert (view.awaiting_signature, view.covers_current) == (False, True)


@pytest.mark.parametrize(
    ("left_out", "problem"),
    [
        ("signer_name", ("signer_name", "intake.needed")),
        ("signer_identity", ("signer_identity", "intake.needed")),
        ("signer_identity_kind", ("signer_identity_kind", "intake.needed")),
        ("deed_number", ("deed_number", "intake.needed")),
        ("deed_scope", ("deed_scope", "intake.needed")),
        ("deed_expires", ("deed_expires", "intake.needed")),
    ],
)
def test_an_agent_needs_deed_scope_and_expiry_but_no_witness(live, left_out, problem):
    request = live.request()
    whole = {**AGENT, "deed_expires": live.today}
    less = {name: value for name, value in whole.items() if name != left_out}
    assert problems_of(live, request.id, **less) == {problem}
    view = live.sign(request.id, **whole)
    assert (view.facts.signer, view.covers_current) == (SignerKind.AGENT, True)


@pytest.mark.parametrize("deputy", [AGENT, GUARDIAN])
@pytest.mark.parametrize(
    ("kind", "number", "problem"),
    [
        ("national_id", "1071724369", ("signer_identity", "identity.check_digit")),
        ("national_id", "12", ("signer_identity", "identity.ten_digits")),
        ("national_id", "2000000006", ("signer_identity", "identity.first_digit")),
        ("iqama", "1010000006", ("signer_identity", "identity.first_digit")),
        ("border", "123", ("signer_identity", "identity.ten_digits")),
        ("passport", "جواز", ("signer_identity", "identity.document")),
        ("none_yet", "", ("signer_identity_kind", "intake.needed")),
    ],
)
def test_who_signs_for_another_is_identified_as_a_beneficiary_is(
    live, deputy, kind, number, problem
):
    given = {**deputy, "signer_identity_kind": IdentityKind(kind), "signer_identity": number}
    if deputy is AGENT:
        given["deed_expires"] = live.today
    found = problems_of(live, live.request().id, **given)
    assert problem in found
    assert found <= {problem, ("signer_identity", "intake.needed")}


@pytest.mark.parametrize(
    ("kind", "typed", "why", "kept"),
    [
        ("national_id", "١٠١٠ ٠٠٠ ٠٠٦", "لا حاجة", ("1010000006", "")),
        ("national_id", "1071724369", " رأيت الأصل ", ("1071724369", "رأيت الأصل")),
        ("passport", "a 123456", "", ("A123456", "")),
    ],
)
def test_the_identity_of_a_deputy_is_kept_as_a_beneficiarys(live, kind, typed, why, kept):
    request = live.request()
    view = live.sign(
        request.id,
        **{
            **GUARDIAN,
            "signer_identity_kind": IdentityKind(kind),
            "signer_identity": typed,
            "signer_identity_reason": why,
            "deed_number": "٣٣١٢/أ/45-ب",
        },
    )

    def signed():
        with live.office.doors.unaudited(live.actor(Role.RECEPTION)) as tx:
            return live.office.intake._casebook.signature_in(tx, request.id).given

    given = live.call(signed)
    assert (given.signer_identity, given.signer_identity_reason) == kept
    assert given.deed_number == "٣٣١٢/أ/45-ب"
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
    assert dict(view.history[-1].content)["هوية الموقّع"] == ltr(kept[0])


def test_a_deed_of_yesterday_signs_no_more(live):
    request = live.request()
    yesterday = live.today - timedelta(days=1)
    expired = {("deed_expires", "intake.deed_expired")}
    assert problems_of(live, request.id, **AGENT, deed_expires=yesterday) == expired
    assert problems_of(live, request.id, **GUARDIAN, deed_expires=yesterday) == expired


def test_a_deed_that_no_paper_could_show_is_refused_at_entry(live):
    request = live.request()
    beyond = {("deed_expires", "date.outside_umm_al_qura")}
    assert problems_of(live, request.id, **AGENT, deed_expires=date(2077, 11, 17)) == beyond


def test_another_wording_of_the_declaration_voids_no_signature(live, monkeypatch):
    person = live.person()
    request = live.request(person)
    live.sign(request.id)
    messages = live.office.messages
    reworded = {**messages._texts, "say.declaration": "أقرّ بصحة ما سبق."}
    monkeypatch.setattr(messages, "_texts", reworded)
    monkeypatch.setattr(snapshot, "TEMPLATE_VERSION", 99)
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request.id)
    assert shot.declaration == "أقرّ بصحة ما سبق."
    assert live.read(request.id).covers_current
    edited = replace(PERSON, mobile="0559876543")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    assert not live.read(request.id).covers_current
    assert live.sign(request.id).covers_current


EARLIER = "أُقرّ أنا الموقّع أدناه بصحة البيانات المذكورة أعلاه، وأتحمل المسؤولية المباشرة عن صحتها."


def test_a_wording_that_was_signed_never_changes():
    messages = Messages()
    assert messages.text("say.declaration_1") == EARLIER
    assert snapshot.wording(messages) == (messages.text("say.declaration"), 2)
    assert snapshot.wording(messages, EARLIER) == (EARLIER, 1)
    assert snapshot.wording(messages, "نص آخر") == snapshot.wording(messages)


def test_the_declaration_is_the_one_of_its_time_on_screen_and_on_paper(live, monkeypatch):
    """Printed under the earlier wording, signed on that print after it, and printed once more."""
    person = live.person()
    request = live.request(person)
    messages = live.office.messages
    now = messages.text("say.declaration")
    with monkeypatch.context() as before:
        before.setattr(messages, "_texts", {**messages._texts, "say.declaration": EARLIER})
        printed(live, request.id)
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request.id)
    assert (shot.declaration, shot.template) == (EARLIER, 1)
    assert live.sign(request.id, **{**THUMB_ON_PAPER, "strokes": ()}).covers_current
    paper = live.act(Role.RECEPTION, live.office.press.issue, "request", request.id)
    _, data = live.act(Role.RECEPTION, live.office.documents.frozen, paper.document.id)
    assert json.loads(data)["declaration"] == EARLIER
    other = live.request(person)
    assert live.act(Role.RECEPTION, live.office.intake.snapshot, other.id).declaration == now


def test_a_field_that_came_to_the_form_later_voids_no_signature(live):
    request = live.request()
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request.id)
    kept = json.loads(shot.canonical)
    del kept["person"]["other_mobile"]
    del kept["person"]["address"]["additional"]
    assert snapshot.covers(json.dumps(kept), shot)
    del kept["person"]["mobile"]
    assert not snapshot.covers(json.dumps(kept), shot)
    kept = json.loads(shot.canonical)
    kept["request"]["need"] += "."
    assert not snapshot.covers(json.dumps(kept), shot)
    for damaged in ("{", "{}", "[]", "7"):
        for read in (snapshot.without_person, lambda kept: snapshot.covers(kept, shot)):
            with pytest.raises(KnownError, match=r"storage\.damaged"):
                read(damaged)


def test_the_declaration_is_right_for_whoever_signs(live):
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, live.request().id)
    assert shot.declaration.startswith("أُقرّ بصحة البيانات المذكورة في هذا الطلب")


@pytest.mark.parametrize("left_out", ["signer_name", "signer_identity", "deed_number"])
def test_a_guardian_needs_a_deed_without_expiry(live, left_out):
    request = live.request()
    less = {**GUARDIAN, left_out: "  "}
    assert problems_of(live, request.id, **less) == {(left_out, "intake.needed")}
    assert live.sign(request.id, **GUARDIAN).facts.signer is SignerKind.GUARDIAN


def printed(live, request_id):
    """Print the request's form; returns its number."""
    return live.act(Role.RECEPTION, live.office.press.issue, "request", request_id).document.number


@pytest.mark.parametrize("method", [SignMethod.THUMB_SCREEN, SignMethod.THUMB_INK])
def test_a_thumb_needs_reading_aloud_and_a_witness(live, method):
    request = live.request()
    printed(live, request.id)
    bare = {"method": method, "read_aloud": False, "reader": "", "witness": " "}
    assert problems_of(live, request.id, **bare) == {
        ("read_aloud", "intake.read_aloud_first"),
        ("reader", "intake.reader_needed"),
        ("witness", "intake.witness_needed"),
    }
    given = {**THUMB, "method": method}
    assert problems_of(live, request.id, **{**given, "witness": ""}) == {
        ("witness", "intake.witness_needed")
    }
    assert live.sign(request.id, **given).facts.sign_method is method


SLIPS = [
    (),
    ((),),
    (((0.1, 0.1, 0, 0.5),),),
    (INK[0][:2],),
    (((0.5, 0.5, 0, 0.5),) * 4,),
    (tuple((0.5 + n % 2 / 600, 0.5, n, 0.5) for n in range(12)),),
]


@pytest.mark.parametrize("strokes", SLIPS)
@pytest.mark.parametrize("how", [{"method": SignMethod.PEN}, THUMB])
def test_a_slip_of_the_pen_is_no_signature(live, strokes, how):
    request = live.request()
    assert problems_of(live, request.id, strokes=strokes, **how) == {
        ("strokes", "intake.no_signature")
    }


def test_two_points_far_apart_are_a_line(live):
    assert live.sign(live.request().id, strokes=((INK[0][0], INK[0][-1]),)).covers_current


@pytest.mark.parametrize("pad", [{"width": 0.0}, {"aspect": 0.0}, {"aspect": float("nan")}])
def test_a_pad_without_a_size_holds_no_signature(live, pad):
    request = live.request()
    assert problems_of(live, request.id, **pad) == {("strokes", "intake.no_signature")}


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_stroke_that_is_nowhere_is_no_signature(live, bad):
    request = live.request()
    strokes = (((bad, 0.1, 0, 0.5), *INK[0][:10]),)
    assert problems_of(live, request.id, strokes=strokes) == {("strokes", "intake.no_signature")}


INK_METHODS = [SignMethod.INK_ON_PAPER, SignMethod.THUMB_INK]


@pytest.mark.parametrize("method", INK_METHODS)
def test_ink_has_no_strokes_and_names_the_form_that_was_printed_before(live, method):
    person = live.person()
    request = live.request(person)
    ink = {**THUMB, "method": method, "strokes": ()}
    early = {("method", "intake.print_first")}
    assert problems_of(live, request.id, **ink) == early
    old = printed(live, request.id)
    assert live.read(request.id).printed == old
    live.advance(minutes=5)
    edited = replace(PERSON, mobile="0559876543")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    assert problems_of(live, request.id, **ink) == early  # it does not say what is so now
    live.advance(minutes=5)
    number = printed(live, request.id)
    view = live.sign(request.id, **ink)
    assert view.covers_current
    assert ltr(number) in {value for _, value in view.history[-1].content}


def test_a_paper_that_was_brought_in_was_signed_where_it_was_written(live):
    request = live.request(channel=ChannelId.LETTERS)
    assert live.sign(request.id, method=SignMethod.INK_ON_PAPER, strokes=()).covers_current
    assert problems_of(live, request.id, **THUMB_ON_PAPER) == {("method", "intake.print_first")}


def test_a_signature_keeps_the_exact_text_that_was_shown(live):
    request = live.request()
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request.id)
    assert hashlib.sha256(shot.canonical.encode()).hexdigest() == shot.hash
    text = json.loads(shot.canonical)
    assert text["declaration"] == shot.declaration
    assert text["request"]["number"] == request.number
    assert text["person"]["identity"]["number"] == PERSON.identity.number
    assert "note" not in text["person"]
    assert all(value and "{" not in value for _, value in shot.lines)
    assert PERSON.name.full in dict(shot.lines).values()
    assert ltr(PERSON.iban) in dict(shot.lines).values()
    live.sign(request.id)
    with live_rows(live, request.id) as rows:
        (row,) = rows
    assert (row.canonical, row.sha256, row.sequence) == (shot.canonical, shot.hash, 1)
    assert (row.staff_name, row.hijri, row.template_version) == (
        STAFF[Role.RECEPTION].name,
        "1447-09-12",
        snapshot.TEMPLATE_VERSION,
    )


def live_rows(live, request_id):
    from contextlib import contextmanager

    from sqlalchemy import select

    from desktop.core.work import Action
    from desktop.core.work.records import SignatureRecord

    @contextmanager
    def rows():
        def read():
            with live.office.doors.look(live.actor(Role.RECEPTION), Action.REQUEST_READ) as see:
                query = select(SignatureRecord).where(SignatureRecord.subject_id == request_id)
                return see.session.scalars(query.order_by(SignatureRecord.sequence)).all()

        yield live.call(read)

    return rows()


def test_a_snapshot_shown_before_an_edit_can_not_be_signed_after_it(live):
    person = live.person()
    request = live.request(person)
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request.id)
    edited = replace(PERSON, incomes=(Income(IncomeSource.PENSION, 500_000),))
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    before = live.read(request.id)
    stale = Sign(shot.hash, SignerKind.PERSON, SignMethod.PEN, strokes=INK)
    with pytest.raises(Refused, match=r"intake\.snapshot_changed"):
        live.take(request.id, stale)
    assert live.read(request.id) == before


def test_an_edit_of_covered_data_is_seen_and_signed_for_anew(live):
    person = live.person()
    request = live.request(person)
    live.sign(request.id)
    edited = replace(PERSON, mobile="0559876543")
    newer = live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    view = live.read(request.id)
    assert (view.awaiting_signature, view.covers_current) == (False, False)
    with pytest.raises(Refused, match=r"intake\.sign_again"):
        live.step(request.id, StepId.VERIFICATION) and live.step(request.id, StepId.COMPLETION)
    live.advance(hours=1)
    view = live.sign(request.id)
    assert view.covers_current
    with live_rows(live, request.id) as rows:
        assert [row.sequence for row in rows] == [1, 2]
        assert rows[0].sha256 != rows[1].sha256
    # What the signer never declared may change freely.
    noted = replace(edited, note="تحتاج إلى متابعة", old_file_number="77")
    live.act(Role.RECEPTION, live.office.people.update, person.id, newer.version, noted)
    assert live.read(request.id).covers_current


@pytest.mark.parametrize(
    "edit",
    [
        {"birth": Birth(year=1400)},
        {"address": Address(city="شقراء")},
        {"members": ()},
        {"incomes": ()},
        {"categories": ("widow",)},
        {"iban": ""},
    ],
)
def test_every_declared_field_is_covered(live, edit):
    person = live.person()
    request = live.request(person)
    live.sign(request.id)
    form = replace(PERSON, **edit)
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, form)
    assert not live.read(request.id).covers_current


def test_papers_that_follow_leave_the_signature_as_it_was(live):
    request = live.request()
    live.sign(request.id)
    assert live.take(request.id, live.papers()).covers_current


def test_a_request_by_phone_is_studied_unsigned_and_delivered_signed(live):
    request = live.request(channel=ChannelId.PHONE)
    assert request.awaiting_signature
    for step in (StepId.VERIFICATION, StepId.REFERRAL, StepId.STUDY, StepId.DECISION):
        view = live.step(request.id, step)
        assert view.awaiting_signature
    view = live.step(request.id, StepId.NOTIFICATION)
    assert "توقيعكم على صحة البيانات" in view.say
    with pytest.raises(Refused, match=r"intake\.sign_first"):
        live.step(request.id, StepId.DELIVERY)
    assert "توقيعكم" not in live.sign(request.id).say
    assert live.step(request.id, StepId.DELIVERY).facts.state.value == "closed"


def test_who_is_there_signs_before_the_referral(live):
    request = live.request()
    live.step(request.id, StepId.VERIFICATION)
    with pytest.raises(Refused, match=r"intake\.sign_first"):
        live.step(request.id, StepId.REFERRAL)
    live.sign(request.id)
    with pytest.raises(Refused, match=r"intake\.explain_first"):
        live.step(request.id, StepId.REFERRAL)
    live.step(request.id, StepId.EXPLANATION)
    assert live.step(request.id, StepId.REFERRAL).facts.state.value == "referred"


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RECEPTION}))
def test_only_who_takes_signatures_sees_the_whole_text(live, role):
    request = live.request()
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.intake.snapshot, request.id)


def test_what_was_signed_and_changed_since_is_not_delivered_before_it_is_signed_anew(live):
    person = live.person()
    request = live.request(person)
    live.upto(request.id, StepId.NOTIFICATION)
    edited = replace(PERSON, iban="")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)

    view = live.read(request.id)
    assert not view.covers_current
    assert "من جديد" in view.say
    with pytest.raises(Refused, match=r"intake\.sign_again"):
        live.step(request.id, StepId.DELIVERY)
    live.sign(request.id)
    assert live.step(request.id, StepId.DELIVERY).facts.state is State.CLOSED
