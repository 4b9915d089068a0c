"""How long an old list takes: read by the helper beside calamine alone, judged, brought in, taken
back.

    python tests/benchmarks/old_lists.py [ROWS]

With the longest that an event loop stood still meanwhile, and while nothing was done: what the
machine itself takes. Exits 1 where the first is over 32 ms and over the second.
"""

import io
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import python_calamine
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop.core.exchange.terms import Bring, Source
from desktop.core.policy.loader import load_shipped
from desktop.core.work import Role
from desktop.ui.exchange import reading
from desktop.ui.kit.garbage import GarbageInWindow
from desktop.ui.parts.sheets.bench import SHEETS
from desktop.ui.parts.workshop import Workshop
from tests.exchange.lists import families, rows, workbook
from tests.offices import living, make_template

_LIMIT_MS = 32.0
_TICK_MS = 1


def main() -> int:
    """Measure a list of so many rows (50,000)."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    sys.setswitchinterval(0.0005)  # as boot does
    app = QCoreApplication([])
    body = list(rows(families(wanted // 3)))[:wanted]
    content = workbook(body)
    shop = Workshop(SHEETS)
    shop.ask("opened", b"a")  # begun: a page begins it before it is asked for a file
    began = time.perf_counter()
    python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(
        0
    ).to_python()
    count = len(body)
    _tell("calamine alone", time.perf_counter() - began, count)
    del body  # the window has no list of its own beside the workbook
    loaded = next(one for one in load_shipped() if one.profile.id == "haqal")
    with TemporaryDirectory() as place:
        template = make_template(Path(place) / "template", loaded)
        with living(template, Path(place) / "office") as live:
            live.unlock()
            GarbageInWindow(app).set_apart()  # as the window does at an unlock
            _, _, idle = _beside(app, live, time.sleep, 5)
            path = Path(place) / "list.xlsx"
            path.write_bytes(content)
            worst = _measured(app, live, shop, path, count)
    shop.close()
    sys.stdout.write(
        f"stood still {worst:.0f} ms at most (limit {_LIMIT_MS:.0f}; {idle:.0f} ms with no work)\n"
    )
    return int(worst > max(_LIMIT_MS, idle))


def _measured(app: QCoreApplication, live: Any, shop: Workshop, path: Path, count: int) -> float:
    office, director = live.office, live.actor(Role.DIRECTOR)
    progress = lambda _done, _total: None  # noqa: E731
    run = partial(_beside, app, live)
    book, took, worst = run(reading.open_book, office, director, shop, path, progress)
    _tell("read by the helper", took, count, worst)
    trial, took, stood = run(reading.judge, office, director, book.sheets[0], None, progress)
    _tell("judged", took, count, stood)
    worst = max(worst, stood)
    wanted = Bring(Source("a", "0"), trial.sheet, trial.layout, trial.judged)
    made, took, stood = run(reading.bring, office, director, wanted, progress)
    _tell(f"brought in ({made.files} files)", took, count, stood)
    worst = max(worst, stood)
    back, took, stood = run(reading.take_back, office, director, made.id, progress)
    _tell(f"taken back ({back.taken_back} files)", took, count, stood)
    return max(worst, stood)


def _beside(
    app: QCoreApplication, live: Any, act: Callable[..., Any], *args: Any
) -> tuple[Any, float, float]:
    """Return what an act in the lane returns, how long it took, and how long an event loop stood
    still meanwhile (milliseconds).
    """
    gaps, last, loop = [0.0], [time.perf_counter()], QEventLoop()

    def tick() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000 - _TICK_MS)
        last[0] = now
        if future.done():
            loop.quit()

    began = time.perf_counter()
    future = live.house.lane.submit(act, *args)
    timer = QTimer(app, interval=_TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    return future.result(), time.perf_counter() - began, max(gaps)


def _tell(what: str, took: float, count: int, stood: float = 0.0) -> None:
    still = f", stood still {stood:.0f} ms" if stood else ""
    sys.stdout.write(f"{what}: {took:.2f} s, {count / took:,.0f} rows a second{still}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
