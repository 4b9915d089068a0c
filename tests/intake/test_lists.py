"""The lists of requests: by pages that are the whole put together, each with its own reply date."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy import text as sql_text

from desktop.core.intake import records
from desktop.core.intake.clock import Replies, reply
from desktop.core.intake.facts import Facts
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.standing import ACTIVE, Listing, Wait
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.vocabulary import Serves, StepId
from desktop.core.work import Role
from tests.offices import NOW, PERSON

SOMEBODY = replace(
    PERSON,
    name=PersonName("نورة", "سعد", "علي", "السبيعي"),
    identity=Identity(IdentityKind.PASSPORT, "A1234567"),
    mobile="0551112233",
)


def numbers(live, beginning, size=60):
    found, after = [], None
    while True:
        page = live.act(Role.RECEPTION, live.office.intake.numbered, beginning, after, size)
        found += [row.number for row in page.rows]
        after = page.following
        if after is None or len(found) > 60:
            return found


def test_requests_are_found_by_how_their_number_begins(live):
    person = live.person()
    for _ in range(3):
        live.request(person)
        live.advance(minutes=1)
    assert numbers(live, "1447-") == ["1447-0003", "1447-0002", "1447-0001"]
    assert numbers(live, "1447-", 2) == numbers(live, "1447-", 1) == numbers(live, "1447-")
    assert numbers(live, "1447-0002") == ["1447-0002"]
    assert numbers(live, "1447_") == numbers(live, "1447-")  # one of the marks between its parts
    assert numbers(live, "%") == numbers(live, "447") == []


@pytest.mark.parametrize("days", [0, 40])
def test_a_list_tells_each_request_its_own_reply_date(live, days):
    person = live.person()
    asked = []
    for _ in range(2):
        request = live.request(person)
        live.upto(request.id, StepId.COMPLETION)
        asked.append(live.read(request.id))
        live.advance(days=days)
    found = live.act(Role.RECEPTION, live.office.intake.page, Listing())
    listed = {row.number: row.reply_on for row in found.rows}
    assert listed == {one.number: one.reply and one.reply.date for one in asked}
    assert len(set(listed.values())) == (2 if days else 1)


def test_replies_of_one_listing_are_what_each_would_be(live):
    calendar, profile = shipped_calendar(2025, 2027), live.profile
    replies = Replies(calendar)
    moments: list[datetime | None] = [None, NOW, NOW]
    for moment in moments:
        facts = Facts(signed_at=moment, completed_at=moment, referred_at=moment)
        assert replies.of(profile, facts) == reply(profile.reply, facts, calendar)


def test_pages_of_requests_are_the_list_urgent_ones_first(live):
    person = live.person()
    for at in range(7):
        live.request(person, urgent_reason="لا مأوى" if at == 5 else "")
        live.advance(minutes=1)
    live.upto(live.request(person).id, StepId.REFERRAL)
    seen, after = [], None
    while True:
        page = live.act(Role.RECEPTION, live.office.intake.page, Listing(), after, 3)
        seen += [row.number for row in page.rows]
        after = page.following
        if after is None:
            break
    assert seen == [f"1447-{n:04d}" for n in (6, 1, 2, 3, 4, 5, 7, 8)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1447-0002", [2]),
        ("٠٠٠٢", [2]),
        ("0001", [1]),  # the request's number, and the first person's file
        ("نوره السبيعى", [2]),
        ("الحربي", [1]),
        ("حربي سبيعي", []),
        ("٪", [1, 2]),
        ("\u2066١٤٤٧/٠٠٠٢\u2069", [2]),  # as the window shows it, copied with its marks
        ("9" * 60_000, []),
        ("نورة " * 20_000, [2]),
    ],
)
def test_a_list_is_searched_by_number_file_and_name(live, text, found):
    live.request(live.person())
    live.advance(minutes=1)
    live.request(live.person(SOMEBODY))
    page = live.act(Role.RECEPTION, live.office.intake.page, Listing(text=text))
    assert [row.number for row in page.rows] == [f"1447-{n:04d}" for n in found]


def pages(live, listing, size):
    found, after = [], None
    while True:
        page = live.act(Role.RECEPTION, live.office.intake.page, listing, after, size)
        found += [row.number for row in page.rows]
        after = page.following
        if after is None:
            return found


@pytest.mark.parametrize(
    ("listing", "found"),
    [
        (Listing(text="نورة"), [1, 2, 3]),
        (Listing(text="1447-000"), [1, 2, 3]),
        (Listing(text="الحربي"), []),
        (Listing(frozenset({Wait.SIGNATURE}), text="نورة"), [1, 3]),
        (Listing(frozenset({Wait.SIGNATURE, Wait.BODY})), [1, 2, 3]),
        (Listing(frozenset({Wait.PAPERS})), [1, 3]),
        (Listing(done=True, text="نورة"), [4]),
        (Listing(tag=Serves.POLICY_TEXT), [1, 2, 3, 4]),
        (Listing(tag=Serves.SIGNATURE), [2, 4]),
        (Listing(tag=Serves.NOTIFICATION), [4]),
        (Listing(tag=Serves.REPLY_CLOCK), [4]),
        (Listing(tag=Serves.SIGNATURE, text="1447-0004"), [4]),
        (Listing(tag=Serves.SIGNATURE, text="نورة"), [2, 4]),
        (Listing(tag=Serves.POLICY_TEXT, text="1447-0001"), [1]),
    ],
)
def test_a_list_is_the_same_however_common_what_it_asks_for_is(live, monkeypatch, listing, found):
    """Few requests are asked for by their ids; among many the list is walked."""
    person = live.person(SOMEBODY)
    for step in (None, StepId.REFERRAL, None, StepId.DELIVERY):
        request = live.request(person, urgent_reason="لا مأوى" if step is None else "")
        if step is not None:
            live.upto(request.id, step)
        live.advance(minutes=1)
    wanted = {f"1447-{number:04d}" for number in found}
    whole = pages(live, listing, 60)
    assert set(whole) == wanted
    assert len(whole) == len(wanted)
    for few in (0, 2_000):
        monkeypatch.setattr(records, "FEW", few)
        assert pages(live, listing, 2) == whole


def test_a_step_taken_often_hides_no_other_request(live, monkeypatch):
    monkeypatch.setattr(records, "FEW", 2)
    requests = [live.request(live.person()), live.request(live.person(SOMEBODY))]
    for request in requests:
        for _ in range(4):
            live.take(request.id, live.papers())
    found = pages(live, Listing(tag=Serves.PAPERS_CHECK), 60)
    assert sorted(found) == sorted(request.number for request in requests)


@pytest.mark.local  # SQLite's own plan
def test_no_reading_of_a_few_reads_every_request(live):
    """The requests of those found at the desk are reached by person, not by their state."""
    request = live.request()
    theirs = select(RequestRecord).where(
        RequestRecord.person_id.in_(["a", request.person.id]), records.stands(ACTIVE)
    )

    def plan():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            bind = tx.session.get_bind()
            text = str(theirs.compile(bind, compile_kwargs={"literal_binds": True}))
            return [row[3] for row in tx.session.execute(sql_text(f"EXPLAIN QUERY PLAN {text}"))]

    assert any("request_person" in line for line in live.call(plan))


def test_what_lists_ask_for_follows_every_step_and_the_check_sees_it_changed(live):
    request = live.request()

    def kept():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            row = tx.session.get_one(RequestRecord, request.id)
            return row.urgency, row.papers_missing, row.awaiting_signature

    assert live.call(kept) == (1, True, True)
    live.step(request.id, StepId.VERIFICATION)
    assert live.call(kept) == (1, False, True)
    live.sign(request.id)
    assert live.call(kept) == (1, False, False)

    def tamper():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.get_one(RequestRecord, request.id).papers_missing = True

    live.call(tamper)
    assert not live.act(Role.AUDITOR, live.office.reports.check).sound
