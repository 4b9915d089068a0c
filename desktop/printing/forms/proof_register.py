"""A register that shows how the policy is kept: what it is of, its rows, and who answers for it."""

from typing import Final

from desktop.core.documents.proof_forms import ProofRegister
from desktop.printing.kit.boxes import Box, Text, grid
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, NOTE

_BLANK_ROWS: Final = 12


def compose(form: ProofRegister) -> Sheet:
    """Return the register; one row or more a page, as they come."""
    blank = form.head.blank
    story: list[Box] = []
    if form.about:
        span = 12 // min(len(form.about), 3)
        lines = [form.about[at : at + 3] for at in range(0, len(form.about), 3)]
        story.append(grid([[(span, Field(n, v, blank)) for n, v in line] for line in lines]))
    if form.note:
        story.append(Text(form.note, NOTE))
    if not (blank or form.rows):
        return Sheet(form.head, (*story, Text("لا سجلات.")), gap=8)
    number = Column("م", 0.7, align=Align.CENTER, whole=True)
    columns = (number, *(Column(c.title, c.weight, names=c.names) for c in form.columns))
    empty = ("",) * len(form.columns)
    rows = (empty,) * _BLANK_ROWS if blank else form.rows
    numbered = tuple((str(at), *row) for at, row in enumerate(rows, 1))
    table = Table(columns, numbered, least=HAND if blank else 20, verticals=True, pad=4)
    return Sheet(form.head, (*story, table), gap=8)
