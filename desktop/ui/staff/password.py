"""Changing one's own password."""

from PySide6.QtGui import QHideEvent

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving


class PasswordCard(kit.Card):
    """The old one, the new one, and the new one once more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = kit.Form(self)
        row = self.form.row
        self.button = kit.Button(self.tr("Change my password"), self._change, icon="key-round")
        self.add(
            kit.label(self.tr("My password"), "section"),
            row("old", self.tr("Password now"), kit.PasswordField(), required=True),
            row("password", self.tr("New password"), kit.PasswordField(), required=True),
            row("again", self.tr("New password once more"), kit.PasswordField(), required=True),
            self.button,
        )
        self.form.completed.connect(self.button.click)

    def _change(self) -> None:
        if not self.form.check():
            return
        v, desk = self.form.values(), self._desk
        if v["password"] != v["again"]:
            self.form.show_problems([("again", self.tr("This is not the same password."))])
            return
        desk.act(
            desk.office.staff.change_password,
            v["old"],
            v["password"],
            done=self._changed,
            form=self.form,
            busy=self.button,
            doing=saving(),
            news=self.tr("Your password was changed."),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed with the page that is left; a minimised window keeps it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.form.clear()

    def _changed(self, _none: None) -> None:
        self.form.clear()
