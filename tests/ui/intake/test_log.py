"""The log of all days, read as it is scrolled."""

from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts import paged


def test_the_log_is_read_a_page_at_a_time_and_keeps_up_with_the_desk(seat, live, monkeypatch):
    def record(name):
        command = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, name=name)
        live.act(Role.RECEPTION, live.office.visits.record, command)
        live.advance(minutes=1)

    for at in range(5):
        record(str(at))
    monkeypatch.setattr(paged, "PAGE", 2)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Logged(Serves.ENQUIRY))
    assert [row.name for row in page.table.model.rows] == ["4", "3"]
    record("بينهما")
    for _ in range(3):
        page.table.neared_end.emit()
        room.rest()
    assert [row.name for row in page.table.model.rows] == list("43210")
    page.shown_again()
    room.rest()
    assert [row.name for row in page.table.model.rows] == ["بينهما", *"4321"]
