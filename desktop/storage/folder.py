"""The office's data folder: its files, its privacy and who has it open."""

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from desktop.base.errors import KnownError, Refused
from desktop.storage.files import last_generation, named_files, snapshots, sync_folder

#: Who holds a folder while a command of the command line works on it.
COMMAND: Final = "command"
#: The byte that is locked lies far behind the holder's number, which stays readable on Windows.
_LOCKED_BYTE = 1 << 20
#: What the system answers where another holds the lock (EACCES and EDEADLK: Windows).
_HELD: Final = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
#: What it answers where the file system keeps no locks.
_NO_LOCKS: Final = frozenset({errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
#: What the files are called in the folders of attachments and of the log.
_BLOB, _LOG = r"[0-9a-f]{64}(\.new)?", r"istiqbal\.log(\.[0-9]+)?"
#: Where nothing can be written: full, over its quota, or for reading alone.
_CLOSED: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})


class FolderLock:
    """An advisory lock, held until it is released or this process ends.

    ``holder`` is a word for whoever is refused. Raises ``storage.folder_in_use`` with the holder's
    ``pid``, ``storage.folder_in_use_by_command`` too, ``storage.folder_in_use_elsewhere``
    where that is not known, ``storage.no_locks`` with the ``system`` of a folder that keeps none.
    """

    def __init__(self, path: Path, holder: str = "") -> None:
        self._handle = _open(path)
        try:
            _take(self._handle)
        except OSError as why:
            error = _refusal(self._handle, path, why)
            os.close(self._handle)
            raise error from why
        self._sign(f"{os.getpid()} {holder}".rstrip().encode())

    def _sign(self, holder: bytes) -> None:
        # The number is for whoever is refused; the lock holds on a full disk too, without it.
        with suppress(OSError):
            os.truncate(self._handle, 0)
            os.write(self._handle, holder)

    def release(self) -> None:
        """Give the folder free; a second call does nothing."""
        if self._handle >= 0:
            self._sign(b"")
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_why: object) -> None:
        self.release()


def _open(path: Path) -> int:
    """Open the lock's file, or what a disk that takes no file has in its place."""
    flags = getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o600)
    except OSError as why:
        if why.errno not in _CLOSED or sys.platform == "win32":
            raise
        return os.open(path if path.exists() else path.parent, os.O_RDONLY)


def _refusal(handle: int, path: Path, why: OSError) -> BaseException:
    """Return what a lock that can't be had is told as."""
    if why.errno in _NO_LOCKS:
        from desktop.storage.devices import file_system

        return KnownError("storage.no_locks", system=file_system(path.parent))
    if why.errno not in _HELD:
        return why
    try:
        holder = os.pread(handle, 40, 0) if hasattr(os, "pread") else path.read_bytes()
    except OSError:
        holder = b""
    pid, _, kind = holder.strip().decode("ascii", "replace").partition(" ")
    if not pid.isdigit():
        return Refused("storage.folder_in_use_elsewhere")
    by_command = "_by_command" if kind == COMMAND else ""
    return Refused(f"storage.folder_in_use{by_command}", pid=pid)


def _take(handle: int) -> None:
    """Lock without waiting; raises OSError where another holds it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        import fcntl

        # flock, not lockf: the latter lets one process take the same lock twice.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class DataFolder:
    """Where one office's data lies; nothing is created before :meth:`create`."""

    def __init__(self, path: Path, holder: str = "") -> None:
        self.path = path
        self._holder = holder
        self._held: FolderLock | None = None

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "office.db"

    @property
    def _journal(self) -> Path:
        return self.path / "office.db-journal"

    @property
    def vault(self) -> Path:
        """The wrapped keys."""
        return self.path / "vault.keys"

    @property
    def unfinished(self) -> Path:
        """The wrapped keys of an office that is still being made; without others there is none."""
        return self.path / "vault.keys.setup"

    @property
    def guesses(self) -> Path:
        """How many passwords were typed wrong; may be absent."""
        return self.path / "guesses.json"

    @property
    def _lock(self) -> Path:
        return self.path / "office.lock"

    @property
    def blobs(self) -> Path:
        """The folder of encrypted scans and attachments."""
        return self.path / "blobs"

    @property
    def logs(self) -> Path:
        """The folder of the log."""
        return self.path / "logs"

    def create(self) -> None:
        """Make the folder and its sub-folders, and keep them and what is in them this user's alone.

        An office that is there is opened on a disk that takes no new folder too. Raises
        ``storage.no_folder`` where a file lies in its place.
        """
        for folder in (self.path, self.blobs, self.logs):
            if folder.exists() and not folder.is_dir():
                raise Refused("storage.no_folder", name=folder.name)
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as why:
                if why.errno not in _CLOSED or self.is_new():
                    raise
        for folder in (self.path, self.blobs, self.logs):
            _make_private(folder)

    def is_new(self) -> bool:
        """Tell whether there is no office yet; one that is still being made is none."""
        return not self.has_keys() and (self.unfinished.exists() or not self.database.exists())

    def is_empty(self) -> bool:
        """Tell whether the folder is absent or holds nothing."""
        return not self.path.exists() or not any(self.path.iterdir())

    def has_keys(self) -> bool:
        """Tell whether the wrapped keys are there, if only in their last generation."""
        return self.vault.exists() or last_generation(self.vault).exists()

    def move_in(self, made: "DataFolder") -> None:
        """Take over a closed office that lies whole in a folder on the same device.

        Its keys come first and as :attr:`unfinished`, so that until :meth:`finish` there is none.
        """
        made.vault.replace(self.unfinished)
        sync_folder(self.path)
        for blob in made.blobs.iterdir():
            blob.replace(self.blobs / blob.name)
        self.take_database(made)
        sync_folder(self.blobs)

    def take_database(self, made: "DataFolder") -> None:
        """Take over a closed database that lies in a folder on the same device."""
        self._journal.unlink(missing_ok=True)  # a stranger's would be played into the database
        made.database.replace(self.database)
        sync_folder(self.path)

    def finish(self) -> None:
        """Let the unfinished office be the folder's; at once or not at all."""
        last_generation(self.unfinished).unlink(missing_ok=True)
        sync_folder(self.path)
        self.unfinished.replace(self.vault)
        with suppress(OSError):  # it is the folder's by now
            sync_folder(self.path)

    def discard_unfinished(self) -> None:
        """Remove what was broken off before :meth:`finish`: no office ever opened with its keys."""
        if not self.unfinished.exists():
            return
        made = (self.database, self._journal, last_generation(self.unfinished))
        for file in (*made, *named_files(self.blobs, _BLOB)):
            file.unlink(missing_ok=True)
        self.unfinished.unlink()

    def discard(self) -> None:
        """Remove a closed office: each file that an office has, by its name, and the folders where
        nothing else lies in them. The keys go first: without them there is none.
        """
        for keys in (self.vault, self.unfinished):
            last_generation(keys).unlink(missing_ok=True)
            keys.unlink(missing_ok=True)
        sync_folder(self.path)
        named = (*named_files(self.blobs, _BLOB), *named_files(self.logs, _LOG))
        own = (self.database, *snapshots(self.database), self._journal, self.guesses, self._lock)
        for file in (*own, *named):
            file.unlink(missing_ok=True)
        self.let_go()
        self._lock.unlink(missing_ok=True)
        for folder in (self.blobs, self.logs, self.path):
            with suppress(OSError):
                folder.rmdir()

    def lock(self) -> FolderLock:
        """Take the folder for this process.

        Raises as :class:`FolderLock`, and OSError where it can't be opened.
        """
        return FolderLock(self._lock, self._holder)

    def was_held(self) -> bool:
        """Tell whether a process ever had the folder: only then another may have it now."""
        return self._lock.exists()

    def hold(self) -> None:
        """Make the folder and keep it for this process; a second call does nothing."""
        if self._held is None:
            self.create()
            self._held = self.lock()

    def let_go(self) -> None:
        """Give the folder free; a second call does nothing."""
        if self._held is not None:
            self._held.release()
            self._held = None

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """Give a private folder for encrypted copies, on the same device, removed afterwards."""
        place = self.path / "scratch"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(mode=0o700)
        try:
            yield place
        finally:
            with suppress(OSError):
                shutil.rmtree(place)


def _make_private(folder: Path) -> None:
    """Let its owner alone read and write a folder and its files, where that is kept at all: also
    those that were copied from a protected disc.

    A file system without permissions (FAT, some shares) and a folder of somebody else's stay as
    they are: what lies there is encrypted.
    """
    with suppress(OSError):
        if folder.stat().st_mode & 0o777 != 0o700:  # noqa: PLR2004 - a mode
            folder.chmod(0o700)
        with os.scandir(folder) as files:
            for file in files:
                if file.is_file(follow_symlinks=False):
                    _make_private_file(Path(file.path), file.stat(follow_symlinks=False).st_mode)


def _make_private_file(file: Path, mode: int) -> None:
    if mode & 0o777 != 0o600:  # noqa: PLR2004 - a mode
        with suppress(OSError):
            file.chmod(0o600)
