"""How the desk's lists grow: 5,000 and 50,000 rows of each kind, 500,000 with ``--long``.

Requests, people, complaints, documents and the log of days: opening (with counts) and turning a
page, also the 500th (or the last, where there are fewer), by the services; then the window's own
pages, from going there to their rows shown. Offices are measured in turn, so that all meet the
same load of the machine. Exits 1 where a median at 50,000 is above the limit. ``--long`` fills for
``--minutes`` (10) at most, and says how far it came.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic, perf_counter, process_time, sleep
from typing import Any, Final

from PySide6.QtWidgets import QApplication

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.core.complaints.terms import VoiceKind  # noqa: E402
from desktop.core.documents.terms import Issued  # noqa: E402
from desktop.core.intake.standing import Listing, Wait  # noqa: E402
from desktop.core.people.terms import Identity, IdentityKind  # noqa: E402
from desktop.core.policy.loader import load_shipped  # noqa: E402
from desktop.core.policy.vocabulary import Serves  # noqa: E402
from desktop.core.work import Actor, Role  # noqa: E402
from desktop.core.work.paging import PAGE, Key, Page  # noqa: E402
from desktop.ui import places  # noqa: E402
from desktop.ui.kit import texts, theme  # noqa: E402
from desktop.ui.places import PageId  # noqa: E402
from tests.filled import LOT, Filling  # noqa: E402
from tests.offices import PERSON, Live, living, make_template  # noqa: E402
from tests.ui.rooms import WorkRoom  # noqa: E402

SIZES: Final = (5_000, 50_000)
LARGEST: Final = 500_000
#: The size at which the limits hold, in milliseconds.
JUDGED: Final = 50_000
OPENING: Final = 150.0
TURNING: Final = 50.0
ROUNDS: Final = 9
#: Rows before the 500th page.
DEEP: Final = 499 * PAGE
#: Rows read at once on the way there.
STRIDE: Final = 20 * PAGE

#: The lists of which the 500th page is turned to.
FAR: Final = {"requests", "people, by mobile", "complaints", "documents", "log"}

Reading = Callable[[], object]
Turn = Callable[[Key | None, int], Page[Any]]


@dataclass(frozen=True, slots=True)
class Timed:
    """What is measured, its limit in milliseconds, and how it is done in each office."""

    name: str
    limit: float
    acts: Sequence[Reading]


def lists(live: Live) -> Mapping[str, Turn]:
    """Return the lists that are read by pages: ``read(after, size)``."""
    office, actor = live.office, live.actor(Role.RECEPTION, Role.DIRECTOR)
    intake, people, log = office.intake.page, office.people.find, office.visits.showing
    signature = frozenset({Wait.SIGNATURE})
    return {
        "requests": lambda *at: intake(actor, Listing(), *at),
        "requests, one filter": lambda *at: intake(actor, Listing(signature), *at),
        "requests, done": lambda *at: intake(actor, Listing(done=True), *at),
        "requests, by name": lambda *at: intake(actor, Listing(text="نورة البقمي"), *at),
        "requests, by trace": lambda *at: intake(actor, Listing(tag=Serves.SIGNATURE), *at),
        "requests, all of trace": lambda *at: intake(actor, Listing(tag=Serves.POLICY_TEXT), *at),
        "requests, by number": lambda *at: office.intake.numbered(actor, "1447-1", *at),
        "people, common name": lambda *at: people(actor, "محمد", *at),
        "people, two words": lambda *at: people(actor, "نورة البقمي", *at),
        "people, by mobile": lambda *at: people(actor, "055", *at),
        "people, by ending": lambda *at: people(actor, "000012", *at),
        "people, nobody": lambda *at: people(actor, "ظظظ", *at),
        "complaints": lambda *at: office.complaints.list_kind(actor, VoiceKind.COMPLAINT, *at),
        "documents": lambda *at: office.documents.recent(actor, Issued(), *at),
        "documents, one form": lambda *at: office.documents.recent(actor, Issued("request"), *at),
        "log": lambda *at: log(actor, Serves.RECEPTION, *at),
        "log, one purpose": lambda *at: log(actor, Serves.ENQUIRY, *at),
        "log, none of a channel": lambda *at: log(actor, Serves.CHANNEL_FAX, *at),
    }


def services(offices: Sequence[Live]) -> Iterator[Timed]:
    """Yield the openings and turnings of every list, and what is beside the lists."""
    every = [lists(live) for live in offices]
    alike = replace(PERSON, identity=Identity(IdentityKind.NONE_YET, ""), mobile="")
    beside: dict[str, Callable[[Live, Actor], Reading]] = {
        "requests: counts": lambda live, who: _of(live, live.office.intake.counts, who),
        "people: alike": lambda live, who: _of(live, live.office.people.alike, who, alike),
        "log: today": lambda live, who: _of(live, live.office.visits.of_day, who, live.today),
    }
    for name, act in beside.items():
        acts = [act(live, live.actor(Role.RECEPTION, Role.DIRECTOR)) for live in offices]
        yield Timed(name, OPENING, acts)
    for name in every[0]:
        turns = list(zip(offices, [one[name] for one in every], strict=True))
        yield Timed(f"{name}: opens", OPENING, [_of(v, t, None, PAGE) for v, t in turns])
        nexts = [live.call(turn, None, PAGE).following for live, turn in turns]
        deeps = [_deep(live, turn) for live, turn in turns] if name in FAR else [None]
        for words, keys in (("second page", nexts), ("500th page", deeps)):
            if all(keys):
                acts = [_of(v, t, key, PAGE) for (v, t), key in zip(turns, keys, strict=True)]
                yield Timed(f"{name}: {words}", TURNING, acts)


def _of(live: Live, act: Callable[..., object], *args: object) -> Reading:
    return lambda: live.call(act, *args)


def _deep(live: Live, turn: Turn) -> Key | None:
    """Return the key before the 500th page, or before the last one."""
    after, left = None, DEEP
    while left:
        page = live.call(turn, after, min(left, STRIDE))
        if page.following is None:
            break
        after, left = page.following, left - min(left, STRIDE)
    return after


def windows(offices: Sequence[Live], stack: ExitStack) -> list[Timed]:
    """Return the window's pages, each opened again from another one."""
    rooms = []
    for live in offices:
        opened = live.unlock(Role.DIRECTOR)
        actor = live.actor(Role.DIRECTOR, Role.RECEPTION)
        room = WorkRoom(live.house, replace(opened, actor=actor))
        room.resize(1366, 768)
        room.show()
        stack.callback(room.deleteLater)
        rooms.append(room)
    shown = {
        "first page": PageId.HOME,
        "requests page": places.Worklist(places.ALL),
        "prints page": PageId.PRINTS,
        "complaints page": places.Voice(VoiceKind.COMPLAINT),
        "reception, a name": places.Search("محمد"),
        "log page": places.Logged(Serves.RECEPTION),
    }
    return [
        Timed(f"window: {name}", OPENING, [_Going(room, place) for room in rooms])
        for name, place in shown.items()
    ]


class _Going:
    """Opening a page of the window; the time is until its rows are shown."""

    def __init__(self, room: WorkRoom, place: Any) -> None:
        self._room, self._place = room, place

    def __call__(self) -> object:
        self._room.room.go(self._place)
        while not self._room.tasks.idle:
            QApplication.processEvents()
            sleep(0.001)  # the lane reads meanwhile
        QApplication.processEvents()
        page = self._room.page(self._room.room.current)
        if self._room.crashes or not page.table.model.rows:
            raise RuntimeError(f"nothing shown: {self._place} {self._room.crashes}")
        return page


def measure(timed: Iterable[Timed], sizes: Sequence[int]) -> int:
    """Print the medians in milliseconds, the growth, and the processor's time at the largest size
    (what is left of the first on a machine that has nothing else to do); return how many are above
    their limit.
    """
    write = sys.stdout.write
    write(f"{'':36}{''.join(f'{size:>11,}' for size in sizes)}   growth  of CPU  limit\n")
    above = 0
    for one in timed:
        spent: list[list[tuple[float, float]]] = [[] for _ in one.acts]
        for round_ in range(ROUNDS + 1):
            for act, times in zip(one.acts, spent, strict=True):
                began, used = perf_counter(), process_time()
                act()
                if round_:  # the first one builds pages and statements
                    times.append((perf_counter() - began, process_time() - used))
        medians = [median(wall for wall, _ in times) * 1000 for times in spent]
        used = median(cpu for _, cpu in spent[-1]) * 1000
        over = any(m > one.limit for m, s in zip(medians, sizes, strict=True) if s == JUDGED)
        above += over
        figures = "".join(f"{ms:8.1f} ms" for ms in medians)
        growth = medians[-1] / medians[0]
        mark = "  ABOVE" if over else ""
        write(f"{one.name:36}{figures} {growth:7.1f}x {used:7.1f} {one.limit:6.0f}{mark}\n")
        sys.stdout.flush()
    return above


def _filled(live: Live, rows: int, until: float) -> int:
    filling = Filling(live)
    while filling.rows < rows and (filling.rows < JUDGED or monotonic() < until):
        filling.add(min(LOT, rows - filling.rows))
    return filling.rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true", help=f"{LARGEST:,} rows too")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--no-window", action="store_true")
    args = parser.parse_args()
    wanted = (*SIZES, LARGEST) if args.long else SIZES
    until = monotonic() + 60 * args.minutes
    with TemporaryDirectory() as place, ExitStack() as stack:
        policy = next(one for one in load_shipped() if one.profile.id == "shaqra")
        template = make_template(Path(place) / "template", policy)
        offices = [stack.enter_context(living(template, Path(place) / str(n))) for n in wanted]
        sizes = [_filled(live, n, until) for live, n in zip(offices, wanted, strict=True)]
        sys.stdout.write(f"rows of each kind: {sizes}; load {os.getloadavg()[0]:.1f}\n")
        sys.stdout.flush()
        above = measure(services(offices), sizes)
        if not args.no_window:
            app = QApplication.instance() or QApplication([])
            texts.install(app)
            theme.apply(app, theme.Mode.LIGHT, theme.Size.NORMAL)
            above += measure(windows(offices, stack), sizes)
        sys.stdout.write(f"load {os.getloadavg()[0]:.1f}; above the limit: {above}\n")
    return 1 if above else 0


if __name__ == "__main__":
    raise SystemExit(main())
