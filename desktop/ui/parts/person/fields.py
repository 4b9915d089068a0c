"""Who the person is: name, identity, birth, contact, address and categories."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.core.people.rules import check_form
from desktop.core.people.terms import (
    Address,
    Gender,
    Identity,
    IdentityKind,
    Marital,
    PersonForm,
    PersonName,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import birth_of, show_birth, terms
from desktop.ui.parts.person.categories import CategoriesField
from desktop.ui.parts.person.lawful import IdentityField, LawfulIban, LawfulPhone, ShortCodeField

_WITH_LETTERS = frozenset({IdentityKind.PASSPORT, IdentityKind.GCC})
EMPTY = PersonForm(PersonName(""), Identity(IdentityKind.NATIONAL_ID))


class PersonFields(QWidget):
    """The cards of a person and the form that holds them.

    ``form`` has the rows, named as :class:`PersonForm` names its fields. What has no field here
    (household, expiry) stays as it was given to :meth:`show_form`.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._base = EMPTY
        self.form = kit.Form(self)
        self.likeness = QVBoxLayout()
        main = kit.stack(self._who(), self._contact(), self._address())
        side = kit.stack(self._likeness(), self._categories(), self._file())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(kit.beside(main, side))
        self.form.changed.connect(self._edited)
        self._follow_kind()

    # ---- the cards

    def _who(self) -> kit.Card:
        row = self.form.row
        parts = (
            row("name.first", self.tr("First name"), kit.NameField(maximum=60), required=True),
            row("name.father", self.tr("Father"), kit.NameField(maximum=60)),
            row("name.grandfather", self.tr("Grandfather"), kit.NameField(maximum=60)),
            row("name.family", self.tr("Family name"), kit.NameField(maximum=60), required=True),
        )
        text = self._desk.messages
        kinds = kit.ChoiceField(terms(text, "identity", IdentityKind))
        self._number = IdentityField(self._judge_number)
        self._birth = kit.DateField(
            year_alone=True,
            latest=today(self._desk.office.clock),
            clock=self._desk.office.clock,
        )
        identity = (
            row("identity.kind", self.tr("Kind of identity"), kinds, required=True),
            row("identity.number", self.tr("Identity number"), self._number, required=True),
        )
        reason = row(
            "identity.override_reason",
            self.tr("Reason for accepting the number as it is"),
            kit.TextField(),
            help_text=self.tr("Compare the number with the original first."),
        )
        return kit.Card(self.tr("Name and identity")).add(
            kit.columns(*parts, count=4),
            kit.columns(*identity),
            reason,
            kit.columns(
                row(
                    "birth",
                    self.tr("Date of birth"),
                    self._birth,
                    help_text=self.tr("Either calendar, or the year alone."),
                ),
                row("nationality", self.tr("Nationality"), kit.TextField(maximum=60)),
                row(
                    "gender",
                    self.tr("Gender"),
                    kit.SegmentedChoice(terms(text, "gender", Gender)),
                    required=True,
                ),
                row(
                    "marital",
                    self.tr("Marital status"),
                    kit.ChoiceField(terms(text, "marital", Marital)),
                    required=True,
                ),
            ),
        )

    def _contact(self) -> kit.Card:
        row = self.form.row
        return kit.Card(self.tr("Contact and account")).add(
            kit.columns(
                row(
                    "mobile",
                    self.tr("Mobile"),
                    LawfulPhone(self._judge_mobile),
                    help_text=self.tr("For telling the reply and appointments"),
                ),
                row("other_mobile", self.tr("Another phone"), LawfulPhone(self._judge_other)),
            ),
            row("iban", self.tr("IBAN"), LawfulIban(self._judge_iban)),
        )

    def _address(self) -> kit.Card:
        row = self.form.row
        return kit.Card(self.tr("Address")).add(
            kit.columns(
                row("address.city", self.tr("City or village"), kit.TextField(maximum=80)),
                row("address.district", self.tr("District"), kit.TextField(maximum=80)),
                row("address.street", self.tr("Street"), kit.TextField(maximum=80)),
                count=3,
            ),
            kit.columns(
                row(
                    "address.short_code",
                    self.tr("Short address"),
                    ShortCodeField(self._judge_code),
                    help_text=self.tr("Such as %1").replace("%1", kit.texts.ltr("RNBB2312")),
                ),
                row("address.building", self.tr("Building"), kit.DigitsField(4)),
                row("address.postcode", self.tr("Postcode"), kit.DigitsField(5)),
                row("address.additional", self.tr("Additional number"), kit.DigitsField(4)),
                count=4,
            ),
        )

    def _categories(self) -> kit.Card:
        profile = self._desk.office.policy.profile
        field = CategoriesField([(c.id, c.name) for c in profile.categories])
        label = self.tr("Choose all that apply")
        row = self.form.row("categories", label, field)
        field.speak(label)
        return kit.Card(self.tr("Category")).add(row)

    def _file(self) -> kit.Card:
        row = self.form.row
        return kit.Card(self.tr("For the office only")).add(
            row(
                "old_file_number",
                self.tr("Number of the old paper file"),
                kit.TextField(maximum=40),
            ),
            row("note", self.tr("Note"), kit.MultiLineField(2)),
        )

    def _likeness(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(self.likeness)
        self.likeness.setContentsMargins(0, 0, 0, 0)
        holder.hide()
        self.likeness_place = holder
        return holder

    # ---- what is typed

    def typed_form(self) -> PersonForm:
        """Return the person's part of the form as typed, unchecked."""
        v = {row.name: row.field.value() for row in self.form.rows}
        kind = IdentityKind(v["identity.kind"] or IdentityKind.NATIONAL_ID)
        none_yet = kind is IdentityKind.NONE_YET
        shown = not self.form["identity.override_reason"].isHidden()
        return replace(
            self._base,
            name=PersonName(
                *(v[f"name.{p}"] for p in ("first", "father", "grandfather", "family"))
            ),
            identity=Identity(
                kind,
                "" if none_yet else v["identity.number"],
                v["identity.override_reason"] if shown else "",
                self._base.identity.expires,
            ),
            gender=Gender(v["gender"] or Gender.MALE),
            marital=Marital(v["marital"] or Marital.MARRIED),
            birth=birth_of(self._birth),
            mobile=v["mobile"],
            other_mobile=v["other_mobile"],
            iban=v["iban"],
            nationality=v["nationality"],
            address=Address(**{f: v[f"address.{f}"] for f in Address.__dataclass_fields__}),
            categories=v["categories"],
            old_file_number=v["old_file_number"],
            note=v["note"],
        )

    def show_form(self, form: PersonForm) -> None:
        """Show a registered person, to be confirmed or changed."""
        self._base = form
        fresh = not form.name.first
        values = {
            **{
                f"name.{p}": getattr(form.name, p)
                for p in ("first", "father", "grandfather", "family")
            },
            **{f"address.{p}": getattr(form.address, p) for p in Address.__dataclass_fields__},
            "identity.kind": form.identity.kind.value,
            "identity.override_reason": form.identity.override_reason,
            "gender": None if fresh else form.gender.value,
            "marital": None if fresh or not form.marital else form.marital.value,
            "mobile": form.mobile,
            "other_mobile": form.other_mobile,
            "iban": form.iban,
            "nationality": form.nationality or (self.tr("Saudi") if fresh else ""),
            "categories": form.categories,
            "old_file_number": form.old_file_number,
            "note": form.note,
        }
        self.form.set_values(values)
        self._follow_kind()
        self.form.set_values({"identity.number": form.identity.number})
        show_birth(self._birth, form.birth)
        self._follow_kind()
        self.form.clear_problems()

    def show_name(self, text: str) -> None:
        """Put a whole name into its four parts, the last word being the family's."""
        words = text.split()
        parts = (*words[:1], *words[1:-1][:2])
        self.form.set_values(
            dict(zip(("name.first", "name.father", "name.grandfather"), parts, strict=False))
        )
        if len(words) > 1:
            self.form.set_values({"name.family": " ".join(words[len(parts) :])})

    def judge(self) -> None:
        """Show what the law says of the identity number as it stands."""
        self._follow_kind()

    def check(self) -> bool:
        """Judge every row by the people desk's law and show what is wrong."""
        if not self.form.check():
            return False
        _, problems = check_form(self.typed_form(), today(self._desk.office.clock))
        own = [(p.field, self._desk.messages.of(p)) for p in problems if p.field in self.form]
        self.form.show_problems(own)
        return not own

    # ---- law while typing

    def _law(self, field: str) -> tuple[str, str]:
        """Return code and text of what is wrong with one field, or empty texts."""
        _, problems = check_form(self.typed_form(), today(self._desk.office.clock))
        for problem in problems:
            if problem.field == field:
                return problem.code, self._desk.messages.of(problem)
        return "", ""

    def _judge_number(self) -> str:
        return self._law("identity.number")[1]

    def _judge_mobile(self) -> str:
        return self._law("mobile")[1]

    def _judge_other(self) -> str:
        return self._law("other_mobile")[1]

    def _judge_iban(self) -> str:
        return self._law("iban")[1]

    def _judge_code(self) -> str:
        return self._law("address.short_code")[1]

    def _edited(self) -> None:
        self._follow_kind()
        self.changed.emit()

    def _follow_kind(self) -> None:
        """Offer what fits the kind of identity, and a reason where the check digit is wrong."""
        kind = IdentityKind(self.form["identity.kind"].field.value() or IdentityKind.NATIONAL_ID)
        number = self.form["identity.number"]
        number.setEnabled(kind is not IdentityKind.NONE_YET)
        if (kind in _WITH_LETTERS) != self._number.letters:
            self._number.take_letters(kind in _WITH_LETTERS)
        reason = self.form["identity.override_reason"]
        full = len(self._number.value()) == 10
        code, text = self._law("identity.number") if full else ("", "")
        wrong_digit = code == "identity.check_digit"
        reason.setVisible(wrong_digit or bool(reason.field.value()))
        if full and text:
            number.set_error(text)
        elif number.error and not text:
            number.set_error("")
