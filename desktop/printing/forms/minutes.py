"""The minutes of a sitting: attendance, agenda, one decision a row, signatures."""

from collections.abc import Iterable, Sequence

from desktop.base.counted import Case, counted
from desktop.base.money import Halalas, total
from desktop.base.number_words import closed_words
from desktop.core.documents.sitting_forms import LetterOutcome, Minutes, Resolution, SignedBy
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Stack, Text, grid, numbered, stack
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, NOTE, VALUE, VALUE_STRONG
from desktop.printing.kit.words import OUTCOMES, both, in_words, money, sums, unbroken

_BLANK_ROWS = 16
_BLANK_PEOPLE = 5
_BY_HAND = "الاسم والتوقيع"
_HANDS = 6
_FRAME = 22 * MM
#: The version of the words from which on sums stand in words too.
_CLOSED = 3
#: So many decisions need no summary.
_FEW = 2
#: The version of the words from which on a place that nobody stated has no field, and one decision
#: no summary; and from which on a page's worth of decisions has none, and four sign in a line.
_PLACED, _SHORTER = 5, 7
_PAGE, _FOUR = 4, 4
#: Letters of a reason, on the average, from which on its column is wider than the others.
_LONG = 160
#: Up to which they leave a line to what is paid monthly.
_SHORT = 60
#: How an objection is answered.
_UPHELD, _NOT_UPHELD = "قُبل الاعتراض", "لم يُقبل الاعتراض، وبقي القرار على ما هو عليه"
_IN_WORDS = {
    3: "لثلاثة أشهر", 4: "لأربعة أشهر", 5: "لخمسة أشهر", 6: "لستة أشهر", 7: "لسبعة أشهر",
    8: "لثمانية أشهر", 9: "لتسعة أشهر", 10: "لعشرة أشهر",
}  # fmt: skip


def compose(form: Minutes) -> Sheet:
    """Return the minutes; thirty decisions take about four pages."""
    blank = form.head.blank
    short = not (blank or form.place) and len(form.agenda) == 1 and form.head.wording >= _SHORTER
    story = (
        Text(form.unsigned, VALUE_STRONG) if form.unsigned else None,
        _sitting(form, blank, short=short),
        stack(Heading("الحضور"), _attendance(form, blank), _quorum(form, blank), gap=5)
        if blank or form.attendance
        else None,
        Field("جدول الأعمال", blank=True, lines=3) if blank else _agenda(form, short=short),
        stack(Heading("القرارات"), _resolutions(form, blank), gap=5),
        Field("من تنحّى عن قرار، ورقم القرار والسبب", blank=True) if blank else None,
        _end(form, blank),
    )
    return Sheet(form.head, tuple(one for one in story if one is not None))


def _sitting(form: Minutes, blank: bool, *, short: bool) -> Box:
    """Return when it was held and where; ``short``: the one line of its agenda beside the hours."""
    body, day = Field("الجهة", form.body), Field("التاريخ", both(form.held), blank)
    number = Field("رقم الجلسة", identifier(form.sitting), blank)
    numbered = blank or form.sitting  # a department studies without sittings
    hours = Field("بدأت", form.opened, blank), Field("انتهت", form.closed, blank)
    placed = blank or form.place or form.head.wording < _PLACED
    return grid(
        [
            [(4, body), (2, number), (6, day)] if numbered else [(6, body), (6, day)],
            [(6, Field("المكان", form.place, blank)), (3, hours[0]), (3, hours[1])]
            if placed
            else [(3, hours[0]), (3, hours[1]), (6, Field("جدول الأعمال", form.agenda[0]))]
            if short
            else [(6, one) for one in hours],
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


def _agenda(form: Minutes, *, short: bool) -> Box | None:
    if short or not form.agenda:
        return None
    return stack(Heading("جدول الأعمال"), *numbered(form.agenda), gap=2)


def _resolutions(form: Minutes, blank: bool) -> Box:
    asked, decided, why = _shares(form.resolutions)
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


def _shares(resolutions: Sequence[Resolution]) -> tuple[float, float, float]:
    """Return how wide request, decision and reason are: by the reasons, and by monthly sums."""
    letters = sum(len(one.reason) for one in resolutions) / max(len(resolutions), 1)
    if letters > _LONG:
        return 3.1, 2.3, 7.4
    if not any(one.months for one in resolutions):
        return 4.2, 3.1, 4.7
    return (3.1, 5.5, 3.4) if letters < _SHORT else (3.3, 4.9, 3.8)


def _resolution(at: int, one: Resolution, *, closed: bool) -> tuple[str, Box, Box, Box]:
    said = "، ".join(part for part in (_sum(one), one.period) if part)
    words = Text(closed_words(one.in_all), NOTE) if one.in_all and closed else None
    things = Text(one.things, VALUE) if one.things else None
    days = _days(one)
    missing = Text(f"المطلوب: {one.missing}", NOTE) if one.missing else None
    aside = Text(f"تنحّى: {one.conflict}", NOTE) if one.conflict else None
    against = Text(f"تحفّظ: {one.dissent}", NOTE) if one.dissent else None
    asked = f"{identifier(one.request_number)} · {one.service}"
    objected = f"اعتراض على قرار الطلب {identifier(one.about)}"
    about = Text(objected, VALUE) if one.about else None
    return (
        str(at),
        stack(Text(one.applicant, VALUE_STRONG), about, Text(asked, NOTE)),
        stack(
            *(Text(line, VALUE) for line in _decided(one)),
            Text(said, VALUE) if said else None,
            words,
            Text(f"مصدر المال: {one.source}", NOTE) if one.source else None,
            things,
            days,
        ),
        stack(Text(one.reason, VALUE), missing, aside, against),
    )


def _decided(one: Resolution) -> tuple[str, ...]:
    """Return what was decided; of an objection also whether it was upheld."""
    if not one.about:
        return (OUTCOMES[one.outcome],)
    if one.outcome is LetterOutcome.REJECTED:
        return (_NOT_UPHELD,)
    part = one.outcome is LetterOutcome.IN_PART
    return (f"{_UPHELD} في جزء منه" if part else _UPHELD, OUTCOMES[one.outcome])


def _sum(one: Resolution) -> str:
    """Return what was granted; of what is paid monthly, for how long and how much that is."""
    if not one.months:
        return money(one.halalas)
    said = f"{money(one.halalas)} شهريًا {_for_months(one.months)}"
    return f"{said}، مجموعها {money(one.in_all)}" if one.months > 1 else said


def _for_months(months: int) -> str:
    if months in _IN_WORDS:
        return _IN_WORDS[months]
    return f"لمدة {counted(months, 'شهر', Case.GENITIVE)}"


def _days(one: Resolution) -> Box | None:
    """Return from when monthly aid is paid, and when it is reviewed: in a cell, by Hijri alone."""
    begins = f"من {unbroken(one.starts)}" if one.starts else ""
    review = f"تُراجع في {unbroken(one.review)}" if one.review else ""
    said = "، ".join(part for part in (begins, review) if part)
    return Text(said, NOTE) if said else None


def _granted(resolutions: Iterable[Resolution]) -> Halalas:
    return total(one.in_all for one in resolutions if one.in_all)


def _summary(form: Minutes) -> Box:
    these: list[tuple[str, tuple[Resolution, ...]]] = [
        (label, tuple(one for one in form.resolutions if _decided(one)[-1] == label))
        for label in (*OUTCOMES.values(), _NOT_UPHELD)
    ]
    rows = [(label, found) for label, found in these if found] + [("المجموع", form.resolutions)]
    granted = [_granted(found) for _, found in rows]
    shown = sums(one or None for one in granted[:-1]) + sums(granted[-1:])
    monthly = " لكل الأشهر" if any(one.months for one in form.resolutions) else ""
    sum_ = Column(f"مجموع المبالغ{monthly}", 3)
    columns = (Column("القرار", 4, names=True), Column("العدد", 2), sum_)
    table = Table(
        columns,
        tuple((label, str(len(f)), said) for (label, f), said in zip(rows, shown, strict=True)),
        totals=1,
    )
    closed = granted[-1] and form.head.wording >= _CLOSED
    return stack(table, Text(in_words(form.head, granted[-1])) if closed else None, gap=3)


def _end(form: Minutes, blank: bool) -> Box:
    """Return what is signed, summed up above the signatures on the same page."""
    few = _PAGE if form.head.wording >= _SHORTER else _FEW
    without = len(form.resolutions) < few and form.head.wording >= _PLACED
    summary = None if blank or without else stack(Heading("خلاصة القرارات"), _summary(form), gap=5)
    return Keep(stack(summary, _signatures(form, blank), gap=12), clings=True)


def _signatures(form: Minutes, blank: bool) -> Box:
    frames = [SignatureBox(_BY_HAND, tall=_FRAME)] * _HANDS if blank else _frames(form)
    if form.ratified_by:
        frames.append(SignatureBox(f"اعتماد {form.ratified_by}", tall=_FRAME))
    beside = _FOUR if len(frames) == _FOUR and form.head.wording >= _SHORTER else 3
    rows = [
        Row(tuple((12 // beside, box) for box in frames[at : at + beside]))
        for at in range(0, len(frames), beside)
    ]
    ink = [f"وُقّع بالحبر، وحُفظ الأصل الموقَّع في {both(one.day)}." for one in _in_ink(form)]
    signed = [Text(one, NOTE) for one in (*form.signed, *ink)]
    return stack(Heading("التوقيعات"), *signed, Stack(tuple(rows), 8), gap=8)


def _in_ink(form: Minutes) -> list[SignedBy]:
    return [one for one in form.given if not one.name]


def _frames(form: Minutes) -> list[SignatureBox]:
    """Return a frame for each who was there: with how they signed, or with room for ink where the
    paper was not signed by hand.
    """
    given = {one.name: one for one in form.given if one.name}
    jobs = {one.name: one.job for one in form.attendance if one.present or one.name in given}
    frames = []
    for name in (*jobs, *(name for name in given if name not in jobs)):
        label, by = "، ".join(part for part in (name, jobs.get(name)) if part), given.get(name)
        if by:
            day = both(by.day)
            said = day if by.strokes else f"وُقّع على الشاشة في {day}"
            frames.append(SignatureBox(label, by.strokes, by.aspect, _FRAME, said=said))
        elif not _in_ink(form):
            frames.append(SignatureBox(label, tall=_FRAME))
    if not form.attendance and not form.given:  # a department's, not signed yet
        frames.append(SignatureBox(_BY_HAND, tall=_FRAME))
    return frames
