"""The folder that a scanner puts its files into, watched while a paper is scanned."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_EVERY_MS: Final = 1000
_KINDS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})


class WatchedFolder(QObject):
    """``came(list[Path])``: files that were not there before and grow no more, the oldest first.

    What lies there already is somebody else's; a file that is still being written is waited for.
    """

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._known: set[Path] = set()
        self._growing: dict[Path, int] = {}
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.take_new)

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        self._folder = folder
        self._known, self._growing = set(self._files()), {}
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
        now = {path: size for path, size in self._files().items() if path not in self._known}
        whole = [path for path, size in now.items() if size and self._growing.get(path) == size]
        self._growing = now
        self._known.update(whole)
        if whole:
            self.came.emit(sorted(whole))

    def _files(self) -> dict[Path, int]:
        """Return the files of the kinds that are read, with their sizes; none where the folder is
        not to be read just now.
        """
        if self._folder is None:
            return {}
        try:
            files = [path for path in self._folder.iterdir() if path.suffix.lower() in _KINDS]
            return {path: path.stat().st_size for path in files}
        except OSError:
            return {}
