"""The evidence pack from the window: asked for on the policy's page, written into a folder."""

from datetime import date

from desktop.core.work import Role
from desktop.ui.places import PageId
from desktop.ui.reports.pack_sheet import PackSheet
from tests.ui.seats import sheet_of


def test_the_pack_is_written_where_it_is_asked_for(seat, tmp_path):
    room = seat(Role.DIRECTOR)
    out = tmp_path / "حزمة"
    out.mkdir()
    page = room.go(PageId.POLICY)
    page.pack.click()
    sheet = sheet_of(room, PackSheet)
    sheet.first.set_value(date(2026, 1, 1))
    sheet.save_in(str(out))
    room.rest()
    assert len(list(out.iterdir())) > 5


def test_who_may_not_make_it_is_not_offered_it(seat):
    assert not seat(Role.RECEPTION).go(PageId.POLICY).pack.isVisible()
