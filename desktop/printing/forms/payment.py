"""The payment order: who is paid how much of which money, by whose hands."""

from typing import Final

from desktop.base.money import total
from desktop.core.documents.money_forms import PaidRow, PaymentOrder
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, NOTE, VALUE, VALUE_STRONG
from desktop.printing.kit.words import both, in_words, sums

_FRAME: Final = 22 * MM
_BLANK_ROWS: Final = 8
_HANDS: Final = ("أعدّه", "راجعه", "اعتمده")
_COLUMNS: Final = (
    Column("م", 0.7, align=Align.CENTER, whole=True),
    Column("صاحب الملف", 3.1, names=True),
    Column("الأفراد", 1.1, align=Align.CENTER, whole=True),
    Column("يُصرف إلى", 5.6),
    Column("بناءً على", 3.3),
    Column("المبلغ", 2.7, whole=True),
)


def compose(form: PaymentOrder) -> Sheet:
    """Return the order; a page holds about twelve rows."""
    blank = form.head.blank
    story: list[Box] = [_facts(form)]
    if form.state:
        story.append(Text(form.state, VALUE_STRONG))
    story.append(Table(_COLUMNS, _rows(form), least=HAND if blank else 18, totals=not blank))
    story.append(_end(form))
    return Sheet(form.head, tuple(story), gap=9)


def _facts(form: PaymentOrder) -> Box:
    return grid(
        (
            (
                (4, Field("رقم الأمر", identifier(form.number))),
                (4, Field("مصدر المال", form.source)),
                (4, Field("البند", form.line)),
            ),
            *([((12, Field("شرط المتبرع", form.condition)),)] if form.condition else []),
            *([((12, Field("عن شهر", form.month)),)] if form.month else []),
        )
    )


def _rows(form: PaymentOrder) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return tuple((str(at), *[""] * 5) for at in range(1, _BLANK_ROWS + 1))
    said = sums([*(one.amount for one in form.rows), total(one.amount for one in form.rows)])
    rows = tuple(
        (str(at), _whose(one), _heads(one), _paid_to(one), _about(form, one), amount)
        for at, (one, amount) in enumerate(zip(form.rows, said, strict=False), 1)
    )
    return (*rows, ("", "المجموع", "", "", "", said[-1]))


def _whose(one: PaidRow) -> Box:
    file = Text(f"ملف {identifier(one.file_number)}", NOTE) if one.file_number else None
    return stack(Text(one.name, VALUE_STRONG), file)


def _heads(one: PaidRow) -> str:
    return str(one.heads) if one.heads else ""


def _paid_to(one: PaidRow) -> Box:
    how = Text(one.how, NOTE)
    where = Text(identifier(one.where), VALUE) if one.where else None
    return stack(Text(one.payee, VALUE), how, where)


def _about(form: PaymentOrder, one: PaidRow) -> Box:
    of = "ملف ضرر" if form.compensates else "طلب"
    heading = Text(f"مستحق للزكاة: {one.heading}", NOTE) if one.heading else None
    return stack(
        Text(f"{of} {identifier(one.request_number)}", VALUE), Text(one.about, NOTE), heading
    )


def _end(form: PaymentOrder) -> Box:
    """Return the sum in words above the three hands, together on a page."""
    whole = total(one.amount for one in form.rows)
    words = None if form.head.blank else Text(in_words(form.head, whole), VALUE_STRONG)
    despite = Text(f"صُرف مع التنبيه: {form.despite}", NOTE) if form.despite else None
    hands = {one.part: one for one in form.hands}
    boxes = []
    for part in _HANDS:
        one = hands.get(part)
        label = f"{part}: {one.name}" if one and one.name else part
        said = both(one.day) if one and one.day else ""
        boxes.append((4, SignatureBox(label, tall=_FRAME, said=said)))
    authority = Text(form.authority, NOTE) if form.authority else None
    signed = stack(Heading("التوقيعات"), authority, Row(tuple(boxes)), gap=6)
    return Keep(stack(words, despite, signed, gap=10), clings=True)
