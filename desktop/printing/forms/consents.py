"""The optional consents: each with its own boxes and its own signature."""

from typing import Final

from desktop.core.documents.consent_forms import Answer, Answers, ConsentsForm
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import DATE, Field, Square
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, VALUE_STRONG

#: A signature takes more room than a word.
_SIGNED: Final = 1.35 * HAND


def compose(form: ConsentsForm) -> Sheet:
    """Return the form: one page for a household of a few."""
    blank = form.head.blank
    tables = answered(form.people, "الغرض", blank=blank)
    story: tuple[Box, ...] = (
        who(form.name, form.identity, form.file_number, blank=blank),
        Text(form.opening),
        *tables,
        Text(form.closing),
        *end(form.people),
    )
    return Sheet(form.head, story, gap=9)


def who(name: str, identity: str, file_number: str, *, blank: bool) -> Box:
    """Return whose file it is; no identity is asked for where a form has none of it."""
    cells: list[tuple[int, Box]] = [
        (6, Field("الاسم", name, blank, style=VALUE_STRONG)),
        (3, Field("رقم الهوية", identifier(identity), blank)),
        (3, Field("رقم الملف", identifier(file_number), blank)),
    ]
    return grid([cells if identity or blank else [(9, cells[0][1]), cells[2]]])


def answered(
    people: tuple[Answers, ...], title: str, *, blank: bool, refusing: bool = True
) -> tuple[Box, ...]:
    """Return a table for each of a file; what is not answered has room for a hand.

    ``refusing``: there is a box for that too; a body that nobody ticks is not asked anyhow.
    """
    no = [Column("عدم موافقة", 1.5, align=Align.CENTER)] if refusing else []
    columns = (
        Column(title, 4.6, names=True),
        Column("موافقة", 1.2, align=Align.CENTER),
        *no,
        Column("التوقيع" if blank else "التوقيع، أو ما دُوِّن من قبل", 4),
    )
    tables = []
    for one in people:
        table = Table(
            columns,
            tuple(_row(row, refusing=refusing) for row in one.rows),
            least=_SIGNED,
            verticals=True,
        )
        headed = stack(Heading(one.name), table, gap=3) if len(people) > 1 else table
        tables.append(Keep(headed))
    return tuple(tables)


def end(people: tuple[Answers, ...]) -> tuple[Box, ...]:
    """Return what is filled in by hand below; nothing where all is answered already."""
    open_ = any(not row.stands for one in people for row in one.rows)
    return (_by_guardian(), hand()) if open_ else ()


def _by_guardian() -> Box:
    cells: list[tuple[int, Box]] = [
        (5, Field("عن القاصر: اسم الوليّ", blank=True)),
        (3, Field("صفته", blank=True)),
        (4, Field("رقم الصك، أو سجل الأسرة", blank=True)),
    ]
    return grid([cells])


def hand() -> Box:
    """Return who received the paper, with the day and the signature of whose data it is."""
    staff = stack(
        Field("التاريخ (يوم / شهر / سنة)", blank=True, comb=DATE),
        Field("الشاهد أو الموظف", blank=True),
        gap=6,
    )
    signed = SignatureBox("توقيع صاحب الشأن أو وليّه", tall=18 * MM)
    return Keep(Row(((6, staff), (6, signed))), clings=True)


def _row(one: Answer, *, refusing: bool) -> tuple[Cell, ...]:
    yes, no = Square(ticked=one.given is True), Square(ticked=one.given is False)
    return (one.text, yes, *([no] if refusing else []), one.stands)
