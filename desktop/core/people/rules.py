"""What a beneficiary's form must be before it is taken."""

import unicodedata
from collections.abc import Callable, Collection
from dataclasses import fields, replace
from datetime import date
from typing import Any, Final, TypeVar

from desktop.base.arabic_text import clean
from desktop.base.errors import Param, Problem, Refused, Sum
from desktop.base.hijri import outside_calendar
from desktop.base.identifiers import ADDRESS_PARTS, check_iban, check_mobile, check_phone
from desktop.base.keys import fold, named
from desktop.base.money import Halalas
from desktop.core.people.births import check_birth, death_problems
from desktop.core.people.details import Tenancy
from desktop.core.people.identifiers import check_identity, check_member_identity
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
from desktop.core.policy.circumstances import HousingKind

MOST_MEMBERS: Final = 40
LONGEST_NAME: Final = 100
"""Letters of one part of a name."""
LONGEST_LATIN: Final = 200
"""Letters of a whole name as a passport has it."""
MOST_MONEY: Final = Halalas(100_000_000)
"""Halalas a month (a million riyals): more is a slip of the keyboard."""

_MOST_RENT: Final = Halalas(12 * MOST_MONEY)

T = TypeVar("T")
L = TypeVar("L", Income, Obligation)

#: Hyphens, apostrophes of every keyboard, the points of initials, the non-joiner.
_NAME_MARKS: Final = frozenset(
    " -\u2010\u2011\u2013'`\u00b4\u2018\u2019\u02bb\u02bc\u02be\u02bf.\u00b7\u200c"
)
_SCRIPTS: Final = ("ARABIC", "LATIN", "COMBINING")
_LATIN: Final = _SCRIPTS[1:]


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
        latin_name=check.latin(form.latin_name),
        address=check.address(form.address),
        categories=check.categories(form.categories, categories),
        members=check.members(form.members),
        old_file_number=clean(form.old_file_number),
        note=form.note.strip(),
    )
    checked = replace(
        checked,
        tenancy=check.tenancy(form),
        incomes=check.sums("incomes", form.incomes),
        obligations=check.sums("obligations", form.obligations),
        **check.owner(checked),
    )
    check.day("identity.expires", checked.identity.expires)
    check.same_numbers(checked)
    return checked, tuple(check.problems)


class _Check:
    """Collects problems while the parts are put into their stored form."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.problems: list[Problem] = []

    def add(self, field: str, code: str, **params: Param) -> None:
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

    def latin(self, typed: str) -> str:
        """Return a name as the passport has it, "" for none; it is of Latin letters alone."""
        text = clean(typed)
        if text and not (all(map(_of_latin, text)) and any(map(str.isalpha, text))):
            self.add("latin_name", "people.latin_letters")
        elif len(text) > LONGEST_LATIN:
            self.add("latin_name", "people.name_long", letters=LONGEST_LATIN)
        return text

    def owner(self, form: PersonForm) -> dict[str, Any]:
        """Return whose account it is; nobody's where there is none."""
        owner, kin = clean(form.iban_owner) if form.iban else "", form.iban_owner_kin
        if owner:
            self.name("iban_owner", owner)
        return {"iban_owner": owner, "iban_owner_kin": kin if owner else None}

    def tenancy(self, form: PersonForm) -> Tenancy:
        """Return the contract of a rented home; a home that is not rented has none."""
        typed = form.tenancy
        if form.housing is not HousingKind.RENTED:
            return Tenancy()
        if not 0 <= typed.rent <= _MOST_RENT:
            self.add("tenancy.rent", "people.money", most=Sum(_MOST_RENT))
        self.day("tenancy.ends", typed.ends)
        return replace(typed, owner=clean(typed.owner), contract=clean(typed.contract))

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
        identified = self.take(f"{field}.identity_number", check_member_identity, typed)
        birth = self.birth(f"{field}.birth", typed.birth)
        self.day(f"{field}.expires", identified.expires)
        if (died := typed.died_on) is not None:
            self.problems += death_problems(f"{field}.died_on", birth, died, self.today)
        return replace(
            identified,
            name=name,
            birth=birth,
            note=typed.note.strip(),
            occupation=clean(typed.occupation),
        )

    def sums(self, field: str, lines: tuple[L, ...]) -> tuple[L, ...]:
        for i, line in enumerate(lines):
            if not 0 <= line.monthly <= MOST_MONEY:
                self.add(f"{field}.{i}.monthly", "people.money", most=Sum(MOST_MONEY))
            self.day(f"{field}.{i}.until", line.until)
        return tuple(replace(line, note=clean(line.note)) for line in lines)

    def day(self, field: str, day: date | None) -> None:
        """Note a day that the Hijri calendar does not reach: it could not be told."""
        self.problems += outside_calendar(field, day)

    def same_numbers(self, form: PersonForm) -> None:
        """Nobody stands twice in one household."""
        seen = {form.identity.number}
        for i, member in enumerate(form.members):
            if member.identity_number and member.identity_number in seen:
                self.add(f"members.{i}.identity_number", "people.member_twice")
            seen.add(member.identity_number)


def _of_a_name(letter: str, scripts: tuple[str, ...] = _SCRIPTS) -> bool:
    if letter in _NAME_MARKS:
        return True
    written = unicodedata.category(letter)[0] in "LM"
    return written and unicodedata.name(letter, "").startswith(scripts)


def _of_latin(letter: str) -> bool:
    return _of_a_name(letter, _LATIN)


def called(form: PersonForm, member: Member) -> str:
    """Return the name by which somebody of a household is found: as typed, and where that is the
    first name alone, of a man's child, with his names after it.
    """
    child = member.relationship in (Relationship.SON, Relationship.DAUGHTER)
    if child and form.gender is Gender.MALE and len(named(member.name)) == 1:
        return f"{member.name} {form.name.full}"
    return member.name
