"""The visitors' log of a day: by purpose, each line with how it ended and what was corrected."""

from typing import Final

from desktop.core.documents.day_forms import DayLog, LogGroup, LogLine
from desktop.printing.kit.boxes import Box, Heading, Text, stack
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, NOTE, VALUE

_BLANK_ROWS: Final = 18

_COLUMNS: Final = (
    Column("م", 0.8, align=Align.CENTER, whole=True),
    Column("الوقت", 1.2, align=Align.CENTER, whole=True),
    Column("المراجع", 3.6, names=True),
    Column("القناة", 1.8),
    Column("ملاحظة", 3.8),
    Column("النهاية", 1.6),
    Column("الموظف", 2.3),
)


def compose(form: DayLog) -> Sheet:
    """Return the log: one table a purpose, their counts on top."""
    if form.head.blank:
        rows = tuple((str(at), *[""] * 6) for at in range(1, _BLANK_ROWS + 1))
        return Sheet(form.head, (Table(_COLUMNS, rows, least=HAND, verticals=True),), gap=8)
    day = (
        f"المراجعون في {form.day.hijri} الموافق {form.day.gregorian}" if form.day else "لا مراجعين"
    )
    whole = sum(len(group.lines) for group in form.groups)
    counts = " · ".join(f"{group.purpose}: {len(group.lines)}" for group in form.groups)
    top = stack(Text(day, VALUE), Text(f"العدد: {whole} · {counts}" if whole else "", NOTE))
    return Sheet(form.head, (top, *(_group(group) for group in form.groups)), gap=8)


def _group(group: LogGroup) -> Box:
    rows = tuple(_row(at, line) for at, line in enumerate(group.lines, 1))
    return stack(Heading(group.purpose), Table(_COLUMNS, rows, least=18), gap=3)


def _row(at: int, line: LogLine) -> tuple[Cell, ...]:
    return (
        str(at),
        identifier(line.clock),
        _who(line),
        line.channel,
        _said(line),
        Text(line.end, NOTE),
        Text(line.staff, NOTE),
    )


def _who(line: LogLine) -> Box:
    file = Text(f"ملف رقم {identifier(line.file_number)}", NOTE) if line.file_number else None
    return stack(Text(line.name or "—", VALUE), file)


def _said(line: LogLine) -> Box:
    was = Text(line.was, NOTE) if line.was else None
    return stack(Text(line.note, VALUE) if line.note or was is None else None, was)
