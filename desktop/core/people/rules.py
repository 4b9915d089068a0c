"""What a beneficiary's form must be before it is taken."""

import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Final, TypeVar

from desktop.base.arabic_text import clean
from desktop.base.errors import Problem, Refused
from desktop.base.identifiers import ADDRESS_PARTS, check_iban, check_mobile, check_phone
from desktop.base.keys import fold, named
from desktop.base.money import Halalas
from desktop.core.people.births import check_birth
from desktop.core.people.identifiers import check_identity, check_member_number
from desktop.core.people.terms import (
    Address,
    Birth,
    Gender,
    Income,
    Member,
    Obligation,
    PersonForm,
    PersonName,
    Relationship,
)

MOST_MEMBERS: Final = 40
LONGEST_NAME: Final = 100
"""Letters of one part of a name."""
MOST_MONEY: Final = Halalas(100_000_000)
"""Halalas a month (a million riyals): more is a slip of the keyboard."""

T = TypeVar("T")

#: Hyphens, apostrophes of every keyboard, the points of initials, the non-joiner.
_NAME_MARKS: Final = frozenset(
    " -\u2010\u2011\u2013'`\u00b4\u2018\u2019\u02bb\u02bc\u02be\u02bf.\u00b7\u200c"
)
_SCRIPTS: Final = ("ARABIC", "LATIN", "COMBINING")


def check_form(
    form: PersonForm, today: date, categories: Collection[str] | None = None
) -> tuple[PersonForm, tuple[Problem, ...]]:
    """Return ``form`` as it is stored, and everything that is wrong with it.

    Fields are named from the form with dots, places counted from 0: ``name.first``,
    ``identity.number``, ``members.3.name``. What is wrong stays as typed. ``categories`` are
    those of the policy; without them any is taken.
    """
    check = _Check(today)
    checked = replace(
        form,
        name=check.person_name(form.name),
        identity=check.take("identity.number", check_identity, form.identity),
        birth=check.birth("birth", form.birth),
        mobile=check.take("mobile", check_mobile, form.mobile),
        other_mobile=check.take("other_mobile", check_phone, form.other_mobile),
        iban=check.take("iban", check_iban, form.iban),
        nationality=clean(form.nationality),
        address=check.address(form.address),
        categories=check.categories(form.categories, categories),
        members=check.members(form.members),
        old_file_number=clean(form.old_file_number),
        note=form.note.strip(),
    )
    check.money("incomes", form.incomes)
    check.money("obligations", form.obligations)
    check.same_numbers(checked)
    return checked, tuple(check.problems)


class _Check:
    """Collects problems while the parts are put into their stored form."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.problems: list[Problem] = []

    def add(self, field: str, code: str, **params: str | int) -> None:
        self.problems.append(Problem(field, code, params))

    def take(self, field: str, law: Callable[[T], T], typed: T) -> T:
        """Return what ``law`` makes of ``typed``, or ``typed`` itself with the problem noted."""
        try:
            return law(typed)
        except Refused as why:
            self.add(field, why.code, **why.params)
            return typed

    def birth(self, field: str, typed: Birth) -> Birth:
        return self.take(field, lambda b: check_birth(b, self.today), typed)

    def person_name(self, typed: PersonName) -> PersonName:
        parts = {part.name: clean(getattr(typed, part.name)) for part in fields(PersonName)}
        for part, text in parts.items():
            if text or part == "first":  # many peoples have one name alone
                self.name(f"name.{part}", text)
        return PersonName(**parts)

    def name(self, field: str, text: str) -> None:
        if not text:
            self.add(field, "people.name_missing")
        elif not all(map(_of_a_name, text)) or not any(c.isalpha() for c in fold(text)):
            self.add(field, "people.name_letters")
        elif len(text) > LONGEST_NAME:
            self.add(field, "people.name_long", letters=LONGEST_NAME)

    def address(self, typed: Address) -> Address:
        parts = {part.name: clean(getattr(typed, part.name)) for part in fields(Address)}
        for part, law in ADDRESS_PARTS.items():
            parts[part] = self.take(f"address.{part}", law, parts[part])
        return Address(**parts)

    def categories(self, chosen: tuple[str, ...], known: Collection[str] | None) -> tuple[str, ...]:
        for category in chosen:
            if known is not None and category not in known:
                self.add("categories", "people.category_unknown", category=category)
        return tuple(dict.fromkeys(chosen))

    def members(self, typed: tuple[Member, ...]) -> tuple[Member, ...]:
        if len(typed) > MOST_MEMBERS:
            self.add("members", "people.members_many", most=MOST_MEMBERS)
            return typed
        return tuple(self.member(f"members.{i}", member) for i, member in enumerate(typed))

    def member(self, field: str, typed: Member) -> Member:
        name = clean(typed.name)
        self.name(f"{field}.name", name)
        number, reason = self.take(
            f"{field}.identity_number",
            check_member_number,
            (typed.identity_number, typed.override_reason),
        )
        return replace(
            typed,
            name=name,
            birth=self.birth(f"{field}.birth", typed.birth),
            identity_number=number,
            override_reason=reason,
            note=typed.note.strip(),
        )

    def money(self, field: str, lines: Sequence[Income | Obligation]) -> None:
        for i, line in enumerate(lines):
            if not 0 <= line.monthly <= MOST_MONEY:
                self.add(f"{field}.{i}.monthly", "people.money", most=MOST_MONEY // 100)

    def same_numbers(self, form: PersonForm) -> None:
        """Nobody stands twice in one household."""
        seen = {form.identity.number}
        for i, member in enumerate(form.members):
            if member.identity_number and member.identity_number in seen:
                self.add(f"members.{i}.identity_number", "people.member_twice")
            seen.add(member.identity_number)


def _of_a_name(letter: str) -> bool:
    if letter in _NAME_MARKS:
        return True
    return unicodedata.category(letter)[0] in "LM" and unicodedata.name(letter, "").startswith(
        _SCRIPTS
    )


def called(form: PersonForm, member: Member) -> str:
    """Return the name by which somebody of a household is found: as typed, and where that is the
    first name alone, of a man's child, with his names after it.
    """
    child = member.relationship in (Relationship.SON, Relationship.DAUGHTER)
    if child and form.gender is Gender.MALE and len(named(member.name)) == 1:
        return f"{member.name} {form.name.full}"
    return member.name
