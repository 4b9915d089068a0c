"""The file for who helps with the PC: read before it is saved, and nothing of anybody in it."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.base import log
from desktop.core.people.terms import PersonName
from desktop.core.work import Role
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.support import SupportSheet
from tests.offices import PERSON, STAFF

#: What is planted in every kind of text that the office keeps or the PC remembers.
CANARY = "زقمريب"


def shown(desk):
    desk.key(Qt.Key.Key_F1)
    desk.rest()
    (sheet,) = desk.window.findChildren(ShortcutHelp)
    desk.press(sheet.offers[1])
    (support,) = desk.window.findChildren(SupportSheet)
    desk.rest()
    return support


def test_it_tells_versions_and_codes_and_not_one_word_of_anybody(desk, live, tmp_path):
    desk.sit(Role.RECEPTION)
    name = PersonName(CANARY, CANARY, CANARY, CANARY)
    live.opened = None
    office = desk.window._desk.office
    actor = desk.window._desk.actor
    live.call(office.people.register, actor, replace(PERSON, name=name, note=CANARY))
    live.call(office.drafts.save, actor, "visit:new", {"person": {"note": CANARY}})
    log.event("printer.failed", code="printer.offline")
    log.event("printer.failed", code="printer.offline")
    desk.window._preferences.put("printing", "printer", CANARY)
    desk.window._preferences.put("window", "theme", CANARY)
    support = shown(desk)
    text = support.shown.toPlainText()
    for part in ("versions", "schema", "timings", "sizes", "errors", "screens", "settings"):
        assert f"[{part}]" in text
    assert "person = 1" in text
    assert "printer.failed INFO printer.offline = 2" in text
    assert CANARY not in text
    planted = (PERSON.identity.number, PERSON.mobile[1:], *(one.name for one in STAFF.values()))
    assert not [one for one in (*planted, str(live.folder), live.folder.name) if one in text]
    file = tmp_path / "support.txt"
    assert not file.exists()
    support.keep(file)
    desk.rest()
    assert file.read_text("utf-8") == text


def test_where_it_cannot_be_saved_it_says_so_and_stays(desk, live, tmp_path):
    desk.sit(Role.RECEPTION)
    support = shown(desk)
    for place in (tmp_path / "nowhere" / "x.txt", live.folder / "x.txt"):
        support.keep(place)
        desk.rest()
        assert desk.window.messages.texts()
        assert support.isVisible()
        assert not place.exists()


def test_of_a_closed_office_it_tells_the_pc_alone(desk):
    desk.rest()
    desk.window.show_support()
    (support,) = desk.window.findChildren(SupportSheet)
    desk.rest()
    text = support.shown.toPlainText()
    assert "[versions]" in text
    assert "[schema]" not in text
