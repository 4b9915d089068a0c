"""The quick look behind the open office: silent where all is good, lasting where it is not."""

import pytest

from desktop.base.errors import KnownError
from desktop.core.work import Action, Change
from desktop.ui.shell.quick_check import QuickCheck
from tests.ui.shell.conftest import unlock


class Pieces:
    """Pieces that count how often they were looked at; the last may be bad."""

    def __init__(self, count, *, bad=False):
        self.count, self.bad, self.seen = count, bad, 0

    def __call__(self):
        for _ in range(self.count):
            self.seen += 1
            yield
        if self.bad:
            raise KnownError("storage.damaged")


@pytest.fixture
def window(make_window, monkeypatch, qtbot):
    """A window whose office is looked through at once."""
    window = make_window()
    window.quick_check = QuickCheck(window.tasks, window.messages, first_ms=0)
    return window


def come_in(window, pieces, qtbot):
    window.gate.read_through = pieces
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: window.is_open)


def test_what_is_good_is_not_spoken_of(window, qtbot):
    pieces = Pieces(3)
    come_in(window, pieces, qtbot)
    qtbot.waitUntil(lambda: window.quick_check.over)
    assert pieces.seen == 3
    assert window.messages.texts() == []


def test_what_is_bad_is_said_and_stays_over_pages_and_esc_until_the_lock(window, qtbot):
    come_in(window, Pieces(2, bad=True), qtbot)
    qtbot.waitUntil(lambda: bool(window.messages.texts()))
    (told,) = window.messages.texts()
    assert "تلف" in told
    assert "نسخة احتياطية" in told
    window.messages.clear()
    window.messages.clear_trouble()
    window.room.go("people")
    assert window.messages.texts() == [told]
    window.lock()
    assert window.messages.texts() == []


def test_locking_breaks_it_off_and_it_is_begun_anew(window, qtbot):
    pieces = Pieces(10_000)
    come_in(window, pieces, qtbot)
    qtbot.waitUntil(lambda: pieces.seen > 2)
    window.lock()
    assert window.quick_check.over
    qtbot.waitUntil(lambda: window.tasks.idle)
    seen = pieces.seen
    qtbot.wait(200)
    assert pieces.seen == seen
    come_in(window, again := Pieces(2), qtbot)
    qtbot.waitUntil(lambda: window.quick_check.over)
    assert again.seen == 2


def test_what_the_gate_has_to_say_stays(window, qtbot):
    window.gate.notes = ("الساعة متأخرة", "القرص ممتلئ")
    come_in(window, None, qtbot)
    window.room.go("people")
    assert window.messages.texts() == ["الساعة متأخرة", "القرص ممتلئ"]
    window.messages.withdraw("الساعة متأخرة")
    assert window.messages.texts() == ["القرص ممتلئ"]


def test_what_was_wrong_before_somebody_came_in_is_not_told_on(window, qtbot):
    window.messages.fail("لا يُقرأ ملف المفاتيح الآن")
    window.messages.warn("تعذّر حفظ ما كُتب أخيرًا")
    come_in(window, None, qtbot)
    assert window.messages.texts() == []


def test_that_nothing_can_be_saved_is_said_until_something_is(window, qtbot):
    window.gate.notes = ("الساعة متأخرة", "القرص ممتلئ")
    window.gate.until_saved = "القرص ممتلئ"
    come_in(window, None, qtbot)
    window.tasks.announce(Change(Action.VISIT_RECORD, "1"))
    qtbot.waitUntil(lambda: window.messages.texts() == ["الساعة متأخرة"])
