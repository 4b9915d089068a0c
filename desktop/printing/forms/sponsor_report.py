"""What a sponsor is told: how the sponsorship goes, and nothing that leads to the child."""

from typing import Final

from desktop.base.money import total
from desktop.core.documents.money_forms import SponsorReport
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, NOTE, VALUE_STRONG
from desktop.printing.kit.words import both, in_words, sums

_FRAME: Final = 22 * MM
_BLANK_ROWS: Final = 6
_COLUMNS: Final = (
    Column("م", 0.7, align=Align.CENTER, whole=True),
    Column("صُرفت للأسرة في", 6, names=True),
    Column("المبلغ", 3, whole=True),
)
_HIDDEN: Final = "لا يُذكر في هذا التقرير اسم عائلة المكفول ولا صورته ولا مدرسته ولا عنوانه."


def compose(form: SponsorReport) -> Sheet:
    """Return the report; a page holds about two years of months."""
    blank = form.head.blank
    amount = "" if blank else sums([form.amount])[0]
    left = "" if blank else str(form.left)
    facts = grid(
        (
            (
                (4, Field("رقم الكافل", identifier(form.sponsor))),
                (4, Field("الاسم الأول للمكفول", form.child)),
                (4, Field("العمر", form.age)),
            ),
            (
                (6, Field("بداية الكفالة", both(form.begins))),
                (6, Field("موعد الدفعة الأخيرة", both(form.ends))),
            ),
            (
                (4, Field("مبلغ الدفعة", amount)),
                (4, Field("دفعات باقية", left)),
                (4, Field("حال الكفالة", form.state)),
            ),
        )
    )
    table = Table(_COLUMNS, _rows(form), least=HAND if blank else 18)
    story: list[Box] = [facts, Heading("ما صُرف من الكفالة"), table, _end(form)]
    return Sheet(form.head, tuple(story), gap=9)


def _rows(form: SponsorReport) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return tuple((str(at), "", "") for at in range(1, _BLANK_ROWS + 1))
    said = sums([one.amount for one in form.paid])
    return tuple(
        (str(at), both(one.day), amount)
        for at, (one, amount) in enumerate(zip(form.paid, said, strict=True), 1)
    ) or (("", "لم تُصرف دفعة بعد", ""),)


def _end(form: SponsorReport) -> Box:
    """Return the sum in words, what is not told, and the office's hand, together on a page."""
    whole = total(one.amount for one in form.paid)
    words = Text(in_words(form.head, whole), VALUE_STRONG) if form.paid else None
    signed = Row(((6, SignatureBox("المسؤول", tall=_FRAME)),))
    return Keep(stack(words, Text(_HIDDEN, NOTE), signed, gap=10), clings=True)
