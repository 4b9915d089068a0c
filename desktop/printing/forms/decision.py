"""The letter that tells a beneficiary what was decided, in every outcome."""

from dataclasses import replace

from desktop.base.money import NOTHING, Halalas
from desktop.core.documents.forms import Day
from desktop.core.documents.sitting_forms import DecisionLetter
from desktop.printing.kit.boxes import Box, Gap, Heading, Keep, Panel, Read, Row, Text, grid, stack
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.table import Column, Table, amount
from desktop.printing.kit.text import Face, Style
from desktop.printing.kit.tokens import (
    ACCENT,
    BODY,
    LABEL,
    LARGE,
    MM,
    NOTE,
    PROSE,
    STRONG,
    VALUE,
    WASH,
)
from desktop.printing.kit.words import OUTCOMES, both, money, outcome, sums, worded

_GREETING = "السلام عليكم ورحمة الله وبركاته، وبعد:"
_FAREWELL = "نسأل الله لكم التوفيق، والسلام عليكم ورحمة الله وبركاته."
#: The version of the words from which on a letter is set larger, with its sums in words.
_LETTER = 3
#: The version from which on what would begin a page of its own is set closer, and how close.
_CLOSE, _AIR, _LESS = 5, 12, 7
_VERDICT = Style(Face.HEADING, LARGE, bold=True)


def compose(form: DecisionLetter) -> Sheet:
    """Return the letter: one page, more with a long reason."""
    if form.head.blank:
        return Sheet(form.head, (*_blank(form), _end(form)), gap=10)
    gap = _AIR if form.head.wording < _CLOSE else _LESS
    return Sheet(form.head, (*_letter(form), _end(form)), gap=gap)


def _letter(form: DecisionLetter) -> list[Box]:
    sitting = f" في الجلسة رقم {identifier(form.sitting)}" if form.sitting else ""
    asked = f" المقدَّم في {both(form.requested)}" if form.requested else ""
    brought = "عُرض على" if form.addressed else worded(form.head, "قد دُرس لدى", "عُرض على")
    opening = (
        f"نفيدكم بأن طلبكم رقم {identifier(form.request_number)}{asked}، للحصول على خدمة "
        f"«{form.service}»، {brought} {form.body}، وصدر فيه القرار الآتي{sitting}"
        f" بتاريخ {both(form.decided)}:"
    )
    verdict = outcome(form.head, form.outcome) if form.outcome else ""
    prose, address = _styles(form)
    wanted = Text(f"المبلغ المطلوب: {money(form.asked)}", VALUE) if form.asked else None
    boxes: list[Box | None] = [
        stack(
            Text(form.addressed or f"إلى: {form.to}", address),
            Text(_GREETING, prose),
            Text(opening, prose),
            gap=2,
        ),
        Panel(
            Read(stack(Text("القرار", LABEL), Text(verdict, _VERDICT), wanted)),
            fill=WASH,
            stroke=None,
            bar=ACCENT,
        ),
        _granted(form),
        Text(form.upon, prose) if form.upon else None,
        Text(form.ratified, prose) if form.ratified else None,
        _missing(form, prose),
        stack(Heading("السبب"), Text(form.reason, prose), gap=3) if form.reason else None,
        stack(Heading("الخطوة التالية"), Text(form.next_step, prose), gap=3)
        if form.next_step
        else None,
        stack(Heading("الاعتراض"), Text(form.objection, prose), gap=3) if form.objection else None,
        Text(form.declared, LABEL) if form.declared else None,
        Text(form.unsigned, LABEL) if form.unsigned else None,
    ]
    return [one for one in boxes if one is not None]


def _styles(form: DecisionLetter) -> tuple[Style, Style]:
    """Return how a letter is set: its prose, and the line that says to whom."""
    if form.head.wording < _LETTER:
        return BODY, STRONG
    return PROSE, replace(STRONG, size=PROSE.size, leading=PROSE.leading)


def _missing(form: DecisionLetter, prose: Style) -> Box | None:
    if not form.missing:
        return None
    points = (Text(f"{number}. {one}", prose) for number, one in enumerate(form.missing, 1))
    return stack(Heading("المطلوب منكم"), *points, gap=2)


def _granted(form: DecisionLetter) -> Box | None:
    if not form.granted:
        return None
    if form.head.wording < _LETTER:
        columns = (Column("ما تقرر", 5, names=True), Column("المبلغ", 2), Column("المدة", 3))
        early = tuple((one.what, money(one.halalas), one.period) for one in form.granted)
        return Table(columns, early)
    shown = sums(one.halalas for one in form.granted)
    if form.starts or form.review:
        return _monthly(form, shown)
    columns = (Column("ما تقرر", 4.4, names=True), Column("المبلغ", 3.6), Column("المدة", 2))
    rows = tuple(
        (one.what, amount(said, one.halalas), one.period)
        for one, said in zip(form.granted, shown, strict=True)
    )
    return Table(columns, rows)


def _monthly(form: DecisionLetter, shown: list[str]) -> Box:
    """Return what is paid each month: how much, how often, from when, and when it is reviewed."""
    columns = (
        Column("ما تقرر", 1.75, names=True),
        Column("المبلغ", 2.75),
        Column("المدة", 1.8),
        Column("يبدأ في", 3),
        Column("تُراجع في", 3),
    )
    rows = []
    for one, said in zip(form.granted, shown, strict=True):
        each = f"{said} شهريًا" if one.months else said
        in_all = Halalas((one.halalas or NOTHING) * one.months) if one.months > 1 else NOTHING
        long = stack(
            Text(one.period, VALUE),
            Text(f"مجموعها {money(in_all)}", NOTE) if in_all else None,
        )
        starts, review = (form.starts, form.review) if one.months else (None, None)
        rows.append((one.what, amount(each, one.halalas), long, _day(starts), _day(review)))
    return Table(columns, tuple(rows))


def _day(day: Day | None) -> Box:
    """Return a day in a cell: the one calendar above the other."""
    return stack(Text(day.hijri, VALUE), Text(day.gregorian, NOTE)) if day else Text("", VALUE)


def _blank(form: DecisionLetter) -> list[Box]:
    sitting = "الجلسة إن وُجدت، والتاريخ"
    rows: list[list[tuple[int, Box]]] = [
        [(8, Field("المكرّم / المكرّمة", blank=True)), (4, Field("رقم الطلب", blank=True))],
        [(8, Field("الخدمة المطلوبة", blank=True)), (4, Field(sitting, blank=True))],
    ]
    opening = f"نفيدكم بأن طلبكم المبيّن أعلاه عُرض على {form.body}، وصدر فيه القرار الآتي:"
    return [
        grid(rows),
        stack(Text(_GREETING), Text(opening)),
        Boxes("القرار", tuple(OUTCOMES.values())),
        Field("ما تقرر ومبلغه ومدته", blank=True, lines=2),
        Field("السبب", blank=True, lines=3),
        Field("الخطوة التالية", blank=True),
        stack(Heading("الاعتراض"), Text(form.objection), gap=3),
    ]


def _end(form: DecisionLetter) -> Box:
    name = Text(form.signatory, STRONG) if form.signatory else Field("الاسم", blank=True)
    signed = stack(
        Text(form.signatory_job or "صاحب الصلاحية", LABEL),
        name,
        SignatureBox("التوقيع", tall=20 * MM),
        gap=6,
    )
    return Keep(
        stack(
            Text(_FAREWELL, BODY if form.head.blank else _styles(form)[0]),
            Gap(6),
            Row(((4, Gap(0)), (3, StampBox(tall=26 * MM)), (5, signed))),
        ),
        clings=True,
    )
