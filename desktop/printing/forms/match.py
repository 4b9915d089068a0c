"""The record of originals that were seen: which, until when, by whom and on which day."""

from typing import Final

from desktop.core.documents.file_forms import MatchRecord, SeenPaper
from desktop.printing.kit.boxes import Box, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.tokens import HAND, MM, NOTE, VALUE
from desktop.printing.kit.words import worded

_BLANK_ROWS: Final = 8
_SAYS: Final = "شوهدت أصول المستندات الآتية وطوبقت البيانات عليها، ثم أُعيدت إلى صاحبها."
_BY_HAND: Final = (
    Column("المستند", 3.4, names=True),
    Column("رقمه", 2.4),
    Column("صلاحيته", 3.0),
    Column("الأصل", 1.8),
    Column("شاهده", 2.4),
    Column("التاريخ", 2.0),
)
#: A number stands under its paper, where an IBAN has room in one line.
_WITH_NUMBER: Final = ("المستند، رقمه",) * 3 + ("المستند ورقمه",)
_OTHERS: Final = (
    Column("صلاحيته", 3.1),
    Column("الأصل", 1.8),
    Column("شاهده", 2.7),
    Column("التاريخ", 3.2),
)


def compose(form: MatchRecord) -> Sheet:
    """Return the record: one page with about a dozen papers."""
    blank = form.head.blank
    paper = Column(worded(form.head, *_WITH_NUMBER), 4.2, names=True)
    columns = _BY_HAND if blank else (paper, *_OTHERS)
    papers = Table(columns, _rows(form), least=HAND if blank else 0, verticals=True)
    says = Text(form.matched) if form.matched else None
    end = Keep(stack(says, _end(), gap=10), clings=True)
    return Sheet(form.head, (_who(form), *([Text(_SAYS)] if blank else []), papers, end), gap=10)


def _who(form: MatchRecord) -> Box:
    if form.head.blank:
        return grid(
            [
                [(8, Field("صاحب الطلب", blank=True)), (4, Field("رقم الهوية", blank=True))],
                [
                    (6, Field("الخدمة", blank=True)),
                    (3, Field("رقم الطلب", blank=True)),
                    (3, Field("رقم الملف", blank=True)),
                ],
            ]
        )
    return Pairs(
        (
            ("صاحب الطلب", form.applicant),
            ("رقم الهوية", identifier(form.identity)),
            ("الخدمة", form.service),
            ("رقم الطلب", identifier(form.request_number)),
            ("رقم الملف", identifier(form.file_number)),
        ),
        key=28 * MM,
    )


def _rows(form: MatchRecord) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return ((("",) * len(_BY_HAND)),) * _BLANK_ROWS
    return tuple(
        (_paper(one), one.validity, one.kept, one.seen_by, one.seen_on) for one in form.papers
    )


def _paper(one: SeenPaper) -> Box:
    number = Text(identifier(one.number), NOTE) if one.number else None
    return stack(Text(one.name, VALUE), number)


def _end() -> Box:
    signed = stack(Field("اسم الموظف", blank=True), SignatureBox("التوقيع", tall=18 * MM), gap=6)
    return Row(((7, StampBox(tall=26 * MM)), (5, signed)))
