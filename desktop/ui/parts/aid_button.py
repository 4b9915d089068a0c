"""The way to «نزل الدعم؟» from where somebody is marked."""

from typing import Any

from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by

#: The same key wherever somebody is marked, also in the list under the window's search.
KEY = "F10"


class AidButton(kit.Button):
    """Leads to what there is to say to whoever is marked in the one of ``tables`` that is in view;
    their rows tell whose file is meant by ``person_id``, "" for none.
    """

    def __init__(self, desk: Desk, page: kit.Page, *tables: kit.Table[Any]) -> None:
        super().__init__("", self._go, icon="hand-coins")
        self.setText(self.tr("Did the aid come?"))
        self._desk, self._tables = desk, tables
        self.setVisible(desk.may(Action.AID_TELL))
        press_by(page, KEY, self)
        for table in tables:
            table.selected.connect(self.follow)
        self.follow()

    def follow(self, _row: object = None) -> None:
        """Rest where nobody with a file is marked."""
        self.setEnabled(bool(self._marked()))

    def _marked(self) -> str:
        shown = (table for table in self._tables if table.isVisible())
        row = next((one for table in shown if (one := table.current()) is not None), None)
        person: str = row.person_id if row is not None else ""
        return person

    def _go(self) -> None:
        if person := self._marked():
            self._desk.go(places.AidOf(person))
