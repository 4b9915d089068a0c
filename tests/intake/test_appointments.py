"""Appointments: agreed, moved, called off; who comes becomes a visit."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.appointments.records import AppointmentRecord
from desktop.core.intake.appointments.terms import AppointmentState, SetAppointment, Whom
from desktop.core.intake.visits.terms import Purpose, VisitState
from desktop.core.work import Action, Role

AT = datetime(2026, 3, 3, 7, tzinfo=UTC)


def act(live, name, *more, role=Role.RECEPTION):
    return live.act(role, getattr(live.office.appointments, name), *more)


def agree(live, at=AT, name="سعاد", **more):
    given = {"purpose": Purpose.NEW_REQUEST, "whom": Whom.RESEARCHER, **more}
    return act(live, "agree", SetAppointment(at=at, name=name, **given))


def sound(live):
    return live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_who_comes_waits_in_their_turn(live):
    person = live.person()
    row = agree(live, name="", file_number=person.file_number)
    assert (row.name, row.file_number) == (person.form.name.full, person.file_number)
    live.advance(days=2)
    visit = act(live, "came", row.id)
    assert (visit.state, visit.turn, visit.person_id) == (VisitState.WAITING, 1, person.id)
    (after,) = act(live, "of_days", AT.date(), AT.date(), role=Role.RESEARCHER)
    assert after.state is AppointmentState.CAME
    with pytest.raises(Refused, match=r"intake\.appointment_came"):
        act(live, "came", row.id)
    assert len(live.act(Role.RECEPTION, live.office.visits.queue)) == 1
    assert sound(live)


def test_who_did_not_come_agrees_on_another_time(live):
    row = agree(live)
    live.clock.advance(AT - live.clock.now())
    missed = act(live, "missed", row.id)
    assert missed.state is AppointmentState.MISSED
    with pytest.raises(Refused, match=r"intake\.appointment_missed"):
        act(live, "missed", row.id)
    moved = act(live, "move", row.id, AT + timedelta(days=7))
    assert (moved.state, moved.at) == (AppointmentState.SET, AT + timedelta(days=7))
    off = act(live, "cancel", row.id, " سافرت ")
    assert (off.state, off.because) == (AppointmentState.CANCELLED, "سافرت")
    for name, *more in (("move", AT), ("came",), ("missed",), ("cancel", "مرة")):
        with pytest.raises(Refused, match=r"intake\.appointment_cancelled"):
            act(live, name, row.id, *more)
    assert sound(live)


def test_nobody_is_absent_before_the_time_that_was_agreed(live):
    row = agree(live)
    live.clock.advance(AT - timedelta(minutes=1) - live.clock.now())
    with pytest.raises(Refused, match=r"intake\.appointment_ahead"):
        act(live, "missed", row.id)
    live.advance(minutes=1)
    assert act(live, "missed", row.id).state is AppointmentState.MISSED


WRONG = [
    ({"name": " \u200f "}, "name", "intake.appointment_nobody"),
    ({"name": "س" * 121}, "name", "work.text_long"),
    ({"note": "س" * 301}, "note", "work.text_long"),
    ({"file_number": "٩٩٩٩"}, "file_number", "intake.no_such_file"),
    ({"at": AT - timedelta(days=30)}, "at", "intake.appointment_past"),
    ({"at": AT + timedelta(days=400)}, "at", "intake.appointment_far"),
]


@pytest.mark.parametrize(("given", "field", "code"), WRONG)
def test_an_appointment_that_can_not_be_leaves_nothing(live, given, field, code):
    with pytest.raises(Invalid) as invalid:
        agree(live, **given)
    assert [(p.field, p.code) for p in invalid.value.problems] == [(field, code)]
    assert act(live, "of_days", live.today, live.today + timedelta(days=20)) == []


@pytest.mark.parametrize("given", [AT - timedelta(days=30), AT + timedelta(days=400)])
def test_none_is_moved_to_a_day_that_can_not_be(live, given):
    row = agree(live)
    with pytest.raises(Invalid):
        act(live, "move", row.id, given)
    with pytest.raises(Invalid):
        act(live, "cancel", row.id, "\u200f")
    assert act(live, "of_days", AT.date(), AT.date()) == [row]


def test_no_hour_of_today_that_has_passed_is_agreed(live):
    with pytest.raises(Invalid) as invalid:
        agree(live, at=live.clock.now() - timedelta(minutes=1))
    assert [(p.field, p.code) for p in invalid.value.problems] == [
        ("clock", "intake.appointment_hour_past")
    ]
    row = agree(live, at=live.clock.now())
    with pytest.raises(Invalid):
        act(live, "move", row.id, live.clock.now() - timedelta(hours=1))


def test_a_day_ahead_tells_who_is_expected_and_whether_the_office_works(live):
    row, off = agree(live), agree(live, name="هيا")
    act(live, "cancel", off.id, "سافرت")
    day = act(live, "ahead", AT.date())
    assert (day.works, day.expected) == (True, (row,))
    assert not act(live, "ahead", AT.date() + timedelta(days=3)).works  # a Friday


def test_an_erasure_leaves_its_times(live):
    person = live.person()
    row = agree(live, name="سعاد", file_number=person.file_number, note="قريبة أحمد")
    act(live, "cancel", row.id, "مرض سعاد")

    def erase():
        director = live.actor(Role.DIRECTOR)
        with live.office.doors.work(director, Action.PERSON_ERASE, person.id) as tx:
            for desk in live.office.reports._holdings:
                desk.erase(tx, person.id)
            kept = tx.session.get(AppointmentRecord, row.id)
            return kept.name, kept.note, kept.because, kept.at

    assert live.call(erase) == ("", "", "", AT)
    assert sound(live)


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RECEPTION, Role.RESEARCHER}))
def test_others_set_none(live, role):
    given = SetAppointment(AT, Purpose.ENQUIRY, Whom.RECEPTION, "سعاد")
    for name, *more in (("agree", given), ("missed", "x"), ("cancel", "x", "ي"), ("came", "x")):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            act(live, name, *more, role=role)
