"""A process of its own for what may hang in the system's own code, with a limit."""

import os
import sys
from collections.abc import Callable
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.base.errors import KnownError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")


def apart(limit: float, work: Callable[..., T], *given: Any) -> T:
    """Run ``work`` (a function of a module) in a fresh process and return what it does.

    What it is given goes there through a pipe. After ``limit`` seconds the process is ended.
    Raises the KnownError that ``work`` raises, ``printer.stuck`` and, where the process died,
    ``printer.refused``.
    """
    fresh = get_context("spawn")
    ours, theirs = fresh.Pipe(duplex=False)
    process = fresh.Process(target=_run, args=(theirs, work, given), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(limit):
            raise KnownError("printer.stuck")
        code, told = ours.recv()
    except EOFError as why:
        raise KnownError("printer.refused") from why
    finally:
        process.kill()
        process.join()
        ours.close()
    if code:
        raise KnownError(code, **told)
    done: T = told
    return done


def _run(answer: "Connection", work: Callable[..., Any], given: tuple[Any, ...]) -> None:
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # it shows nothing and needs no screen
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    try:
        answer.send(("", work(*given)))
    except KnownError as why:
        answer.send((why.code, why.params))
    finally:
        answer.close()
        app.quit()
