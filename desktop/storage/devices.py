"""What is known of the device under a folder."""

import errno
import os
import sys
from pathlib import Path
from typing import Final, Self

from desktop.base.data_classes import dataclass

_FAT: Final = frozenset({"vfat", "msdos", "fat", "fat32"})
_MOUNTS: Final = Path("/proc/self/mountinfo")


def is_fat(folder: Path) -> bool:
    """Tell whether ``folder`` lies on a FAT file system, where no file reaches 4 GiB.

    False where it can't be known; exFAT is another file system and has no such limit.
    """
    return file_system(folder).lower() in _FAT


def file_system(folder: Path) -> str:
    """Return the name of the file system that ``folder`` lies on, "" where it can't be known."""
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(32)
        root = f"{folder.resolve().drive}\\"
        ctypes.windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, 32)
        return name.value
    # proc(5): the third field is the device, the field after the lone hyphen its file system.
    device = folder.stat().st_dev
    wanted = f"{os.major(device)}:{os.minor(device)}"
    for line in _MOUNTS.read_text("utf-8", "replace").split("\n") if _MOUNTS.exists() else ():
        fields = line.split(" ")  # a path has other spaces than these (proc(5) escapes them)
        if line and fields[2] == wanted:
            return fields[fields.index("-") + 1]
    return ""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder, and what tells the device that it lay on from any other that comes in its place."""

    folder: Path
    marks: tuple[int | str, ...]

    @classmethod
    def of(cls, folder: Path) -> Self:
        """Return the place of a folder as it is now; raises OSError."""
        return cls(folder, _marks(folder))

    def demand(self) -> None:
        """Raise OSError where the folder is not where it was."""
        if not self.folder.is_dir() or _marks(self.folder) != self.marks:
            raise OSError(errno.ENODEV, "another device, or none")


def _marks(folder: Path) -> tuple[int | str, ...]:
    found = folder.stat()
    if not hasattr(os, "statvfs"):  # Windows: the first is the volume's own serial number
        return found.st_dev, found.st_ino
    # A second stick may get the number of the first, and every FAT's first folder is its 1.
    return found.st_dev, found.st_ino, os.statvfs(folder).f_fsid, _mount(folder)


def _mount(folder: Path) -> str:
    """Return the kernel's number of the mount that a folder is seen through, "" where unknown."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        told = Path(f"/proc/self/fdinfo/{handle}")
        lines = told.read_text().splitlines() if told.exists() else []
    finally:
        os.close(handle)
    return next((line.split()[1] for line in lines if line.startswith("mnt_id:")), "")
