"""The minutes of a sitting: attendance, agenda, one decision a row, signatures."""

from collections.abc import Iterable

from desktop.base.money import Halalas, total
from desktop.base.number_words import closed_words
from desktop.core.documents.desk_forms import LetterOutcome, Minutes, Resolution
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Stack, Text, grid, numbered, stack
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, NOTE, VALUE, VALUE_STRONG
from desktop.printing.kit.words import OUTCOMES, both, money, sums

_BLANK_ROWS = 16
_BLANK_PEOPLE = 5
#: The version of the words from which on sums stand in words too.
_CLOSED = 3
#: Letters of a reason, on the average, from which on its column is wider than the others.
_LONG = 160


def compose(form: Minutes) -> Sheet:
    """Return the minutes; thirty decisions take about four pages."""
    blank = form.head.blank
    story = (
        _sitting(form, blank),
        stack(Heading("الحضور"), _attendance(form, blank), _quorum(form, blank), gap=5),
        Field("جدول الأعمال", blank=True, lines=3) if blank else _agenda(form),
        stack(Heading("القرارات"), _resolutions(form, blank), gap=5),
        Field("من تنحّى عن قرار، ورقم القرار والسبب", blank=True) if blank else None,
        _end(form, blank),
    )
    return Sheet(form.head, tuple(one for one in story if one is not None))


def _sitting(form: Minutes, blank: bool) -> Box:
    body, day = Field("الجهة", form.body), Field("التاريخ", both(form.held), blank)
    number = Field("رقم الجلسة", identifier(form.sitting), blank)
    numbered = blank or form.sitting  # a department studies without sittings
    return grid(
        [
            [(5, body), (2, number), (5, day)] if numbered else [(6, body), (6, day)],
            [
                (6, Field("المكان", form.place, blank)),
                (3, Field("بدأت", form.opened, blank)),
                (3, Field("انتهت", form.closed, blank)),
            ],
        ]
    )


def _attendance(form: Minutes, blank: bool) -> Box:
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("الاسم", 4, names=True),
        Column("الصفة", 3),
        Column("الحضور", 1.6),
        Column("ملاحظة", 3.4),
    )
    if blank:
        rows = tuple((str(at), "", "", "", "") for at in range(1, _BLANK_PEOPLE + 1))
        return Table(columns, rows, least=HAND, verticals=True)
    here = {True: "حاضر", False: "غائب"}
    return Table(
        columns,
        tuple(
            (str(at), one.name, one.job, here[one.present], one.note)
            for at, one in enumerate(form.attendance, 1)
        ),
    )


def _quorum(form: Minutes, blank: bool) -> Box | None:
    if blank:
        return Boxes("النصاب (إن كانت الجهة لجنة)", ("مكتمل", "غير مكتمل"))
    return Text(form.quorum) if form.quorum else None


def _agenda(form: Minutes) -> Box | None:
    if not form.agenda:
        return None
    return stack(Heading("جدول الأعمال"), *numbered(form.agenda), gap=2)


def _resolutions(form: Minutes, blank: bool) -> Box:
    reasons = sum(len(one.reason) for one in form.resolutions)
    long = reasons > _LONG * len(form.resolutions)
    asked, decided, why = (3.1, 2.3, 7.4) if long else (4.2, 3.1, 4.7)
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("الطلب", asked, names=True),
        Column("القرار والمبلغ", decided),
        Column("السبب", why),
    )
    if blank:
        rows = tuple((str(at), "", "", "") for at in range(1, _BLANK_ROWS + 1))
        return Table(columns, rows, least=13 * MM, verticals=True)
    closed = form.head.wording >= _CLOSED
    return Table(
        columns,
        tuple(_resolution(at, one, closed=closed) for at, one in enumerate(form.resolutions, 1)),
        pad=5,
    )


def _resolution(at: int, one: Resolution, *, closed: bool) -> tuple[str, Box, Box, Box]:
    said = "، ".join(part for part in (money(one.halalas), one.period) if part)
    words = Text(closed_words(one.halalas), NOTE) if one.halalas and closed else None
    aside = Text(f"تنحّى: {one.conflict}", NOTE) if one.conflict else None
    asked = f"{identifier(one.request_number)} · {one.service}"
    return (
        str(at),
        stack(Text(one.applicant, VALUE_STRONG), Text(asked, NOTE)),
        stack(Text(OUTCOMES[one.outcome], VALUE), Text(said, VALUE) if said else None, words),
        stack(Text(one.reason, VALUE), aside),
    )


def _granted(resolutions: Iterable[Resolution]) -> Halalas:
    return total(one.halalas for one in resolutions if one.halalas)


def _summary(form: Minutes) -> Box:
    these: list[tuple[str, tuple[Resolution, ...]]] = [
        (OUTCOMES[outcome], tuple(one for one in form.resolutions if one.outcome is outcome))
        for outcome in LetterOutcome
    ]
    rows = [(label, found) for label, found in these if found] + [("المجموع", form.resolutions)]
    granted = [_granted(found) for _, found in rows]
    shown = sums(one or None for one in granted[:-1]) + sums(granted[-1:])
    columns = (Column("القرار", 4, names=True), Column("العدد", 2), Column("مجموع المبالغ", 3))
    table = Table(
        columns,
        tuple((label, str(len(f)), said) for (label, f), said in zip(rows, shown, strict=True)),
        totals=1,
    )
    closed = granted[-1] and form.head.wording >= _CLOSED
    return stack(table, Text(f"المجموع {closed_words(granted[-1])}.") if closed else None, gap=3)


def _end(form: Minutes, blank: bool) -> Box:
    """Return what is signed, summed up above the signatures on the same page."""
    summary = None if blank else stack(Heading("خلاصة القرارات"), _summary(form), gap=5)
    return Keep(stack(summary, _signatures(form, blank), gap=12), clings=True)


def _signatures(form: Minutes, blank: bool) -> Box:
    here = [one for one in form.attendance if one.present]
    names = [f"{one.name}، {one.job}" if one.job else one.name for one in here]
    if blank:
        names = [""] * 6
    if form.ratified_by:
        names.append(f"اعتماد {form.ratified_by}")
    frames = [SignatureBox(name or "الاسم والتوقيع", tall=22 * MM) for name in names]
    rows = [Row(tuple((4, box) for box in frames[at : at + 3])) for at in range(0, len(frames), 3)]
    return stack(Heading("التوقيعات"), Stack(tuple(rows), 8), gap=8)
