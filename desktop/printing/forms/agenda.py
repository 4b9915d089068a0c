"""The agenda of a sitting: what is before it, in its order, with room for a note."""

from typing import Final

from desktop.core.documents.sitting_forms import Agenda, AgendaItem
from desktop.printing.kit.boxes import Box, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import MM, NOTE, VALUE, VALUE_STRONG
from desktop.printing.kit.words import both, money

_ROW: Final = 12 * MM
_BLANK_ROWS: Final = 16

_COLUMNS: Final = (
    Column("م", 0.8, align=Align.CENTER, whole=True),
    Column("الطلب", 4, names=True),
    Column("الملخص", 5.4),
    Column("ملاحظة", 2.2),
)


def compose(form: Agenda) -> Sheet:
    """Return the agenda: about twelve rows a page."""
    blank = form.head.blank
    body, day = Field("الجهة", form.body), Field("التاريخ", both(form.held), blank)
    number = Field("رقم الجلسة", identifier(form.sitting), blank)
    numbered = blank or form.sitting  # a department studies without sittings
    about = grid([[(4, body), (2, number), (6, day)] if numbered else [(6, body), (6, day)]])
    rows = Table(_COLUMNS, _rows(form), least=_ROW, verticals=True, pad=4)
    note = Text(form.note, NOTE) if form.note else None
    return Sheet(form.head, tuple(one for one in (about, note, rows) if one), gap=8)


def _rows(form: Agenda) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return tuple((str(at), "", "", "") for at in range(1, _BLANK_ROWS + 1))
    return tuple((str(at), _asked(one), _summary(one), "") for at, one in enumerate(form.items, 1))


def _asked(one: AgendaItem) -> Box:
    asked = f"{identifier(one.number)} · {one.service}" if one.number else one.service
    about = f"اعتراض على قرار الطلب {identifier(one.about)}" if one.about else ""
    due = f"آخر موعد للرد: {one.due}" if one.due else ""
    return stack(
        Text(one.applicant, VALUE_STRONG),
        Text(about, VALUE) if about else None,
        Text(asked, NOTE),
        Text(one.urgent, VALUE_STRONG) if one.urgent else None,
        Text(due, NOTE) if due else None,
    )


def _summary(one: AgendaItem) -> Box:
    household = f"أفراد الأسرة: {one.household}" if one.household else ""
    share = "صافي الفرد شهريًا" if one.studied else "دخل الفرد شهريًا"
    per_head = f"{share}: {money(one.per_head)}" if one.per_head is not None else ""
    lines = [" · ".join(part for part in (household, per_head) if part), one.need]
    said = f"توصية الدراسة: {one.recommendation}" if one.recommendation else ""
    told = [Text(line, VALUE) for line in lines if line]
    if one.earlier:
        told.append(Text(one.earlier, NOTE))
    return stack(*told, Text(said, VALUE_STRONG if said else VALUE))
