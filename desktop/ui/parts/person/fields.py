"""Who the person is: name, identity, birth, contact, address and categories."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.arabic_text import name_parts
from desktop.base.clock import today
from desktop.core.people.rules import check_form
from desktop.core.people.terms import Identity, IdentityKind, PersonForm, PersonName
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.person.categories import CategoriesField
from desktop.ui.parts.person.noticing import noticed
from desktop.ui.parts.person.reached import ReachedCards
from desktop.ui.parts.person.who import WhoCard

#: The names before the family's.
_GIVEN: Final[tuple[Callable[[PersonForm], str], ...]] = (
    lambda p: p.name.first,
    lambda p: p.name.father,
    lambda p: p.name.grandfather,
)
#: Rows beside which a notice is told.
_NOTICED: Final = (
    "nationality", "gender", "marital", "categories", "identity.expires", "address.short_code",
)  # fmt: skip
EMPTY = PersonForm(PersonName(""), Identity(IdentityKind.NATIONAL_ID))


class PersonFields(QWidget):
    """The cards of a person and the form that holds them.

    ``form`` has the rows. What has none here (the household) stays as it was given to
    :meth:`show_form`.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._base = EMPTY
        self.form = kit.FormOf(
            PersonForm,
            self,
            apart=lambda p: (p.housing, p.tenancy, p.members, p.incomes, p.obligations),
        )
        self.likeness = QVBoxLayout()
        self._who = WhoCard(desk, self.form, lambda: self._law(lambda p: p.identity.number))
        self._reached = ReachedCards(desk, self.form, self._judge)
        main = kit.stack(self._who, self._reached.contact, self._reached.address)
        side = kit.stack(self._likeness(), self._categories(), self._file())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.beside(main, side))
        self.form.changed.connect(self._edited)
        self.judge()

    # ---- the cards

    def _categories(self) -> kit.Card:
        office = self._desk.office
        offered = [(c.id, c.name) for c in office.policy.profile.categories]
        field = CategoriesField(offered, office.policies.category_names)
        label = self.tr("Choose all that apply")
        row = self.form.ask(lambda p: p.categories, label, field)
        field.speak(label)
        return kit.Card(self.tr("Category")).add(row)

    def _file(self) -> kit.Card:
        ask = self.form.ask
        return kit.Card(self.tr("For the office only")).add(
            ask(
                lambda p: p.old_file_number,
                self.tr("Number of the old paper file"),
                kit.TextField(maximum=40),
            ),
            ask(lambda p: p.note, self.tr("Note"), kit.MultiLineField(2)),
        )

    def _likeness(self) -> QWidget:
        self.likeness_place = QWidget()
        self.likeness_place.setLayout(self.likeness)
        self.likeness.setContentsMargins(0, 0, 0, 0)
        self.likeness_place.hide()
        return self.likeness_place

    # ---- what is typed

    def typed_form(self) -> PersonForm:
        """Return the person's part of the form as typed, unchecked."""
        identity = replace(self._base.identity, override_reason="")
        form = self.form.command(replace(self._base, identity=identity))
        if form.identity.kind is IdentityKind.NONE_YET:
            return replace(form, identity=replace(form.identity, number=""))
        return form

    def show_form(self, form: PersonForm) -> None:
        """Show a registered person, to be confirmed or changed."""
        self._base = form
        fresh = not form.name.first
        nationality = form.nationality or (self.tr("Saudi") if fresh else "")
        with self.form.at_once():
            self._who.begin(form.identity.kind)
            self.judge()
            self.form.show(replace(form, nationality=nationality))
            self._who.show_form(form, fresh=fresh)
            self._reached.show_form(form)
        self.judge()
        self.form.clear_problems()

    def show_alike(self, told: Mapping[str, str]) -> None:
        """Tell beside a number, by the names of fields, that it stands in another file."""
        for name in ("identity.number", "mobile", "other_mobile"):
            self.form[name].set_hint(told.get(name, ""))

    def show_name(self, text: str) -> None:
        """Put a whole name into its four parts, the last of its own being the family's."""
        words = name_parts(text)
        parts = (*words[:1], *words[1:-1][:2])
        for of, part in zip(_GIVEN, parts, strict=False):
            self.form.put(of, part)
        if len(words) > 1:
            self.form.put(lambda p: p.name.family, " ".join(words[len(parts) :]))

    def check(self) -> bool:
        """Judge every row by the people desk's law and show what is wrong."""
        if not self.form.check():
            return False
        _, problems = check_form(self.typed_form(), today(self._desk.office.clock))
        own = [(p.field, self._desk.messages.of(p)) for p in problems if p.field in self.form]
        self.form.show_problems(own)
        return not own

    # ---- law while typing

    def _law(self, of: Callable[[PersonForm], object]) -> tuple[str, str]:
        """Return code and text of what is wrong with one field, or empty texts."""
        field = self.form.at(of).name
        _, problems = check_form(self.typed_form(), today(self._desk.office.clock))
        said = ((p.code, self._desk.messages.of(p)) for p in problems if p.field == field)
        return next(said, ("", ""))

    def _judge(self, of: Callable[[PersonForm], object]) -> Callable[[], str]:
        return lambda: self._law(of)[1]

    def _edited(self) -> None:
        self.judge()
        self.changed.emit()

    def judge(self) -> None:
        """Let the cards follow what is typed, and tell beside a field what can hardly be."""
        self._who.judge()
        self._reached.judge()
        told = noticed(self._desk, self.typed_form())  # it bars nothing
        for field in _NOTICED:
            row = self.form[field]  # of what is still to be chosen nothing is told
            chosen = not row.required or row.field.value() is not None
            row.set_hint(told.get(field, "") if chosen else "")
