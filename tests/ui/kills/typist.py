"""Somebody who types into every form there is and never sends any: started by test_kills_of_window,
and killed at any moment.

    python typist.py OFFICE SEED

OFFICE holds ``office.pickle`` (template and busy office) and the data folder ``مكتب``. Tells
``typing`` once the window is open, then, as lines of JSON, each draft as it was kept.
"""

import faulthandler
import json
import pickle
import random
import sys
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import Qt

from desktop.ui.kit import scene, texts, theme
from desktop.ui.parts.keeper import DraftKeeper
from tests.offices import Live
from tests.ui.rooms import spin, write
from tests.ui.test_kept import forms, lines
from tests.ui.tour import Tour

_PATIENCE_S = 200
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي٠١٢٣٤٥٦٧٨٩"
_MOST = 12


def main() -> None:
    faulthandler.dump_traceback_later(_PATIENCE_S, exit=True)
    folder, rng = Path(sys.argv[1]), random.Random(int(sys.argv[2]))
    template, busy = pickle.loads(folder.joinpath("office.pickle").read_bytes())  # noqa: S301 - our own
    app = theme.application(sys.argv[0])
    texts.install(app)
    theme.apply(app, theme.Mode.LIGHT, theme.Size.NORMAL)
    DraftKeeper._moved = _told(DraftKeeper._moved)
    with patch.object(scene, "seen", return_value=True):
        tour = Tour(app, Live(template, folder / "مكتب"), busy, folder)
        stops = [stop for stop in tour.stops() if stop.kind != "outside"]
        rng.shuffle(stops)
        _say("typing")
        for stop in stops:
            seen = tour.show(stop)
            for form in forms(seen):
                for _, part in list(lines(form)):
                    part.setFocus(Qt.FocusReason.TabFocusReason)
                    for letter in rng.choices(_LETTERS, k=rng.randrange(1, _MOST)):
                        write(letter)
                        spin(rng.randrange(1, 12))
            spin(rng.choice((0, 700)))
    _say("ended")


def _told(moved):
    def moved_and_told(keeper, at):
        moved(keeper, at)
        if at is not None:
            _say(json.dumps({"key": keeper.key, "typed": keeper._last}, ensure_ascii=False))

    return moved_and_told


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


main()
