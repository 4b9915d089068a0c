"""The requirements sheet of a service: conditions, papers, what happens next."""

from desktop.core.documents.desk_forms import RequirementsSheet
from desktop.printing.kit.boxes import Box, Heading, Keep, Panel, Read, Text, numbered, stack
from desktop.printing.kit.fields import Field, Square
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import ACCENT, HAND, LABEL, STRONG, WASH
from desktop.printing.kit.words import both

_BLANK_ROWS = 7


def compose(form: RequirementsSheet) -> Sheet:
    """Return the sheet: one page for a service with about a dozen papers."""
    blank = form.head.blank
    reply = form.reply
    dated = f" {reply.label}: {both(reply.day)}." if reply.day else ""
    story = (
        _service(form, blank),
        stack(Heading("الشروط"), *_conditions(form, blank), gap=4),
        stack(Heading("المستندات المطلوبة"), _papers(form, blank), gap=5),
        stack(Heading("كيف يُدرس الطلب"), *numbered(form.steps), gap=4),
        Keep(stack(Heading("الرد والسؤال"), Text(f"{reply.sentence}{dated}"), Text(form.ask))),
    )
    return Sheet(form.head, story)


def _service(form: RequirementsSheet, blank: bool) -> Box:
    if blank:
        return Field("الخدمة", blank=True)
    words = Read(stack(Text("الخدمة", LABEL), Text(form.service, STRONG)))
    return Panel(words, fill=WASH, stroke=None, bar=ACCENT)


def _conditions(form: RequirementsSheet, blank: bool) -> list[Box]:
    if blank:
        return [Field("", blank=True, lines=4)]
    return numbered(form.conditions)


def _papers(form: RequirementsSheet, blank: bool) -> Box:
    columns = (
        Column("أُحضر", 1.1, align=Align.CENTER),
        Column("المستند", 4.4, names=True),
        Column("كيف يُقدَّم", 2.6),
        Column("صلاحيته", 3),
    )
    if blank:
        rows = tuple((Square(), "", "", "") for _ in range(_BLANK_ROWS))
        return Table(columns, rows, least=HAND, verticals=True)
    return Table(columns, tuple((Square(), one.name, one.how, one.validity) for one in form.papers))
