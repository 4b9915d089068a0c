"""First-run set-up: letterhead and administrator; they read and write the flow."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit import files
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import Card, label, stack
from desktop.ui.kit.checks import CheckRow
from desktop.ui.kit.digits import PhoneField
from desktop.ui.kit.fields import MultiLineField, NameField, PasswordField, TextField
from desktop.ui.kit.form import Form, columns
from desktop.ui.shell.setup_flow import SetUpFlow, Trouble
from desktop.ui.shell.unlock import password_hint

_LOGO_BYTES: Final = 2 * 1024 * 1024
#: Roles that a small office's administrator may also have, in the order shown.
ROLES: Final = ("reception", "researcher", "secretary", "complaints", "director")


class LetterheadStep(QWidget):
    """What stands on top of every paper."""

    def __init__(self, flow: SetUpFlow, form: Form) -> None:
        super().__init__()
        self._flow = flow
        self._logo = Button(self.tr("Choose a picture…"), self._pick, icon="upload")
        self._logo_name = label("", "help")
        self.form = form
        logo = QHBoxLayout()
        logo.addWidget(label(self.tr("Logo (optional, PNG up to 2 MB)"), "second"))
        logo.addWidget(self._logo)
        logo.addWidget(self._logo_name)
        logo.addStretch(1)
        help_text = self.tr("As it stands on top of every paper.")
        card = Card(self.tr("Letterhead")).add(
            form.row(
                "office_name", self.tr("Name of the association"), TextField(), required=True,
                help_text=help_text,
            ),
            form.row(
                "lines", self.tr("Lines under the name"), MultiLineField(3),
                help_text=self.tr("Such as the licence and the supervising body; a line each."),
            ),
            columns(
                form.row("city", self.tr("City"), TextField(maximum=60)),
                form.row("phone", self.tr("Phone for visitors"), PhoneField()),
            ),
            logo,
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)

    def enter(self) -> None:
        """Show what the flow has."""
        flow = self._flow
        self.form.set_values(
            {
                "office_name": flow.office_name,
                "lines": "\n".join(flow.lines),
                "city": flow.city,
                "phone": flow.phone,
            }
        )
        self.form.focus_first()

    def leave(self) -> None:
        """Write into the flow."""
        values = self.form.values()
        self._flow.office_name = values["office_name"]
        self._flow.lines = tuple(values["lines"].splitlines())
        self._flow.city, self._flow.phone = values["city"], values["phone"]

    def _pick(self) -> None:
        path = files.ask_open(self, self.tr("Choose the logo"), "PNG (*.png)")
        if path:
            self.take_logo(path)

    def take_logo(self, path: str) -> None:
        """Take a picture file where it is a PNG of a fair size."""
        from PySide6.QtCore import QFile, QIODevice

        file = QFile(path)
        data = b""
        if file.open(QIODevice.OpenModeFlag.ReadOnly):
            data = bytes(file.read(_LOGO_BYTES + 1).data())
            file.close()
        if not data.startswith(b"\x89PNG") or len(data) > _LOGO_BYTES:
            self._logo_name.setText(self.tr("This is not a PNG picture of up to 2 MB."))
            return
        self._flow.logo = data
        self._logo_name.setText(self.tr("A logo was chosen."))


class AdministratorStep(QWidget):
    """Who sets the program up, and what else they do here."""

    def __init__(self, flow: SetUpFlow, form: Form) -> None:
        super().__init__()
        self._flow = flow
        self.form = form
        self.password, self.again = PasswordField(), PasswordField()
        self.password.changed.connect(self._hint)
        card = Card(self.tr("Administrator")).add(
            columns(
                form.row("name", self.tr("Full name"), NameField(), required=True),
                form.row("job_title", self.tr("Job title"), TextField(maximum=80), required=True),
                form.row("password", self.tr("Password"), self.password, required=True),
                form.row("again", self.tr("Password again"), self.again, required=True),
            )
        )
        titles = self._role_titles()
        self.roles = {role: CheckRow(titles[role]) for role in ROLES}
        self.roles["reception"].setChecked(True)
        advice = self.tr("In a small office one person may hold several; it can be changed later.")
        duties = Card(self.tr("Other duties of the same person")).add(
            label(advice, "help", wrap=True), columns(*self.roles.values(), count=3)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(stack(card, duties))

    def _role_titles(self) -> dict[str, str]:
        return {
            "reception": self.tr("Reception"),
            "researcher": self.tr("Social researcher"),
            "secretary": self.tr("Committee secretary"),
            "complaints": self.tr("Complaints officer"),
            "director": self.tr("Executive director"),
        }

    def enter(self) -> None:
        """Bring the keyboard here."""
        self.form.focus_first()

    def leave(self) -> None:
        """Write into the flow."""
        values = self.form.values()
        flow = self._flow
        flow.name, flow.job_title = values["name"], values["job_title"]
        flow.password, flow.again = values["password"], values["again"]
        flow.roles = frozenset(role for role, row in self.roles.items() if row.isChecked())

    def _hint(self) -> None:
        self.form["password"].set_help(password_hint(self.password.value()))


def advice(trouble: Trouble) -> str:
    """Return what to do about a trouble of the flow."""
    translate = QCoreApplication.translate
    return {
        Trouble.CHOOSE: translate("SetUp", "Choose the association first."),
        Trouble.NEEDED: translate("SetUp", "This is needed; fill it in."),
        Trouble.SHORT: translate("SetUp", "Short; write eight characters at least."),
        Trouble.DIFFERENT: translate("SetUp", "The two passwords differ."),
        Trouble.WRONG_GROUP: translate("SetUp", "This is not the group on the sheet; look again."),
    }[trouble]
