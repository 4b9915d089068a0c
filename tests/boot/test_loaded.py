"""What is loaded while a password is typed: nothing that waits for its act, and no sources."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: What the first paper, scan or old list brings along; a window that has none goes without.
LATER = {
    "PIL", "bidi", "fontTools", "pypdfium2", "python_calamine", "reportlab", "uharfbuzz",
    "xlsxwriter", "zxingcpp",
}  # fmt: skip

LOADED = """
import linecache, sys
from pathlib import Path
import desktop.ui.app, desktop.ui.pages
from desktop.boot import House

house = House(Path(sys.argv[1]))
before = len(linecache.cache)
house.load()
print(before, len(linecache.cache), *sys.modules, sep="\\n")
house.close()
"""


@pytest.fixture
def loaded(tmp_path):
    """Return how many sources were in memory before and after, and the modules."""
    ran = subprocess.run(
        [sys.executable, "-P", "-c", LOADED, str(tmp_path)], capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}, check=True, timeout=60,
    )  # fmt: skip
    before, after, *modules = ran.stdout.split()
    return int(before), int(after), set(modules)


def test_the_sources_that_imports_were_looked_through_for_are_let_go(loaded):
    before, after, _ = loaded
    assert before
    assert not after


def test_paper_scans_and_old_lists_bring_their_own_libraries(loaded):
    _, _, modules = loaded
    assert {"desktop.desks", "desktop.ui.pages", "desktop.printing.press"} <= modules
    assert not {name.partition(".")[0] for name in modules} & LATER
    assert {n for n in modules if n.startswith("desktop.printing.")} == {"desktop.printing.press"}
