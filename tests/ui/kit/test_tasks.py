"""Operations: results in the window's thread, refusals kept on screen, bugs to the crash hook."""

import threading
import weakref
from concurrent.futures import CancelledError, Future
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.base.errors import Invalid, KnownError, Problem
from desktop.base.messages import Messages as Texts
from desktop.ui import kit
from desktop.ui.kit.busy import AFTER_MS, Busy
from desktop.ui.kit.ring import _Ring


class Listener(QObject):
    """A page as an operation sees it."""

    def __init__(self):
        super().__init__()
        self.results = []
        self.refusals = []
        self.threads = set()

    def done(self, result):
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def refused(self, why):
        self.refusals.append(why)


@pytest.fixture
def listener(qapp):
    return Listener()


@pytest.fixture
def wait(tasks, qtbot):
    def idle():
        qtbot.waitUntil(lambda: tasks.idle)

    return idle


def failing(error):
    def work():
        raise error

    return work


def failing_long(error):
    def work(_progress):
        raise error

    return work


def test_work_runs_in_the_lane_and_its_result_comes_to_the_window(tasks, listener, wait):
    seen = []

    def work():
        seen.append(threading.current_thread())
        return 7

    tasks.run(kit.Operation(work=work, done=listener.done))
    wait()
    assert listener.results == [7]
    assert listener.threads == {threading.main_thread()}
    assert seen[0] is not threading.main_thread()


def test_the_button_waits_and_comes_back(tasks, wait, qtbot):
    button = kit.Button("حفظ", kind="primary")
    qtbot.addWidget(button)
    gate = threading.Event()
    tasks.run(kit.Operation(work=partial(gate.wait, 30), busy=button))
    assert not button.isEnabled()
    gate.set()
    wait()
    assert button.isEnabled()


def test_news_is_told_after_success(tasks, voice, wait):
    tasks.run(kit.Operation(work=int, news="حُفظ."))
    wait()
    assert voice.texts() == ["حُفظ."]


def test_a_refusal_is_advice_that_stays(tasks, listener, voice, wait, crashes):
    error = KnownError("storage.disk_full")
    tasks.run(kit.Operation(work=failing(error), done=listener.done, refused=listener.refused))
    wait()
    assert len(voice.texts()) == 1
    assert "أخلِ مساحة" in voice.texts()[0]
    assert listener.refusals == [error]
    assert listener.results == []
    assert crashes == []


def test_an_operation_may_have_a_voice_of_its_own(tasks, voice, wait, qtbot):
    own = kit.Messages()
    qtbot.addWidget(own)
    tasks.run(kit.Operation(work=failing(KnownError("storage.disk_full")), speaker=own))
    wait()
    assert own.texts()
    assert voice.texts() == []


def invalid():
    return Invalid([Problem("name", "staff.name_needed"), Problem("other", "staff.role_needed")])


def test_problems_go_to_their_fields(tasks, voice, wait, qtbot):
    form = kit.Form()
    row = form.row("name", "الاسم", kit.NameField())
    qtbot.addWidget(row)
    row.show()  # what a hidden row has to say is a message
    row.field.set_value("ما كُتب")
    tasks.run(kit.Operation(work=failing(invalid()), form=form))
    wait()
    assert row.error == "اكتب اسم الموظف."
    assert row.field.value() == "ما كُتب"


def test_problems_without_a_form_are_said(tasks, voice, wait):
    tasks.run(kit.Operation(work=failing(invalid())))
    wait()
    assert "اكتب اسم الموظف." in voice.texts()[0]


def test_a_bug_goes_to_the_crash_hook(tasks, wait, crashes, voice):
    tasks.run(kit.Operation(work=failing(ZeroDivisionError())))
    wait()
    assert isinstance(crashes[0], ZeroDivisionError)
    assert voice.texts() == []


def test_long_work_reports_and_stops(tasks, wait, voice, qtbot):
    reached = threading.Event()

    def long(progress):
        for step in range(1_000_000):
            progress(step, 1_000_000)
            reached.set()
            threading.Event().wait(0.001)

    moves = []
    running = tasks.run(kit.Operation(long=long, title="نسخ"))
    running.moved.connect(lambda done, total: moves.append((done, total)))
    qtbot.waitUntil(reached.is_set)
    qtbot.waitUntil(lambda: bool(moves))
    running.stop()
    wait()
    assert moves[-1][0] < 1_000_000
    assert "أُوقف" in voice.texts()[0]


def test_work_that_core_cancels_is_told_as_stopped(tasks, wait, voice, crashes):
    tasks.run(kit.Operation(work=failing(CancelledError())))
    wait()
    assert "أُوقف" in voice.texts()[0]
    assert crashes == []


def test_changes_are_told_from_any_thread(tasks, qtbot, listener):
    tasks.changed.connect(listener.done)
    thread = threading.Thread(target=tasks.announce, args=("person.update",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: listener.results == ["person.update"])
    assert listener.threads == {threading.main_thread()}


def test_a_burst_is_told_once_when_short_work_is_over(tasks, wait):
    bursts = []
    gate = threading.Event()
    tasks.settled.connect(bursts.append)
    tasks.run(kit.Operation(work=partial(gate.wait, 30)))
    for change in range(5):
        tasks.changed.emit(change)
    wait_some = threading.Timer(0.2, gate.set)
    wait_some.start()
    wait()
    assert bursts == [(0, 1, 2, 3, 4)]
    assert gate.is_set()


def test_an_endless_burst_is_told_all_the_same(tasks, wait, qtbot):
    bursts = []
    tasks.settled.connect(bursts.append)
    every = QTimer(tasks)
    every.timeout.connect(lambda: tasks.changed.emit("more"))
    every.start(10)
    qtbot.waitUntil(lambda: len(bursts) >= 2, timeout=10_000)
    every.stop()
    wait()


def test_a_closed_lane_is_advice_not_a_crash(voice, crashes, qtbot, listener):
    def submit(_work):
        raise KnownError("storage.closed")

    tasks = kit.Tasks(submit, Texts(), voice, crashes.append)
    tasks.run(kit.Operation(work=int, done=listener.done))
    qtbot.waitUntil(lambda: tasks.idle)
    assert "يُغلق" in voice.texts()[0]
    assert crashes == []


def test_a_window_that_is_gone_hears_nothing(lane, voice, crashes, caplog):
    gate = threading.Event()
    tasks = kit.Tasks(lane, Texts(), voice, crashes.append)
    tasks.run(kit.Operation(work=partial(gate.wait, 30)))
    shiboken6.delete(tasks)
    gate.set()
    lane.close()
    assert caplog.records == []


def test_what_is_under_way_is_kept_back_and_delivered(tasks, listener, wait):
    gate = threading.Event()
    tasks.changed.connect(listener.refused)

    def work():
        assert gate.wait(30)
        return "kept"

    tasks.run(kit.Operation(work=work, done=listener.done))
    tasks.hold()
    tasks.run(kit.Operation(work=lambda: "now", done=listener.done))
    tasks.announce("change")
    gate.set()
    wait()
    assert listener.results == ["now"]
    assert listener.refusals == []
    tasks.release(deliver=True)
    assert listener.results == ["now", "kept"]
    assert listener.refusals == ["change"]


def test_what_was_kept_back_for_somebody_else_is_forgotten(tasks, listener, wait):
    tasks.run(kit.Operation(work=int, done=listener.done))
    tasks.hold()
    wait()
    tasks.release(deliver=False)
    assert listener.results == []


def test_the_result_of_what_a_closed_sheet_began_goes_to_nobody(tasks, crashes, wait):
    sheet, button, gate = Listener(), kit.Button("حفظ"), threading.Event()
    tasks.run(kit.Operation(work=partial(gate.wait, 30), done=sheet.done, busy=button))
    tasks.run(kit.Operation(work=failing(KnownError("storage.disk_full")), refused=sheet.refused))
    shiboken6.delete(button)
    shiboken6.delete(sheet)
    gate.set()
    wait()
    assert (sheet.results, sheet.refusals, crashes) == ([], [], [])


@pytest.mark.parametrize("long", [False, True])
def test_the_lane_holds_nothing_of_the_window(voice, crashes, qtbot, long):
    """What lost its last holder in the lane would be taken apart in the middle of anything."""
    lane = []

    def submit(work):
        lane.append((work, Future()))
        return lane[-1][1]

    tasks = kit.Tasks(submit, Texts(), voice, crashes.append)
    page, button = Listener(), kit.Button("حفظ")
    qtbot.addWidget(button)
    work = {"long": failing_long(None)} if long else {"work": int}
    tasks.run(kit.Operation(**work, done=page.done, busy=button))
    lane[0][1].set_result(7)
    qtbot.waitUntil(lambda: tasks.idle)
    assert page.results == [7]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gone = weakref.ref(page)
    del page
    assert gone() is None
    assert len(lane) == 1


def test_who_began_long_work_hears_how_it_ended_when_they_come_in_again(tasks, voice, wait):
    gate = threading.Event()

    def work(_progress):
        assert gate.wait(30)

    tasks.run(kit.Operation(long=work, title="نسخة"))
    assert tasks.goes_on == ["نسخة"]
    tasks.hold("سارة")
    gate.set()
    wait()
    tasks.release(deliver=False)
    tasks.tell_ended("نورة")
    assert voice.texts() == []
    tasks.run(kit.Operation(long=failing_long(KnownError("storage.disk_full")), title="أخرى"))
    tasks.hold("نورة")
    wait()
    tasks.release(deliver=False)
    tasks.tell_ended("سارة")
    (said,) = voice.texts()
    assert "نسخة" in said
    tasks.tell_ended("نورة")
    (failed,) = voice.texts()
    assert failed == f"أخرى · {Texts().of(KnownError('storage.disk_full'))}"
    tasks.tell_ended("نورة")
    assert voice.texts() == [failed]


def test_work_that_goes_on_while_another_is_in_is_told_to_who_began_it(
    tasks, listener, voice, wait
):
    gate = threading.Event()

    def work(_progress):
        assert gate.wait(30)

    tasks.run(kit.Operation(long=work, title="نسخة", done=listener.done))
    tasks.hold("سارة")
    tasks.release(deliver=False)  # her pages go
    tasks.hold("سارة")
    for whose in ("نورة", "هند"):
        tasks.release(deliver=False)
        tasks.tell_ended(whose)
        tasks.hold(whose)
    tasks.release(deliver=False)
    tasks.tell_ended("هند")
    gate.set()
    wait()
    assert (voice.texts(), listener.results) == ([], [])
    tasks.hold("هند")
    tasks.release(deliver=False)
    tasks.tell_ended("سارة")
    (said,) = voice.texts()
    assert "نسخة" in said


def test_who_comes_back_while_their_work_goes_on_hears_how_it_ended(tasks, voice, wait):
    gate = threading.Event()

    def work(_progress):
        assert gate.wait(30)

    tasks.run(kit.Operation(long=work, title="نسخة"))
    tasks.hold("سارة")
    tasks.release(deliver=False)
    tasks.tell_ended("سارة")
    gate.set()
    wait()
    assert len(voice.texts()) == 1


def test_who_may_open_its_page_hears_and_finds_what_long_work_came_to(tasks, wait):
    told = []

    def news(found):
        told.append(found)
        return "أُخذت"

    tasks.run(kit.Operation(long=lambda _: 7, title="نسخة", page="backup", news=news))
    tasks.hold("سارة")
    wait()
    tasks.release(deliver=False)
    tasks.tell_ended("نورة", {"home"})
    assert (told, tasks.behind.results) == ([], {"backup": 7})
    for whose in ("هند", "منى", "سارة", "سارة"):
        tasks.tell_ended(whose, {"home", "backup"})
    assert told == [7, 7]  # to the first who may, and to who began it


def test_many_operations_in_a_row(tasks, listener, wait):
    for number in range(200):
        tasks.run(kit.Operation(work=(lambda n=number: n), done=listener.done))
    wait()
    assert listener.results == list(range(200))


def test_the_keyboard_waits_for_its_button_and_comes_back(tasks, wait, show):
    holder = QWidget()
    box = QVBoxLayout(holder)
    button, other = kit.Button("حفظ"), kit.Button("حذف")
    box.addWidget(button)
    box.addWidget(other)
    show(holder)
    button.setFocus()
    gate = threading.Event()
    tasks.run(kit.Operation(work=partial(gate.wait, 30), busy=button))
    assert QApplication.focusWidget() is holder  # not the next button: Space must press nothing
    (ring,) = holder.findChildren(_Ring)
    assert ring.geometry().intersected(other.geometry()).isEmpty()
    assert ring.geometry().contains(button.geometry())
    gate.set()
    wait()
    assert QApplication.focusWidget() is button


def test_a_failure_is_taken_back_when_its_button_is_pressed_again(tasks, voice, wait, qtbot):
    button = kit.Button("استعادة")
    qtbot.addWidget(button)
    tasks.run(kit.Operation(work=failing(KnownError("vault.wrong_password")), busy=button))
    wait()
    assert len(voice.texts()) == 1
    tasks.run(kit.Operation(work=int, busy=button))
    wait()
    assert voice.texts() == []


def test_a_button_that_works_long_turns_a_mark_in_its_place(tasks, show, qtbot):
    button = show(kit.Button("حفظ المستند", kind="primary"))
    geometry = button.geometry()
    until = threading.Event()
    tasks.run(kit.Operation(work=partial(until.wait, 5), busy=button))
    assert not [one for one in button.children() if isinstance(one, Busy) and one.isVisible()]
    qtbot.wait(AFTER_MS + 40)
    (mark,) = button.findChildren(Busy)
    assert mark.isVisible()
    assert mark.geometry() == button.rect()
    assert (button.geometry(), button.text()) == (geometry, "حفظ المستند")
    assert button.accessibleDescription() == "جارٍ التنفيذ…"
    before = mark.grab().toImage()
    qtbot.waitUntil(lambda: mark.grab().toImage() != before)
    until.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert button.isEnabled()
    assert not button.findChildren(Busy)
    assert button.accessibleDescription() == ""


@pytest.mark.parametrize("afterwards", [[True], [False], [False, True], [True, False]])
def test_what_a_page_says_of_a_button_that_works_holds_once_the_work_is_over(
    tasks, wait, afterwards
):
    gate = threading.Event()
    button = kit.Button("أخذ نسخة")
    tasks.run(kit.Operation(work=partial(gate.wait, 30), busy=button))
    for enabled in afterwards:
        button.setEnabled(enabled)
        assert not button.isEnabled()
    gate.set()
    wait()
    assert button.isEnabled() is afterwards[-1]
    button.setEnabled(True)
    assert button.isEnabled()
