"""What is entered in a sheet is sent once, however the key that sends it is pressed, and nothing of
it is kept then; what is refused stands as it was typed. Each sheet has an office of its own.
"""

import traceback
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import shiboken6
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import text

from desktop.ui import kit
from desktop.ui.kit import scene
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.typed import raw
from tests.ui import tour as tours
from tests.ui.rooms import painted, spin
from tests.ui.test_sheets import press, sheets_of
from tests.ui.whole import fill, rows

#: What is pressed, with the seconds that go by before it; "act" is Enter on the button.
ONCE = ((0.0, "act"),)
WAYS = {
    "Ctrl+S twice": ((0.0, "Ctrl+S"), (0.09, "Ctrl+S")),
    "Enter twice": ((0.0, "act"), (0.09, "act")),
    "Ctrl+S, and again when it is done": ((0.0, "Ctrl+S"), (None, "Ctrl+S")),
    "Ctrl+S, then Esc": ((0.0, "Ctrl+S"), (0.05, "Esc")),
    "Ctrl+S, then Ctrl+L": ((0.0, "Ctrl+S"), (0.05, "Ctrl+L")),
}
#: What a window that locks and opens leaves in the log by itself.
DOORS = ("session.unlock", "session.lock")
#: Sheets that leave their place, and what for.
APART = {
    "home.drafts._ask": "the draft that is asked about is none of the list",
    "shell.practising._ask_away": "the practice office is left",
    "staff.staff._ask_close": "the account is closed by which the office is opened again",
    "RenewKeysSheet": "every key of the office is made anew, for which it is closed",
}


@dataclass
class Told:
    """What came of a sheet: acts in the log, drafts that are kept, what lies open, faults."""

    acts: Counter = field(default_factory=Counter)
    drafts: set = field(default_factory=set)
    sheets: list = field(default_factory=list)
    wrong: list = field(default_factory=list)
    long: bool = False


@contextmanager
def guarded(window, folder):
    """Answer for file dialogs; yield the bugs that are reported."""
    bugs = []
    with pytest.MonkeyPatch.context() as patch:
        saved, chosen = str(folder / "ملف"), str(folder)
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (saved, ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
        patch.setattr(QDesktopServices, "openUrl", lambda *_: True)
        patch.setattr(window.tasks, "_crash", lambda why: bugs.append(traceback.format_exc()))
        patch.setattr(window, "show_crash", lambda why: bugs.append(repr(why)))
        yield bugs


def kept(tour):
    """Return the acts in the log, by kind, and the names of the drafts."""
    desk = tour.window._desk

    def read():
        with desk.office.doors.unaudited(desk.actor) as tx:
            acts = tx.session.scalars(text("SELECT action FROM audit"))
            drafts = tx.session.scalars(text("SELECT page FROM draft"))
            return Counter(one for one in acts if one not in DOORS), set(drafts)

    return tour.live.call(read)


def opened(tour, name):
    """Open a sheet and fill it whole, with time to see it."""
    with pytest.MonkeyPatch.context() as patience:
        patience.setattr(scene, "seen", lambda *_given: True)
        tour.window.quick_check.stop()
        sheet = tour.show(next(one for one in sheets_of(tour) if one.name == name))
        fill(sheet)
        spin(1)
        for one in sheet.findChildren(Kept):
            one._keeper.flush()
        tour.rest()
    return sheet


def act_of(sheet):
    """Return the button that sends what is entered: a dangerous one has no key of its own."""
    shown = [b for b in sheet.findChildren(kit.Button) if b.isVisible() and b.isEnabled()]
    danger = (b for b in shown if b.property("kind") == "danger")
    return sheet.act if sheet.act in shown else next(danger, None)


def typed(sheet):
    return {row.name: str(raw(row.field)) for row in rows(sheet) if _is_shown(row.field)}


def _is_shown(part: Any):
    return part.isVisible() and not isinstance(part, kit.SignaturePad | kit.PasswordField)


def sent(touring, folder, hurry, name, keys):
    """Send a sheet by keys, and tell what came of it."""
    told = Told()
    with touring() as tour, guarded(tour.window, folder) as bugs:
        window, sheet = tour.window, opened(tour, name)
        act, before = act_of(sheet), typed(sheet)
        if act is None:
            return told
        acts, _ = kept(tour)
        begun = Counter()
        listener = _counting(begun, told)
        window.tasks.started.connect(listener)
        window.messages.clear()
        scene.changed(window)
        painted(window)
        hurry.now += 1
        for wait, key in keys:
            if wait is None:
                tour.rest()
                painted(window)
            hurry.now += wait or 0.09
            own = key == "act" or (key == "Ctrl+S" and act is not sheet.act)
            if own and shiboken6.isValid(act):
                act.setFocus()
            press(window, "Return" if own else key)
        for _ in range(4):
            spin(5)
            tour.rest()
        window.tasks.started.disconnect(listener)
        if not window.is_open:
            tour.enter()
        now, told.drafts = kept(tour)
        told.acts = now - acts
        told.sheets = [type(one).__name__ for one in tour._sheets() if one.isVisible()]
        told.wrong += bugs
        told.wrong += [f"begun twice: {what}" for what, times in begun.items() if times > 1]
        if shiboken6.isValid(sheet) and sheet.isVisible() and typed(sheet) != before:
            told.wrong.append("what was typed changed")
        tour.dismiss()
    return told


def _counting(begun, told):
    def begins(running):
        if running.operation.busy is not None:
            begun[str(getattr(running.operation.work, "func", running.operation.work))] += 1
        told.long = told.long or running.operation.long is not None

    return begins


def faults(touring, folder, hurry, name):
    """Yield in which way a sheet comes to something else than by one press."""
    once = sent(touring, folder, hurry, name, ONCE)
    yield from (f"once: {what}" for what in once.wrong)
    for way, keys in WAYS.items():
        leaves = keys[-1][1] in ("Esc", "Ctrl+L")
        if once.long and leaves:
            continue  # long work is asked to stop, or goes on behind the lock
        told = sent(touring, folder, hurry, name, keys)
        yield from (f"{way}: {what}" for what in told.wrong)
        if told.acts != once.acts:
            yield f"{way}: did {dict(told.acts)}, not {dict(once.acts)}"
        if told.drafts and once.acts and not once.drafts:
            yield f"{way}: what was sent is kept: {told.drafts}"
        if not leaves and told.sheets != once.sheets:
            yield f"{way}: left {told.sheets}, not {once.sheets}"


def walk(touring, folder, hurry, stops):
    found = {
        one.name: [*faults(touring, folder, hurry, one.name)]
        for one in stops
        if one.name not in APART
    }
    return {name: what for name, what in found.items() if what}


def every(touring):
    with touring() as tour:
        return sheets_of(tour)


def test_some_sheets_are_sent_once(touring, hurry, tmp_path):
    some = tours.some(every(touring), seconds=8)
    assert walk(touring, tmp_path, hurry, some) == {}


@pytest.mark.full
def test_every_sheet_is_sent_once(touring, hurry, tmp_path):
    assert walk(touring, tmp_path, hurry, every(touring)) == {}
