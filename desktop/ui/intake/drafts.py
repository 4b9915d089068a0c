"""Keeps what is being typed, a moment after each rest of the keyboard."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.desk import Desk
from desktop.ui.intake.journey import move_draft

_REST_MS = 500


class DraftKeeper(QObject):
    """``kept``: the moment when everything typed so far was kept.

    ``typed`` returns what there is to keep, by stage; empty: nothing.
    """

    kept = Signal(object)

    def __init__(self, desk: Desk, typed: Callable[[], dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed = typed
        self._key = ""
        self._last: dict[str, Any] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.flush)

    def begin(self, key: str, draft: dict[str, Any] | None) -> None:
        """Keep under ``key`` from now on; ``draft`` is what is kept there already."""
        self._rest.stop()
        self._key, self._last = key, dict(draft or {})

    def touch(self) -> None:
        """Something was typed: keep it after a short rest."""
        self._rest.start()

    def flush(self) -> None:
        """Keep now what was not kept yet."""
        self._rest.stop()
        typed = self._typed()
        if not self._key or typed == self._last:
            return
        self._last = typed
        self._move(self._key, typed)

    def rename(self, key: str) -> None:
        """Keep under another name: the visit has a file or a request now."""
        old, self._key = self._key, key
        self._rest.stop()
        self._last = self._typed()
        self._move(old, self._last)

    def _move(self, old: str, typed: dict[str, Any]) -> None:
        self._desk.act(move_draft, old, self._key, typed, done=self._moved)

    def _moved(self, at: datetime | None) -> None:
        if at is not None:
            self.kept.emit(at)
