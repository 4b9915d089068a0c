"""Old lists as offices keep them, made up: the same ones for a seed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO
from random import Random
from typing import Any

import pytest
from xlsxwriter import Workbook

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import KnownError
from desktop.base.hijri import to_hijri
from desktop.core.exchange.terms import Sheet
from desktop.core.people.terms import Gender, Member, PersonForm, Relationship
from desktop.core.practice.crowd import crowd
from desktop.core.work import Action, Actor, Role
from tests.offices import Live

TODAY = date(2026, 3, 1)
TITLES = ("كشف الأسر المستفيدة من الجمعية", "حتى نهاية شهر رجب ١٤٤٧ هـ")
HEADINGS = (
    "م", "اسم المستفيد", "صلة القرابة", "السجل المدني", "تاريخ الميلاد", "الجنس",
    "الحالة الإجتماعية", "رقم الجوال", "المدينه", "ملاحظات", "الباحث",
)  # fmt: skip
_MARITAL = {"married": "متزوج", "widowed": "أرملة", "divorced": "مطلقة", "single": "أعزب"}
_RELATION = {
    Relationship.SPOUSE: "زوجة", Relationship.SON: "ابن", Relationship.DAUGHTER: "بنت",
    Relationship.MOTHER: "والدة",
}  # fmt: skip
Row = tuple[Any, ...]


def refused(act: Callable[..., object], *args: object) -> str:
    """Return the code that an act is refused with."""
    with pytest.raises(KnownError) as why:
        act(*args)
    return why.value.code


def sheet(*lines: Sequence[Any], **more: Any) -> Sheet:
    """Return lines as a sheet that was read."""
    return Sheet("ورقة", tuple(tuple(line) for line in lines), **more)


def with_holdings(live: Live, act: Callable[..., Any]) -> Any:
    """Do something with what every desk holds, inside one act."""

    def run(actor: Actor) -> Any:
        with live.office.doors.work(actor, Action.PERSON_ERASE) as tx:
            return act(tx, live.office.exchange._holdings)

    return live.call(run, live.actor(Role.DIRECTOR))


def families(count: int, seed: int = 1) -> list[PersonForm]:
    """Return made-up families, some of them twice by another hand."""
    return [replace(one.form, categories=()) for one in crowd(seed, count, "", TODAY)]


def rows(forms: list[PersonForm], seed: int = 1) -> Iterator[Row]:
    """Yield the rows of families, each head above the household, as several hands write them."""
    own = Random(seed)
    for number, form in enumerate(forms, 1):
        yield (
            number, form.name.full, "العائل", _identity(own, form.identity.number),
            _birth(own, form.birth.day, form.birth.year), _gender(form.gender),
            _MARITAL.get(str(form.marital), "") if form.marital else "",
            _mobile(own, form.mobile), form.address.city, form.note, "سارة",
        )  # fmt: skip
        for member in form.members:
            yield _member(own, member)


def _member(own: Random, member: Member) -> Row:
    relation = _RELATION.get(member.relationship, "أخت")
    birth = _birth(own, member.birth.day, member.birth.year)
    return ("", member.name, relation, member.identity_number, birth, "", "", "", "", "", "")


def _gender(gender: Gender) -> str:
    return "أنثى" if gender is Gender.FEMALE else "ذكر"


def _identity(own: Random, number: str) -> object:
    if not number:
        return ""
    how = own.randrange(3)
    return int(number) if how == 0 else arabic_digits(number) if how == 1 else f" {number}"


def _mobile(own: Random, mobile: str) -> object:
    if not mobile:
        return ""
    nine = mobile[-9:]
    return own.choice((int(nine), f"0{nine}", arabic_digits(f"0{nine}"), f"966{nine}"))


def _birth(own: Random, day: date | None, year: int | None) -> object:
    if day is None:
        return year or ""
    there, how = to_hijri(day), own.randrange(4)
    if how == 0:
        return datetime.combine(day, time())
    hijri = f"{there.day}/{there.month}/{there.year}"
    return hijri if how == 1 else arabic_digits(hijri) if how == 2 else day.isoformat()


def workbook(
    body: list[Row], *, titles: bool = True, from_1904: bool = False, sheets: int = 1
) -> bytes:
    """Return a workbook of rows, its titles merged over the headings."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True, "date_1904": from_1904}) as book:
        day = book.add_format({"num_format": "yyyy/mm/dd"})
        for place in range(sheets):
            sheet = book.add_worksheet(f"كشف {place + 1}")
            first = 0
            if titles and place == 0:
                for first, title in enumerate(TITLES):
                    sheet.merge_range(first, 0, first, len(HEADINGS) - 1, title)
                first += 2
            part = body[place::sheets] if sheets > 1 else body
            for at, row in enumerate((HEADINGS, *part), first):
                for column, cell in enumerate(row):
                    if isinstance(cell, datetime):
                        sheet.write_datetime(at, column, cell, day)
                    elif cell != "":
                        sheet.write(at, column, cell)
    return file.getvalue()


def old_list(number: int = 1) -> Sheet:
    """Return a short list as it was read, of others for each number, with a row that has lost its
    number's digits and one whose date is none.
    """
    body = list(rows(families(12 * number)[-12:]))
    lost, other = list(body[0]), list(body[1])
    lost[3], other[4] = "1.01E+09", "قبل رمضان"
    return Sheet("كشف", (TITLES[:1], HEADINGS, tuple(lost), tuple(other), *body[2:]))
