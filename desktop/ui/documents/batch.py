"""Printing many papers in one run, in the lane: one at a time, so that stopping leaves no doubt."""

from desktop.base.data_classes import dataclass
from desktop.core.documents.terms import DocumentRow
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.sending import print_shown, printer_of
from desktop.ui.spool import PrintJob


@dataclass(frozen=True, slots=True)
class Batch:
    """What is printed in one run, where, and under which names in the list of what waits."""

    papers: tuple[tuple[DocumentRow, str], ...]
    printer: str = ""


def print_batch(desk: Desk, batch: Batch, progress: kit.Progress) -> int:
    """Print papers one after the other; returns how many.

    A print that the printer refuses is kept in the spool and ends the run.
    """
    done = 0
    for row, title in batch.papers:
        progress(done, len(batch.papers))
        printer = batch.printer or printer_of(desk.machine, row.form_id)
        job = PrintJob(b"", title, printer)
        print_shown(desk.office, desk.actor, desk.spool, job, row.id)
        done += 1
    progress(done, len(batch.papers))
    return done
