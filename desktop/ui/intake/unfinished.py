"""A registration that was broken off, to go on with."""

from datetime import datetime
from typing import Any

from desktop.ui import kit, places
from desktop.ui.desk import Desk


class Unfinished(kit.Banner):
    """Says whose it is; pressed, it goes on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("warning")
        self._desk = desk
        self.hide()
        self.activated.connect(self._resume)

    def refresh(self) -> None:
        """Read again whether there is one."""
        load = self._desk.office.drafts.load
        self._desk.read(load, places.NewVisit().draft, done=self._show)

    def _show(self, kept: tuple[dict[str, Any], datetime] | None) -> None:
        self.setVisible(kept is not None)
        if kept is not None:
            person = kept[0].get("person", {})
            parts = (person.get(f"name.{part}", "") for part in ("first", "father", "family"))
            name = " ".join(part for part in parts if part)
            said = self.tr("%1. Click here to go on with it.").replace("%1", name or "—")
            self.set_text(said, lead=self.tr("A registration was not finished:"))

    def _resume(self) -> None:
        self._desk.go(places.NewVisit())
