"""Where a backup can go: sticks that are plugged in, and the folder chosen before."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

#: Where systems mount what people plug in.
_PLUGGED: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Target:
    """A folder with the space that is free there, in bytes; ``stick`` for a device plugged in."""

    folder: Path
    name: str
    free: int
    stick: bool


def sticks() -> list[Target]:
    """Return the devices that are plugged in and can be written to."""
    return [
        Target(Path(volume.rootPath()), _name(volume), volume.bytesAvailable(), stick=True)
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _plugged(volume)
    ]


def target_of(folder: Path) -> Target | None:
    """Return a folder as a target, None where it is not there now."""
    if not folder.is_dir():
        return None
    volume = QStorageInfo(str(folder))
    return Target(folder, str(folder), volume.bytesAvailable(), stick=False)


def _plugged(volume: QStorageInfo) -> bool:
    path = volume.rootPath()
    if sys.platform == "win32":
        return not volume.isRoot()
    return f"{path}/".startswith(_PLUGGED)


def _name(volume: QStorageInfo) -> str:
    return volume.displayName() or volume.rootPath()
