"""What waits for its act is not loaded while somebody types their password."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: What the first paper, scan or old list brings along; a window that has none goes without.
LATER = {
    "PIL", "bidi", "fontTools", "pypdfium2", "python_calamine", "reportlab", "uharfbuzz",
    "xlsxwriter", "zxingcpp",
}  # fmt: skip

CODE = """
import sys
import desktop.desks, desktop.ui.app, desktop.ui.pages
print(*sys.modules, sep="\\n")
"""


def test_paper_scans_and_old_lists_bring_their_own_libraries():
    ran = subprocess.run(
        [sys.executable, "-P", "-c", CODE], capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}, check=True, timeout=60,
    )  # fmt: skip
    loaded = set(ran.stdout.split())
    assert {"desktop.desks", "desktop.ui.pages", "desktop.printing.press"} <= loaded
    assert not {name.partition(".")[0] for name in loaded} & LATER
    assert {n for n in loaded if n.startswith("desktop.printing.")} == {"desktop.printing.press"}
