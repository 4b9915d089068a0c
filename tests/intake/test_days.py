"""A day of the desk: opened, closed with what it leaves over, and never a bar."""

from datetime import date

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.days.prints import DAY_CLOSING
from desktop.core.intake.days.terms import CloseDay, LeftOver, OpenDay
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role

LEFT = LeftOver(waiting=2, backup=1)


def act(live, name, *more):
    return live.act(Role.RECEPTION, getattr(live.office.days, name), *more)


def test_a_day_is_opened_closed_and_opened_again(live):
    with pytest.raises(Refused, match=r"intake\.day_open"):
        act(live, "open") and act(live, "open")
    closed = act(live, "close", CloseDay(LEFT, "حضر مندوب الصيانة"))
    assert [type(line.step) for line in closed.lines] == [OpenDay, CloseDay]
    assert closed.last.step.left.counts == {"waiting": 2, "backup": 1}
    with pytest.raises(Refused, match=r"intake\.day_closed"):
        act(live, "close", CloseDay(LeftOver()))
    assert len(act(live, "open").lines) == 3
    assert act(live, "read", live.today).lines == act(live, "read", live.today).lines


def test_a_day_that_nobody_opened_is_closed_and_one_goes_on_without(live):
    live.act(Role.RECEPTION, live.office.visits.record, RecordVisit(Purpose.ENQUIRY, "phone"))
    assert act(live, "close", CloseDay(LeftOver())).last.step.left.counts == {}
    live.act(Role.RECEPTION, live.office.visits.record, RecordVisit(Purpose.ENQUIRY, "phone"))


def test_midnight_begins_another_day(live):
    live.at(date(2026, 12, 31), hour=23)
    act(live, "open")
    live.advance(minutes=59)
    assert act(live, "read", live.today).last is not None
    live.advance(minutes=1)
    assert (live.today, act(live, "read", live.today).last) == (date(2027, 1, 1), None)
    act(live, "open")
    live.at(date(2026, 12, 31), hour=22)  # a clock set back
    with pytest.raises(Refused, match=r"intake\.day_open"):
        act(live, "open")


def test_a_day_is_closed_after_midnight_too_and_no_earlier_one(live):
    live.at(date(2026, 12, 31), hour=23)
    act(live, "open")
    live.advance(minutes=65)
    closed = live.act(
        Role.RECEPTION, live.office.days.close, CloseDay(LeftOver()), date(2026, 12, 31)
    )
    assert [type(line.step) for line in closed.lines] == [OpenDay, CloseDay]
    assert act(live, "read", date(2027, 1, 1)).last is None
    for day in (date(2026, 12, 30), date(2027, 1, 2)):
        with pytest.raises(Refused, match=r"intake\.day_over"):
            live.act(Role.RECEPTION, live.office.days.close, CloseDay(LeftOver()), day)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""), ("\u202eنص\u202c", "نص"), ("نص\x00ان", "نصان"), ("سطر\nثانٍ", "سطر\nثانٍ"),
        ("س" * 601, None),
    ],
)  # fmt: skip
def test_a_note_is_cleaned_or_refused_whole(live, typed, kept):
    if kept is None:
        with pytest.raises(Invalid):
            act(live, "close", CloseDay(LEFT, typed))
        assert act(live, "read", live.today).last is None
    else:
        assert act(live, "close", CloseDay(LEFT, typed)).last.step.note == kept


def test_the_record_counts_the_visits_by_purpose_and_state(live):
    visits = live.office.visits
    for purpose in (Purpose.ENQUIRY, Purpose.ENQUIRY, Purpose.COMPLAINT):
        line = RecordVisit(purpose, ChannelId.INTERVIEW)
        live.act(Role.RECEPTION, visits.record, line)
    live.act(Role.RECEPTION, visits.arrive, RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW))
    act(live, "close", CloseDay(LEFT))
    print_ = live.act(Role.RECEPTION, live.office.press.issue, DAY_CLOSING, live.today.isoformat())
    _row, data = live.act(Role.DIRECTOR, live.office.documents.frozen, print_.document.id)
    assert '"name":"استفسار","count":3' in data
    assert '"name":"شكوى","count":1' in data
    assert '"name":"بالانتظار","count":1' in data
    assert '"name":"مراجعون لم تنته مراجعتهم","count":2' in data
    assert print_.pages == 1


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RECEPTION}))
def test_others_neither_open_nor_close(live, role):
    for name, *more in (("open",), ("close", CloseDay(LEFT))):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, getattr(live.office.days, name), *more)
