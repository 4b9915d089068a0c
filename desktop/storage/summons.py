"""A second start asks the window that has the folder to come forward: a knock at the door.

A file in the data folder is the knock, and its removal the answer; so it works alike on every
system and needs no socket. A window that hangs, or a command, does not answer.
"""

import os
import time
from pathlib import Path
from typing import Final

from desktop.storage.files import remove

#: Seconds in which a window that works is expected to hear.
PATIENCE: Final = 2.0
_AGAIN_S: Final = 0.02


def _knock(folder: Path) -> Path:
    return folder / "office.knock"


def knock(folder: Path, patience: float = PATIENCE) -> bool:
    """Ask whoever has the folder to come forward; True once a window says that it does."""
    file = _knock(folder)
    try:
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
    except OSError:  # another user's, or a disk that takes nothing: nobody can be asked
        return False
    ends = time.monotonic() + patience
    while time.monotonic() < ends:
        if not file.exists():
            return True
        time.sleep(_AGAIN_S)
    remove(file)
    return False


def answer(folder: Path) -> bool:
    """Tell whether somebody knocked, and let them know that they were heard."""
    file = _knock(folder)
    if not os.path.exists(file):  # noqa: PTH110  # False too where the folder is closed or gone
        return False
    remove(file)
    return True
