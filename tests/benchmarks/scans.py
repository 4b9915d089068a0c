"""How long a scanned page takes beside the scanner's own reading: decoded apart, drawn anew, kept.

    python tests/benchmarks/scans.py

Exits 1 where the median is over half a second.
"""

import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.core.adoption.terms import Choose
from desktop.core.policy.choices import KeptCopy
from desktop.core.policy.loader import load_shipped
from desktop.core.work import Role
from desktop.ui.parts.scans.bench import SCANS
from desktop.ui.parts.scans.pages import pdf_of
from desktop.ui.parts.workshop import Workshop
from tests.offices import Live, living, make_template
from tests.ui.scans.made import picture

_LIMIT_S = 0.5
_PAGES = 20
#: A4 at 200 dots an inch, as the scanner is asked for it.
_SIZE = (1654, 2339)


def main() -> int:
    """Scan pages into a made-up office and say how long each took."""
    loaded = next(one for one in load_shipped() if one.profile.id == "haqal")
    with TemporaryDirectory() as place:
        template = make_template(Path(place) / "template", loaded)
        with living(template, Path(place) / "office") as live:
            live.unlock()
            took = _scanned(live)
    middle, worst = statistics.median(took), max(took)
    sys.stdout.write(
        f"a page decoded and kept: median {middle:.3f} s, worst {worst:.3f} s"
        f" of {_PAGES} (limit {_LIMIT_S} s)\n"
    )
    return int(middle > _LIMIT_S)


def _scanned(live: Live) -> list[float]:
    office = live.office.policy.profile.office
    kept = KeptCopy(why="نظام", months=12)
    papers = tuple(paper.model_copy(update={"kept": kept}) for paper in office.papers)
    choices = office.model_copy(update={"papers": papers})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قياس"))
    request, shop, took = live.request(), Workshop(SCANS), []
    shop.ask("read", picture(*_SIZE))
    for page in range(_PAGES):
        content = picture(_SIZE[0], _SIZE[1] - page, "PPM")  # another one each time
        began = time.perf_counter()
        pdf = pdf_of(shop.ask("read", content))
        keep = live.office.copies.keep
        live.act(Role.RECEPTION, keep, request.id, papers[0].id, pdf, 1)
        took.append(time.perf_counter() - began)
    shop.close()
    return took


if __name__ == "__main__":
    sys.exit(main())
