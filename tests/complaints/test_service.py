"""Objections, complaints and suggestions on a real encrypted file."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from desktop.base.errors import Invalid, Refused
from desktop.core.complaints.ledger import judged
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.service import ComplaintService
from desktop.core.complaints.terms import (
    Added,
    AddToVoice,
    CorrectKind,
    KindCorrected,
    RecordVoice,
    VoiceKind,
)
from desktop.core.work import Actor, Role
from desktop.core.work.records import AuditRow

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
VOICE = RecordVoice(
    VoiceKind.COMPLAINT,
    "phone",
    "تأخر الرد",
    NOW - timedelta(days=3),
    person_id="p" * 32,
    name=" نورة  العتيبي ",
    contact="0551234567",
)


def test_a_voice_keeps_its_original_time_and_channel(
    complaints: ComplaintService, desk: Actor, actor, database: Engine
) -> None:
    view = complaints.record(desk, VOICE)
    assert view.number
    assert (view.received_at, view.recorded_at) == (NOW - timedelta(days=3), NOW)
    assert (view.channel, view.name) == ("phone", "نورة العتيبي")
    assert complaints.read(actor(Role.COMPLAINTS), view.id) == view
    with Session(database) as session:
        (act,) = session.scalars(select(AuditRow)).all()
    assert (act.subject, act.detail) == (view.id, {"kind": "complaint"})


def test_kinds_are_never_mixed(complaints: ComplaintService, desk: Actor, actor) -> None:
    officer = actor(Role.COMPLAINTS)
    views = {kind: complaints.record(desk, replace(VOICE, kind=kind)) for kind in VoiceKind}
    assert len({view.number for view in views.values()}) == 3
    for kind, view in views.items():
        assert complaints.list_kind(officer, kind).rows == (view,)


def test_a_list_begins_with_the_latest(complaints: ComplaintService, desk: Actor, actor) -> None:
    old = complaints.record(desk, VOICE)
    new = complaints.record(desk, replace(VOICE, received_at=NOW))
    assert complaints.list_kind(actor(Role.DIRECTOR), VoiceKind.COMPLAINT).rows == (new, old)


@pytest.mark.parametrize("nothing", ["\n", "\u200b", " \u200f\ufeff\u00ad ", "\u3164\u2800\u200d"])
def test_what_tells_too_little_is_refused(
    complaints: ComplaintService, desk: Actor, nothing: str
) -> None:
    bad = RecordVoice(VoiceKind.SUGGESTION, " ", nothing, NOW + timedelta(seconds=1))
    with pytest.raises(Invalid) as refused:
        complaints.record(desk, bad)
    assert [(p.field, p.code) for p in refused.value.problems] == [
        ("text", "complaint.text_missing"),
        ("channel", "complaint.channel_missing"),
        ("received_at", "complaint.received_future"),
    ]


def test_what_was_said_is_kept_without_what_nobody_sees(
    complaints: ComplaintService, desk: Actor
) -> None:
    said = replace(VOICE, text="\u202bقالت م\u200bها:\n\n شكرًا\u200f \n", name="م\u200bها\ufeff")
    kept = complaints.record(desk, said)
    assert (kept.text, kept.name) == ("قالت مها:\n\nشكرًا", "مها")


def test_a_nameless_voice_is_taken(complaints: ComplaintService, desk: Actor) -> None:
    nameless = RecordVoice(VoiceKind.SUGGESTION, "letters", "فكرة", NOW)
    assert complaints.record(desk, nameless).name == ""


def test_reception_writes_and_does_not_read_again(
    complaints: ComplaintService, desk: Actor
) -> None:
    view = complaints.record(desk, VOICE)
    for call in (
        lambda: complaints.read(desk, view.id),
        lambda: complaints.list_kind(desk, VoiceKind.COMPLAINT),
    ):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            call()


def test_the_auditor_does_not_learn_who(complaints: ComplaintService, desk: Actor, actor) -> None:
    view = complaints.record(desk, VOICE)
    for seen in (
        complaints.read(actor(Role.AUDITOR), view.id),
        complaints.list_kind(actor(Role.AUDITOR), VoiceKind.COMPLAINT).rows[0],
    ):
        assert (seen.name, seen.contact, seen.person_id, seen.masked) == ("", "", "", True)
        assert (seen.text, seen.channel, seen.about, seen.recorded_by) == ("", "", "", "")
        assert (seen.number, seen.kind, seen.received_at) == (
            view.number, view.kind, view.received_at
        )  # fmt: skip


def test_nobody_reads_a_complaint_about_themselves(
    complaints: ComplaintService, desk: Actor, actor
) -> None:
    about = actor(Role.COMPLAINTS, who="b")
    view = complaints.record(desk, replace(VOICE, about_staff_id=about.id))
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        complaints.read(about, view.id)
    assert complaints.list_kind(about, VoiceKind.COMPLAINT).rows == ()
    assert complaints.read(actor(Role.DIRECTOR), view.id) == view
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        complaints.read(about, "x")


def test_a_wrong_kind_is_corrected_by_an_act_that_shows_both(
    complaints: ComplaintService, desk: Actor, actor, database: Engine
) -> None:
    officer = actor(Role.COMPLAINTS, who="o")
    view = complaints.record(desk, VOICE)
    why = "هي اعتراض على قرار"
    right = complaints.correct_kind(officer, view.id, CorrectKind(VoiceKind.OBJECTION, why))
    assert (right.kind, right.number, right.text) == (VoiceKind.OBJECTION, view.number, view.text)
    (line,) = right.lines
    assert line.step == KindCorrected(VoiceKind.COMPLAINT, VoiceKind.OBJECTION, why)
    assert complaints.list_kind(officer, VoiceKind.OBJECTION).rows == (right,)
    assert complaints.list_kind(officer, VoiceKind.COMPLAINT).rows == ()
    with Session(database) as session:
        act = session.scalars(select(AuditRow).order_by(AuditRow.seq)).all()[-1]
        assert list(judged(session)) == [(view.number, True)]
        session.get(VoiceRecord, view.id).kind = "suggestion"
        assert list(judged(session)) == [(view.number, False)]
    assert act.detail == {"before": "complaint", "after": "objection"}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (CorrectKind(VoiceKind.COMPLAINT, "سبب"), "kind"),
        (CorrectKind(VoiceKind.OBJECTION, " \u200b "), "why"),
    ],
)
def test_a_correction_says_another_kind_and_why(
    complaints: ComplaintService, desk: Actor, actor, given: CorrectKind, field: str
) -> None:
    view = complaints.record(desk, VOICE)
    with pytest.raises(Invalid) as why:
        complaints.correct_kind(actor(Role.COMPLAINTS), view.id, given)
    assert [one.field for one in why.value.problems] == [field]


def test_only_the_officer_corrects_and_never_what_is_about_them(
    complaints: ComplaintService, desk: Actor, actor
) -> None:
    given = CorrectKind(VoiceKind.OBJECTION, "سبب")
    view = complaints.record(desk, replace(VOICE, about_staff_id="o" * 32))
    for who in (desk, actor(Role.DIRECTOR)):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            complaints.correct_kind(who, view.id, given)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        complaints.correct_kind(actor(Role.COMPLAINTS, who="o"), view.id, given)


def test_the_desk_adds_without_seeing_it_again(
    complaints: ComplaintService, desk: Actor, actor
) -> None:
    view = complaints.record(desk, VOICE)
    number = complaints.add(desk, AddToVoice(view.number.lower(), "وعاد يذكر موعدًا آخر"))
    assert number == view.number
    seen = complaints.read(actor(Role.COMPLAINTS), view.id)
    assert seen.text == VOICE.text
    assert [line.step for line in seen.lines] == [Added("وعاد يذكر موعدًا آخر")]
    masked = complaints.read(actor(Role.AUDITOR), view.id)
    assert masked.lines == ()
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        complaints.read(desk, view.id)


@pytest.mark.parametrize(
    ("number", "text", "fields"),
    [("V9999-001", "نص", ["number"]), ("", "نص", ["number"]), ("x" * 500, "", ["number", "text"])],
)
def test_what_adds_to_nothing_is_refused(
    complaints: ComplaintService, desk: Actor, number: str, text: str, fields: list[str]
) -> None:
    complaints.record(desk, VOICE)
    with pytest.raises(Invalid) as why:
        complaints.add(desk, AddToVoice(number, text))
    assert [one.field for one in why.value.problems] == fields
