"""Printing a PDF: by CUPS where there is one, else through Qt page by page at 300 dpi.

The PDF goes to CUPS by standard input, so that no copy of it lies in a temporary folder.
"""

import shutil
import subprocess
from dataclasses import dataclass

from PySide6.QtPrintSupport import QPrinterInfo

from desktop.base.errors import KnownError
from desktop.ui.documents.raster import print_by_qt

#: A spooler that does not take a job within this many seconds is stuck.
_PATIENCE = 30


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is printed, where and how; ``pages`` like "1-2,4", "" for all."""

    pdf: bytes
    title: str
    printer: str = ""
    copies: int = 1
    pages: str = ""

    def __repr__(self) -> str:
        return f"PrintJob({self.printer}, {self.copies})"


def printers() -> list[str]:
    """Return the names of the printers that the system knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = list(QPrinterInfo.availablePrinterNames())
    return sorted(names, key=lambda name: (name != default, name))


def send(job: PrintJob) -> None:
    """Hand a job to the spooler.

    Raises KnownError ``print.no_printer``, ``print.refused`` or ``print.stuck``; the paper itself
    is kept and can be printed again.
    """
    if not printers():
        raise KnownError("print.no_printer")
    lp = shutil.which("lp")
    if lp is None:
        print_by_qt(job.pdf, job.title, job.printer, job.copies, job.pages)
        return
    command = [lp, "-s", "-n", str(job.copies), "-t", job.title]
    command += ["-d", job.printer] if job.printer else []
    command += ["-P", job.pages] if job.pages else []
    try:
        done = subprocess.run(
            [*command, "-"], input=job.pdf, capture_output=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as why:
        raise KnownError("print.stuck") from why
    if done.returncode:
        raise KnownError("print.refused")
