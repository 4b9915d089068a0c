"""The register of letters: a month, what came in and then what went out."""

from typing import Final

from desktop.core.documents.letter_forms import Entered, LetterRegister
from desktop.printing.kit.boxes import Box, Heading, Keep, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.tokens import MM, NOTE, VALUE, VALUE_STRONG

_ROW: Final = 11 * MM
_BLANK_ROWS: Final = 6


def compose(form: LetterRegister) -> Sheet:
    """Return the register: some seventeen letters a page."""
    blank = form.head.blank
    month = grid([[(5, Field("الشهر", form.month, blank)), (7, Text(""))]])
    ways = (("الوارد", "من", form.incoming), ("الصادر", "إلى", form.outgoing))
    story: list[Box] = [month]
    for way, whom, entered in ways:
        if blank or entered:
            story += [Heading(way), _table(whom, entered, blank)]
        else:
            story.append(Keep(stack(Heading(way), Text("لا قيود في هذا الشهر."), gap=3)))
    return Sheet(form.head, tuple(story), gap=8)


def _table(whom: str, entered: tuple[Entered, ...], blank: bool) -> Table:
    columns = (
        Column("الرقم", 1.75, whole=True),
        Column("اليوم والنوع", 2.0),
        Column(f"{whom}، والموضوع", 4.75, names=True),
        Column("رقمها وتاريخها لديهم", 2.2),
        Column("الملف أو الطلب", 2.2, whole=True),
        Column("مكان حفظها", 1.65),
        Column("ملاحظة", 2.2),
    )
    rows = [[""] * len(columns)] * _BLANK_ROWS if blank else map(_row, entered)
    return Table(columns, tuple(tuple(row) for row in rows), least=_ROW, verticals=True, pad=4)


def _row(one: Entered) -> list[Cell]:
    return [
        identifier(one.number),
        stack(Text(one.day, VALUE), Text(one.how, NOTE)),
        stack(Text(one.party, VALUE_STRONG), Text(one.subject, NOTE) if one.subject else None),
        Text(one.theirs, NOTE) if one.theirs else "",
        identifier(one.about) if one.about else "",
        Text(one.place, NOTE) if one.place else "",
        Text(one.note, NOTE) if one.note else "",
    ]
