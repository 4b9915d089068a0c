import threading
import weakref
from functools import partial

import pytest

from desktop.base.errors import Refused
from desktop.storage import lane as lanes
from desktop.storage.lane import Lane, alone


@pytest.fixture
def lane():
    lane = Lane()
    yield lane
    lane.close()


def test_operations_run_in_order_in_one_thread_that_is_no_daemon(lane):
    done = []
    futures = [lane.submit(done.append, n) for n in range(100)]
    assert lane.call(lambda: list(done)) == list(range(100))
    assert all(future.done() for future in futures)
    thread = lane.call(threading.current_thread)
    assert thread is not threading.current_thread()
    assert not thread.daemon
    assert lane.call(lane.is_current)
    assert not lane.is_current()


def test_what_was_done_is_not_held_until_something_else_is_asked(lane):
    ended, command = threading.Event(), threading.Event()
    weakref.finalize(command, ended.set)
    lane.submit(str, command).result()
    del command
    assert ended.wait(5)


def test_a_failure_goes_to_its_own_caller(lane):
    with pytest.raises(ZeroDivisionError):
        lane.call(lambda: 1 / 0)
    assert lane.call(lambda: 1) == 1


def test_a_cancelled_operation_does_not_run(lane):
    gate = threading.Event()
    done = []
    lane.submit(gate.wait, 30)
    future = lane.submit(done.append, 1)
    assert future.cancel()
    gate.set()
    assert lane.call(lambda: list(done)) == []


def test_closing_finishes_what_is_queued_and_refuses_what_comes_later():
    lane = Lane()
    gate = threading.Event()
    done = []
    lane.submit(gate.wait, 30)
    lane.submit(done.append, 1)
    closer = threading.Thread(target=lane.close)
    closer.start()
    while not lane._closing:
        pass
    with pytest.raises(Refused) as error:
        lane.submit(done.append, 2)
    assert error.value.code == "storage.closed"
    gate.set()
    closer.join()
    lane.close()
    assert done == [1]


def test_the_lane_never_waits_for_itself(lane):
    with pytest.raises(RuntimeError, match="wait for itself"):
        lane.call(lambda: lane.call(lambda: 1))
    with pytest.raises(RuntimeError, match="own end"):
        lane.call(lane.close)
    with pytest.raises(RuntimeError, match="lets others pass"):
        lane.pump()


def test_a_long_operation_lets_waiting_ones_pass(lane):
    order = []
    gate = threading.Event()

    def long():
        assert gate.wait(30)
        order.append("begins")
        lane.pump()
        order.append("ends")

    def nested():
        lane.submit(order.append, "later")
        lane.pump()
        order.append("short")

    future = lane.submit(long)
    short = lane.submit(nested)
    gate.set()
    future.result()
    short.result()
    lane.call(lambda: None)
    assert order == ["begins", "short", "ends", "later"]


def test_what_opens_or_closes_the_office_waits_for_the_long_operation(lane):
    order = []
    gate = threading.Event()

    @alone
    def lock(word):
        order.append(word)

    def long():
        assert gate.wait(30)
        lane.pump()
        lane.beside(lambda: None)
        order.append("long")

    lane.submit(long)
    lane.submit(order.append, "before")
    locked = lane.submit(partial(partial(lock), "locked"))
    lane.submit(order.append, "after")
    gate.set()
    locked.result()
    lane.call(lambda: None)
    assert order == ["before", "long", "locked", "after"]


def test_work_beside_the_lane_does_not_stop_it(lane):
    inside = threading.Event()
    go_on = threading.Event()

    def beside():
        assert not lane.is_current()
        inside.set()
        assert go_on.wait(30)
        return "done"

    future = lane.submit(lane.beside, beside)
    assert inside.wait(30)
    assert [lane.call(lambda n=n: n * n) for n in range(5)] == [0, 1, 4, 9, 16]
    go_on.set()
    assert future.result() == "done"


def test_what_fails_beside_the_lane_fails_its_operation(lane):
    with pytest.raises(ZeroDivisionError):
        lane.call(lambda: lane.beside(lambda: 1 / 0))


def test_closing_waits_for_work_beside():
    lane = Lane()
    gate = threading.Event()
    future = lane.submit(lane.beside, gate.wait, 30)
    closer = threading.Thread(target=lane.close)
    closer.start()
    gate.set()
    closer.join()
    assert future.result()


def test_what_nobody_waits_for_waits_until_nothing_is_asked_for(monkeypatch):
    monkeypatch.setattr(lanes, "_REST_S", 9)
    monkeypatch.setattr(lanes, "_LONGEST_S", 0.2)
    lane, order, gate, there = Lane(), [], threading.Event(), threading.Event()
    lane.submit(gate.wait, 30)
    lane.submit_in_rest(lambda: (order.append("piece"), there.set()))
    lane.submit(order.append, "asked")
    gate.set()
    assert there.wait(30), "it waits, but not for ever"
    assert order == ["asked", "piece"]
    monkeypatch.setattr(lanes, "_LONGEST_S", 9)
    lane.call(order.append, "asked")
    lane.submit_in_rest(lambda: order.append("dropped"))
    lane.close()
    assert order == ["asked", "piece", "asked"]
    with pytest.raises(Refused, match=r"storage\.closed"):
        lane.submit_in_rest(order.clear)


def test_pieces_for_rest_follow_one_another_once_the_lane_rests(lane):
    order, there = [], threading.Event()
    lane.call(order.append, "asked")
    lane.submit_in_rest(lambda: order.append("first"))
    lane.submit_in_rest(lambda: order.append("second"))
    lane.submit_in_rest(there.set)
    assert there.wait(30)
    assert order == ["asked", "first", "second"]
    there.clear()
    lane.submit_in_rest(there.set)
    assert there.wait(30)
