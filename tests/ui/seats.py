"""A seat at the PC of a real office, for any role, with all pages of the window."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.work import Role
from tests.ui.rooms import WorkRoom, spin


@pytest.fixture
def seat(qtbot, dressed, open_office):
    """Sit down as somebody: ``seat(Role.SECRETARY, live)`` (an office of haqal by default)."""

    def sit(role=Role.RECEPTION, live=None, policy="haqal", size=(1366, 768)):
        live = live or open_office(policy)
        room = WorkRoom(live.house, live.unlock(role))
        room.live = live
        room.resize(*size)
        qtbot.addWidget(room)
        room.show()
        room.activateWindow()
        qtbot.waitExposed(room)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is room)
        room.rest()
        return room

    return sit


def texts(widget):
    """Everything that is written on a widget's labels in view, as one text, spaces being spaces."""
    from PySide6.QtWidgets import QLabel

    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(shown).replace("\N{NO-BREAK SPACE}", " ")


def sheet_of(room, kind):
    """Return the sheet of a kind that lies over the window."""
    spin(1)
    found = [one for one in room.findChildren(kind) if isinstance(one, QWidget)]
    assert len(found) == 1
    return found[0]
