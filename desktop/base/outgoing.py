"""Files that leave the program: papers, sheets, backups, whatever a person names a place for.

The one law for all of them: nothing but the program's own storage writes into a data folder,
whatever way the name leads there, and what is written is new, whole, read back and its owner's
alone.
"""

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from desktop.base import system_errors
from desktop.base.errors import KnownError, Refused

#: What lies in an office's data folder and nowhere else (``storage/folder.py``).
_SURE: Final = ("vault.keys", "vault.keys.1", "vault.keys.setup", "office.lock")
#: What does too, by a name that another program's file further up might have.
_LIKELY: Final = "office.db"
#: What the system may say of a place outside that has advice of its own.
_TOLD: Final = frozenset(
    {"disk_full", "file_too_big", "io_error", "locked", "no_permission", "not_there", "read_only"}
)
MEGABYTE: Final = 1 << 20


def data_folder_of(path: Path) -> Path | None:
    """Return the data folder that ``path`` is or lies in once links are followed, None for none.

    Any office's is meant, not only the open one's: it is known by what it holds. Raises OSError
    where links lead in a circle.
    """
    real = _real(path)
    for folder in (real, *real.parents):
        if any(os.path.lexists(folder / name) for name in _SURE):
            return folder
    return next((at for at in (real, real.parent) if os.path.lexists(at / _LIKELY)), None)


def demand_outside(path: Path, code: str = "outgoing.inside_data") -> None:
    """Raise Refused (``code`` with the ``folder``'s name) where ``path`` is in a data folder."""
    folder = data_folder_of(path)
    if folder is not None:
        raise Refused(code, folder=folder.name)


@contextmanager
def leaving(path: Path, needed: int = 0) -> Iterator[None]:
    """Raise what the system says in the body of a file on its way out, of which ``needed`` bytes
    are known, as an ``outgoing`` code: of the office's own nothing was to change, or is lost.
    """
    try:
        yield
    except OSError as why:
        name = system_errors.named(why)
        code = f"outgoing.{name if name in _TOLD else 'cannot_save'}"
        if name == "disk_full" and needed:
            raise KnownError(f"{code}_needs", file=path.name, needed=megabytes(needed)) from why
        raise KnownError(code, file=path.name) from why


def megabytes(size: int) -> int:
    """Return bytes as whole megabytes, rounded up."""
    return -(-size // MEGABYTE)


@contextmanager
def new_file(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Open a file beside ``path`` and give what writes its content and then lets it be ``path``.

    A file that is there stays as it is until then, and whatever else bears another name of it (a
    hard link) stays for good. No folder is made: a pulled stick's would lie on the PC.
    Raises ``outgoing.inside_data`` and as :func:`leaving`.
    """
    with leaving(path):
        demand_outside(path)
        real = _real(path)
        handle, beside = tempfile.mkstemp(prefix=".istiqbal-", suffix=".part", dir=real.parent)
    with os.fdopen(handle, "wb") as file:

        def put(content: bytes) -> None:
            with leaving(path, len(content)):
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                if hasattr(os, "posix_fadvise"):  # what is read back comes from the device
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
                file.close()  # Windows renames no open file
                if Path(beside).read_bytes() != content:
                    raise OSError(errno.EIO, "what was written is not what was read back")
                Path(beside).replace(real)
                _sync(real.parent)

        try:
            yield put
        finally:
            with suppress(OSError):
                file.close()
            with suppress(OSError):  # a device that is gone took it along
                Path(beside).unlink(missing_ok=True)


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as why:  # how Python 3.11 calls links in a circle
        raise OSError("links in a circle") from why


def _sync(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
