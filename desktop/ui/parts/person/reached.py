"""Where somebody is reached and paid: phones, account, National Address."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.base.errors import Refused
from desktop.base.identifiers import bank_of, check_short_code
from desktop.core.people.terms import PersonForm, Relationship
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.lawful import LawfulIban, LawfulPhone, ShortCodeField

Of = Callable[[PersonForm], object]
#: Gives what judges a field of the form while it is typed.
Judging = Callable[[Of], Callable[[], str]]
_DIGITS: Final = 4


class ReachedCards(QObject):
    """Two cards whose rows are the person's form's."""

    def __init__(self, desk: Desk, form: kit.FormOf[PersonForm], judge: Judging) -> None:
        super().__init__(form)
        self._desk, self._form, self._judge = desk, form, judge
        self._code = ""
        self.contact = kit.Card(self.tr("Contact and account")).add(*self._phones(), self._iban())
        self.address = kit.Card(self.tr("Address")).add(self._place(), self._national())

    def _phones(self) -> tuple[QWidget, ...]:
        ask, judge = self._form.ask, self._judge
        rows = (
            ask(
                lambda p: p.mobile,
                self.tr("Mobile"),
                LawfulPhone(judge(lambda p: p.mobile)),
                help_text=self.tr("For telling the reply and appointments"),
            ),
            ask(
                lambda p: p.other_mobile,
                self.tr("Another phone"),
                LawfulPhone(judge(lambda p: p.other_mobile)),
            ),
        )
        return (kit.columns(*rows),)

    def _iban(self) -> QWidget:
        ask = self._form.ask
        iban = ask(
            lambda p: p.iban,
            self.tr("IBAN"),
            LawfulIban(self._judge(lambda p: p.iban)),
            help_text=self.tr("SA and 22 digits, on the bank's paper; the bank is read from it."),
        )
        owner = ask(
            lambda p: p.iban_owner,
            self.tr("Account owner, if another"),
            kit.NameField(),
            help_text=self.tr("As the bank has it"),
        )
        kin = ask(
            lambda p: p.iban_owner_kin,
            self.tr("Kinship to the beneficiary"),
            kit.ChoiceField(terms(self._desk.messages, "relationship", Relationship)),
            read=lambda kin: Relationship(kin) if kin else None,
        )
        self._owner = owner, kin
        return kit.columns(iban, owner, kin, spans=(6, 3, 3))

    def _place(self) -> QWidget:
        ask = self._form.ask
        city = kit.TextField(maximum=80)
        return kit.columns(
            ask(lambda p: p.address.city, self.tr("City or village"), city),
            ask(lambda p: p.address.district, self.tr("District"), kit.TextField(maximum=80)),
            ask(lambda p: p.address.street, self.tr("Street"), kit.TextField(maximum=80)),
            spans=(3, 3, 6),
        )

    def _national(self) -> QWidget:
        ask = self._form.ask
        such = self.tr("Four letters and the building's digits: %1")
        return kit.columns(
            ask(
                lambda p: p.address.short_code,
                self.tr("Short address"),
                ShortCodeField(self._judge(lambda p: p.address.short_code)),
                help_text=such.replace("%1", kit.texts.ltr("RNBB2312")),
            ),
            ask(lambda p: p.address.building, self.tr("Building"), kit.DigitsField(_DIGITS)),
            ask(lambda p: p.address.postcode, self.tr("Postcode"), kit.DigitsField(5)),
            ask(
                lambda p: p.address.additional,
                self.tr("Additional number"),
                kit.DigitsField(_DIGITS),
            ),
            count=4,
        )

    def show_form(self, form: PersonForm) -> None:
        """Show what the form can't by itself."""
        kin, self._code = form.iban_owner_kin, form.address.short_code
        self._form.put(lambda p: p.iban_owner_kin, kin.value if kin else None)

    def judge(self) -> None:
        """Name the bank, ask for an owner where there is an account, and take the building from
        a short address that is typed now.
        """
        iban = self._form.at(lambda p: p.iban)
        bank = f"term.bank.{bank_of(iban.field.value())}"
        messages = self._desk.messages
        iban.set_hint(messages.text(bank) if bank in messages else "")
        for row in self._owner:
            row.setEnabled(bool(iban.field.value()))
        building = self._form.at(lambda p: p.address.building)
        code = self._form.at(lambda p: p.address.short_code).field.value()
        typed, self._code = code != self._code, code
        if typed and not building.field.value() and _is_code(code):
            self._form.put(lambda p: p.address.building, code[-_DIGITS:])


def _is_code(text: str) -> bool:
    try:
        return bool(check_short_code(text))
    except Refused:
        return False
