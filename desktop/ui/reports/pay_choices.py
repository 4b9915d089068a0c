"""What an office chooses of its payments: whose authority they ask for, and the bank's columns."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.policy.choice_vocabulary import BankColumn, PaidBy
from desktop.core.policy.choices import OfficeChoices, PayBand
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.reports import choice_words

translate = QCoreApplication.translate
_MOST: Final = 100_000_000
#: Whose bands are asked for; what is over all of them is the chair's.
_ASKED: Final = (PaidBy.DIRECTOR, PaidBy.FINANCE)


class ColumnsField(QWidget):
    """A choice for each place, the first column first; an empty place is none."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        names = [(one.value, desk.messages.text(f"term.bank_column.{one}")) for one in BankColumn]
        none = ("", self.tr("No column"))
        self.places = [kit.ChoiceField([none, *names]) for _ in BankColumn]
        said = self.tr("Column %1")
        for number, place in enumerate(self.places, 1):
            place.setAccessibleName(said.replace("%1", kit.texts.numeral(number)))
            place.changed.connect(self.changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.flow(*self.places))

    def value(self) -> tuple[BankColumn, ...]:
        """Return the columns in their order."""
        return tuple(BankColumn(one.value()) for one in self.places if one.value())

    def set_value(self, value: Iterable[str] | None) -> None:
        """Show columns."""
        shown = [str(one) for one in value or ()]
        for place, one in zip(self.places, [*shown, *[""] * len(self.places)], strict=False):
            place.set_value(one)

    def typed(self) -> list[str]:
        """Return what stands in each place, for a draft."""
        return [one.value() or "" for one in self.places]

    def retype(self, typed: Iterable[str]) -> None:
        """Show what :meth:`typed` gave."""
        for place, one in zip(self.places, typed, strict=True):
            place.set_value(one)

    def trouble(self) -> str:
        """Return what is wrong: a column twice, or none of whom and how much is paid."""
        columns = self.value()
        if len(set(columns)) < len(columns):
            return self.tr("A column stands there twice; leave it in one place.")
        if not {BankColumn.IBAN, BankColumn.AMOUNT} <= set(columns):
            return self.tr("The bank needs the IBAN and the amount; choose a place for each.")
        return ""

    def inputs(self) -> list[QWidget]:
        """Return what the keyboard goes to."""
        return list(self.places)


def card(desk: Desk, form: kit.Form) -> kit.Card:
    """Return the card, its rows on the form."""
    upto = translate("PayChoices", "%1 approves up to (riyals)")
    none = translate("PayChoices", "Both empty: the director approves every order")
    over = translate("PayChoices", "What is over both asks for the chair's signed paper")
    bands = [
        form.row(
            f"pay_bands.{by}",
            upto.replace("%1", desk.messages.text(f"term.paid_by.{by}")),
            kit.NumberField(_MOST, 1),
            help_text=said,
        )
        for by, said in zip(_ASKED, (none, over), strict=True)
    ]
    columns = form.row(
        "bank_columns",
        choice_words.label("bank_columns"),
        ColumnsField(desk),
        help_text=translate("PayChoices", "In the order that the bank's file has"),
    )
    aside = kit.Badge(translate("PayChoices", "By the office's decision"), "info")
    title = translate("PayChoices", "Payments: table of authority")
    return kit.Card(title, aside=aside).add(kit.columns(*bands), columns)


def shown(office: OfficeChoices) -> dict[str, Any]:
    """Return the values that the rows show."""
    bands = {one.by: one.up_to for one in office.pay_bands}
    return {
        **{f"pay_bands.{by}": bands.get(by) for by in _ASKED},
        "bank_columns": office.bank_columns,
    }


def chosen(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the rows say."""
    found = [(by, values[f"pay_bands.{by}"]) for by in _ASKED]
    bands = tuple(PayBand(up_to=up_to, by=by) for by, up_to in found if up_to)
    return {"pay_bands": bands, "bank_columns": values["bank_columns"]}
