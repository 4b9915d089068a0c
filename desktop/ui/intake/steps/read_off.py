"""What a paper says of itself, entered while its scan stands beside."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.typed import put, raw

_Entry = kit.DateField | kit.TextField


class ReadOff(QWidget):
    """The last day or day of issue and the number of a paper, each an entry of the paper's own row
    (with its label): what is typed here stands there at once, and is kept with it.
    """

    def __init__(
        self,
        desk: Desk,
        day: tuple[str, kit.DateField] | None,
        number: tuple[str, kit.TextField],
    ) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.label(self.tr("Read off the paper"), "section"))
        self.form = kit.Form(self)
        if day is not None:
            self.day = kit.DateField(clock=desk.office.clock)
            box.addWidget(self._same("day", day[0], self.day, day[1]))
        self.number = kit.TextField(maximum=40)
        box.addWidget(self._same("number", number[0], self.number, number[1]))
        box.addStretch()

    def _same(self, name: str, label: str, here: _Entry, there: _Entry) -> kit.FormRow:
        put(here, raw(there))
        row = self.form.row(name, label, here)
        here.changed.connect(lambda: put(there, raw(here)))
        return row
