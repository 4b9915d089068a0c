"""What is to be bought before a distribution: baskets by heads, bags by stage, clothes by age."""

from typing import Final

from desktop.core.documents.goods_forms import BuyingList, ToBuy
from desktop.printing.kit.boxes import Box, Heading, stack
from desktop.printing.kit.boxes import grid as grid_of
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND

_GROUPS: Final = (
    Column("المجموعة", 5, names=True),
    Column("العدد", 1.6, align=Align.CENTER, whole=True),
    Column("المشترى", 2.2),
    Column("ملاحظة", 3.6),
)
_BLANK_ROWS: Final = 6


def compose(form: BuyingList) -> Sheet:
    """Return the list: one page in the usual case; what was bought is written beside it."""
    blank = form.head.blank
    families = "" if form.families is None else str(form.families)
    facts = grid_of(
        [
            [
                (9, Field("لمن", " · ".join(form.whom), blank)),
                (3, Field("عدد الأسر", families, blank)),
            ]
        ]
    )
    return Sheet(form.head, (facts, *(_part(one) for one in form.parts)), gap=9)


def _part(part: ToBuy) -> Box:
    rows = [(one.name, str(one.count), "", "") for one in part.groups]
    if rows:
        whole = sum(one.count for one in part.groups)
        rows.append(("المجموع", str(whole), "", ""))
    empty = [("",) * len(_GROUPS)] * _BLANK_ROWS
    table = Table(_GROUPS, tuple(rows or empty), least=HAND, verticals=True)
    return stack(Heading(part.title), table, gap=3)
