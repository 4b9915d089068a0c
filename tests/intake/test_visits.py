"""The day's log: a line for each who came, in order, by the day in Riyadh."""

from datetime import date

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.visits.terms import Purpose, RecordVisit
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
    row = record(live, purpose=purpose, name="سعاد", note="عن الطلب", priority=True)
    assert (row.purpose, row.name, row.note, row.priority) == (purpose, "سعاد", "عن الطلب", True)
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
    given = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.visits.record, given)
