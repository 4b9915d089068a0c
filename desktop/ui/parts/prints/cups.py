"""The way to CUPS: by its own commands, from standard input, at the size that the preview shows.

What CUPS answers is read in English, whatever the user's language. Each command is a process of its
own with a limit: a server that hangs holds up nothing but the paper.
"""

import os
import re
import subprocess
import time
from typing import Final

from desktop.base.errors import KnownError
from desktop.ui.parts.prints.raster import page_sizes
from desktop.ui.spool import Printers, PrintJob

#: A server that does not answer within this many seconds is stuck.
_PATIENCE: Final = 20
#: So many seconds a job is followed: a printer that nobody reaches is known by then.
_FOLLOWED_S: Final = 4.0
_EVERY_S: Final = 0.25
#: The job's title stands in every user's list of jobs, so it tells nothing.
_TITLE: Final = "istiqbal"
#: CUPS' name of each paper, by width and height in points.
_MEDIA: Final = {(420, 595): "A5", (595, 842): "A4"}
#: What CUPS says of a printer that it does not reach (RFC 8011, printer-state-reasons, and words of
#: its backends).
_UNREACHED: Final = re.compile(
    rb"connecting-to-device|offline-report|offline-error|timed-out|shutdown|unreachable"
    rb"|not responding|may not exist or is unavailable|Unable to locate|turned off|unplugged",
    re.IGNORECASE,
)


def queues() -> Printers:
    """Return the queues that CUPS knows, and the default one; raises ``printer.stuck``."""
    names = tuple(sorted(_ask("lpstat", "-e").stdout.decode(errors="replace").split()))
    said = _ask("lpstat", "-d").stdout.decode(errors="replace")
    _, found, default = said.partition("default destination: ")
    default = default.strip().partition("/")[0] if found else ""
    return Printers(names, default if default in names else "")


def spool(lp: str, job: PrintJob, pages: list[int]) -> None:
    """Hand ``pages`` (from 0) of a job to its queue, in sets; ``lp`` is the command's path.

    A queue that would take the job and keep it is not given it, as sending it anew would print it
    twice. Raises KnownError ``printer.stopped`` for a queue that somebody has to start again,
    ``printer.rejecting`` for one that takes no jobs, ``printer.unreachable`` for a printer that the
    server does not reach, ``printer.gone`` for one that is not there, ``printer.refused`` and
    ``printer.stuck``.
    """
    _demand_ready(job.printer)
    command = [lp, "-d", job.printer, "-n", str(job.copies), "-t", _TITLE]
    command += ["-o", "collate=true", "-o", "print-scaling=none", *_media(job.pdf)]
    command += ["-P", ",".join(str(page + 1) for page in pages)] if job.pages.strip() else []
    done = _ask(*command, "-", given=job.pdf)
    if done.returncode:
        if b"does not exist" in done.stderr:
            raise KnownError("printer.gone", printer=job.printer)
        if b"not accepting" in done.stderr:
            raise KnownError("printer.rejecting", printer=job.printer)
        raise KnownError("printer.refused")
    given = re.search(rb"request id is (\S+)", done.stdout)
    if given:
        _follow(job.printer, given[1].decode())


def _demand_ready(printer: str) -> None:
    """Raise what keeps a queue from printing; one that is not there is told by ``lp``."""
    state = _state(printer)
    if b" disabled since " in state:
        raise KnownError("printer.stopped", printer=printer)
    if _UNREACHED.search(state):
        raise KnownError("printer.unreachable", printer=printer)
    if b" not accepting requests since " in _ask("lpstat", "-a", printer).stdout:
        raise KnownError("printer.rejecting", printer=printer)


def _state(printer: str) -> bytes:
    return _ask("lpstat", "-l", "-p", printer).stdout


def _follow(printer: str, job: str) -> None:
    """Watch a job that was taken: one that hangs before a printer that nobody reaches is taken
    back, for it would come out some day, after it was printed anew.
    """
    ends = time.monotonic() + _FOLLOWED_S
    while job.encode() in _ask("lpstat", "-W", "not-completed", "-o", printer).stdout:
        state = _state(printer)
        stopped = b" disabled since " in state
        if stopped or (time.monotonic() > ends and _UNREACHED.search(state)):
            _ask("cancel", job)
            raise KnownError(f"printer.{'stopped' if stopped else 'unreachable'}", printer=printer)
        if time.monotonic() > ends:
            return
        time.sleep(_EVERY_S)


def _media(pdf: bytes) -> list[str]:
    """Return the options that choose the paper; none for a size that has no name here."""
    width, height = page_sizes(pdf)[0]
    name = _MEDIA.get((round(width), round(height)))
    return ["-o", f"media={name}"] if name else []


def _ask(*command: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(
            command,
            input=given,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as why:
        raise KnownError("printer.stuck") from why
