"""The figures as the office's table makes them while one types, the class and zakat."""

from collections.abc import Sequence

from desktop.base.clock import today
from desktop.core.intake.steps.study import Study
from desktop.core.intake.studied.figures import figure, table_of
from desktop.core.intake.studied.rules import notices
from desktop.core.intake.studied.terms import (
    Class,
    Figures,
    IncomeFound,
    OwedFound,
    VisitLine,
    Zakat,
)
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.vocabulary import StudyKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.kit.texts import numeral
from desktop.ui.parts.options import terms

#: The choice of who studies that there is no entitlement; nothing chosen is no such judgement.
_NONE = "none"


class FiguresCard(kit.Card):
    """Its working line by line, notices, and what the researcher sets."""

    def __init__(self, desk: Desk, form: kit.FormOf[Study]) -> None:
        super().__init__(self.tr("The figures"))
        self._desk = desk
        self._facts = kit.FactList(count=2)
        self._says = kit.Banner("info")
        classes = [("", self.tr("No class: nothing is lacking"))]
        zakat = [(_NONE, self.tr("Not entitled to zakat"))]  # said by who studies, never assumed
        self.klass = form.ask(
            lambda s: s.klass,
            self.tr("Class"),
            kit.ChoiceField([*classes, *terms(desk.messages, "need_class", Class)]),
            read=lambda v: Class(v) if v else None,
        )
        self.zakat = form.ask(
            lambda s: s.zakat,
            self.tr("Zakat"),
            kit.ChoiceField([*zakat, *terms(desk.messages, "zakat", Zakat)]),
            required=True,
            read=lambda v: None if v in (None, _NONE) else Zakat(v),
        )
        self.why = form.ask(
            lambda s: s.class_why,
            self.tr("Why another class than the table proposes"),
            kit.MultiLineField(2),
            required=True,
        )
        self._proposed: Class | None = None
        self._set = False
        self.add(self._facts, self._says, kit.columns(self.klass, self.zakat), self.why)

    def begin(self, klass: Class | None, zakat: Zakat | None, *, studied: bool) -> None:
        """Begin with what an earlier study set."""
        self._set = studied
        self.klass.field.set_value(klass.value if klass else "")
        self.zakat.field.set_value(zakat.value if zakat else _NONE if studied else None)

    def show_figures(
        self,
        office: OfficeChoices,
        heads: int,
        sums: tuple[Sequence[IncomeFound], Sequence[OwedFound]],
        about: tuple[StudyKind | None, Sequence[VisitLine]],
    ) -> Figures:
        """Show what the table makes of the amounts; the class follows until it is set by hand."""
        desk = self._desk
        table = table_of(desk.office.policy.profile.office, today(desk.office.clock))
        found = figure(table, heads, *sums)
        self._facts.set_facts(self.working(found))
        kind, visits = about
        codes = notices(found, kind, [line.said for line in visits])
        said = [self._desk.messages.text(code) for code in codes]
        rules = self.tr("By the office's rules of entitlement, to be weighed: %1")
        if office.eligibility:
            said.append(rules.replace("%1", "؛ ".join(office.eligibility)))
        self._says.set_text("\n".join(said))
        self._says.setVisible(bool(said))
        shown = self.klass.field.value() or ""
        before = self._proposed.value if self._proposed else ""
        if not self._set and shown == before:
            self.klass.field.set_value(found.proposed.value if found.proposed else "")
        self._proposed = found.proposed
        self.tell_why()
        return found

    def tell_why(self) -> None:
        """Ask why where the class is another than the table's."""
        chosen = self.klass.field.value() or ""
        self.why.setVisible(chosen != (self._proposed.value if self._proposed else ""))

    def working(self, found: Figures) -> list[tuple[str, str]]:
        """Return the working, a line each."""
        text = self._desk.messages.text
        by = text(f"term.study.line_{found.by.value}")
        return [
            (text("term.study.counted"), riyals(found.counted)),
            (text("term.study.deducted"), riyals(found.deducted)),
            (text("term.study.net"), riyals(found.net)),
            (text("term.study.heads"), numeral(found.heads)),
            (text("term.study.per_head"), riyals(found.per_head)),
            (by, riyals(found.line)),
            (text("term.study.deficit"), riyals(found.deficit)),
            (self.tr("Class proposed"), self._class(found.proposed)),
        ]

    def _class(self, one: Class | None) -> str:
        if one is None:
            return self.tr("None: nothing is lacking")
        return self._desk.messages.text(f"term.need_class.{one.value}")
