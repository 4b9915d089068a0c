"""The rows of a sheet as families, each with the form that it would be registered by."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.base.errors import Param, Problem, Refused
from desktop.base.identifiers import read as read_number
from desktop.core.exchange.cells import amount_of, birth_of, number_of, text_of, two_mobiles
from desktop.core.exchange.grouped import Grouped
from desktop.core.exchange.laid_out import NAMES
from desktop.core.exchange.terms import Cells, Family, Use, Verdict
from desktop.core.people.identifiers import kind_of
from desktop.core.people.rules import check_form
from desktop.core.people.terms import (
    Address,
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Income,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import HousingKind, IncomeSource, Marital

#: What of a member's row has a field, or is nothing of theirs.
_OF_MEMBERS: Final = frozenset(
    {*NAMES, Use.LEFT, Use.VERDICT, Use.RELATION, Use.IDENTITY, Use.IDENTITY_KIND, Use.BIRTH,
     Use.MARITAL, Use.HEAD_IDENTITY, Use.SHEET}
)  # fmt: skip
#: Whose words no list has are put into the note, under their headings.
_NOTED: Final = {
    Use.CATEGORY: "category",
    Use.MARITAL: "marital",
    Use.HOUSING: "housing",
    Use.IDENTITY_KIND: "identity_kind",
}


#: The fields that the law of forms names otherwise than the columns.
_FIELDS: Final = {
    **dict.fromkeys((Use.FULL_NAME, Use.FIRST), "name.first"),
    Use.IDENTITY: "identity.number",
    Use.INCOME: "incomes",
}
_MEMBER_FIELDS: Final = {
    **dict.fromkeys((Use.FULL_NAME, Use.FIRST), "name"),
    Use.IDENTITY: "identity_number",
}


class Reader(Grouped):
    """Reads one sheet by one layout and the words of the office."""

    def families(self) -> Iterator[Family]:
        """Yield every family of the sheet in its order; rows without anything are none."""
        for rows in self.grouped():
            yield self._family(rows)

    # ---- one family

    def _family(self, rows: tuple[int, ...]) -> Family:
        head, *others = (self._sheet.rows[row] for row in rows)
        reading = _Reading()
        form = self._form(head, reading)
        members = []
        for place, cells in enumerate(others):
            reading.prefix = f"members.{place}."
            members.append(self._member(cells, head, reading))
        reading.prefix = ""
        for place, row in enumerate(rows):
            self._tell_errors(self._sheet.rows[row], place - 1, reading)
        form = replace(form, members=tuple(members), note="\n".join(reading.notes))
        checked, problems = check_form(form, self._today)
        found = (*reading.problems, *(p for p in problems if p.field not in reading.unread))
        if lost := self._unled(head):
            found = (Problem("head_identity", "import.digits_lost", {"typed": lost}), *found)
        elif self._orphaned(rows[0]):
            found = (Problem("relation", "import.head_missing"), *found)
        if foot := self._foot(head):
            found = (Problem("name", "import.no_person", {"typed": foot}),)
        verdict = self._verdict(head, reading)
        name, remarks = self._called(head), tuple(reading.remarks)
        kept, stands = None if found else checked, tuple(map(self._sheet.stands, rows))
        return Family(rows, name, kept, found, remarks, verdict, stands)

    def _tell_errors(self, cells: Cells, member: int, reading: "_Reading") -> None:
        """Tell what errors stand in a row, in place of all else that is said of the same cell."""
        for use, column, typed in self._errors(cells):
            field = (
                _FIELDS.get(use, use.value) if member < 0 else _MEMBER_FIELDS.get(use, use.value)
            )
            reading.prefix = "" if member < 0 else f"members.{member}."
            reading.forget(field)
            reading.problem(field, "import.error_cell", heading=column.heading, typed=typed)
        reading.prefix = ""

    def _form(self, cells: Cells, reading: "_Reading") -> PersonForm:
        words, text = self._words, self._text
        marital = words.of("marital", text(cells, Use.MARITAL))
        housing = words.of("housing", text(cells, Use.HOUSING))
        category = words.of("category", text(cells, Use.CATEGORY))
        for use, kind in _NOTED.items():
            said = text(cells, use)
            if said and not words.of(kind, said):
                reading.note(self._heading(use), said)
                reading.remark(use.value, "import.put_in_note", heading=self._heading(use))
        for use in self._unnamed(cells):
            reading.note(self._heading(use), text(cells, use))
            reading.remark("name", "import.beside_name", heading=self._heading(use))
        if said := self._headless(cells):
            reading.note(self._heading(Use.RELATION), said)
            reading.remark("relation", "import.put_in_note", heading=self._heading(Use.RELATION))
        for at in self._births_beside(cells):
            reading.note(self._layout.columns[at].heading, text_of(cells[at]))
            heading = self._layout.columns[at].heading
            reading.remark("birth", "import.birth_beside", heading=heading)
        for at in self._notes:
            if said := text_of(cells[at]) if at < len(cells) else "":
                reading.note(self._layout.columns[at].heading, said)
        mobile, other = self._mobiles(cells, reading)
        return PersonForm(
            name=self._name(cells) or PersonName(""),
            identity=self._identity(cells, reading),
            gender=self._gender(cells, reading),
            marital=Marital(marital) if marital else None,
            birth=self._birth(cells, reading),
            mobile=mobile,
            other_mobile=other,
            iban=self._given(cells, Use.IBAN, reading),
            nationality=text(cells, Use.NATIONALITY),
            address=Address(*(text(cells, u) for u in (Use.CITY, Use.DISTRICT, Use.STREET))),
            categories=(category,) if category else (),
            housing=HousingKind(housing) if housing else None,
            incomes=self._incomes(cells, reading),
            old_file_number=text(cells, Use.OLD_FILE),
        )

    def _member(self, cells: Cells, head: Cells, reading: "_Reading") -> Member:
        said = self._text(cells, Use.RELATION)
        relation = self._words.relation(said, self._text(cells, Use.GENDER))
        marital = self._words.of("marital", self._text(cells, Use.MARITAL))
        kind = self._words.of("identity_kind", self._text(cells, Use.IDENTITY_KIND))
        number = self._given(cells, Use.IDENTITY, reading, "identity_number")
        name = self._name(cells)
        if said and not relation:
            reading.remark("relation", "import.put_in_note", heading=self._heading(Use.RELATION))
        return Member(
            name=name.full if name else "",
            relationship=Relationship(relation or Relationship.OTHER),
            birth=self._birth(cells, reading),
            identity_number=number,
            identity_kind=IdentityKind(kind) if kind and number else None,
            marital=Marital(marital) if marital else None,
            note="\n".join(self._beside(cells, head, said, relation)),
        )

    def _beside(self, cells: Cells, head: Cells, said: str, relation: str) -> Iterator[str]:
        """Yield what a member's row says that a member has no field for, under its heading; what
        only repeats the head's own row is left out.
        """
        if said and not relation:
            yield said
        beside = {*(self._at[use] for use in self._unnamed(cells)), *self._births_beside(cells)}
        for at, column in enumerate(self._layout.columns):
            text = text_of(cells[at]) if at < len(cells) else ""
            same = at < len(head) and text == text_of(head[at])
            if not text or (same and column.use not in _OF_MEMBERS):
                continue
            known = column.use in _OF_MEMBERS and at not in beside
            if known and not self._without_word(column.use, text):
                continue
            if column.use is Use.GENDER and self._words.tells(relation, text):
                continue
            yield noted(column.heading, text)

    def _without_word(self, use: Use, text: str) -> bool:
        """Tell whether what stands there should be a word of a list, and is none."""
        return use in _NOTED and not self._words.of(_NOTED[use], text)

    def _called(self, cells: Cells) -> str:
        name = self._name(cells)
        return name.full if name else ""

    def _identity(self, cells: Cells, reading: "_Reading") -> Identity:
        number = read_number(self._given(cells, Use.IDENTITY, reading, "identity.number"))
        kind = self._words.of("identity_kind", self._text(cells, Use.IDENTITY_KIND))
        if kind:
            return Identity(IdentityKind(kind), number)
        if not number:
            return Identity(IdentityKind.NONE_YET)
        if any(map(str.isalpha, number)):
            return Identity(IdentityKind.PASSPORT, number)
        return Identity(kind_of(number) or IdentityKind.NATIONAL_ID, number)

    def _gender(self, cells: Cells, reading: "_Reading") -> Gender:
        text = self._text(cells, Use.GENDER)
        said = self._words.of("gender", text)
        if said:
            return Gender(said)
        if text:
            reading.problem("gender", "import.gender_unknown", typed=text)
            return Gender.MALE
        if told := self._words.of("sex_of_marital", self._text(cells, Use.MARITAL)):
            return Gender(told)
        if self._layout.gender is None:
            reading.problem("gender", "import.gender_missing")
        return self._layout.gender or Gender.MALE

    def _birth(self, cells: Cells, reading: "_Reading") -> Birth:
        at = self._born(cells)
        try:
            cell = cells[at] if at is not None else ""
            birth, counted = birth_of(cell, from_1904=self._sheet.from_1904)
        except Refused as why:
            reading.problem("birth", why.code, **why.params)
            return Birth()
        if counted:
            reading.remark("birth", "import.day_counted", typed=birth.typed)
        return birth

    def _given(self, cells: Cells, use: Use, reading: "_Reading", field: str = "") -> str:
        """Return a number of a column, or what stands there where it lost digits."""
        try:
            return number_of(self._cell(cells, use))
        except Refused as why:
            reading.problem(field or use.value, why.code, **why.params)
            return ""

    def _mobiles(self, cells: Cells, reading: "_Reading") -> tuple[str, str]:
        """Return mobile and other number; of two mobiles in one cell the second is the other."""
        mobile, other = (self._given(cells, use, reading) for use in (Use.MOBILE, Use.OTHER_MOBILE))
        two = two_mobiles(mobile)
        if two is None:
            return mobile, other
        if other and other != two[1]:
            reading.note(self._heading(Use.MOBILE), mobile)
            reading.remark("mobile", "import.put_beside", heading=self._heading(Use.MOBILE))
        else:
            other = two[1]
            reading.remark("mobile", "import.two_mobiles", heading=self._heading(Use.MOBILE))
        return two[0], other

    def _incomes(self, cells: Cells, reading: "_Reading") -> tuple[Income, ...]:
        try:
            monthly = amount_of(self._cell(cells, Use.INCOME))
        except Refused as why:
            reading.problem("incomes", why.code, **why.params)
            return ()
        if not monthly:
            return ()
        return (Income(IncomeSource.OTHER, monthly, self._heading(Use.INCOME)),)

    def _verdict(self, cells: Cells, reading: "_Reading") -> Verdict | None:
        text = self._text(cells, Use.VERDICT)
        said = self._words.of("verdict", text)
        if text and not said:
            reading.remark("verdict", "import.verdict_unknown", typed=text)
        return Verdict(said) if said else None


class _Reading:
    """What is found while a family's rows are read; ``prefix`` names the member in hand."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.remarks: list[Problem] = []
        self.notes: list[str] = []
        self.prefix = ""
        self.unread: set[str] = set()

    def problem(self, field: str, code: str, **params: Param) -> None:
        """Note what can't be read; the law of forms says nothing of the same field."""
        self.unread.add(f"{self.prefix}{field}")
        self.problems.append(Problem(f"{self.prefix}{field}", code, params))

    def forget(self, field: str) -> None:
        """Leave out what was found of a field."""
        whole = f"{self.prefix}{field}"
        self.problems = [one for one in self.problems if one.field != whole]

    def remark(self, field: str, code: str, **params: Param) -> None:
        self.remarks.append(Problem(f"{self.prefix}{field}", code, params))

    def note(self, heading: str, said: str) -> None:
        self.notes.append(noted(heading, said))


def noted(heading: str, said: str) -> str:
    """Return what stands in a column as a line of a note."""
    return f"{heading}: {said}" if heading else said
