"""The day's log: a line for each who came, in order, by the day in Riyadh."""

from datetime import date

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.intake.visits.terms import (
    Correct,
    Priority,
    Purpose,
    RecordVisit,
    VisitState,
)
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work import Role
from tests.offices import STAFF


def record(live, **more):
    given = {"purpose": Purpose.ENQUIRY, "channel": ChannelId.INTERVIEW, **more}
    return live.act(Role.RECEPTION, live.office.visits.record, RecordVisit(**given))


def names(live, day):
    rows = live.act(Role.DIRECTOR, live.office.visits.of_day, day)
    return [row.name for row in rows]


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_is_a_line_and_none_of_them_a_request(live, purpose):
    row = record(live, purpose=purpose, name="سعاد", note="عن الطلب", priority=Priority.ELDER)
    said = row.purpose, row.name, row.note, row.priority
    assert said == (purpose, "سعاد", "عن الطلب", Priority.ELDER)
    assert (row.state, row.turn, row.ended_at) == (VisitState.SERVED, 0, row.at)
    assert row.staff == STAFF[Role.RECEPTION].name
    assert live.act(Role.RECEPTION, live.office.visits.of_day, live.today) == [row]
    assert live.act(Role.RECEPTION, live.office.intake.counts).active == 0


def test_an_enquiry_needs_no_name(live):
    assert record(live).name == ""


def test_a_day_is_a_day_in_riyadh(live):
    live.at(date(2026, 3, 1), hour=23)
    record(live, name="قبل منتصف الليل")
    live.advance(minutes=59)
    record(live, name="قبله بدقيقة")
    live.advance(minutes=1)
    record(live, name="بعده")
    assert names(live, date(2026, 3, 1)) == ["قبل منتصف الليل", "قبله بدقيقة"]
    assert names(live, date(2026, 3, 2)) == ["بعده"]


def test_an_unknown_channel_leaves_no_line(live):
    with pytest.raises(Invalid) as invalid:
        record(live, channel="pigeon")
    assert [(p.field, p.code) for p in invalid.value.problems] == [
        ("channel", "intake.unknown_channel")
    ]
    assert names(live, live.today) == []


def test_pages_of_the_log_are_its_lines_newest_first(live):
    for at in range(7):
        record(live, name=str(at), purpose=Purpose.ENQUIRY if at % 3 else Purpose.COLLECT_AID)
        live.advance(minutes=at % 2)  # two of a moment now and then
    seen, after = [], None
    while True:
        showing = live.office.visits.showing
        page = live.act(Role.DIRECTOR, showing, Serves.RECEPTION, after, 2)
        seen += [row.name for row in page.rows]
        after = page.following
        if after is None:
            break
        record(live, name="بعد")
        live.advance(minutes=1)
    assert sorted(seen) == list("0123456")
    assert seen[0] == "6"
    enquiries = live.act(Role.DIRECTOR, live.office.visits.showing, Serves.ENQUIRY)
    assert {row.name for row in enquiries.rows} - {"بعد"} == set("1245")


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RECEPTION, Role.DIRECTOR}))
def test_others_neither_write_nor_read_the_log(live, role):
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.visits.of_day, live.today)
    given, visits = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE), live.office.visits
    for act, *more in (
        (visits.record, given),
        (visits.arrive, given),
        (visits.call_next,),
        (visits.queue,),
        *((act, "x") for act in (visits.call, visits.open, visits.serve, visits.leave)),
        (visits.correct, "x", Correct(given, "غلط")),
    ):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, act, *more)


# ---- the queue


def arrive(live, name, priority=None, purpose=Purpose.COLLECT_AID):
    line = RecordVisit(purpose, ChannelId.INTERVIEW, name, priority=priority)
    return live.act(Role.RECEPTION, live.office.visits.arrive, line)


def step(live, name, *more):
    return live.act(Role.RECEPTION, getattr(live.office.visits, name), *more)


def sound(live):
    return live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_whoever_has_a_reason_is_called_first_and_the_others_in_their_turn(live):
    for name, priority in (
        ("أول", None), ("ثانٍ", None), ("مسنّة", Priority.ELDER), ("حامل", Priority.PREGNANT)
    ):  # fmt: skip
        arrive(live, name, priority)
        live.advance(minutes=1)
    queue = step(live, "queue")
    assert [(row.name, row.turn) for row in queue] == [
        ("مسنّة", 3), ("حامل", 4), ("أول", 1), ("ثانٍ", 2)
    ]  # fmt: skip
    called = [step(live, "call_next").name for _ in queue]
    assert called == ["مسنّة", "حامل", "أول", "ثانٍ"]
    assert [row.name for row in step(live, "queue")] == called  # none moves by being called
    with pytest.raises(Refused, match=r"intake\.nobody_waits"):
        step(live, "call_next")


def test_turns_begin_anew_each_day_and_none_is_used_twice(live):
    live.at(date(2026, 3, 1), hour=20)
    first, second = arrive(live, "أ"), arrive(live, "ب")
    step(live, "leave", first.id)
    third = arrive(live, "ج")
    assert [first.turn, second.turn, third.turn] == [1, 2, 3]
    live.at(date(2026, 3, 2), hour=7)
    assert arrive(live, "د").turn == 1
    live.at(date(2026, 3, 1), hour=21)  # a clock set back
    assert arrive(live, "هـ").turn == 4


def test_nobody_waits_from_one_day_into_the_next(live):
    first, second = date(2026, 3, 1), date(2026, 3, 2)
    live.at(first, hour=23)
    waits, served = arrive(live, "تنتظر"), arrive(live, "عند الموظف", purpose=Purpose.NEW_REQUEST)
    step(live, "open", served.id)
    live.advance(minutes=59)
    late = arrive(live, "قبل منتصف الليل")
    assert [row.name for row in step(live, "queue")] == ["تنتظر", "عند الموظف", late.name]
    assert step(live, "unended").count == 0
    live.advance(minutes=1)
    assert step(live, "queue") == []
    with pytest.raises(Refused, match=r"intake\.nobody_waits"):
        step(live, "call_next")
    left = step(live, "unended")
    assert (left.count, left.since) == (3, first)
    arrive(live, "اليوم")
    assert step(live, "call_next").name == "اليوم"
    for name in ("call", "open"):
        with pytest.raises(Refused, match=r"intake\.visit_earlier_day"):
            step(live, name, waits.id)
    person = live.person()
    today = record(live, purpose=Purpose.NEW_REQUEST, person_id=person.id)
    assert today.id != served.id  # who was forgotten yesterday is nobody's visit of today
    step(live, "leave", waits.id)
    step(live, "serve", served.id)
    live.at(date(2026, 3, 3))
    left = step(live, "unended")
    assert (left.count, left.since) == (2, first)
    step(live, "leave", late.id)
    assert step(live, "unended").since == second
    assert sound(live)


#: The steps that bring a visit somewhere, and each step that it then refuses, by its code.
REFUSED = [
    ((), ("undo_call", "bring_back"), "waits"),
    (("call",), ("call", "bring_back"), "called"),
    (("call", "open"), ("call", "undo_call"), "serving"),
    (("call", "open", "serve"), ("call", "undo_call", "open", "serve", "leave"), "served"),
    (("leave",), ("call", "undo_call", "open", "serve", "leave"), "left"),
    (("call", "leave"), ("call", "open"), "left"),
]


@pytest.mark.parametrize(("taken", "tried", "state"), REFUSED)
def test_a_step_that_cannot_follow_is_refused_and_nothing_is_lost(live, taken, tried, state):
    visit = arrive(live, "سعاد")
    for name in taken:
        step(live, name, visit.id)
    before = live.act(Role.RECEPTION, live.office.visits.read, visit.id)
    for name in tried:
        if (name, state) == ("bring_back", "serving"):
            continue
        with pytest.raises(Refused, match=rf"intake\.visit_{state}") as refused:
            step(live, name, visit.id)
        if state in ("called", "serving", "served"):
            assert refused.value.params["staff"] == STAFF[Role.RECEPTION].name
    assert live.act(Role.RECEPTION, live.office.visits.read, visit.id) == before
    assert sound(live)


def test_a_call_and_a_leaving_are_taken_back(live):
    visit = arrive(live, "سعاد")
    step(live, "call", visit.id)
    waits = step(live, "undo_call", visit.id)
    assert (waits.state, waits.server, waits.turn) == (VisitState.WAITING, "", 1)
    gone = step(live, "leave", visit.id)
    assert gone.state is VisitState.LEFT
    assert gone.ended_at is not None
    back = step(live, "bring_back", visit.id)
    assert (back.state, back.turn, back.ended_at) == (VisitState.WAITING, 1, None)
    step(live, "open", visit.id)
    served = step(live, "serve", visit.id, "أُبلغت بالموعد")
    assert (served.note, served.server) == ("أُبلغت بالموعد", STAFF[Role.RECEPTION].name)
    steps = live.act(Role.DIRECTOR, live.office.visits.read, visit.id).lines
    assert [type(line.step).__name__ for line in steps] == [
        "Arrived", "Called", "CallUndone", "Left", "Returned", "Opened", "Served"
    ]  # fmt: skip
    assert sound(live)
    with pytest.raises(Refused, match=r"intake\.visit_no_turn"):
        step(live, "bring_back", record(live).id)


def test_a_new_request_of_whom_the_desk_serves_is_the_same_visit(live):
    visit = arrive(live, "سعاد", purpose=Purpose.NEW_REQUEST)
    step(live, "open", visit.id)
    person = live.person()
    row = record(live, purpose=Purpose.NEW_REQUEST, name="سعاد", person_id=person.id)
    assert (row.id, row.state, row.file_number) == (
        visit.id, VisitState.SERVING, person.file_number
    )  # fmt: skip
    again = record(live, purpose=Purpose.NEW_REQUEST, person_id=person.id)
    assert again.id == visit.id
    other = record(live, purpose=Purpose.ENQUIRY)  # a call meanwhile
    assert other.id != visit.id
    assert sound(live)


def test_a_correction_keeps_both_lines(live):
    row = record(live, name="سعاد", note="الهاتف")
    right = RecordVisit(Purpose.ASK_AFTER_REQUEST, ChannelId.PHONE, "سعاد علي", note="عن الصرف")
    after = live.act(Role.RECEPTION, live.office.visits.correct, row.id, Correct(right, "سهو"))
    assert (after.purpose, after.name, after.corrected) == (right.purpose, right.name, True)
    _first, told = live.act(Role.DIRECTOR, live.office.visits.read, row.id).lines
    assert (told.step.before.note, told.step.after, told.step.why) == ("الهاتف", right, "سهو")
    assert sound(live)


LINE = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "سعاد")
WRONG = [
    (Correct(LINE, "سهو"), "line.note", "intake.correction_same"),
    (Correct(RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "هند"), " \u200f "), "why",
     "intake.correction_why"),
    (Correct(RecordVisit(Purpose.ENQUIRY, "pigeon"), "سهو"), "line.channel",
     "intake.unknown_channel"),
    (Correct(RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "س" * 121), "سهو"), "line.name",
     "work.text_long"),
    (Correct(RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, priority=Priority.UNSTATED), "سهو"),
     "line.priority", "intake.priority_unstated"),
    (Correct(RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "هند"), "س" * 301), "why",
     "work.text_long"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "field", "code"), WRONG)
def test_a_correction_that_is_wrong_changes_nothing(live, given, field, code):
    row = live.act(Role.RECEPTION, live.office.visits.record, LINE)
    with pytest.raises(Invalid) as invalid:
        live.act(Role.RECEPTION, live.office.visits.correct, row.id, given)
    assert [(p.field, p.code) for p in invalid.value.problems] == [(field, code)]
    assert live.act(Role.RECEPTION, live.office.visits.of_day, live.today) == [row]


#: What is typed into a name or a note, and what is kept of it; None: it is not taken.
TYPED = [
    ("", ""),
    ("\u202eسعاد\u202c \u200f", "سعاد"),
    ("سعاد\x00علي", "سعادعلي"),
    ("جوال ٠٥0۵", "جوال ٠٥0۵"),
    ("  سعاد\n علي ", "سعاد علي"),
    ("س" * 500, None),
    ("س" * 50_000, None),
]


@pytest.mark.parametrize("act", ["record", "arrive"])
@pytest.mark.parametrize(("typed", "kept"), TYPED)
def test_what_is_typed_is_cleaned_or_refused_whole(live, typed, kept, act):
    line = RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW, typed, note=typed)
    if kept is None:
        with pytest.raises(Invalid) as invalid:
            step(live, act, line)
        assert {p.field for p in invalid.value.problems} == {"name", "note"}
        assert names(live, live.today) == []
    else:
        row = step(live, act, line)
        assert (row.name, row.note) == (kept, kept)


@pytest.mark.local
def test_a_visit_that_is_not_where_its_steps_lead_is_found(live):
    visit = arrive(live, "سعاد")

    def spoil():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.get(VisitRecord, visit.id).state = "served"

    live.call(spoil)
    assert not sound(live)
