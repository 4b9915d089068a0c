"""Where and how a paper is printed; remembered on this PC for each form."""

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.spool import PrintJob

_TABLE = "print"


class PrintOptions(kit.Card):
    """Printer, copies and pages; ``form`` has the rows of these names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form_id = ""
        self.form = kit.Form(self)
        row = self.form.row
        self._printer = kit.ChoiceField()
        pages = kit.DigitsField(extra="-,،")
        self.add(
            kit.label(self.tr("Printing"), "section"),
            self.form.summary,
            row("printer", self.tr("Printer"), self._printer),
            kit.columns(
                row("copies", self.tr("Copies"), kit.NumberField(99)),
                row("pages", self.tr("Pages"), pages, help_text=self.tr("All")),
            ),
        )

    def offer(self, form_id: str, printers: tuple[str, ...]) -> None:
        """Show the printers there are, and what was chosen for this form the last time."""
        self._form_id = form_id
        default = self.tr("The PC's default printer")
        self._printer.set_options([("", default), *((name, name) for name in printers)])
        machine = self._desk.machine
        remembered = machine.text(_TABLE, f"{form_id}_printer", "")
        self.form.set_values(
            {
                "printer": remembered if remembered in printers else "",
                "copies": machine.number(_TABLE, f"{form_id}_copies", 1),
                "pages": "",
            }
        )

    def job(self, pdf: bytes, title: str) -> PrintJob | None:
        """Return the job as chosen, and remember the choice; None where it can't be read."""
        if not self.form.check():
            return None
        values, machine = self.form.values(), self._desk.machine
        printer, copies = values["printer"] or "", values["copies"] or 1
        machine.put(_TABLE, f"{self._form_id}_printer", printer)
        machine.put(_TABLE, f"{self._form_id}_copies", copies)
        return PrintJob(pdf, title, printer, copies, values["pages"])
