"""What comes in and goes out each month: the file's word beside what the researcher found."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from desktop.base.money import NOTHING, Halalas, total
from desktop.core.intake.steps.study import Study
from desktop.core.intake.studied.terms import IncomeFound, OwedFound
from desktop.core.people.terms import Income, Obligation
from desktop.core.policy.circumstances import IncomeSource, ObligationKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.options import terms

K = TypeVar("K", bound=StrEnum)


class FoundCard(kit.Card, Generic[K]):
    """One amount a kind; under each, what the file says."""

    def __init__(self, desk: Desk, title: str, rows: Mapping[K, kit.FormRow]) -> None:
        super().__init__(title)
        self.rows = rows
        self._names = {kind: row.label for kind, row in rows.items()}
        self._desk = desk
        self._declared: dict[K, Halalas] = {}
        self.add(kit.columns(*rows.values(), count=4))

    def show_amounts(self, declared: Mapping[K, Halalas], found: Mapping[K, Halalas]) -> None:
        """Show what the file says, and what was found (the file's own where nothing was)."""
        self._declared = dict(declared)
        for kind, row in self.rows.items():
            said = declared.get(kind)
            row.set_label(self._name(self._names[kind], said))
            row.field.set_value(found.get(kind))

    def _name(self, name: str, declared: Halalas | None) -> str:
        """Return what an amount is called, with what the file says of it."""
        if not declared:
            return name
        text = self.tr("%1 (in the file %2)").replace("%1", name)
        return text.replace("%2", riyals(declared))

    def amounts(self) -> dict[K, tuple[Halalas, Halalas]]:
        """Return what the file says and what was found, of each kind that either knows."""
        found: dict[K, tuple[Halalas, Halalas]] = {}
        for kind, row in self.rows.items():
            declared, amount = self._declared.get(kind, NOTHING), row.field.value() or NOTHING
            if declared or amount:
                found[kind] = declared, amount
        return found


class IncomesFound(FoundCard[IncomeSource]):
    """By source."""

    def __init__(self, desk: Desk, form: kit.FormOf[Study]) -> None:
        named = terms(desk.messages, "income", IncomeSource)
        rows = {
            IncomeSource(kind): form.ask(lambda s: s.incomes, name, kit.MoneyField(), key=kind)
            for kind, name in named
        }
        super().__init__(desk, self.tr("Monthly income found (riyals)"), rows)

    def show_file(self, file: Sequence[Income], study: Study | None) -> None:
        """Show a file's income, and what an earlier study found."""
        said = _sums((one.source, one.monthly) for one in file)
        before = {one.source: one.found for one in study.incomes} if study else said
        self.show_amounts(said, before)

    def value(self) -> tuple[IncomeFound, ...]:
        """Return the income as found."""
        return tuple(IncomeFound(kind, *both) for kind, both in self.amounts().items())


class OwedsFound(FoundCard[ObligationKind]):
    """By kind."""

    def __init__(self, desk: Desk, form: kit.FormOf[Study]) -> None:
        named = terms(desk.messages, "obligation", ObligationKind)
        rows = {
            ObligationKind(kind): form.ask(
                lambda s: s.obligations, name, kit.MoneyField(), key=kind
            )
            for kind, name in named
        }
        super().__init__(desk, self.tr("Monthly obligations found (riyals)"), rows)

    def show_file(self, file: Sequence[Obligation], study: Study | None) -> None:
        """Show what a file owes each month, and what an earlier study found."""
        said = _sums((one.kind, one.monthly) for one in file)
        before = {one.kind: one.found for one in study.obligations} if study else said
        self.show_amounts(said, before)

    def value(self) -> tuple[OwedFound, ...]:
        """Return the obligations as found."""
        return tuple(OwedFound(kind, *both) for kind, both in self.amounts().items())


def _sums(lines: Iterable[tuple[K, Halalas]]) -> dict[K, Halalas]:
    found: dict[K, Halalas] = {}
    for kind, amount in lines:
        found[kind] = total((found.get(kind, NOTHING), amount))
    return found
