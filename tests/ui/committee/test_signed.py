"""Minutes are read before they are signed, and the paper that was signed in ink is given out."""

import pytest

from desktop.core.committee.minutes import MINUTES
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.places import PageId

INKED = b"%PDF-1.7 signed in ink"


@pytest.fixture
def held(open_office):
    live = open_office("haqal")
    held = live.sitting()
    live.act(Role.SECRETARY, live.office.committee.close, held.id)
    return live, held


def test_a_member_reads_and_prints_the_minutes_before_signing(seat, held):
    live, sitting = held
    room = seat(Role.MEMBER, live)
    page = room.go("committee")
    assert page.acts.read.isVisible()
    assert not page.acts.minutes.isVisible()  # a number of the office's is the secretary's to take
    page.acts.read.click()
    room.rest()
    shown = room.page(PageId.PRINT)
    assert shown._place == places.Preview(MINUTES, sitting.id)
    assert shown.view.pages == 1
    assert shown.print_button.isVisible()


def test_who_reads_decisions_saves_the_paper_signed_in_ink(seat, held, tmp_path):
    live, sitting = held
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    assert not page.acts.keep.isVisible()
    live.act(Role.SECRETARY, live.office.signing.keep_scan, sitting.id, INKED)
    page.shown_again()
    room.rest()
    assert page.acts.keep.isVisible()
    page.acts.save_scan(tmp_path / "minutes")
    room.rest()
    assert (tmp_path / "minutes.pdf").read_bytes() == INKED
