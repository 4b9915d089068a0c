"""The visitors' log of a day or month by purpose: how each line ended, what was corrected."""

from typing import Final

from desktop.core.documents.day_forms import DayLog, LogGroup, LogLine
from desktop.core.documents.forms import Head
from desktop.printing.kit.boxes import Box, Heading, Text, stack
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, NOTE, VALUE
from desktop.printing.kit.words import HOURS, hour

_BLANK_ROWS: Final = 18

_COLUMNS: Final = (
    Column("م", 0.8, align=Align.CENTER, whole=True),
    Column("الوقت", 1.4, align=Align.CENTER, whole=True),
    Column("المراجع", 3.6, names=True),
    Column("القناة", 1.8),
    Column("ملاحظة", 3.6),
    Column("النهاية", 1.6),
    Column("الموظف", 2.3),
)
_NOTE: Final = Column("ملاحظة", 3.8)
#: Of prints whose hours stood in Western digits, which are narrower.
_BEFORE: Final = (
    _COLUMNS[0],
    Column("الوقت", 1.2, align=Align.CENTER, whole=True),
    *_COLUMNS[2:4],
    _NOTE,
    *_COLUMNS[5:],
)
#: Of several days each line tells which.
_OF_DAYS: Final = (_COLUMNS[0], Column("اليوم والوقت", 2, align=Align.CENTER), *_BEFORE[2:])


def compose(form: DayLog) -> Sheet:
    """Return the log: one table a purpose, their counts on top."""
    if form.head.blank:
        rows = tuple((str(at), *[""] * 6) for at in range(1, _BLANK_ROWS + 1))
        return Sheet(form.head, (Table(_COLUMNS, rows, least=HAND, verticals=True),), gap=8)
    one_day = _BEFORE if form.head.wording < HOURS else _COLUMNS
    columns = _OF_DAYS if form.until else one_day
    whole = sum(len(group.lines) for group in form.groups)
    counts = "، ".join(f"{group.purpose}: {len(group.lines)}" for group in form.groups)
    top = stack(Text(_when(form), VALUE), Text(f"العدد: {whole} ({counts})" if whole else "", NOTE))
    return Sheet(
        form.head, (top, *(_group(form.head, group, columns) for group in form.groups)), gap=8
    )


def _when(form: DayLog) -> str:
    if form.day is None:
        return "لا مراجعين"
    first = f"{form.day.hijri} الموافق {form.day.gregorian}"
    if form.until is None:
        return f"المراجعون في {first}"
    return f"المراجعون من {first} إلى {form.until.hijri} الموافق {form.until.gregorian}"


def _group(head: Head, group: LogGroup, columns: tuple[Column, ...]) -> Box:
    rows = tuple(_row(head, at, line) for at, line in enumerate(group.lines, 1))
    return stack(Heading(group.purpose), Table(columns, rows, least=18), gap=3)


def _row(head: Head, at: int, line: LogLine) -> tuple[Cell, ...]:
    return (
        str(at),
        _place(head, line),
        _who(line),
        line.channel,
        _said(line),
        Text(line.end, NOTE),
        Text(line.staff, NOTE),
    )


def _place(head: Head, line: LogLine) -> Cell:
    if not line.day:
        return hour(head, line.clock)
    return stack(Text(hour(head, line.clock), VALUE), Text(line.day, NOTE))


def _who(line: LogLine) -> Box:
    file = Text(f"ملف رقم {identifier(line.file_number)}", NOTE) if line.file_number else None
    return stack(Text(line.name or "—", VALUE), file)


def _said(line: LogLine) -> Box:
    was = Text(line.was, NOTE) if line.was else None
    return stack(Text(line.note, VALUE) if line.note or was is None else None, was)
