"""Handling a complaint: its steps, who reads it, and how it is sealed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.complaints.course.terms import (
    FILTERS,
    Assign,
    Close,
    Ending,
    Escalate,
    Filter,
    Find,
    Finding,
    Hear,
    Help,
    Level,
    Mask,
    Name,
    Reopen,
    Satisfied,
    Settle,
    Side,
    Tell,
    Triage,
    VoiceState,
)
from desktop.core.complaints.handling.service import NameForBoard
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.terms import AddToVoice, CorrectKind, RecordVoice, VoiceKind
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.choice_vocabulary import Matter
from desktop.core.policy.choices import ComplaintMatter
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.sealed.records import SealedKey
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from desktop.core.work.records import EventRecord
from tests.offices import NOW, PASSWORD, PERSON
from tests.reading import loads

SECRET = "قيل لي أمام الناس ما لا يقال"
VOICE = RecordVoice(
    VoiceKind.COMPLAINT,
    ChannelId.FAX,
    SECRET,
    NOW - timedelta(days=2),
    name="نورة العتيبي",
    contact="0551234567",
    matter="سوء استقبال",
    about_desk="مكتب الاستقبال",
    reply_by=ChannelId.PHONE,
)
TODAY = NOW.date()
HEARD = Hear(Side.RAISER, "نورة", "كما كتبت", TODAY)
TRIED = Settle(TODAY, "جلسنا معها", agreed=False)
FOUND = Find(Finding.UPHELD, "اعتذر المكتب", "دُرّب الموظف")
TOLD = Tell(ChannelId.PHONE, reached=True, satisfied=Satisfied.YES)


def record(live, **more):
    live.unlock(Role.RECEPTION)
    return live.act(Role.RECEPTION, live.office.complaints.record, replace(VOICE, **more))


def take(live, voice_id, *steps, role=Role.COMPLAINTS):
    for step in steps:
        view = live.act(role, live.office.hearing.handling.take, voice_id, step)
    return view


def read(live, voice_id, role):
    live.unlock(role)
    return live.act(role, live.office.complaints.read, voice_id)


def within(live, act):
    """Run ``act(session)`` in the lane, in a transaction of its own."""

    def run():
        with live.office.doors.unaudited(live.actor(Role.DIRECTOR)) as tx:
            return act(tx.session)

    return live.call(run)


def stored(live):
    """Return everything that stands in the tables of complaints, as one text."""

    def read_all(session):
        rows = session.scalars(select(VoiceRecord)).all()
        events = session.scalars(select(EventRecord)).all()
        texts = [f"{r.text}{r.name}{r.contact}{r.matter}{r.about_desk}" for r in rows]
        return "".join([*texts, *(event.payload for event in events)])

    return within(live, read_all)


def second_officer(live, *roles):
    """Add an account with these roles, and return its slot."""
    live.unlock(Role.ADMIN)
    command = NewStaff("هند القحطاني", "متابعة", frozenset(roles), PASSWORD)
    return live.act(Role.ADMIN, live.office.staff.add, command).id


def test_a_complaint_goes_from_the_desk_to_the_one_who_is_told(live):
    taken = record(live)
    assert taken.text == SECRET
    live.unlock(Role.COMPLAINTS)
    page = live.act(Role.COMPLAINTS, live.office.hearing.handling.page, Filter.OPEN)
    (row,) = page.rows
    assert (row.text, row.name, row.matter) == (SECRET, VOICE.name, VOICE.matter)
    view = take(live, row.id, Triage(Matter.CONDUCT, urgent=True), Assign("لجنة المتابعة"), HEARD)
    assert (view.standing.state, view.standing.urgent) == (VoiceState.IN_HAND, True)
    assert take(live, row.id, TRIED, FOUND).standing.state is VoiceState.FOUND
    assert take(live, row.id, replace(TOLD, reached=False)).standing.told is False
    assert take(live, row.id, TOLD).standing.state is VoiceState.TOLD
    closed = take(live, row.id, Close(Ending.ANSWERED))
    assert closed.standing.state is VoiceState.CLOSED
    assert [type(line.step).__name__ for line in closed.lines] == [
        *("Triage", "Assign", "Hear", "Settle", "Find", "Tell", "Tell", "Close"),
    ]
    assert closed.lines[4].step == FOUND
    assert live.act(Role.COMPLAINTS, live.office.hearing.handling.page, Filter.OPEN).rows == ()
    assert live.act(Role.COMPLAINTS, live.office.hearing.handling.waiting) == 0
    report = live.act(Role.AUDITOR, live.office.reports.check)
    found = {one.part.value: one for one in report.findings}
    assert found["voices"].sound
    assert found["sealed"].sound


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (FOUND, "complaint.settle_first"),
        (Find(Finding.UPHELD, "", straight="x"), "complaint.text_missing"),
        (Settle(TODAY, "جلسنا", agreed=True), "complaint.terms_missing"),
        (replace(TRIED, on=TODAY + timedelta(days=1)), "complaint.day_ahead"),
        (replace(HEARD, who=""), "complaint.who_missing"),
        (Help("", "x", solved=True), "complaint.trouble_missing"),
        (Assign(""), "complaint.to_missing"),
        (Escalate(Level.OFFICE, "x"), "complaint.not_higher"),
        (Escalate(Level.AUTHORITY, "x"), "complaint.authority_missing"),
        (Triage(Matter.SERVICE, earlier="V1447-099"), "complaint.no_such_number"),
        (Triage(Matter.SERVICE, same="V1447-001"), "complaint.no_such_number"),
        (Close(Ending.SAME), "complaint.same_missing"),
        (TOLD, "complaint.not_found"),
        (Close(Ending.ANSWERED), "complaint.not_ended"),
        (Close(Ending.SETTLED), "complaint.not_ended"),
        (Reopen("x"), "complaint.not_closed"),
    ],
)
def test_a_step_that_cannot_be_taken_is_said(live, step, code):
    voice = record(live)
    live.unlock(Role.COMPLAINTS)
    with pytest.raises((Invalid, Refused)) as why:
        take(live, voice.id, step)
    codes = [one.code for one in getattr(why.value, "problems", ())] or [why.value.code]
    assert code in codes


def test_a_closed_one_is_opened_again_and_brought_higher(live):
    voice = record(live)
    live.unlock(Role.COMPLAINTS)
    agreed = replace(TRIED, agreed=True, terms="تُصرف لها السلة")
    take(live, voice.id, Help("الرابط", "أُصلح", solved=True), agreed, Close(Ending.SETTLED))
    with pytest.raises(Refused, match=r"complaint\.closed"):
        take(live, voice.id, HEARD)
    open_ = take(live, voice.id, Reopen("لم يُنفَّذ"))
    assert (open_.standing.settled, open_.standing.tried) == (False, True)
    higher = take(live, voice.id, Escalate(Level.AUTHORITY, "x", "المركز الوطني"))
    assert higher.standing.level is Level.AUTHORITY
    with pytest.raises(Invalid):
        take(live, voice.id, Escalate(Level.DIRECTOR, "x"))


@pytest.mark.parametrize(
    ("done", "ending"),
    [
        ((replace(TRIED, agreed=True, terms="تُصرف لها السلة"),), Ending.SETTLED),
        ((TRIED, FOUND, TOLD), Ending.ANSWERED),
    ],
)
def test_what_was_brought_higher_is_not_ended_by_what_was_done_before(live, done, ending):
    voice = record(live)
    live.unlock(Role.COMPLAINTS)
    higher = take(live, voice.id, *done, Escalate(Level.AUTHORITY, "x", "المركز الوطني"))
    assert (higher.standing.told, higher.standing.settled) == (False, False)
    with pytest.raises(Refused, match=r"complaint\.not_ended"):
        take(live, voice.id, Close(ending))


def test_it_is_of_the_file_whose_number_is_named(live):
    live.unlock(Role.RECEPTION)
    person = live.person()
    request = live.request(person)
    voice = record(live, file=f" {person.file_number} ")
    assert (voice.person_id, voice.file_number) == (person.id, person.file_number)
    assert record(live, file=person.file_number, request=request.number).person_id == person.id
    unknown = Identity(IdentityKind.NONE_YET, override_reason="فقدها")
    other = live.person(replace(PERSON, identity=unknown))
    for wrong, code in (
        ({"file": "9999"}, "people.no_file"),
        ({"file": other.file_number, "request": request.number}, "complaint.anothers_file"),
    ):
        with pytest.raises(Invalid) as why:
            record(live, **wrong)
        assert [(one.field, one.code) for one in why.value.problems] == [("file", code)]


def test_the_same_by_two_channels_is_joined(live):
    first = record(live)
    second = record(live, channel=ChannelId.WEBSITE)
    live.unlock(Role.COMPLAINTS)
    number = first.number.lower()
    take(live, second.id, Triage(Matter.CONDUCT, same=number), Close(Ending.SAME))
    view = live.act(Role.COMPLAINTS, live.office.complaints.read, second.id)
    assert (view.standing.same, view.standing.ending) == (first.number, Ending.SAME)


def test_a_nameless_one_is_closed_once_it_was_answered(live):
    voice = record(live, name="", contact="")
    live.unlock(Role.COMPLAINTS)
    take(live, voice.id, TRIED, FOUND, Close(Ending.ANSWERED))


def test_the_office_sets_itself_a_target(live):
    of_delays = ComplaintMatter(matter=Matter.DELAY, days=5)
    chosen = {"complaint_days": 10, "complaint_matters": (of_delays,)}
    office = live.profile.office.model_copy(update=chosen)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    voice = record(live)
    assert read(live, voice.id, Role.COMPLAINTS).due_on == TODAY + timedelta(days=8)
    assert take(live, voice.id, Triage(Matter.DELAY)).due_on == TODAY + timedelta(days=3)
    assert take(live, voice.id, Triage(Matter.CONDUCT)).due_on == TODAY + timedelta(days=8)
    assert take(live, voice.id, Triage(Matter.SERVICE, urgent=True)).due_on is None


# ---- sealed


def test_nothing_that_was_said_stands_in_the_tables(live):
    voice = record(live)
    added = "وعاد يذكر موعدًا آخر"
    live.act(Role.RECEPTION, live.office.complaints.add, AddToVoice(voice.number, added))
    live.unlock(Role.COMPLAINTS)
    take(live, voice.id, replace(HEARD, said="قال ما قال"))
    kept = stored(live)
    for word in (SECRET, VOICE.name, VOICE.contact, VOICE.matter, added, "قال ما قال"):
        assert word not in kept
    view = live.act(Role.COMPLAINTS, live.office.complaints.read, voice.id)
    assert next(line.step for line in view.lines).text == added


@pytest.mark.parametrize("role", [Role.COMPLAINTS, Role.DIRECTOR])
def test_officer_and_director_open_it(live, role):
    voice = record(live)
    view = read(live, voice.id, role)
    assert (view.text, view.unopened) == (SECRET, False)


def test_who_has_no_key_yet_is_told_so_and_given_it_by_who_has(live):
    voice = record(live)
    slot = second_officer(live, Role.COMPLAINTS)
    live.slots = {**live.slots, Role.COMPLAINTS: slot}
    view = read(live, voice.id, Role.COMPLAINTS)
    assert (view.text, view.unopened) == ("", True)
    with pytest.raises(Refused, match=r"complaint\.unopened"):
        live.act(Role.COMPLAINTS, live.office.hearing.handling.mask, voice.id, Mask("x"))
    correct = CorrectKind(VoiceKind.OBJECTION, "x")
    with pytest.raises(Refused, match=r"complaint\.unopened"):
        live.act(Role.COMPLAINTS, live.office.complaints.correct_kind, voice.id, correct)
    with pytest.raises(Refused, match=r"complaint\.unopened"):
        live.act(Role.COMPLAINTS, live.office.hearing.handling.name, voice.id, Name("", "x", "x"))
    live.unlock(Role.DIRECTOR)
    assert read(live, voice.id, Role.COMPLAINTS).text == SECRET


def test_a_new_password_opens_it_too(live):
    voice = record(live)
    live.unlock(Role.COMPLAINTS)
    new = "عنب الطائف في الصيف"
    live.act(Role.COMPLAINTS, live.office.staff.change_password, PASSWORD, new)
    live.lock()
    live.opened = live.call(live.house.gate.unlock, live.slots[Role.COMPLAINTS], new)
    assert live.act(Role.COMPLAINTS, live.office.complaints.read, voice.id).text == SECRET


def test_a_role_that_is_taken_away_takes_the_keys(live):
    voice = record(live)
    slot = live.slots[Role.COMPLAINTS]
    live.unlock(Role.ADMIN)
    roles = frozenset({Role.RECEPTION})
    live.act(Role.ADMIN, live.office.staff.change_roles, slot, roles, None)
    live.unlock(Role.DIRECTOR)
    held = select(SealedKey.holder).where(SealedKey.secret == f"voice:{voice.id}")
    holders = within(live, lambda session: set(session.scalars(held)))
    assert slot not in holders
    assert live.slots[Role.DIRECTOR] in holders


def test_an_opening_reads_only_those_whose_keys_are_not_right(live):
    record(live)
    second = record(live, text="شكوى أخرى")
    live.unlock(Role.COMPLAINTS)
    with loads(VoiceRecord) as read:
        live.unlock(Role.DIRECTOR)
    assert read == []
    within(live, lambda s: s.delete(s.scalars(officers_share(live, second)).one()))
    with loads(VoiceRecord) as read:
        live.unlock(Role.DIRECTOR)
    assert read == [second.id], "and its key is given anew"
    assert within(live, lambda s: s.scalars(officers_share(live, second)).all())


def officers_share(live, voice):
    share = SealedKey.secret == f"voice:{voice.id}"
    return select(SealedKey).where(share, SealedKey.holder == live.slots[Role.COMPLAINTS])


def test_another_kind_is_in_clear_and_back_again(live):
    voice = record(live)
    live.unlock(Role.COMPLAINTS)
    correct = live.office.complaints.correct_kind
    live.act(Role.COMPLAINTS, correct, voice.id, CorrectKind(VoiceKind.SUGGESTION, "اقتراح"))
    assert SECRET in stored(live)
    back = live.act(Role.COMPLAINTS, correct, voice.id, CorrectKind(VoiceKind.COMPLAINT, "شكوى"))
    assert back.text == SECRET
    assert SECRET not in stored(live)
    other = record(live, kind=VoiceKind.SUGGESTION)
    live.unlock(Role.COMPLAINTS)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        take(live, other.id, HEARD)


# ---- about whom


def test_about_the_officer_it_is_the_directors(live):
    voice = record(live, about_staff_id=live.slots[Role.COMPLAINTS])
    second = second_officer(live, Role.COMPLAINTS)
    assert read(live, voice.id, Role.DIRECTOR).text == SECRET
    for slot in (live.slots[Role.COMPLAINTS], second):
        live.slots = {**live.slots, Role.COMPLAINTS: slot}
        with pytest.raises(Refused, match=r"complaint\.unknown"):
            read(live, voice.id, Role.COMPLAINTS)
        assert live.act(Role.COMPLAINTS, live.office.hearing.handling.page, Filter.OPEN).rows == ()
        assert live.act(Role.COMPLAINTS, live.office.hearing.handling.waiting) == 0


def test_about_the_director_it_is_whom_the_board_named(live):
    voice = record(live, about_staff_id=live.slots[Role.DIRECTOR])
    assert read(live, voice.id, Role.COMPLAINTS).text == SECRET
    auditor = live.slots[Role.AUDITOR]
    assert read(live, voice.id, Role.AUDITOR).masked
    named = NameForBoard(auditor, "6", TODAY)
    live.unlock(Role.COMPLAINTS)
    live.act(Role.DIRECTOR, live.office.hearing.handling.name_for_board, named)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        read(live, voice.id, Role.COMPLAINTS)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        read(live, voice.id, Role.DIRECTOR)
    assert read(live, voice.id, Role.AUDITOR).text == SECRET
    take(live, voice.id, HEARD, role=Role.AUDITOR)
    assert live.act(Role.AUDITOR, live.office.hearing.handling.named).minutes == "6"
    other = record(live)
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        take(live, other.id, HEARD, role=Role.AUDITOR)


def test_whom_the_board_may_name(live):
    live.unlock(Role.DIRECTOR)
    handling = live.office.hearing.handling
    assert live.act(Role.DIRECTOR, handling.named).decided_on is None
    may_be = live.act(Role.ADMIN, handling.nameable)
    assert set(may_be) == {live.slots[Role.COMPLAINTS], live.slots[Role.AUDITOR]}
    wrong = NameForBoard(live.slots[Role.DIRECTOR], "", TODAY + timedelta(days=1))
    with pytest.raises(Invalid) as why:
        live.act(Role.ADMIN, handling.name_for_board, wrong)
    assert [one.field for one in why.value.problems] == ["staff_id", "minutes", "decided_on"]


def test_whom_it_is_about_is_learned_later(live):
    voice = record(live)
    live.unlock(Role.COMPLAINTS)
    name = live.office.hearing.handling.name
    for wrong in (Name("", "", "x"), Name("x", "", ""), Name("nobody", "", "x")):
        with pytest.raises(Invalid):
            live.act(Role.COMPLAINTS, name, voice.id, wrong)
    assert live.act(Role.COMPLAINTS, name, voice.id, Name("", "الصندوق", "قال")) is True
    officer = Name(live.slots[Role.COMPLAINTS], "", "ورد في نصها")
    assert live.act(Role.COMPLAINTS, name, voice.id, officer) is False
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        live.act(Role.COMPLAINTS, live.office.complaints.read, voice.id)
    view = read(live, voice.id, Role.DIRECTOR)
    assert (view.text, view.keeper, view.about_desk) == (SECRET, "director", "الصندوق")
    name = live.office.hearing.handling.name
    live.act(Role.DIRECTOR, name, voice.id, Name("", "مكتب المتابعة", "قال"))
    view = read(live, voice.id, Role.DIRECTOR)
    assert (view.keeper, view.about_desk) == ("director", "مكتب المتابعة")


def test_a_text_that_names_its_author_is_masked(live):
    voice = record(live, name="", contact="", text="أنا أم خالد وأشكو")
    live.unlock(Role.COMPLAINTS)
    with pytest.raises(Invalid):
        live.act(Role.COMPLAINTS, live.office.hearing.handling.mask, voice.id, Mask(""))
    mask = live.office.hearing.handling.mask
    view = live.act(Role.COMPLAINTS, mask, voice.id, Mask("مستفيدة تشكو"))
    assert view.text == "مستفيدة تشكو"
    assert view.lines[0].step.original == "أنا أم خالد وأشكو"
    seen = read(live, voice.id, Role.DIRECTOR)
    assert (seen.text, seen.lines[0].step.original) == ("مستفيدة تشكو", "")
    assert "أم خالد" not in stored(live)
    live.unlock(Role.COMPLAINTS)
    view = live.act(Role.COMPLAINTS, mask, voice.id, Mask("شكوى من مستفيدة"))
    assert view.text == "شكوى من مستفيدة"
    assert [line.step.original for line in view.lines] == ["أنا أم خالد وأشكو"] * 2


def test_the_log_of_acts_says_nothing_of_one_about_its_reader(live):
    voice = record(live, about_staff_id=live.slots[Role.DIRECTOR])
    other = record(live)

    def logged(role):
        live.unlock(role)
        wanted = WantedActs(action="complaint.record")
        return [line.about for line in live.act(role, live.office.acts.page, wanted).rows]

    assert logged(Role.DIRECTOR) == [other.number]
    assert logged(Role.AUDITOR) == [other.number, voice.number]


def test_a_complaint_of_before_is_sealed_where_the_office_opens(live):
    live.unlock(Role.RECEPTION)
    voice = live.act(Role.RECEPTION, live.office.complaints.record, VOICE)

    def put_in_clear(session):
        row = session.get(VoiceRecord, voice.id)
        row.text, row.public, row.about_staff_id = SECRET, "", live.slots[Role.COMPLAINTS]
        row.name = row.contact = row.matter = row.about_desk = ""
        for key in session.scalars(select(SealedKey)):
            session.delete(key)

    within(live, put_in_clear)
    assert SECRET in stored(live)
    live.unlock(Role.RECEPTION)
    assert SECRET not in stored(live)
    assert read(live, voice.id, Role.DIRECTOR).text == SECRET


@pytest.mark.local  # SQLite's own plan
def test_the_open_complaints_are_read_without_those_that_are_over(live):
    live.unlock()
    open_ = select(VoiceRecord.id).where(
        VoiceRecord.kind == VoiceKind.COMPLAINT.value,
        VoiceRecord.state.in_([one.value for one in FILTERS[Filter.OPEN]]),
    )

    def plan(session):
        said = str(open_.compile(session.get_bind(), compile_kwargs={"literal_binds": True}))
        return [row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {said}"))]

    assert any("voice_state (kind=? AND state=?)" in line for line in within(live, plan))
