"""The store and the lent devices in the window: what came back, what is printed, what is asked."""

from datetime import timedelta

from desktop.core.aid.goods.devices.terms import AddDevice, Asked, LendDevice, Tick
from desktop.core.aid.goods.terms import Issue, Portion
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.goods.device_sheets import DeviceWhySheet
from desktop.ui.goods.store_sheets import ReturnSheet
from desktop.ui.places import PageId
from tests.aid.goods import DESK, KEEPER, SHEET, families, left, stocked
from tests.ui.seats import seat, sheet_of

__all__ = ["seat"]


def _prints(page):
    every = page.card.findChildren(kit.Button)
    return [one for one in every if one.isVisibleTo(page)]


def test_what_came_back_is_in_the_store_again_and_its_slip_is_printed(seat):
    room = seat(Role.STOREKEEPER)
    live, basket = room.live, stocked(room.live, 10)
    live.act(KEEPER, live.office.goods.issue, Issue("قرية", (Portion(basket, 4),), "توزيع"))
    page = room.go("store")
    page.returned.click()
    sheet = sheet_of(room, ReturnSheet)
    sheet.yes.click()
    room.rest()
    assert left(live, basket) == 6
    sheet.form.set_values({"by": "قرية", "lines.0.quantity": 1, "why": "بقيت سلة"})
    sheet.yes.click()
    room.rest()
    assert left(live, basket) == 7
    assert [one.text() for one in _prints(page)] == ["طباعة"] * 3
    _prints(page)[0].click()
    room.rest()
    assert isinstance(room.page(PageId.PRINT)._place, places.Preview)


def test_a_family_is_asked_for_a_device_and_its_record_is_printed(seat):
    room = seat(Role.RECEPTION)
    live, (family,) = room.live, families(room.live, 1)
    device = live.act(KEEPER, live.office.devices.add, AddDevice("كرسي", "WC-9")).row
    day = live.today
    loan = LendDevice(
        family.file_number, day, day + timedelta(days=30), "تقرير 5", SHEET,
        ticks=(Tick.WORKS, Tick.CLEAN),
    )  # fmt: skip
    page = room.go("devices")
    assert not page.acts["print"].isEnabled()
    live.act(DESK, live.office.devices.lend, device.id, loan)
    room.rest()
    page.acts["asked"].click()
    sheet = sheet_of(room, DeviceWhySheet)
    sheet.form.set_values({"note": "يعيدونه الأحد"})
    sheet.yes.click()
    room.rest()
    last = live.act(DESK, live.office.devices.read, device.id).steps[-1].step
    assert last == Asked("يعيدونه الأحد")
    page.acts["print"].click()
    room.rest()
    assert isinstance(room.page(PageId.PRINT)._place, places.Preview)
