"""Who somebody is: name, identity with the rules of its kind, birth and standing in life."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.people.identifiers import WITH_LETTERS
from desktop.core.people.terms import Gender, IdentityKind, PersonForm
from desktop.core.policy.circumstances import Marital
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import birth_of, gender_in, reword, show_birth, terms
from desktop.ui.parts.override import Override
from desktop.ui.parts.person.lawful import IdentityField

#: From so many characters on, a number is judged while it is typed.
_FULL: Final = 10


class WhoCard(kit.Card):
    """The rows are the person's form's. ``law`` gives code and text of what is wrong with the
    number.
    """

    def __init__(
        self, desk: Desk, form: kit.FormOf[PersonForm], law: Callable[[], tuple[str, str]]
    ) -> None:
        super().__init__()
        self._desk, self._form, self._law = desk, form, law
        clock = desk.office.clock
        self._birth = kit.DateField(
            year_alone=True, latest=partial(today, clock), years_back=lambda: 40, clock=clock
        )
        self._expires = kit.DateField(clock=clock)
        self._marital = kit.ChoiceField(terms(desk.messages, "marital", Marital))
        self.add(
            kit.label(self.tr("Name and identity"), "section"),
            self._name(),
            self._latin(),
            *self._identity(),
            self._life(),
        )

    def _name(self) -> QWidget:
        ask = self._form.ask
        first = kit.NameField(maximum=60)
        return kit.columns(
            ask(lambda p: p.name.first, self.tr("First name"), first, required=True),
            ask(lambda p: p.name.father, self.tr("Father"), kit.NameField(maximum=60)),
            ask(lambda p: p.name.grandfather, self.tr("Grandfather"), kit.NameField(maximum=60)),
            ask(lambda p: p.name.family, self.tr("Family name"), kit.NameField(maximum=60)),
            count=4,
        )

    def _latin(self) -> QWidget:
        self._latin_row = self._form.ask(
            lambda p: p.latin_name,
            self.tr("Name in Latin letters"),
            kit.NameField(maximum=200),
            help_text=self.tr("As the passport or the residence permit has it."),
        )
        return self._latin_row

    def _identity(self) -> tuple[QWidget, ...]:
        ask, text = self._form.ask, self._desk.messages
        self._number = IdentityField(lambda: self._law()[1])
        kind = ask(
            lambda p: p.identity.kind,
            self.tr("Kind of identity"),
            kit.ChoiceField(terms(text, "identity", IdentityKind)),
            required=True,
            read=lambda kind: IdentityKind(kind or IdentityKind.NATIONAL_ID),
        )
        self._number_row = ask(
            lambda p: p.identity.number,
            self.tr("Identity number"),
            self._number,
            required=True,
            help_text=text.text("term.identity_rule.gcc"),
        )
        self._expiry_row = ask(
            lambda p: p.identity.expires,
            self.tr("Identity expires on"),
            self._expires,
            read=kit.day_of,
        )
        reason = ask(
            lambda p: p.identity.override_reason,
            self.tr("Reason for accepting the number as it is"),
            kit.TextField(),
            help_text=self.tr("Compare the number with the original first."),
        )
        offer = self.tr("Accept the number as it is, with a reason")
        self._override = Override(self._number_row, offer, reason)
        rows = kit.columns(kind, self._number_row, self._expiry_row, count=3)
        return rows, self._override.offer, reason

    def _life(self) -> QWidget:
        ask, text = self._form.ask, self._desk.messages
        return kit.columns(
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
        )

    # ---- what is shown and typed

    def show_form(self, form: PersonForm, *, fresh: bool) -> None:
        """Show what the form can't by itself; of a ``fresh`` one the choices are still to make."""
        put = self._form.put
        put(lambda p: p.gender, None if fresh else form.gender.value)
        put(lambda p: p.marital, None if fresh or not form.marital else form.marital.value)
        self._expires.set_value(form.identity.expires)
        show_birth(self._birth, form.birth)

    def begin(self, kind: IdentityKind) -> None:
        """Begin with a kind of identity, whose number's reason is shut."""
        self._form.put(lambda p: p.identity.kind, kind.value)
        self._override.shut()

    def judge(self) -> None:
        """Offer what fits the kind of identity, and a reason where the check digit is wrong."""
        text = self._desk.messages
        typed = self._form.at(lambda p: p.identity.kind).field.value()
        kind = IdentityKind(typed or IdentityKind.NATIONAL_ID)
        reword(self._marital, terms(text, "marital", Marital, gender_in(self._form)))
        self._number_row.set_help(text.text(f"term.identity_rule.{kind}"))
        for row in (self._number_row, self._expiry_row):
            row.setEnabled(kind is not IdentityKind.NONE_YET)
            if kind is IdentityKind.NONE_YET:
                row.set_error("")
        latin = self._latin_row.field.value()
        self._latin_row.setVisible(bool(latin) or kind is not IdentityKind.NATIONAL_ID)
        if (kind in WITH_LETTERS) != self._number.letters:
            self._number.take_letters(kind in WITH_LETTERS)
        full = len(self._number.value()) >= _FULL
        code, why = self._law() if full else ("", "")
        stands = bool(self._form.at(lambda p: p.identity.override_reason).field.value())
        self._override.follow(needed=code == "identity.check_digit" or stands)
        if full and why:
            self._number_row.set_error(why)
        elif self._number_row.error and not why:
            self._number_row.set_error("")
