"""Cycles are collected in the window's thread, and nowhere else."""

import gc
import threading
import weakref

from desktop.ui.kit.garbage import GarbageInWindow, hold


class Ring:
    def __init__(self, log):
        self.me = self
        self.end = weakref.finalize(self, lambda: log.append(threading.current_thread()))


def test_a_busy_lane_collects_nothing(dressed, qtbot):
    log = []
    Ring(log)

    def busy():
        kept = [[] for _ in range(200_000)]
        kept.clear()

    thread = threading.Thread(target=busy)
    thread.start()
    thread.join()
    assert not gc.isenabled()
    assert log == []
    many = 2 * gc.get_threshold()[0]
    kept = [[] for _ in range(many)]
    dressed.findChild(GarbageInWindow).collect()
    qtbot.waitUntil(lambda: log == [threading.main_thread()])
    assert len(kept) == many


def test_what_a_page_held_in_a_circle_goes_soon_after_it(dressed, qtbot):
    log, garbage = [], dressed.findChild(GarbageInWindow)
    kept = Ring(log)
    for generation in (0, 1):  # it was in use for long
        gc.collect(generation)
    del kept
    garbage.collect_all()
    qtbot.waitUntil(lambda: len(log) == 1)


def test_what_was_loaded_before_somebody_came_in_is_looked_through_no_more(dressed):
    garbage, before = dressed.findChild(GarbageInWindow), len(gc.get_objects())
    try:
        garbage.set_apart()
        kept = Ring([])
        assert len(gc.get_objects()) < before / 10
        garbage.set_apart()
        assert any(one is kept for one in gc.get_objects())
    finally:
        gc.unfreeze()


def test_what_a_long_work_made_is_looked_through_again_once_who_worked_leaves(dressed, qtbot):
    log, garbage = [], dressed.findChild(GarbageInWindow)
    kept = Ring(log)
    hold()
    assert not any(one is kept for one in gc.get_objects())
    del kept
    gc.collect()
    assert log == []
    garbage.collect_all()
    qtbot.waitUntil(lambda: len(log) == 1)
