"""What a household lives on and where, as facts to read."""

from datetime import date

from desktop.base.money import total
from desktop.core.people.terms import Income, Obligation, PersonForm, PersonView, Shown, heads
from desktop.core.policy.circumstances import HousingKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text, riyals
from desktop.ui.people.where import in_line


class MeansCard(kit.Card):
    """Sums first, then each source, obligation and the home, as far as the role sees them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sums, self._lines, self._home = kit.FactList(), kit.FactList(), kit.FactList()
        self._line = kit.line()
        self.add(
            kit.label(self.tr("Summary"), "section"),
            self._sums,
            self._line,
            self._lines,
            self._home,
            kit.free_room(),
        )

    def show_person(self, person: PersonView, due: date | None) -> None:
        """Show a file; ``due``: when its yearly update is."""
        whole = person.household is Shown.FULL
        lines = self._every(person.form) if whole else []
        home = self._tenancy(person.form) if whole else []
        told = (self.tr("Data update due"), hijri_text(due) if due else "—")
        self._sums.set_facts([*self._totals(person), told])
        self._lines.set_facts(lines)
        self._home.set_facts(home)
        for part, shown in ((self._line, lines or home), (self._lines, lines), (self._home, home)):
            part.setVisible(bool(shown))

    def _totals(self, person: PersonView) -> list[tuple[str, str]]:
        form = person.form
        people = kit.texts.numeral(heads(form))
        masked = self.tr("Not shown to your role")
        if person.household is Shown.NOTHING:
            return [(self.tr("Household and income"), masked)]
        counted = (self.tr("People in the household"), people)
        if person.household is Shown.MASKED:
            income = (self.tr("Monthly income"), masked)
            return [counted, income, (self.tr("Monthly obligations"), masked)]
        owed = total(one.monthly for one in form.obligations)
        housing = self._desk.messages.text(f"term.housing.{form.housing or 'unasked'}")
        return [
            counted,
            (self.tr("Monthly income"), riyals(person.income_total) if form.incomes else "—"),
            (self.tr("Income per head"), riyals(person.income_per_head) if form.incomes else "—"),
            (self.tr("Monthly obligations"), riyals(owed)),
            (self.tr("Housing"), housing),
        ]

    def _every(self, form: PersonForm) -> list[tuple[str, str]]:
        text = self._desk.messages.text
        income = [(text(f"term.income.{one.source}"), self._said(one)) for one in form.incomes]
        owed = [(text(f"term.obligation.{one.kind}"), self._said(one)) for one in form.obligations]
        return [*income, *owed]

    def _said(self, line: Income | Obligation) -> str:
        until = self.tr("until %1").replace("%1", hijri_text(line.until)) if line.until else ""
        return kit.texts.listed(filter(None, (riyals(line.monthly), line.note, until)))

    def _tenancy(self, form: PersonForm) -> list[tuple[str, str]]:
        home = form.tenancy
        if form.housing is not HousingKind.RENTED:
            return []
        period = self._desk.messages.text(f"term.rent_period.{home.period}")
        found = (
            (self.tr("Rent"), f"{riyals(home.rent)} {period}" if home.rent else ""),
            (self.tr("Contract ends on"), hijri_text(home.ends) if home.ends else ""),
            (self.tr("Number of the contract"), in_line(home.contract)),
            (self.tr("Owner"), home.owner),
        )
        return [(label, said) for label, said in found if said]
