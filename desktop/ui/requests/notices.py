"""The wordings for the office's phone, of many requests, to be read or copied one after the other.

The program sends nothing.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.phone_message import PhoneMessage
from desktop.core.intake.terms import RequestRow
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.phone_sheet import apart


@dataclass(frozen=True, slots=True)
class Notices:
    """The requests that have a wording, and those that have none: which, and why."""

    told: tuple[tuple[RequestRow, PhoneMessage], ...]
    left: tuple[tuple[str, str], ...]


def read_notices(desk: Desk, rows: Sequence[RequestRow], progress: kit.Progress) -> Notices:
    """Put the wordings of some requests together."""
    told, left = list[tuple[RequestRow, PhoneMessage]](), list[tuple[str, str]]()
    for place, row in enumerate(rows):
        progress(place, len(rows))
        try:
            message = desk.office.phone.read(desk.actor, row.id)
        except KnownError as why:
            left.append((row.number or row.person_name, desk.messages.of(why)))
            continue
        if message.why:
            left.append((row.number or row.person_name, desk.messages.text(message.why)))
        else:
            told.append((row, message))
    progress(len(rows), len(rows))
    return Notices(tuple(told), tuple(left))


class NoticesSheet(kit.Sheet):
    """One wording at a time; what has none is named with the reason."""

    def __init__(self, over: QWidget, title: str, notices: Notices) -> None:
        super().__init__(over, title, width=640)
        self._notices = notices
        self._place = 0
        self.left = kit.Banner("warning")
        named = (f"{kit.texts.ltr(one)}: {why}" for one, why in notices.left)
        self.left.set_text("؛ ".join(named), lead=self.tr("Without a wording:"))
        self.left.setVisible(bool(notices.left))
        self._where, self._whose = kit.label("", "help"), kit.label("", "section", wrap=True)
        self._text = kit.label("", wrap=True)
        self._numbers = kit.label("", "second", wrap=True)
        for part in (self.left, self._where, self._whose, self._numbers, self._text):
            self.body.addWidget(part)
        self.copy = kit.Button(self.tr("Copy the wording"), self._copy, kind="primary", icon="copy")
        self.back = kit.Button(self.tr("Previous"), self._back, icon="arrow-left")
        self.on = kit.Button(self.tr("Next"), self._on, icon="arrow-right", after=True)
        self.set_foot(self.copy, self.on, self.back)
        self._show()

    def first_focus(self) -> QWidget | None:
        return self.copy if self._notices.told else super().first_focus()

    def _show(self) -> None:
        told, place = self._notices.told, self._place
        self.copy.setEnabled(bool(told))
        self.on.setEnabled(place < len(told) - 1)
        self.back.setEnabled(place > 0)
        if not told:
            self._where.setText(self.tr("None of these requests has a wording."))
            return
        row, message = told[place]
        where = kit.texts.fill(self.tr("%1 of %2"), place + 1, len(told))
        self._where.setText(where)
        self._whose.setText(kit.texts.joined(row.person_name, kit.texts.ltr(row.number)))
        numbers = (kit.texts.ltr(local_mobile(one)) for one in message.numbers)
        self._numbers.setText(kit.texts.joined(*numbers))
        self._text.setText(apart(message.text))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._notices.told[self._place][1].text)

    def _on(self) -> None:
        self._place += 1
        self._show()

    def _back(self) -> None:
        self._place -= 1
        self._show()
