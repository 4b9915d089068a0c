"""Numbers: none twice, none lost, anew with each Hijri year."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.hijri import HijriDate
from desktop.core.committee.terms import OpenSitting
from desktop.core.documents.numbers import Series, next_number, read_number
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
        (Series.INCOMING, "1/1447", "2/1447", "1/1448"),
        (Series.PRINT, "P1447-0001", "P1447-0002", "P1448-0001"),
        (Series.SITTING, "1/1447", "2/1447", "1/1448"),
        (Series.VOICE, "V1447-001", "V1447-002", "V1448-001"),
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
        "0001", "1447-0001", "1/1447", "1/1447", "P1447-0001", "1/1447", "V1447-001",
        "S1447-0001", "O1447-0001", "T1447-001", "H1447-001",
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
    assert printed.document.number == "P1447-0001"
    with pytest.raises(Invalid):
        live.act(Role.SECRETARY, office.committee.open_sitting, OpenSitting(live.today))
    assert live.sitting().number == "1/1447"


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


SPELLINGS = (
    "1447-0001", "1447-1", "1447/1", "1/1447", "0001/1447", "1447 0001", "١٤٤٧-٠٠٠١", "١٤٤٧/١",
    "۱۴۴۷–۰۰۰۱", "\u20661447-0001\u2069", "\u200f1447\u200e-\u200f0001",
    "1447\u20110001", "14470001", "1447ـ0001", "١ــ١٤٤٧",
    " طلب رقم 1447-0001 ", "رقم الطلب: ١/١٤٤٧", "#1447-0001", "1447 - 1", "1447.0001",
)  # fmt: skip


@pytest.mark.parametrize("typed", SPELLINGS)
def test_a_requests_number_is_read_in_any_way(typed):
    assert read_number(Series.REQUEST, typed) == "1447-0001"


@pytest.mark.parametrize(
    ("series", "typed", "kept"),
    [
        (Series.REQUEST, "1447-12345", "1447-12345"),
        (Series.REQUEST, "1447/1448", "1447-1448"),
        (Series.FILE, "٧", "0007"),
        (Series.FILE, "ملف رقم 0012", "0012"),
        (Series.PRINT, "P1448-0017", "P1448-0017"),
        (Series.PRINT, "p 17 / ١٤٤٨", "P1448-0017"),
        (Series.PRINT, "17-1448", "P1448-0017"),
        (Series.PRINT, "P0017-1448", "P1448-0017"),
        (Series.OUTGOING, "١٧/١٤٤٨", "17/1448"),
        (Series.OUTGOING, "1448-17", "17/1448"),
        (Series.VOICE, "v3-1448", "V1448-003"),
        (Series.VOICE, "شكوى: 3/1448", "V1448-003"),
        (Series.SITTING, "1448/3", "3/1448"),
    ],
)
def test_numbers_of_every_series_are_read(series, typed, kept):
    assert read_number(series, typed) == kept
    assert read_number(series, kept) == kept


@pytest.mark.parametrize(
    "typed", ["", "نورة", "1447", "1447-", "1447-0", "0551234567", "1447/07/01", "1447-1 أو 2",
              "1999-5", "X1447-1", "1" * 5000, "1447-1234567"],
)  # fmt: skip
def test_what_is_no_requests_number_is_none(typed):
    assert read_number(Series.REQUEST, typed) == ""
