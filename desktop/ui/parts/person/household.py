"""Who lives with the person, what comes in and what goes out each month."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.money import NOTHING, Halalas, riyals, total
from desktop.core.people.terms import (
    HousingKind,
    Income,
    IncomeSource,
    Obligation,
    ObligationKind,
    PersonForm,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.members import MembersField
from desktop.ui.parts.typed import restore, typed_of


class HouseholdFields(QWidget):
    """Members, incomes, obligations and housing, with the total and the share of each head."""

    changed = Signal()
    completed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = kit.Form(self)
        self.members = MembersField(desk)
        self._figures = kit.FactList()
        add = kit.Button(self.tr("Add a member"), self.members.add_row, kind="link", icon="plus")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(kit.theme.current_theme().px.gap)
        box.addWidget(kit.Card(self.tr("Members of the household"), aside=add).add(self.members))
        main = kit.stack(self._incomes(), self._obligations())
        box.addLayout(kit.beside(main, kit.stack(self._housing(), self._totals())))
        self.members.changed.connect(self._edited)
        self.members.completed.connect(self.form.focus_first)
        self.form.changed.connect(self._edited)
        self.form.completed.connect(self.completed)
        self._count()

    def _incomes(self) -> kit.Card:
        rows = [
            self.form.row(f"incomes.{value}", name, kit.MoneyField())
            for value, name in terms(self._desk.messages, "income", IncomeSource)
        ]
        return kit.Card(self.tr("Monthly income (riyals)")).add(kit.columns(*rows, count=4))

    def _obligations(self) -> kit.Card:
        rows = [
            self.form.row(f"obligations.{value}", name, kit.MoneyField())
            for value, name in terms(self._desk.messages, "obligation", ObligationKind)
        ]
        return kit.Card(self.tr("Monthly obligations (riyals)")).add(kit.columns(*rows, count=5))

    def _housing(self) -> kit.Card:
        kinds = kit.ChoiceField(terms(self._desk.messages, "housing", HousingKind))
        return kit.Card(self.tr("Housing")).add(
            self.form.row("housing", self.tr("Kind of housing"), kinds)
        )

    def _totals(self) -> kit.Card:
        return kit.Card(self.tr("Summary")).add(self._figures)

    # ---- value

    def typed_form(self, base: PersonForm) -> PersonForm:
        """Return ``base`` with the household as typed."""
        incomes = self._amounts("incomes", IncomeSource)
        owed = self._amounts("obligations", ObligationKind)
        return replace(
            base,
            housing=HousingKind(self.form["housing"].field.value() or HousingKind.OTHER),
            members=self.members.value(),
            incomes=tuple(Income(IncomeSource(kind), money) for kind, money in incomes),
            obligations=tuple(Obligation(ObligationKind(kind), money) for kind, money in owed),
        )

    def _amounts(
        self, table: str, kinds: Iterable[IncomeSource | ObligationKind]
    ) -> list[tuple[str, Halalas]]:
        found = [(kind.value, self.form[f"{table}.{kind.value}"].field.value()) for kind in kinds]
        return [(kind, money) for kind, money in found if money]

    def show_form(self, form: PersonForm) -> None:
        """Show a registered household."""
        self.form.clear()
        sums: dict[str, Halalas] = {}
        for income in form.incomes:
            name = f"incomes.{income.source.value}"
            sums[name] = total((sums.get(name, NOTHING), income.monthly))
        for owed in form.obligations:
            name = f"obligations.{owed.kind.value}"
            sums[name] = total((sums.get(name, NOTHING), owed.monthly))
        self.form.set_values({**sums, "housing": form.housing.value if form.name.first else None})
        self.members.set_value(form.members)

    def typed(self) -> dict[str, Any]:
        """Return everything as it stands, for a draft."""
        return {"rows": typed_of(self.form), "members": self.members.typed()}

    def restore(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        restore(self.form, typed["rows"])
        self.members.restore(typed["members"])

    # ---- problems

    def check(self) -> bool:
        """Show what is wrong by itself; True if all is well."""
        if not self.form.check():
            return False
        wrong = self.members.check()
        if wrong:
            text = self.tr("%n member(s) of the household need correction", "", wrong)
            self.form.summary.refresh([kit.texts.arabic_digits(text)])
        return not wrong

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems beside their fields; return the texts that found none."""
        rows, homeless = [], []
        for field, text in problems:
            table, _, rest = field.partition(".")
            place, _, part = rest.partition(".")
            if table == "members" and place.isdigit():
                self.members.show_problem(int(place), part, text)
            elif table in ("incomes", "obligations"):
                kinds: Iterable[IncomeSource | ObligationKind] = (
                    IncomeSource if table == "incomes" else ObligationKind
                )
                rows.append((f"{table}.{self._amounts(table, kinds)[int(place)][0]}", text))
            else:
                homeless.append(text)
        return homeless + (self.form.show_problems(rows) if rows else [])

    # ---- the live summary

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        heads = 1 + self.members.count()
        income = total(money for _, money in self._amounts("incomes", IncomeSource))
        owed = total(money for _, money in self._amounts("obligations", ObligationKind))
        self._figures.set_facts(
            [
                (self.tr("People in the household"), kit.texts.arabic_digits(str(heads))),
                (self.tr("Monthly income"), riyals(income)),
                (self.tr("Income per head"), riyals(Halalas(income // heads))),
                (self.tr("Monthly obligations"), riyals(owed)),
                (self.tr("Left after obligations"), _signed(Halalas(income - owed))),
            ]
        )


def _signed(halalas: Halalas) -> str:
    return riyals(halalas) if halalas >= 0 else f"−{riyals(Halalas(-halalas))}"
