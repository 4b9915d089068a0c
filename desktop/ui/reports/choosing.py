"""Changing the office's choices: a whole version with its reason, from today or a later day."""

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.adoption.terms import DECIDING, FOLLOWING, PRIVACY, RECEPTION, Choose, History
from desktop.core.policy.choice_vocabulary import HarmProof, HeadedBy, YearsOf
from desktop.core.policy.choices import Paper, Service, Target
from desktop.core.policy.layer import silences
from desktop.core.policy.vocabulary import BodyKind, DayUnit, ReplyStart
from desktop.core.work import Action
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.places import PageId
from desktop.ui.reports import (
    choice_words,
    choosing_cards,
    complaint_choices,
    pay_choices,
    points_choices,
    study_choices,
)
from desktop.ui.reports.asked import AskedSheet, ConditionsSheet
from desktop.ui.reports.entries import (
    AskedPaperRow,
    CategoryRow,
    E,
    EntryList,
    EntryRow,
    ServiceRow,
)
from desktop.ui.reports.reception_choices import reception_card
from desktop.ui.shell.pages import PageSpec, Section

_STARTS = (ReplyStart.SIGNATURE, ReplyStart.COMPLETENESS, ReplyStart.REFERRAL)
#: So many rows of cards fill a screen.
_FIRST: Final = 2


class ChoicesPage(kit.Page):
    """Requests that are open keep the choices that they were opened under."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = kit.Form(self)
        self.save = kit.Button(self.tr("Save the choices"), self._save, kind="primary", icon="save")
        self.kept = Kept.of(desk, self.form)
        self.add(self.kept)
        self.set_foot(
            kit.PrimaryBar(
                self.save,
                kit.Button(self.tr("Back to the policy"), self._back, kind="quiet"),
                note=self.tr("These are the office's choices, not the policy's."),
            )
        )

    def build(self) -> Iterator[None]:
        """Build a card, or two beside one another, at each turn, with what holds in it; those that
        lie further down come into view after the page.
        """
        desk, form, held = self._desk, self.form, self._held()
        made: list[QWidget] = []
        for parts in (
            (self._services, self._rules),
            (self._papers,),
            (self._categories, partial(choosing_cards.signing, desk, form)),
            (
                partial(choosing_cards.following, desk, form),
                partial(choosing_cards.privacy, form),
            ),
            (partial(choosing_cards.outside, form), partial(reception_card, form)),
            (partial(choosing_cards.deciding, desk, form),),
            (partial(study_choices.card, desk, form),),
            (partial(points_choices.card, form),),
            (partial(complaint_choices.card, desk, form),),
            (partial(pay_choices.card, desk, form),),
            (self._why,),
        ):
            there = len(form.rows)
            cards = [make() for make in parts]
            form.set_values({row.name: held[row.name] for row in form.rows[there:]})
            part = kit.beside(*cards, shares=(1, 1)) if len(cards) > 1 else cards[0]
            self.add(part)
            made.append(part)
            yield
        below = [(part, part.ensurePolished) for part in made[_FIRST:]]
        desk.tasks.turns.bring(below, lambda: True, anew=True)

    def _services(self) -> kit.Card:
        field = EntryList(ServiceRow, self.tr("One more service"), choice_words.conditions)
        field.asked_more.connect(partial(self._ask_conditions, field))
        return self._listed("services", choice_words.label("services"), field, required=True)

    def _papers(self) -> kit.Card:
        words = partial(choice_words.asked, self._desk)
        field = EntryList(AskedPaperRow, self.tr("One more document"), words)
        field.asked_more.connect(partial(self._ask_whose, field))
        return self._listed("papers", self.tr("Documents to bring"), field)

    def _categories(self) -> kit.Card:
        field = EntryList(CategoryRow, self.tr("One more category"))
        says = self.tr("Sealed: it tells health or prison. Who has one taken out keeps it.")
        return self._listed("categories", choice_words.label("categories"), field, says=says)

    def _listed(
        self, name: str, label: str, field: EntryList[E], *, required: bool = False, says: str = ""
    ) -> kit.Card:
        row = self.form.row(name, label, field, required=required, help_text=says)
        field.speak(label)
        return kit.Card().add(row)

    def _rules(self) -> kit.Card:
        starts = [(start, choice_words.value(self._desk, start)) for start in _STARTS]
        proofs = [(proof, choice_words.value(self._desk, proof)) for proof in HarmProof]
        units = [
            (DayUnit.WORKING_DAYS, self.tr("working days")),
            (DayUnit.CALENDAR_DAYS, self.tr("days")),
        ]
        row, label = self.form.row, choice_words.label
        return kit.Card(self.tr("Where the policy is silent")).add(
            row("form_title", label("form_title"), kit.TextField(maximum=80)),
            row("reply_start", label("reply_start"), kit.SegmentedChoice(starts)),
            row("harm_reading", label("harm_reading"), kit.SegmentedChoice(proofs)),
            kit.columns(
                row(
                    "target_days",
                    label("target"),
                    kit.NumberField(366),
                    help_text=self.tr("Beside the policy's rule, never a last day; or empty"),
                ),
                row("target_unit", self.tr("Counted in"), kit.SegmentedChoice(units)),
            ),
        )

    def _why(self) -> kit.Card:
        return kit.Card(self.tr("On record")).add(
            self.form.row("reason", self.tr("Reason"), kit.TextField(), required=True),
            self.form.row(
                "from_on",
                self.tr("From"),
                kit.DateField(clock=self._desk.office.clock),
                help_text=self.tr("Today, where nothing is written"),
            ),
        )

    # ---- looking

    def day_turned(self) -> None:
        """Leave what is being chosen as it is."""

    def shown_again(self) -> None:
        """Begin with what holds."""
        self.kept.leave()
        for name, silent in silences(self._desk.office.policy.file).items():
            self.form[name].setVisible(silent)
        body = self._desk.office.policy.profile.studying_body.kind
        self.form["department_head"].setVisible(body is BodyKind.DEPARTMENT)
        self.form.set_values(self._held())
        self.kept.begin("choices")

    def _held(self) -> dict[str, Any]:
        """Return the values that the rows show of what holds."""
        office = self._desk.office.policy.profile.office
        return {
            "services": office.services,
            "papers": office.papers,
            "categories": office.categories,
            "form_title": office.form_title or "",
            "reply_start": office.reply_start,
            "harm_reading": office.harm_reading,
            "target_days": office.target.days if office.target else None,
            "target_unit": office.target.unit if office.target else DayUnit.WORKING_DAYS,
            "majority_age": office.majority_age,
            "majority_years": office.majority_years,
            "mother_signs": office.mother_signs,
            "study_months": office.study_months,
            "department_head": office.department_head.value,
            "data_contact": office.data_contact or "",
            "keep_study_years": office.keep_study_years,
            "keep_payments_years": office.keep_payments_years,
            **{name: getattr(office, name) for name in (*FOLLOWING, *RECEPTION, *DECIDING)},
            **choosing_cards.shown(office),
            **study_choices.shown(office),
            **points_choices.shown(office),
            **complaint_choices.shown(office),
            **pay_choices.shown(office),
            "reason": "",
            "from_on": None,
        }

    def heading(self) -> tuple[str, str]:
        """Return what is changed, and that open requests stay as they are."""
        return _title(), self.tr("Requests that are open keep what they were opened under")

    # ---- what has a sheet of its own

    def _ask_conditions(self, field: EntryList[Service], row: EntryRow[Service]) -> None:
        sheet = ConditionsSheet(self, self._desk, row.value())
        sheet.chosen.connect(partial(self._taken, field, row))
        sheet.open()

    def _ask_whose(self, field: EntryList[Paper], row: EntryRow[Paper]) -> None:
        lists = [self.form[name].field.value() for name in ("services", "categories")]
        sheet = AskedSheet(self, self._desk, row.value(), *lists)
        sheet.chosen.connect(partial(self._taken, field, row))
        sheet.open()

    def ask_again(self, name: str, id_: str) -> None:
        """Open the sheet of a paper or a service that is still there."""
        field: Any = self.form[name].field
        ask: Any = self._ask_whose if name == "papers" else self._ask_conditions
        for row in field.rows:
            if row.value().id == id_:
                ask(field, row)

    def _taken(self, field: EntryList[E], row: EntryRow[E], entry: E) -> None:
        field.show_in(row, entry)
        row.changed.emit()

    # ---- acting

    def _save(self) -> None:
        if not self.form.check():
            return
        values: dict[str, Any] = self.form.values()
        days, unit = values.pop("target_days"), values.pop("target_unit")
        reason, entry = values.pop("reason"), values.pop("from_on")
        target = Target(days=days, unit=unit) if days else None
        changed = {name: value or None for name, value in values.items() if name in _CHOSEN}
        signing = {
            **{name: values[name] for name in ("majority_age", "mother_signs")},
            "majority_years": YearsOf(values["majority_years"]),
            "study_months": values["study_months"] or None,
        }
        day = {name: values[name] for name in RECEPTION}
        lists = {name: values[name] for name in ("services", "papers", "categories")}
        held = self._desk.office.policy.profile.office
        if head := values.get("department_head"):  # asked of a department alone
            signing["department_head"] = HeadedBy(head)
        choices = held.model_copy(
            update={
                **changed,
                **lists,
                **signing,
                **choosing_cards.chosen_following(values),
                **day,
                **choosing_cards.chosen(values),
                **choosing_cards.chosen_deciding(values),
                **study_choices.chosen(self._desk, values),
                **points_choices.chosen(values),
                **complaint_choices.chosen(values),
                **pay_choices.chosen(values),
                "target": target,
            }
        )
        self._desk.act(
            self._desk.office.adoption.choose,
            Choose(choices, reason, entry.day if entry else None),
            done=self._saved,
            form=self.form,
            busy=self.save,
            doing=saving(),
            news=self.tr("The choices are on record; requests are opened under them."),
        )

    def _saved(self, _history: History) -> None:
        self.kept.done()
        self._back()

    def _back(self) -> None:
        self._desk.go(PageId.POLICY)


_CHOSEN = frozenset({"form_title", "reply_start", "harm_reading", *PRIVACY})


def _title() -> str:
    return QCoreApplication.translate("ChoicesPage", "The office's choices")


PAGE = PageSpec(
    PageId.CHOICES,
    _title,
    "file-pen",
    ChoicesPage,
    Section.SYSTEM,
    allowed=lambda actor: may(actor.roles, Action.POLICY_CHOOSE),
    listed=False,
    under=PageId.POLICY,
)
