"""Who lives with the person, what comes in and what goes out each month."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.money import Halalas
from desktop.core.people.terms import Income, Obligation, PersonForm
from desktop.core.policy.circumstances import IncomeSource, ObligationKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.person.housing import HousingCard
from desktop.ui.parts.person.members import MembersField
from desktop.ui.parts.person.noticing import noticed
from desktop.ui.parts.person.sums import SumsCard
from desktop.ui.parts.typed import restore, typed_of

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
        self._income = SumsCard(
            desk,
            self.form,
            lambda p: p.incomes,
            ("income", IncomeSource),
            (self.tr("Monthly income (riyals)"), self.tr("From whom")),
        )
        self._owed = SumsCard(
            desk,
            self.form,
            lambda p: p.obligations,
            ("obligation", ObligationKind),
            (self.tr("Monthly obligations (riyals)"), self.tr("To whom")),
        )
        self.home = HousingCard(desk, self.form)
        side = kit.stack(self.home, self._totals())
        box.addWidget(kit.beside(kit.stack(self._income, self._owed), side))
        self.members.changed.connect(self._edited)
        self.members.completed.connect(self.form.focus_first)
        self.form.changed.connect(self._edited)
        self.form.completed.connect(self.completed)
        self._count()

    def _totals(self) -> kit.Card:
        return kit.Card(self.tr("Summary")).add(self._figures)

    # ---- value

    def typed_form(self, base: PersonForm) -> PersonForm:
        """Return ``base`` with the household as typed."""
        return replace(
            self.form.command(base),
            members=self.members.value(),
            incomes=tuple(
                Income(one.kind, one.monthly, one.note, one.until) for one in self._income.lines()
            ),
            obligations=tuple(
                Obligation(one.kind, one.monthly, one.note, one.until) for one in self._owed.lines()
            ),
        )

    def show_form(self, form: PersonForm) -> None:
        """Show a registered household."""
        with self.form.at_once():
            self._fill(form)

    def _fill(self, form: PersonForm) -> None:
        self.form.clear()
        self._income.show_lines(form.incomes)
        self._owed.show_lines(form.obligations)
        self.home.show_form(form)
        self.members.follow(form.gender if form.name.first else None)
        self.members.set_value(form.members)

    def typed(self) -> dict[str, Any]:
        """Return everything as it stands, for a draft."""
        return {"rows": typed_of(self.form), "members": self.members.typed()}

    def restore(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        for card in (self._income, self._owed):
            card.make_for(typed["rows"])
        restore(self.form, typed["rows"])
        self.members.restore(typed["members"])

    def show_notices(self, form: PersonForm) -> None:
        """Tell beside a member what can hardly be in a whole form."""
        told: dict[int, str] = {}
        sums: dict[str, SumsCard[Any]] = {_INCOMES: self._income, _OBLIGATIONS: self._owed}
        for card in sums.values():
            card.clear_notices()
        for name in ("tenancy.rent", "tenancy.ends"):
            self.form[name].set_hint("")
        for field, said in noticed(self._desk, form).items():
            table, _, rest = field.partition(".")
            place = rest.partition(".")[0]
            if table == _MEMBERS:
                told.setdefault(int(place), said)
            elif table in sums:
                sums[table].show_notice(int(place), said)
            elif field in self.form:
                self.form[field].set_hint(said)
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
                rows.append((self._income.named(int(place)), text))
            elif table == _OBLIGATIONS:
                rows.append((self._owed.named(int(place)), text))
            elif field in self.form:
                rows.append((field, text))
            else:
                homeless.append(text)
        return homeless + (self.form.show_problems(rows) if rows else [])

    # ---- the live summary

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        heads = 1 + self.members.count()
        income, owed = self._income.total(), self._owed.total()
        earns, owes = self._income.told(), self._owed.told()
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


def _elsewhere(p: PersonForm) -> tuple[object, ...]:
    """Name what the person's own screen asks, and the members, who have a field of their own."""
    who = (p.name, p.identity, p.gender, p.marital, p.birth, p.nationality, p.categories)
    where = (p.mobile, p.other_mobile, p.iban, p.address, p.old_file_number, p.note)
    more = (p.latin_name, p.iban_owner, p.iban_owner_kin)
    return (*who, *where, *more, p.members)
