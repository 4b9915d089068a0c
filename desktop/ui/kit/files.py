"""Asking for a file or a folder: begun where the last one was, else among the documents."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

#: The folder chosen last, as long as the program runs.
_last: Final[list[Path]] = []


def start(before: Path | None = None) -> Path:
    """Return where to begin: ``before``, the folder chosen last, the documents or the home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = ([before] if before is not None else []) + _last[-1:] + [Path(documents)]
    there = (folder for folder in wanted if os.path.isdir(folder))  # noqa: PTH112  # never raises
    return next(there, Path.home())


def ask_open(over: QWidget, title: str, kinds: str, *, before: Path | None = None) -> str:
    """Return the file chosen to be read, "" for none."""
    path, _ = QFileDialog.getOpenFileName(over, title, str(start(before)), kinds)
    return _kept(path, Path(path).parent)


def ask_save(over: QWidget, title: str, name: str, kinds: str) -> str:
    """Return the file chosen to be written, "" for none; ``name`` is proposed."""
    path, _ = QFileDialog.getSaveFileName(over, title, str(start() / name), kinds)
    return _kept(path, Path(path).parent)


def ask_folder(over: QWidget, title: str, *, before: Path | None = None) -> str:
    """Return the folder chosen, "" for none."""
    path = QFileDialog.getExistingDirectory(over, title, str(start(before)))
    return _kept(path, Path(path))


def _kept(path: str, folder: Path) -> str:
    if path:
        _last[:] = [folder]
    return path
