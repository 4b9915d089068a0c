"""The program's window as a process of its own, which shows a stop of the tour for each line."""

import os
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QSocketNotifier

from desktop.core.policy.loader import load_shipped
from desktop.ui.kit import scene, texts, theme
from tests.offices import living, make_template
from tests.ui.busy_office import fill
from tests.ui.rooms import spin
from tests.ui.tour import Tour, whole_policy

_SETTLED_MS = 150


def main() -> None:
    app = theme.application(sys.argv[0])
    texts.install(app)
    theme.apply(app, theme.Mode.LIGHT, theme.Size.NORMAL)
    with tempfile.TemporaryDirectory() as place, patch.object(scene, "seen", return_value=True):
        folder = Path(place)
        shipped = next(one for one in load_shipped() if one.profile.id == "haqal")
        template = make_template(folder / "قالب", whole_policy(shipped, folder))
        with living(template, folder / "مكتب") as live:
            tour = Tour(app, live, fill(live), folder)
            stops = {stop.name: stop for stop in tour.stops()}
            _say(f"{os.getpid()} {' '.join(stops)}")
            hears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

            def heard() -> None:
                if not (line := sys.stdin.readline().strip()):
                    app.quit()
                    return
                tour.show(stops[line])
                spin(_SETTLED_MS)
                _say("shown")

            hears.activated.connect(heard)
            app.exec()  # what is asked on the bus is answered while it waits
            tour.close()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


main()
