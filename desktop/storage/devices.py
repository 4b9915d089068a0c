"""What is known of the device under a folder."""

import os
import sys
from pathlib import Path
from typing import Final

_FAT: Final = frozenset({"vfat", "msdos", "fat", "fat32"})
_MOUNTS: Final = Path("/proc/self/mountinfo")


def is_fat(folder: Path) -> bool:
    """Tell whether ``folder`` lies on a FAT file system, where no file reaches 4 GiB.

    False where it can't be known; exFAT is another file system and has no such limit.
    """
    return _file_system(folder).lower() in _FAT


def _file_system(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(32)
        root = f"{folder.resolve().drive}\\"
        ctypes.windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, 32)
        return name.value
    # proc(5): the third field is the device, the field after the lone hyphen its file system.
    device = folder.stat().st_dev
    wanted = f"{os.major(device)}:{os.minor(device)}"
    for line in _MOUNTS.read_text("utf-8", "replace").splitlines() if _MOUNTS.exists() else ():
        fields = line.split()
        if fields[2] == wanted:
            return fields[fields.index("-") + 1]
    return ""
