"""Printing a PDF: by CUPS where there is one, else through Qt page by page at 600 dpi.

The PDF goes to CUPS by standard input, and to Qt's process through a pipe, so that no copy of it
lies in a temporary folder. Whatever talks to the system's printing does so in a process with a
limit: where that hangs, neither the window nor the office's lane does.
"""

import shutil
from dataclasses import replace
from typing import Final

from desktop.base.errors import KnownError
from desktop.ui.parts.prints import cups
from desktop.ui.parts.prints.apart import apart
from desktop.ui.parts.prints.raster import chosen, known_to_qt, page_count, print_by_qt
from desktop.ui.spool import Printers, PrintJob

_TITLE: Final = "istiqbal"
#: Seconds for a list of printers; and for a job, whose pages are drawn on the way.
_ASKED_S: Final = 20.0
_DRAWN_S: Final = 180.0


def printers() -> Printers:
    """Return the printers that the system knows; raises KnownError ``printer.stuck``."""
    if shutil.which("lpstat"):
        return cups.queues()
    return apart(_ASKED_S, known_to_qt)


def send(job: PrintJob) -> None:
    """Hand a job to the spooler; without a printer's name to the default one, or the only one.

    Raises KnownError ``printer.bad_range``, ``printer.no_printer``, ``printer.which`` (there are
    several and no default), ``printer.gone``, ``printer.stopped``, ``printer.rejecting``,
    ``printer.unreachable``, ``printer.refused`` or ``printer.stuck``; the print itself is kept and
    can be printed again.
    """
    wanted = chosen(job.pages, page_count(job.pdf))
    if not job.printer:
        job = replace(job, printer=_unnamed(printers()))
    lp = shutil.which("lp")
    if lp is None:
        apart(_DRAWN_S, print_by_qt, job.pdf, _TITLE, job.printer, job.copies, wanted)
    else:
        cups.spool(lp, job, wanted)


def _unnamed(known: Printers) -> str:
    if not known.names:
        raise KnownError("printer.no_printer")
    if not known.ready:
        raise KnownError("printer.which")
    return known.ready
