"""The drives that people plug in: which there are, what keeps one from being written to, and
letting one go. Linux; on Windows what its own calls tell.
"""

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Hashable, Iterator, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from desktop.base import log
from desktop.base.data_classes import dataclass

#: Where systems mount what people plug in; elsewhere a mount is one where its device can go.
PLUGGED: Final = ("/media/", "/run/media/", "/Volumes/")
_MOUNTS: Final = Path("/proc/self/mountinfo")
_BLOCKS: Final = Path("/sys/block")
_NETWORK: Final = re.compile(
    r"nfs4?|cifs|smb3?|smbfs|9p|afs|ceph|glusterfs|davfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs)"
)
#: Folders that a program of somebody else's copies to the network, by how their names begin.
_CLOUDS: Final = re.compile(
    r"(onedrive|dropbox|google ?drive|icloud ?drive|mobile documents|cloudstorage|nextcloud"
    r"|my drive|owncloud|pcloud ?drive|megasync)\b.*",
    re.IGNORECASE,
)
#: Blocks that are no drive of anybody's: discs, floppies, and what lies in memory or in a file.
_NONE: Final = re.compile(r"(sr|fd|loop|ram|zram|dm-|md)[0-9]+")
#: With less than this free no backup fits, however small the office.
_FULL: Final = 1 << 20
_UNMOUNT_S: Final = 30
#: Of GetDriveTypeW, and of GetVolumeInformationW.
_REMOTE, _REMOVABLE = 4, 2
_READ_ONLY_VOLUME: Final = 0x80000


class Fit(StrEnum):
    """Whether a drive can be written to, or what keeps it from that."""

    READY = "ready"
    FULL = "full"
    READ_ONLY = "read_only"
    NOT_MOUNTED = "not_mounted"


class Ground(StrEnum):
    """What a folder lies on."""

    STICK = "stick"
    OWN_DISK = "own_disk"
    NETWORK = "network"


class LetGo(StrEnum):
    """What came of letting a drive go: out, written to its end but not out, or in use."""

    OUT = "out"
    WRITTEN = "written"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that is plugged in; ``folder`` is None where it is not mounted. ``free`` in bytes."""

    name: str
    folder: Path | None
    fit: Fit
    free: int = 0


@dataclass(frozen=True, slots=True)
class _Mount:
    """A line of proc(5) mountinfo."""

    device: str
    folder: str
    read_only: bool
    system: str
    source: str


def drives(plugged: Sequence[str] = PLUGGED) -> tuple[Drive, ...]:
    """Return the drives that are plugged in, mounted ones first; one that just went is none."""
    if sys.platform == "win32":
        return tuple(_of_windows())
    mounts = list(_mounts())
    found = (_mounted(one) for one in mounts if _is_plugged(one, plugged))
    return (*filter(None, found), *_unmounted({one.device for one in mounts}))


def mark() -> Hashable:
    """Return what differs as soon as a drive comes, is mounted or goes: it costs less than asking
    what there is.
    """
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetLogicalDrives())
    blocks = tuple(sorted(one.name for one in _BLOCKS.iterdir())) if _BLOCKS.is_dir() else ()
    return blocks, tuple((one.device, one.folder, one.read_only) for one in _mounts())


def ground_of(folder: Path, plugged: Sequence[str] = PLUGGED) -> Ground:
    """Return what a folder lies on: its path alone is asked, for a network may not answer."""
    if sys.platform == "win32":
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        return {_REMOTE: Ground.NETWORK, _REMOVABLE: Ground.STICK}.get(kind, Ground.OWN_DISK)
    under = [one for one in _mounts() if f"{folder}/".startswith(f"{one.folder.rstrip('/')}/")]
    mount = max(under, key=lambda one: len(one.folder), default=None)
    if mount is None:
        return Ground.OWN_DISK
    if _NETWORK.fullmatch(mount.system):
        return Ground.NETWORK
    return Ground.STICK if _is_plugged(mount, plugged) else Ground.OWN_DISK


def in_cloud(folder: Path) -> bool:
    """Tell whether a folder lies in one that is copied to the network, by its path alone."""
    return any(_CLOUDS.fullmatch(part) for part in folder.parts)


def let_go(folder: Path) -> LetGo:
    """Write everything to a drive's end, and unmount it where the system lets a program do that.

    Asked is ``udisksctl``, over a socket of this PC alone. Raises OSError where the drive is gone
    or takes nothing more.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
        if sys.platform != "win32":
            _sync_all(handle)
    finally:
        os.close(handle)
    mount = next((one for one in _mounts() if one.folder == str(folder)), None)
    program = shutil.which("udisksctl")
    if mount is None or program is None:
        return LetGo.WRITTEN
    order = [program, "unmount", "--no-user-interaction", "-b", mount.source]
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(order, capture_output=True, check=False, timeout=_UNMOUNT_S)
    still = any(one.folder == str(folder) for one in _mounts())
    log.event("drive.let_go", code="busy" if still else "out")
    return LetGo.BUSY if still else LetGo.OUT


def _sync_all(handle: int) -> None:
    """Have all that is to be written to a file system written: syncfs(2), which Python lacks."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.syncfs(handle):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _mounts() -> Iterator[_Mount]:
    # Not every space of Unicode's: the name of a stick may have those, and has no other here.
    lines = _MOUNTS.read_text("utf-8", "replace").split("\n") if _MOUNTS.exists() else ()
    for line in filter(None, lines):
        fields = line.split(" ")
        system, source, options = fields[fields.index("-") + 1 :][:3]
        ro = "ro" in {*fields[5].split(","), *options.split(",")}
        yield _Mount(fields[2], _unescaped(fields[4]), ro, system, _unescaped(source))


def _unescaped(path: str) -> str:
    """Return a path without the octal escapes of proc(5)."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), path)


def _is_plugged(mount: _Mount, plugged: Sequence[str]) -> bool:
    if _NETWORK.fullmatch(mount.system):
        return False
    block = Path("/sys/dev/block") / mount.device
    where = mount.folder.startswith(tuple(plugged))
    return where or (block.exists() and _can_go(_whole(block.resolve())))


def _whole(block: Path) -> Path:
    """Return the drive of a partition."""
    return block.parent if (block / "partition").exists() else block


def _can_go(block: Path) -> bool:
    """Tell whether a drive can be pulled out: a stick, or a disk at USB."""
    if _NONE.fullmatch(block.name):
        return False
    removable = block / "removable"
    return (removable.exists() and removable.read_text().strip() == "1") or "/usb" in str(block)


def _mounted(mount: _Mount) -> Drive | None:
    folder = Path(mount.folder)
    try:
        room = os.statvfs(folder)
    except OSError:  # it was pulled
        return None
    free = room.f_bavail * room.f_frsize
    return Drive(folder.name, folder, _fit(free, read_only=mount.read_only), free)


def _fit(free: int, *, read_only: bool) -> Fit:
    if read_only:
        return Fit.READ_ONLY
    return Fit.FULL if free < _FULL else Fit.READY


def _unmounted(mounted: set[str]) -> Iterator[Drive]:
    """Yield the drives at hand of which nothing is mounted."""
    for block in sorted(_BLOCKS.iterdir()) if _BLOCKS.is_dir() else ():
        with suppress(OSError, ValueError):
            whole = block.resolve()
            if not _can_go(whole) or int((whole / "size").read_text()) == 0:
                continue
            parts = [whole, *(part.parent for part in whole.glob("*/partition"))]
            if not mounted & {(part / "dev").read_text().strip() for part in parts}:
                told = (whole / "device" / name for name in ("vendor", "model"))
                words = [one.read_text().strip() for one in told if one.exists()]
                yield Drive(" ".join(words) or block.name, None, Fit.NOT_MOUNTED)


def _of_windows() -> list[Drive]:
    found: list[Drive] = []
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        letters = kernel.GetLogicalDrives()
        for place in range(26):
            root = f"{chr(ord('A') + place)}:\\"
            if letters >> place & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
                found.append(_of_letter(kernel, root))
    return found


def _of_letter(kernel: Any, root: str) -> Drive:
    name, flags = ctypes.create_unicode_buffer(64), ctypes.c_ulong()
    asked = (root, name, 64, None, None, ctypes.byref(flags), None, 0)
    if not kernel.GetVolumeInformationW(*asked):
        return Drive(root, None, Fit.NOT_MOUNTED)
    free = shutil.disk_usage(root).free
    read_only = bool(flags.value & _READ_ONLY_VOLUME)
    return Drive(name.value or root, Path(root), _fit(free, read_only=read_only), free)
