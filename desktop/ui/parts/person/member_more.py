"""What is known of a member besides name and birth: own identity, standing, school or work."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.base.errors import Refused
from desktop.core.people.details import School
from desktop.core.people.identifiers import WITH_LETTERS, check_member_identity
from desktop.core.people.terms import Gender, IdentityKind, Member, Relationship
from desktop.core.people.words import sex_of, word
from desktop.core.policy.circumstances import Marital
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.options import reword, terms
from desktop.ui.parts.override import Override
from desktop.ui.parts.person.lawful import IdentityField
from desktop.ui.parts.typed import restore, typed_of

#: A member without a number has no kind of identity either.
_KINDS: Final = tuple(kind for kind in IdentityKind if kind is not IdentityKind.NONE_YET)
_BLANK: Final = Member("", Relationship.OTHER)


class MemberMore(QWidget):
    """Opened under a member's row."""

    def __init__(self, desk: Desk, member: Member) -> None:
        super().__init__()
        self._desk = desk
        self.form = kit.FormOf(
            Member, self, apart=lambda m: (m.name, m.relationship, m.birth, m.note)
        )
        self._expires = kit.DateField(clock=desk.office.clock)
        self._died = kit.DateField(
            latest=partial(today, desk.office.clock), clock=desk.office.clock
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 4, 0, 8)
        box.addWidget(kit.columns(*self._identity(), count=4))
        box.addWidget(self._override.offer)
        box.addWidget(self._reason)
        box.addWidget(kit.columns(*self._life(), spans=(3, 3, 6)))
        self.form.changed.connect(self._judge)
        self._show(member)

    def _identity(self) -> tuple[QWidget, ...]:
        ask, text = self.form.ask, self._desk.messages
        number = IdentityField(self._trouble)
        number.take_letters(True)
        self._number = ask(lambda m: m.identity_number, self.tr("Identity number"), number)
        kind = ask(
            lambda m: m.identity_kind,
            self.tr("Kind of identity"),
            kit.ChoiceField(terms(text, "identity", _KINDS)),
            read=lambda kind: IdentityKind(kind) if kind else None,
        )
        expires = ask(lambda m: m.expires, self.tr("Expires on"), self._expires, read=kit.day_of)
        died = ask(lambda m: m.died_on, self.tr("Died on"), self._died, read=kit.day_of)
        self._reason = ask(
            lambda m: m.override_reason,
            self.tr("Reason for accepting the number as it is"),
            kit.TextField(),
            help_text=self.tr("Compare the number with the original first."),
        )
        offer = self.tr("Accept the number as it is, with a reason")
        self._override = Override(self._number, offer, self._reason)
        return self._number, kind, expires, died

    def _life(self) -> tuple[QWidget, ...]:
        ask, text = self.form.ask, self._desk.messages
        self._marital = kit.ChoiceField(terms(text, "marital", Marital))
        return (
            ask(
                lambda m: m.marital,
                self.tr("Marital status"),
                self._marital,
                read=lambda marital: Marital(marital) if marital else None,
            ),
            ask(
                lambda m: m.school,
                self.tr("School"),
                kit.ChoiceField(terms(text, "school", School)),
                read=lambda school: School(school) if school else None,
            ),
            ask(
                lambda m: m.occupation,
                self.tr("School and grade, or work"),
                kit.TextField(maximum=120),
            ),
        )

    # ---- value

    def value(self, base: Member) -> Member:
        """Return ``base`` with what stands here."""
        return self.form.command(base)

    def _show(self, member: Member) -> None:
        with self.form.at_once():
            self.form.show(member)
            for of, word_ in (
                (lambda m: m.identity_kind, member.identity_kind),
                (lambda m: m.marital, member.marital),
                (lambda m: m.school, member.school),
            ):
                self.form.put(of, word_.value if word_ else None)
            self._expires.set_value(member.expires)
            self._died.set_value(member.died_on)
        self._judge()

    def typed(self) -> dict[str, Any]:
        """Return the rows as they stand, for a draft."""
        return typed_of(self.form)

    def restore(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        restore(self.form, typed)
        self._judge()

    # ---- law

    def follow(self, relationship: Relationship | None, whose: Gender | None) -> None:
        """Word the marital status by the member's sex."""
        sex = sex_of(relationship, whose)
        reword(self._marital, terms(self._desk.messages, "marital", Marital, sex))

    def trouble(self) -> tuple[str, str]:
        """Return the first row that is wrong by itself, and why; empty texts for none."""
        for row in self.form.rows:
            if row.isEnabled() and (text := row.field.trouble()):
                return row.name, text
        return "", ""

    def _fault(self) -> tuple[str, str]:
        try:
            check_member_identity(self.form.command(_BLANK))
        except Refused as why:
            return why.code, self._desk.messages.of(why)
        return "", ""

    def _trouble(self) -> str:
        return self._fault()[1]

    def _judge(self) -> None:
        typed = self.form.at(lambda m: m.identity_kind).field.value()
        code, _ = self._fault()
        stands = bool(self._reason.field.value())
        self._override.follow(needed=code == "identity.check_digit" or stands)
        has_number = bool(self._number.field.value())
        for name in ("identity_kind", "expires"):
            self.form[name].setEnabled(has_number)
        letters = typed is None or IdentityKind(typed) in WITH_LETTERS
        field = self._number.field
        assert isinstance(field, IdentityField)  # noqa: S101  # made here
        if letters != field.letters:
            field.take_letters(letters)


def in_words(desk: Desk, member: Member, whose: Gender | None) -> str:
    """Return what is known of a member besides name and birth, in a line; "" for nothing."""
    messages, sex = desk.messages, sex_of(member.relationship, whose)
    school = messages.text(f"term.school.{member.school}") if member.school else ""
    died = messages.text("term.died", day=hijri_text(member.died_on)) if member.died_on else ""
    parts = (
        died,
        kit.texts.ltr(member.identity_number) if member.identity_number else "",
        word(messages, "marital", member.marital, sex) if member.marital else "",
        school,
        member.occupation,
    )
    return "  ·  ".join(filter(None, parts))
