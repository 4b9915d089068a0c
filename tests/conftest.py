"""What every test shares: its worker's own screen, and folders that are nobody's real ones."""

import os

# Before Qt is imported: each worker of pytest-xdist takes one of packaging/screens.sh's displays.
_displays = os.environ.get("ISTIQBAL_DISPLAYS", "").split()
_worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
if _displays:
    os.environ["DISPLAY"] = _displays[int(_worker.removeprefix("gw")) % len(_displays)]
