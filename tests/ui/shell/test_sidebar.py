"""The sidebar gives way before a page of it is out of view."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop.core.work import Role
from desktop.core.work.roles import Actor
from desktop.ui.pages import PAGES
from desktop.ui.shell.nav_item import NavItem
from desktop.ui.shell.sidebar import Sidebar, place_keys
from tests.ui.rooms import spin

NAME, JOB = "منيرة بنت حمود الغنيمان", "موظفة الاستقبال"


@pytest.fixture
def sidebar(dressed, qtbot):
    """Return a sidebar for somebody with some roles."""

    def of(*roles):
        made = Sidebar()
        qtbot.addWidget(made)
        actor = Actor("x", NAME, JOB, frozenset(roles))
        made.set_pages([spec for spec in PAGES if spec.listed and spec.allowed(actor)])
        made.set_person(NAME, JOB, "جمعية البر الخيرية بمركز حقال")
        made.show()
        return made

    return of


def out_of_view(sidebar, height, *, rail):
    """Return how many pixels of the last page are out of view."""
    sidebar.fold(rail=rail)
    sidebar.setFixedHeight(height)
    spin(60)
    items = sidebar.findChildren(NavItem)
    below = max(item.mapTo(sidebar, QPoint(0, item.height())).y() for item in items)
    foot = sidebar.lock_button if sidebar._avatar.isHidden() else sidebar._avatar
    return max(below - foot.mapTo(sidebar, QPoint()).y(), 0)


@pytest.mark.parametrize("height", [594, 740, 748, 844])
def test_every_page_of_all_roles_is_in_view(sidebar, height):
    assert out_of_view(sidebar(*Role), height, rail=height < 620) == 0


@pytest.mark.parametrize("role", list(Role))
def test_every_page_of_a_role_is_in_view_in_the_smallest_window(sidebar, role):
    assert out_of_view(sidebar(role), 492, rail=True) == 0


@pytest.mark.parametrize("role", list(Role))
def test_every_page_of_a_role_has_a_key(sidebar, role):
    assert all(place_keys(place) for place in range(1, len(sidebar(role).ids()) + 1))


def test_a_page_is_a_button_that_says_whether_it_is_in_view(sidebar):
    shown = sidebar(*Role)
    shown.mark("reception")
    told = {
        item.spec.id: QAccessible.queryAccessibleInterface(item)
        for item in shown.findChildren(NavItem)
    }
    assert {one.role() for one in told.values()} == {QAccessible.Role.PushButton}
    said, open_ = QAccessible.Text.Description, "الصفحة المعروضة"
    assert [name for name, one in told.items() if one.text(said) == open_] == ["reception"]
    shown.mark("home")
    assert [name for name, one in told.items() if one.text(said) == open_] == ["home"]


def test_who_it_is_stands_in_one_line(sidebar):
    shown = sidebar(Role.RECEPTION)
    shown.fold(rail=False)
    QApplication.processEvents()
    assert shown._name.shown() == "منيرة … الغنيمان"
    assert shown._job.shown() == shown._job.text()
    assert shown._name.height() < 2 * shown._name.fontMetrics().height()
