"""Lists of any length: the files of an office of 100,000, opened, narrowed and ordered; and frames
while a list of a million rows is scrolled, whose rows are read in the lane meanwhile.

A frame is one turn of the window's loop that moves the list and paints it. Beside the clock stands
the thread's own work, which a busy machine does not stretch; it is judged where the machine is
busy. ``--office DIR`` measures what ``istiqbal sample`` made. Exits 1 where a limit is passed.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time, thread_time
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.base.order import Order  # noqa: E402
from desktop.boot import House, main  # noqa: E402
from desktop.core.people.listed.terms import (  # noqa: E402
    AREA,
    CATEGORY,
    DUE,
    STATE,
    By,
    FileIs,
    UpdateIs,
)
from desktop.core.practice.loader import practice  # noqa: E402
from desktop.core.work import Role  # noqa: E402
from desktop.core.work.ordered import Asked  # noqa: E402
from desktop.ui.kit import scene, texts, theme  # noqa: E402
from desktop.ui.places import PageId  # noqa: E402
from tests.ui.rooms import WorkRoom  # noqa: E402

PEOPLE: Final = 100_000
LONGEST: Final = 1_000_000
#: Milliseconds: of a frame at p95, of opening and ordering at 100,000, of the rows of a view.
FRAME: Final = 16.0
OPENING: Final = 1_000.0
ROWS: Final = 50.0
ROUNDS: Final = 3
FRAMES: Final = 600
BUSY: Final = 0.7

failed: list[str] = []


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def judge(name: str, clock: float, work: float, limit: float) -> None:
    """Tell a time in ms by the clock and by its own work; one of them is judged."""
    busy = os.getloadavg()[0] > BUSY * (os.cpu_count() or 1)
    good = (work if busy else clock) <= limit
    told = f"  {name:<34}{clock:>9.1f}{work:>9.1f} ms  limit {limit:g}{' (work)' if busy else ''}"
    say(told + ("" if good else "   PASSED"))
    if not good:
        failed.append(name)


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


@contextmanager
def office(given: Path | None) -> Iterator[Path]:
    """Give the folder of an office of so many files."""
    if given is not None:
        yield given
        return
    with TemporaryDirectory() as folder:
        main(["sample", "--people", str(PEOPLE), "--into", folder, "--seed", "7"])
        yield Path(folder)


def timed(act: Callable[[], Any]) -> tuple[float, float, Any]:
    """Return the medians in ms by the clock and by the processor, and what came."""
    clocks, works, came = [], [], None
    for _ in range(ROUNDS):
        began, used = perf_counter(), process_time()
        came = act()
        clocks.append((perf_counter() - began) * 1000)
        works.append((process_time() - used) * 1000)
    return median(clocks), median(works), came


def orders(house: House, there: Any) -> Order:
    """Measure each way of asking for the list; return the whole of it."""
    files, actor = there.office.lists.files, there.actor
    category = there.office.policy.profile.categories[0].id
    asked = {f"by {by}": Asked(by=by) for by in By}
    asked |= {f"by {by}, from its end": Asked(by=by, falling=True) for by in By}
    asked |= {f"state {one}": Asked(chosen=((STATE, one),)) for one in FileIs}
    asked |= {f"update {one}": Asked(chosen=((DUE, one),)) for one in UpdateIs}
    asked["a category"] = Asked(chosen=((CATEGORY, category),))
    asked["a name"] = Asked("محمد")
    clock, work, areas = timed(lambda: house.call(files.areas, actor))
    judge(f"the areas ({len(areas)})", clock, work, OPENING)
    most = max(areas, key=lambda one: one.files)
    asked["the area of the most"] = Asked(chosen=((AREA, most.key),))
    for name, one in asked.items():
        clock, work, order = timed(lambda one=one: house.call(files.order, actor, one))
        judge(f"{name} ({len(order)})", clock, work, OPENING)
    whole = house.call(files.order, actor, Asked())
    ids = whole[5_000:5_060]
    clock, work, _ = timed(lambda: house.call(files.rows, actor, ids))
    judge("60 rows by their ids", clock, work, ROWS)
    return whole  # type: ignore[no-any-return]


def frames(house: House, there: Any, whole: Order) -> None:
    """Scroll a million rows by a wheel, by pages and by the bar, and measure each frame."""
    room = WorkRoom(house, there)
    room.resize(1366, 748)
    room.show()
    room.activateWindow()
    page = room.go(PageId.FILES)
    room.rest()
    table = page.table
    times = -(-LONGEST // len(whole))
    order = Order([one for _ in range(times) for one in whole][:LONGEST])
    clock, work, _ = timed_once(lambda: table.set_order(order))
    judge(f"a list of {len(order)} is shown", clock, work, OPENING)
    room.rest()
    view, bar, app = table.view, table.view.verticalScrollBar(), QApplication.instance()
    paints = Paints(view.viewport())
    steps = {"wheel": 3, "pages": 14, "bar": len(order) // FRAMES}
    for name, step in steps.items():
        clocks, works, unread, paints.count = [], [], 0, 0
        for frame in range(FRAMES):
            began, used = perf_counter(), thread_time()
            bar.setValue(((frame + 1) * step) % len(order))
            app.processEvents()
            clocks.append((perf_counter() - began) * 1000)
            works.append((thread_time() - used) * 1000)
            unread += bool(table.model.unread(max(view.rowAt(0), 0), view.last_row()))
            rest_of_frame(began)
        judge(f"{name}: frame p95", p95(clocks), p95(works), FRAME)
        say(f"  {name}: {paints.count} times painted in {FRAMES} frames")
        say(f"  {name}: frames with a row not read yet: {unread * 100 / FRAMES:.0f} %")
    room.rest()
    room.close()


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += watched is self.parent() and event.type() == QEvent.Type.Paint
        return False


def timed_once(act: Callable[[], Any]) -> tuple[float, float, Any]:
    began, used = perf_counter(), thread_time()
    came = act()
    return (perf_counter() - began) * 1000, (thread_time() - used) * 1000, came


def rest_of_frame(began: float) -> None:
    """Let the loop turn until 16 ms are over, as a screen of 60 Hz does."""
    app = QApplication.instance()
    while perf_counter() - began < FRAME / 1000:
        app.processEvents()


def run() -> int:
    """Measure all; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--office", type=Path)
    given = parser.parse_args()
    app = QApplication([])
    texts.install(app)
    theme.apply(app, theme.Mode.LIGHT, theme.Size.NORMAL)
    scene.seen = lambda *_given: True  # type: ignore[assignment]
    with office(given.office) as folder:
        house = House(folder / "office")
        slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
        who = slots[practice().staff[Role.RECEPTION].name]
        there = house.call(house.gate.unlock, who, practice().password)
        say(f"  load {os.getloadavg()[0]:.1f}; by the clock, and by the work alone")
        whole = orders(house, there)
        frames(house, there, whole)
        house.close()
    say("passed its limits" if not failed else f"above a limit: {'، '.join(failed)}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(run())
