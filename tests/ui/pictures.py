"""Every page and every sheet of the window, grabbed as pictures to be looked at.

    python tests/ui/pictures.py OUT [--looks light dark large large-dark] [--sizes 910x492 …]
        [--english] [NAME…]

Writes OUT/LOOK-SIZE/NAME.png; of names, all stops of the tour that begin with one of them. The
scale follows QT_SCALE_FACTOR, as for any Qt program. What is not named is drawn in all looks and
at all sizes.
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from desktop.core.policy.loader import load_shipped
from desktop.ui.kit import scene, texts, theme
from desktop.ui.kit.garbage import GarbageInWindow
from tests.offices import living, make_template
from tests.ui.busy_office import fill
from tests.ui.rooms import spin
from tests.ui.tour import SIZES, Stop, Tour, in_english, whole_policy

LOOKS = {
    "light": (theme.Mode.LIGHT, theme.Size.NORMAL),
    "dark": (theme.Mode.DARK, theme.Size.NORMAL),
    "large": (theme.Mode.LIGHT, theme.Size.LARGE),
    "large-dark": (theme.Mode.DARK, theme.Size.LARGE),
}


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--looks", nargs="+", choices=LOOKS, default=["light", "dark", "large"])
    parser.add_argument("--sizes", nargs="+", default=[f"{w}x{h}" for w, h in SIZES])
    parser.add_argument("--english", action="store_true")
    asked = parser.parse_args()
    app = theme.application(sys.argv[0])
    GarbageInWindow(app)
    texts.install(app)
    with (
        patch.object(scene, "seen", return_value=True),  # nobody presses here what they did not see
        TemporaryDirectory() as place,
        in_english(app) if asked.english else nullcontext(),
    ):
        theme.apply(app, *LOOKS[asked.looks[0]])
        for tour in _touring(app, Path(place)):
            for look in asked.looks:
                theme.apply(app, *LOOKS[look])
                for size in asked.sizes:
                    _draw(tour, asked.out / f"{look}-{size}", size, asked.names)


def _touring(app: QApplication, folder: Path) -> Iterator[Tour]:
    shipped = next(one for one in load_shipped() if one.profile.id == "haqal")
    template = make_template(folder / "قالب", whole_policy(shipped, folder))
    with living(template, folder / "مكتب") as live:
        busy = fill(live)
        tour = Tour(app, live, busy, folder)
        yield tour
        tour.close()


def _draw(tour: Tour, out: Path, size: str, names: list[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, size.split("x"))
    for stop in _wanted(tour, names):
        tour.resize(width, height)
        seen = tour.show(stop)
        tour.resize(width, height)
        spin(250)  # what fades or comes late is there
        seen.window().grab().save(str(out / f"{stop.name}.png"))


def _wanted(tour: Tour, names: list[str]) -> Iterator[Stop]:
    for stop in tour.stops():
        if not names or any(stop.name.startswith(name) for name in names):
            yield stop


if __name__ == "__main__":
    main()
