"""Where a household lives, and the contract of a rented home."""

from typing import Final

from desktop.base.money import NOTHING
from desktop.core.people.details import RentPeriod
from desktop.core.people.terms import PersonForm
from desktop.core.policy.circumstances import HousingKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms

#: The answer of who was asked and told nothing. A file has no word for it, as a print says the same
#: of who was not asked: so it is asked again the next time.
_UNTOLD: Final = "unasked"


class HousingCard(kit.Card):
    """The rows are those of the household's form."""

    def __init__(self, desk: Desk, form: kit.FormOf[PersonForm]) -> None:
        super().__init__()
        self._form = form
        ask, text = form.ask, desk.messages
        untold = (_UNTOLD, text.text(f"term.housing.{_UNTOLD}"))
        self._kind = ask(
            lambda p: p.housing,
            self.tr("Kind of housing"),
            kit.ChoiceField([*terms(text, "housing", HousingKind), untold]),
            required=True,
            read=lambda kind: HousingKind(kind) if kind and kind != _UNTOLD else None,
        )
        self._ends = kit.DateField(clock=desk.office.clock)
        rent = ask(
            lambda p: p.tenancy.rent,
            self.tr("Rent"),
            kit.MoneyField(),
            read=lambda money: money or NOTHING,
        )
        period = ask(
            lambda p: p.tenancy.period,
            self.tr("Falls due"),
            kit.ChoiceField(terms(text, "rent_period", RentPeriod)),
            read=lambda period: RentPeriod(period or RentPeriod.YEAR),
        )
        ends = ask(
            lambda p: p.tenancy.ends, self.tr("Contract ends on"), self._ends, read=kit.day_of
        )
        contract = ask(
            lambda p: p.tenancy.contract,
            self.tr("Number of the contract"),
            kit.TextField(maximum=40),
            help_text=self.tr("Of the Ejar platform, where it is there"),
        )
        owner = ask(lambda p: p.tenancy.owner, self.tr("Owner"), kit.TextField(maximum=120))
        self._tenancy = (rent, period, ends, contract, owner)
        self._rented = kit.stack(kit.columns(rent, period), kit.columns(ends, contract), owner)
        self.add(kit.label(self.tr("Housing"), "section"), self._kind, self._rented)
        # Enter registers behind the kind of housing; the contract is there by Tab.
        form.pass_by(*(row.name for row in self._tenancy))
        form.changed.connect(self._follow)
        self._follow()

    def ask_for(self, *, needed: bool) -> None:
        """Ask how somebody lives, or leave it open."""
        self._kind.require(needed)

    def show_form(self, form: PersonForm) -> None:
        """Show a file's housing."""
        put = self._form.put
        put(lambda p: p.housing, form.housing.value if form.housing else None)
        put(lambda p: p.tenancy.rent, form.tenancy.rent or None)
        put(lambda p: p.tenancy.period, form.tenancy.period.value)
        put(lambda p: p.tenancy.contract, form.tenancy.contract)
        put(lambda p: p.tenancy.owner, form.tenancy.owner)
        self._ends.set_value(form.tenancy.ends)

    def _follow(self) -> None:
        """Ask for the contract of a home that is rented."""
        rented = self._kind.field.value() == HousingKind.RENTED
        for row in self._tenancy:
            row.setVisible(rented)
        self._rented.setVisible(rented)
