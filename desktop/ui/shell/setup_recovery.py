"""First-run set-up: the recovery key on paper, typed back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.base.arabic_text import ltr
from desktop.ui.kit import files
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import Card, label
from desktop.ui.kit.checks import CheckRow
from desktop.ui.kit.columns import columns
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form import Form
from desktop.ui.kit.texts import fill, numeral
from desktop.ui.shell.setup_flow import SetUpFlow


class RecoveryStep(QWidget):
    """The recovery key, shown once; printed or saved through ``keep``."""

    changed = Signal()

    def __init__(
        self, flow: SetUpFlow, keep: Callable[[tuple[str, ...], str, QWidget], None]
    ) -> None:
        super().__init__()
        self._flow = flow
        self._keep = keep
        # left to right, as the paper has them
        groups = QWidget()
        groups.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(groups)
        self._grid.setContentsMargins(0, 0, 0, 0)
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
        card = Card(self.tr("Recovery key")).add(Banner("warning", why), groups, buttons, self.kept)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)

    def enter(self) -> None:
        """Show the groups, numbered, in the order of reading."""
        for place, group in enumerate(self._flow.groups):
            # the mark keeps the line left-to-right beside an Arabic number
            words = label(f"\u200e{numeral(place + 1)}\u200e   {ltr(group)}", "group")
            words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{place + 1}: {' '.join(group)}")
            self._grid.addWidget(words, *divmod(place, 4))
        self.print_button.setFocus()

    def _print(self) -> None:
        self._keep(self._flow.groups, "", self.print_button)

    def _save(self) -> None:
        title = self.tr("Save the recovery sheet")
        path = files.ask_save(self, title, self.tr("Recovery sheet.pdf"), "PDF (*.pdf)")
        if path:
            self._keep(self._flow.groups, path, self.save_button)

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
            self.form[name].set_label(fill(template, number))
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
    """Five letters or digits; reads left to right, tells of an Arabic keyboard."""

    helped = Signal(str)

    def __init__(self) -> None:
        super().__init__(maximum=8)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.textEdited.connect(self._capitals)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isalpha():
            arabic = self.tr("The keyboard is in Arabic; change it to English (Alt+Shift).")
            self.helped.emit("" if typed.isascii() else arabic)
        super().keyPressEvent(event)

    def _capitals(self, text: str) -> None:
        place = self.cursorPosition()
        self.setText(text.upper())
        self.setCursorPosition(place)
