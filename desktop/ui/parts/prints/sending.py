"""Sending papers to the printer, in the lane: what fails stays in the spool."""

from dataclasses import replace

from desktop.base.errors import KnownError
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.printer import send
from desktop.ui.spool import PrintJob

#: The user's own slip: nothing to keep, the range is to be corrected.
_SLIPS = frozenset({"printer.bad_range"})


def print_job(desk: Desk, job: PrintJob) -> None:
    """Send a job; keep it where the printer did not take it, let it go where it did."""
    try:
        send(job)
    except KnownError as why:
        if why.code not in _SLIPS:
            desk.spool.keep(job)
        raise
    desk.spool.let_go(job)


def print_copy(desk: Desk, job: PrintJob, document_id: str) -> None:
    """Draw an issued print marked as a copy, count it, and send it as ``job`` says."""
    printed = desk.office.press.reprint(desk.actor, document_id)
    print_job(desk, replace(job, pdf=printed.pdf))
