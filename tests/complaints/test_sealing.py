"""What is sealed, what only looks so, and what is damaged beside others that are not."""

from dataclasses import fields, replace
from datetime import date, datetime

import pytest
from sqlalchemy import select

from desktop.base.errors import KnownError, Refused
from desktop.base.typed import Prose
from desktop.core.complaints.course.terms import Assign, Close, Ending, Filter, Mask, Masked
from desktop.core.complaints.harm.ledger import forgotten
from desktop.core.complaints.harm.terms import PAYLOADS as OF_HARM
from desktop.core.complaints.harm.terms import Fault, OpenHarm
from desktop.core.complaints.holdings import ComplaintHoldings
from desktop.core.complaints.papers import PAPER
from desktop.core.complaints.records import HarmRecord, VoiceRecord
from desktop.core.complaints.seals.ledger import without_prose
from desktop.core.complaints.terms import (
    PAYLOADS,
    AddToVoice,
    AnswerTold,
    CorrectKind,
    Scanned,
    VoiceKind,
)
from desktop.core.sealed.records import SealedKey
from desktop.core.work import Action, Role
from desktop.core.work.records import EventRecord
from tests.complaints.test_handling import SECRET, VOICE, record, stored, take, within

MARKED = "sealed: كذا كُتب على الظرف"


@pytest.fixture(scope="module")
def live(office_template, tmp_path_factory):
    from tests.offices import living

    with living(office_template("shaqra"), tmp_path_factory.mktemp("seals") / "office") as made:
        yield made


def officer(live, act, *args):
    return live.act(Role.COMPLAINTS, act, *args)


def damage(live, row_id, table=VoiceRecord):
    """Write over the last letters of what is sealed."""
    column = "text" if table is VoiceRecord else "what"

    def spoil(session):
        row = session.get(table, row_id)
        setattr(row, column, f"{getattr(row, column)[:-8]}AAAAAAA=")

    within(live, spoil)


def in_clear(live, *steps):
    """Raise a complaint, add these to it and to a file of harm of it, all while nobody has a key:
    as where it was raised before the officer first came in.
    """
    voice = record(live)

    def forget_keys(session):
        row = session.get(VoiceRecord, voice.id)
        row.public, row.text, row.name = "", SECRET, VOICE.name
        row.contact = row.matter = row.about_desk = ""
        for key in session.scalars(select(SealedKey).where(SealedKey.secret.contains(voice.id))):
            session.delete(key)

    within(live, forget_keys)
    added = AddToVoice(voice.number, "وعاد يذكر اسم الموظفة")
    live.act(Role.RECEPTION, live.office.complaints.add, added)
    return voice, added.text


def test_what_begins_like_a_sealed_text_is_sealed_and_read_as_it_was_typed(live):
    voice = record(live, text=MARKED, name=MARKED, matter=MARKED)
    live.act(Role.RECEPTION, live.office.complaints.add, AddToVoice(voice.number, MARKED))
    live.unlock(Role.COMPLAINTS)
    take(live, voice.id, Assign("sealed:"))
    harm = officer(live, live.office.hearing.harm.open, OpenHarm(MARKED, MARKED))
    assert "كُتب على الظرف" not in stored(live)
    view = officer(live, live.office.complaints.read, voice.id)
    assert (view.text, view.name, view.matter) == (MARKED, MARKED, MARKED)
    assert [line.step for line in view.lines][1] == Assign("sealed:")
    assert view.lines[0].step.text == MARKED
    assert (harm.what, harm.name) == (MARKED, MARKED)
    masked = officer(live, live.office.hearing.handling.mask, voice.id, Mask("sealed:x"))
    assert masked.text == "sealed:x"
    assert masked.lines[-1].step == Masked(MARKED)


def test_a_damaged_one_is_said_so_and_the_others_are_read(live):
    whole, broken = record(live), record(live)
    live.unlock(Role.COMPLAINTS)
    damage(live, broken.id)
    for read in (
        lambda: officer(live, live.office.hearing.handling.page, Filter.OPEN).rows,
        lambda: officer(live, live.office.complaints.list_kind, VoiceKind.COMPLAINT).rows,
    ):
        seen = {one.id: one for one in read()}
        assert (seen[whole.id].text, seen[whole.id].damaged) == (SECRET, False)
        assert (seen[broken.id].text, seen[broken.id].damaged) == ("", True)
        assert seen[broken.id].number == broken.number
    assert officer(live, live.office.complaints.read, broken.id).damaged
    draft, build = live.office.documents.draft, live.office.press._builders[PAPER]
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        officer(live, draft, PAPER, f"referral:{broken.id}", build)
    live.unlock(Role.DIRECTOR)  # the keys are tended to all the same


def test_a_damaged_file_of_harm_is_said_so_and_the_others_are_read(live):
    live.unlock(Role.COMPLAINTS)
    opened = live.office.hearing.harm.open
    whole, broken = (officer(live, opened, OpenHarm(SECRET, "نورة")) for _ in range(2))
    damage(live, broken.id, HarmRecord)
    seen = {one.id: one for one in officer(live, live.office.hearing.harm.every)}
    assert (seen[whole.id].what, seen[whole.id].damaged) == (SECRET, False)
    assert (seen[broken.id].what, seen[broken.id].damaged) == ("", True)


def test_steps_of_before_there_was_a_key_are_sealed_with_it(live):
    voice, added = in_clear(live)
    assert added in stored(live)
    live.unlock(Role.DIRECTOR)  # the keys are tended to where the office opens
    assert added not in stored(live)
    live.unlock(Role.COMPLAINTS)
    view = officer(live, live.office.complaints.read, voice.id)
    assert (view.text, view.lines[0].step.text) == (SECRET, added)


def test_steps_of_a_file_of_harm_of_before_there_was_a_key_are_sealed_with_it(live):
    live.unlock(Role.COMPLAINTS)
    harm = officer(live, live.office.hearing.harm.open, OpenHarm(SECRET, "نورة"))

    def put_in_clear(session):
        row = session.get(HarmRecord, harm.id)
        row.public, row.what, row.name = "", SECRET, ""
        for key in session.scalars(select(SealedKey).where(SealedKey.secret.contains(harm.id))):
            session.delete(key)

    within(live, put_in_clear)
    fault = Fault(caused=True, text="نقلته سيارة الجمعية ليلًا")
    officer(live, live.office.hearing.harm.take, harm.id, fault)
    assert fault.text in stored(live)
    live.unlock(Role.DIRECTOR)
    assert fault.text not in stored(live)
    live.unlock(Role.COMPLAINTS)
    seen = {one.id: one for one in officer(live, live.office.hearing.harm.every)}
    assert seen[harm.id].lines[-1].step == fault


def test_what_was_added_to_another_kind_is_sealed_where_it_is_a_complaint(live):
    voice = record(live, kind=VoiceKind.SUGGESTION)
    added = "وقال إن الموظف صرخ فيه"
    live.act(Role.RECEPTION, live.office.complaints.add, AddToVoice(voice.number, added))
    assert added in stored(live)
    live.unlock(Role.COMPLAINTS)
    correct = live.office.complaints.correct_kind
    view = officer(live, correct, voice.id, CorrectKind(VoiceKind.COMPLAINT, "سلوك موظف"))
    assert added not in stored(live)
    assert view.lines[0].step.text == added


def test_a_first_wording_that_was_set_aside_in_clear_is_the_officers_alone(live):
    voice, _ = in_clear(live)
    live.unlock(Role.COMPLAINTS)

    def set_aside_in_clear(session):
        row = session.get(VoiceRecord, voice.id)
        event = session.scalars(select(EventRecord).where(EventRecord.subject_id == voice.id))
        for one in event:
            one.step, one.payload = "masked", '{"original": "أنا أم خالد"}'
        row.public = row.contact = row.matter = row.about_desk = ""
        row.text, row.name = "مستفيدة تشكو", ""
        for key in session.scalars(select(SealedKey).where(SealedKey.secret.contains(voice.id))):
            session.delete(key)

    within(live, set_aside_in_clear)
    live.unlock(Role.COMPLAINTS)
    assert "أم خالد" not in stored(live)
    seen = officer(live, live.office.complaints.read, voice.id)
    assert (seen.text, seen.lines[0].step) == ("مستفيدة تشكو", Masked("أنا أم خالد"))
    live.unlock(Role.DIRECTOR)
    seen = live.act(Role.DIRECTOR, live.office.complaints.read, voice.id)
    assert (seen.text, seen.lines[0].step) == ("مستفيدة تشكو", Masked(""))


def astray(session, voice, live, wrong):
    theirs = select(SealedKey).where(SealedKey.secret == f"voice:{voice.id}")
    keys = {one.holder: one for one in session.scalars(theirs)}
    director = keys[live.slots[Role.DIRECTOR]]
    if wrong == "lacks one":
        session.delete(director)
    elif wrong == "one too many":
        session.add(copied(director, holder=live.slots[Role.RESEARCHER], public="AAAA"))
    else:
        session.add(copied(director, holder=director.holder, public="AAAA"))
        session.delete(director)
    session.flush()


def copied(row, **other):
    theirs = {one.name: getattr(row, one.name) for one in row.__table__.columns}
    return SealedKey(**theirs | other)


@pytest.mark.parametrize("wrong", ["lacks one", "one too many", "of an earlier lock"])
@pytest.mark.parametrize("about", ["", Role.RECEPTION], ids=str)
def test_an_opening_brings_keys_that_are_astray_to_who_reads(live, about, wrong):
    voice = record(live, about_staff_id=live.slots[about] if about else "")
    record(live)
    live.unlock(Role.COMPLAINTS)
    right = holders(live, voice)
    within(live, lambda session: astray(session, voice, live, wrong))
    assert holders(live, voice) != right
    live.unlock(Role.COMPLAINTS)
    assert holders(live, voice) == right


def holders(live, voice):
    asked = select(SealedKey.holder, SealedKey.public)
    of = asked.where(SealedKey.secret == f"voice:{voice.id}")
    return within(live, lambda session: set(map(tuple, session.execute(of))))


SCAN = b"%PDF-1.7 \xd8\xa8 a fax " * 40


def scan(live, voice, role=Role.RECEPTION, content=SCAN):
    return live.act(role, live.office.hearing.scans.attach, voice.id, content, 2)


def blobs(live):
    return live.office.hearing.scans._blobs


def test_a_scan_is_sealed_to_the_complaints_key_and_read_by_who_reads_it_whole(live):
    voice = record(live)
    step = scan(live, voice)
    assert SCAN not in live.call(blobs(live).get, step.blob)
    for role in (Role.COMPLAINTS, Role.DIRECTOR):
        live.unlock(role)
        view = live.act(role, live.office.complaints.read, voice.id)
        assert view.lines[-1].step == step
        assert live.act(role, live.office.hearing.scans.read, voice.id, step.blob) == SCAN
    live.unlock(Role.RECEPTION)
    read = live.office.hearing.scans.read
    for role, code in (
        (Role.RECEPTION, "not_permitted"),
        (Role.AUDITOR, "complaint.unknown"),
        (Role.DIRECTOR, "complaint.unopened"),  # whose key is not in hand
    ):
        with pytest.raises(Refused, match=code):
            live.act(role, read, voice.id, step.blob)
    other = record(live)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        live.act(Role.COMPLAINTS, read, other.id, step.blob)


def test_nobody_attaches_a_scan_to_what_is_about_them(live):
    voice = record(live, about_staff_id=live.slots[Role.RECEPTION])
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        scan(live, voice)
    live.unlock(Role.COMPLAINTS)
    assert scan(live, voice, Role.COMPLAINTS).sealed


def test_a_scan_is_kept_as_the_kind_that_is_put_right_wants_it(live):
    voice = record(live, kind=VoiceKind.SUGGESTION)
    first = scan(live, voice)
    assert live.call(blobs(live).get, first.blob) == SCAN
    live.unlock(Role.COMPLAINTS)
    correct, read = live.office.complaints.correct_kind, live.office.hearing.scans.read
    kept = first
    for kind, sealed in ((VoiceKind.COMPLAINT, True), (VoiceKind.SUGGESTION, False)):
        view = officer(live, correct, voice.id, CorrectKind(kind, "هكذا"))
        with pytest.raises(KnownError, match=r"blob\.missing"):
            live.call(blobs(live).get, kept.blob)
        kept = next(one.step for one in view.lines if isinstance(one.step, Scanned))
        assert (kept.sealed, kept.pages) == (sealed, first.pages)
        assert (SCAN in live.call(blobs(live).get, kept.blob)) is not sealed
        assert officer(live, read, voice.id, kept.blob) == SCAN


def test_without_a_key_no_scan_is_taken_in_clear(live):
    voice, _ = in_clear(live)
    with pytest.raises(Refused, match=r"complaint\.no_key"):
        scan(live, voice)


def test_a_scan_goes_with_what_is_erased(live):
    person = live.person()
    voice = record(live, person_id=person.id)
    step = scan(live, voice)
    live.unlock(Role.COMPLAINTS)
    officer(live, live.office.hearing.handling.take, voice.id, Close(Ending.WITHDRAWN))

    def erase():
        desk = ComplaintHoldings(lambda _session, _id: frozenset())
        with live.office.doors.work(
            live.actor(Role.DIRECTOR), Action.PERSON_ERASE, person.id
        ) as tx:
            desk.erase(tx, person.id)

    live.call(erase)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        officer(live, live.office.hearing.scans.read, voice.id, step.blob)


#: What is no prose: words of lists, ids, numbers of papers.
CODES = {
    "about_staff_id", "blob", "channel", "earlier", "number", "order", "same", "sitting",
}  # fmt: skip


@pytest.mark.parametrize(
    "kind", dict.fromkeys((*PAYLOADS.values(), *OF_HARM.values())), ids=lambda k: k.__name__
)
def test_a_step_is_forgotten_but_for_days_numbers_and_words_of_lists(kind):
    filled = {
        one.name: SECRET
        for one in fields(kind)
        if one.type in (str, Prose) and one.name not in CODES
    }
    others = {
        one.name: date(2026, 3, 1) if one.type in (date, datetime) else None
        for one in fields(kind)
        if one.name not in filled
    }
    step = kind(**others, **filled)
    forget = forgotten if kind in OF_HARM.values() else without_prose
    assert SECRET not in repr(forget(step))
    assert not filled or SECRET in repr(step)


def test_the_note_of_an_attempt_is_forgotten_too():
    told = AnswerTold("phone", reached=True, note=SECRET)
    assert without_prose(told) == replace(told, note="")
