"""The lists of requests: newest first, no more than asked for, each with its own reply date."""

from datetime import datetime

import pytest

from desktop.core.intake.rules import Replies, reply
from desktop.core.intake.terms import Facts, State
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import NOW


def numbers(live, beginning, *limit):
    rows = live.act(Role.RECEPTION, live.office.intake.numbered, beginning, *limit)
    return [row.number for row in rows]


def test_requests_are_found_by_how_their_number_begins(live):
    person = live.person()
    for _ in range(3):
        live.request(person)
        live.advance(minutes=1)
    assert numbers(live, "1447-") == ["1447-0003", "1447-0002", "1447-0001"]
    assert numbers(live, "1447-", 2) == ["1447-0003", "1447-0002"]
    assert numbers(live, "1447-0002") == ["1447-0002"]
    assert numbers(live, "1447_") == numbers(live, "%") == numbers(live, "447") == []


@pytest.mark.parametrize("days", [0, 40])
def test_a_list_tells_each_request_its_own_reply_date(live, days):
    person = live.person()
    asked = []
    for _ in range(2):
        request = live.request(person)
        live.upto(request.id, StepId.COMPLETION)
        asked.append(live.read(request.id))
        live.advance(days=days)
    rows = live.act(Role.RECEPTION, live.office.intake.in_states, frozenset(State))
    listed = {row.number: row.reply_on for row in rows}
    assert listed == {one.number: one.reply and one.reply.date for one in asked}
    assert len(set(listed.values())) == (2 if days else 1)


def test_replies_of_one_listing_are_what_each_would_be(live):
    calendar, profile = shipped_calendar(2025, 2027), live.profile
    replies = Replies(calendar)
    moments: list[datetime | None] = [None, NOW, NOW]
    for moment in moments:
        facts = Facts(signed_at=moment, completed_at=moment, referred_at=moment)
        assert replies.of(profile, facts) == reply(profile.reply, facts, calendar)
