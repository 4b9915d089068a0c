"""Printing many papers in one run, in the lane: one at a time, so that stopping leaves no doubt."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.documents.terms import DocumentRow
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.documents.seen import prints_original
from desktop.ui.parts.prints.sending import print_job
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
        press = desk.office.press
        draw = press.show if prints_original(desk.office, desk.actor, row) else press.reprint
        printed = draw(desk.actor, row.id)
        print_job(desk.spool, PrintJob(printed.pdf, title, batch.printer))
        done += 1
    progress(done, len(batch.papers))
    return done


def of_form(rows: Sequence[DocumentRow], form_id: str) -> list[DocumentRow]:
    """Return the papers of one form; of all forms where it is empty."""
    return [row for row in rows if not form_id or row.form_id == form_id]
