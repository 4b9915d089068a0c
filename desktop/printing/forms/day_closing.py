"""The record of a day's closing: who opened and closed, the visits counted, what is left over."""

from typing import Final

from desktop.core.documents.day_forms import DayClosing
from desktop.printing.kit.boxes import Box, Heading, Text, stack
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, NOTE, VALUE
from desktop.printing.kit.words import hour

_BLANK: Final = 6
_COUNTS: Final = (
    Column("البيان", 8, names=True),
    Column("العدد", 2, align=Align.CENTER),
)
_STEPS: Final = (
    Column("الإجراء", 4, names=True),
    Column("الوقت", 2, align=Align.CENTER, whole=True),
    Column("الموظف", 6),
)


def compose(form: DayClosing) -> Sheet:
    """Return the record: one page in the usual case."""
    story: list[Box] = [
        _part("الفتح والإغلاق", _steps(form)),
        _part("المراجعون بحسب الغرض", _visits(form)),
        _part("ما تبقّى لليوم التالي", _left(form)),
    ]
    if form.note:
        story.append(_part("ملاحظة", Text(form.note, VALUE)))
    return Sheet(form.head, tuple(story), gap=8)


def _part(title: str, box: Box) -> Box:
    return stack(Heading(title), box, gap=3)


def _least(form: DayClosing) -> float:
    return HAND if form.head.blank else 18


def _empty(form: DayClosing, wide: int, high: int) -> tuple[tuple[str, ...], ...]:
    return (("",) * wide,) * high if form.head.blank else ()


def _steps(form: DayClosing) -> Box:
    if not form.steps and not form.head.blank:
        return Text("لم يُسجّل فتح اليوم ولا إغلاقه.", NOTE)
    steps = tuple((one.what, hour(form.head, one.clock), one.staff) for one in form.steps)
    return Table(_STEPS, steps or _empty(form, 3, 2), least=_least(form))


def _visits(form: DayClosing) -> Box:
    whole = sum(one.count for one in form.purposes)
    if not whole and not form.head.blank:
        return Text("لا مراجعين في هذا اليوم.", NOTE)
    lines = tuple((one.name, str(one.count) if one.count else "لا أحد") for one in form.purposes)
    every = (*lines, ("المجموع", str(whole))) if lines else _empty(form, 2, _BLANK)
    ended = " · ".join(f"{one.name}: {one.count}" for one in form.states)
    table = Table(_COUNTS, every, least=_least(form))
    return stack(table, Text(f"بحسب الحالة: {ended}", NOTE) if ended else None)


def _left(form: DayClosing) -> Box:
    if not form.left and not form.head.blank:
        return Text("لم يتبقَّ شيء.", NOTE)
    lines = tuple((one.name, str(one.count) if one.count else "") for one in form.left)
    return Table(_COUNTS, lines or _empty(form, 2, _BLANK), least=_least(form))
