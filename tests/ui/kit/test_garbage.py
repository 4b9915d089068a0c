"""Cycles are collected in the window's thread, and nowhere else."""

import gc
import threading
import weakref

from desktop.ui.kit.garbage import GarbageInWindow


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
    kept = [[] for _ in range(2000)]
    dressed.findChild(GarbageInWindow).collect()
    qtbot.waitUntil(lambda: log == [threading.main_thread()])
    assert len(kept) == 2000
