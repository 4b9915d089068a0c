"""Sending papers to the printer, beside the lane: what fails stays in the spool."""

from dataclasses import replace

from desktop.base.errors import KnownError
from desktop.core.documents.catalogue import form_spec
from desktop.core.documents.terms import DocumentRow
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.desk import Machine
from desktop.ui.parts.prints.printer import send
from desktop.ui.spool import PrintJob, Spool

#: The user's own slips: nothing to keep, what was asked for is to be corrected.
_SLIPS = frozenset({"printer.bad_range"})
_TABLE = "print"


def print_job(office: Office, actor: Actor, spool: Spool, job: PrintJob) -> None:
    """Send a job; keep it where the printer did not take it, let it go where it did.

    The lane goes on with what waits while the printer is asked. What came out as an original is so
    recorded; from then on there are copies.
    """
    try:
        office.beside(send, job)
    except KnownError as why:
        if why.code not in _SLIPS:
            spool.keep(job)
        raise
    spool.let_go(job)
    if job.original_of:
        spool.settle(job.original_of)
        office.documents.record_taken(actor, job.original_of)


def print_shown(
    office: Office, actor: Actor, spool: Spool, job: PrintJob, document_id: str
) -> None:
    """Send a job; of an issued print its original where no printer took that yet, else a copy,
    marked so and counted.
    """
    if document_id:
        press, (row, _) = office.press, office.documents.frozen(actor, document_id)
        original = prints_original(office, actor, row)
        printed = (press.show if original else press.reprint)(actor, document_id)
        job = replace(job, pdf=printed.pdf, original_of=document_id if original else "")
    print_job(office, actor, spool, job)


def prints_original(office: Office, actor: Actor, row: DocumentRow) -> bool:
    """Tell whether printing an issued print gives the original: what no printer has taken yet."""
    return not row.taken and form_spec(row.form_id).may_issue(actor.roles, office.doors.head())


def printer_of(machine: Machine, form_id: str) -> str:
    """Return the printer chosen last on this PC for a form, else for any; "" for the default."""
    return machine.text(_TABLE, f"{form_id}_printer", machine.text(_TABLE, "printer", ""))


def remember_printer(machine: Machine, form_id: str, printer: str) -> None:
    """Remember a printer for a form ("": for any), and for those that none was chosen for."""
    if form_id:
        machine.put(_TABLE, f"{form_id}_printer", printer)
    machine.put(_TABLE, "printer", printer)
