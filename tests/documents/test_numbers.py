"""Numbers: none twice, none lost, anew with each Hijri year."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.hijri import HijriDate
from desktop.core.committee.terms import OpenSitting
from desktop.core.documents.numbers import Series, next_number
from desktop.core.documents.records import NumberRow
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.work import Action, Role
from tests.offices import PERSON

#: 1 Muharram 1448 by Umm al-Qura.
NEW_YEAR = HijriDate(1448, 1, 1).to_gregorian()


def give(live, kind):
    office = live.office

    def act():
        with office.doors.work(live.actor(Role.RECEPTION), Action.VISIT_RECORD) as tx:
            return next_number(tx, kind)

    return live.call(act)


@pytest.mark.parametrize(
    ("series", "first", "second", "next_year"),
    [
        (Series.FILE, "0001", "0002", "0003"),
        (Series.REQUEST, "1447-0001", "1447-0002", "1448-0001"),
        (Series.OUTGOING, "1/1447", "2/1447", "1/1448"),
        (Series.PRINT, "P0001-1447", "P0002-1447", "P0001-1448"),
        (Series.SITTING, "1/1447", "2/1447", "1/1448"),
        (Series.VOICE, "V001-1447", "V002-1447", "V001-1448"),
    ],
)
def test_each_series_has_its_shape_and_its_year(live, series, first, second, next_year):
    assert [give(live, series), give(live, series.value)] == [first, second]
    live.at(NEW_YEAR)
    assert give(live, series) == next_year


def test_the_year_turns_at_midnight_in_riyadh(live):
    live.at(NEW_YEAR - timedelta(days=1), hour=23)
    assert give(live, Series.REQUEST) == "1447-0001"
    live.advance(minutes=59)
    assert give(live, Series.REQUEST) == "1447-0002"
    live.advance(minutes=1)  # 21:00 UTC of the day before
    assert give(live, Series.REQUEST) == "1448-0001"


def test_a_clock_set_back_gives_no_number_twice(live):
    live.at(NEW_YEAR)
    assert give(live, Series.REQUEST) == "1448-0001"
    live.at(date(2026, 3, 1))
    assert give(live, Series.REQUEST) == "1447-0001"
    live.at(NEW_YEAR)
    assert give(live, Series.REQUEST) == "1448-0002"


def test_the_series_do_not_mix(live):
    assert [give(live, s) for s in Series] == [
        "0001", "1447-0001", "1/1447", "P0001-1447", "1/1447", "V001-1447",
    ]  # fmt: skip


def test_beyond_the_shape_numbers_only_grow_longer(live):
    office = live.office

    def act():
        with office.doors.work(live.actor(Role.RECEPTION), Action.VISIT_RECORD) as tx:
            tx.session.add(
                NumberRow(kind="file", number="9999", year=0, serial=9999, given_at=tx.now)
            )

    live.call(act)
    assert give(live, Series.FILE) == "10000"


def test_what_is_no_series_is_a_bug(live):
    with pytest.raises(ValueError, match="lottery"):
        give(live, "lottery")


def test_refusals_of_every_desk_leave_no_gap(live):
    """A file, a request, a print and a sitting: each tried in vain before it is done."""
    office = live.office
    wrong = replace(PERSON, identity=Identity(IdentityKind.NATIONAL_ID, "1071724369"))
    with pytest.raises(Invalid):
        live.person(wrong)
    person = live.person()
    assert person.file_number == "0001"
    with pytest.raises(Refused):
        live.person(PERSON)
    with pytest.raises(Invalid):
        live.request(person, channel="pigeon")
    request = live.request(person)
    assert request.number == "1447-0001"
    with pytest.raises(Refused):
        live.act(Role.RECEPTION, office.press.issue, "receipt", "nobody")
    with pytest.raises(Refused):
        live.act(Role.RECEPTION, office.press.issue, "flying", request.id)
    with pytest.raises(Refused):
        live.act(Role.MEMBER, office.press.issue, "receipt", request.id)
    printed = live.act(Role.RECEPTION, office.press.issue, "receipt", request.id)
    assert printed.document.number == "P0001-1447"
    with pytest.raises(Invalid):
        live.act(Role.SECRETARY, office.committee.open_sitting, OpenSitting(live.today))
    held = OpenSitting(live.today, ("عضو",))
    assert live.act(Role.SECRETARY, office.committee.open_sitting, held).number == "1/1447"


@pytest.mark.parametrize("failure", [KnownError("x.y"), RuntimeError("bug")])
def test_a_number_of_an_act_that_failed_is_given_again(live, failure):
    office = live.office

    def act():
        with office.doors.work(live.actor(Role.RECEPTION), Action.VISIT_RECORD) as tx:
            next_number(tx, Series.OUTGOING)
            raise failure

    with pytest.raises(type(failure)):
        live.call(act)
    assert give(live, Series.OUTGOING) == "1/1447"
