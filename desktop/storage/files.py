"""Files that must be whole or absent: write beside, sync, check, replace.

The order (write, fsync, rename, fsync of the folder) is what POSIX promises to survive a power
cut; on Windows ``os.replace`` is atomic and folders can't be synced.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

CHUNK = 1 << 20


class NotSynced(OSError):
    """A file is in its place, but the folder's names could not be brought to the device."""


def open_new(path: Path) -> BinaryIO:
    """Open a new file for writing and reading back, private to this user.

    Raises FileExistsError where the file is there already.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "w+b")


def sync_file(file: BinaryIO) -> None:
    """Bring an open file's content to the device."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring a folder's names to the device (nothing to do on Windows)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def forget_cached(file: BinaryIO) -> None:
    """Ask the system to drop its cached pages, so that the next read comes from the device."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def remove(path: Path) -> None:
    """Delete a file if it can be deleted; a device that is gone took it along."""
    with suppress(OSError):
        path.unlink()


def named_files(folder: Path, names: str) -> Iterator[Path]:
    """Yield a folder's own files with such names (a pattern), by what they are now: what is a link,
    or lies behind one, is somebody else's.
    """
    if folder.is_dir() and not folder.is_symlink():
        for file in list(folder.iterdir()):
            if re.fullmatch(names, file.name) and file.is_file() and not file.is_symlink():
                yield file


def last_generation(path: Path) -> Path:
    """Return where the generation before the one at ``path`` is kept."""
    return path.with_name(path.name + ".1")


def snapshots(database: Path) -> Iterator[Path]:
    """Yield the copies of a database from before a step of its schema, which lie beside it."""
    yield from database.parent.glob(f"{database.name}.v*")


def write_whole(
    path: Path, content: bytes, check: Callable[[bytes], None] = lambda _content: None
) -> None:
    """Put ``content`` at ``path``, so that a reader finds the old file or the whole new one.

    ``check`` gets what was read back before it replaces anything and raises if it is not right.
    """
    with beside(path, content, check) as put:
        put()


@contextmanager
def beside(
    path: Path, content: bytes, check: Callable[[bytes], None] = lambda _content: None
) -> Iterator[Callable[[], None]]:
    """Write ``content`` beside ``path``, synced and checked, and give what puts it in its place.

    Until that is called nothing has changed, and nothing is left unless it was. It raises
    :class:`NotSynced` where the file is in its place and its name may not outlive a power cut.
    """
    new = path.with_name(path.name + ".new")
    remove(new)

    def put() -> None:
        new.replace(path)
        try:
            sync_folder(path.parent)
        except OSError as why:
            raise NotSynced(why.errno, why.strerror) from why

    try:
        with open_new(new) as file:
            file.write(content)
            sync_file(file)
            forget_cached(file)
        check(new.read_bytes())
        yield put
    finally:
        remove(new)
