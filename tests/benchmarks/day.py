"""A day at one window over an office of 50,000 requests: opening, hand-over, memory.

    python tests/benchmarks/day.py [--rows N]

Opening and hand-over are told from the pressed button until the next person's first page shows its
data, keys derived at a cost that takes next to no time: what remains is the program's own. Beside
the clock stands the processor's time of the process, which is judged in its place on a machine that
is busy; it holds what was made of the search's index meanwhile. Memory
is the process's resident set, at its peak and over 500 visits that are each opened and looked at;
what of it is shared with other programs (PSS leaves it out by its share), and how it grew from what
is loaded before anybody comes in, is told beside it. Exits 1 above a limit.
"""

import argparse
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Final, NamedTuple

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.core.intake.standing import Listing
from desktop.core.policy.loader import load_shipped
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.app import make_window
from desktop.ui.kit import scene, texts, theme
from desktop.ui.kit.garbage import GarbageInWindow
from desktop.ui.places import PageId
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.window import MainWindow
from tests.filled import LOT, Filling
from tests.offices import PASSWORD, STAFF, Live, Template, living, make_template

UNLOCK_S: Final = 0.5
HAND_OVER_S: Final = 2.0
PEAK_MB: Final = 250.0
GROWTH_MB: Final = 10.0
ROUNDS: Final = 9
VISITS: Final = 500
#: The load of a machine, by its cores, above which the clock says more of others than of us.
BUSY: Final = 0.7
#: Seconds after which nobody comes in any more.
PATIENCE_S: Final = 60.0
#: Where the process that made an office tells what it made.
_MADE: Final = "template.pickle"
PAGES: Final = (PageId.HOME, PageId.RECEPTION, PageId.REQUESTS, PageId.PRINTS, PageId.VOICES)


def filled(place: str, rows: int) -> Template:
    """Make an office with so many rows of each kind."""
    folder = Path(place)
    policy = next(one for one in load_shipped() if one.profile.id == "shaqra")
    template = make_template(folder / "template", policy)
    with living(template, folder / "office") as live:
        filling = Filling(live)
        while filling.rows < rows:
            filling.add(min(LOT, rows - filling.rows))
    return template


def made_apart(place: str, rows: int) -> Template:
    """Make it in a process of its own: what this one takes is measured."""
    make = [sys.executable, __file__, "--rows", str(rows), "--make", place]
    subprocess.run(make, check=True)  # ourselves
    template: Template = pickle.loads(Path(place, _MADE).read_bytes())  # noqa: S301  # our own
    return template


def turn() -> None:
    """Let the loop turn for a moment: outside of one, what was let go is not destroyed."""
    loop = QEventLoop()
    QTimer.singleShot(1, loop.quit)
    loop.exec()


class Took(NamedTuple):
    """Seconds, by the clock and of the processor."""

    clock: float
    work: float


class Day:
    """A window over an office, and who sits at it."""

    def __init__(self, app: QApplication, live: Live, folder: Path) -> None:
        self.live = live
        machine = folder / "machine.toml"
        machine.write_text("[window]\nidle_minutes = 600\n")  # nobody is at the keys
        self.window: MainWindow = make_window(
            app, live.house, lambda *_: (b"", 0), Preferences(machine)
        )
        self.window.resize(1366, 748)
        self.window.show()
        self.window.start()
        self.rest()

    def rest(self) -> None:
        """Wait until what there is to show is shown."""
        turn()
        while not self.window.tasks.idle:
            turn()
        turn()

    def timed(self, act: Callable[[], object]) -> Took:
        """Return the seconds from an act until somebody is in and their page shows its data."""
        began, used = perf_counter(), process_time()
        act()
        while not self.window.is_open and perf_counter() - began < PATIENCE_S:
            turn()
        self.rest()
        if not self.window.is_open:
            raise RuntimeError("nobody is in")
        return Took(perf_counter() - began, process_time() - used)

    def unlock(self, role: Role) -> Took:
        view = self.window.entrance.unlock.by_password
        view.person.set_value(self.live.slots[role])
        view.password.setText(PASSWORD)
        return self.timed(view.enter.click)

    def lock(self) -> None:
        self.window.lock()
        self.rest()

    def hand_over(self, role: Role) -> Took:
        self.window.hand_over()
        self.rest()
        view = self.window.entrance.unlock.hand_over
        view.person.set_value(self.live.slots[role])
        view.password.setText(PASSWORD)
        return self.timed(view.enter.click)

    def wait_for_index(self) -> None:
        """Wait until everybody can be found, some seconds in which one who came in looks up: it is
        made when nobody asks for anything, and 550 files one upon the other leave it no moment.
        """
        desk = self.window._desk
        assert desk is not None
        while not desk.office.finding.whole:
            turn()

    def visits(self, count: int) -> None:
        """Open so many requests and files, one after the other."""
        desk = self.window._desk
        assert desk is not None
        after, left = None, count
        while left:  # a page of the list after the other: five hundred rows at once are no visit's
            page = self.live.call(
                desk.office.intake.page, desk.actor, Listing(), after, min(left, 50)
            )
            after, left = page.following, left - len(page.rows)
            for row in page.rows:
                for place in (places.Person(row.person_id), places.Request(row.id)):
                    self.window.room.go(place)
                    self.rest()


def resident(what: str = "VmRSS", told: str = "status") -> float:
    """Return the process's memory in megabytes: now, at its peak (``VmHWM``), or another line of
    what the system tells of it.
    """
    for line in Path("/proc/self", told).read_text().splitlines():
        if line.startswith(f"{what}:"):
            return int(line.split()[1]) / 1000
    raise RuntimeError(what)


@dataclass(frozen=True)
class Lived:
    """What a day took: seconds to unlock and to hand over, and how memory grew, in megabytes."""

    opened: list[Took]
    handed: list[Took]
    memory: dict[str, float]
    peak: float
    grown: float

    @classmethod
    def of(cls, day: Day) -> "Lived":
        """Live a day."""
        opened, memory = list[Took](), {"loaded": resident()}
        for _ in range(ROUNDS + 1):
            opened.append(day.unlock(Role.RECEPTION))
            day.lock()
        day.unlock(Role.RECEPTION)
        handed = [day.hand_over(r) for _ in range(ROUNDS) for r in (Role.DIRECTOR, Role.RECEPTION)]
        memory["first page"] = resident()
        day.wait_for_index()
        memory["index"] = resident()
        for page in PAGES:
            day.window.room.go(page)
            day.rest()
        memory["pages"] = resident()
        day.visits(50)
        memory["50 visits"] = before = resident()
        day.visits(VISITS)
        memory["the end"], memory["by its share"] = resident(), resident("Pss", "smaps_rollup")
        return cls(opened, handed, memory, resident("VmHWM"), memory["the end"] - before)

    def tell(self) -> int:
        """Write it, and return 1 above a limit."""
        write = sys.stdout.write
        first, *again = self.opened
        busy = os.getloadavg()[0] / (os.cpu_count() or 1) > BUSY
        unlocked, handed = (
            Took(*map(median, zip(*every, strict=True))) for every in (again, self.handed)
        )
        figures = (
            ("unlocked, beyond the key", unlocked[busy], UNLOCK_S, "s"),
            ("handed over, beyond the key", handed[busy], HAND_OVER_S, "s"),
            ("memory at its peak", self.peak, PEAK_MB, "MB"),
            (f"memory grown over {VISITS} visits", self.grown, GROWTH_MB, "MB"),
        )
        told = (("the first", first), ("unlocked", unlocked), ("handed over", handed))
        for name, took in told:
            write(f"{name}: {took.clock:.2f} s, of the processor {took.work:.2f} s\n")
        held = ", ".join(f"{name} {found:.0f}" for name, found in self.memory.items())
        write(f"memory in MB: {held}\n")
        for name, found, limit, unit in figures:
            mark = "  ABOVE" if found > limit else ""
            write(f"{name:36}{found:8.2f} {unit} (limit {limit:g}){mark}\n")
        return int(any(found > limit for _, found, limit, _ in figures))


def main() -> int:
    """Measure, say it, and return 1 above a limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--make", help="only make the office, in this folder")
    asked = parser.parse_args()
    rows: int = asked.rows
    if asked.make:
        Path(asked.make, _MADE).write_bytes(pickle.dumps(filled(asked.make, rows)))
        return 0
    scene.seen = lambda *_: True  # nobody here presses what they did not see
    with TemporaryDirectory() as place:
        template = made_apart(place, rows)
        app = theme.application(sys.argv[0])
        garbage = GarbageInWindow(app)  # as the program does
        texts.install(app)
        theme.apply(app, theme.Mode.LIGHT, theme.Size.NORMAL)
        live = Live(template, Path(place) / "office")
        day = Day(app, live, Path(place))
        day.window.entrance.opened.connect(garbage.set_apart)
        day.window.emptied.connect(garbage.collect_all)
        lived = Lived.of(day)
        day.window.close()
        day.rest()
        live.close()
    sys.stdout.write(f"{rows:,} requests; {len(STAFF)} of staff; load {os.getloadavg()[0]:.1f}\n")
    return lived.tell()


if __name__ == "__main__":
    sys.exit(main())
