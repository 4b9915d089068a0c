"""Sending papers to the printer, in the lane: what fails stays in the spool."""

from dataclasses import replace

from desktop.base.errors import KnownError
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.parts.prints.printer import send
from desktop.ui.spool import PrintJob, Spool

#: The user's own slip: nothing to keep, the range is to be corrected.
_SLIPS = frozenset({"printer.bad_range"})


def print_job(spool: Spool, job: PrintJob) -> None:
    """Send a job; keep it where the printer did not take it, let it go where it did."""
    try:
        send(job)
    except KnownError as why:
        if why.code not in _SLIPS:
            spool.keep(job)
        raise
    spool.let_go(job)


def print_shown(office: Office, actor: Actor, spool: Spool, job: PrintJob, copy_of: str) -> None:
    """Send a job; with ``copy_of`` that print instead, drawn marked as a copy and counted."""
    if copy_of:
        job = replace(job, pdf=office.press.reprint(actor, copy_of).pdf)
    print_job(spool, job)
