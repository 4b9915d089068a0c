"""What went out of the store, to whom and for what."""

from typing import Final

from desktop.core.documents.goods_forms import StoreIssue
from desktop.printing.kit.boxes import Box, Keep, Row, grid
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM
from desktop.printing.kit.words import both

_COLUMNS: Final = (
    Column("م", 0.8, align=Align.CENTER, whole=True),
    Column("الصنف", 6.4, names=True),
    Column("وحدة العد", 2.4),
    Column("العدد", 1.6, align=Align.CENTER, whole=True),
)
_BLANK_ROWS: Final = 8
_HANDS: Final = ("المستلم", "أمين المستودع", "من أذن بالصرف")


def compose(form: StoreIssue) -> Sheet:
    """Return the slip: one page of a dozen things."""
    blank = form.head.blank
    table = Table(_COLUMNS, _rows(form), least=HAND if blank else 18, verticals=True)
    hands = Row(tuple((4, SignatureBox(part, tall=22 * MM)) for part in _HANDS))
    return Sheet(form.head, (_facts(form, blank), table, Keep(hands, clings=True)))


def _facts(form: StoreIssue, blank: bool) -> Box:
    return grid(
        [
            [
                (4, Field("رقم الإذن", identifier(form.number) if form.number else "", blank)),
                (8, Field("اليوم", both(form.issued), blank)),
            ],
            [
                (8, Field("صُرف إلى", form.party, blank)),
                (4, Field("سجّله", form.keeper, blank)),
            ],
            [(12, Field("الغرض", form.why, blank))],
        ]
    )


def _rows(form: StoreIssue) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return (("",) * len(_COLUMNS),) * _BLANK_ROWS
    return tuple(
        (str(at), one.name, one.unit, str(one.quantity)) for at, one in enumerate(form.lines, 1)
    )
