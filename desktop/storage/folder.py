"""The office's data folder: its files, its privacy and who has it open."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.base.errors import Refused
from desktop.storage.files import sync_folder
from desktop.storage.vault import last_generation

#: The byte that is locked lies far behind the holder's number, which stays readable on Windows.
_LOCKED_BYTE = 1 << 20


class FolderLock:
    """An advisory lock, held until it is released or this process ends."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _take(self._handle)
        except OSError as why:
            holder = os.pread(self._handle, 20, 0) if hasattr(os, "pread") else path.read_bytes()
            os.close(self._handle)
            pid = holder.strip().decode("ascii", "replace") or "?"
            raise Refused("storage.folder_in_use", pid=pid) from why
        os.truncate(self._handle, 0)
        os.write(self._handle, str(os.getpid()).encode())

    def release(self) -> None:
        """Give the folder free; a second call does nothing."""
        if self._handle >= 0:
            os.truncate(self._handle, 0)
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


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

    def __init__(self, path: Path) -> None:
        self.path = path

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
    def blobs(self) -> Path:
        """The folder of encrypted scans and attachments."""
        return self.path / "blobs"

    @property
    def logs(self) -> Path:
        """The folder of the log."""
        return self.path / "logs"

    def create(self) -> None:
        """Make the folder and its sub-folders, readable by this user alone."""
        for folder in (self.path, self.blobs, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            folder.chmod(0o700)

    def is_empty(self) -> bool:
        """Tell whether the folder is absent or holds nothing."""
        return not self.path.exists() or not any(self.path.iterdir())

    def has_office(self) -> bool:
        """Tell whether an office was set up here (its keys or its database are there)."""
        return self.has_keys() or self.database.exists()

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
        self._journal.unlink(missing_ok=True)  # a stranger's would be played into the database
        made.database.replace(self.database)
        sync_folder(self.blobs)

    def finish(self) -> None:
        """Let the unfinished office be the folder's; at once or not at all."""
        sync_folder(self.path)
        self.unfinished.replace(self.vault)
        sync_folder(self.path)

    def discard_unfinished(self) -> None:
        """Remove what was broken off before :meth:`finish`: no office ever opened with its keys."""
        if not self.unfinished.exists():
            return
        self.database.unlink(missing_ok=True)
        self._journal.unlink(missing_ok=True)
        for blob in self.blobs.iterdir():
            blob.unlink()
        self.unfinished.unlink()

    def lock(self) -> FolderLock:
        """Take the folder for this process.

        Raises ``storage.folder_in_use`` with the holder's ``pid``.
        """
        return FolderLock(self.path / "office.lock")

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
