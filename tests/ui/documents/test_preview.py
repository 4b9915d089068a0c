"""Pages larger than the view: where they are read from, and where the bar leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.policy.loader import load_shipped
from desktop.printing.render import render
from desktop.printing.samples import sample
from desktop.ui.parts.pages_view import PagesView


@pytest.fixture
def view(qtbot):
    made = PagesView()
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(400, 400)
    qtbot.addWidget(made)
    made.show()
    form = sample("receipt", load_shipped()[0].profile)
    made.set_pdf(render("receipt", form).pdf)
    return made


def test_a_page_wider_than_the_view_begins_at_its_right(view):
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    bar = view.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(0)
    begin = view.grab().toImage()
    assert view._across() == bar.maximum()
    bar.setValue(bar.maximum())
    assert view._across() == 0
    assert view.grab().toImage() != begin
