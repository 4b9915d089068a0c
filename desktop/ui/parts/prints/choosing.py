"""Which printer: asked for beside the lane, and remembered on this PC."""

from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.printer import printers
from desktop.ui.parts.prints.sending import printer_of, remember_printer
from desktop.ui.spool import Printers


def read_printers(office: Office, _actor: Actor) -> Printers:
    """Ask which printers there are, while the lane goes on."""
    return office.beside(printers)


class PrinterField(kit.ChoiceField):
    """The value is a printer's name, "" for the PC's default one, None where one must be chosen:
    there are several, and none is the default or was chosen before.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(placeholder=self.tr("Choose the printer"))
        self._desk = desk
        self._form_id = ""
        self.activated.connect(self.remember)

    @property
    def by_hand(self) -> bool:
        """Nothing of it is entered here alone: the PC remembers it."""
        return False

    def ask(self, form_id: str = "") -> None:
        """Ask for the printers and offer them, for a form or for any."""
        self._form_id = form_id
        self.set_options([("", self.tr("The PC's default printer"))])
        self.set_value("")  # until it is known which there are; where it is never, send finds out
        self._desk.read(read_printers, done=self._offer)

    def remember(self) -> None:
        """Remember what was chosen, for this form and for whatever nothing was chosen for: also
        as soon as a person chooses.
        """
        if self.value() is not None:
            remember_printer(self._desk.machine, self._form_id, self.value())

    def _offer(self, found: Printers) -> None:
        offered = [(name, name) for name in found.names]
        if found.ready or not offered:
            offered.insert(0, ("", self.tr("The PC's default printer")))
        self.set_options(offered)
        wanted, names = printer_of(self._desk.machine, self._form_id), dict(offered)
        self.set_value(next((name for name in (wanted, "") if name in names), None))
