"""The needs study: what is lacking, how many of it and how soon."""

from typing import Final

from desktop.core.documents.study_forms import NeedsStudy
from desktop.printing.forms.study import about, concluded, part
from desktop.printing.kit.boxes import Box, Heading, Keep, Text, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND

_BLANK_ROWS: Final = 10


def compose(form: NeedsStudy) -> Sheet:
    """Return the study: one page in the usual case."""
    blank = form.head.blank
    story = (
        about(form.about, blank=blank),
        part("الاحتياجات", _needs(form, blank=blank)),
        Field("العجز الشهري", form.deficit, blank),
        Keep(
            stack(
                Heading("التوصية"),
                concluded(form.recommendation, form.amount, form.signed, blank=blank),
                gap=4,
            )
        ),
    )
    return Sheet(form.head, story, gap=8)


def _needs(form: NeedsStudy, *, blank: bool) -> Box:
    if not form.needs and not blank:
        return Text("لم تُسجَّل احتياجات.")
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("الاحتياج", 6, names=True),
        Column("الكمية", 1.5, align=Align.CENTER),
        Column("الأولوية", 2.4),
    )
    rows = tuple(
        (str(at), one.what, "" if one.quantity is None else str(one.quantity), one.rank)
        for at, one in enumerate(form.needs, 1)
    )
    empty = tuple((str(at), "", "", "") for at in range(1, _BLANK_ROWS + 1))
    return Table(columns, rows or empty, least=HAND if blank else 20, verticals=blank)
