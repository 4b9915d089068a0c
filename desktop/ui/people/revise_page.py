"""Changing what is on record from the file itself, without a new request: an update, a correction
of a slip, or the yearly review that confirms all of it.
"""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from desktop.base.clock import today
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.work import Action, Actor, may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.options import gender_in, terms
from desktop.ui.parts.person.differences import DifferenceRows
from desktop.ui.parts.person.fields import PersonFields
from desktop.ui.parts.person.household import HouseholdFields
from desktop.ui.parts.typed import restore, typed_of
from desktop.ui.people.sign_sheet import ChangeSignature
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_REST_MS = 400


class RevisePage(kit.Page):
    """Opened on a person's id; shows what is on record, to be changed or confirmed."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: PersonView | None = None
        self.form = kit.FormOf(Revised, self)
        self.who, self.fields = PersonFields(desk), HouseholdFields(desk)
        self.differ = DifferenceRows(desk)
        self._count = kit.label("", "help")
        self.save = kit.Button(self.tr("Save the change"), self._save, kind="primary", icon="save")
        self.same = kit.Button(
            self.tr("Nothing changed"), self._nothing_changed, icon="circle-check"
        )
        self.signature = ChangeSignature(self, desk, self.save)
        self.kept = Kept(desk, self._typed, self._put)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._compare)
        self._build()
        for heard in (self.who.changed, self.fields.changed, self.form.changed):
            heard.connect(self._edited)
        self.fields.completed.connect(self.save.setFocus)
        press_by(self, "Ctrl+J", self.same)

    def _build(self) -> None:
        kinds = terms(self._desk.messages, "revision", RevisionKind)
        clock = self._desk.office.clock
        kind = self.form.ask(
            lambda r: r.kind,
            self.tr("What is it?"),
            kit.SegmentedChoice(kinds),
            required=True,
            read=RevisionKind,
        )
        self._since = self.form.ask(
            lambda r: r.since,
            self.tr("Holds from"),
            kit.DateField(clock=clock, latest=partial(today, clock)),
            required=True,
            read=kit.day_of,
            help_text=self.tr("The day on which it changed, as told"),
        )
        self._text = self.form.ask(lambda r: r.text, self.tr("In words"), kit.MultiLineField(2))
        when = kit.columns(kind, self._since)
        said = kit.Card(self.tr("What is changed")).add(when, self._text)
        differs = kit.Card(self.tr("Before and now"), aside=self._count).add(self.differ)
        self.add(self.kept, said, self.who, self.fields, differs)
        back = kit.Button(self.tr("Go back"), self._back)
        self.set_foot(kit.PrimaryBar(self.save, self.same, back))

    # ---- what the window asks

    def open_on(self, place: places.Revise) -> None:
        """Show a file as it stands."""
        self._desk.read(self._desk.office.people.read, place.person_id, done=self._show)

    def day_turned(self) -> None:
        """Leave what is being typed as it is."""

    def heading(self) -> tuple[str, str]:
        """Return whose file it is."""
        name = self._person.form.name.full if self._person else ""
        return _title(), name

    def _show(self, person: PersonView) -> None:
        self.kept.leave()
        self._person = person
        self.form.clear()
        self.form.put(lambda r: r.kind, RevisionKind.UPDATE)
        self.who.show_form(person.form)
        self.fields.show_form(person.form)
        self._follow()
        self._compare()
        self.kept.begin(f"revise:{person.id}")
        self.titled.emit()

    # ---- what is typed

    def typed_form(self) -> PersonForm:
        """Return the whole form as typed, unchecked."""
        return self.fields.typed_form(self.who.typed_form())

    def _typed(self) -> dict[str, Any]:
        said = {f"said.{name}": value for name, value in typed_of(self.form).items()}
        return {**typed_of(self.who.form), "household": self.fields.typed(), **said}

    def _put(self, typed: Mapping[str, Any]) -> None:
        restore(self.who.form, typed)
        if "household" in typed:
            self.fields.restore(typed["household"])
        said = {
            name.removeprefix("said."): value
            for name, value in typed.items()
            if name.startswith("said.")
        }
        restore(self.form, said)
        self._follow()
        self._compare()

    def _edited(self) -> None:
        self._follow()
        self.kept.touch()
        self._rest.start()

    def _follow(self) -> None:
        """Ask for what the kind of change needs, and name relationships by the gender."""
        kind = self.form.at(lambda r: r.kind).field.value()
        wrong = kind == RevisionKind.CORRECTION
        self._since.setVisible(kind == RevisionKind.UPDATE)
        self._text.require(wrong)
        self._text.set_label(self.tr("What was wrong") if wrong else self.tr("In words"))
        self.fields.members.follow(gender_in(self.who.form))

    def _compare(self) -> None:
        person = self._person
        if person is None:
            return
        self.differ.show_forms(person.form, self.typed_form())
        self.fields.show_notices(self.typed_form())
        none = self.tr("Nothing yet")
        self._count.setText(kit.texts.numeral(self.differ.found) if self.differ.found else none)

    # ---- acting

    def _nothing_changed(self) -> None:
        """Confirm all of it as it is on record; what was typed is told first."""
        person = self._person
        if person is None:
            return
        self._compare()
        if self.differ.found:
            self.form.put(lambda r: r.kind, RevisionKind.YEARLY)
            said = self.tr("Something was changed; look at it, then save the change.")
            self.form.show_problems([(self.form.at(lambda r: r.kind).name, said)])
            return
        self._write(person, person.form, Revised(RevisionKind.YEARLY), self.same)

    def _save(self) -> None:
        person = self._person
        if person is None or not (self.form.check() and self.who.check() and self.fields.check()):
            return
        self._write(person, self.typed_form(), self.form.command(), self.save)

    def _write(
        self, person: PersonView, form: PersonForm, said: Revised, button: kit.Button
    ) -> None:
        self._desk.act(
            self._desk.office.revisions.revise,
            person.id,
            person.version,
            form,
            said,
            done=self._saved,
            form=self,
            busy=button,
            doing=saving(),
            news=self.tr("The change is on record."),
        )

    def _saved(self, person: PersonView) -> None:
        self.kept.done()
        self._person = person
        self._back()
        if self._desk.office.policy.profile.office.update_declared:
            self.signature.ask(person)

    # ---- problems of all parts

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems where their fields are."""
        found = list(problems)
        homeless: list[str] = []
        for form in (self.form, self.who.form):
            mine = [(name, text) for name, text in found if name in form]
            found = [pair for pair in found if pair not in mine]
            if mine:
                homeless += form.show_problems(mine)
        return homeless + (self.fields.show_problems(found) if found else [])

    def clear_problems(self) -> None:
        """Take every problem away."""
        for form in (self.form, self.who.form, self.fields.form):
            form.clear_problems()
        self.fields.members.clear_problems()

    def _back(self) -> None:
        if self._person is not None:
            self._desk.go(places.Person(self._person.id))


def _title() -> str:
    return QCoreApplication.translate("RevisePage", "Update or correction")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_REVISE)


PAGE = PageSpec(
    PageId.REVISE, _title, "file-pen", RevisePage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
