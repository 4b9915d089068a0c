"""What came into the store, from whom and on which condition."""

from typing import Final

from desktop.core.documents.goods_forms import StoreLine, StoreReceipt
from desktop.printing.kit.boxes import Box, Keep, Row, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM
from desktop.printing.kit.words import both, sums

_COLUMNS: Final = (
    Column("الصنف", 3.4, names=True),
    Column("وحدة العد", 1.9),
    Column("العدد", 1.3, align=Align.CENTER, whole=True),
    Column("القيمة", 2.9, whole=True),
    Column("ينتهي في", 4.3),
)
_BLANK_ROWS: Final = 8
_HANDS: Final = ("المسلِّم", "أمين المستودع")


def compose(form: StoreReceipt) -> Sheet:
    """Return the slip: one page of a dozen things."""
    blank = form.head.blank
    table = Table(_COLUMNS, _rows(form), least=HAND if blank else 18, verticals=True)
    hands = Row(
        tuple((6, SignatureBox(part, tall=22 * MM)) for part in ("المسلِّم", "أمين المستودع"))
    )
    return Sheet(form.head, (_facts(form, blank), table, Keep(hands, clings=True)))


def _facts(form: StoreReceipt, blank: bool) -> Box:
    rows: list[list[tuple[int, Box]]] = [
        [
            (4, Field("رقم السند", identifier(form.number) if form.number else "", blank)),
            (8, Field("اليوم", both(form.received), blank)),
        ],
        [
            (8, Field("استُلم من", form.party, blank)),
            (4, Field("سجّله", form.keeper, blank)),
        ],
    ]
    more = (
        ("حال الأصناف", form.state),
        ("شرط المتبرع", form.condition),
        ("ملاحظة", form.note),
    )
    rows += [[(12, Field(name, said, blank))] for name, said in more if said or blank]
    return stack(grid(rows))


def _rows(form: StoreReceipt) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return (("",) * len(_COLUMNS),) * _BLANK_ROWS
    values = sums(one.value for one in form.lines)
    return tuple(_row(one, said) for one, said in zip(form.lines, values, strict=True))


def _row(one: StoreLine, value: str) -> tuple[Cell, ...]:
    return one.name, one.unit, str(one.quantity), value, both(one.expires)
