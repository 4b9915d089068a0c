"""Printing a PDF: by CUPS where there is one, else through Qt page by page at 300 dpi.

The PDF goes to CUPS by standard input, so that no copy of it lies in a temporary folder.
"""

import shutil
from dataclasses import replace

from PySide6.QtPrintSupport import QPrinterInfo

from desktop.base.errors import KnownError
from desktop.ui.parts.prints.cups import spool
from desktop.ui.parts.prints.raster import chosen, page_count, print_by_qt
from desktop.ui.spool import PrintJob

_TITLE = "istiqbal"


def printers() -> list[str]:
    """Return the names of the printers that the system knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = list(QPrinterInfo.availablePrinterNames())
    return sorted(names, key=lambda name: (name != default, name))


def send(job: PrintJob) -> None:
    """Hand a job to the spooler.

    Raises KnownError ``printer.bad_range``, ``printer.no_printer``, ``printer.gone``,
    ``printer.stopped``, ``printer.refused`` or ``printer.stuck``; the print itself
    is kept and can be printed again.
    """
    wanted = chosen(job.pages, page_count(job.pdf))
    lp = shutil.which("lp")
    if not job.printer:
        known = printers()
        if not known:
            raise KnownError("printer.no_printer")
        job = replace(job, printer=known[0])
    if lp is None:
        print_by_qt(job.pdf, _TITLE, job.printer, job.copies, wanted)
    else:
        spool(lp, job, wanted)
