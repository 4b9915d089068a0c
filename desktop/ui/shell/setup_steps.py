"""The steps of the first-run set-up, one widget each; they read and write the flow."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.base.arabic_text import arabic_digits, ltr
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import Card, label, line, stack
from desktop.ui.kit.choices import CheckRow
from desktop.ui.kit.fields import MultiLineField, NameField, PasswordField, PhoneField, TextField
from desktop.ui.kit.form import Form, columns
from desktop.ui.kit.notes import Banner
from desktop.ui.kit.theme import look
from desktop.ui.shell.gate import PolicyCard
from desktop.ui.shell.setup_flow import SetUpFlow, Trouble
from desktop.ui.shell.unlock import password_hint

_LOGO_BYTES: Final = 2 * 1024 * 1024
#: Roles that a small office's administrator may also have, in the order shown.
ROLES: Final = ("reception", "researcher", "secretary", "complaints", "director")


class PolicyButton(QAbstractButton):
    """One association with its facts; arrows go to the next, Space chooses."""

    def __init__(self, card: PolicyCard) -> None:
        super().__init__()
        self.card = card
        self.setText(card.association)
        self.setAccessibleName(card.association)
        self.setAccessibleDescription("؛ ".join(f"{n}: {v}" for n, v in card.facts))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(4)
        box.addWidget(label(card.association, "strong", wrap=True))
        box.addWidget(label(card.document, "help", wrap=True))
        box.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(card.facts):
            grid.addWidget(label(name, "help"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(value, wrap=True), place, 1)
        box.addLayout(grid)
        box.addStretch(1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        pen = painter.pen()
        edge = "focus" if self.hasFocus() else "primary" if chosen else "border"
        pen.setColor(worn.color(edge))
        pen.setWidthF(2 if chosen or self.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(worn.color("primary_soft" if chosen else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), worn.px.radius, worn.px.radius)
        painter.end()


class AssociationStep(QWidget):
    """Five cards; ``chosen`` when one is taken."""

    chosen = Signal()

    def __init__(self, flow: SetUpFlow) -> None:
        super().__init__()
        self._flow = flow
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look().px.gap)
        self.buttons: list[PolicyButton] = []

    def show_policies(self, cards: Sequence[PolicyCard]) -> None:
        """Offer the associations."""
        for place, card in enumerate(cards):
            button = PolicyButton(card)
            button.clicked.connect(self._choose)
            self.buttons.append(button)
            self._grid.addWidget(button, *divmod(place, 2))
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        if self.buttons:
            self.buttons[0].setFocus()

    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, PolicyButton)  # noqa: S101  # only these are connected
        self._flow.choose(sender.card.id)
        self.chosen.emit()


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
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the logo"), "", "PNG (*.png)")
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


class RecoveryStep(QWidget):
    """The recovery key, shown once; printed or saved through ``keep``."""

    changed = Signal()

    def __init__(self, flow: SetUpFlow, keep: Callable[[tuple[str, ...], str, bool], None]) -> None:
        super().__init__()
        self._flow = flow
        self._keep = keep
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.kept = CheckRow(self.tr("The sheet is printed, or the groups are written down"))
        self.kept.changed.connect(self._kept)
        why = self.tr(
            "With this key the data can be opened when every password is lost. Without it and "
            "without a password nobody can open them. It is not shown again."
        )
        buttons = QHBoxLayout()
        self.print_button = Button(self.tr("Print the sheet"), self._print, icon="printer")
        self.save_button = Button(self.tr("Save as PDF…"), self._save, icon="download")
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        card = Card(self.tr("Recovery key")).add(
            Banner("warning", why), self._grid, buttons, self.kept
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)

    def enter(self) -> None:
        """Show the groups, numbered, in the order of reading."""
        for place, group in enumerate(self._flow.groups):
            # the mark makes the line right-to-left, though neither part of it is
            words = label(f"\u200f{arabic_digits(str(place + 1))}   {ltr(group)}", "group")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{place + 1}: {' '.join(group)}")
            self._grid.addWidget(words, *divmod(place, 4))
        self.print_button.setFocus()

    def _print(self) -> None:
        self._keep(self._flow.groups, "", True)

    def _save(self) -> None:
        title = self.tr("Save the recovery sheet")
        path, _ = QFileDialog.getSaveFileName(self, title, "", "PDF (*.pdf)")
        if path:
            self._keep(self._flow.groups, path, False)

    def _kept(self) -> None:
        self._flow.kept = self.kept.isChecked()
        self.changed.emit()


class TypeBackStep(QWidget):
    """Two groups from the sheet, typed back."""

    def __init__(self, flow: SetUpFlow, form: Form) -> None:
        super().__init__()
        self._flow = flow
        self.form = form
        why = self.tr("So that the sheet is surely right, type these two groups from it.")
        self.fields = (_GroupField(), _GroupField())
        card = Card(self.tr("Type back")).add(
            label(why, "second", wrap=True),
            columns(
                form.row("first", self.tr("Group"), self.fields[0], required=True),
                form.row("second", self.tr("Group"), self.fields[1], required=True),
            ),
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)

    def enter(self) -> None:
        """Name the groups asked for."""
        template = self.tr("Group number %1")
        for name, number in zip(("first", "second"), self._flow.asked, strict=True):
            self.form[name].set_label(template.replace("%1", arabic_digits(str(number))))
        self.form.focus_first()

    def check(self) -> bool:
        """Show which group is wrong; True if both are right."""
        wrong = self._flow.typed_back([field.value() for field in self.fields])
        text = self.tr("This is not the group on the sheet; look again.")
        self.form.show_problems([(("first", "second")[place], text) for place in wrong])
        return not wrong

    def typed(self) -> dict[int, str]:
        """Return what was typed, by group number."""
        values = [field.value() for field in self.fields]
        return dict(zip(self._flow.asked, values, strict=True))


class _GroupField(TextField):
    """Five letters or digits; reads left to right."""

    def __init__(self) -> None:
        super().__init__(maximum=8)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.textEdited.connect(self._capitals)

    def _capitals(self, text: str) -> None:
        place = self.cursorPosition()
        self.setText(text.upper())
        self.setCursorPosition(place)


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
