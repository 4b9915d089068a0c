"""How long the first window takes, beside a bare label of PySide6 and KeePassXC in one run.

From the start of a process to the first pixels that its window draws, told by the X server
(XDamage), so that every contestant is measured alike. The program is started from source, once on
an office (the unlock card) and once without one (set-up). Rounds are interleaved and ratios are
taken within a round, so that a busy machine is busy for all. Beside the clock stands the processor
time of the process until then, which is judged in its place on a machine that is busy. Exits 1
where the unlock card takes more than the limit times the label, by the fastest round of each.
"""

import argparse
import ctypes
import ctypes.util
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

ROUNDS: Final = 25
#: Times the bare label.
LIMIT: Final = 1.7
#: The load of a machine, by its cores, above which the clock says more of others than of us.
BUSY: Final = 0.7
#: Seconds after which a contestant has no window.
PATIENCE: Final = 30.0

LABEL: Final = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("Istiqbal")
label.show()
sys.exit(app.exec())
"""

_SUBSTRUCTURE: Final = 1 << 19
_CREATED: Final = 16
_NON_EMPTY: Final = 3


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


class _Created(ctypes.Structure):
    """An ``XCreateWindowEvent``."""

    _fields_ = (
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p), ("parent", ctypes.c_ulong), ("window", ctypes.c_ulong),
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("border", ctypes.c_int), ("override_redirect", ctypes.c_int),
    )  # fmt: skip


class Screen:
    """Watches one X display for the first drawing into a new window."""

    def __init__(self) -> None:
        self._x, self._damage = (
            ctypes.CDLL(ctypes.util.find_library(n)) for n in ("X11", "Xdamage")
        )
        for function in (self._x.XOpenDisplay, self._damage.XDamageCreate):
            function.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise SystemExit("no display")
        base, error = ctypes.c_int(), ctypes.c_int()
        if not self._damage.XDamageQueryExtension(self._display, *map(ctypes.byref, (base, error))):
            raise SystemExit("the display tells no damage")
        self._damaged = base.value
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE))
        # A window may be gone before it is watched.
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda *_: 0
        )
        self._x.XSetErrorHandler(self._ignore)
        self._x.XSync(self._display, 0)

    def first_drawing(self, since: float) -> float:
        """Return the seconds from ``since`` to the first pixels of a window."""
        event = (ctypes.c_char * 192)()
        while perf_counter() - since < PATIENCE:
            if not self._x.XPending(self._display):
                select.select([self._x.XConnectionNumber(self._display)], [], [], 0.5)
                continue
            self._x.XNextEvent(self._display, event)
            kind = ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0]
            if kind == self._damaged:
                return perf_counter() - since
            if kind == _CREATED:
                made = ctypes.cast(event, ctypes.POINTER(_Created)).contents
                if made.width > 16 and made.height > 8 and not made.override_redirect:
                    window = ctypes.c_ulong(made.window)
                    self._damage.XDamageCreate(self._display, window, _NON_EMPTY)
                    self._x.XFlush(self._display)
        raise SystemExit("no window was drawn")

    def forget(self) -> None:
        """Read away what is left of a contestant that ended."""
        self._x.XSync(self._display, 1)


def worked(process: int) -> float:
    """Return the seconds of processor time that the threads of a process have had."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(one.read_text("ascii").split()[0]) for one in tasks) / 1e9


def timed(screen: Screen, command: Sequence[str], env: Mapping[str, str]) -> tuple[float, float]:
    """Start a contestant, wait for its window, end it; return the seconds that it took by the
    clock, and of processor time.
    """
    screen.forget()
    begun = perf_counter()
    process = subprocess.Popen(
        command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        return screen.first_drawing(begun), worked(process.pid)
    finally:
        process.kill()
        process.wait()


@contextmanager
def contestants(folder: Path) -> Iterator[dict[str, list[str]]]:
    """Give what is started, by its name; what is not installed is left out and said."""
    from desktop.core.policy.loader import load_shipped
    from tests.offices import make_template

    office = make_template(folder / "office", load_shipped()[0]).folder
    python = [sys.executable, "-P"]
    found = {
        "bare PySide6 label": [*python, "-c", LABEL],
        "unlock card": [*python, "-m", "desktop", "--data", str(office)],
        "set-up": [*python, "-m", "desktop"],
    }
    keepassxc = shutil.which("keepassxc")
    if keepassxc:
        found["KeePassXC"] = [keepassxc, "--config", str(folder / "k.ini"), "--localconfig",
                              str(folder / "l.ini")]  # fmt: skip
    else:
        say("KeePassXC: missing (Debian's keepassxc)")
    yield found


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    with TemporaryDirectory() as name, contestants(Path(name)) as commands:
        screen = Screen()
        homes = {
            f"XDG_{kind}_HOME": f"{name}/{kind.lower()}" for kind in ("DATA", "CONFIG", "STATE")
        }
        env: dict[str, Any] = {**os.environ, **homes, "PYTHONPATH": str(ROOT)}
        busy = os.getloadavg()[0] / (os.cpu_count() or 1) > BUSY
        times: dict[str, list[tuple[float, float]]] = {who: [] for who in commands}
        for number in range(rounds + 1):  # the first compiles and warms
            for who, command in commands.items():
                taken = timed(screen, command, env)
                if number:
                    times[who].append(taken)
    ratios = []
    for place, title in enumerate(("by the clock, ms", "processor time, ms")):
        say(f"{title:22}{'least':>8}{'median':>8}{'× label':>9}{'× in pairs':>12}")
        measured = {who: [one[place] for one in taken] for who, taken in times.items()}
        label = measured["bare PySide6 label"]
        for who, taken in measured.items():
            pairs = median(one / other for one, other in zip(taken, label, strict=True))
            least = min(taken) / min(label)
            middle = median(taken) * 1e3
            say(f"{who:22}{min(taken) * 1e3:8.0f}{middle:8.0f}{least:9.2f}{pairs:12.2f}")
        ratios.append(min(measured["unlock card"]) / min(label))
    say(f"judged by {'processor time' if busy else 'the clock'}: {ratios[busy]:.2f} of {LIMIT}")
    return int(ratios[busy] > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
