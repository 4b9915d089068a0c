"""What goes from the store into a hand, by the keyboard alone: a basket on a distribution day from
what came in to its closing record, and a device that is lent, goes on and comes back.
"""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.base.clock import today
from desktop.core.aid.goods.devices.terms import DeviceState
from desktop.core.policy.loader import load_shipped
from desktop.core.work import Role
from desktop.ui.kit import scene
from tests.aid.goods import families
from tests.sampling import todays
from tests.ui.journeys.casework import day

POLICIES = tuple(sorted(one.profile.id for one in load_shipped()))
TODAY = todays(POLICIES, len(POLICIES))


@pytest.fixture
def live(open_office, policy):
    return open_office(policy)


def goes(desk, *names):
    """Go to a page of the first one's keys."""
    for name in names:
        desk.room.go(name)
        desk.rest()


def came_in(desk, count):
    """Enter a thing, and what came of it."""
    goes(desk, "store")
    desk.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    form = desk.sheet.form
    desk.fill(form["name"], "سلة غذائية")
    desk.fill(form["kind"], "سلة")
    desk.fill(form["unit"], "سلة")
    desk.go_on()
    desk.press(desk.page.receive)
    form, ends = desk.sheet.form, today(desk.live.clock) + timedelta(days=120)
    desk.fill(form["donor"], "مؤسسة العطاء")
    desk.fill(form["lines.0.quantity"], str(count))
    desk.fill(form["lines.0.expires_on"], day(ends))
    desk.fill(form["condition"], "للأسر داخل النطاق")
    desk.go_on()
    assert desk.page.table.current().left == count


def planned(desk, season):
    """Make a list of all families."""
    goes(desk, "givings")
    desk.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    form = desk.sheet.form
    desk.fill(form["name"], "سلة الشتاء")
    desk.fill(form["day"], day(today(desk.live.clock)))
    desk.fill(form["season"], season)
    desk.go_on()


@pytest.mark.parametrize(
    "policy",
    [
        pytest.param(one, marks=[] if one in TODAY else [pytest.mark.full], id=one)
        for one in POLICIES
    ],
)
def test_a_basket_on_a_distribution_day(desk, live, policy):
    people = families(live, 4)
    desk.sit(Role.STOREKEEPER)
    came_in(desk, 12)
    desk.lock()
    desk.sit(Role.RECEPTION)
    planned(desk, "شتاء ١٤٤٧")
    desk.press(desk.page.begin)
    giving = desk.page
    for person in people[:2]:
        desk.to(giving.field)
        giving.field.insert(person.file_number)
        desk.key(Qt.Key.Key_Return)
        desk.rest()
        assert giving.name.text() == person.form.name.full
        desk.until(lambda: scene.seen(giving.give))
        desk.key(Qt.Key.Key_Return)
        desk.rest()
    desk.shot("giving-day")
    goes(desk, "givings")
    desk.press(desk.page.sheet)
    form = desk.sheet.form
    desk.fill(form["helper"], "سعد الحمد")
    desk.fill(form["first"], "3")
    desk.fill(form["last"], "4")
    desk.fill(form["absent"], "4")
    desk.go_on()
    desk.press(desk.page.close_it)
    form = desk.sheet.form
    desk.fill(form["left.0.quantity"], "8")
    desk.fill(form["second"], "فهد العمر")
    desk.go_on()
    assert desk.sheets  # a difference is asked for its reason
    desk.fill(form["why"], "سلة تلفت في النقل")
    desk.go_on()
    assert desk.page.table.current().closed
    desk.shot("giving-closed")
    desk.press(desk.page.record)
    assert desk.room.current == "print"
    assert "إقفال" in desk.page.heading()[0]
    goes(desk, "givings")
    desk.press(desk.page.absent)
    desk.fill(desk.sheet.form["day"], day(today(live.clock)))
    desk.go_on()
    (again, *_) = desk.page.table.model.rows
    assert (again.families, again.taken, again.season) == (1, 0, "شتاء ١٤٤٧")


@pytest.mark.parametrize("policy", ["kawthar"])
def test_a_device_is_lent_goes_on_and_comes_back(desk, live, policy):
    (family,) = families(live, 1)
    desk.sit(Role.STOREKEEPER)
    goes(desk, "devices")
    desk.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    form = desk.sheet.form
    desk.fill(form["name"], "كرسي متحرك")
    desk.fill(form["serial"], "WC-1001")
    desk.go_on()
    desk.lock()
    desk.sit(Role.RECEPTION)
    goes(desk, "devices")
    page, until = desk.page, today(live.clock) + timedelta(days=60)
    desk.press(page.acts["lend"])
    form = desk.sheet.form
    desk.fill(form["file"], family.file_number)
    desk.fill(form["until"], day(until))
    desk.fill(form["report"], "تقرير ١٢ مستشفى المركز")
    desk.fill(form["guarantee"], "ضمان مكتوب")
    for name in ("ticks", "ticks.1"):
        desk.tick(form[name].field)
    desk.go_on()
    assert page.table.current().state is DeviceState.OUT
    desk.shot("device-out")
    desk.press(page.acts["renew"])
    form = desk.sheet.form
    desk.fill(form["until"], day(until + timedelta(days=30)))
    desk.fill(form["why"], "تقرير حديث")
    desk.go_on()
    assert page.table.current().until == until + timedelta(days=30)
    desk.press(page.acts["back"])
    form = desk.sheet.form
    for name in ("ticks", "ticks.1"):
        desk.tick(form[name].field)
    desk.tick(form["guarantee_returned"].field)
    desk.go_on()
    assert page.table.current().state is DeviceState.HERE
    desk.press(page.acts["print"])
    assert desk.room.current == "print"
    assert desk.page.heading()[0] == "محضر إعادة جهاز معار"
