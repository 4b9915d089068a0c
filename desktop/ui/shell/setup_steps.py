"""First-run set-up: letterhead and administrator; they read and write the flow."""

from collections.abc import Callable
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
from desktop.ui.kit.columns import columns
from desktop.ui.kit.digits import PhoneField
from desktop.ui.kit.fields import MultiLineField, NameField, TextField
from desktop.ui.kit.form import Form
from desktop.ui.kit.form_of import name_of
from desktop.ui.kit.secret import PasswordField
from desktop.ui.shell.setup_flow import SetUpFlow, Trouble
from desktop.ui.shell.unlock_by_key import password_hint

_LOGO_BYTES: Final = 2 * 1024 * 1024
#: Roles that a small office's administrator may also have, in the order shown.
ROLES: Final = ("reception", "researcher", "secretary", "complaints", "director")


def _of(field: Callable[[SetUpFlow], object]) -> str:
    """Return the name of a field of the flow, which its troubles go by."""
    return name_of(SetUpFlow, field)


class LetterheadStep(QWidget):
    """What stands on top of every print."""

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
        self._name, self._lines = TextField(), MultiLineField(3)
        self._city, self._phone = TextField(maximum=60), PhoneField()
        card = Card(self.tr("Letterhead")).add(
            form.row(
                _of(lambda f: f.office_name), self.tr("Name of the association"), self._name,
                required=True, help_text=self.tr("As it stands on top of every paper."),
            ),
            form.row(
                _of(lambda f: f.lines), self.tr("Lines under the name"), self._lines,
                help_text=self.tr("Such as the licence and the supervising body; a line each."),
            ),
            columns(
                form.row(_of(lambda f: f.city), self.tr("City"), self._city),
                form.row(_of(lambda f: f.phone), self.tr("Phone for visitors"), self._phone),
            ),
            logo,
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)

    def enter(self) -> None:
        """Show what the flow has."""
        flow = self._flow
        self._name.set_value(flow.office_name)
        self._lines.set_value("\n".join(flow.lines))
        self._city.set_value(flow.city)
        self._phone.set_value(flow.phone)
        self.form.clear_problems()
        self.form.focus_first()

    def leave(self) -> None:
        """Write into the flow."""
        flow = self._flow
        flow.office_name = self._name.value()
        flow.lines = tuple(self._lines.value().splitlines())
        flow.city, flow.phone = self._city.value(), self._phone.value()

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
        self._name, self._job = NameField(), TextField(maximum=80)
        self.password, self.again = PasswordField(), PasswordField()
        self.password.changed.connect(self._hint)
        row = form.row
        name = row(_of(lambda f: f.name), self.tr("Full name"), self._name, required=True)
        job = row(_of(lambda f: f.job_title), self.tr("Job title"), self._job, required=True)
        self._row = row(
            _of(lambda f: f.password), self.tr("Password"), self.password, required=True
        )
        twice = row(_of(lambda f: f.again), self.tr("Password again"), self.again, required=True)
        card = Card(self.tr("Administrator")).add(columns(name, job, self._row, twice))
        titles = self._role_titles()
        self.roles = {role: CheckRow(titles[role]) for role in ROLES}
        form.then(*self.roles.values())
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
        flow = self._flow
        flow.name, flow.job_title = self._name.value(), self._job.value()
        flow.password, flow.again = self.password.value(), self.again.value()
        flow.roles = frozenset(role for role, row in self.roles.items() if row.isChecked())

    def _hint(self) -> None:
        self._row.set_help(
            password_hint(self.password.value(), self._flow.office_name, self._name.value())
        )


def advice(trouble: Trouble) -> str:
    """Return what to do about a trouble of the flow."""
    translate = QCoreApplication.translate
    return {
        Trouble.CHOOSE: translate("SetUp", "Choose the association first."),
        Trouble.NEEDED: translate("SetUp", "This is needed; fill it in."),
        Trouble.SHORT: translate("SetUp", "Short; write eight characters at least."),
        Trouble.GUESSABLE: translate("SetUp", "Easily guessed; a short sentence is better."),
        Trouble.DIFFERENT: translate("SetUp", "The two passwords differ."),
        Trouble.WRONG_GROUP: translate("SetUp", "This is not the group on the sheet; look again."),
    }[trouble]
