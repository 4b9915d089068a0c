"""The case study: home, income and obligations, the working of the figures, the recommendation."""

from collections.abc import Sequence
from typing import Final

from desktop.core.documents.study_forms import CaseStudy, Found, MemberSeen, Signed, Subject
from desktop.printing.kit.boxes import Box, Heading, Keep, Panel, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.tokens import ACCENT, HAND, MM, NOTE, STRONG, VALUE_STRONG, WASH
from desktop.printing.kit.words import both, money

_BLANK_ROWS: Final = 3
#: How wide the names of the working are.
_KEY: Final = 33 * MM
_WHO: Final = 18 * MM
_NOTHING: Final = "—"
_NOT_COUNTED: Final = "لا يُحتسب"
_Rows = list[list[tuple[int, Box]]]


def compose(form: CaseStudy) -> Sheet:
    """Return the study: one page or two."""
    blank = form.head.blank
    story = (
        about(form.about, blank=blank),
        part("المسكن والزيارة", _home(form, blank=blank)),
        part("الأسرة ودخلها والتزاماتها", _household(form, blank=blank)),
        part("حساب الاستحقاق", _working(form, blank=blank)),
        part("النتائج", Field("", form.findings, blank, lines=2)),
        Keep(
            stack(
                Heading("التوصية"),
                concluded(form.recommendation, form.amount, form.signed, blank=blank),
                gap=4,
            ),
            clings=True,
        ),
    )
    return Sheet(form.head, story, gap=3)


def part(title: str, box: Box) -> Box:
    """Return a part under its heading."""
    return stack(Heading(title), box, gap=3)


def about(of: Subject, *, blank: bool) -> Box:
    """Return of which request it is."""
    people = str(of.household) if of.household is not None else ""
    rows: _Rows = [
        [
            (6, Field("صاحب الطلب", of.applicant, blank, style=VALUE_STRONG)),
            (3, Field("رقم الطلب", identifier(of.request_number), blank, style=VALUE_STRONG)),
            (3, Field("رقم الملف", identifier(of.file_number), blank)),
        ],
        [
            (6, Field("الخدمة", of.service, blank)),
            (3, Field("نوع الدراسة", of.kind, blank)),
            (3, Field("عدد أفراد الأسرة", people, blank)),
        ],
    ]
    return grid(rows, gap=3)


def _home(form: CaseStudy, *, blank: bool) -> Box:
    visits = [Text(one, NOTE) for one in form.visits]
    return stack(Field("", form.home, blank, lines=2), *visits, gap=3)


def _household(form: CaseStudy, *, blank: bool) -> Box:
    return stack(
        Row(
            (
                (6, _sums("الدخل الشهري", form.incomes, blank=blank)),
                (6, _sums("الالتزام الشهري", form.obligations, blank=blank)),
            )
        ),
        Row(
            (
                (5, _debts(form, blank=blank)),
                (7, _members(form.members, blank=blank)),
            )
        ),
        gap=8,
    )


def _sums(title: str, found: Sequence[Found], *, blank: bool) -> Box:
    """Return amounts by source: the file's, the researcher's, and what is not counted."""
    if not found and not blank:
        return Text("لا يوجد.")
    columns = (
        Column(title, 2.6, names=True),
        Column("في الملف", 2.5),
        Column("كما وُجد", 2.5),
    )
    rows = (
        tuple((one.label, _declared(one), _found(one, blank=blank)) for one in found)
        or (("", "", ""),) * _BLANK_ROWS
    )
    return Table(columns, rows, least=HAND if blank else 18, air=2, verticals=blank)


def _declared(one: Found) -> str:
    return money(one.declared) if one.declared else _NOTHING


def _found(one: Found, *, blank: bool) -> Box | str:
    if blank:
        return ""
    counted = None if one.counts else Text(_NOT_COUNTED, NOTE)
    return stack(Text(money(one.found)), counted)


def _debts(form: CaseStudy, *, blank: bool) -> Box:
    if not form.debts and not blank:
        return Text("لا ديون.")
    columns = (Column("الديون: الدائن", 3, names=True), Column("المبلغ", 2.2), Column("الحكم", 1.6))
    rows = tuple((one.creditor, money(one.halalas), one.judgment) for one in form.debts)
    empty = (("", "", ""),) * _BLANK_ROWS
    return Table(columns, rows or empty, least=HAND if blank else 18, air=2, verticals=blank)


def _members(seen: Sequence[MemberSeen], *, blank: bool) -> Box:
    """Return the members: school or work, and whether health bears on the need."""
    if not seen and not blank:
        return Text("لا أفراد في الملف.")
    columns = (
        Column("أفراد الأسرة", 2.7, names=True),
        Column("الدراسة أو العمل", 2.5),
        Column("الصحة", 1.5),
    )
    rows = tuple((one.name, one.schooling, one.health) for one in seen)
    empty = (("", "", ""),) * _BLANK_ROWS
    return Table(columns, rows or empty, least=HAND if blank else 18, air=2, verticals=blank)


def _working(form: CaseStudy, *, blank: bool) -> Box:
    lines = tuple((one.label, one.value) for one in form.working)
    third = (len(lines) + 2) // 3
    worked = Row(
        tuple(
            (4, Pairs(lines[at : at + third], key=_KEY)) for at in range(0, len(lines), third or 1)
        )
    )
    table = Text(form.table, NOTE) if form.table else None
    return stack(worked if lines else None, table, _class(form, blank=blank), gap=3)


def _class(form: CaseStudy, *, blank: bool) -> Box:
    """Return how the need is classed, and why otherwise than proposed."""
    if blank:
        rows: _Rows = [
            [
                (2, Field("الفئة", blank=True)),
                (4, Field("مستحق للزكاة", blank=True)),
                (6, Field("سبب اختلاف الفئة عن المقترح", blank=True)),
            ]
        ]
        return grid(rows)
    klass = Pairs((("الفئة", form.klass),), key=_KEY, style=VALUE_STRONG)
    zakat = Pairs((("مستحق للزكاة", form.zakat),), key=_KEY, style=VALUE_STRONG)
    why = Pairs((("سبب اختلاف الفئة", form.class_why),), key=_KEY) if form.class_why else None
    return stack(Row(((4, klass), (8, zakat))), why)


def concluded(words: str, amount: str, signed: Signed, *, blank: bool) -> Box:
    """Return the recommendation beside the signature that stands for the whole study."""
    name = Pairs((("الباحث", signed.name),), key=_WHO, blank=blank)
    day = Pairs((("التاريخ", both(signed.day)),), key=_WHO, blank=blank)
    sum_ = Pairs((("المبلغ ومدته", ""),), key=_WHO, blank=True)
    return stack(
        Row(((8, _recommended(words, amount, blank=blank)), (4, _ink(signed)))),
        Row(((5, sum_), (4, name), (3, day)) if blank else ((5, name), (7, day))),
        _digest(signed),
        gap=4,
    )


def _recommended(words: str, amount: str, *, blank: bool) -> Box:
    if blank:
        return Field("", blank=True, lines=2)
    said = Text(words, STRONG)
    return Panel(
        stack(said, Text(f"المبلغ: {amount}") if amount else None, gap=2),
        fill=WASH,
        stroke=None,
        bar=ACCENT,
    )


def signature(signed: Signed, *, blank: bool) -> Box:
    """Return the researcher's block."""
    who = Pairs((("الباحث", signed.name), ("التاريخ", both(signed.day))), key=_WHO, blank=blank)
    return stack(Row(((7, who), (5, _ink(signed)))), _digest(signed), gap=3)


def _ink(signed: Signed) -> Box:
    return SignatureBox("توقيع الباحث", signed.strokes, signed.aspect, 21 * MM)


def _digest(signed: Signed) -> Box | None:
    """Return what binds the signature to the whole study."""
    said = f"يشمل التوقيع الدراسة كلها كما حُفظت. ملخصها الرقمي {identifier(signed.digest)}."
    return Text(said, NOTE) if signed.digest else None
