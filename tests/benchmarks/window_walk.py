"""How long the window's thread stands still in a walk over every page and every sheet.

A timer of 1 ms ticks in the window's thread; a stall is what lies between two ticks: the time in
which the loop does not turn and nobody is heard, whatever is the cause, the collecting of garbage
too. The walk opens every stop of the tests' tour and rests there, first new and then a second time,
and changes theme and size of text with every page open (Ctrl+D).

Told are p50, p99 and the longest by the clock, and by the thread's own work, which is what a busy
machine leaves of it; then of those turns alone that worked for 1 ms or more, since resting longer
would better the rest; then each stop's longest, new and again. Judged is p99 of all turns of the
walk by the clock, on a machine that is not busy, else by the work.

Then ``--changes`` (500) pages and places are changed to, and the memory of the process, its widgets
and its objects are counted after every round, where the same pages are open. Exits 1 above a limit.
"""

import argparse
import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.core.policy.loader import load_shipped  # noqa: E402
from desktop.ui.kit import scene, texts, theme  # noqa: E402
from desktop.ui.kit.garbage import GarbageInWindow  # noqa: E402
from tests.offices import living, make_template  # noqa: E402
from tests.ui.busy_office import fill  # noqa: E402
from tests.ui.rooms import spin  # noqa: E402
from tests.ui.tour import Tour, whole_policy  # noqa: E402

#: Milliseconds between two ticks, at the 99th of a hundred.
LIMIT: Final = 32.0
#: MiB that may be taken in all changes of pages after the first two rounds, by caches that fill.
GROWTH: Final = 8.0
#: So many of the slowest places are told.
SLOWEST: Final = 8
#: The load of a machine, by its cores, above which the clock says more of others than of us.
BUSY: Final = 0.7
_WORKED: Final = 1.0


class Stall(NamedTuple):
    """What lies between two ticks, in ms: by the clock, and by the thread's own work."""

    clock: float
    work: float


class Ticks(QObject):
    """Notes every stall."""

    def __init__(self) -> None:
        super().__init__()
        self.stalls: list[Stall] = []
        self._timer = QTimer(self, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._at = (perf_counter(), thread_time())
        self._timer.start()

    def _tick(self) -> None:
        now = (perf_counter(), thread_time())
        self.stalls.append(Stall(*(1000 * (n - at) for n, at in zip(now, self._at, strict=True))))
        self._at = now


class Memory(NamedTuple):
    """What the process holds."""

    mib: float
    widgets: int
    objects: int


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def p99(stalls: list[float]) -> float:
    return sorted(stalls)[int(len(stalls) * 0.99)]


def tell(name: str, stalls: list[float]) -> None:
    over = sum(1 for one in stalls if one > LIMIT)
    say(
        f"{name}: p50 {sorted(stalls)[len(stalls) // 2]:.1f}, p99 {p99(stalls):.1f}, longest"
        f" {max(stalls):.1f} ms; {over} of {len(stalls)} over {LIMIT:.0f} ms"
    )


def walk(tour: Tour, ticks: Ticks) -> Iterator[tuple[str, float]]:
    """Open everything; yield the longest work of each stop."""
    for stop in tour.stops():
        begin = len(ticks.stalls)
        tour.show(stop)
        spin(60)
        yield stop.name, max((one.work for one in ticks.stalls[begin:]), default=0.0)


def dress(tour: Tour, ticks: Ticks) -> Iterator[tuple[str, float]]:
    """Change theme and size of text; yield the longest work of each time."""
    tour.go("home")
    wear = tour.window.dress
    for name, act in (("Ctrl+D", wear.switch_theme), ("Ctrl+Shift+D", wear.switch_size)):
        begin = len(ticks.stalls)
        act()
        spin(60)
        yield name, max(one.work for one in ticks.stalls[begin:])


def held() -> Memory:
    """Count after all that can go has gone."""
    gc.collect()
    spin(1)
    mib = 0.0
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        mib = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    objects = sum(len(one.findChildren(QObject)) for one in QApplication.topLevelWidgets())
    return Memory(mib, len(QApplication.allWidgets()), objects)


def change_pages(tour: Tour, ticks: Ticks, times: int) -> list[Memory]:
    """Change pages; return what was held after two rounds and after every round from there."""
    places = tour.places()
    longest = dict.fromkeys(places, 0.0)
    found = []
    for past in range(-1, -(-times // len(places)) + 1):
        for name, place in places.items():
            begin = len(ticks.stalls)
            tour.room.go(place)
            tour.rest()
            worked = max((one.work for one in ticks.stalls[begin:]), default=0.0)
            longest[name] = max(longest[name], worked)
        if past >= 0:
            found.append(held())
            say(f"  {past * len(places)} changes: {found[-1].mib:.1f} MiB,"
                f" {found[-1].widgets} widgets, {found[-1].objects} objects")  # fmt: skip
    for name, worked in sorted(longest.items(), key=lambda one: -one[1])[:SLOWEST]:
        say(f"  changed to {name}: {worked:.0f} ms at most")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=500)
    args = parser.parse_args()
    scene.seen = lambda *_given: True  # nobody sits here who could press too early
    app: Any = QApplication.instance() or theme.application("walk")
    garbage = GarbageInWindow(app)
    texts.install(app)
    theme.apply(app, theme.Mode.LIGHT, theme.Size.NORMAL)
    with TemporaryDirectory() as place:
        folder = Path(place)
        shipped = next(one for one in load_shipped() if one.profile.id == "haqal")
        template = make_template(folder / "template", whole_policy(shipped, folder))
        with living(template, folder / "office") as live:
            tour = Tour(app, live, fill(live), folder)
            garbage.set_apart()  # as after the first unlocking
            load = os.getloadavg()[0] / (os.cpu_count() or 1)
            ticks = Ticks()
            new, again = ([*walk(tour, ticks), *dress(tour, ticks)] for _ in range(2))
            stalls = list(ticks.stalls)
            tell("stalls by the clock", [one.clock for one in stalls])
            tell("own work", [one.work for one in stalls])
            tell("own work, turns that worked", [w for _, w in stalls if w >= _WORKED])
            for (name, first), (_, second) in zip(new, again, strict=True):
                say(f"  {name}: {first:.0f}, again {second:.0f} ms")
            taken = change_pages(tour, ticks, args.changes)
            tell("own work in changes", [one.work for one in ticks.stalls[len(stalls) :]])
            tour.close()
    judged = p99([one.work if load > BUSY else one.clock for one in stalls])
    say(f"load {load:.1f} a core; judged {judged:.1f} of {LIMIT:.0f} ms")
    first, last = taken[0], taken[-1]
    grown = Memory(*(b - a for a, b in zip(first, last, strict=True)))
    say(f"grown by {grown.mib:+.1f} MiB, {grown.widgets:+d} widgets, {grown.objects:+d} objects")
    leaks = grown.mib > GROWTH or grown.widgets > 0 or grown.objects > 0
    return 1 if judged > LIMIT or leaks else 0


if __name__ == "__main__":
    raise SystemExit(main())
