"""Who the person is: name, identity, birth, contact, address and categories."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.arabic_text import name_parts
from desktop.base.clock import today
from desktop.core.people.identifiers import WITH_LETTERS
from desktop.core.people.rules import check_form
from desktop.core.people.terms import (
    Gender,
    Identity,
    IdentityKind,
    Marital,
    PersonForm,
    PersonName,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import birth_of, gender_in, reword, show_birth, terms
from desktop.ui.parts.override import Override
from desktop.ui.parts.person.categories import CategoriesField
from desktop.ui.parts.person.lawful import (
    IdentityField,
    LawfulIban,
    LawfulPhone,
    ShortCodeField,
)
from desktop.ui.parts.person.noticing import noticed

#: The names before the family's.
_GIVEN: Final[tuple[Callable[[PersonForm], str], ...]] = (
    lambda p: p.name.first,
    lambda p: p.name.father,
    lambda p: p.name.grandfather,
)
EMPTY = PersonForm(PersonName(""), Identity(IdentityKind.NATIONAL_ID))


class PersonFields(QWidget):
    """The cards of a person and the form that holds them.

    ``form`` has the rows. What has none here (household, expiry) stays as it was given to
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
            apart=lambda p: (p.identity.expires, p.housing, p.members, p.incomes, p.obligations),
        )
        self.likeness = QVBoxLayout()
        main = kit.stack(self._who(), self._contact(), self._address())
        side = kit.stack(self._likeness(), self._categories(), self._file())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.beside(main, side))
        self.form.changed.connect(self._edited)
        self.judge()

    # ---- the cards

    def _who(self) -> kit.Card:
        ask = self.form.ask
        parts = (
            ask(
                lambda p: p.name.first,
                self.tr("First name"),
                kit.NameField(maximum=60),
                required=True,
            ),
            ask(lambda p: p.name.father, self.tr("Father"), kit.NameField(maximum=60)),
            ask(lambda p: p.name.grandfather, self.tr("Grandfather"), kit.NameField(maximum=60)),
            ask(lambda p: p.name.family, self.tr("Family name"), kit.NameField(maximum=60)),
        )
        text = self._desk.messages
        kinds = kit.ChoiceField(terms(text, "identity", IdentityKind))
        self._number = IdentityField(self._judge(lambda p: p.identity.number))
        clock = self._desk.office.clock
        self._marital = kit.ChoiceField(terms(text, "marital", Marital))
        self._birth = kit.DateField(
            year_alone=True, latest=partial(today, clock), years_back=lambda: 40, clock=clock
        )
        identity = (
            ask(
                lambda p: p.identity.kind,
                self.tr("Kind of identity"),
                kinds,
                required=True,
                read=lambda kind: IdentityKind(kind or IdentityKind.NATIONAL_ID),
            ),
            ask(
                lambda p: p.identity.number, self.tr("Identity number"), self._number, required=True
            ),
        )
        reason = ask(
            lambda p: p.identity.override_reason,
            self.tr("Reason for accepting the number as it is"),
            kit.TextField(),
            help_text=self.tr("Compare the number with the original first."),
        )
        offer = self.tr("Accept the number as it is, with a reason")
        self._override = Override(identity[1], offer, reason)
        return kit.Card(self.tr("Name and identity")).add(
            kit.columns(*parts, count=4),
            kit.columns(*identity),
            self._override.offer,
            reason,
            kit.columns(
                ask(
                    lambda p: p.birth,
                    self.tr("Date of birth"),
                    self._birth,
                    help_text=self.tr("Either calendar, or the year alone."),
                    read=lambda _: birth_of(self._birth),
                ),
                ask(lambda p: p.nationality, self.tr("Nationality"), kit.TextField(maximum=60)),
                ask(
                    lambda p: p.gender,
                    self.tr("Gender"),
                    kit.SegmentedChoice(terms(text, "gender", Gender)),
                    required=True,
                    read=lambda gender: Gender(gender or Gender.MALE),
                ),
                ask(
                    lambda p: p.marital,
                    self.tr("Marital status"),
                    self._marital,
                    required=True,
                    read=lambda marital: Marital(marital or Marital.MARRIED),
                ),
            ),
        )

    def _contact(self) -> kit.Card:
        ask = self.form.ask
        return kit.Card(self.tr("Contact and account")).add(
            kit.columns(
                ask(
                    lambda p: p.mobile,
                    self.tr("Mobile"),
                    LawfulPhone(self._judge(lambda p: p.mobile)),
                    help_text=self.tr("For telling the reply and appointments"),
                ),
                ask(
                    lambda p: p.other_mobile,
                    self.tr("Another phone"),
                    LawfulPhone(self._judge(lambda p: p.other_mobile)),
                ),
            ),
            ask(lambda p: p.iban, self.tr("IBAN"), LawfulIban(self._judge(lambda p: p.iban))),
        )

    def _address(self) -> kit.Card:
        ask = self.form.ask
        return kit.Card(self.tr("Address")).add(
            kit.columns(
                ask(
                    lambda p: p.address.city, self.tr("City or village"), kit.TextField(maximum=80)
                ),
                ask(lambda p: p.address.district, self.tr("District"), kit.TextField(maximum=80)),
                ask(lambda p: p.address.street, self.tr("Street"), kit.TextField(maximum=80)),
                spans=(3, 3, 6),
            ),
            kit.columns(
                ask(
                    lambda p: p.address.short_code,
                    self.tr("Short address"),
                    ShortCodeField(self._judge(lambda p: p.address.short_code)),
                    help_text=self.tr("Such as %1").replace("%1", kit.texts.ltr("RNBB2312")),
                ),
                ask(lambda p: p.address.building, self.tr("Building"), kit.DigitsField(4)),
                ask(lambda p: p.address.postcode, self.tr("Postcode"), kit.DigitsField(5)),
                ask(
                    lambda p: p.address.additional, self.tr("Additional number"), kit.DigitsField(4)
                ),
                count=4,
            ),
        )

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
        fresh, put = not form.name.first, self.form.put
        nationality = form.nationality or (self.tr("Saudi") if fresh else "")
        with self.form.at_once():
            put(lambda p: p.identity.kind, form.identity.kind.value)
            self._override.shut()
            self.judge()
            self.form.show(replace(form, nationality=nationality))
            put(lambda p: p.gender, None if fresh else form.gender.value)
            put(lambda p: p.marital, None if fresh or not form.marital else form.marital.value)
            show_birth(self._birth, form.birth)
        self.judge()
        self.form.clear_problems()

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
        """Offer what fits the kind of identity, and a reason where the check digit is wrong."""
        typed = self.form.at(lambda p: p.identity.kind).field.value()
        kind = IdentityKind(typed or IdentityKind.NATIONAL_ID)
        reword(self._marital, terms(self._desk.messages, "marital", Marital, gender_in(self.form)))
        number = self.form.at(lambda p: p.identity.number)
        number.setEnabled(kind is not IdentityKind.NONE_YET)
        if (kind in WITH_LETTERS) != self._number.letters:
            self._number.take_letters(kind in WITH_LETTERS)
        full = len(self._number.value()) >= 10
        code, text = self._law(lambda p: p.identity.number) if full else ("", "")
        stands = bool(self.form.at(lambda p: p.identity.override_reason).field.value())
        self._override.follow(needed=code == "identity.check_digit" or stands)
        if full and text:
            number.set_error(text)
        elif number.error and not text:
            number.set_error("")
        told = noticed(self._desk, self.typed_form())  # it bars nothing
        for field in ("nationality", "gender", "marital", "categories"):
            row = self.form[field]  # of what is still to be chosen nothing is told
            chosen = not row.required or row.field.value() is not None
            row.set_hint(told.get(field, "") if chosen else "")
