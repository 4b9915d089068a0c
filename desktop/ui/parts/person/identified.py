"""Rows that say who somebody is beside the beneficiary: who signs, takes, or is witness."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.people.identifiers import WITH_LETTERS, check_identity, check_member_number
from desktop.core.people.terms import Identity, IdentityKind
from desktop.ui import kit
from desktop.ui.parts.options import terms
from desktop.ui.parts.override import Override
from desktop.ui.parts.person.lawful import IdentityField

#: Who acts for another shows an identity.
_KINDS: Final = tuple(kind for kind in IdentityKind if kind is not IdentityKind.NONE_YET)
#: From so many characters on, a number is judged while it is typed.
_FULL: Final = 10

Of = Callable[[Any], Any]
"""Names a field of the form's command."""


def witness_title() -> str:
    """Return the heading of the pad where the signer cannot sign, and the witness does."""
    return QCoreApplication.translate("ThumbRows", "Signature of the witness")


class IdentityRows(QObject):
    """Name, kind and number of an identity, and why a number is accepted as it is."""

    def __init__(
        self, form: kit.FormOf[Any], messages: Messages, name: tuple[Of, str], of: tuple[Of, Of, Of]
    ) -> None:
        """``name``: its field and label; ``of``: the fields of kind, number and reason."""
        super().__init__(form)
        self._messages = messages
        self._number = IdentityField(self._judge)
        kinds = kit.ChoiceField(terms(messages, "identity", _KINDS))
        ask = form.ask
        self.rows = (
            ask(name[0], name[1], kit.NameField(), required=True),
            ask(
                of[0],
                self.tr("Kind of identity"),
                kinds,
                required=True,
                read=lambda kind: IdentityKind(kind) if kind else None,
            ),
            ask(of[1], self.tr("Identity number"), self._number, required=True),
        )
        offer = self.tr("Accept the number as it is, with a reason")
        self._reason = ask(
            of[2],
            self.tr("Reason for accepting the number as it is"),
            kit.TextField(),
            help_text=self.tr("Compare the number with the original first."),
        )

        self._override = Override(self.rows[2], offer, self._reason)

    def box(self) -> QWidget:
        """Return the rows, laid out."""
        rows = kit.columns(*self.rows, count=3)
        return kit.stack(rows, self._override.offer, self._reason)

    def forget(self) -> None:
        """Begin with the kind that most have."""
        self._override.shut()
        self.rows[1].field.set_value(IdentityKind.NATIONAL_ID.value)

    def follow(self, *, asked: bool) -> None:
        """Take what the kind of identity allows, and a reason where the check digit is wrong."""
        for row in self.rows:
            row.setVisible(asked)
        letters = self._identity().kind in WITH_LETTERS
        if letters != self._number.letters:
            self._number.take_letters(letters)
        full = len(self._number.value()) >= _FULL
        code, text = self._fault() if full else ("", "")
        wrong_digit = code == "identity.check_digit"
        stands = bool(self._reason.field.value())
        self._override.follow(needed=asked and (wrong_digit or stands))
        row = self.rows[2]
        if full and text:
            row.set_error(text)
        elif row.error and not text:
            row.set_error("")

    def _identity(self) -> Identity:
        kind = self.rows[1].field.value() or IdentityKind.NATIONAL_ID
        return Identity(IdentityKind(kind), self._number.value(), self._reason.field.value())

    def _fault(self) -> tuple[str, str]:
        """Return code and text of what is wrong with the number, or empty texts."""
        try:
            check_identity(self._identity())
        except Refused as why:
            return why.code, self._messages.of(why)
        return "", ""

    def _judge(self) -> str:
        return self._fault()[1]


class ThumbRows(QObject):
    """That it was read out (``read``), by whom, and who is witness of a thumb (``rows``)."""

    def __init__(
        self, form: kit.FormOf[Any], messages: Messages, of: tuple[Of, Of, Of, Of], desk: str
    ) -> None:
        """``of``: the fields of the reading out, the reader, the witness and the witness's number;
        ``desk``: who reads out unless told otherwise.
        """
        super().__init__(form)
        self._messages = messages
        self._desk = desk
        self._number = IdentityField(self._judge)
        self._number.take_letters(True)
        self._check = kit.CheckRow(self.tr("The data was read out to the signer"))
        self.read = form.ask(of[0], self.tr("Reading out"), self._check)
        self.rows = (
            form.ask(of[1], self.tr("Read out by"), kit.NameField(), required=True),
            form.ask(
                of[2],
                self.tr("Witness"),
                kit.NameField(),
                required=True,
                help_text=self.tr("May be one of the staff, never the signer."),
            ),
            form.ask(of[3], self.tr("Identity number of the witness"), self._number),
        )
        self._check.setAccessibleName(self._check.text())

    def forget(self) -> None:
        """Begin with who sits at the desk as the reader."""
        self.rows[0].field.set_value(self._desk)

    def follow(self, *, thumb: bool, asked: bool = True) -> None:
        """Ask reader and witness of a ``thumb``; whether it was read out, wherever it is signed."""
        self.read.setVisible(asked)
        self.rows[0].setVisible(thumb or (asked and self._check.isChecked()))
        for row in self.rows[1:]:
            row.setVisible(thumb)

    def _judge(self) -> str:
        try:
            check_member_number((self._number.value(), ""))
        except Refused as why:
            return self._messages.of(why)
        return ""
