"""The sidebar gives way before a page of it is out of view."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from desktop.ui.pages import PAGES
from desktop.ui.shell.nav_item import NavItem
from desktop.ui.shell.sidebar import Sidebar


@pytest.fixture
def sidebar(dressed, qtbot):
    made = Sidebar()
    qtbot.addWidget(made)
    made.set_pages([spec for spec in PAGES if spec.listed])
    made.set_person("منيرة بنت حمود الغنيمان", "موظفة الاستقبال", "جمعية البر الخيرية بمركز حقال")
    made.show()
    return made


@pytest.mark.parametrize(
    ("height", "rail"), [(492, True), (594, True), (740, False), (748, False), (844, False)]
)
def test_every_page_is_in_view(sidebar, height, rail):
    sidebar.fold(rail=rail)
    sidebar.setFixedHeight(height)
    QApplication.processEvents()
    items = sidebar.findChildren(NavItem)
    below = max(item.mapTo(sidebar, QPoint(0, item.height())).y() for item in items)
    foot = sidebar.lock_button if sidebar._avatar.isHidden() else sidebar._avatar
    assert below <= foot.mapTo(sidebar, QPoint()).y()


def test_who_it_is_stands_in_one_line(sidebar):
    sidebar.fold(rail=False)
    QApplication.processEvents()
    assert sidebar._name.shown() == "منيرة … الغنيمان"
    assert sidebar._job.shown() == sidebar._job.text()
    assert sidebar._name.height() < 2 * sidebar._name.fontMetrics().height()
