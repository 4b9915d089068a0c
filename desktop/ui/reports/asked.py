"""What the office asks by: of whom a paper, whether its copy is kept, a service's conditions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.people.words import word
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.choices import Category, Conditions, KeptCopy, Paper, Season, Service
from desktop.core.policy.circumstances import HousingKind, Marital
from desktop.core.policy.vocabulary import StudyKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.categories import CategoriesField

_MOST_MONTHS = 240


class AskedSheet(kit.Sheet):
    """``chosen(Paper)``: the paper with whom it is asked of, and what is kept of it.

    Services and categories are those that the page shows, saved or not.
    """

    chosen = Signal(object)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        paper: Paper,
        services: Sequence[Service],
        categories: Sequence[Category],
    ) -> None:
        title = self.tr("Of whom is “%1” asked?").replace("%1", paper.name)
        super().__init__(over, title, width=960)
        self._paper = paper
        self.form = kit.Form(self)
        text = self.tr("Where nothing is ticked in a list, it is asked of everybody.")
        self.head.addWidget(kit.label(text, "second", wrap=True))
        of_services = [(one.id, one.name) for one in services]
        of_categories = [(one.id, one.name) for one in categories]
        marital = [(one.value, word(desk.messages, "marital", one)) for one in Marital]
        housing = [(one.value, word(desk.messages, "housing", one)) for one in HousingKind]
        services_row = self._list("services", self.tr("Services"), of_services)
        categories_row = self._list("categories", self.tr("Categories"), of_categories)
        marital_row = self._list("marital", self.tr("Marital status"), marital)
        housing_row = self._list("housing", self.tr("Housing"), housing)
        lists = (services_row, categories_row, marital_row, housing_row)
        self.body.addWidget(kit.columns(*lists, count=4))
        self._copies()
        self.form.set_values(_values(paper))
        self._show_why()
        self.yes = kit.Button(self.tr("Take these"), self._take, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"paper:{paper.id}")

    def _list(self, name: str, label: str, options: Sequence[tuple[str, str]]) -> kit.FormRow:
        field = CategoriesField(options, {})
        row = self.form.row(name, label, field)
        field.speak(label)
        return row

    def _copies(self) -> None:
        row = self.form.row
        self._keeps = kit.CheckRow(
            self.tr("A copy of it is kept"),
            help_text=self.tr("Otherwise the original is seen and given back."),
        )
        keeps = row("keeps", "", self._keeps)
        self._keeps.setAccessibleName(self._keeps.text())
        self._why = row(
            "why",
            self.tr("The law or authority that asks for the copy"),
            kit.TextField(maximum=200),
            required=True,
        )
        months = kit.NumberField(_MOST_MONTHS)
        self._months = row("months", self.tr("Months that it is kept"), months, required=True)
        self.body.addWidget(keeps)
        self.body.addWidget(kit.columns(self._why, self._months))
        self._keeps.changed.connect(self._show_why)

    def _show_why(self) -> None:
        for row in (self._why, self._months):
            row.setVisible(self._keeps.value())

    def first_focus(self) -> QWidget | None:
        return self.form["services"].field.inputs()[0]

    def _take(self) -> None:
        if not self.form.check():
            return
        values = self.form.values()
        kept = KeptCopy(why=values["why"], months=values["months"]) if values["keeps"] else None
        when = Conditions(
            services=values["services"],
            categories=values["categories"],
            marital=tuple(Marital(one) for one in values["marital"]),
            housing=tuple(HousingKind(one) for one in values["housing"]),
        )
        self.finish()
        self.chosen.emit(self._paper.model_copy(update={"when": when, "kept": kept}))


class ConditionsSheet(kit.Sheet):
    """``chosen(Service)``: the service with conditions and season, told to who asks for it."""

    chosen = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, service: Service) -> None:
        title = self.tr("Conditions of “%1”").replace("%1", service.name)
        super().__init__(over, title)
        self._service = service
        self.form = kit.Form(self)
        self._lines = kit.MultiLineField(6)
        self.body.addWidget(
            self.form.row(
                "conditions",
                self.tr("One condition a line"),
                self._lines,
                help_text=self.tr("Told on screen and sheet; nobody is refused by them."),
            )
        )
        self._season(desk, service.season)
        kinds = terms(desk.messages, "study_kind", StudyKind)
        any_kind = ("", self.tr("The researcher says it"))
        self._study = kit.ChoiceField([any_kind, *kinds])
        self.body.addWidget(
            self.form.row(
                "study",
                self.tr("Its study"),
                self._study,
                help_text=self.tr("In its season it needs no study of its own"),
            )
        )
        study = service.study.value if service.study else ""
        self.form.set_values({"conditions": "\n".join(service.conditions), "study": study})
        self.yes = kit.Button(self.tr("Take these"), self._take, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"service:{service.id}")

    def _season(self, desk: Desk, season: Season | None) -> None:
        """Ask when the service is open; asked for at other times, it is taken all the same."""
        clock, row = desk.office.clock, self.form.row
        self._opens, self._closes = kit.DateField(clock=clock), kit.DateField(clock=clock)
        self._yearly = kit.ChoiceField(
            [
                (YearsOf.HIJRI, self.tr("Each Hijri year")),
                (YearsOf.GREGORIAN, self.tr("Each Gregorian year")),
            ]
        )
        help_text = self.tr("Left empty: open all year. Otherwise it is told, and nobody refused.")
        self.body.addWidget(
            kit.columns(
                row("opens_on", self.tr("Season opens on"), self._opens),
                row("closes_on", self.tr("Season closes on"), self._closes),
            )
        )
        again = row("yearly", self.tr("Comes again"), self._yearly, help_text=help_text)
        self.body.addWidget(again)
        if season is not None:
            self._opens.set_value(season.opens_on)
            self._closes.set_value(season.closes_on)
            self._yearly.set_value(season.yearly)

    def _season_typed(self) -> Season | None:
        opens, closes = kit.day_of(self._opens.value()), kit.day_of(self._closes.value())
        if opens is None or closes is None:
            return None
        return Season(opens_on=opens, closes_on=closes, yearly=self._yearly.value())

    def first_focus(self) -> QWidget | None:
        return self._lines

    def _take(self) -> None:
        if not self.form.check():
            return
        if (self._opens.value() is None) != (self._closes.value() is None):
            missing = self._opens if self._opens.value() is None else self._closes
            name = "opens_on" if missing is self._opens else "closes_on"
            self.form.show_problems([(name, self.tr("A season has a first and a last day."))])
            return
        lines = (" ".join(line.split()) for line in self.form.values()["conditions"].splitlines())
        conditions = tuple(line for line in lines if line)
        study = StudyKind(self._study.value()) if self._study.value() else None
        season = self._season_typed()
        update = {"conditions": conditions, "season": season, "study": study}
        self.finish()
        self.chosen.emit(self._service.model_copy(update=update))


def _values(paper: Paper) -> dict[str, object]:
    when, kept = paper.when, paper.kept
    return {
        "services": when.services,
        "categories": when.categories,
        "marital": tuple(one.value for one in when.marital),
        "housing": tuple(one.value for one in when.housing),
        "keeps": kept is not None,
        "why": kept.why if kept else "",
        "months": kept.months if kept else None,
    }
