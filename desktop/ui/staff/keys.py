"""The keys of the office's data: a new recovery sheet, and a new data key."""

from functools import partial

import shiboken6

from desktop.base.errors import KnownError
from desktop.core.office import Office
from desktop.core.staff.keys import Renewed, Standing
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.staff.key_sheets import RecoverySheet, RenewKeysSheet


class KeysCard(kit.Card):
    """What opens the data, in words that are true, and the two acts that change it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Keys of the data"))
        self._desk = desk
        self.sheet_button = kit.Button(
            self.tr("Renew the recovery sheet"), self.renew_sheet, icon="key-round"
        )
        self.keys_button = kit.Button(
            self.tr("Renew the keys of the data"), self.renew_keys, icon="shield-check"
        )
        self.add(
            kit.label(
                self.tr(
                    "Everybody opens the data by their own password, and the recovery sheet opens "
                    "them without one. Renew the sheet when it was lost, or seen by somebody."
                ),
                "second",
                wrap=True,
            ),
            self.sheet_button,
            kit.label(
                self.tr(
                    "Whoever left, or has an old sheet, and kept a copy of the key file or of a "
                    "backup opens today's data by it, until the keys of the data are renewed."
                ),
                "second",
                wrap=True,
            ),
            self.keys_button,
        )

    def renew_sheet(self) -> None:
        """Draft a new recovery key and ask for it back from its sheet."""
        desk = self._desk
        desk.act(desk.office.keys.draft_recovery, done=self._drafted, busy=self.sheet_button)

    def _drafted(self, groups: tuple[str, ...]) -> None:
        sheet = RecoverySheet(self, self._desk, groups)
        sheet.done.connect(self._confirmed)
        sheet.open()

    def _confirmed(self) -> None:
        self.offer(
            self.tr("The new sheet is in force"),
            self.tr(
                "The old sheet opens the program no more. With an older copy of the key file, or "
                "with a backup from before, it still opens today's data; renew the keys of the "
                "data too, if anybody may have both."
            ),
        )

    def offer(self, title: str, why: str) -> None:
        """Offer a new data key after something that it completes."""
        sheet = kit.ConfirmSheet(
            self,
            title,
            why,
            self.tr("Renew the keys of the data"),
            no=self.tr("Not now"),
            danger=False,
        )
        sheet.confirmed.connect(self.renew_keys)
        sheet.open()

    def renew_keys(self) -> None:
        """Say what a new data key leaves, then make it."""
        desk = self._desk
        desk.read(desk.office.keys.standing, done=self._ask, busy=self.keys_button)

    def _ask(self, standing: Standing) -> None:
        sheet = RenewKeysSheet(self, standing)
        sheet.wanted.connect(partial(self._renew, sheet))
        sheet.sheet_wanted.connect(self.renew_sheet)
        sheet.open()

    def _renew(self, sheet: RenewKeysSheet, password: str) -> None:
        desk = self._desk
        desk.tasks.run(
            kit.Operation(
                long=partial(desk.office.keys.renew, desk.actor, password),
                done=partial(self._renewed, desk.office),
                refused=partial(self._refused, sheet),
                busy=sheet.yes,
                title=self.tr("Renewing the keys of the data"),
            )
        )

    def _renewed(self, before: Office, _renewed: Renewed) -> None:
        if self._desk.office is before:  # closed with its old key, and not opened since
            self._desk.lock()
        self._desk.tasks.speaker.tell(
            self.tr("The keys of the data are renewed. Open the program by your password.")
        )

    def _refused(self, sheet: RenewKeysSheet, why: KnownError) -> None:
        if why.code == "keys.unfinished":
            self._desk.lock()
            self._desk.tasks.speaker.fail(self._desk.messages.of(why))
        elif why.code.startswith("vault.wrong_password") and shiboken6.isValid(sheet):
            sheet.form.show_problems([("password", self._desk.messages.of(why))])
