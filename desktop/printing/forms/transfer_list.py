"""The list that goes to the bank, in the order of its columns."""

from typing import Final

from desktop.base.money import total
from desktop.core.documents.money_forms import TransferSheet
from desktop.printing.kit.boxes import Box, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.tokens import HAND, MM, NOTE, VALUE_STRONG
from desktop.printing.kit.words import in_words

_BLANK_ROWS: Final = 14
#: How wide each column is, by its title.
_WIDE: Final = {
    "م": 0.8, "اسم المستفيد": 4, "الآيبان": 6.4, "البنك": 2.4, "المبلغ": 2.2, "الغرض": 2.2,
    "رقم الطلب": 2.6,
}  # fmt: skip
_WHOLE: Final = frozenset({"م", "الآيبان", "المبلغ", "رقم الطلب"})


def compose(form: TransferSheet) -> Sheet:
    """Return the list; about twenty rows a page."""
    blank = form.head.blank
    columns = tuple(
        Column(one, _WIDE.get(one, 2), whole=one in _WHOLE, names=one == "اسم المستفيد")
        for one in form.columns
    )
    facts = grid(
        (
            (
                (4, Field("رقم الكشف", identifier(form.number))),
                (4, Field("عدد الأسطر", "" if blank else str(len(form.rows)))),
                (4, Field("بأوامر الصرف", "، ".join(identifier(one) for one in form.orders))),
            ),
            ((12, Field("مصدر المال", "، ".join(form.sources))),),
        )
    )
    rows = tuple(("",) * len(columns) for _ in range(_BLANK_ROWS)) if blank else _rows(form)
    table = Table(columns, rows, least=HAND if blank else 16, verticals=True)
    return Sheet(form.head, (facts, table, _end(form)), gap=9)


def _rows(form: TransferSheet) -> tuple[tuple[Cell, ...], ...]:
    exact = {at for at, one in enumerate(form.columns) if one in _WHOLE}
    return tuple(
        tuple(identifier(cell) if at in exact else cell for at, cell in enumerate(row))
        for row in form.rows
    )


def _end(form: TransferSheet) -> Box:
    whole = total(form.amounts)
    words = None if form.head.blank else Text(in_words(form.head, whole), VALUE_STRONG)
    note = "إرسال الكشف إلى البنك ليس صرفًا؛ يُسجَّل تنفيذ كل سطر أو إعادته بعد رد البنك."
    hands = Row(tuple((6, SignatureBox(part, tall=22 * MM)) for part in ("أعدّه", "اعتمده")))
    return Keep(stack(words, Text(note, NOTE), hands, gap=10), clings=True)
