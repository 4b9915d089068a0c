"""A beneficiary's file on one page."""

from typing import Final

from desktop.core.documents.file_forms import FileSummary
from desktop.core.documents.forms import Member
from desktop.printing.kit.boxes import Box, Heading, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, NOTE, VALUE_STRONG
from desktop.printing.kit.words import money, sums

#: How many lines a table has on a blank form.
_BLANK: Final = 4
_BLANK_REQUESTS: Final = 2
_Rows = list[list[tuple[int, Box]]]


def compose(form: FileSummary) -> Sheet:
    """Return the summary: one page in the usual case."""
    story = (*on_record(form), _part("الطلبات", _requests(form)), _end(form))
    return Sheet(form.head, tuple(one for one in story if one is not None), gap=3)


def on_record(form: FileSummary) -> tuple[Box, ...]:
    """Return who it is and how they live, as it is on record."""
    return (
        _who(form),
        _part("التواصل والعنوان", _reach(form)),
        _part("الأسرة", _household(form)),
        _part("الدخل والالتزامات شهريًا", _money(form)),
    )


def _part(title: str, box: Box) -> Box:
    return stack(Heading(title), box, gap=2)


def _table(
    form: FileSummary, columns: tuple[Column, ...], rows: tuple[tuple[str, ...], ...]
) -> Table:
    blank = form.head.blank
    return Table(columns, rows, least=HAND if blank else 18, verticals=blank)


def _lines(form: FileSummary) -> tuple[Member, ...]:
    return (Member(""),) * _BLANK if form.head.blank else ()


def _who(form: FileSummary) -> Box:
    blank = form.head.blank
    one = form.applicant
    latin: _Rows = [[(12, Field("الاسم باللاتينية", identifier(form.latin), blank))]]
    rows: _Rows = [
        [
            (5, Field("الاسم", one.name, blank, style=VALUE_STRONG)),
            (2, Field("رقم الملف", identifier(one.file_number), blank)),
            (2, Field("حال الملف", form.standing, blank)),
            (3, Field("الفئة", form.category, blank)),
        ],
        [
            (2, Field("نوع الهوية", one.identity_kind, blank)),
            (3, Field("رقم الهوية", identifier(one.identity), blank)),
            (3, Field("انتهاء الهوية", one.identity_expiry, blank)),
            (2, Field("تاريخ الميلاد", one.birth, blank)),
            (2, Field("الجنسية", one.nationality, blank)),
        ],
        [
            (2, Field("الجنس", one.sex, blank)),
            (4, Field("الحالة الاجتماعية", one.marital, blank)),
            (3, Field("تاريخ التسجيل", form.registered, blank)),
            (3, Field("موعد تحديث البيانات", form.update_due, blank)),
        ],
        *(latin if form.latin else []),
    ]
    return grid(rows, gap=3)


def _reach(form: FileSummary) -> Box:
    blank = form.head.blank
    to, home = form.contact, form.address
    rows: _Rows = [
        [
            (2, Field("الجوال", identifier(to.mobile), blank)),
            (2, Field("هاتف آخر", identifier(to.other), blank)),
            (5, Field("رقم الآيبان", identifier(to.iban), blank)),
            (3, Field("البنك وصاحب الحساب", form.account, blank)),
        ],
        [
            (2, Field("المدينة أو المركز", home.city, blank)),
            (2, Field("الحي", home.district, blank)),
            (2, Field("الشارع", home.street, blank)),
            (2, Field("العنوان المختصر", identifier(home.short), blank)),
            (1, Field("المبنى", identifier(home.building), blank)),
            (2, Field("الرمز البريدي", identifier(home.postcode), blank)),
            (1, Field("الفرعي", identifier(home.additional), blank)),
        ],
    ]
    return grid(rows, gap=3)


def _household(form: FileSummary) -> Box:
    if not (form.members or form.head.blank):
        return Text("لا أفراد آخرين في الأسرة.")
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("الاسم", 5, names=True),
        Column("صلة القرابة", 2),
        Column("رقم الهوية", 2.7, whole=True),
        Column("تاريخ الميلاد", 2.4, whole=True),
        Column("الدراسة أو العمل", 3.4),
    )
    rows = tuple(
        (str(number), one.name, one.relation, identifier(one.identity), one.birth, one.status)
        for number, one in enumerate(form.members or _lines(form), 1)
    )
    return _table(form, columns, rows)


def _money(form: FileSummary) -> Box:
    blank = form.head.blank
    both = (("مصدر الدخل", form.incomes), ("الالتزام", form.obligations))
    tables: list[tuple[int, Box]] = []
    for title, amounts in both:
        shown = sums(one.halalas for one in amounts)
        rows = tuple((one.label, said) for one, said in zip(amounts, shown, strict=True))
        columns = (Column(title, 3, names=True), Column("المبلغ", 2))
        none = Text(f"{title}: لا يوجد.")
        empty = (("", ""),) * _BLANK if blank else ()
        table = _table(form, columns, rows or empty)
        tables.append((6, table if rows or blank else none))
    home: _Rows = [
        [
            (3, Field("نصيب الفرد من الدخل", money(form.per_head), blank)),
            (3, Field("السكن", form.housing, blank)),
            (6, Field("الإيجار والعقد", form.home, blank)),
        ]
    ]
    return stack(Row(tuple(tables)), grid(home), gap=3)


def _requests(form: FileSummary) -> Box:
    if not (form.requests or form.head.blank):
        return Text("لا طلبات بعد.")
    columns = (
        Column("رقم الطلب", 2.2, whole=True),
        Column("الخدمة", 4, names=True),
        Column("تاريخ الفتح", 2.6, whole=True),
        Column("الحالة", 2.4),
    )
    rows = tuple(
        (identifier(one.number), one.service, one.opened, one.state) for one in form.requests
    )
    return _table(form, columns, rows or (("", "", "", ""),) * _BLANK_REQUESTS)


def _end(form: FileSummary) -> Box | None:
    linked = _part("ملفات مرتبطة", _linked(form)) if form.linked else None
    consents = _part("الموافقات", _consents(form)) if form.consents else None
    return Row(((6, linked), (6, consents))) if linked and consents else linked or consents


def _linked(form: FileSummary) -> Box:
    return stack(
        *(
            Text(f"{one.how}: {one.name}، ملف رقم {identifier(one.file_number)}")
            for one in form.linked
        )
    )


def _consents(form: FileSummary) -> Box:
    return stack(*(Text(f"{one.what}: {one.stands}", NOTE) for one in form.consents))
