"""A distribution by keyboard, as many families as there are."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.kit import scene
from tests.aid.goods import families, giving, stocked
from tests.ui.rooms import spin


def begin(room, count):
    """Make a list of so many families, and open its day; returns page and families."""
    people = families(room.live, count)
    day = giving(room.live, stocked(room.live, count)).row.id
    page = room.go(places.GivingDay(day))
    page.field.setFocus()
    return page, people, day


def typed(room, page, text):
    """Type into the field and press Enter: whoever is meant stands on the card."""
    if text.isascii():
        QTest.keyClicks(page.field, text)
    else:
        page.field.insert(text)  # no keys of a plain keyboard
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    room.rest()


def enter(room, page):
    """Press Enter once the card was seen: who is on it is handed theirs."""
    while not scene.seen(page.give):
        spin(20)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    room.rest()


def hand_out(room, page, people):
    """Hand all of them theirs, by number, last digits or name in turn."""
    for at, person in enumerate(people):
        identity = person.form.identity.number
        typed(room, page, (person.file_number, identity, identity[-5:])[at % 3])
        assert page.name.text() == person.form.name.full
        enter(room, page)
        assert page.field.text() == ""
        assert page.field.hasFocus()


def taken(room, day):
    """Return how many took."""
    return room.live.act(Role.RECEPTION, room.live.office.givings.read, day).row.taken
