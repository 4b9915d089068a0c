"""Where and how a print leaves the printer; remembered on this PC for each form."""

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.choosing import PrinterField
from desktop.ui.spool import PrintJob

_TABLE = "print"


class PrintOptions(kit.Card):
    """Printer, copies and pages; ``form`` has the rows of these names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form_id = ""
        self.form = kit.FormOf(
            PrintJob, self, apart=lambda job: (job.pdf, job.title, job.original_of)
        )
        ask = self.form.ask
        self._printer = PrinterField(desk)
        pages = kit.DigitsField(extra="-,،")
        self.add(
            kit.label(self.tr("Printing"), "section"),
            ask(
                lambda job: job.printer,
                self.tr("Printer"),
                self._printer,
                read=lambda name: name or "",
            ),
            kit.columns(
                ask(
                    lambda job: job.copies,
                    self.tr("Copies"),
                    kit.NumberField(99),
                    read=lambda copies: copies or 1,
                ),
                ask(lambda job: job.pages, self.tr("Pages"), pages, help_text=self.tr("All")),
            ),
        )

    def offer(self, form_id: str) -> None:
        """Ask for the printers there are, and show what was chosen for this form the last time."""
        self._form_id = form_id
        machine, put = self._desk.machine, self.form.put
        put(lambda job: job.printer, None)
        self.ask()
        put(lambda job: job.copies, machine.number(_TABLE, f"{form_id}_copies", 1))
        put(lambda job: job.pages, "")

    def ask(self) -> None:
        """Ask again which printers there are."""
        self._printer.ask(self._form_id)

    def job(self, pdf: bytes, title: str) -> PrintJob | None:
        """Return the job as chosen, and remember the choice; None where it can't be read."""
        if not self.form.check():
            return None
        if self._printer.value() is None:
            why = self._desk.messages.text("printer.which")
            self.form.show_problems([("printer", why)])
            return None
        job, machine = self.form.command(PrintJob(pdf, title)), self._desk.machine
        self._printer.remember()
        machine.put(_TABLE, f"{self._form_id}_copies", job.copies)
        return job
