"""The blank that a researcher fills in at a home: what is known, and room for what is seen."""

from typing import Final

from desktop.core.documents.forms import Head
from desktop.core.documents.study_forms import Found, MemberSeen, Signed, VisitBlank
from desktop.printing.forms.study import about, part, signature
from desktop.printing.kit.boxes import Box, Keep, Text, grid, stack
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.tokens import HAND, NOTE
from desktop.printing.kit.words import money, worded

_VISITORS: Final = {True: "باحثة أو باحثان", False: "باحث أو باحثة"}
_EMPTY: Final = 2


def compose(form: VisitBlank) -> Sheet:
    """Return the blank: known facts printed, the rest for a hand."""
    blank = form.head.blank
    note = "لا تُلتقط صور للأشخاص، ولا تُسلَّم هذه الورقة لغير من يزور."
    story = (
        Text(note, NOTE),
        about(form.about, blank=blank),
        _where(form, blank=blank),
        part("الزيارة", _visit(form.head)),
        part("المسكن", _home(form)),
        part("أفراد الأسرة", _members(form)),
        part("الدخل والالتزامات الشهرية", _sums(form)),
        part("الاحتياجات", Field("", blank=True, lines=3)),
        Keep(
            stack(
                part("ما شوهد وقيل", Field("", blank=True, lines=4)),
                signature(Signed(), blank=True),
                gap=4,
            )
        ),
    )
    return Sheet(form.head, story, gap=4)


def _where(form: VisitBlank, *, blank: bool) -> Box:
    visitors = "" if blank else _VISITORS[form.woman_or_two]
    return grid(
        [
            [
                (6, Field("العنوان", form.place, blank)),
                (3, Field("الجوال", identifier(form.mobile), blank)),
                (3, Field("الزيارة من", visitors, blank)),
            ]
        ]
    )


def _visit(head: Head) -> Box:
    met = worded(head, *("قوبل أحد",) * 7, "تمت المقابلة")
    return stack(
        grid(
            [
                [
                    (4, Field("تاريخ الزيارة ووقتها", blank=True)),
                    (4, Field("من زار", blank=True)),
                    (4, Field("من قوبل", blank=True)),
                ]
            ]
        ),
        Boxes("", (met, "لم يوجد أحد"), other="موعد العودة"),
        gap=3,
    )


def _home(form: VisitBlank) -> Box:
    known = Text(f"في الملف: {form.home}", NOTE) if form.home else None
    state = Boxes("حالة المسكن", ("صالح", "يحتاج إلى إصلاح", "غير صالح للسكن"), other="عدد الغرف")
    return stack(known, state, gap=3)


def _members(form: VisitBlank) -> Box:
    columns = (
        Column("الاسم", 3.4, names=True),
        Column("الدراسة أو العمل", 3),
        Column("للصحة أثر في الحاجة", 2.4),
    )
    seen = (*form.members, *(MemberSeen(""),) * _EMPTY)
    rows = tuple((one.name, one.schooling, "") for one in seen)
    return Table(columns, rows, least=HAND, verticals=True)


def _sums(form: VisitBlank) -> Box:
    columns = (
        Column("المصدر أو الالتزام", 3.4, names=True),
        Column("في الملف", 2),
        Column("كما وُجد", 2.4),
    )
    found: tuple[Found, ...] = (*form.incomes, *form.obligations)
    rows = tuple((one.label, money(one.declared), "") for one in found)
    empty = (("", "", ""),) * _EMPTY
    return Table(columns, (*rows, *empty), least=HAND, verticals=True)
