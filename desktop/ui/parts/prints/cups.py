"""The way to CUPS: by ``lp``, from standard input, at the size that the preview shows.

What CUPS answers is read in English, whatever the user's language.
"""

import os
import subprocess
from typing import Final

from desktop.base.errors import KnownError
from desktop.ui.parts.prints.raster import page_sizes
from desktop.ui.spool import PrintJob

#: A spooler that does not take a job within this many seconds is stuck.
_PATIENCE: Final = 20
#: The job's title stands in every user's list of jobs, so it tells nothing.
_TITLE: Final = "istiqbal"
#: CUPS' name of each paper, by width and height in points.
_MEDIA: Final = {(420, 595): "A5", (595, 842): "A4"}


def spool(lp: str, job: PrintJob, pages: list[int]) -> None:
    """Hand ``pages`` (from 0) of a job to its queue, in sets; ``lp`` is the command's path.

    Raises KnownError ``printer.stopped`` for a queue that somebody has to start again (CUPS would
    take the job and keep it, and sending it anew would print it twice), ``printer.gone`` for one
    that is not there, ``printer.refused`` for one that takes no jobs, and ``printer.stuck``.
    """
    if b" disabled since " in _ask("lpstat", "-p", job.printer).stdout:
        raise KnownError("printer.stopped", printer=job.printer)
    command = [lp, "-s", "-d", job.printer, "-n", str(job.copies), "-t", _TITLE]
    command += ["-o", "collate=true", "-o", "print-scaling=none", *_media(job.pdf)]
    command += ["-P", ",".join(str(page + 1) for page in pages)] if job.pages.strip() else []
    done = _ask(*command, "-", given=job.pdf)
    if done.returncode:
        if b"does not exist" in done.stderr:
            raise KnownError("printer.gone", printer=job.printer)
        raise KnownError("printer.refused")


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
