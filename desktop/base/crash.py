"""Crash reports: where a bug struck, never whom it was about.

A report holds the type of every exception in the chain and the code locations it passed; no
message, value, argument or folder of the user's own, since any of them may hold personal data.
"""

import contextlib
import faulthandler
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from desktop import __version__
from desktop.base.paths import crash_dir

#: Set to see messages and values of a bug on stderr too; for developers with made-up data.
TRACEBACK_VARIABLE = "ISTIQBAL_TRACEBACK"

#: So many reports are kept, the newest.
MOST_REPORTS = 20

_STDLIB = Path(os.__file__).parent
_ROOT = Path(__file__).resolve().parents[2]


def _place(filename: str) -> str:
    """Return a code file's path without the folders that lead to the program."""
    path = Path(filename)
    for parent in path.parents:
        if parent.name == "site-packages" or parent in (_ROOT, _STDLIB):
            return path.relative_to(parent).as_posix()
    return path.name


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error and what it came from, newest first, as Python itself would show them."""
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.append(following)
        hidden = following.__suppress_context__
        following = following.__cause__ or (None if hidden else following.__context__)
    return chain


def describe(error: BaseException) -> str:
    """Return the redacted text of a report: versions, exception types and code locations."""
    import platform  # only a bug asks for these
    from datetime import UTC, datetime

    lines = [
        f"istiqbal {__version__}, python {platform.python_version()}, {platform.platform()}",
        f"at {datetime.now(UTC).isoformat(timespec='seconds')}",
    ]
    for each in _chain(error):
        kind = type(each)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += [
            f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
            for frame, line in traceback.walk_tb(each.__traceback__)
        ]
    return "\n".join(lines) + "\n"


def report(error: BaseException) -> Path | None:
    """Write a report and say on stderr where it lies; None where no file can be written."""
    from datetime import UTC, datetime

    text = describe(error)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    file = crash_dir() / f"crash-{stamp}-{os.getpid()}.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError:
        _tell(text)
        return None
    with contextlib.suppress(OSError):
        for old in sorted(file.parent.glob("crash-*.txt"))[:-MOST_REPORTS]:
            old.unlink(missing_ok=True)
    _tell(f"توقف البرنامج بسبب خلل فيه. التقرير: {file}\nA bug stopped the program. Report: {file}")
    if os.environ.get(TRACEBACK_VARIABLE):
        _tell("".join(traceback.format_exception(error)))
    return file


def _tell(text: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(text.rstrip("\n") + "\n")


def _excepthook(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        report(error)


def _thread_hook(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        report(args.exc_value)


def _unraisable_hook(args: "sys.UnraisableHookArgs") -> None:
    if args.exc_value is not None:
        report(args.exc_value)


def install() -> None:
    """Send every uncaught exception of any thread to :func:`report`; switch core dumps off.

    A memory image would hold opened records and the data key.
    """
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):  # a stricter limit stands already
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.stderr is not None:
        faulthandler.enable()
    sys.excepthook = _excepthook
    threading.excepthook = _thread_hook
    sys.unraisablehook = _unraisable_hook
