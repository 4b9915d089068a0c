"""The folder that a scanner puts its files into, watched while a paper is scanned."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_EVERY_MS: Final = 1000
_KINDS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})

#: How many bytes a file has, and when it was written (nanoseconds): another is another paper.
_Stamp = tuple[int, int]


class WatchedFolder(QObject):
    """``came(list[Path])``: files that were not there before and grow no more, the oldest first.

    What lies there already is somebody else's, also where the folder can't be read at first; a file
    that is still being written is waited for, and one written anew under its old name comes again.
    """

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._known: dict[Path, _Stamp] | None = None
        self._growing: dict[Path, _Stamp] = {}
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.take_new)

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        self._folder = folder
        self._known, self._growing = self._files(), {}
        self._timer.start()

    @property
    def name(self) -> str:
        """The folder's name, "" where none is watched."""
        return self._folder.name if self._folder else ""

    def stop(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._folder = None

    def take_new(self) -> None:
        """Tell of what came since, and grows no more."""
        found = self._files()
        if found is None:
            return
        if self._known is None:
            self._known = found
        known = self._known
        now = {path: stamp for path, stamp in found.items() if known.get(path) != stamp}
        whole = [
            path for path, stamp in now.items() if stamp[0] and self._growing.get(path) == stamp
        ]
        self._growing = now
        known.update((path, now[path]) for path in whole)
        if whole:
            self.came.emit(sorted(whole, key=lambda path: (now[path][1], path)))

    def _files(self) -> dict[Path, _Stamp] | None:
        """Return the files of the kinds that are read; None where the folder is not to be read just
        now.
        """
        if self._folder is None:
            return None
        try:
            return dict(_stamped(self._folder))
        except OSError:
            return None


def _stamped(folder: Path) -> Iterator[tuple[Path, _Stamp]]:
    for path in folder.iterdir():
        if path.suffix.lower() in _KINDS:
            with suppress(OSError):  # it went, or its link leads nowhere: the others are there
                told = path.stat()
                if S_ISREG(told.st_mode):  # a pipe would be waited for
                    yield path, (told.st_size, told.st_mtime_ns)
