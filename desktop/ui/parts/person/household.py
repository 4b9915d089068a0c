"""Who lives with the person, what comes in and what goes out each month."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.money import Halalas, riyals, total
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
from desktop.ui.parts.person.noticing import noticed
from desktop.ui.parts.typed import restore, typed_of

K = TypeVar("K")
#: Core's problems name a line of these by the field and its place.
_MEMBERS: Final = kit.name_of(PersonForm, lambda p: p.members)
_INCOMES: Final = kit.name_of(PersonForm, lambda p: p.incomes)
_OBLIGATIONS: Final = kit.name_of(PersonForm, lambda p: p.obligations)


class HouseholdFields(QWidget):
    """Members, incomes, obligations and housing, with the total and the share of each head."""

    changed = Signal()
    completed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = kit.FormOf(PersonForm, self, apart=_elsewhere)
        self.members = MembersField(desk)
        self._figures = kit.FactList()
        add = kit.Button(self.tr("Add a member"), self.members.add_row, kind="link", icon="plus")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(kit.theme.current_theme().px.gap)
        box.addWidget(kit.Card(self.tr("Members of the household"), aside=add).add(self.members))
        main = kit.stack(self._incomes(), self._obligations())
        box.addWidget(kit.beside(main, kit.stack(self._housing(), self._totals())))
        self.members.changed.connect(self._edited)
        self.members.completed.connect(self.form.focus_first)
        self.form.changed.connect(self._edited)
        self.form.completed.connect(self.completed)
        self._count()

    def _incomes(self) -> kit.Card:
        self._income = {
            IncomeSource(kind): self.form.ask(lambda p: p.incomes, name, kit.MoneyField(), key=kind)
            for kind, name in terms(self._desk.messages, "income", IncomeSource)
        }
        card = kit.Card(self.tr("Monthly income (riyals)"))
        return card.add(kit.columns(*self._income.values(), count=4))

    def _obligations(self) -> kit.Card:
        self._owed = {
            ObligationKind(kind): self.form.ask(
                lambda p: p.obligations, name, kit.MoneyField(), key=kind
            )
            for kind, name in terms(self._desk.messages, "obligation", ObligationKind)
        }
        card = kit.Card(self.tr("Monthly obligations (riyals)"))
        return card.add(kit.columns(*self._owed.values(), count=4))

    def _housing(self) -> kit.Card:
        kinds = kit.ChoiceField(terms(self._desk.messages, "housing", HousingKind))
        return kit.Card(self.tr("Housing")).add(
            self.form.ask(
                lambda p: p.housing,
                self.tr("Kind of housing"),
                kinds,
                read=lambda kind: HousingKind(kind) if kind else None,
            )
        )

    def _totals(self) -> kit.Card:
        return kit.Card(self.tr("Summary")).add(self._figures)

    # ---- value

    def typed_form(self, base: PersonForm) -> PersonForm:
        """Return ``base`` with the household as typed."""
        return replace(
            self.form.command(base),
            members=self.members.value(),
            incomes=tuple(Income(kind, money) for kind, money in _amounts(self._income)),
            obligations=tuple(Obligation(kind, money) for kind, money in _amounts(self._owed)),
        )

    def show_form(self, form: PersonForm) -> None:
        """Show a registered household."""
        with self.form.at_once():
            self._fill(form)

    def _fill(self, form: PersonForm) -> None:
        self.form.clear()
        for source, row in self._income.items():
            _show(row, [income.monthly for income in form.incomes if income.source is source])
        for kind, row in self._owed.items():
            _show(row, [owed.monthly for owed in form.obligations if owed.kind is kind])
        self.form.put(lambda p: p.housing, form.housing)
        self.members.follow(form.gender if form.name.first else None)
        self.members.set_value(form.members)

    def typed(self) -> dict[str, Any]:
        """Return everything as it stands, for a draft."""
        return {"rows": typed_of(self.form), "members": self.members.typed()}

    def restore(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        restore(self.form, typed["rows"])
        self.members.restore(typed["members"])

    def show_notices(self, form: PersonForm) -> None:
        """Tell beside a member what can hardly be in a whole form."""
        told: dict[int, str] = {}
        for field, said in noticed(self._desk, form).items():
            table, _, rest = field.partition(".")
            if table == _MEMBERS:
                told.setdefault(int(rest.partition(".")[0]), said)
        self.members.show_notices(told)

    # ---- problems

    def check(self) -> bool:
        """Show what is wrong by itself; True if all is well."""
        if not self.form.check():
            return False
        return not self.members.check()

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems beside their fields; return the texts that found none."""
        rows, homeless = [], []
        for field, text in problems:
            table, _, rest = field.partition(".")
            place, _, part = rest.partition(".")
            if table == _MEMBERS and place.isdigit():
                self.members.show_problem(int(place), part, text)
            elif table == _INCOMES:
                rows.append((self._income[_amounts(self._income)[int(place)][0]].name, text))
            elif table == _OBLIGATIONS:
                rows.append((self._owed[_amounts(self._owed)[int(place)][0]].name, text))
            else:
                homeless.append(text)
        return homeless + (self.form.show_problems(rows) if rows else [])

    # ---- the live summary

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        heads = 1 + self.members.count()
        income = total(money for _, money in _amounts(self._income))
        owed = total(money for _, money in _amounts(self._owed))
        earns, owes = _told(self._income), _told(self._owed)
        self._figures.set_facts(
            [
                (self.tr("People in the household"), kit.texts.numeral(heads)),
                (self.tr("Monthly income"), riyals(income) if earns else ""),
                (self.tr("Income per head"), riyals(Halalas(income // heads)) if earns else ""),
                (self.tr("Monthly obligations"), riyals(owed) if owes else ""),
                (
                    self.tr("Left after obligations"),
                    _signed(Halalas(income - owed)) if earns else "",
                ),
            ]
        )


def _signed(halalas: Halalas) -> str:
    return riyals(halalas) if halalas >= 0 else f"−{riyals(Halalas(-halalas))}"


def _told(rows: Mapping[K, kit.FormRow]) -> bool:
    """Tell whether anything was entered, be it nought: an empty field is not known."""
    return any(row.field.value() is not None for row in rows.values())


def _amounts(rows: Mapping[K, kit.FormRow]) -> list[tuple[K, Halalas]]:
    """Return the amounts that were typed, by kind."""
    return [(kind, money) for kind, row in rows.items() if (money := row.field.value())]


def _show(row: kit.FormRow, amounts: Sequence[Halalas]) -> None:
    if amounts:
        row.field.set_value(total(amounts))


def _elsewhere(p: PersonForm) -> tuple[object, ...]:
    """Name what the person's own screen asks, and the members, who have a field of their own."""
    who = (p.name, p.identity, p.gender, p.marital, p.birth, p.nationality, p.categories)
    where = (p.mobile, p.other_mobile, p.iban, p.address, p.old_file_number, p.note)
    return (*who, *where, p.members)
