"""Household, income and notes, by who studies them: the rest of a file stays as it is."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.people.terms import Household, PersonView
from desktop.core.sealed.terms import ReadWhy
from desktop.core.work import Action, Actor, may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.person.household import HouseholdFields
from desktop.ui.parts.sealed.card import SealedCard
from desktop.ui.parts.typed import restore, typed_of
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class HouseholdButton(kit.Button):
    """Leads to the page of a file, for who may write it and does not sit at the desk."""

    def __init__(self, desk: Desk, person_id: Callable[[], str]) -> None:
        super().__init__("", self._go, icon="users")
        self.setText(self.tr("Update household and income"))
        self._desk, self._person_id = desk, person_id
        self.setVisible(_allowed(desk.actor) and not desk.may(Action.REQUEST_OPEN))

    def _go(self) -> None:
        self._desk.go(places.HouseholdOf(self._person_id()))


class HouseholdPage(kit.Page):
    """Opened on a person's id."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: PersonView | None = None
        self.fields = HouseholdFields(desk)
        self.note = kit.MultiLineField(3)
        self.form = kit.Form(self)
        self.save = kit.Button(self.tr("Save"), self._save, kind="primary", icon="save")
        note = self.form.row("note", self.tr("Notes on the circumstances"), self.note)
        self.sealed = SealedCard(desk, ReadWhy.FILE)
        self.kept = Kept(desk, self._typed, self._put)
        self.add(self.kept, self.fields, kit.Card().add(note), self.sealed)
        self.set_foot(kit.PrimaryBar(self.save, kit.Button(self.tr("Go back"), self._back)))
        self.fields.completed.connect(self.note.setFocus)
        self.fields.changed.connect(self._show_notices)
        self.fields.changed.connect(self.kept.touch)
        self.form.changed.connect(self.kept.touch)

    def open_on(self, place: places.HouseholdOf) -> None:
        """Show a file as it stands."""
        self._desk.read(self._desk.office.people.read, place.person_id, done=self._show)

    def day_turned(self) -> None:
        """Leave what is being typed as it is."""

    def heading(self) -> tuple[str, str]:
        """Return whose household it is."""
        name = self._person.form.name.full if self._person else ""
        return _title(), name

    def _show(self, person: PersonView) -> None:
        self.kept.leave()
        self._person = person
        self.fields.show_form(person.form)
        self.note.set_value(person.form.note)
        self._show_notices()
        self.sealed.show_person(person)
        self.kept.begin(f"household:{person.id}")
        self.titled.emit()

    def _typed(self) -> dict[str, Any]:
        members = {"members": self.fields.members.typed()}
        return {**typed_of(self.fields.form), **members, **typed_of(self.form)}

    def _put(self, typed: Mapping[str, Any]) -> None:
        restore(self.fields.form, typed)
        restore(self.form, typed)
        if "members" in typed:
            self.fields.members.restore(typed["members"])

    def _show_notices(self) -> None:
        """Tell beside a member what can hardly be."""
        if self._person is not None:
            self.fields.show_notices(self.fields.typed_form(self._person.form))

    def _save(self) -> None:
        person = self._person
        if person is None or not self.fields.check():
            return
        typed = self.fields.typed_form(person.form)
        command = Household(
            typed.members,
            typed.incomes,
            typed.obligations,
            typed.housing,
            self.note.value(),
            typed.tenancy,
        )
        self._desk.act(
            self._desk.office.people.update_household,
            person.id,
            person.version,
            command,
            done=self._saved,
            form=self,
            busy=self.save,
            doing=saving(),
            news=self.tr("The household is on record."),
        )

    def _saved(self, person: PersonView) -> None:
        self.kept.done()
        self._person = person
        self._back()

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems where their fields are."""
        return self.fields.show_problems(problems)

    def clear_problems(self) -> None:
        """Take every problem away."""
        self.fields.form.clear_problems()
        self.fields.members.clear_problems()

    def _back(self) -> None:
        if self._person is not None:
            self._desk.go(places.Person(self._person.id))


def _title() -> str:
    return QCoreApplication.translate("HouseholdPage", "Household and income")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.INCOME_WRITE)


PAGE = PageSpec(
    PageId.HOUSEHOLD, _title, "users", HouseholdPage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
