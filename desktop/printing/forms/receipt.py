"""The receipt slip (A5): number, what is missing, the reply rule, how to ask and to complain."""

from desktop.core.documents.forms import Receipt
from desktop.printing.kit.boxes import Box, Heading, Keep, Panel, Row, Text, grid, stack
from desktop.printing.kit.fields import Field, Pairs, Tick
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.qr import QrBox
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.text import Face, Style
from desktop.printing.kit.tokens import A5, ACCENT, INK, LABEL, LARGE, MM, VALUE, VALUE_STRONG, WASH
from desktop.printing.kit.words import both

_NUMBER = Style(Face.HEADING, LARGE, bold=True, color=INK)
_MARGIN = 13 * MM
#: More missing things than these stand in two columns.
_A_COLUMN = 4


def compose(form: Receipt) -> Sheet:
    """Return the slip: one page with up to about eight missing things."""
    story = (_who(form), _missing(form), _reply(form), _ways(form))
    return Sheet(form.head, story, A5, _MARGIN, gap=7)


def _who(form: Receipt) -> Box:
    if form.head.blank:
        rows: list[list[tuple[int, Box]]] = [
            [(12, Field("مقدم الطلب", blank=True))],
            [(8, Field("الخدمة المطلوبة", blank=True)), (4, Field("رقم الطلب", blank=True))],
        ]
        return grid(rows)
    facts = stack(
        Text("رقم الطلب", LABEL),
        Text(identifier(form.request_number), _NUMBER),
        Pairs((("مقدم الطلب", form.applicant), ("الخدمة", form.service)), key=20 * MM),
        gap=1,
    )
    mark = QrBox(f"{form.head.number} {form.head.code}".strip(), 21 * MM)
    return Panel(Row(((9, facts), (3, mark)), gutter=6), fill=WASH, stroke=None, pad=7, bar=ACCENT)


def _missing(form: Receipt) -> Box:
    if form.head.blank:
        rows = [[(12, Field("", blank=True))] for _ in range(3)]
        return stack(Heading("ما ينقص الطلب"), grid(list(rows), gap=0))
    if not form.missing:
        return stack(Heading("ما ينقص الطلب"), Text("لا شيء: اكتملت الأوراق والتوقيع."), gap=3)
    ticks = [Tick(one, style=VALUE) for one in form.missing]
    if len(ticks) <= _A_COLUMN:
        return stack(Heading("ما ينقص الطلب"), *ticks, gap=2)
    pairs = [ticks[at : at + 2] for at in range(0, len(ticks), 2)]
    return stack(
        Heading("ما ينقص الطلب"), *(Row(tuple((6, t) for t in two)) for two in pairs), gap=2
    )


def _reply(form: Receipt) -> Box:
    reply = form.reply
    day = both(reply.day)
    dated = f"{reply.label}: {day}" if reply.label and day else day
    studied = Text(f"جهة الدراسة: {form.studied_by}.", VALUE)
    when: Box | None = Text(dated, VALUE_STRONG) if day else None
    if form.head.blank and reply.label:
        when = Pairs(((reply.label, ""),), key=48 * MM, blank=True)
    return Keep(stack(Heading("الرد"), studied, Text(reply.sentence, VALUE), when, gap=2))


def _ways(form: Receipt) -> Box:
    rows = tuple(
        (key, value) for key, value in (("للسؤال", form.ask), ("للشكوى", form.complain)) if value
    )
    return Keep(stack(Heading("السؤال والشكوى"), Pairs(rows, key=16 * MM), gap=3))
