"""What catches a bug that no one caught, in the window's thread."""

import sys
from collections.abc import Callable
from types import TracebackType


class CrashHook:
    """Python's hook for what no one caught, in the window's thread: a report and a sheet.

    A bug while showing the first one goes to the hook that was there before.
    """

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        self._show = show
        self._before = sys.excepthook
        self._busy = False

    def install(self) -> None:
        """Take the place of the hook that is there."""
        self._before = sys.excepthook
        sys.excepthook = self

    def remove(self) -> None:
        """Give the place back."""
        sys.excepthook = self._before

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show one bug."""
        if self._busy or not issubclass(kind, Exception):
            self._before(kind, error, trace)
            return
        self._busy = True
        try:
            self._show(error)
        finally:
            self._busy = False
